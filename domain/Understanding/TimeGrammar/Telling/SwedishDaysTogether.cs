using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Weekdays of a month that is named beside them: "i maj, helst en fredag", "nån tisdag, gärna i mitten av april".</summary>
internal static class SwedishDaysTogether
{
    /// <summary>So long a stretch is a month, or some weeks of one.</summary>
    private const int Shortest = 8;

    private const int Longest = 31;

    /// <summary>So far ahead a weekday without more is none of those next.</summary>
    private const int Ahead = 6;

    /// <summary>Puts the weekdays where the month is.</summary>
    public static void Settle(Utterance utterance, Named named, LocalDate today)
    {
        if (named.Days.FindAll(d => d is { Kind: DayKind.Stretch, Mood: Mood.Wished, IsEvent: false, IsBooked: false } && d.First > today.PlusDays(Ahead) && Period.DaysBetween(d.First, d.Last) is >= Shortest - 1 and < Longest) is not { Count: > 0 } months)
        {
            return;
        }

        var weekdays = named.Days.FindAll(d => d is { Kind: DayKind.Weekday, Mood: Mood.Wished, IsEvent: false, IsBooked: false } && d.First == d.Last && IsAny(utterance, d));
        if (weekdays.Count == 0 || named.Days.Exists(d => d.Mood == Mood.Wished && !weekdays.Contains(d) && !months.Contains(d)))
        {
            return;
        }

        named.Days.RemoveAll(d => months.Contains(d) || weekdays.Contains(d));
        foreach (var month in months)
        {
            for (var date = month.First; date <= month.Last; date = date.PlusDays(1))
            {
                if (weekdays.Find(d => d.First.DayOfWeek == date.DayOfWeek) is { } weekday)
                {
                    named.Days.Add(weekday with { First = date, Last = date, Kind = DayKind.Date });
                }
            }
        }
    }

    /// <summary>"En fredag", "helst fredag", "på fredagar": no Friday in particular.</summary>
    private static bool IsAny(Utterance utterance, DayMention day)
    {
        if (utterance[day.End].Text is var word && (word.EndsWith("dagar", StringComparison.Ordinal) || word.EndsWith("dagarna", StringComparison.Ordinal)))
        {
            return true;
        }

        for (var i = Math.Max(0, day.At - 2); i <= day.End; i++)
        {
            if (utterance[i].Text is "en" or "nån" or "någon" or "vilken" or "helst" or "gärna" && utterance[i].Clause == utterance[day.At].Clause)
            {
                return true;
            }
        }

        return false;
    }
}
