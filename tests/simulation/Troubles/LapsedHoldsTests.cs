using SmartPulse.Bookings;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation.Troubles;

/// <summary>More holds have lapsed than a store puts down at once.</summary>
public sealed class LapsedHoldsTests : IDisposable
{
    private const int Holds = 1001;

    private readonly Shop shop = new();

    [Fact]
    public void BK34_a_calendar_of_which_more_holds_have_lapsed_than_an_append_takes_lapses_them_in_several_and_goes_on()
    {
        List<int> appends = [];
        shop.Pass(60);
        HoldMany();
        shop.Made.AppendAsked = append => appends.Add(append.Events.Length);
        shop.Pass(10);

        Assert.Equal([500, 500, 1], appends.Where(events => events > 0));
        Assert.Empty(Overdue());
    }

    public void Dispose() => shop.Dispose();

    /// <summary>What the sweeper has yet to wake; the task of the memory store is always done.</summary>
    private IReadOnlyList<DueRow> Overdue() => shop.World.Store.DueQueue.PassedAsync(shop.World.Now, 10, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Writes so many holds, each of a resource of its own, of which the last lapses in a second.</summary>
    private void HoldMany()
    {
        var plumber = shop.World.Town.Locations[0];
        var (stream, now, slot) = (new StreamId(Town.Organisation, StreamKind.Calendar, plumber.Calendar.Value), shop.World.Now, ServiceShape.Of(plumber.Services[0]));
        var start = now + NodaTime.Duration.FromHours(2);
        var state = CalendarState.Fold(CalendarGuards.All).Seed;
        foreach (var numbers in Enumerable.Range(1, Holds).Chunk(Holds / 2))
        {
            List<NewEvent> events = [];
            List<RowChange> rows = [];
            var before = state.Version;
            foreach (var n in numbers)
            {
                var held = new CalendarEvent.SlotHeld(
                    HoldId.From($"hld_{n}"), OpportunityId.From($"opp_{n}"), plumber.Location, plumber.Services[0].Id, slot.SlotAt(start), slot.OccupiesAt(start),
                    [ResourceId.From($"res_{n}")], Area: null, now + NodaTime.Duration.FromMilliseconds(n));
                var recorded = new Recorded<CalendarEvent>(held, state.Version + 1, now, "system", held.Hold.Value, 1, Trace: null);
                var next = CalendarState.Evolve(state, recorded);
                events.Add(EventEnvelopes.Of(recorded, held.Opportunity));
                rows.AddRange(BookingRows.Of(state.Calendar, held, next.Calendar, recorded.Version, Town.Organisation, plumber.Calendar));
                state = next;
            }

            var append = new JournalAppend(stream, before, [.. events], Snapshot: null, [.. rows], Claims: [], CalendarDecider.NextDue(state.Calendar));
            shop.World.Ledger.Answered(append, shop.World.Store.Journals.AppendAsync(append).GetAwaiter().GetResult());
        }
    }
}
