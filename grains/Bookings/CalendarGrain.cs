using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Board;
using SmartPulse.Due;
using SmartPulse.Journals;
using SmartPulse.Tenants;
using SmartPulse.Wire;

namespace SmartPulse.Bookings;

/// <summary>The only writer of a calendar: loads it, asks the domain, appends, answers.</summary>
[GrainType("calendar")]
internal sealed partial class CalendarGrain(
    IJournal<CalendarEvent> journal, ISettingsSource settings, ITravelTimes travel, CalendarPolicy policy, TurnInstruments turns, IClock clock,
    ILogger<CalendarGrain> logger) : Grain, ICalendarGrain
{
    private const int FoldVersion = 2;
    private static readonly Duration TimerWithin = Duration.FromMinutes(2);

    private readonly JournalFold<CalendarState, CalendarEvent> fold = new(
        new(0, Calendar.With(policy.Guards), Instant.MinValue), (state, r) => new(r.Version, Calendar.Evolve(state.Calendar, r.Event), r.At),
        (state, version) => state with { Version = version }, FoldVersion, WireFormat.Json.CalendarState);

    private CalendarState state = new(0, Calendar.With(policy.Guards), Instant.MinValue);
    private string? unusable;
    private IGrainTimer? timer;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        try
        {
            state = await journal.ReplayAsync(fold, cancellationToken);
            Arm();
        }
        catch (JournalCorruptException e)
        {
            LogDamaged(e);
            unusable = "the calendar's journal is damaged";
        }
        catch (StoreUnavailableException e)
        {
            unusable = e.Trouble.ToString();
            DeactivateOnIdle();
        }
    }

    public async Task<TimesResult> FindTimesAsync(TimesRequest request)
    {
        using var turn = turns.Begin("calendar", "FindTimes");
        if (unusable is not null)
        {
            return new TimesResult.Unavailable(unusable);
        }

        try
        {
            var version = await settings.VersionAsync(journal.Stream.Organisation, request.Location, request.SettingsVersion);
            return Availability.Find(state.Calendar, version, request, travel);
        }
        catch (StoreUnavailableException e)
        {
            return new TimesResult.Unavailable(e.Trouble.ToString());
        }
    }

    public async Task<HoldResult> HoldAsync(HoldRequest request)
    {
        using var turn = turns.Begin("calendar", "Hold");
        if (unusable is not null)
        {
            return new HoldResult.Unavailable(unusable);
        }

        LocationSettings version;
        try
        {
            version = await settings.VersionAsync(journal.Stream.Organisation, request.Location, request.SettingsVersion);
        }
        catch (StoreUnavailableException e)
        {
            return new HoldResult.Unavailable(e.Trouble.ToString());
        }

        var decision = CalendarDecider.Hold(state.Calendar, request, version, clock.GetCurrentInstant(), travel);
        return await AppendAsync(decision.Events, request.Hold.Value, version.Version) is { } trouble ? new HoldResult.Unavailable(trouble) : decision.Result;
    }

    public async Task<ConfirmResult> ConfirmAsync(ConfirmRequest request)
    {
        using var turn = turns.Begin("calendar", "Confirm");
        if (unusable is not null)
        {
            return new ConfirmResult.Unavailable(unusable);
        }

        var decision = CalendarDecider.Confirm(state.Calendar, request, clock.GetCurrentInstant());
        return await AppendAsync(decision.Events, request.Booking.Value, 0) is { } trouble ? new ConfirmResult.Unavailable(trouble) : decision.Result;
    }

    public async Task<ReleaseResult> ReleaseAsync(HoldId hold)
    {
        using var turn = turns.Begin("calendar", "Release");
        if (unusable is not null)
        {
            return ReleaseResult.Unavailable;
        }

        var decision = CalendarDecider.Release(state.Calendar, hold, clock.GetCurrentInstant());
        return await AppendAsync(decision.Events, hold.Value, 0) is null ? decision.Result : ReleaseResult.Unavailable;
    }

    public async Task<CancelResult> CancelAsync(BookingId booking)
    {
        using var turn = turns.Begin("calendar", "Cancel");
        if (unusable is not null)
        {
            return CancelResult.Unavailable;
        }

        var decision = CalendarDecider.Cancel(state.Calendar, booking, clock.GetCurrentInstant());
        return await AppendAsync(decision.Events, booking.Value, 0) is null ? decision.Result : CancelResult.Unavailable;
    }

    public async Task WakeAsync()
    {
        using var turn = turns.Begin("calendar", "Woken");
        if (unusable is null)
        {
            await AppendAsync(CalendarDecider.Wake(state.Calendar, clock.GetCurrentInstant()), "own:wake", 0);
        }
    }

    /// <summary>
    /// Null when stored; else why not. An answer that changes nothing is held against the journal's end all the same: an activation that another has
    /// overtaken would deny a booking that it has never seen.
    /// </summary>
    private async Task<string?> AppendAsync(ImmutableArray<CalendarEvent> events, string cause, int settingsVersion)
    {
        // Never before the last event: a clock that was set back over a restart makes no history run backwards.
        var at = Instant.Max(clock.GetCurrentInstant(), state.LastAt);
        var stream = journal.Stream;
        var calendar = CalendarId.From(stream.Key);
        var next = state;
        var envelopes = ImmutableArray.CreateBuilder<NewEvent>(events.Length);
        var rows = ImmutableArray.CreateBuilder<Reporting.RowChange>();
        foreach (var happened in events)
        {
            var recorded = new Recorded<CalendarEvent>(happened, next.Version + 1, at, "system", cause, settingsVersion, Activity.Current?.Id);
            var after = fold.Evolve(next, recorded);
            rows.AddRange(BookingRows.Of(next.Calendar, happened, after.Calendar, recorded.Version, stream.Organisation, calendar));
            envelopes.Add(EventEnvelopes.Of(recorded, OpportunityOf(next.Calendar, happened)));
            next = after;
        }

        try
        {
            var outcome = await journal.AppendAsync<CalendarState>(new(fold, next, envelopes.ToImmutable(), rows.ToImmutable(), [], CalendarDecider.NextDue(next.Calendar)));
            if (outcome is not AppendOutcome.Appended)
            {
                return outcome.GetType().Name;
            }
        }
        catch (StoreUnavailableException e)
        {
            return e.Trouble.ToString();
        }

        state = next;
        Arm();
        Publish(rows);
        return null;
    }

    private void Arm()
    {
        timer?.Dispose();
        timer = null;
        var now = clock.GetCurrentInstant();
        if (CalendarDecider.NextDue(state.Calendar) is { } at && at - now < TimerWithin)
        {
            timer = this.RegisterGrainTimer(
                _ => WakeAsync(), new GrainTimerCreationOptions(Waits.Until(at, now), Timeout.InfiniteTimeSpan));
        }
    }

    private void Publish(ImmutableArray<Reporting.RowChange>.Builder rows)
    {
        foreach (var location in rows.OfType<Reporting.RowChange.PutBooking>().Select(r => r.Row.Location).Distinct())
        {
            _ = GrainFactory.GetGrain<IBoardGrain>(GrainKeys.Of(journal.Stream.Organisation, location)).ChangedAsync(new([], true, []));
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

    [LoggerMessage(Level = LogLevel.Error, Message = "A calendar's journal is damaged; it stops, the rest go on")]
    private partial void LogDamaged(Exception error);
}
