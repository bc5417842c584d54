using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Load.Bench.Nodes;
using SmartPulse.Tenants;

namespace SmartPulse.Load.Bench.Bookings;

/// <summary>A shop with much to do: visits of an hour from 8 to 16, each member of staff booked for a share of them from tomorrow on.</summary>
/// <param name="Calendar">Its bookings.</param>
/// <param name="Settings">Its settings.</param>
/// <param name="Days">How many days the bookings fill.</param>
internal sealed record BusyShop(Calendar Calendar, LocationSettings Settings, int Days)
{
    /// <summary>How many of the hours are booked in a shop that is doing well.</summary>
    public const double Usual = 0.7;

    private const int FirstHour = 8;
    private const int Hours = 8;
    private const int DaysFree = 30;

    private static readonly ServiceId Visit = ServiceId.From("svc_visit");
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly Instant Now = Today.At(new(7, 0)).InZoneStrictly(Zone).ToInstant();

    /// <summary>A shop with so many bookings, spread by chance over that share of everybody's hours.</summary>
    public static BusyShop Of(int bookings, int staff, double share)
    {
        var chance = new Random(1);
        var days = (int)Math.Ceiling(bookings / (staff * Hours * share));
        var hours = (from day in Enumerable.Range(1, days) from hour in Enumerable.Range(FirstHour, Hours) from who in Enumerable.Range(0, staff) select (day, hour, who)).ToArray();
        chance.Shuffle(hours);
        ImmutableArray<ResourceSettings> people = [.. Enumerable.Range(0, staff).Select(who => new ResourceSettings
        {
            Id = ResourceId.From($"res_staff{who}"), Name = $"Staff {who}", Hours = BenchTown.Daily(FirstHour, FirstHour + Hours), Skills = ["visit"],
        })];
        return new(
            new Calendar([.. hours.Take(bookings).Select((h, n) => Booked(n, h.day, h.hour, people[h.who].Id))], []),
            BenchTown.Settings with { Resources = people, Services = [Service(days + DaysFree)] }, days);
    }

    /// <summary>The next free times.</summary>
    public TimesResult Find(int count) => Availability.Find(
        Calendar, Settings, new TimesRequest(BenchTown.Location, 1, Visit, With: null, [], [], count, Area: null, Now), PostalTravelTimes.Default);

    private static ServiceSettings Service(int horizonDays) => BenchTown.Settings.Services[0] with
    {
        Id = Visit, Place = PlaceOfService.AtOurs, BufferAfter = Duration.Zero, ArrivalWindow = null, HorizonDays = horizonDays, Skills = ["visit"], AsksUrgency = false,
    };

    private static Reservation Booked(int n, int day, int hour, ResourceId who)
    {
        var start = Today.PlusDays(day).At(new(hour, 0)).InZoneStrictly(Zone).ToInstant();
        var slot = new TimeSlot(start, start + Duration.FromHours(1));
        return new(HoldId.From($"{HoldId.Prefix}_{n}"), OpportunityId.From($"{OpportunityId.Prefix}_{n}"), BenchTown.Location, Visit, slot, slot, [who], Area: null, Now, BookingId.From($"{BookingId.Prefix}_{n}"));
    }
}
