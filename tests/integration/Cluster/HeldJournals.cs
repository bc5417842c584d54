using SmartPulse.Journals;

namespace SmartPulse.Tests.Integration.Cluster;

/// <summary>A process's way to the store on which an append can be stopped, as it is in a process that stands still and goes on later.</summary>
internal sealed class HeldJournals(IJournalStore journals) : IJournalStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private Held? next;
    private (string Event, TaskCompletionSource Stored)? awaited;

    /// <summary>The next append that holds such an event will be stopped before it reaches the store.</summary>
    public Held HoldNext(string eventType) => next = new(eventType);

    /// <summary>Ends when the next append that holds such an event is stored.</summary>
    public Task StoredAsync(string eventType)
    {
        awaited = (eventType, new(TaskCreationOptions.RunContinuationsAsynchronously));
        return awaited.Value.Stored.Task.WaitAsync(Patience);
    }

    public async Task<AppendOutcome> AppendAsync(JournalAppend append)
    {
        if (Volatile.Read(ref next) is { } held && Has(append, held.Event) && Interlocked.CompareExchange(ref next, null, held) == held)
        {
            held.Reached.SetResult();
            await held.Gate.Task;
        }

        var outcome = await journals.AppendAsync(append);
        if (outcome is AppendOutcome.Appended && awaited is { } waiting && Has(append, waiting.Event))
        {
            waiting.Stored.TrySetResult();
        }

        return outcome;
    }

    public Task<StoredStream> LoadAsync(StreamId stream, int foldVersion, CancellationToken cancellation) => journals.LoadAsync(stream, foldVersion, cancellation);

    public Task<IReadOnlyList<StoredEvent>> ReadEventsAsync(StreamId stream, long afterVersion, int limit, CancellationToken cancellation) =>
        journals.ReadEventsAsync(stream, afterVersion, limit, cancellation);

    private static bool Has(JournalAppend append, string eventType) => append.Events.Any(e => e.Type == eventType);

    /// <summary>An append that is stopped, or will be.</summary>
    internal sealed class Held(string eventType)
    {
        public string Event => eventType;

        public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Ends when an append stands before the store. The limit is only for one that never comes.</summary>
        public Task StandsAsync() => Reached.Task.WaitAsync(Patience);

        public void LetGo() => Gate.SetResult();
    }
}
