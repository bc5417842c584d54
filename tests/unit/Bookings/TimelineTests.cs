using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Bookings;

public class TimelineTests
{
    private static readonly Duration Quarter = Duration.FromMinutes(15);
    private static readonly LocationSettings Settings = Shop.Settings(null, Shop.Resource(Shop.Van, Shop.EveryDay(new(0, 0), new(0, 0))));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void BK32_a_long_timeline_says_the_same_as_a_list_of_it(int seed)
    {
        var chance = new Random(seed);
        var (timeline, list) = (Timeline.Empty, new List<Reservation>());
        for (var step = 0; step < 3_000; step++)
        {
            var one = Job(step, chance.Next(2_000));
            if (chance.Next(5) < (step < 2_000 ? 4 : 1))
            {
                if (list.Exists(r => r.Occupies.Start == one.Occupies.Start))
                {
                    continue;
                }

                timeline = timeline.Add(one);
                list.Insert(list.Count(r => r.Occupies.Start < one.Occupies.Start), one);
            }
            else if (list.Count > 0)
            {
                var gone = list[chance.Next(list.Count)];
                list.Remove(gone);
                timeline = timeline.Remove(gone);
                if (chance.Next(2) == 0)
                {
                    var moved = gone with { Area = "00100" };
                    timeline = timeline.Add(gone).Replace(gone, moved);
                    list.Insert(list.Count(r => r.Occupies.Start < moved.Occupies.Start), moved);
                }
            }

            var (from, to) = (Shop.Now + (Quarter * chance.Next(2_000)), Shop.Now + (Quarter * chance.Next(2_001, 4_000)));
            Assert.Equal(list.Count(r => r.Occupies.Start >= from && r.Occupies.Start < to), timeline.Starting(from, to));
            Assert.Equal(list.Find(r => r.Occupies.Overlaps(one.Occupies)), timeline.Overlapping(one.Occupies));
            Assert.Equal(
                !list.Exists(r => r.Occupies.Start < one.Occupies.End && r.Occupies.End > one.Occupies.Start),
                timeline.IsFree(one.Occupies.Start, one.Occupies.End, area: null, PostalTravelTimes.Default));
        }

        Assert.NotEmpty(list);
        Assert.True(list.Aggregate(timeline, (rest, r) => rest.Remove(r)).IsEmpty, "Something is left of what was taken out.");
    }

    [Fact]
    public void BK32_a_decision_makes_hardly_more_garbage_in_a_calendar_with_a_hundred_times_the_bookings()
    {
        var (few, many) = (Bytes(bookings: 200), Bytes(bookings: 20_000));

        Assert.True(many < 4 * few, $"{few:N0} bytes with few bookings, {many:N0} with many.");
    }

    private static long Bytes(int bookings)
    {
        var calendar = new Calendar([.. Enumerable.Range(0, bookings).Select(n => Job(n, 8 * (n + 1)) with { Booking = Shop.Booking(n) })], []);
        var request = Shop.Request(Settings, bookings, Shop.Now + (Quarter * ((8 * (bookings / 2)) + 4)));
        Decide();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Decide();
        return GC.GetAllocatedBytesForCurrentThread() - before;

        void Decide()
        {
            var decision = CalendarDecider.Hold(calendar, request, Settings, Shop.Now, PostalTravelTimes.Default);
            Assert.IsType<HoldResult.Held>(decision.Result);
            _ = Calendar.Evolve(calendar, decision.Events[0]);
        }
    }

    private static Reservation Job(int n, int quarter)
    {
        var slot = new TimeSlot(Shop.Now + (Quarter * quarter), Shop.Now + (Quarter * (quarter + 1)));
        return new(Shop.Hold(n), Shop.Ada, Shop.Location, Shop.Repair, slot, slot, [Shop.Van], Area: null, slot.Start, Booking: null);
    }
}
