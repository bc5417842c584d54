using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Understanding.Gazetteer;

namespace SmartPulse.Understanding;

/// <summary>Streets with their house numbers, in their cases, of one word or several, and such as no ending tells where an address is given.</summary>
internal static class Streets
{
    private const int MostBefore = 3;

    /// <summary>A street as it was found.</summary>
    /// <param name="Street">Its name in its first form, and the house.</param>
    /// <param name="Flat">Stair and flat.</param>
    /// <param name="Sure">Whether its form is a street's; otherwise only its place among the words tells.</param>
    /// <param name="Span">Where it stands, the flat included.</param>
    public sealed record Found(string Street, string? Flat, bool Sure, Match Span);

    /// <summary>First words of street names, as said and as they are written on the sign.</summary>
    private static readonly FrozenDictionary<string, string> Beginnings = Beginning(
        "läntinen läntisellä, itäinen itäisellä, pohjoinen pohjoisella, eteläinen eteläisellä, keskinen, vanha vanhalla, uusi uudella, iso isolla ison, pieni pienellä, suuri suurella, pikku, ylä, ala, ensimmäinen ensimmäisellä, toinen toisella, kolmas kolmannella, neljäs neljännellä, viides viidennellä, söder, norr, öster, väster, "
        + "norra, södra, östra, västra, stora, lilla, gamla, nya, övre, nedre, inre, yttre, sankt, lång, första, andra, tredje, fjärde, femte, ovre, vastra, ostra, sodra");

