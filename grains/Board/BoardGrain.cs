using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Due;
using SmartPulse.Reporting;

namespace SmartPulse.Board;

/// <summary>
/// One location's live view. What turns changed goes out in batches, numbered within this activation's incarnation: at once when the last
/// one is long enough ago, and with what else comes until then when not. A batch costs no read, unless slots changed.
/// </summary>
[GrainType("board")]
internal sealed partial class BoardGrain(IReadModels readModels, IClock clock, ILogger<BoardGrain> logger) : Grain, IBoardGrain
{
    private static readonly Duration BatchFor = Duration.FromMilliseconds(100);
    private static readonly Duration WatchedFor = Duration.FromMinutes(2);
    private static readonly Duration SlotsBack = Duration.FromDays(1);
    private static readonly Duration SlotsAhead = Duration.FromDays(14);

    private readonly List<(IBoardObserver Observer, Instant SeenAt)> watchers = [];
    private readonly SortedDictionary<string, BoardCard> changed = new(StringComparer.Ordinal);
    private readonly List<BoardEntry> entries = [];
    private OrganisationId organisation;
    private LocationId location;
    private string incarnation = string.Empty;
    private long sequence;
    private Instant flushedAt = Instant.MinValue;
    private IGrainTimer beat = null!;
    private bool slotsStale;
    private bool flushing;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var key = GrainKeys.Split(this.GetPrimaryKeyString());
        (organisation, location) = (key.Organisation, LocationId.From(key.Id));
        incarnation = clock.GetCurrentInstant().ToUnixTimeTicks().ToString();
        beat = this.RegisterGrainTimer(_ => FlushAsync(), new GrainTimerCreationOptions(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        return Task.CompletedTask;
    }

    public async Task<BoardSnapshot> WatchAsync(IBoardObserver observer)
    {
        // Joined first, then read: a change in between comes twice and is dropped by its version; the other way it is lost.
        watchers.RemoveAll(w => w.Observer.Equals(observer));
        watchers.Add((observer, clock.GetCurrentInstant()));
        var rows = await readModels.OpportunitiesAsync(organisation, location, new(OpenOnly: false, Before: null, BoardSnapshot.CardsAtMost), CancellationToken.None);
        return new(location, incarnation, sequence, clock.GetCurrentInstant(), [.. rows.Select(BoardChanges.CardOf)], await SlotsAsync());
    }

    public Task UnwatchAsync(IBoardObserver observer)
    {
        watchers.RemoveAll(w => w.Observer.Equals(observer));
        return Task.CompletedTask;
    }

    public Task ChangedAsync(BoardChange change)
    {
        if (watchers.Count == 0)
        {
            return Task.CompletedTask; // Nobody looks; whoever comes reads a snapshot.
        }

        foreach (var card in change.Cards)
        {
            if (!changed.TryGetValue(card.Opportunity.Value, out var known) || card.Version >= known.Version)
            {
                changed[card.Opportunity.Value] = card;
            }
        }

        entries.AddRange(change.Entries);
        slotsStale |= change.Slots;
        if (!flushing)
        {
            flushing = true;
            beat.Change(UntilNextBatch(clock.GetCurrentInstant()), Timeout.InfiniteTimeSpan);
        }

        return Task.CompletedTask;
    }

    private async Task FlushAsync()
    {
        flushing = false;
        var now = clock.GetCurrentInstant();
        watchers.RemoveAll(w => now - w.SeenAt > WatchedFor);
        if (watchers.Count == 0)
        {
            Forget();
            return;
        }

        flushedAt = now;
        var slots = slotsStale ? await SlotsAsync() : (ImmutableArray<BookingRow>?)null;
        var patch = new BoardPatch(location, incarnation, ++sequence, now, [.. changed.Values], slots, [.. entries]);
        Forget();
        foreach (var (observer, _) in watchers)
        {
            _ = observer.PatchedAsync(patch);
        }

        LogFlushed(patch.Cards.Length, patch.Entries.Length, watchers.Count);
    }

    private void Forget()
    {
        changed.Clear();
        entries.Clear();
        slotsStale = false;
    }

    private async Task<ImmutableArray<BookingRow>> SlotsAsync()
    {
        var now = clock.GetCurrentInstant();
        return [.. await readModels.BookingsAsync(organisation, location, new(now - SlotsBack, now + SlotsAhead), alsoGone: false, CancellationToken.None)];
    }

    // A clock that was set back keeps nobody waiting for longer than a batch.
    private TimeSpan UntilNextBatch(Instant now) =>
        now < flushedAt || now - flushedAt >= BatchFor ? TimeSpan.Zero : Waits.Until(flushedAt + BatchFor, now);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Board: {Cards} cards and {Entries} entries to {Watchers} watchers")]
    private partial void LogFlushed(int cards, int entries, int watchers);
}
