using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>A week told by a day that was named before: "flyget går den 12 maj, veckan innan"; "tiden på torsdag, kan vi ta den veckan efter".</summary>
internal sealed class WeeksBeside(Utterance utterance, Named named)
{
    /// <summary>The week so many weeks beside that of the day named last. That day itself is no wish then, unless the week is only another choice.</summary>
    public Value Of(LocalDate today, Value value, int weeks, int at)
    {
        var anchor = named.Days.FindLastIndex(d => d.At < at && !d.IsImplied);
        if (anchor < 0)
        {
            return value.First == value.Last && weeks < 0 ? Value.Nothing : value;
        }

        var day = named.Days[anchor];
        if (weeks < 0 || !IsChoice(day.End, at))
        {
            new Replaced(utterance, named).LeaveOut(at);
        }

        var isFrom = weeks < 0 || utterance[day.At].Text is "från" or "fr";
        return MeanWeeks.At(today, isFrom ? day.First : day.Last, weeks, value.IsWeekend) with { WeeksBeside = weeks, DayKind = DayKind.Stretch };
    }

    private bool IsChoice(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (utterance[i].Text is "eller" or "el" or "annars" or "och" or "om")
            {
                return true;
            }
        }

        return false;
    }
}
