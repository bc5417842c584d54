using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What a conversation is about: the times that are held, booked or offered.</summary>
internal static class TalkedOf
{
    /// <summary>The time that is talked about: held, booked or offered. Of several that are offered only the last day counts.</summary>
    public static LocalDateTime? Time(UnderstandingContext context)
    {
        var zone = DateTimeZoneProviders.Tzdb[context.Settings.TimeZone];
        return context.Known is { } known ? known.Slot.Start.InZone(zone).LocalDateTime
            : context.Asked != Asked.Choice || context.Offers.IsEmpty ? null
            : context.Offers[^1].Slot.Start.InZone(zone).LocalDateTime is var last && context.Offers.Length == 1 ? last : last.Date.AtMidnight();
    }

    /// <summary>The days of all that is held, booked or offered.</summary>
    public static List<LocalDate> Days(UnderstandingContext context)
    {
        var zone = DateTimeZoneProviders.Tzdb[context.Settings.TimeZone];
        return [.. context.Offers.Select(o => o.Slot.Start.InZone(zone).Date).Concat(context.Known is { } known ? [known.Slot.Start.InZone(zone).Date] : [])];
    }
}
