namespace SmartPulse.Embedded;

/// <summary>
/// Runs what is posted to it one item at a time, in order, wherever its scheduler pleases. It is also the TaskScheduler of the code it runs,
/// so every continuation of that code comes back here.
/// </summary>
internal abstract class SerialExecutor(IWorkScheduler scheduler) : TaskScheduler, IThreadPoolWorkItem
{
    // One activation with much to do must not keep a thread from all others.
    private const int ItemsPerSlice = 64;

    [ThreadStatic]
    private static SerialExecutor? executing;

    private readonly Queue<object> inbox = new();
    private bool isScheduled;

    public override int MaximumConcurrencyLevel => 1;

    /// <summary>Whether the calling code runs in this executor.</summary>
    protected bool IsExecuting => ReferenceEquals(executing, this);

    protected IWorkScheduler Scheduler { get; } = scheduler;

    /// <summary>Guards the inbox, and whatever must change together with it.</summary>
    protected Lock Gate { get; } = new();

    protected virtual IGrainContext? Context => null;

    void IThreadPoolWorkItem.Execute()
    {
        var (outerExecutor, outerContext) = (executing, RuntimeContext.Current);
        (executing, RuntimeContext.Current) = (this, Context);
        try
        {
            RunSlice();
        }
        finally
        {
            (executing, RuntimeContext.Current) = (outerExecutor, outerContext);
        }
    }

    protected override void QueueTask(Task task) => Post(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && IsExecuting && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (Gate)
        {
            return [.. inbox.OfType<Task>()];
        }
    }

    protected void Post(object item)
    {
        Scheduler.CheckCaller();
        bool wake;
        lock (Gate)
        {
            wake = PostUnderGate(item);
        }

        if (wake)
        {
            Scheduler.Schedule(this);
        }
    }

    /// <summary>Says whether the caller must schedule this executor once it has left the gate.</summary>
    protected bool PostUnderGate(object item)
    {
        inbox.Enqueue(item);
        var wake = !isScheduled;
        isScheduled = true;
        return wake;
    }

    /// <summary>Takes from the inbox what is not a task, so that another executor can have it. Call under the gate.</summary>
    protected List<object> TakeMailUnderGate()
    {
        var mail = inbox.Where(item => item is not Task).ToList();
        var tasks = inbox.OfType<Task>().ToList();
        inbox.Clear();
        tasks.ForEach(inbox.Enqueue);
        return mail;
    }

    /// <summary>Runs an item that is not a task.</summary>
    protected abstract void Handle(object item);

    /// <summary>Runs after every item, outside any task.</summary>
    protected virtual void Settle()
    {
    }

    /// <summary>Runs code as a task of this executor, now: only from <see cref="Handle"/> and <see cref="Settle"/>.</summary>
    protected void RunInline(Action<object?> action, object state) =>
        new Task(action, state, CancellationToken.None, TaskCreationOptions.None).RunSynchronously(this);

    private void RunSlice()
    {
        for (var budget = Scheduler.IsExact ? 1 : ItemsPerSlice; budget > 0; budget--)
        {
            object? item;
            lock (Gate)
            {
                if (!inbox.TryDequeue(out item))
                {
                    isScheduled = false;
                    return;
                }
            }

            if (item is Task task)
            {
                TryExecuteTask(task);
            }
            else
            {
                Handle(item);
            }

            Settle();
        }

        lock (Gate)
        {
            if (inbox.Count == 0)
            {
                isScheduled = false;
                return;
            }
        }

        Scheduler.Schedule(this);
    }
}
