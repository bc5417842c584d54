using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Wire;

namespace SmartPulse.Journals;

/// <summary>See <see cref="IJournal{TEvent}"/>.</summary>
internal sealed partial class Journal<TEvent>(IGrainContextAccessor accessor, IJournalStore store, TurnInstruments instruments, ILogger<Journal<TEvent>> logger) : IJournal<TEvent>
{
    /// <summary>A snapshot is worth its bytes when at least as many event bytes would have to be read without it.</summary>
    private const long SnapshotAfterBytes = 16 * 1024;

    private readonly IGrainContext context = accessor.GrainContext;
    private long version;
    private long bytesSinceSnapshot;
    private long snapshotBytes;

    public StreamId Stream { get; } = StreamOf(accessor.GrainContext);

    public async Task<TState> ReplayAsync<TState>(JournalFold<TState, TEvent> fold, CancellationToken cancellation)
    {
        var stored = await store.LoadAsync(Stream, fold.FoldVersion, cancellation);
        var state = fold.Seed;
        (version, bytesSinceSnapshot) = (0, 0);
        if (stored.Snapshot is { } snapshot)
        {
            state = JsonSerializer.Deserialize(snapshot.Payload.Span, fold.Json)
                ?? throw new JournalCorruptException(Stream, snapshot.Version, "its snapshot is empty.");
            (version, snapshotBytes) = (snapshot.Version, snapshot.Payload.Length);
        }

        foreach (var happened in stored.Events)
        {
            version = happened.Version;
            bytesSinceSnapshot += happened.Payload?.Length ?? 0;
            state = happened.Payload is null
                ? fold.Forgotten(state, happened.Version)
                : fold.Evolve(state, new(EventEnvelopes.Read(Stream, happened, JsonOf()), happened.Version, happened.At, happened.Actor, happened.Cause, happened.SettingsVersion, happened.TraceParent));
        }

        return state;
    }

    public async Task<AppendOutcome> AppendAsync<TState>(JournalWrite<TState, TEvent> write)
    {
        var bytes = bytesSinceSnapshot + write.Events.Sum(e => (long)e.Payload.Length);
        using var span = TurnInstruments.Source.StartActivity("journal append")?.SetTag("smartpulse.turn.events", write.Events.Length);
        var snapshot = bytes < Math.Max(SnapshotAfterBytes, 2 * snapshotBytes) ? null : SnapshotOf(write);
        AppendOutcome outcome;
        try
        {
            outcome = await store.AppendAsync(new(Stream, version, write.Events, snapshot, write.Rows, write.Claims, write.Due));
        }
        catch
        {
            Drop("an append failed, or nobody knows whether it did");
            throw;
        }

        if (outcome is not AppendOutcome.Appended appended)
        {
            if (outcome is AppendOutcome.Stale)
            {
                instruments.WasStale(Stream.Kind.ToString());
                LogStale(Stream.Kind);
            }

            if (outcome is not AppendOutcome.ConstraintViolated)
            {
                Drop("another activation wrote first, or another contact has the identity");
            }

            return outcome;
        }

        (version, bytesSinceSnapshot) = (appended.Version, bytes);
        if (snapshot is not null)
        {
            (bytesSinceSnapshot, snapshotBytes) = (0, snapshot.Payload.Length);
        }

        return outcome;
    }

    private StoredSnapshot SnapshotOf<TState>(JournalWrite<TState, TEvent> write) =>
        new(version + write.Events.Length, write.Fold.FoldVersion, JsonSerializer.SerializeToUtf8Bytes(write.Next, write.Fold.Json));

    private void Drop(string why) => context.Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationRequested, why));

    [LoggerMessage(Level = LogLevel.Warning, Message = "A stale write was refused: another activation of this {Kind} has written since; this one ends")]
    private partial void LogStale(StreamKind kind);

    private static JsonTypeInfo<TEvent> JsonOf() => (JsonTypeInfo<TEvent>)WireFormat.Options.GetTypeInfo(typeof(TEvent));

    private static StreamId StreamOf(IGrainContext context)
    {
        var key = GrainKeys.Split(context.GrainId.Key.ToString());
        return new(key.Organisation, KindOf(), key.Id);
    }

    private static StreamKind KindOf() =>
        typeof(TEvent) == typeof(ConversationEvent) ? StreamKind.Conversation
        : typeof(TEvent) == typeof(CalendarEvent) ? StreamKind.Calendar
        : throw new InvalidOperationException($"{typeof(TEvent).Name} is no family of events that a journal tells of.");
}
