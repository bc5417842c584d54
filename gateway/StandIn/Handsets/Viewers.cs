using System.Collections.Concurrent;
using System.Security.Claims;
using System.Threading.Channels;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>Who looks at which phones. A viewer that is slow gets the newest view of a phone when it is ready for it, and none of those between.</summary>
internal sealed partial class Viewers(ILogger<Viewers> logger) : IDisposable
{
    private readonly ConcurrentDictionary<string, Viewer> byConnection = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stopping = new();

    /// <summary>A page has connected; what it is shown is asked of the two functions each time.</summary>
    public void Join(string connection, ClaimsPrincipal user, IPhoneClient client, Func<string, HandsetView?> viewOf, Func<ClaimsPrincipal, CancellationToken, Task<ClockView>> clockOf)
    {
        var viewer = new Viewer(user, client, viewOf, clockOf);
        byConnection[connection] = viewer;
        _ = ServeAsync(viewer);
    }

    /// <summary>A page has gone.</summary>
    public void Leave(string connection)
    {
        if (byConnection.TryRemove(connection, out var viewer))
        {
            viewer.End();
        }
    }

    /// <summary>A page looks at a phone from now on, and is shown it at once.</summary>
    public void Hold(string connection, string handset)
    {
        if (byConnection.TryGetValue(connection, out var viewer))
        {
            viewer.Hold(handset);
        }
    }

    /// <summary>A page looks at a phone no longer.</summary>
    public void PutDown(string connection, string handset)
    {
        if (byConnection.TryGetValue(connection, out var viewer))
        {
            viewer.PutDown(handset);
        }
    }

    /// <summary>Whether anybody looks at a phone.</summary>
    public bool IsHeld(string handset) => byConnection.Values.Any(v => v.Holds(handset));

    /// <summary>A phone shows something else.</summary>
    public void Changed(string handset)
    {
        foreach (var viewer in byConnection.Values)
        {
            viewer.Changed(handset);
        }
    }

    /// <summary>The clock was moved.</summary>
    public void ClockMoved()
    {
        foreach (var viewer in byConnection.Values)
        {
            viewer.ClockMoved();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
    }

    private async Task ServeAsync(Viewer viewer)
    {
        try
        {
            await viewer.ServeAsync(stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The process ends, and the page will connect to the next one.
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A page that cannot be reached connects again and is shown everything; nobody else waits for it.
            LogLost(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "A page of phones did not take what was sent")]
    private partial void LogLost(Exception exception);

    /// <summary>One page: what it looks at, and what of that it has not seen yet.</summary>
    private sealed class Viewer(ClaimsPrincipal user, IPhoneClient client, Func<string, HandsetView?> viewOf, Func<ClaimsPrincipal, CancellationToken, Task<ClockView>> clockOf)
    {
        private readonly Lock gate = new();
        private readonly HashSet<string> held = new(StringComparer.Ordinal);
        private readonly HashSet<string> unseen = new(StringComparer.Ordinal);
        private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        private bool isClockUnseen = true;

        public bool Holds(string handset)
        {
            lock (gate)
            {
                return held.Contains(handset);
            }
        }

        public void Hold(string handset)
        {
            lock (gate)
            {
                held.Add(handset);
                unseen.Add(handset);
            }

            wake.Writer.TryWrite(true);
        }

        public void PutDown(string handset)
        {
            lock (gate)
            {
                held.Remove(handset);
                unseen.Remove(handset);
            }
        }

        public void Changed(string handset)
        {
            lock (gate)
            {
                if (!held.Contains(handset))
                {
                    return;
                }

                unseen.Add(handset);
            }

            wake.Writer.TryWrite(true);
        }

        public void ClockMoved()
        {
            lock (gate)
            {
                isClockUnseen = true;
            }

            wake.Writer.TryWrite(true);
        }

        public void End() => wake.Writer.TryComplete();

        public async Task ServeAsync(CancellationToken cancellation)
        {
            wake.Writer.TryWrite(true);
            await foreach (var _ in wake.Reader.ReadAllAsync(cancellation))
            {
                string[] phones;
                bool tellsClock;
                lock (gate)
                {
                    (phones, tellsClock, isClockUnseen) = ([.. unseen], isClockUnseen, false);
                    unseen.Clear();
                }

                if (tellsClock)
                {
                    await client.Clock(await clockOf(user, cancellation));
                }

                foreach (var phone in phones)
                {
                    if (viewOf(phone) is { } view)
                    {
                        await client.Handset(view);
                    }
                }
            }
        }
    }
}
