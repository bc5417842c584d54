using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Bookings;

/// <summary>Any place on earth, around the days its clocks change: what is offered, what could have been, and who would have been at work.</summary>
public class AvailabilityProperties
{
    private static readonly string[] Zones =
        ["Europe/Helsinki", "Europe/Stockholm", "America/Sao_Paulo", "Asia/Beirut", "Australia/Lord_Howe", "America/New_York", "Africa/Cairo", "Etc/UTC"];

    private static readonly Instant Earliest = Instant.FromUtc(2015, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(2027, 12, 31, 0, 0);

    private static readonly Arbitrary<Case> Cases = Arb.From(
        from zone in Gen.Elements(Zones)
        from day in DayIn(zone)
        from opens in Gen.Choose(0, 95)
        from closes in Gen.Choose(0, 95)
        from length in Gen.Choose(1, 12)
        from window in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 8)))
        from grid in Gen.Elements(15, 20, 30, 45, 60)
        from buffers in Gen.Choose(0, 2)
        from workers in Gen.Choose(1, 3)
        from needed in Gen.Choose(1, 2)
        from busy in Gen.ListOf(Gen.Choose(0, 200))
        from off in Gen.Choose(0, 40)
        select new Case(zone, day, opens, closes, length, window, grid, buffers, workers, Math.Min(needed, workers), [.. busy.Take(6)], off));

    [Fact]
    public void BK25_what_is_offered_can_be_held_and_what_is_not_cannot() => ForAny(given =>
    {
        var (settings, calendar, zone, now) = given.Build();
        var offers = Offers(calendar, settings, given, now, count: 1000);

        foreach (var offer in offers)
        {
            Assert.IsType<HoldResult.Held>(Hold(calendar, settings, given, now, 1, offer).Result);
        }

        if (given.Needed == 1)
        {
            var shape = ServiceShape.Of(settings.Services[0]);
            var possible =
                (from worker in settings.Resources
                 from start in GridOf(worker, settings, zone, now)
                 let time = new FreeTime(shape.SlotAt(start), shape.OccupiesAt(start), [worker.Id])
                 where Hold(calendar, settings, given, now, 1, time).Result is HoldResult.Held
                 select start).Distinct().Order().ToList();
            var grid = settings.Resources.SelectMany(worker => GridOf(worker, settings, zone, now)).Distinct().Order();
            Assert.Equal(possible, given.Window == 0 ? offers.Select(o => o.Slot.Start) : grid.Where(start => IsOfferedByTheHour(calendar, settings, given, now, start)));
            Assert.Subset(possible.ToHashSet(), offers.Select(o => o.Slot.Start).ToHashSet());
        }
    });

    [Fact]
    public void BK12_BK21_an_offer_lies_within_the_working_hours_on_the_wall_of_everybody_who_comes() => ForAny(given =>
    {
        var (settings, calendar, zone, now) = given.Build();
        var work = ServiceShape.Of(settings.Services[0]).Work;

        foreach (var offer in Offers(calendar, settings, given, now, count: 1000))
        {
            for (var at = offer.Slot.Start; at < offer.Slot.Start + work; at += Duration.FromMinutes(15))
            {
                var wall = at.InZone(zone).LocalDateTime;

                // In a repeated hour the clock says the same thing twice; somebody whose shift ends in it goes home at its first showing.
                if (zone.MapLocal(wall).Count == 1 && offer.Resources.FirstOrDefault(id => !IsAtWork(settings.Resources.Single(r => r.Id == id), wall)) is { Value: not null } idle)
                {
                    Assert.Fail($"{idle} is not at work at {wall} in {given.Zone}.");
                }
            }
        }
    });

    [Fact]
    public void BK21_no_wall_clock_time_is_offered_twice_and_none_is_the_second_showing() => ForAny(given =>
    {
        var (settings, calendar, zone, now) = given.Build();
        var offers = Offers(calendar, settings, given, now, count: 1000).Select(o => o.Slot.Start).ToList();

        Assert.Equal(offers.Count, offers.Select(o => o.InZone(zone).LocalDateTime).Distinct().Count());
        Assert.All(offers, o => Assert.Equal(o, zone.MapLocal(o.InZone(zone).LocalDateTime).First().ToInstant()));
    });

    [Fact]
    public void BK15_BK19_offers_are_few_in_order_new_and_within_lead_time_and_horizon() => ForAny(given =>
    {
        var (settings, calendar, zone, now) = given.Build();
        var all = Offers(calendar, settings, given, now, count: 1000).Select(o => o.Slot.Start).ToList();
        var refused = all.Where((_, i) => i % 3 == 0).ToImmutableArray();

        var some = Offers(calendar, settings, given, now, count: 3, refused).Select(o => o.Slot.Start).ToList();

        if (given.Window == 0)
        {
            Assert.Equal(Math.Min(3, all.Count - refused.Length), some.Count);
            Assert.Subset(all.Except(refused).ToHashSet(), some.ToHashSet());
        }

        Assert.InRange(some.Count, Math.Min(1, all.Count - refused.Length), 3);
        Assert.Equal(some.Distinct().Order(), some);
        Assert.Empty(some.Intersect(refused));
        Assert.All(some, s => Assert.True(s >= now + settings.Services[0].LeadTime && s.InZone(zone).Date <= now.InZone(zone).Date.PlusDays(settings.Services[0].HorizonDays)));
    });

    [Fact]
    public void BK19_arrival_windows_on_offer_do_not_overlap_and_one_that_was_refused_is_overlapped_only_where_nothing_else_is_free() => ForAny(given =>
    {
        var (settings, calendar, _, now) = given.Build();
        var apart = settings.Services[0].ArrivalWindow ?? Duration.Zero;
        var all = Offers(calendar, settings, given, now, count: 1000).Select(o => o.Slot.Start).ToList();
        var refused = all.Take(1).ToImmutableArray();

        var some = Offers(calendar, settings, given, now, count: 3, refused).Select(o => o.Slot.Start).ToList();

        Assert.All(all.Zip(all.Skip(1)), two => Assert.True(two.Second - two.First >= apart));
        Assert.All(some.Zip(some.Skip(1)), two => Assert.True(two.Second - two.First >= apart));
        Assert.True(all.Count < 2 || some.TrueForAll(s => s - refused[0] >= apart));
    });

    private static void ForAny(Action<Case> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(Cases, holds));

    private static ImmutableArray<FreeTime> Offers(Calendar calendar, LocationSettings settings, Case given, Instant now, int count, ImmutableArray<Instant> except = default) =>
        Availability.Find(calendar, settings, Shop.Times(count, now, given.Area) with { Except = except.IsDefault ? [] : except }, PostalTravelTimes.Default) is TimesResult.Found found ? found.Times : [];

    private static bool IsOfferedByTheHour(Calendar calendar, LocationSettings settings, Case given, Instant now, Instant start)
    {
        var local = start.InZone(DateTimeZoneProviders.Tzdb[given.Zone]).LocalDateTime;
        var request = Shop.Times(3, now, given.Area) with { Wishes = [new(local.Date, local.Date, local.TimeOfDay, local.TimeOfDay)] };
        return Availability.Find(calendar, settings, request, PostalTravelTimes.Default) is TimesResult.Found { WishMet: true } found && found.Times.Any(t => t.Slot.Start == start);
    }

    private static CalendarDecision<HoldResult> Hold(Calendar calendar, LocationSettings settings, Case given, Instant now, int n, FreeTime time) => CalendarDecider.Hold(
        calendar, new(Shop.Hold(n), Shop.Ada, Shop.Location, 1, Shop.Repair, time, Duration.FromDays(9), given.Area), settings, now, PostalTravelTimes.Default);

    /// <summary>Half of the days are those on which, or beside which, the clocks change.</summary>
    private static Gen<LocalDate> DayIn(string id)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var changes = zone.GetZoneIntervals(Earliest, Latest).Where(i => i.HasStart && i.Start > Earliest).Select(i => i.Start.InZone(zone).Date).ToArray();
        var any = Gen.Choose(0, 4000).Select(d => new LocalDate(2015, 2, 1).PlusDays(d));
        return changes.Length == 0 ? any : Gen.OneOf(any, from change in Gen.Elements(changes) from days in Gen.Choose(-2, 0) select change.PlusDays(days));
    }

    private static IEnumerable<Instant> GridOf(ResourceSettings worker, LocationSettings settings, DateTimeZone zone, Instant now)
    {
        var service = settings.Services[0];
        var today = now.InZone(zone).Date;
        for (var day = -1; day <= service.HorizonDays; day++)
        {
            var date = today.PlusDays(day);
            foreach (var interval in worker.Hours.Weekly.Where(w => w.Day == date.DayOfWeek))
            {
                var end = (interval.To > interval.From ? date : date.PlusDays(1)) + interval.To;
                for (var wall = date + interval.From; wall < end; wall = wall.PlusSeconds((long)service.Grid.TotalSeconds))
                {
                    if (zone.MapLocal(wall) is { Count: > 0 } mapping && mapping.First().ToInstant() >= now + service.LeadTime && wall.Date <= today.PlusDays(service.HorizonDays))
                    {
                        yield return mapping.First().ToInstant();
                    }
                }
            }
        }
    }

    private static bool IsAtWork(ResourceSettings worker, LocalDateTime wall) =>
        !worker.TimeOff.Any(a => a.From <= wall && wall < a.To)
        && worker.Hours.Weekly.Any(w => w.To > w.From
            ? w.Day == wall.DayOfWeek && w.From <= wall.TimeOfDay && wall.TimeOfDay < w.To
            : (w.Day == wall.DayOfWeek && w.From <= wall.TimeOfDay) || (w.Day == wall.PlusDays(-1).DayOfWeek && wall.TimeOfDay < w.To));

    private sealed record Case(
        string Zone, LocalDate Day, int From, int To, int Length, int Window, int Grid, int Buffers, int Workers, int Needed, ImmutableArray<int> Busy, int Off)
    {
        public string? Area => Window > 0 ? "00100" : null;

        public (LocationSettings Settings, Calendar Calendar, DateTimeZone Zone, Instant Now) Build()
        {
            var zone = DateTimeZoneProviders.Tzdb[Zone];
            var service = Shop.Service() with
            {
                Place = Window > 0 ? PlaceOfService.AtCustomers : PlaceOfService.AtOurs,
                Length = Duration.FromMinutes(15 * Length),
                ArrivalWindow = Window > 0 ? Duration.FromMinutes(15 * Window) : null,
                Grid = Duration.FromMinutes(Grid),
                BufferBefore = Duration.FromMinutes(10 * Buffers),
                BufferAfter = Duration.FromMinutes(5 * Buffers),
                LeadTime = Duration.FromMinutes(30),
                HorizonDays = 2,
                ResourcesNeeded = Needed,
            };
            var workers = Enumerable.Range(0, Workers).Select(w => Shop.Resource(new($"res_{w}"), Shop.EveryDay(Quarter(From + (2 * w)), Quarter(To))) with
            {
                TimeOff = Off < 30 ? [new(Day.AtMidnight().PlusHours(Off), Day.AtMidnight().PlusHours(Off + 2 + w))] : [],
            });
            var settings = Shop.Settings(service, [.. workers]) with { TimeZone = Zone };
            var now = (Day.AtMidnight() + Period.FromHours(6)).InZoneLeniently(zone).ToInstant();
            var calendar = Calendar.Empty;
            foreach (var (busy, n) in Busy.Select((b, n) => (b, n)))
            {
                var offers = Offers(calendar, settings, this, now, count: 1000);
                if (!offers.IsEmpty)
                {
                    calendar = calendar.After(Hold(calendar, settings, this, now, 100 + n, offers[busy % offers.Length]).Events);
                }
            }

            return (settings, calendar, zone, now);
        }

        private static LocalTime Quarter(int n) => LocalTime.Midnight.PlusMinutes(15 * n);
    }
}
