using System.Collections.Immutable;
using SmartPulse.Bookings;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation.Troubles;

/// <summary>Many ask one calendar while the store is still putting down what the first one asked.</summary>
public sealed class CrowdedCalendarTests : IDisposable
{
    private static readonly TimeSpan AppendTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);

    private readonly Shop shop = new();
    private readonly List<JournalAppend> appends = [];
    private readonly FreeTime[] times;

    public CrowdedCalendarTests()
    {
        shop.Pass(60); // Off the full hour, from where on no free time begins to be too soon while a test runs.
        times = [.. FreeTimes()];
        shop.Made.AppendsTake = AppendTime;
        shop.Made.AppendAsked = append =>
        {
            if (append.Stream.Kind == StreamKind.Calendar)
            {
                appends.Add(append);
            }
        };
    }

    private ICalendarGrain Calendar => shop.World.AnyNode()!.Grains.GetGrain<ICalendarGrain>(GrainKeys.Of(Town.Organisation, shop.World.Town.Locations[0].Calendar));

    [Fact]
    public void BK29_who_asks_while_an_append_is_under_way_shares_the_next_one_with_all_others_who_do()
    {
        var first = Ask(c => c.HoldAsync(Hold(1, times[0])));
        var (second, late, again, release) = (
            Ask(c => c.HoldAsync(Hold(2, times[1]))), Ask(c => c.HoldAsync(Hold(3, times[1]))),
            Ask(c => c.HoldAsync(Hold(2, times[1]))), Ask(c => c.ReleaseAsync(Hold(1, times[0]).Hold)));

        shop.Pass(Moment);
        Assert.Single(appends);
        Assert.False(first.IsCompleted);

        shop.Pass(AppendTime);
        Assert.IsType<HoldResult.Held>(Answer(first));
        Assert.Equal(["slot-held", "hold-refused", "hold-released"], appends[^1].Events.Select(e => e.Type));
        Assert.False(second.IsCompleted || late.IsCompleted || again.IsCompleted || release.IsCompleted, "Nobody is answered before it is stored.");

        shop.Pass(AppendTime);
        Assert.Equal(2, appends.Count);
        Assert.IsType<HoldResult.Held>(Answer(second));
        Assert.IsType<HoldResult.Taken>(Answer(late));
        Assert.Equal(Answer(second), Answer(again));
        Assert.Equal(ReleaseResult.Released, Answer(release));
    }

    [Fact]
    public void BK29_more_than_an_append_takes_wait_for_the_one_after()
    {
        var asked = Enumerable.Range(1, 1 + CalendarBatch.MostRequests + 1).Select(n => Ask(c => c.HoldAsync(Hold(n, times[0])))).ToArray();

        shop.Pass(AppendTime * 3 + Moment);

        Assert.Equal([1, CalendarBatch.MostRequests, 1], appends.Select(a => a.Events.Length));
        Assert.IsType<HoldResult.Held>(Answer(asked[0]));
        Assert.All(asked[1..], a => Assert.IsType<HoldResult.Taken>(Answer(a)));
    }

    [Fact]
    public void BK29_free_times_are_found_meanwhile_and_are_those_of_what_is_stored()
    {
        var hold = Ask(c => c.HoldAsync(Hold(1, times[0])));
        shop.Pass(Moment);
        Assert.Equal(times[0].Slot, FreeTimes()[0].Slot);

        shop.Pass(AppendTime);
        Assert.IsType<HoldResult.Held>(Answer(hold));
        // Another van may have the same hours free: what is gone is that van's.
        Assert.NotEqual((times[0].Slot, times[0].Resources[0]), (FreeTimes()[0].Slot, FreeTimes()[0].Resources[0]));
    }

    [Fact]
    public void BK31_when_an_append_fails_nobody_who_waits_is_told_yes_and_the_next_who_asks_is_answered_from_the_store()
    {
        shop.Made.AppendsFail = StoreTrouble.Io;
        var (first, second) = (Ask(c => c.HoldAsync(Hold(1, times[0]))), Ask(c => c.HoldAsync(Hold(2, times[1]))));
        var release = Ask(c => c.ReleaseAsync(Hold(1, times[0]).Hold));
        shop.Pass(AppendTime + Moment);

        Assert.Equal(new HoldResult.Unavailable("Io"), Answer(first));
        Assert.Equal(new HoldResult.Unavailable("Io"), Answer(second));
        Assert.Equal(ReleaseResult.Unavailable, Answer(release));
        Assert.Single(appends);

        shop.Made.AppendsFail = null;
        var again = Ask(c => c.HoldAsync(Hold(2, times[1])));
        shop.Pass(AppendTime + Moment);
        Assert.IsType<HoldResult.Held>(Answer(again));
        Assert.Equal(0, appends[^1].ExpectedVersion);
    }

    [Fact]
    public void BK33_a_request_that_a_constraint_refuses_fails_alone_and_its_repeat_too()
    {
        shop.Made.Forbids = append =>
            append.Rows.OfType<RowChange.PutBooking>().Any(p => p.Row.Hold == Hold(2, times[1]).Hold) ? "booking-overlap" : null;
        var first = Ask(c => c.HoldAsync(Hold(1, times[0])));
        var (release, refused, other) = (
            Ask(c => c.ReleaseAsync(Hold(1, times[0]).Hold)), Ask(c => c.HoldAsync(Hold(2, times[1]))), Ask(c => c.HoldAsync(Hold(3, times[1]))));
        shop.Pass(AppendTime * 6 + Moment);

        Assert.IsType<HoldResult.Held>(Answer(first));
        Assert.Equal(ReleaseResult.Released, Answer(release));
        Assert.Equal(new HoldResult.Unavailable("constraint booking-overlap"), Answer(refused));
        Assert.IsType<HoldResult.Held>(Answer(other));

        var (repeat, same) = (Ask(c => c.HoldAsync(Hold(2, times[0]))), Ask(c => c.HoldAsync(Hold(3, times[1]))));
        shop.Pass(AppendTime * 2 + Moment);
        Assert.Equal(Answer(refused), Answer(repeat));
        Assert.Equal(Answer(other), Answer(same));
    }

    [Fact]
    public void BK33_a_request_that_throws_while_it_is_decided_fails_alone_and_its_repeat_too()
    {
        shop.Made.Uncharted.Add("00990");
        var lost = Hold(2, times[1]) with { Area = "00990" };
        var first = Ask(c => c.HoldAsync(Hold(1, times[0]) with { Area = "00100" }));
        var (again, throws, other) = (
            Ask(c => c.HoldAsync(Hold(1, times[0]))), Ask(c => c.HoldAsync(lost)), Ask(c => c.HoldAsync(Hold(3, times[1]))));
        shop.Pass(AppendTime * 3 + Moment);

        Assert.Equal(Answer(first), Answer(again));
        Assert.Throws<KeyNotFoundException>(() => Answer(throws));
        Assert.IsType<HoldResult.Held>(Answer(other));

        var (release, repeat, next) = (
            Ask(c => c.ReleaseAsync(Hold(3, times[1]).Hold)), Ask(c => c.HoldAsync(lost)), Ask(c => c.HoldAsync(Hold(4, times[1]))));
        shop.Pass(AppendTime * 2 + Moment);
        Assert.Equal(ReleaseResult.Released, Answer(release));
        Assert.Throws<KeyNotFoundException>(() => Answer(repeat));
        Assert.IsType<HoldResult.Held>(Answer(next));
    }

    public void Dispose() => shop.Dispose();

    /// <summary>Asks, and is not answered yet: who asks next comes after.</summary>
    private Task<TAnswer> Ask<TAnswer>(Func<ICalendarGrain, Task<TAnswer>> ask)
    {
        var answer = new TaskCompletionSource<TAnswer>();
        _ = shop.World.Scheduler.Start(async () =>
        {
            try
            {
                answer.SetResult(await ask(Calendar));
            }
            catch (KeyNotFoundException e)
            {
                answer.SetException(e);
            }
        });
        shop.Pass(TimeSpan.FromMilliseconds(1));
        return answer.Task;
    }

    private static TAnswer Answer<TAnswer>(Task<TAnswer> asked)
    {
        Assert.True(asked.IsCompleted, "There is no answer yet.");
        return asked.GetAwaiter().GetResult();
    }

    private ImmutableArray<FreeTime> FreeTimes()
    {
        var plumber = shop.World.Town.Locations[0];
        return Assert.IsType<TimesResult.Found>(shop.World.Scheduler.Run(() => Calendar.FindTimesAsync(
            new(plumber.Location, 1, plumber.Services[0].Id, With: null, [], [], Count: 2, Area: null, shop.World.Now)))).Times;
    }

    private HoldRequest Hold(int n, FreeTime time)
    {
        var plumber = shop.World.Town.Locations[0];
        return new(
            HoldId.From($"hld_{n}"), OpportunityId.From($"opp_{n}"), plumber.Location, 1, plumber.Services[0].Id, time, NodaTime.Duration.FromMinutes(15), Area: null);
    }
}