    /// <summary>Genitives that are nobody's name.</summary>
    private static readonly FrozenSet<string> NoGenitives = new[]
    {
        "minun", "meidän", "saman", "toisen", "oman", "tämän", "heidän", "sinun", "teidän", "vanhan", "uuden", "ison", "kiitos", "kans", "deras", "hennes", "vars", "jos", "sitten", "niin", "kun", "mutten", "vain", "noin", "koko", "hans", "våras", "veden", "kodin", "talon", "pihan",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Greetings = new[] { "hei", "moi", "moro", "moikka", "heippa", "terve", "päivää", "morjens", "hej", "hejsan", "tjena", "tjenare", "hallå", "hi", "hello", "hey", "hiya", "osoite", "adress", "address" }.ToFrozenSet();

    /// <summary>Words that may stand before a number in an answer and are no street.</summary>
    private static readonly FrozenSet<string> NeverStreet = new[]
    {
        "klo", "kl", "kello", "klockan", "at", "noin", "n", "vid", "runt", "after", "before", "between", "mellan", "efter", "före", "innan", "jälkeen", "ennen", "numero", "nummer", "nro", "number", "postinumero", "postnummer", "postinro", "postcode", "on", "är", "is", "its", "it", "se", "det",
        "ja", "och", "and", "tai", "eller", "or", "i", "in", "asun", "bor", "osoite", "adress", "adressen", "address", "tänään", "huomenna", "idag", "imorgon", "today", "tomorrow", "kerros", "våning", "floor", "ovikoodi", "portkod", "koodi", "puh", "tel", "about", "around", "option", "vaihtoehto", "alternativ", "yli", "over",
        "gas", "vain", "vasta", "tuntia", "n.", "from", "till", "to", "by", "no", "nr", "ma", "ti", "ke", "pe", "la", "su", "mån", "tis", "ons", "tors", "fre", "lör", "sön", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "box", "pl", "po", "postbox", "postilokero", "plan", "nivå", "taso", "level", "trappa", "trappor", "tr", "vån", "room", "rum", "huone", "koden", "code", "kod", "portkoden", "dörrkod", "summeri", "ring", "kehä", "linja", "bussi", "buss", "bus", "tunnel", "reikä", "viikko", "viikolla", "vecka", "week", "klass", "enintään", "alle", "under", "minst",
    }.ToFrozenSet();

    /// <summary>What says that an address comes, also when none was asked.</summary>
    private static readonly Lexicon AddressFollows = new(
        "osoite|osoitteessa|osoitteeni|katuosoite on", "osoite|osoitteessa|osoitteeni|osoitteeseen|katuosoite", "asun|asutaan|asumme osoitteessa", "adress|adressen|gatuadress|gatuadressen är", "adress|adressen", "bor|bo|huset|lägenheten|finns|ligger på",
        "address|addy is", "address", "live|living|flat|house|place|were|im at|on");

    /// <summary>The first street with a house number, or the one that is put in its place in the same breath.</summary>
    public static Found? Read(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        var found = Next(utterance, 0, context, taken);
        while (found is { } first && Next(utterance, first.Span.To + 1, context, taken) is { } later)
        {
            if (!TakingBack.IsBetween(utterance, first.Span.To, later.Span.From))
            {
                return first;
            }

            found = later;
        }

        return found;
    }

    private static Found? Next(Utterance utterance, int from, UnderstandingContext context, bool[] taken)
    {
        var asked = context.Asked == Asked.Address && Districts.IsNordic(context.Settings); // "Dublin 6" is no street.
        for (var i = from; i + 1 < utterance.Count; i++)
        {
            if (taken[i] || utterance[i].IsNumber || HouseNumbers.After(utterance, i, taken) is not { } number || NameUpTo(utterance, i, taken, asked) is not { } named)
            {
                continue;
            }

            var (end, to, flat) = HouseNumbers.Read(utterance, number, context);
            Array.Fill(taken, true, named.From, to - named.From + 1);
            return new(Capitalised($"{named.Name} {utterance.Words(number, end)}"), flat, named.Sure, new Match(named.From, to));
        }

        return null;
    }

    /// <summary>A street that its form alone makes one, with no house after it; null where the word is none.</summary>
    public static (string Name, int From)? Alone(Utterance utterance, int last, bool[] taken)
    {
        if (taken[last])
        {
            return null;
        }

        var from = StreetKinds.OwnWord(utterance[last].Text) is null ? Before(utterance, last, taken) : last;
        return StreetKinds.NameOf(utterance[last]) is { } name && (StreetKinds.IsSurely(utterance[last]) || (from < last && utterance[from].StartsUpper && Beginnings.ContainsKey(utterance[from].Text)))
            ? (Joined(utterance, from, last, name), from)
            : null;
    }

    /// <summary>The name of the street whose last word that is.</summary>
    private static (string Name, bool Sure, int From)? NameUpTo(Utterance utterance, int last, bool[] taken, bool asked)
    {
        var term = utterance[last];
        if ((StreetKinds.OwnWord(term.Text) ?? (StreetKinds.IsOwned(utterance, last) ? term.Text : null)) is { } kind)
        {
            var from = OwnersBefore(utterance, last, taken, asked || kind == "allé");
            return from < last || (term.StartsUpper && (StreetKinds.IsWhole(kind) || asked)) ? (Joined(utterance, from, last, term.Text == kind ? term.Written : kind), true, from) : null;
        }

        if ((StreetKinds.NameOf(term) ?? StreetKinds.Mistyped(term)) is { } name)
        {
            var from = Before(utterance, last, taken);
            return (Joined(utterance, from, last, name), true, from);
        }

        // "Storg. 5", "Hämeent. 12": cut short, with a full stop.
        if (term.StartsUpper && term.Text.Length >= 4 && term.Text[^1] is 'g' or 'v' or 'k' or 't' && utterance[last + 1].Gap is ". " or "." && !Names.IsCommon(term.Text))
        {
            return (term.Written + ".", true, last);
        }

        if (NeverStreet.Contains(term.Text) || HouseNumbers.IsFlatWord(term.Text) || term.Text.Length < 3)
        {
            return null;
        }

        if (asked && !Names.IsCommon(term.Text))
        {
            var from = Before(utterance, last, taken);
            return (utterance.Words(from, last), false, from);
        }

        return term.StartsUpper && !Names.IsCommon(term.Text) && !NamedPlaces.Knows(term.Text) && AddressAt(utterance, last) is { } start ? (utterance.Words(start, last), false, start) : null;
    }

    /// <summary>Where the name begins when "my address is" stands straight before it.</summary>
    private static int? AddressAt(Utterance utterance, int last)
    {
        var from = last;
        while (from > 0 && last - from < MostBefore && utterance[from].Gap == " " && utterance[from - 1].StartsUpper && !Names.IsCommon(utterance[from - 1].Text))
        {
            from--;
        }

        for (var lead = AddressFollows.First(utterance); lead is { } said; lead = AddressFollows.From(utterance, said.From + 1))
        {
            if (said.To == from - 1)
            {
                return from;
            }
        }

        return null;
    }

    /// <summary>Words before one that is a street by itself: "Iso Roobertinkatu", "Sörnäisten rantatie", "Sankt Eriksgatan", "S:t Eriksgatan".</summary>
    private static int Before(Utterance utterance, int last, bool[] taken)
    {
        if (last > 1 && utterance[last - 1] is { Text: "t", Gap: ":" } && utterance[last - 2].Text == "s")
        {
            return last - 2;
        }

        var from = Hyphened(utterance, last, taken);
        while (from > 0 && !taken[from - 1] && utterance[from - 1] is { IsNumber: false } before && (utterance[from].Gap == " " || (utterance[from].Gap is ". " or "." && IsShortened(before.Text))) && last - from < MostBefore)
        {
            var isName = before.StartsUpper && utterance[last].StartsUpper && before.Text.Length > 2 && !NeverStreet.Contains(before.Text) && !Names.IsCommon(before.Text) && last - from < 2 && from - 1 > 0
                && !IsWhere(before.Text) && !NamedPlaces.Knows(before.Text) && !IsSignature(utterance, from - 1);
            if (!isName && !Beginnings.ContainsKey(before.Text) && !(before.Text is "st" or "dr" || (utterance[from].Gap != " " && IsShortened(before.Text))))
            {
                break;
            }

            from--;
        }

        return from;
    }

    /// <summary>"V. Storgatan", "Ö. Förstadsgatan", "St. Eriksgatan".</summary>
    private static bool IsShortened(string word) => word is "st" or "dr" or "v" or "ö" or "n" or "s" or "l" or "g" or "kr" or "gl";

    /// <summary>"Terv Rissanen Koljonvirrantie 2": a surname in its first form, or one under a text, begins no street.</summary>
    private static bool IsSignature(Utterance utterance, int at) =>
        utterance[at].Text.EndsWith("nen", StringComparison.Ordinal) || (at > 0 && Names.IsClosing(utterance[at - 1].Text)) || (at > 1 && utterance[at - 1].StartsUpper && Names.IsClosing(utterance[at - 2].Text));

    /// <summary>Whose street it is, before a word such as "tie": one name or several, each in the genitive or with a capital.</summary>
    private static int OwnersBefore(Utterance utterance, int last, bool[] taken, bool mayBegin)
    {
        var from = last > 1 && utterance[last - 1] is { Text: "s" or "n", Gap: ":" } && utterance[last - 2].StartsUpper ? last - 2 : last; // "Karl XI:s väg".
        while (from > 0 && last - from < MostBefore && !taken[from - 1] && utterance[from].Gap == " " && utterance[from - 1] is { IsNumber: false } before && utterance[from - 1].Clause == utterance[last].Clause && !NeverStreet.Contains(before.Text))
        {
            var isGenitive = before.Text.Length >= 4 && before.Text[^1] is 'n' or 's' && !Names.IsCommon(before.Text) && !NoGenitives.Contains(before.Text);
            var isCapital = before.StartsUpper && !Names.IsCommon(before.Text) && before.Text.Length > 1 && (from == last || utterance[from].StartsUpper) && (from - 1 > 0 || isGenitive || ((from < last || mayBegin) && !Greetings.Contains(before.Text)));
            var isEnglish = from == last && utterance[last].Text is "street" or "road" or "lane" or "avenue" && !Names.IsCommon(before.Text);
            if (!isCapital && !isEnglish && !Beginnings.ContainsKey(before.Text) && !(isGenitive && !before.StartsUpper && (from == last || !utterance[from].StartsUpper)))
            {
                break;
            }

            from = Hyphened(utterance, from - 1, taken);
        }

        return from;
    }

    /// <summary>Where the word begins when a hyphen ties others to it: "Meri-Rastilan".</summary>
    private static int Hyphened(Utterance utterance, int at, bool[] taken)
    {
        while (at > 0 && utterance[at].Gap == "-" && utterance[at - 1] is { IsNumber: false, StartsUpper: true } && !taken[at - 1])
        {
            at--;
        }

        return at;
    }

    /// <summary>"Kalliossa Fleminginkatu": the part of town is no part of the street's name.</summary>
    private static bool IsWhere(string word) => word.Length > 5 && (word.EndsWith("ssa", StringComparison.Ordinal) || word.EndsWith("ssä", StringComparison.Ordinal) || word.EndsWith("lla", StringComparison.Ordinal) || word.EndsWith("llä", StringComparison.Ordinal));

    /// <summary>The words of a name with its last one in the first form, and adjectives before it too.</summary>
    private static string Joined(Utterance utterance, int from, int last, string name)
    {
        if (from == last)
        {
            return name;
        }

        var first = Beginnings.TryGetValue(utterance[from].Text, out var beginning) && beginning != utterance[from].Text
            ? Capitalised(beginning) + utterance.Text[utterance[from].End..utterance[last].Start]
            : utterance.Text[utterance[from].Start..utterance[last].Start];
        return first + name;
    }

    private static string Capitalised(string words) => words.Length > 0 && char.IsLower(words[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    private static FrozenDictionary<string, string> Beginning(string words) =>
        words.Split(", ").Select(w => w.Split(' ')).SelectMany(w => w.Select(form => (form, w[0]))).ToFrozenDictionary(w => w.form, w => w.Item2, StringComparer.Ordinal);
}
