using System.Collections.Frozen;
using System.Globalization;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding.Gazetteer;

/// <summary>The town and the part of town that an utterance names, by the lists, wherever a place is meant and no person, thing or other place of theirs.</summary>
internal static class NamedPlaces
{
    private const int FrameLength = 4;

    /// <summary>As people shorten them with a thumb, or call them.</summary>
    private static readonly FrozenDictionary<string, string> Nicknames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["hki"] = "helsinki", ["hfors"] = "helsingfors", ["hgfors"] = "helsingfors", ["stadissa"] = "helsinki", ["stadiin"] = "helsinki", ["tku"] = "turku", ["jkl"] = "jyväskylä", ["jns"] = "joensuu", ["lpr"] = "lappeenranta", ["manse"] = "tampere", ["mansessa"] = "tampere",
        ["sthlm"] = "stockholm", ["gbg"] = "göteborg", ["götet"] = "göteborg", ["norrpan"] = "norrköping", ["jönkan"] = "jönköping",
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

    /// <summary>Where somebody works, goes, was or comes from is not where the work is.</summary>
    private static readonly FrozenSet<string> Elsewhere = new[]
    {
        "töissä", "töihin", "töis", "duunissa", "duuniin", "koulussa", "kouluun", "matkalla", "matkoilla", "reissussa", "lomalla", "kotoisin", "lennän", "lentää", "kävin", "käymässä", "muutin",
        "jobbar", "jobb", "jobbet", "jobba", "pendlar", "semester", "resa", "reser", "resan", "flyger", "flyg", "bodde", "flyttade", "född", "studerar",
        "work", "working", "works", "job", "travelling", "traveling", "trip", "holiday", "flying", "fly", "flight", "lived", "moved", "born", "studying", "commute",
    }.ToFrozenSet();

    /// <summary>Who has moved to a place is there now.</summary>
    private static readonly FrozenSet<string> Moves = new[] { "muutin", "muutettiin", "muutimme", "flyttade", "flyttat", "moved" }.ToFrozenSet();

    /// <summary>What is late or stands still: somewhere on the way.</summary>
    private static readonly FrozenSet<string> HeldUp = new[]
    {
        "juna", "bussi", "ratikka", "metro", "lento", "lautta", "ruuhka", "ruuhkassa", "liikenteessä", "tåget", "tåg", "bussen", "kö", "kön", "bilkö", "trafiken", "färjan", "train", "bus", "tram", "traffic", "queue", "ferry", "tailback",
    }.ToFrozenSet();

    /// <summary>A pipe may be stuck where the work is.</summary>
    private static readonly FrozenSet<string> Selves = new[] { "im", "am", "were", "hes", "olen", "oon", "ollaan", "olemme", "jag", "vi", "blev" }.ToFrozenSet();

    private const int HeldUpLength = 7;

    private static readonly FrozenSet<string> Beings = new[] { "im", "am", "are", "were", "be", "away", "olen", "oon", "ollaan", "olemme", "är" }.ToFrozenSet();

    private static readonly FrozenSet<string> Stays = new[] { "for", "until", "till", "til", "over", "during", "all", "then", "both", "every", "silloin", "sillon", "noina", "niinä", "koko", "då", "hela", "över", "båda", "alla" }.ToFrozenSet();

    /// <summary>"As we say in Luleå".</summary>
    private static readonly FrozenSet<string> Sayings = new[] { "say", "säger", "sägs", "kallas", "call" }.ToFrozenSet();

    /// <summary>What is there but is no part of it: "Vantaan Energia", "Turun Sanomat", "Helsingin kaupunki".</summary>
    private static readonly FrozenSet<string> Bodies = new[] { "kirkossa", "kappelissa", "maistraatissa", "energia", "energian", "sanomat", "kaupunki", "yliopisto", "sähkö", "vesi", "bank", "banken", "energi", "kommun", "stad", "tingsrätt", "käräjäoikeus", "hovioikeus", "poliisi" }.ToFrozenSet();

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

