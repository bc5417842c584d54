using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Two hours that were named, and what is wished for lies between them: "she comes at ten and goes at one, so in between"; and an hour that is said against another one: "16, not 6", "could it be 3 instead of 1".</summary>
internal static class EnglishBetween
{
    private static readonly Lexicon Words = new("in between", "inbetween", "between them|those|these|that", "in between them|those|these|that|times", "between the two", "in between the two", "in the middle", "the hours|time between", "hours|time in between", "within that|those|these");

    /// <summary>The last term of such words at that term, where two hours were named before and no time follows; makes one stretch of the two.</summary>
    public static int? Applied(Utterance utterance, int at, Named named, Matcher matcher)
    {
        if (Words.At(utterance, at) is not { } match || (at > 0 && utterance[at - 1].Text is "nothing" or "not" or "none" or "never" or "anything") || (match.To + 1 < utterance.Count && utterance[match.To + 1].Gap == " " && (utterance[match.To + 1].Text is "of" or "the" or "my" or "our" || matcher.TryRead(Kind.Hours, match.To + 1, out _, out _))))
        {
            return null;
        }

        var hours = named.Hours.FindAll(h => h is { From: not null, To: null, Mood: not Mood.TurnedDown } && h.End < at);
        if (hours is not [.., var first, var next] || at - first.End > 25)
        {
            return null;
        }

        named.Hours.Remove(next);
        named.Hours[named.Hours.IndexOf(first)] = first with { To = next.From, Relation = Relation.Between, Mood = Mood.Wished, IsEvent = false, IsLimit = false, End = next.End };
        return match.To;
    }

    private static readonly FrozenSet<string> ClockWords = new[] { "oclock", "ish", "am", "pm", "half", "quarter", "past" }.ToFrozenSet();

    private static readonly Lexicon Numbered = new("flat", "apartment", "house", "door", "number", "address", "postcode", "unit", "floor", "room", "rooms", "tooth", "sockets", "people");

    /// <summary>Whether a bare number in those terms is an hour because another one is said not to be meant: "4 not 2", "is 3 instead of 1 doable".</summary>
    public static bool IsMeant(Utterance utterance, int at, int last)
    {
        var other = (last + 1 < utterance.Count ? utterance[last + 1].Text : "") switch
        {
            "not" => last + 2,
            "instead" or "rather" or "in" => utterance.Is(last + 2, "of") || utterance.Is(last + 2, "than") ? last + 3 : utterance.Is(last + 2, "place") && utterance.Is(last + 3, "of") ? last + 4 : -1,
            _ => -1,
        };
        return other > 0 && other < utterance.Count && utterance[last + 1].Gap is " " or ", " or " - " && !(at > 0 && utterance[at - 1].Text is "number" or "no" or "flat" or "for" or "the" or "of" or "in") && !Numbered.IsIn(utterance) && utterance.Terms.Count(t => t.IsNumber && t.Number == utterance[at].Number) < 2
            && (utterance[other] is { IsNumber: true, Number: <= 24 } || ClockWords.Contains(utterance[other].Text)) && (other + 1 >= utterance.Count || utterance[other + 1].IsNumber || ClockWords.Contains(utterance[other + 1].Text) || Measures.GoesOn(utterance, other));
    }

    /// <summary>"Say half nine on.", "6 on?": from that hour.</summary>
    public static bool IsOn(Utterance utterance, int last) =>
        utterance.Is(last + 1, "on") && utterance[last + 1].Gap == " " && (last + 2 >= utterance.Count || utterance.GapAfter(last + 1) is not " ");
}
