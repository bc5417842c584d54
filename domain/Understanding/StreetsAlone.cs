using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Understanding.Gazetteer;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Understanding;

/// <summary>A street whose house is said elsewhere, or not at all: "talon numero on 7 … Mäntyharjuntie", "gatan heter Lördagsgränd, nr 2", "Kallio, Porthaninkatu".</summary>
internal static class StreetsAlone
{
    private static readonly FrozenSet<string> Numbers = new[] { "nr", "nro", "numero", "nummer", "number", "no", "talonumero", "katunumero", "husnummer", "husnumret", "gatunummer" }.ToFrozenSet();

    private static readonly FrozenSet<string> Is = new[] { "on", "är", "is", "e" }.ToFrozenSet();

    /// <summary>Before "number" where it is a house's; "husbåt nr 23" is a boat.</summary>
    private static readonly FrozenSet<string> OfAHouse = new[] { "talon", "talo", "kadun", "osoitteen", "huset", "hus", "gatan", "house", "its", "it", "är", "is", "on", "se", "det", "asun", "asutaan", "bor", "i", "på", "at", "och", "ja", "and", "har" }.ToFrozenSet();

    private static readonly FrozenSet<string> Lives = new[] { "asun", "asutaan", "asumme", "osoite", "osoitteessa", "katu", "bor", "bo", "adress", "adressen", "gatan", "live", "living", "address", "street", "här", "ligger", "finns", "heter", "called" }.ToFrozenSet();

    private static readonly FrozenSet<string> Between = new[] { "på", "on", "at", "in", "är", "is", "heter", "vid" }.ToFrozenSet();

    /// <summary>A street that something is near, or that is shut, is no address.</summary>
    private static readonly Lexicon Near = new(
        "lähellä", "lähel", "vieressä", "luona", "kulmassa", "päässä", "suunnasta", "varrella", "poikki", "jumissa", "ruuhka*", "takana", "edessä", "vastapäätä", "kohdalla", "risteyksessä", "nära", "vid", "bakom", "bredvid", "mittemot", "hörnet", "korsningen", "avstängd*", "köer", "kö", "near", "off", "behind", "opposite", "beside", "corner", "traffic", "stuck", "vardagar|vardagarna|helger|helgerna|arkisin|viikonloppuisin|weekdays|weekends");

    /// <summary>Such a street, with its house where that is said.</summary>
    public static Streets.Found? Read(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        for (var i = 0; i < utterance.Count; i++)
        {
            if (Streets.Alone(utterance, i, taken) is not { } named || IsOnlyMentioned(utterance, i) || (named.From == i && PlaceIndex.Finland.Find(utterance[i].Text) is { Place.IsTown: true }))
            {
                continue;
            }

            var house = context.Asked == Asked.Address ? House(utterance, i, taken) : null;
            if (context.Asked != Asked.Address && !IsLed(utterance, named.From) && !IsBesideAPlace(utterance, named.From, i))
            {
                continue;
            }

            Array.Fill(taken, true, named.From, i - named.From + 1);
            if (house is { } at)
            {
                taken[at] = true;
            }

            var name = char.ToUpperInvariant(named.Name[0]) + named.Name[1..];
            if (house is null && context.Asked == Asked.Address && named.From > 0 && utterance[named.From].Gap == " " && SpelledNumbers.ValueOf(utterance[named.From - 1].Text) is > 0 and < 1000 and var before)
            {
                taken[named.From - 1] = true; // "Tjugotvå Vasagatan"
                return new($"{name} {before}", null, Sure: true, new Match(named.From - 1, i));
            }

            return new(house is { } number ? $"{name} {utterance[number].Written}" : name, null, Sure: house is not null, new Match(named.From, i));
        }

        return null;
    }

    /// <summary>"Kauppatori on siitä sadan metrin päässä", "vardagar Sveavägen", and what a number in words follows, which is read as a house elsewhere.</summary>
    private static bool IsOnlyMentioned(Utterance utterance, int at) =>
        Near.IsInClause(utterance, utterance[at].Clause)
        || (at + 1 < utterance.Count && SpelledNumbers.ValueOf(utterance[at + 1].Text) is not null && utterance[at + 1].Clause == utterance[at].Clause)
        || Enumerable.Range(0, utterance.Count).Any(i => i != at && utterance[i].Clause == utterance[at].Clause && TimeGrammar.Matcher.IsTimeWord(utterance[i].Text) && !Is.Contains(utterance[i].Text) && !Between.Contains(utterance[i].Text));

    private static bool IsLed(Utterance utterance, int from) =>
        utterance.IsAny(from - 1, Lives) || (utterance.IsAny(from - 1, Between) && utterance.IsAny(from - 2, Lives));

    /// <summary>Nothing but the street and its town: "Petosenmutka Kuopiossa", "i Kallio, Porthaninkatu".</summary>
    private static bool IsBesideAPlace(Utterance utterance, int from, int to)
    {
        if (from > 0 && utterance[from - 1].Clause == utterance[from].Clause)
        {
            return false;
        }

        var next = to + 1 < utterance.Count && utterance[to + 1].Text is "i" or "in" ? to + 2 : to + 1;
        var isBefore = from > 0 && utterance[from].Gap == ", " && NamedPlaces.Knows(utterance[from - 1].Text);
        var isLast = to + 1 >= utterance.Count || utterance[to + 1].Clause != utterance[to].Clause;
        var isAfter = next < utterance.Count && NamedPlaces.Knows(utterance[next].Text) && (utterance[next].Gap is " " or ", ") && (next + 1 >= utterance.Count || utterance[next + 1].Clause != utterance[next].Clause);
        return (isLast && isBefore) || isAfter;
    }

    private static int? House(Utterance utterance, int street, bool[] taken)
    {
        for (var i = 1; i < utterance.Count; i++)
        {
            if (utterance[i] is not { IsNumber: true, Number: > 0, Written.Length: <= 4 } || taken[i] || HouseNumbers.IsCounted(utterance, i))
            {
                continue;
            }

            var word = Is.Contains(utterance[i - 1].Text) ? i - 2 : i - 1;
            if (utterance.IsAny(word, Numbers) && (word == 0 || word == street + 1 || utterance[word - 1].Clause != utterance[word].Clause || OfAHouse.Contains(utterance[word - 1].Text)))
            {
                return i;
            }
        }

        return null;
    }
}
