using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Load.Bench.Nodes;
using SmartPulse.Tenants;

namespace SmartPulse.Load.Bench.Bookings;

/// <summary>One chair that everybody wants: visits of half an hour, at any quarter of any day of a year, so that it is not full before it is measured.</summary>
internal static class Chair
{
    /// <summary>Starts there are to choose from; half as many visits fit.</summary>
    public const int Starts = Days * QuartersADay;

    private const int Days = 365;
    private const int QuartersADay = 96;

    private static readonly Duration Quarter = Duration.FromMinutes(15);
    private static readonly Duration Length = Duration.FromMinutes(30);
    private static readonly ResourceId Resource = ResourceId.From("res_chair");

    /// <summary>Its settings.</summary>
    public static LocationSettings Settings { get; } = BenchTown.Settings with
    {
        Location = LocationId.From("loc_chair"),
        Calendar = CalendarId.From("cal_chair"),
        Services = [BenchTown.Settings.Services[0] with
        {
            Id = ServiceId.From("svc_visit"), Place = PlaceOfService.AtOurs, Length = Length, BufferAfter = Duration.Zero, ArrivalWindow = null, Grid = Quarter, Skills = ["chair"], AsksUrgency = false,
        }],
        Resources = [new() { Id = Resource, Name = "Tuoli", Hours = BenchTown.Daily(0, 0), Skills = ["chair"] }],
        ServiceArea = [],
    };

    /// <summary>The visit at a start, from tomorrow on.</summary>
    public static TimeSlot Slot(Instant now, int start)
    {
        var from = Instant.FromUnixTimeSeconds((now + Duration.FromDays(1)).ToUnixTimeSeconds() / 900 * 900) + (Quarter * start);
        return new(from, from + Length);
    }

    /// <summary>Books when it is free: held, then confirmed, each on disk before it is answered. True when it was.</summary>
    public static async Task<bool> BookAsync(ICalendarGrain calendar, TimeSlot slot, string id)
    {
        var (hold, opportunity) = (HoldId.From($"{HoldId.Prefix}_{id}"), OpportunityId.From($"{OpportunityId.Prefix}_{id}"));
        var request = new HoldRequest(hold, opportunity, Settings.Location, 1, Settings.Services[0].Id, new FreeTime(slot, slot, [Resource]), Duration.FromMinutes(15), Area: null);
        return await calendar.HoldAsync(request) switch
        {
            HoldResult.Taken => false,
            HoldResult.Held => await calendar.ConfirmAsync(new ConfirmRequest(hold, opportunity, BookingId.From($"{BookingId.Prefix}_{id}"), Replaces: null)) is ConfirmResult.Booked,
            var other => throw new InvalidOperationException($"The calendar could not decide: {other}."),
        };
    }
}
