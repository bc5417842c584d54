using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>Which of the times on offer the words of a time fit.</summary>
internal static class OfferedTimes
{
    /// <summary>A weekday with its part of the day.</summary>
    private const int MostOfAWeekday = 3;

    private static readonly Lexicon Weekdays = new("maanantai*|tiistai*|keskiviik*|torstai*|perjantai*|lauantai*|sunnuntai*", "ma|ti|ke|to|pe|la|su", "måndag*|tisdag*|onsdag*|torsdag*|fredag*|lördag*|söndag*", "mån|tis|ons|tors|fre|lör|sön", "monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*", "mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun");

    /// <summary>With these it is a certain one.</summary>
    private static readonly FrozenSet<string> NotBare = new[] { "ensi", "ens", "tämä", "tämän", "tällä", "tänä", "tulevana", "viikon", "viikolla", "viikko", "päästä", "nästa", "denna", "kommande", "vecka", "veckan", "nu", "this", "next", "coming", "week", "idag", "tänään", "today" }.ToFrozenSet();

    /// <summary>Whether the offer fits one of the wished windows.</summary>
    public static bool Has(FreeTime offer, ImmutableArray<LocalWindow> wish, UnderstandingContext context)
    {
        var zone = DateTimeZoneProviders.Tzdb[context.Settings.TimeZone];
        var (start, end) = (offer.Slot.Start.InZone(zone).LocalDateTime, offer.Slot.End.InZone(zone).LocalDateTime);
        return wish.Any(w => Fits(w, start, end));
    }

    /// <summary>The one offer that the wished windows fit; of two that fit the one that begins at the very minute, and otherwise none.</summary>
    public static int? ByTime(Utterance utterance, UnderstandingContext context, ImmutableArray<LocalWindow> wish)
    {
        if (context.Asked != Asked.Choice || Choices.AsksForAnother(utterance) || context.Offers.IsEmpty || Choices.IsAskedAloud(utterance, context))
        {
            return null;
        }

        var zone = DateTimeZoneProviders.Tzdb[context.Settings.TimeZone];
        var (fitting, atThatMinute) = (0, 0);
        int? fits = null, begins = null;
        for (var i = 0; i < context.Offers.Length; i++)
        {
            var (start, end) = (context.Offers[i].Slot.Start.InZone(zone).LocalDateTime, context.Offers[i].Slot.End.InZone(zone).LocalDateTime);
            if (wish.Any(w => Fits(w, start, end)))
            {
                (fitting, fits) = (fitting + 1, i + 1);
                if (wish.Any(w => w.NotBefore == w.NotAfter && w.NotBefore == start.TimeOfDay && Fits(w, start, end)))
                {
                    (atThatMinute, begins) = (atThatMinute + 1, i + 1);
                }
            }
        }

        return fitting == 1 ? fits : atThatMinute == 1 ? begins : null;
    }

    /// <summary>The only offer on a weekday that was named alone, in whichever week: who is asked to choose names no other Thursday than the one on offer.</summary>
    public static int? ByWeekday(Utterance utterance, UnderstandingContext context, Finding<ImmutableArray<LocalWindow>> wish)
    {
        if (context.Asked != Asked.Choice || Choices.AsksForAnother(utterance) || utterance.IsQuestion || Choices.IsAskedAloud(utterance, context)
            || wish.Value is not [{ } day] || day.FirstDay != day.LastDay || day.FirstDay > context.Now.Date.PlusDays(6)
            || Utterance.Of(wish.Words) is not { Count: > 0 and <= MostOfAWeekday } words || words.Terms.Any(t => t.IsNumber || NotBare.Contains(t.Text)) || !Weekdays.IsIn(words))
        {
            return null;
        }

        var zone = DateTimeZoneProviders.Tzdb[context.Settings.TimeZone];
        int[] same = [.. Enumerable.Range(1, context.Offers.Length).Where(n => context.Offers[n - 1].Slot is var slot && slot.Start.InZone(zone).LocalDateTime is var start
            && start.Date.DayOfWeek == day.FirstDay.DayOfWeek && Fits(day with { FirstDay = start.Date, LastDay = start.Date }, start, slot.End.InZone(zone).LocalDateTime))];
        return same is [var only] ? only : null;
    }

    private static bool Fits(LocalWindow window, LocalDateTime start, LocalDateTime end)
    {
        if (start.Date < window.FirstDay || start.Date > window.LastDay)
        {
            return false;
        }

        // A point within an arrival window names that window.
        return window.NotBefore is { } point && point == window.NotAfter
            ? start.TimeOfDay <= point && (end.Date > start.Date || point < end.TimeOfDay)
            : !(window.NotBefore > start.TimeOfDay) && !(window.NotAfter < start.TimeOfDay);
    }
}
