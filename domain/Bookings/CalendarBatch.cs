using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Bookings;

/// <summary>
/// Decides requests that came at the same time, one after the other, each on what the one before it left: of two who want one slot the first has it, and a
/// repeat is recognised though its first is no older than itself. Pure; what comes out is for one append, and no answer is given before that.
/// </summary>
/// <param name="Next">The calendar after all of them.</param>
/// <param name="Events">What happened, in order, in envelopes.</param>
/// <param name="Rows">The read model's rows that changed, in the order of the events.</param>
/// <param name="Answers">One for each request, in their order. None when so much had lapsed that it fills the append: store it, and decide the requests then.</param>
public sealed record CalendarBatch(CalendarState Next, ImmutableArray<NewEvent> Events, ImmutableArray<RowChange> Rows, ImmutableArray<CalendarAnswer> Answers)
{
    /// <summary>So many requests share an append at most: who came first does not wait while many more are decided.</summary>
    public const int MostRequests = 128;

    private const string Actor = "system";
    private const string Woken = "own:wake";

    /// <summary>Decides them all at one time, which is never before the last event: a clock that was set back makes no history run backwards.</summary>
    public static CalendarBatch Decide(StreamId journal, CalendarState state, ImmutableArray<CalendarRequest> requests, Instant now, ITravelTimes travel)
    {
        var (next, at, calendar) = (state, Instant.Max(now, state.LastAt), CalendarId.From(journal.Key));
        var events = ImmutableArray.CreateBuilder<NewEvent>();
        var rows = ImmutableArray.CreateBuilder<RowChange>();
        var answers = ImmutableArray.CreateBuilder<CalendarAnswer>(requests.Length);
        if (CalendarDecider.IsBehind(state.Calendar, now))
        {
            return Lapse();
        }

        foreach (var request in requests)
        {
            answers.Add(request switch
            {
                CalendarRequest.ToHold r => new CalendarAnswer.OfHold(
                    Take(CalendarDecider.Hold(next.Calendar, r.Request, r.Settings, now, travel), request, r.Request.Hold.Value, r.Settings.Version)),
                CalendarRequest.ToConfirm r => new CalendarAnswer.OfConfirm(Take(CalendarDecider.Confirm(next.Calendar, r.Request, now), request, r.Request.Booking.Value)),
                CalendarRequest.ToRelease r => new CalendarAnswer.OfRelease(Take(CalendarDecider.Release(next.Calendar, r.Hold, now), request, r.Hold.Value)),
                CalendarRequest.ToCancel r => new CalendarAnswer.OfCancel(Take(CalendarDecider.Cancel(next.Calendar, r.Booking, now), request, r.Booking.Value)),
                CalendarRequest.ToWake => Take(Wake(), request, Woken),
                _ => throw new System.Diagnostics.UnreachableException($"Nobody decides {request.GetType().Name}."),
            });
        }

        return new(next, events.DrainToImmutable(), rows.DrainToImmutable(), answers.MoveToImmutable());

        CalendarBatch Lapse()
        {
            Take(Wake(), new CalendarRequest.ToWake(), Woken);
            return new(next, events.DrainToImmutable(), rows.DrainToImmutable(), Answers: []);
        }

        CalendarDecision<CalendarAnswer> Wake() => new(CalendarDecider.Wake(next.Calendar, now), new CalendarAnswer.Woken());

        TResult Take<TResult>(CalendarDecision<TResult> decision, CalendarRequest request, string cause, int settingsVersion = 0)
        {
            foreach (var happened in decision.Events)
            {
                var recorded = new Recorded<CalendarEvent>(happened, next.Version + 1, at, Actor, cause, settingsVersion, request.Trace);
                var after = CalendarState.Evolve(next, recorded);
                rows.AddRange(BookingRows.Of(next.Calendar, happened, after.Calendar, recorded.Version, journal.Organisation, calendar));
                events.Add(EventEnvelopes.Of(recorded, OpportunityOf(next.Calendar, happened)));
                next = after;
            }

            return decision.Result;
        }
    }

    private static OpportunityId? OpportunityOf(Calendar calendar, CalendarEvent happened) => happened switch
    {
        CalendarEvent.SlotHeld e => e.Opportunity,
        CalendarEvent.HoldRefused e => e.Opportunity,
        CalendarEvent.HoldReleased e => calendar.OwnerOf(e.Hold),
        CalendarEvent.HoldLapsed e => calendar.OwnerOf(e.Hold),
        CalendarEvent.BookingConfirmed e => calendar.OwnerOf(e.Hold),
        CalendarEvent.BookingCancelled e => calendar.OwnerOf(e.Booking),
        _ => null,
    };
}
