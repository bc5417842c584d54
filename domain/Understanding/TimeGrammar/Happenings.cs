using NodaTime;
using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What times are left beside those when something else happens or a visit stands: "it's delivered on the 3rd, so any day from the 4th", "the wedding is on Saturday at three, could I come in the morning".</summary>
internal sealed class Happenings(Utterance utterance, Named named)
{
    /// <summary>"The same day", "the day after", "the day before", said of such a day: the last term, or null when neither is said at that term or no such day was named.</summary>
    public int? FromIt(int at, Mood mood)
    {
        if (Events.FromItAt(utterance, at) is not { } from || (named.Days.FindLast(d => d.IsEvent && d.First == d.Last) ?? SwedishCounting.Base(utterance, named, at)) is not { } day)
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

    /// <summary>Makes the day named last, when something happens, the days until then: "the party is on Saturday, could you come before that". Whether there was one.</summary>
    public bool UntilIt(int at, bool isNegated, LocalDate today)
    {
        var that = named.Days.FindLastIndex(d => d.Mood != Mood.TurnedDown);
        if (that < 0 || Busy.IsAway(utterance, utterance[at].Clause) || utterance[named.Days[that].At].Text is "efter" || (isNegated && utterance[at].Text is "till" or "tills"))
        {
            return false;
        }

        var day = named.Days[that];
        if (isNegated && day.First > today)
        {
            Until(day.First, LocalDate.Max(day.Last, day.First.PlusDays(6))); // "It comes on the third, not before that".
            return true;
        }

        if (isNegated)
        {
            return false;
        }

        if (DayBefore(day.First, day.Kind, today) is { } before)
        {
            named.Hours.RemoveAll(h => h.At >= day.At && h.At - day.End <= 2 && h.From is null);
            Until(today, before);
            return true;
        }

        // "Matchen är i kväll, kan nån titta innan?"
        var part = named.Hours.FindLastIndex(h => h is { From: null, Part: Part.Evening or Part.Afternoon or Part.Night } && h.At >= day.At && h.At - day.End <= 2);
        if (day.First != today || part < 0)
        {
            return false;
        }

        named.Hours[part] = named.Hours[part] with { From = new(named.Hours[part].Part == Part.Afternoon ? 12 : 17, 0, IsSure: true), Part = null, Relation = Relation.Before, Mood = Mood.Wished, IsEvent = false };
        named.Days[that] = day with { Mood = Mood.Wished, IsEvent = false };
        return true;

        void Until(LocalDate first, LocalDate last) => named.Days[that] = day with { First = first, Last = last, Kind = DayKind.Stretch, Mood = Mood.Wished, IsEvent = false, IsBooked = false };
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

    /// <summary>The day before such a day; a weekday that is today's is the next one, for who means today says so. Null when none is left.</summary>
    public static LocalDate? DayBefore(LocalDate day, DayKind kind, LocalDate today) =>
        (kind == DayKind.Weekday && day == today ? day.PlusWeeks(1) : day).PlusDays(-1) is var before && before >= today ? before : null;

    /// <summary>Leaves out what is no wish. The day alone may be one: a wedding is what one comes for, a delivery is not.</summary>
    public void Settle()
    {
        if (!named.Days.Exists(d => d.IsEvent || d.IsBooked) && !named.Hours.Exists(h => h.IsEvent))
        {
            return;
        }

        named.Hours.RemoveAll(h => h.IsEvent);
        var hasWish = named.Days.Exists(d => d is { IsEvent: false, IsBooked: false, Mood: Mood.Wished });
        if (hasWish)
        {
            named.Hours.RemoveAll(h => h.From is null && named.Days.Exists(d => (d.IsEvent || d.IsBooked) && h.At >= d.At && h.At - d.End <= 1) && !named.Days.Exists(d => d is { IsEvent: false, IsBooked: false } && d.At == h.At));
        }

        var hasHours = named.Hours.Exists(h => h.Mood == Mood.Wished);
        named.Booked.AddRange(named.Days.FindAll(d => d.IsBooked && (hasWish || !hasHours)));
        named.Days.RemoveAll(d => (d.IsEvent || d.IsBooked) && (hasWish || (!hasHours && (d.IsBooked || Events.IsBeside(utterance, utterance[d.At].Clause)))));
    }
}
