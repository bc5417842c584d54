using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Days and hours that an English customer leaves out by pointing back at them, or by saying what they always do then: "the 16th is taken so skip that day", "swimming on Tuesdays, so not then", "Wednesdays I've choir", "no evenings".</summary>
internal static class EnglishExclusions
{
    private static readonly Lexicon Pointing = new(
        "not then|that", "not that|those|these day|days|one|ones|week|date|dates|evening|morning|afternoon|time|times|weekend", "not on that|those|these day|days", "skip|avoid|avoiding that|those|it|them|then day|days|one|date", "skip|avoid|avoiding that|those day|days|one|date", "just|so not then", "but not then", "anything but that|those|then", "please ~ not then", "any|another day|time but|bar|except that|those|then");

    private static readonly FrozenSet<string> Avoiding = Set("avoid avoiding skip skipping excluding minus excepting");

    /// <summary>What somebody does week in, week out, said with the days of the week in the plural.</summary>
    private static readonly Lexicon Doing = new("i|we|she|he|they have|has|go|goes|work|works|teach|teaches|mind|minds|play|plays|swim|volunteer|sing|sings|do|does|run|attend", "ive|weve|theyve", "choir", "swimming", "football", "training", "practice", "rehearsal*", "lessons", "class|classes", "dialysis", "church", "bingo", "bowls", "market day", "meeting|meetings");

    private static readonly FrozenSet<string> Free = Set(
        "free off home in here around available best good fine ok okay great ideal can could would wouldnt may might suits suit works only any anytime please pls prefer preferably want wants need needs like happy half open nothing come book do you u ye cleaning cleaner clean while no weekly fortnightly every");

    /// <summary>The last term of words at that term that point at the days named last, or at all that were named in the same sentence, and leave them out.</summary>
    public static int? Applied(Utterance utterance, int at, Named named)
    {
        if (utterance.Is(at - 1, "if") || Pointing.At(utterance, at) is not { } match || IsOfDegree(utterance, at, match) || (match.To + 1 < utterance.Count && utterance[match.To + 1] is { Gap: " " } next && next.Clause == utterance[at].Clause && (Matcher.IsTimeWord(next.Text) || next.IsNumber || next.Text is "but" or "bad" or "good" or "early" or "late" or "urgent" or "soon" or "desperate" or "fussed" or "bothered" or "far" or "it" or "i" or "we" or "the")))
        {
            return null;
        }

        var last = named.Days.FindLastIndex(d => d.Mood == Mood.Wished);
        if (last >= 0 && named.Days[last] is { Kind: DayKind.Stretch } && utterance.IsAny(named.Days[last].At - 1, Limits))
        {
            return match.To; // "Before the 21st, I fly that morning, so not that day."
        }

        if (last < 0 && named.Hours.FindLastIndex(h => h is { Mood: Mood.Wished, From: not null }) is >= 0 and var hour && utterance[match.To].Text is "then")
        {
            named.Hours[hour] = named.Hours[hour] with { Mood = Mood.TurnedDown, IsLimit = false };
            return match.To;
        }

        if (last < 0 || at - named.Days[last].End > 12)
        {
            return null;
        }

        for (var i = last; i >= 0 && named.Days[i].Mood == Mood.Wished && (i == last || named.Days[i].At == named.Days[last].At || (named.Days[last].At - named.Days[i].End == 2 && utterance[named.Days[last].At - 1].Text is "and" or "or")); i--)
        {
            named.Days[i] = named.Days[i] with { Mood = Mood.TurnedDown, IsEvent = false };
        }

        return match.To;
    }

    /// <summary>"It's not that big a job".</summary>
    private static bool IsOfDegree(Utterance utterance, int at, Match match) =>
        utterance[at].Text == "not" && match.To == at + 1 && match.To + 1 < utterance.Count && utterance[match.To + 1] is { Gap: " " } next && next.Text is not ("please" or "pls" or "thanks" or "sorry" or "so" or "because" or "as");

    private static readonly FrozenSet<string> Limits = Set("before by until till");

    /// <summary>Leaves out the hours of what somebody always does: "choir on Wednesdays from 7 to 9".</summary>
    public static void Settle(Utterance utterance, Named named) =>
        named.Hours.RemoveAll(h => h is { Mood: Mood.Wished, From: not null } && named.Days.Exists(d => d.Mood == Mood.TurnedDown && utterance[d.At].Clause == utterance[h.At].Clause && Math.Min(Math.Abs(h.At - d.End), Math.Abs(d.At - h.End)) <= 3 && IsCommitted(utterance, d.At, d.End)));

    /// <summary>Whether what follows that term is left out: "avoid the 8th", "minus Wednesday".</summary>
    public static bool IsAvoiding(Utterance utterance, int at) =>
        Avoiding.Contains(utterance[at].Text) && at + 1 < utterance.Count && (Matcher.IsTimeWord(utterance[at + 1].Text) || utterance[at + 1].IsNumber || utterance[at + 1].Text is "the" or "on" or "any");

    /// <summary>"Not this week but next": the week after the one just named. Whether it was said.</summary>
    public static bool ButNext(Utterance utterance, int at, List<DayMention> days)
    {
        if (utterance[at].Text is not "next" || !utterance.Is(at - 1, "but") || (at + 1 < utterance.Count && utterance[at + 1].Gap is " ") || days is not [.., { Kind: DayKind.Week } week])
        {
            return false;
        }

        var monday = Calendars.Monday(week.First).PlusWeeks(1);
        days.Add(week with { First = monday, Last = monday.PlusDays(6), Mood = Mood.Wished, At = at, End = at });
        return true;
    }

    /// <summary>"No evenings", "no Mondays please".</summary>
    public static bool IsNo(Utterance utterance, int at) =>
        utterance[at].Text == "no" && at + 1 < utterance.Count && utterance[at + 1] is { Gap: " ", Text: [.., 's'] word } && Matcher.IsTimeWord(word) && word is not ("hours" or "days" or "weds" or "tues" or "thurs");

    /// <summary>Whether a weekday in the plural is when somebody always does something else: "on Wednesdays I've choir".</summary>
    public static bool IsCommitted(Utterance utterance, int at, int last)
    {
        if (utterance[last].Written.Length > utterance[last].Text.Length || utterance[last].Text is not ("mondays" or "tuesdays" or "wednesdays" or "thursdays" or "fridays" or "saturdays" or "sundays"))
        {
            return false;
        }

        var (from, to) = (at, last);
        while (from > 0 && utterance[from - 1].Clause == utterance[at].Clause && !IsTurn(utterance[from - 1].Text))
        {
            from--;
        }

        while (to + 1 < utterance.Count && utterance[to + 1].Clause == utterance[last].Clause && !IsTurn(utterance[to + 1].Text))
        {
            to++;
        }

        if (utterance.GapAfter(to).Contains('?', StringComparison.Ordinal))
        {
            return false;
        }

        var first = at; // "She has Tuesdays and Fridays."
        while (first > 1 && utterance[first - 1].Text is "and" or "or" && Matcher.WeekdayOf(utterance[first - 2].Text) is not null)
        {
            first -= 2;
        }

        var isDoing = false;
        for (var i = from; i <= to; i++)
        {
            if (Free.Contains(utterance[i].Text) || (i < at && utterance[i].Text is "except" or "not"))
            {
                return false;
            }

            isDoing |= (i < at || i > last) && Doing.At(utterance, i) is { } match && match.To <= to && match.To + 1 != first;
        }

        return isDoing;

        static bool IsTurn(string word) => word is "so" or "but" or "otherwise" or "because" or "as" or "though";
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
