using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Reporting;

namespace SmartPulse.Board;

/// <summary>
/// One location's live view. Cards are read again from the read models when they may have changed, and go out in batches,
/// numbered within this activation's incarnation.
/// </summary>
[GrainType("board")]
internal sealed partial class BoardGrain(IReadModels readModels, IClock clock, ILogger<BoardGrain> logger) : Grain, IBoardGrain
{
    private static readonly TimeSpan BatchFor = TimeSpan.FromMilliseconds(100);
    private static readonly Duration WatchedFor = Duration.FromMinutes(2);
    private static readonly Duration SlotsBack = Duration.FromDays(1);
    private static readonly Duration SlotsAhead = Duration.FromDays(14);
    private const int CardsAtMost = 200;

    private readonly List<(IBoardObserver Observer, Instant SeenAt)> watchers = [];
    private readonly SortedSet<string> stale = new(StringComparer.Ordinal);
    private readonly List<BoardEntry> entries = [];
    private OrganisationId organisation;
    private LocationId location;
    private string incarnation = string.Empty;
    private long sequence;
    private bool slotsStale;
    private bool flushing;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var key = GrainKeys.Split(this.GetPrimaryKeyString());
        (organisation, location) = (key.Organisation, LocationId.From(key.Id));
        incarnation = clock.GetCurrentInstant().ToUnixTimeTicks().ToString();
        return Task.CompletedTask;
    }

    public async Task<BoardSnapshot> WatchAsync(IBoardObserver observer)
    {
        // Joined first, then read: a change in between comes twice and is dropped by its version; the other way it is lost.
        watchers.RemoveAll(w => w.Observer.Equals(observer));
        watchers.Add((observer, clock.GetCurrentInstant()));
        var rows = await readModels.OpportunitiesAsync(organisation, location, new(OpenOnly: false, Before: null, CardsAtMost), CancellationToken.None);
        return new(location, incarnation, sequence, clock.GetCurrentInstant(), [.. rows.Select(Card)], await SlotsAsync());
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

        stale.UnionWith(change.Opportunities.Select(o => o.Value));
        entries.AddRange(change.Entries);
        slotsStale |= change.Slots;
        if (!flushing)
        {
            flushing = true;
            this.RegisterGrainTimer(_ => FlushAsync(), new GrainTimerCreationOptions(BatchFor, Timeout.InfiniteTimeSpan));
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

        var cards = ImmutableArray.CreateBuilder<BoardCard>(stale.Count);
        foreach (var id in stale)
        {
            if (await readModels.OpportunityAsync(organisation, location, OpportunityId.From(id), CancellationToken.None) is { } row)
            {
                cards.Add(Card(row));
            }
        }

        var patch = new BoardPatch(
            location, incarnation, ++sequence, now, cards.ToImmutable(), slotsStale ? await SlotsAsync() : null, [.. entries]);
        Forget();
        foreach (var (observer, _) in watchers)
        {
            _ = observer.PatchedAsync(patch);
        }

        LogFlushed(patch.Cards.Length, patch.Entries.Length, watchers.Count);
    }

    private void Forget()
    {
        stale.Clear();
        entries.Clear();
        slotsStale = false;
    }

    private async Task<ImmutableArray<BookingRow>> SlotsAsync()
    {
        var now = clock.GetCurrentInstant();
        return [.. await readModels.BookingsAsync(organisation, location, new(now - SlotsBack, now + SlotsAhead), alsoGone: false, CancellationToken.None)];
    }

    private static BoardCard Card(OpportunityRow row) => new(
        row.Opportunity, row.Version, row.Stage, row.Outcome, row.Purpose, row.FirstKind, row.Locale, row.Service, row.Urgency,
        row.OpenedAt, row.LastActivityAt, row.EngagedAt, row.AppointmentAt, row.HeldBy);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Board: {Cards} cards and {Entries} entries to {Watchers} watchers")]
    private partial void LogFlushed(int cards, int entries, int watchers);
}
