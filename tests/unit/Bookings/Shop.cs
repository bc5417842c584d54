using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Bookings;

/// <summary>Ordinary values: a plumber in Helsinki with two vans, Monday 2026-11-23 at 08:00. Tests spell out only what matters.</summary>
internal static class Shop
{
    public static readonly DateTimeZone Helsinki = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];
    public static readonly LocalDate Monday = new(2026, 11, 23);
    public static readonly Instant Now = At(Monday, 8);
    public static readonly ResourceId Van = new("res_van1");
    public static readonly ResourceId OtherVan = new("res_van2");
    public static readonly ServiceId Repair = new("svc_repair");
    public static readonly OpportunityId Ada = new("opp_ada");
    public static readonly OpportunityId Bert = new("opp_bert");
    public static readonly LocationId Location = new("loc_helsinki");

    public static Instant At(LocalDate date, int hour, int minute = 0) =>
        (date.AtMidnight() + Period.FromHours(hour) + Period.FromMinutes(minute)).InZoneLeniently(Helsinki).ToInstant();

    /// <summary>Monday to Friday, nine to five unless told otherwise.</summary>
    public static WorkingHours Weekdays(int from = 9, int to = 17) =>
        new([.. Enumerable.Range(1, 5).Select(d => new WeeklyInterval((IsoDayOfWeek)d, new(from, 0), new(to % 24, 0)))], []);

    public static WorkingHours EveryDay(LocalTime from, LocalTime to) =>
        new([.. Enumerable.Range(1, 7).Select(d => new WeeklyInterval((IsoDayOfWeek)d, from, to))], []);

    public static ResourceSettings Resource(ResourceId id, WorkingHours? hours = null, params string[] skills) =>
        new() { Id = id, Name = id.Value, Skills = [.. skills], Hours = hours ?? Weekdays() };

    /// <summary>An hour's visit at ours, from the minute it is asked for.</summary>
    public static ServiceSettings Service() => new()
    {
        Id = Repair,
        Name = new("Korjaus", "Reparation", "Repair"),
        Words = new([], [], []),
        Place = PlaceOfService.AtOurs,
        Length = Duration.FromHours(1),
        LeadTime = Duration.Zero,
        Price = new("120 €", "120 €", "€120"),
        ExpectedValue = new(10_000, "EUR"),
    };

    /// <summary>A van's visit: an hour and a half's work, a two-hour arrival window, a quarter of an hour before and after.</summary>
    public static ServiceSettings VanService() => Service() with
    {
        Place = PlaceOfService.AtCustomers,
        Length = Duration.FromMinutes(90),
        ArrivalWindow = Duration.FromHours(2),
        BufferBefore = Duration.FromMinutes(15),
        BufferAfter = Duration.FromMinutes(15),
    };

    public static LocationSettings Settings(ServiceSettings? service = null, params ResourceSettings[] resources) => new()
    {
        Organisation = new("org_aalto"),
        Location = Location,
        Version = 1,
        Name = new("Aalto LVI", null, null),
        Trade = Trade.Plumbing,
        TimeZone = "Europe/Helsinki",
        Currency = "EUR",
        DefaultLocale = Locale.FiFi,
        Locales = [Locale.FiFi, Locale.SvFi, Locale.En],
        Hours = Weekdays(),
        Calendar = new("cal_helsinki"),
        Services = [service ?? Service()],
        Resources = resources.Length > 0 ? [.. resources] : [Resource(Van)],
    };

    public static HoldId Hold(int n) => new($"hld_{n}");

    public static BookingId Booking(int n) => new($"bkg_{n}");

    public static TimesRequest Times(int count = 3, Instant? now = null, string? area = null) =>
        new(Location, 1, Repair, With: null, Wishes: [], Except: [], count, area, now ?? Now);

    /// <summary>The time at which a service of these settings starts then.</summary>
    public static FreeTime Time(LocationSettings settings, Instant start, params ResourceId[] resources)
    {
        var shape = ServiceShape.Of(settings.Services[0]);
        return new(shape.SlotAt(start), shape.OccupiesAt(start), resources.Length > 0 ? [.. resources] : [Van]);
    }

    public static HoldRequest Request(LocationSettings settings, int hold, Instant start, OpportunityId? who = null, string? area = null, params ResourceId[] resources) =>
        new(Hold(hold), who ?? Ada, Location, 1, Repair, Time(settings, start, resources), Duration.FromMinutes(15), area);

    public static Calendar After(this Calendar calendar, ImmutableArray<CalendarEvent> events) => events.Aggregate(calendar, Calendar.Evolve);

    /// <summary>A calendar with confirmed bookings at these starts.</summary>
    public static Calendar Booked(LocationSettings settings, params (Instant Start, ResourceId Who)[] bookings) =>
        bookings.Select((b, n) => (b, n: n + 1000)).Aggregate(Calendar.Empty, (calendar, x) => Book(calendar, settings, x.n, x.b.Start, null, x.b.Who));

    public static Calendar Book(Calendar calendar, LocationSettings settings, int n, Instant start, string? area = null, params ResourceId[] who)
    {
        var time = Time(settings, start, who);
        return calendar.After(
        [
            new CalendarEvent.SlotHeld(Hold(n), Ada, Location, Repair, time.Slot, time.Occupies, time.Resources, area, start),
            new CalendarEvent.BookingConfirmed(Booking(n), Hold(n), Replaces: null, Now - Duration.FromDays(1)),
        ]);
    }
}
