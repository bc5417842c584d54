using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Board;
using SmartPulse.Due;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Bookings;

/// <summary>
/// The only writer of a calendar: loads it, asks the domain, appends, answers. Its turns interleave, and whoever asks while an append is under way is
/// decided with all the others who did, in the next one. What it knows is always what is stored, so free times can be looked for meanwhile.
/// </summary>
[GrainType("calendar")]
[Reentrant]
internal sealed partial class CalendarGrain : Grain, ICalendarGrain
{
    private static readonly Duration TimerWithin = Duration.FromMinutes(2);

    private readonly IJournal<CalendarEvent> journal;
    private readonly ISettingsSource settings;
    private readonly ITravelTimes travel;
    private readonly TurnInstruments turns;
    private readonly IClock clock;
    private readonly ILogger<CalendarGrain> logger;
    private readonly JournalFold<CalendarState, CalendarEvent> fold;
    private readonly SharedTurns<CalendarRequest, CalendarAnswer> writer;

    private CalendarState state;
    private string? unusable;
    private IGrainTimer? timer;

    public CalendarGrain(
        IJournal<CalendarEvent> journal, ISettingsSource settings, ITravelTimes travel, CalendarPolicy policy, TurnInstruments turns, IClock clock, ILogger<CalendarGrain> logger)
    {
        (this.journal, this.settings, this.travel, this.turns, this.clock, this.logger) = (journal, settings, travel, turns, clock, logger);
        fold = CalendarState.Fold(policy.Guards);
        state = fold.Seed;
        writer = new(CalendarBatch.MostRequests, DecideAsync);
    }

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
        LocationSettings version;
        try
        {
            version = await settings.VersionAsync(journal.Stream.Organisation, request.Location, request.SettingsVersion);
        }
        catch (StoreUnavailableException e)
        {
            return new HoldResult.Unavailable(e.Trouble.ToString());
        }

        return await AskAsync(new CalendarRequest.ToHold(request, version)) switch
        {
            CalendarAnswer.OfHold(var result) => result,
            CalendarAnswer.Unavailable(var why) => new HoldResult.Unavailable(why),
            var other => throw Unexpected(other),
        };
    }

    public async Task<ConfirmResult> ConfirmAsync(ConfirmRequest request)
    {
        using var turn = turns.Begin("calendar", "Confirm");
        return await AskAsync(new CalendarRequest.ToConfirm(request)) switch
        {
            CalendarAnswer.OfConfirm(var result) => result,
            CalendarAnswer.Unavailable(var why) => new ConfirmResult.Unavailable(why),
            var other => throw Unexpected(other),
        };
    }

    public async Task<ReleaseResult> ReleaseAsync(HoldId hold)
    {
        using var turn = turns.Begin("calendar", "Release");
        return await AskAsync(new CalendarRequest.ToRelease(hold)) is CalendarAnswer.OfRelease(var result) ? result : ReleaseResult.Unavailable;
    }

    public async Task<CancelResult> CancelAsync(BookingId booking)
    {
        using var turn = turns.Begin("calendar", "Cancel");
        return await AskAsync(new CalendarRequest.ToCancel(booking)) is CalendarAnswer.OfCancel(var result) ? result : CancelResult.Unavailable;
    }

    public async Task WakeAsync()
    {
        using var turn = turns.Begin("calendar", "Woken");
        await AskAsync(new CalendarRequest.ToWake());
    }

    private async Task<CalendarAnswer> AskAsync(CalendarRequest request)
    {
        try
        {
            return await writer.AskAsync(request with { Trace = Activity.Current?.Id });
        }
        catch (AppendRefusedException e)
        {
            LogRefused(e.Constraint);
            return new CalendarAnswer.Unavailable($"constraint {e.Constraint}");
        }
    }

    /// <summary>
    /// Answers a batch when it is stored, after as many appends as it takes to lapse what has lapsed. One that changes nothing is held against the journal's
    /// end all the same: an activation that another has overtaken would deny a booking that it has never seen. After a failure nobody is answered here any
    /// more: the activation ends, the next one reads. What throws while it is decided, or is refused by a constraint, has changed nothing here or there.
    /// </summary>
    private async Task<ImmutableArray<CalendarAnswer>> DecideAsync(ImmutableArray<CalendarRequest> requests)
    {
        while (unusable is null)
        {
            var batch = CalendarBatch.Decide(journal.Stream, state, requests, clock.GetCurrentInstant(), travel);
            if (await IsStoredAsync(batch))
            {
                state = batch.Next;
                Arm();
                Publish(batch.Rows);
                if (!batch.Answers.IsEmpty)
                {
                    return batch.Answers;
                }
            }
        }

        var unavailable = new CalendarAnswer.Unavailable(unusable);
        return [.. requests.Select(_ => unavailable)];
    }

    /// <summary>
    /// Appends; when that fails, or nobody knows, says why in <see cref="unusable"/>. Throws <see cref="AppendRefusedException"/> when a constraint refuses
    /// it: this activation is still good for everybody else.
    /// </summary>
    private async Task<bool> IsStoredAsync(CalendarBatch batch)
    {
        AppendOutcome outcome;
        try
        {
            outcome = await journal.AppendAsync<CalendarState>(
                new(fold, batch.Next, batch.Events, batch.Rows, Claims: [], CalendarDecider.NextDue(batch.Next.Calendar)));
        }
        catch (StoreUnavailableException e)
        {
            unusable = e.Trouble.ToString();
            return false;
        }
        catch (Exception e)
        {
            LogNotAppended(e);
            unusable = e.GetType().Name;
            return false;
        }

        if (outcome is AppendOutcome.ConstraintViolated refused)
        {
            throw new AppendRefusedException(refused.Constraint);
        }

        unusable = outcome is AppendOutcome.Appended ? null : outcome.GetType().Name;
        return unusable is null;
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

    private void Publish(ImmutableArray<RowChange> rows)
    {
        foreach (var location in rows.OfType<RowChange.PutBooking>().Select(r => r.Row.Location).Distinct())
        {
            _ = GrainFactory.GetGrain<IBoardGrain>(GrainKeys.Of(journal.Stream.Organisation, location)).ChangedAsync(new([], true, []));
        }
    }

    private static UnreachableException Unexpected(CalendarAnswer answer) => new($"That was not asked: {answer.GetType().Name}.");

    [LoggerMessage(Level = LogLevel.Error, Message = "A calendar's journal is damaged; it stops, the rest go on")]
    private partial void LogDamaged(Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "A calendar's append failed in a way nobody expects; it reads its journal again")]
    private partial void LogNotAppended(Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request to a calendar was refused by the store's {Constraint}; the others of its batch go on")]
    private partial void LogRefused(string constraint);
}
