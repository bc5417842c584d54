using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Understanding;

/// <summary>Streets with the number first: "12 Baker Street", and abroad, where that is how they are written, "Flat 3, 22 Harbour Road" and "The Lodge, Ballinteer Avenue".</summary>
internal static class NumberedStreets
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string> Kinds = new[] { "street", "road", "lane", "avenue", "drive", "close", "court" }.ToFrozenSet();

    /// <summary>What a street is called besides where English is spoken.</summary>
    private static readonly FrozenSet<string> KindsAbroad = new[]
    {
        "st", "rd", "ln", "ave", "dr", "cl", "ct", "cres", "tce", "gdns", "sq", "approach", "way", "place", "terrace", "gardens", "crescent", "grove", "rise", "row", "square", "hill", "mews", "walk", "view", "parade", "quay", "park", "green", "wharf", "villas", "boulevard", "heights",
    }.ToFrozenSet();

    /// <summary>How one-word streets end: "Kingsway", "Eastgate".</summary>
    private static readonly string[] Forms = ["way", "gate", "side", "croft", "mead", "dene", "field", "fields", "wood", "bank", "market"];

    private static readonly FrozenSet<string> Houses = new[] { "house", "cottage", "lodge", "farm", "court", "rectory", "barn", "mill", "hall", "mansions", "building", "buildings" }.ToFrozenSet();

    private static readonly FrozenSet<string> NumberLeads = new[] { "number", "no", "nr" }.ToFrozenSet();

    /// <summary>The first such street; its words are claimed.</summary>
    public static Streets.Found? Read(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        var (asked, abroad) = (context.Asked == Asked.Address, !Districts.IsNordic(context.Settings));
        for (var i = 0; i + 1 < utterance.Count; i++)
        {
            if ((NumberAt(utterance, i, abroad) is { } number && !taken[i] && Numbered(utterance, i, number, asked, abroad) is { } numbered)
                || (abroad && Named(utterance, i, taken) is { } named && (numbered = named) is not null))
            {
                Array.Fill(taken, true, numbered.Span.From, numbered.Span.To - numbered.Span.From + 1);
                return numbered;
            }
        }

        return null;
    }

    /// <summary>A house number, in digits or, abroad after "number", in words; one that is denied is none.</summary>
    private static string? NumberAt(Utterance utterance, int at, bool abroad) =>
        at > 0 && utterance[at - 1].Text is "not" ? null
        : utterance[at] is { IsNumber: true, Number: > 0, Written.Length: <= 4 } digits ? digits.Written
        : abroad && utterance.IsAny(at - 1, NumberLeads) && SpelledNumbers.ValueOf(utterance[at].Text) is { } value ? $"{value}"
        : null;

    private static Streets.Found? Numbered(Utterance utterance, int at, string number, bool asked, bool abroad)
    {
        var first = at + 1;
        if (utterance[first] is { IsGlued: true, Text.Length: 1 } && first + 1 < utterance.Count)
        {
            (number, first) = (number + utterance[first].Written, first + 1);
        }

        if (utterance[first].Text == "not" && first + 2 < utterance.Count && utterance[first + 1].IsNumber)
        {
            first += 2; // "112 not 121 Great Western Rd"
        }

        var mayStandApart = utterance.IsAny(at - 1, NumberLeads);
        if (utterance[first].Gap != " " && !(mayStandApart && utterance[first].Gap == ", "))
        {
            return null;
        }

        for (var last = first; last < Math.Min(utterance.Count, first + MostWords) && utterance[last].Clause == utterance[first].Clause && !utterance[last].IsNumber; last++)
        {
            if (!abroad)
            {
                if (IsNordic(utterance, first, last, asked) || (first == last && BeginsClause(utterance, at) && utterance[first].StartsUpper && StreetKinds.NameOf(utterance[first]) is not null))
                {
                    var (to, flat) = FlatAfter(utterance, last);
                    return new(Capitalised($"{utterance.Words(first, last)} {number}"), flat, true, new Match(at, to));
                }
            }
            else if (IsKind(utterance, first, last, asked))
            {
                var from = FlatBefore(utterance, at);
                return new(Capitalised($"{(from < at ? utterance.Text[utterance[from].Start..utterance[at].Start] : "")}{number} {utterance.Words(first, last)}"), null, true, new Match(from, last));
            }
        }

        if (abroad && NamedAbroad(utterance, at, first, asked) is { } whole)
        {
            return new($"{number} {Capitalised(utterance.Words(first, whole))}", null, true, new Match(at, whole));
        }

        // "2 Old Rectory, Bath Road"
        return abroad && utterance[first].StartsUpper && StreetAfterHouse(utterance, first) is { } end ? new($"{number} {utterance.Words(first, end)}", null, true, new Match(at, end)) : null;
    }

    private static bool BeginsClause(Utterance utterance, int at) => at == 0 || utterance[at - 1].Clause != utterance[at].Clause;

    /// <summary>"14 Runeberginkatu B 8": the stair and the flat behind the street.</summary>
    private static (int To, string? Flat) FlatAfter(Utterance utterance, int street) =>
        street + 1 < utterance.Count && utterance[street + 1] is { IsNumber: false, StartsUpper: true, Text: [>= 'a' and <= 'p'], Gap: " " } stair
            ? street + 2 < utterance.Count && utterance[street + 2] is { IsNumber: true, Written.Length: <= 3, Gap: " " } flat ? (street + 2, $"{stair.Written} {flat.Written}") : (street + 1, stair.Written)
            : (street, null);

    /// <summary>"15 Kingsway, Hove", "3 The Maltings, Ely": a street without a word for one, alone in its clause; when not asked, its form or the article tells, and a town follows.</summary>
    private static int? NamedAbroad(Utterance utterance, int at, int first, bool asked)
    {
        var (from, last) = (utterance[first].Text == "the" ? first + 1 : first, first);
        while (last + 1 < utterance.Count && utterance[last + 1].Clause == utterance[first].Clause && utterance[last + 1] is { IsNumber: false, Gap: " " or "'" or "-" })
        {
            last++;
        }

        var isAlone = (at == 0 || utterance[at - 1].Clause != utterance[at].Clause || NumberLeads.Contains(utterance[at - 1].Text)) && from <= last && last - from < MostWords - 1;
        if (!isAlone || !Enumerable.Range(from, last - from + 1).All(i => utterance[i] is { StartsUpper: true, Text.Length: > 2 } t && !Names.IsCommon(t.Text) && !TimeGrammar.Matcher.IsTimeWord(t.Text) && !TimeGrammar.Matcher.IsMonth(t.Text)))
        {
            return null;
        }

        var hasTown = last + 1 < utterance.Count && utterance[last + 1] is { Gap: ", ", StartsUpper: true, IsNumber: false } town && !TimeGrammar.Matcher.IsTimeWord(town.Text);
        var isForm = from > first || (from == last && Forms.Any(f => utterance[last].Text.Length > f.Length + 1 && utterance[last].Text.EndsWith(f, StringComparison.Ordinal)));
        return (asked && (hasTown || last + 1 == utterance.Count)) || (hasTown && isForm) ? last : null;
    }

    /// <summary>"The Lodge, Ballinteer Avenue": a house with a name and no number.</summary>
    private static Streets.Found? Named(Utterance utterance, int at, bool[] taken) =>
        !taken[at] && utterance[at].StartsUpper && !utterance[at].IsNumber && StreetAfterHouse(utterance, at) is { } end && (utterance[at].Text == "the" || Enumerable.Range(at, end - at).Any(i => Houses.Contains(utterance[i].Text)))
            ? new(utterance.Words(at, end), null, true, new Match(at, end))
            : null;

    /// <summary>Where the street ends that follows a house's name and a comma.</summary>
    private static int? StreetAfterHouse(Utterance utterance, int house)
    {
        var comma = house + 1;
        while (comma < utterance.Count && comma - house < MostWords && utterance[comma] is { StartsUpper: true, Gap: " " })
        {
            comma++;
        }

        if (comma + 1 >= utterance.Count || utterance[comma].Gap != ", " || !utterance[comma].StartsUpper)
        {
            return null;
        }

        for (var last = comma + 1; last < Math.Min(utterance.Count, comma + MostWords) && utterance[last].Clause == utterance[comma].Clause; last++)
        {
            if (IsKind(utterance, comma, last, asked: false))
            {
                return last;
            }
        }

        return null;
    }

    private static bool IsNordic(Utterance utterance, int first, int last, bool asked) =>
        asked ? StreetKinds.NameOf(utterance[last]) is not null || (last > first && StreetKinds.OwnWord(utterance[last].Text) is not null)
            : last > first && utterance[last].StartsUpper && utterance[first].StartsUpper && Kinds.Contains(utterance[last].Text);

    private static bool IsKind(Utterance utterance, int first, int last, bool asked) =>
        last > first && (utterance[first].StartsUpper || !Names.IsCommon(utterance[first].Text)) && (Kinds.Contains(utterance[last].Text) || KindsAbroad.Contains(utterance[last].Text)) && (asked || (utterance[first].StartsUpper && utterance[last].StartsUpper))
        && !(last + 1 < utterance.Count && utterance[last + 1] is { Gap: " ", StartsUpper: true } next && (Kinds.Contains(next.Text) || KindsAbroad.Contains(next.Text)));

    /// <summary>Where "Flat 3," or "Flat 2/1," begins before the house.</summary>
    private static int FlatBefore(Utterance utterance, int at)
    {
        var number = at - 1;
        if (number > 1 && utterance[number] is { IsNumber: true, Gap: "/" })
        {
            number--;
        }

        return number > 0 && utterance[number] is { IsNumber: true, Gap: " " } && HouseNumbers.IsFlatWord(utterance[number - 1].Text) ? number - 1 : at;
    }

    private static string Capitalised(string words) => char.IsLower(words[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;
}
