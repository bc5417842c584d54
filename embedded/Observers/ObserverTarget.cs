namespace SmartPulse.Embedded;

/// <summary>
/// An object that grains notify, held weakly: its owner keeps it alive. It takes one notification at a time, in order. One that comes when the
/// object is gone is lost, as it would be to a client that went away; whoever awaits it anyway waits for the time-out.
/// </summary>
internal sealed class ObserverTarget(GrainEngine engine, object observer, GrainId id) : SerialExecutor(engine.Scheduler)
{
    private readonly WeakReference observer = new(observer);
    private readonly Queue<GrainCall> waiting = new();
    private bool isRunning;

    public void Accept(GrainCall call) => Post(call);

    protected override void Handle(object item)
    {
        waiting.Enqueue((GrainCall)item);
    }

    protected override void Settle()
    {
        if (!isRunning && waiting.Count > 0)
        {
            isRunning = true;
            RunInline(static t => _ = ((ObserverTarget)t!).DeliverAsync(), this);
        }
    }

    private async Task DeliverAsync()
    {
        while (waiting.TryDequeue(out var call))
        {
            if (observer.Target is { } target)
            {
                await call.RunOnObserverAsync(target);
            }
            else
            {
                engine.Observers.Gone(id, call);
            }
        }

        isRunning = false;
    }
}
