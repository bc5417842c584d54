using System.Collections.Frozen;
using System.Globalization;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding.Gazetteer;

/// <summary>The town and the part of town that an utterance names, by the lists, wherever a place is meant and no person, thing or other place of theirs.</summary>
internal static class NamedPlaces
{
    /// <summary>As people shorten them with a thumb, or call them.</summary>
    private static readonly FrozenDictionary<string, string> Nicknames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["hki"] = "helsinki", ["hfors"] = "helsingfors", ["hgfors"] = "helsingfors", ["stadissa"] = "helsinki", ["stadiin"] = "helsinki", ["tku"] = "turku", ["jkl"] = "jyväskylä", ["jns"] = "joensuu", ["lpr"] = "lappeenranta", ["manse"] = "tampere", ["mansessa"] = "tampere",
        ["sthlm"] = "stockholm", ["gbg"] = "göteborg", ["götet"] = "göteborg", ["norrpan"] = "norrköping", ["jönkan"] = "jönköping",
        ["tre"] = "tampere", ["treella"] = "tampere", ["treelle"] = "tampere", ["treeltä"] = "tampere", ["tresta"] = "tampere", ["tresa"] = "tampere", ["mansest"] = "tampere", ["mansesta"] = "tampere", ["stadis"] = "helsinki", ["stadista"] = "helsinki", ["hml"] = "hämeenlinna", ["hgin"] = "helsinki", ["rollossa"] = "rovaniemi", ["jkylä"] = "jyväskylä", ["jkylässä"] = "jyväskylä",
        ["stkhlm"] = "stockholm", ["sthml"] = "stockholm", ["nkpg"] = "norrköping", ["lkpg"] = "linköping", ["hbg"] = "helsingborg",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What stands before the name of a place.</summary>
    private static readonly FrozenSet<string> Leads = new[]
    {
        "i", "in", "at", "near", "around", "från", "from", "osoite", "osoitteessa", "asun", "asutaan", "asumme", "täällä", "tääl", "bor", "kohde", "paikka", "town", "city", "ort", "orten", "utanför", "outside", "lähellä", "alue", "kaupunki", "paikkakunta",
    }.ToFrozenSet();

    /// <summary>Before the name of a person rather than of a place.</summary>
    private static readonly FrozenSet<string> PersonLeads = new[]
    {
        "nimi", "nimeni", "nimellä", "nimelle", "heter", "namn", "namnet", "name", "names", "terv", "terveisin", "t", "mvh", "hälsningar", "regards", "herra", "rouva", "neiti", "fru", "herr", "mr", "mrs", "ms", "dr", "tohtori", "lukee", "says", "naapuri", "neighbour", "grannen", "isännöitsijä",
    }.ToFrozenSet();

    /// <summary>What is there but is no part of it: "Vantaan Energia", "Turun Sanomat", "Helsingin kaupunki".</summary>
    private static readonly FrozenSet<string> Bodies = new[] { "kirkossa", "kappelissa", "maistraatissa", "energia", "energian", "sanomat", "kaupunki", "yliopisto", "sähkö", "vesi", "bank", "banken", "energi", "kommun", "stad", "tingsrätt", "käräjäoikeus", "hovioikeus", "poliisi",
        "juna", "junaan", "junalla", "bussi", "bussiin", "laiva", "laivaan", "laivalla", "lento", "lennolle", "messut", "messuille", "messuilla", "reissu", "reissun", "reissulle", "reissulta", "reissulla", "matka", "matkan", "matkalle", "matkalta", "keikka", "keikalla", "keikalle", "risteily", "risteilylle", "risteilyllä", "motari", "motarilla", "moottoritie", "moottoritiellä", "murre", "murteella", "yliopistolla", "yliopistossa", "serkku", "sukulaiset", "liiga", "jazz", "jazzit", "jazzeille",
        "tåget", "båten", "bussen", "resan", "mässan", "kursen", "train", "bus", "flight", "ferry", "trip", "marathon" }.ToFrozenSet();

    /// <summary>Before a part's name and one with it: "Etelä-Haaga".</summary>
    private static readonly FrozenSet<string> FinnishBeginnings = new[] { "etelä", "pohjois", "itä", "länsi", "keski", "ala", "ylä", "uusi", "vanha", "taka", "etu", "meri", "pikku", "iso" }.ToFrozenSet();

    private static readonly FrozenSet<string> SwedishBeginnings = new[] { "norra", "södra", "östra", "västra", "gamla", "nya", "inre", "yttre", "nedre", "övre", "lilla", "stora", "centrala" }.ToFrozenSet();

    /// <summary>After a town's name and one with it: "Täby kyrkby".</summary>
    private static readonly FrozenSet<string> SwedishEnds = new[] { "kyrkby", "centrum", "strand", "torg", "station", "park", "ekeby", "gård", "hamn", "villastad", "kyrka", "udde" }.ToFrozenSet();

