namespace SmartPulse.Embedded;

/// <summary>
/// Calls that wait for an answer under one time-out, oldest first, so that one timer serves them all and answering a call is a matter of links.
/// </summary>
internal sealed class DeadlineList
{
    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly TimeSpan timeout;
    private readonly bool disarmWhenEmpty;
    private readonly ITimer timer;
    private GrainCall? oldest;
    private GrainCall? youngest;
    private bool isArmed;

    public DeadlineList(TimeProvider time, TimeSpan timeout, bool disarmWhenEmpty)
    {
        (this.time, this.timeout, this.disarmWhenEmpty) = (time, timeout, disarmWhenEmpty);
        timer = time.CreateQuietTimer(static list => ((DeadlineList)list!).OnTick(), this);
    }

    public void Add(GrainCall call)
    {
        lock (gate)
        {
            call.Deadline = time.GetTimestamp() + (long)(timeout.TotalSeconds * time.TimestampFrequency);
            call.Deadlines = this;
            call.EarlierDeadline = youngest;
            if (youngest is null)
            {
                oldest = call;
            }
            else
            {
                youngest.LaterDeadline = call;
            }

            youngest = call;
            if (!isArmed)
            {
                isArmed = true;
                timer.Change(timeout, Timeout.InfiniteTimeSpan);
            }
        }
    }

    public void Remove(GrainCall call)
    {
        lock (gate)
        {
            Unlink(call);
            if (oldest is null && isArmed && disarmWhenEmpty)
            {
                isArmed = false;
                timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void OnTick()
    {
        List<GrainCall> late = [];
        lock (gate)
        {
            var now = time.GetTimestamp();
            while (oldest is { } call && call.Deadline <= now)
            {
                Unlink(call);
                late.Add(call);
            }

            isArmed = oldest is not null;
            if (oldest is { } next)
            {
                // Rounded up: a tick that comes a hair early would find nothing late and arm itself again and again.
                var wait = TimeSpan.FromMilliseconds(Math.Ceiling(time.GetElapsedTime(now, next.Deadline).TotalMilliseconds));
                timer.Change(wait, Timeout.InfiniteTimeSpan);
            }
        }

        foreach (var call in late)
        {
            call.OnDeadline();
        }
    }

    private void Unlink(GrainCall call)
    {
        if (call.Deadlines is null)
        {
            return;
        }

        if (call.EarlierDeadline is null)
        {
            oldest = call.LaterDeadline;
        }
        else
        {
            call.EarlierDeadline.LaterDeadline = call.LaterDeadline;
        }

        if (call.LaterDeadline is null)
        {
            youngest = call.EarlierDeadline;
        }
        else
        {
            call.LaterDeadline.EarlierDeadline = call.EarlierDeadline;
        }

        (call.Deadlines, call.EarlierDeadline, call.LaterDeadline) = (null, null, null);
    }
}
