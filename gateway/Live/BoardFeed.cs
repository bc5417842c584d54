using System.Collections.Immutable;
using Microsoft.AspNetCore.SignalR;
using SmartPulse.Board;

namespace SmartPulse.Gateway.Live;

/// <summary>Brings boards to this gateway: one copy per board, so a gap costs one snapshot and not one per screen.</summary>
internal sealed partial class BoardFeed(
    IGrainFactory grains, IHubContext<BoardHub, IBoardClient> hub, LiveInstruments instruments, TimeProvider time, ILogger<BoardFeed> logger)
    : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ClockGrain = TimeSpan.FromMilliseconds(50);
    private readonly Lock gate = new();

    // Grains hold observers weakly: this is what keeps the copies alive.
    private readonly Dictionary<BoardKey, BoardCopy> copies = [];

    /// <summary>How many connections look, each board of theirs counted.</summary>
    private int Viewers
    {
        get
        {
            lock (gate)
            {
                return copies.Values.Sum(static c => c.Viewers.Count);
            }
        }
    }

    /// <summary>Sends the board as it stands to a viewer that has joined its group already; from here on its changes go to that group.</summary>
    public async Task JoinAsync(BoardKey key, string connection)
    {
        BoardCopy copy;
        Task renewal;
        lock (gate)
        {
            if (!copies.TryGetValue(key, out copy!))
            {
                copies.Add(key, copy = new BoardCopy(key) { Arrived = Pass });
            }

            copy.Viewers.Add(connection);
            if (copy.Image is null && copy.Renewal.IsCompleted)
            {
                copy.Renewal = RenewAsync(copy);
            }

            renewal = copy.Renewal;
        }

        if (copy.Image is null)
        {
            await renewal;
        }

        Task sending;
        lock (copy.Sending)
        {
            sending = hub.Clients.Client(connection).Snapshot(copy.Image ?? throw new HubException("The board cannot be read now; ask again."));
        }

        await sending;
    }

    /// <summary>A viewer is gone from one board.</summary>
    public void Leave(BoardKey key, string connection)
    {
        lock (gate)
        {
            if (copies.TryGetValue(key, out var copy))
            {
                copy.Viewers.Remove(connection);
            }
        }
    }

    /// <summary>A viewer is gone.</summary>
    public void LeaveAll(string connection)
    {
        lock (gate)
        {
            foreach (var copy in copies.Values)
            {
                copy.Viewers.Remove(connection);
            }
        }
    }

    /// <summary>Renews what is due or torn; called at every beat.</summary>
    internal void Beat()
    {
        ImmutableArray<BoardCopy> all;
        lock (gate)
        {
            all = [.. copies.Values];
        }

        foreach (var copy in all)
        {
            var isGap = IsTornAfterPassing(copy);
            var now = time.GetUtcNow();
            lock (gate)
            {
                if (!copy.Renewal.IsCompleted || (now < copy.RenewAt && !isGap) || copy.Image is null)
                {
                    continue;
                }

                if (copy.Viewers.Count > 0)
                {
                    copy.Renewal = RenewAsync(copy);
                }
                else
                {
                    copies.Remove(copy.Key);
                    copy.Renewal = EndAsync(copy);
                }
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        instruments.Watch(() => Viewers);
        using var timer = new PeriodicTimer(LookEvery, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            Beat();
        }
    }

    // As it comes: the board's grain already waits for more, and a second wait here would be added to the first.
    private void Pass(BoardCopy copy) => IsTornAfterPassing(copy);

    private bool IsTornAfterPassing(BoardCopy copy)
    {
        lock (copy.Sending)
        {
            var (patches, isGap) = copy.Take();
            if (!patches.IsEmpty)
            {
                instruments.Sent(patches.Length);
                Send(copy.Key, screens => screens.Patches([.. patches]));
            }

            return isGap;
        }
    }

    // Subscribes again and reads the board: the grain forgets whoever does not, and what a lost patch hid comes to light.
    private async Task RenewAsync(BoardCopy copy)
    {
        try
        {
            copy.Reference ??= grains.CreateObjectReference<IBoardObserver>(copy);
            var fresh = await grains.GetGrain<IBoardGrain>(copy.Key.Text).WatchAsync(copy.Reference);

            // What already waits may be what is newer in the snapshot; then nobody needs the whole board again.
            Pass(copy);
            lock (copy.Sending)
            {
                if (copy.Renew(fresh))
                {
                    Send(copy.Key, screens => screens.Snapshot(fresh));
                }
            }

            copy.RenewAt = time.GetUtcNow() + RenewEvery;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The board is a view: screens grey out while it cannot be read, and the next beat after a second tries again.
            instruments.NotRenewed();
            LogNotRenewed(copy.Key.Text, e);
            copy.RenewAt = time.GetUtcNow() + RetryAfter;
        }
    }

    private async Task EndAsync(BoardCopy copy)
    {
        if (copy.Reference is not { } reference)
        {
            return;
        }

        try
        {
            await grains.GetGrain<IBoardGrain>(copy.Key.Text).UnwatchAsync(reference);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // It forgets us within a minute by itself.
            LogNotRenewed(copy.Key.Text, e);
        }

        grains.DeleteObjectReference<IBoardObserver>(reference);
    }

    // Not awaited: a screen that stops reading holds up nobody else, and its connection is dropped when the transport's send time is up.
    private void Send(BoardKey board, Func<IBoardClient, Task> send)
    {
        var began = time.GetTimestamp();
        var sending = send(hub.Clients.Group(board.Text));
        if (!sending.IsCompletedSuccessfully)
        {
            _ = WatchOverAsync(board, sending, began);
        }
    }

    private async Task WatchOverAsync(BoardKey board, Task sending, long began)
    {
        try
        {
            await sending;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            instruments.Dropped();
            LogNotSent(board.Text, e);
            return;
        }

        // SignalR calls it sent when a connection was aborted; only how long it took tells. Its clock is coarser than ours.
        if (time.GetElapsedTime(began) >= LiveRegistration.TakenWithin - ClockGrain)
        {
            instruments.Dropped();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Board {Board} could not be read; trying again.")]
    private partial void LogNotRenewed(string board, Exception exception);

    [LoggerMessage(Level = LogLevel.Debug, Message = "A viewer of board {Board} did not take what was sent.")]
    private partial void LogNotSent(string board, Exception exception);
}