    /// <summary>What was named; each is null when nothing was.</summary>
    /// <param name="Town">The town, under the name that was used.</param>
    /// <param name="TownAt">Where that stands.</param>
    /// <param name="Part">The part of town.</param>
    /// <param name="PartAt">Where that stands.</param>
    /// <param name="PartOf">The town that such a part is in.</param>
    public sealed record Found(string? Town, Match TownAt, string? Part, Match PartAt, string? PartOf);

    /// <summary>The town and the part of town that are meant: those beside an address, or after a "but", before the first that was named. Claims their words.</summary>
    public static Found Read(Utterance utterance, UnderstandingContext context, bool swedish, bool[] taken)
    {
        var (own, other) = IndexesOf(context.Settings);
        List<Named> named = [];
        for (var i = 0; i < utterance.Count; i++)
        {
            if (!taken[i] && !utterance[i].IsNumber && At(utterance, i, own, other) is { } met && IsMeant(utterance, met.Form, met.At, context, taken))
            {
                var (name, span) = Whole(utterance, met.Form, met.At, taken);
                named.Add(new(name, span, met.Form, (!met.Form.Place.IsTown && !IsPostTown(utterance, span.From, taken)) || name != met.Form.Name, IsBesideAddress(utterance, span, taken)));
                Array.Fill(taken, true, span.From, span.To - span.From + 1);
                i = span.To;
            }
        }

        var (town, part) = (Meant(utterance, named.Where(n => !n.IsPart)), Meant(utterance, named.Where(n => n.IsPart)));
        var partOf = part is null ? null : (part.Form.Place.IsTown ? part.Form.Place : part.Form.Place.Of)?.In(part.Form.IsSwedish || swedish);
        if (town is { IsBesideAddress: false } && part is not null && partOf is not null && partOf != town.Name && IsTurned(utterance, town.At.To, part.At.From))
        {
            town = null; // "Home is in Oulunsalo but the tap is at Rotuaari".
        }

        return new(town?.Name, town?.At ?? default, part?.Name, part?.At ?? default, partOf);
    }

    /// <summary>"168 40 Bromma": after its code a part of a town is what the post calls a town.</summary>
    private static bool IsPostTown(Utterance utterance, int at, bool[] taken) =>
        at > 0 && taken[at - 1] && utterance[at].Gap == " " && (utterance[at - 1] is { IsNumber: true, Written.Length: 5 } || (at > 1 && utterance[at - 1] is { IsNumber: true, Written.Length: 2, Gap: " " } && utterance[at - 2] is { IsNumber: true, Written.Length: 3 }));

    /// <summary>One place as it was met.</summary>
    private sealed record Named(string Name, Match At, PlaceForm Form, bool IsPart, bool IsBesideAddress);

    private static Named? Meant(Utterance utterance, IEnumerable<Named> named)
    {
        Named? meant = null;
        foreach (var next in named)
        {
            if (meant is null || (next.IsBesideAddress && !meant.IsBesideAddress) || (!meant.IsBesideAddress && IsTurned(utterance, meant.At.To, next.At.From)))
            {
                meant = next;
            }
        }

        return meant;
    }

