using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>What the understander makes of words said on Tuesday 24 November 2026 at ten.</summary>
internal static class Heard
{
    public static readonly LocalDateTime Now = new(2026, 11, 24, 10, 0);

    private static readonly Understander Understander = new();

    /// <summary>Wednesday 8-10, Wednesday 14-16 and Thursday 10-12.</summary>
    public static ImmutableArray<FreeTime> ThreeWindows { get; } = [Offer(25, 8, 10), Offer(25, 14, 16), Offer(26, 10, 12)];

    public static Findings In(
        Language language, string words, Asked asked = Asked.Nothing, LocationSettings? at = null, ImmutableArray<FreeTime>? offers = null) =>
        Understander.Understand(words, new UnderstandingContext(
            at ?? Tenant.PlumberInHelsinki, Now, language, asked, offers ?? (asked == Asked.Choice ? ThreeWindows : [])));

    public static Findings Fi(string words, Asked asked = Asked.Nothing, LocationSettings? at = null) => In(Language.Finnish, words, asked, at);

    public static Findings Sv(string words, Asked asked = Asked.Nothing, LocationSettings? at = null) => In(Language.Swedish, words, asked, at ?? Tenant.PlumberInStockholm);

    public static Findings En(string words, Asked asked = Asked.Nothing, LocationSettings? at = null) => In(Language.English, words, asked, at);

    /// <summary>Said to somebody of that trade who sells what it usually sells.</summary>
    public static Findings By(Trade trade, Language language, string words) => In(language, words, at: Of(trade));

    /// <summary>Somebody of that trade who sells what it usually sells.</summary>
    public static LocationSettings Of(Trade trade) => Tenant.Clinic with { Trade = trade, Services = [.. StarterVocabulary.Of(trade).Select(s => s.At(new("", "", ""), new Money(0, "EUR")))] };

    /// <summary>What somebody does by it whose visit on Wednesday at 8 is booked.</summary>
    public static ImmutableArray<Act> WhenBooked(Language language, string words) =>
        Understander.Understand(words, new UnderstandingContext(Tenant.PlumberInHelsinki, Now, language, Asked.Nothing, []) { Known = new KnownTime(Offer(25, 8, 10).Slot, IsBooked: true) }).Acts;

    /// <summary>What the understander makes of a recogniser's words: as it writes them, without punctuation.</summary>
    public static Findings Aloud(
        Language language, string words, Asked asked = Asked.Nothing, LocationSettings? at = null, ImmutableArray<FreeTime>? offers = null) =>
        Understander.Understand(words, new UnderstandingContext(
            at ?? (language == Language.Swedish ? Tenant.PlumberInStockholm : Tenant.PlumberInHelsinki), Now, language, asked, offers ?? (asked == Asked.Choice ? ThreeWindows : []))
        { Spoken = true });

    public static FreeTime Offer(int day, int from, int to)
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];
        Instant At(int hour) => new LocalDateTime(2026, 11, day, hour, 0).InZoneStrictly(zone).ToInstant();
        var slot = new TimeSlot(At(from), At(to));
        return new FreeTime(slot, slot, []);
    }

    /// <summary>Windows as text: "25.11. 12:00-16:59", days joined by "..", a missing bound left out.</summary>
    public static string Times(Findings findings) =>
        findings.Time is null ? "" : string.Join(" | ", findings.Time.Value.Select(w =>
            $"{w.FirstDay.Day}.{w.FirstDay.Month}.{(w.LastDay == w.FirstDay ? "" : $"..{w.LastDay.Day}.{w.LastDay.Month}.")}{(w.NotBefore is null && w.NotAfter is null ? "" : " ")}{Clock(w.NotBefore)}{(w.NotBefore is null && w.NotAfter is null ? "" : "-")}{Clock(w.NotAfter)}"));

    private static string Clock(LocalTime? time) => time is { } t ? $"{t.Hour:00}:{t.Minute:00}" : "";
}
