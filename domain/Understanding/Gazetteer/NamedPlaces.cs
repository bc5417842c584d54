using System.Collections.Frozen;
using System.Globalization;
using SmartPulse.Conversations;

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

    /// <summary>What is there but is no part of it: "Vantaan Energia", "Turun Sanomat", "Helsingin kaupunki".</summary>
    private static readonly FrozenSet<string> Bodies = new[] { "energia", "energian", "sanomat", "kaupunki", "yliopisto", "sähkö", "vesi", "bank", "banken", "energi", "kommun", "stad", "tingsrätt", "käräjäoikeus", "hovioikeus", "poliisi" }.ToFrozenSet();

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
        if (IsElsewhere(utterance, at.From) || (before is not null && PersonLeads.Contains(before.Text) && context.Asked != Asked.Address) || IsDenied(utterance, at.From))
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

    private static bool IsElsewhere(Utterance utterance, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - FrameLength && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (Elsewhere.Contains(utterance[i].Text))
            {
                return true;
            }
        }

        return false;
    }

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