    /// <summary>The first town and the first part of town that are meant. Claims their words.</summary>
    public static Found Read(Utterance utterance, UnderstandingContext context, bool swedish, bool[] taken)
    {
        var found = new Found(null, default, null, default, null);
        var (own, other) = context.Settings.TimeZone == "Europe/Stockholm" ? (PlaceIndex.Sweden, PlaceIndex.Finland) : (PlaceIndex.Finland, PlaceIndex.Sweden);
        for (var i = 0; i < utterance.Count && (found.Town is null || found.Part is null); i++)
        {
            if (taken[i] || utterance[i].IsNumber || At(utterance, i, own, other) is not { } met || !IsMeant(utterance, met.Form, met.At, context, taken))
            {
                continue;
            }

            var (form, at) = met;
            var (name, span) = Whole(utterance, form, at, taken);
            var isPart = !form.Place.IsTown || name != form.Name;
            if (isPart ? found.Part is not null : found.Town is not null)
            {
                continue;
            }

            Array.Fill(taken, true, span.From, span.To - span.From + 1);
            found = isPart
                ? found with { Part = name, PartAt = span, PartOf = (form.Place.IsTown ? form.Place : form.Place.Of)?.In(form.IsSwedish || swedish) }
                : found with { Town = name, TownAt = span };
            i = span.To;
        }

        return found;
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
        if (IsElsewhere(utterance, at.From, context.Settings.Trade == Trade.CarRepair) || (before is not null && PersonLeads.Contains(before.Text) && context.Asked != Asked.Address) || IsDenied(utterance, at.From))
        {
            return false;
        }

        var after = at.To + 1 < utterance.Count ? utterance[at.To + 1] : null;
        if (form.Ending is "n" or "s" or "" && after is not null && Bodies.Contains(after.Text) && after.Clause == term.Clause)
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

    /// <summary>"Ei Espoossa", "not in Espoo", "en asu enää Espoossa"; "ei lämpene Espoossa" denies something else.</summary>
    private static bool IsDenied(Utterance utterance, int at)
    {
        var i = at - 1;
        while (i >= 0 && i >= at - FrameLength && utterance[i].Clause == utterance[at].Clause && (Leads.Contains(utterance[i].Text) || utterance[i].Text is "enää" or "asu" or "ole" or "längre" or "live"))
        {
            i--;
        }

        return i >= 0 && utterance[i].Clause == utterance[at].Clause && utterance[i].Text is "ei" or "en" or "emme" or "eikä" or "inte" or "ej" or "not" or "dont";
    }

    private static bool IsElsewhere(Utterance utterance, int at, bool isOurs)
    {
        for (var i = at - 1; i >= 0 && i >= at - FrameLength && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (Elsewhere.Contains(utterance[i].Text))
            {
                return !(Moves.Contains(utterance[i].Text) && (utterance[at - 1].Text is "to" or "till" || IsInto(utterance[at].Text)));
            }
        }

        return IsHeldUp(utterance, at, isOurs) || IsStay(utterance, at) || (at > 1 && Sayings.Contains(utterance[at - 2].Text) && Leads.Contains(utterance[at - 1].Text));
    }

    /// <summary>Where a train or a queue stands; a garage goes there.</summary>
    private static bool IsHeldUp(Utterance utterance, int at, bool isOurs)
    {
        for (var i = at - 1; !isOurs && i >= 0 && i >= at - HeldUpLength && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (HeldUp.Contains(utterance[i].Text) || (utterance[i].Text is "stuck" or "jumissa" or "fast" && (utterance.IsAny(i - 1, Selves) || utterance.IsAny(i - 2, Selves))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"I'm in Tallinn for all of those", "oon Tampereella perjantaihin asti": where somebody is till then.</summary>
    public static bool IsStay(Utterance utterance, int at)
    {
        var after = at + 1;
        var before = at - 1 >= 0 && utterance[at - 1].Text is "in" or "i" or "at" ? at - 2 : at - 1;
        if (before < 0 || !Beings.Contains(utterance[before].Text) || after >= utterance.Count || utterance[after].Clause != utterance[at].Clause)
        {
            return false;
        }

        return Stays.Contains(utterance[after].Text) || (after + 1 < utterance.Count && utterance[after + 1].Text is "asti" or "saakka");
    }

    /// <summary>"Keravalle", "Espooseen".</summary>
    private static bool IsInto(string word) => word.EndsWith("lle", StringComparison.Ordinal) || word.EndsWith("seen", StringComparison.Ordinal) || (word.Length > 3 && word[^1] == 'n' && word[^2] == word[^3]) || (word[^1] == 'n' && word.Contains('h', StringComparison.Ordinal));

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
