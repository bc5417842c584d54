using SmartPulse.Journals;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation.Faults;

/// <summary>The journals as one node reaches them in bad weather. What is in flight when the node dies is stored or lost, as it happens.</summary>
internal sealed class FaultyJournals(World world, Node node, IGrainContextAccessor grain) : IJournalStore
{
    private readonly IJournalStore store = world.Store.Journals;

    public Task<StoredStream> LoadAsync(StreamId stream, int foldVersion, CancellationToken cancellation) =>
        world.Made.Damaged.Contains(stream) ? Task.FromException<StoredStream>(new JournalCorruptException(stream, 1, "A test says so."))
        : world.Weather.Strikes(Fault.JournalUnreadable)
            ? Task.FromException<StoredStream>(Unavailable(StoreTrouble.Io))
            : store.LoadAsync(stream, foldVersion, cancellation);

    public Task<IReadOnlyList<StoredEvent>> ReadEventsAsync(StreamId stream, long afterVersion, int limit, CancellationToken cancellation) =>
        store.ReadEventsAsync(stream, afterVersion, limit, cancellation);

    public Task<AppendOutcome> AppendAsync(JournalAppend append)
    {
        var (weather, made) = (world.Weather, world.Made);
        made.AppendAsked?.Invoke(append);
        if (made.AppendsTake is { } time)
        {
            return world.Later(time, () => made.AppendsFail is { } trouble ? throw Unavailable(trouble) : Store(append));
        }

        if (world.IsStoreLocked)
        {
            return Task.FromException<AppendOutcome>(Unavailable(StoreTrouble.Locked));
        }

        if (weather.Strikes(Fault.StoreLocked))
        {
            world.LockStore(TimeSpan.FromSeconds(world.Chance.Next(1, 40)));
            return Task.FromException<AppendOutcome>(Unavailable(StoreTrouble.Locked));
        }

        if (weather.Strikes(Fault.AppendFailed))
        {
            return Task.FromException<AppendOutcome>(Unavailable(StoreTrouble.Io));
        }

        if (weather.Strikes(Fault.ActivationDropped))
        {
            grain.GrainContext.Deactivate(new(DeactivationReasonCode.ApplicationRequested, "the simulation drops it"));
        }

        if (world.Sabotage.AnswersBeforeStoring)
        {
            return AnswerFirst(append);
        }

        var slow = weather.Strikes(Fault.AppendSlow);
        var slowAnswer = weather.Strikes(Fault.AppendAnswerSlow);
        var unknown = weather.Strikes(Fault.AppendUnknown);
        return slow || slowAnswer ? Slowly(append, slow, slowAnswer, unknown) : Answer(Store(append), unknown);
    }

    private async Task<AppendOutcome> Slowly(JournalAppend append, bool slow, bool slowAnswer, bool unknown)
    {
        node.AppendsInFlight++;
        try
        {
            // The store works on though the node may die meanwhile: one time the bytes had left, another time not.
            var lostWithNode = world.Chance.Next(2) == 0;
            var outcome = await world.Later(slow ? Wait() : TimeSpan.Zero, () => node.IsDead && lostWithNode ? null : Store(append));
            if (slowAnswer)
            {
                await world.Later(Wait(), () => true);
            }

            return outcome is null ? throw Unavailable(StoreTrouble.Closing) : await Answer(outcome, unknown);
        }
        finally
        {
            node.AppendsInFlight--;
        }
    }

    private TimeSpan Wait() => TimeSpan.FromMilliseconds(world.Chance.Next(10) == 0 ? world.Chance.Next(5_000, 40_000) : world.Chance.Next(1, 3_000));

    private static Task<AppendOutcome> Answer(AppendOutcome outcome, bool unknown) =>
        unknown ? Task.FromException<AppendOutcome>(Unavailable(StoreTrouble.Io)) : Task.FromResult(outcome);

    private Task<AppendOutcome> AnswerFirst(JournalAppend append)
    {
        node.AppendsInFlight++;
        world.After(TimeSpan.FromMilliseconds(world.Chance.Next(1, 2_000)), () =>
        {
            node.AppendsInFlight--;
            if (!node.IsDead)
            {
                Store(append);
            }
        });
        return Task.FromResult<AppendOutcome>(new AppendOutcome.Appended(append.ExpectedVersion + append.Events.Length));
    }

    private AppendOutcome Store(JournalAppend append)
    {
        if (world.Made.Forbids?.Invoke(append) is { } constraint)
        {
            return new AppendOutcome.ConstraintViolated(constraint);
        }

        var asked = world.Sabotage.ForgetsExpectedVersion ? append with { ExpectedVersion = world.Ledger.HeadOf(append.Stream) } : append;

        // The task of the memory store is always done.
        var outcome = store.AppendAsync(asked).GetAwaiter().GetResult();
        world.Ledger.Answered(append, outcome);
        return outcome;
    }

    private static StoreUnavailableException Unavailable(StoreTrouble trouble) => new(trouble, "The simulation says so.");
}

/// <summary>The due rows in bad weather.</summary>
internal sealed class FaultyDueQueue(World world) : IDueQueue
{
    public Task<IReadOnlyList<DueRow>> PassedAsync(NodaTime.Instant now, int limit, CancellationToken cancellation) =>
        world.Sabotage.LosesDueRows ? Task.FromResult<IReadOnlyList<DueRow>>([])
        : world.Weather.Strikes(Fault.DueRowsUnreadable) ? Task.FromException<IReadOnlyList<DueRow>>(new StoreUnavailableException(StoreTrouble.Io, "The simulation says so."))
        : world.Store.DueQueue.PassedAsync(now, limit, cancellation);
}

/// <summary>The settings' state in bad weather.</summary>
internal sealed class FaultyStates(World world) : IStateStore
{
    private readonly IStateStore store = world.Store.States;

    public Task<StoredState?> ReadAsync(string name, string grainKey, CancellationToken cancellation) =>
        world.Made.SettingsAreGone || world.Weather.Strikes(Fault.SettingsUnreadable)
            ? Task.FromException<StoredState?>(new StoreUnavailableException(StoreTrouble.Io, "The simulation says so."))
            : store.ReadAsync(name, grainKey, cancellation);

    public Task<string?> WriteAsync(string name, string grainKey, string? etag, ReadOnlyMemory<byte> payload) => store.WriteAsync(name, grainKey, etag, payload);

    public Task<bool> ClearAsync(string name, string grainKey, string? etag) => store.ClearAsync(name, grainKey, etag);
}
