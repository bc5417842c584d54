using System.Collections.Immutable;
using SmartPulse.Board;

namespace SmartPulse.Gateway.Live;

/// <summary>This gateway's one copy of a board, however many look at it. Patches arrive on any thread; one lock keeps them in order.</summary>
internal sealed class BoardCopy(BoardKey key) : IBoardObserver
{
    private readonly Lock gate = new();
    private readonly List<BoardPatch> waiting = [];
    private BoardSnapshot? image;

    /// <summary>Which board.</summary>
    public BoardKey Key { get; } = key;

    /// <summary>Who looks at it: connections. Guarded by the feed.</summary>
    public HashSet<string> Viewers { get; } = new(StringComparer.Ordinal);

    /// <summary>Told when a patch has come.</summary>
    public Action<BoardCopy> Arrived { get; init; } = static _ => { };

    /// <summary>Held from taking patches or the image until they are handed to the connections: what is older is never sent after what is newer.</summary>
    public Lock Sending { get; } = new();

    /// <summary>The reference through which the grain finds this copy.</summary>
    public IBoardObserver? Reference { get; set; }

    /// <summary>When the subscription is due again.</summary>
    public DateTimeOffset RenewAt { get; set; }

    /// <summary>The renewal under way, if any; never two at once.</summary>
    public Task Renewal { get; set; } = Task.CompletedTask;

    /// <summary>The board as this gateway knows it, or null before the first snapshot.</summary>
    public BoardSnapshot? Image
    {
        get
        {
            lock (gate)
            {
                return image;
            }
        }
    }

    /// <inheritdoc/>
    public Task PatchedAsync(BoardPatch patch)
    {
        lock (gate)
        {
            waiting.Add(patch);
        }

        Arrived(this);
        return Task.CompletedTask;
    }

    /// <summary>Takes what has come: the patches to pass on, and whether some are missing before those that still wait.</summary>
    public (ImmutableArray<BoardPatch> Patches, bool IsGap) Take()
    {
        lock (gate)
        {
            return TakeLocked();
        }
    }

    /// <summary>Takes a fresh snapshot in. True when viewers must have it, because patches before it never came.</summary>
    public bool Renew(BoardSnapshot fresh)
    {
        lock (gate)
        {
            if (image is not { } old)
            {
                image = fresh;
                return false;
            }

            // A patch may overtake the answer that was read before it; the older picture is then of no use.
            var isSame = string.Equals(old.Incarnation, fresh.Incarnation, StringComparison.Ordinal);
            if (isSame && fresh.Sequence < old.Sequence)
            {
                return false;
            }

            image = fresh;
            return !isSame || fresh.Sequence > old.Sequence;
        }
    }

    private (ImmutableArray<BoardPatch> Patches, bool IsGap) TakeLocked()
    {
        if (image is null || waiting.Count == 0)
        {
            return ([], false);
        }

        var taken = ImmutableArray.CreateBuilder<BoardPatch>();
        for (var i = 0; i < waiting.Count; i++)
        {
            switch (BoardImage.FitOf(image, waiting[i]))
            {
                case BoardImage.Fit.Next:
                    image = BoardImage.Apply(image, waiting[i]);
                    taken.Add(waiting[i]);
                    break;
                case BoardImage.Fit.Gap:
                    // What waits behind the gap is inside the snapshot that must come now, or follows it.
                    waiting.RemoveRange(0, i);
                    return (taken.ToImmutable(), true);
                default:
                    break;
            }
        }

        waiting.Clear();
        return (taken.ToImmutable(), false);
    }
}
