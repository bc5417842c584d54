using System.Collections.Frozen;
using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Days that count from one just named, without a word of what happens on it: "imorgon funkar inte, men dagen efter", "jag kommer hem den 3:e, så efter det".</summary>
internal static class SwedishCounting
{
    /// <summary>A reminder or a call comes the day before, and no visit.</summary>
    private static readonly FrozenSet<string> Messages = "ring ringer ringa hör höra sms smsa sms:a påminn påminnelse påminna bekräfta bekräftar messa skicka meddela mejla".Split(' ').ToFrozenSet();

    private static readonly Lexicon Away = new("bortrest", "bortresta", "borta", "upptagen", "inte", "int", "åker", "reser", "jobbar", "flyger");

    /// <summary>The day that "the day after" at that term counts from, where it was named before and turned down or wished for; null when none was.</summary>
    public static DayMention? Base(Utterance utterance, Named named, int at)
    {
        if (utterance[at].Text is not ("dagen" or "dan") || named.Days.FindLast(d => d.First == d.Last && !d.IsStanding && d.End < at) is not { Mood: not Mood.Mentioned } day)
        {
            return null;
        }

        foreach (var term in utterance.Terms)
        {
            if (term.Clause == utterance[at].Clause && Messages.Contains(term.Text))
            {
                return null;
            }
        }

        return day;
    }

    /// <summary>"Innan festen, den är på lördag": whether the day at that term is when that happens before which it has to be done.</summary>
    public static bool IsWhenThatIs(Utterance utterance, int at)
    {
        if (at < 3 || utterance[at - 1].Text is not ("är" or "e" or "blir" or "infaller") || utterance[at - 2].Text is not ("den" or "det" or "som" or "vilket" or "de") || utterance[at - 3].Clause == utterance[at].Clause)
        {
            return false;
        }

        var clause = utterance[at - 3].Clause;
        for (var i = at - 3; i >= 0 && utterance[i].Clause == clause; i--)
        {
            if (utterance[i].Text is "innan" or "före" or "inför")
            {
                return i < at - 3 && !Matcher.IsTimeWord(utterance[i + 1].Text) && !utterance[i + 1].IsNumber;
            }
        }

        return false;
    }

    private static readonly FrozenSet<string> Lasting = "hemma kvar stan hamn bor stannar".Split(' ').ToFrozenSet();

    /// <summary>"Jag är i stan till söndag": the days until that one; null where it is the day itself ("boka till fredag").</summary>
    public static Value? UntilIt(Utterance utterance, Value day, int at, LocalDate today)
    {
        if (day is not { HasDays: true, Clock: null, DayKind: DayKind.Weekday or DayKind.Date } || day.First != day.Last || day.First < today || Standing.IsMove(utterance, at))
        {
            return null;
        }

        for (var i = at - 1; i >= 0 && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (utterance[i].Text is "ni" or "du" or "tid" or "tider" or "boka" or "kan" or "går")
            {
                return null; // "Har ni någon ledig tid till lördag?"
            }

            if (Lasting.Contains(utterance[i].Text))
            {
                return Value.From(today, day.DayKind == DayKind.Weekday && day.First == today ? today.PlusWeeks(1) : day.First) with { Part = day.Part };
            }
        }

        return null;
    }

    /// <summary>Makes the day named last, when it is only stated, the days after it. Whether it was.</summary>
    public static bool AfterIt(Utterance utterance, Named named, int at, int last)
    {
        if (named.Hours.Count > 0 || named.Days.FindLastIndex(d => d.Mood != Mood.Mentioned) is not (>= 0 and var index) || named.Days[index] is not { Mood: Mood.Wished } day || day.First != day.Last
            || utterance[day.At].Text is "från" or "efter" or "till" or "tills" or "fram" or "senast" or "före" or "innan" || !(day.IsEvent || SwedishParts.IsReason(utterance, day.At, day.End)) || Away.IsInClause(utterance, utterance[last].Clause))
        {
            return false;
        }

        named.Days[index] = day with { First = day.First.PlusDays(1), Last = day.First.PlusDays(7), Kind = DayKind.Stretch, IsEvent = false, IsBooked = false, At = at, End = last };
        return true;
    }
}
