using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Adds days to what was named: in their mood, a day said twice once, and what they say of hours to the hours.</summary>
internal sealed class NamedDays(Utterance utterance, LocalDateTime now, ClauseMood mood, Named named)
{
    /// <summary>In a longer message "now" begins a sentence and tells no time.</summary>
    private const int LongestNow = 4;

    /// <summary>A date without a year that is so far ahead may as well be the last one, where something past is told.</summary>
    private const int FarDays = 120;

    /// <summary>Adds what those terms name.</summary>
    public void Add(Value value, int at, int last)
    {
        if (value.IsNothing)
        {
            named.Nothing(at, last);
            return;
        }

        if (value.IsNow && utterance.Count > LongestNow)
        {
            return;
        }

        var said = mood.Of(at, last, canBePast: value.DayKind != DayKind.Date || value.First > now.Date.PlusDays(FarDays));
        AddHours(value, at, last, said);

        // "Cannot before Thursday" is a wish for Thursday or later.
        if (said == Mood.TurnedDown && value is { Clock: null, Relation: Relation.Before or Relation.After })
        {
            value = value.Relation == Relation.Before ? Value.From(value.Last.PlusDays(1), value.Last.PlusDays(7)) : Value.From(now.Date, value.First.PlusDays(-1));
            said = mood.Wish();
            if (value.IsNothing)
            {
                return;
            }
        }

        // "Wed 25 Nov" is one day said twice.
        if (value.DayKind == DayKind.Date && value.First == value.Last)
        {
            named.Days.RemoveAll(d => d.Kind == DayKind.Weekday && d.End >= at - 2 && d.First == d.Last && d.First.DayOfWeek == value.First.DayOfWeek);
        }

        named.Days.Add(new(value.First, value.Last, value.DayKind, value.Number, value.Otherwise, at, last, said, value.IsStart, value.IsStanding));
        if (value.Next is { } next)
        {
            named.Days.Add(new(next.First, next.Last, next.DayKind, 0, null, at, last, said));
        }
    }

    private void AddHours(Value value, int at, int last, Mood said)
    {
        if (value is { Clock: { } clock })
        {
            named.Hours.Add(new(clock, value.To, value.Relation, null, at, last, said));
            return;
        }

        if (value.Part is not { } part)
        {
            return;
        }

        // "8 tonight": the evening says which eight.
        var unsure = named.Hours.FindLastIndex(h => h.From is { IsSure: false } && h.Part is null && at - h.End <= 2 && h.Mood == said);
        if (unsure >= 0)
        {
            named.Hours[unsure] = named.Hours[unsure] with { Part = part };
        }
        else
        {
            named.Hours.Add(new(null, null, Relation.At, part, at, last, said));
        }
    }
}