    /// <summary>Whether "but" or "instead" stands between two places.</summary>
    private static bool IsTurned(Utterance utterance, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Any(i => utterance[i].Text is "mutta" or "mut" or "vaan" or "vaa" or "men" or "utan" or "but");

    /// <summary>Straight before or after the words that an address took.</summary>
    private static bool IsBesideAddress(Utterance utterance, Match at, bool[] taken) =>
        (at.From > 0 && taken[at.From - 1] && utterance[at.From].Gap is " " or ", ") || (at.To + 1 < utterance.Count && taken[at.To + 1] && utterance[at.To + 1].Gap is " " or ", ");

    /// <summary>The lists of the location's own country, and of the other.</summary>
    private static (PlaceIndex Own, PlaceIndex Other) IndexesOf(LocationSettings settings) =>
        settings.TimeZone == "Europe/Stockholm" ? (PlaceIndex.Sweden, PlaceIndex.Finland) : (PlaceIndex.Finland, PlaceIndex.Sweden);

    /// <summary>Whether a word is in the lists as the location looks at them: of the other country its towns only.</summary>
    public static bool Knows(string word, LocationSettings settings)
    {
        var (own, other) = IndexesOf(settings);
        return Nicknames.ContainsKey(word) || own.Find(word) is not null || other.Find(word) is { Place.IsTown: true };
    }

    /// <summary>Whether a word is in the lists, in any case.</summary>
    public static bool Knows(string word) => Nicknames.ContainsKey(word) || (PlaceIndex.Finland.Find(word) ?? PlaceIndex.Sweden.Find(word)) is not null;

    private static (PlaceForm Form, Match At)? At(Utterance utterance, int at, PlaceIndex own, PlaceIndex other)
    {
        var word = utterance[at].Text;
        if (at + 1 < utterance.Count && utterance[at + 1] is { IsNumber: false, Gap: " " or "-" or ":" } next && (own.MayBegin(word) || other.MayBegin(word)))
        {
            var two = $"{word} {next.Text}";
            if ((own.Find(two) ?? other.Find(two)) is { } both)
            {
                return (both, new Match(at, at + 1));
            }
        }

        // "S:t Karins"
        if (word == "s" && at + 2 < utterance.Count && utterance[at + 1] is { Text: "t", Gap: ":" } && (own.Find($"s t {utterance[at + 2].Text}") ?? other.Find($"s t {utterance[at + 2].Text}")) is { } saint)
        {
            return (saint, new Match(at, at + 2));
        }

        word = Nicknames.GetValueOrDefault(word, word);
        return (own.Find(word) ?? (other.Find(word) is { Place.IsTown: true, IsWord: false } abroad ? abroad : null)) is { } form ? (form, new Match(at, at)) : null;
    }

    private static bool IsMeant(Utterance utterance, PlaceForm form, Match at, UnderstandingContext context, bool[] taken)
    {
        var term = utterance[at.From];
        if (Names.IsCommon(term.Text) && !(term.StartsUpper && at.From > 0) && at.From == at.To)
        {
            return false;
        }

        var before = at.From > 0 && utterance[at.From - 1].Clause == term.Clause ? utterance[at.From - 1] : null;
        if (Elsewhere.IsNamed(utterance, at.From, context.Settings) || (before is not null && PersonLeads.Contains(before.Text) && context.Asked != Asked.Address) || Elsewhere.IsDenied(utterance, at.From) || PlacesBesideTimes.OnlyTell(utterance, context, taken))
        {
            return false;
        }

        if (term.Text == "tre" && !(at.From > 0 && taken[at.From - 1] && term.StartsUpper))
        {
            return false; // Tampere in short, straight after an address; elsewhere three.
        }

        var after = at.To + 1 < utterance.Count ? utterance[at.To + 1] : null;
        if ((form.Ending is "n" or "s" or "") && after is not null && Bodies.Contains(after.Text) && after.Clause == term.Clause)
        {
            return false;
        }

        return !form.IsWord || IsPlaceHere(utterance, form, at, before, context, taken);
    }

    /// <summary>Where "Lahti", "Lund" or "Kallio" is a place: after a lead or an address, in a case of place, or alone between stops.</summary>
    private static bool IsPlaceHere(Utterance utterance, PlaceForm form, Match at, Term? before, UnderstandingContext context, bool[] taken)
    {
        var term = utterance[at.From];
        var isLed = before is not null && Leads.Contains(before.Text);
        var followsAddress = at.From > 0 && taken[at.From - 1] && term.Gap is " " or ", " or " - " or ",";
        if (followsAddress || (isLed && (term.StartsUpper || context.Asked == Asked.Address || form.Ending.Length > 1)))
        {
            return true;
        }

        var isCase = form.Ending.Length > 1;
        var isAlone = before is null && (at.To + 1 == utterance.Count || utterance[at.To + 1].Clause != term.Clause);
        return isCase && term.StartsUpper && (before is not null || utterance.Count == 1)
            || (isAlone && (context.Asked == Asked.Address || (term.StartsUpper && at.From > 0 && form.Ending.Length == 0 && !IsSignature(utterance, at))));
    }

    /// <summary>"Kiitos, Salo" is who writes.</summary>
    private static bool IsSignature(Utterance utterance, Match at) => at.To + 1 == utterance.Count && utterance[at.From - 1].Text is "kiitos" or "kiitti" or "tack" or "thanks" or "mvh" or "terveisin" or "regards" or "hei" or "moi" or "hej";

    /// <summary>With what belongs to the name on either side.</summary>
    private static (string Name, Match At) Whole(Utterance utterance, PlaceForm form, Match at, bool[] taken)
    {
        if (at.From > 0 && !taken[at.From - 1])
        {
            var (before, gap) = (utterance[at.From - 1], utterance[at.From].Gap);
            if ((gap == "-" && FinnishBeginnings.Contains(before.Text)) || (gap == " " && SwedishBeginnings.Contains(before.Text)))
            {
                return ($"{Capital(before.Text)}{gap}{form.Name}", new Match(at.From - 1, at.To));
            }
        }

        return at.To + 1 < utterance.Count && utterance[at.To + 1] is { Gap: " " } after && form.Ending.Length == 0 && SwedishEnds.Contains(after.Text)
            ? ($"{form.Name} {after.Text}", new Match(at.From, at.To + 1))
            : (form.Name, at);
    }

    private static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];
}
