using NodaTime;
using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What times are left beside those when something else happens or a visit stands: "it's delivered on the 3rd, so any day from the 4th", "the wedding is on Saturday at three, could I come in the morning".</summary>
internal sealed class Happenings(Utterance utterance, Named named)
{
    /// <summary>"The same day", "the day after", "the day before", said of such a day: the last term, or null when neither is said at that term or no such day was named.</summary>
    public int? FromIt(int at, Mood mood)
    {
        if (Events.FromItAt(utterance, at) is not { } from || named.Days.FindLast(d => d.IsEvent && d.First == d.Last) is not { } day)
        {
            return null;
        }

        var date = day.First.PlusDays(from.Days);
        named.Days.Add(new(date, date, DayKind.Date, 0, null, at, from.Last, mood));
        return from.Last;
    }

    /// <summary>"Best man on the 12th, so the Thursday or Friday just before": the weekdays named since are those before such a day. Whether it was said.</summary>
    public bool JustBefore(int at)
    {
        if (utterance[at].Text is not ("before" or "ennen" or "innan" or "före") || named.Days.FindLast(d => d.IsEvent && d.First == d.Last) is not { } day)
        {
            return false;
        }

        var shifted = 0;
        for (var i = 0; i < named.Days.Count; i++)
        {
            if (named.Days[i] is { Kind: DayKind.Weekday, IsEvent: false } weekday && weekday.At > day.At && weekday.First == weekday.Last)
            {
                var date = day.First.With(DateAdjusters.Previous(weekday.First.DayOfWeek));
                named.Days[i] = weekday with { First = date, Last = date, Kind = DayKind.Date };
                shifted++;
            }
        }

        return shifted > 0;
    }

    /// <summary>"Tomorrow would do, but the funeral is then": the day before that word is turned down. Whether it was said.</summary>
    public bool Then(int at)
    {
        if (utterance[at].Text is not ("silloin" or "sillon" or "tolloin" or "då" or "then") || !Events.IsAt(utterance, at, at) || named.Days.FindLastIndex(d => d is { Mood: Mood.Wished, IsEvent: false } && d.First == d.Last) is not (>= 0 and var day))
        {
            return false;
        }

        named.Days[day] = named.Days[day] with { Mood = Mood.TurnedDown };
        return true;
    }

    /// <summary>Leaves out what is no wish. The day alone may be one: a wedding is what one comes for, a delivery is not.</summary>
    public void Settle()
    {
        if (!named.Days.Exists(d => d.IsEvent || d.IsBooked) && !named.Hours.Exists(h => h.IsEvent))
        {
            return;
        }

        named.Hours.RemoveAll(h => h.IsEvent);
        var hasWish = named.Days.Exists(d => d is { IsEvent: false, IsBooked: false, Mood: Mood.Wished });
        var hasHours = named.Hours.Exists(h => h.Mood == Mood.Wished);
        named.Booked.AddRange(named.Days.FindAll(d => d.IsBooked && (hasWish || !hasHours)));
        named.Days.RemoveAll(d => (d.IsEvent || d.IsBooked) && (hasWish || (!hasHours && (d.IsBooked || Events.IsBeside(utterance, utterance[d.At].Clause)))));
    }
}
