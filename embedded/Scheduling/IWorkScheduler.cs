namespace SmartPulse.Embedded;

/// <summary>Where all work of the engine runs: the thread pool, or a pump that a simulation steps by hand.</summary>
public interface IWorkScheduler
{
    /// <summary>
    /// Whether work runs one item at a time and no timer is left armed that guards nothing. It costs speed, and a simulation wants it:
    /// every item is then a step, and virtual time never jumps to an empty tick.
    /// </summary>
    bool IsExact { get; }

    /// <summary>Takes work that is ready; runs it once.</summary>
    /// <param name="work">The work.</param>
    void Schedule(IThreadPoolWorkItem work);

    /// <summary>Throws when work must not be queued from the calling thread.</summary>
    void CheckCaller();
}

internal static class WorkSchedulerExtensions
{
    /// <summary>
    /// How the engine's promises run what waits for them. On the thread pool never inside the turn that keeps the promise. In a simulation at once:
    /// a combinator such as Task.WhenAll would otherwise be taken to the pool by the framework, and code that belongs to a grain or a driver
    /// is queued there either way.
    /// </summary>
    public static TaskCreationOptions PromiseOptions(this IWorkScheduler scheduler) =>
        scheduler.IsExact ? TaskCreationOptions.None : TaskCreationOptions.RunContinuationsAsynchronously;
}

/// <summary>Runs the engine on the thread pool.</summary>
internal sealed class ThreadPoolWorkScheduler : IWorkScheduler
{
    public static ThreadPoolWorkScheduler Instance { get; } = new();

    public bool IsExact => false;

    public void Schedule(IThreadPoolWorkItem work) => ThreadPool.UnsafeQueueUserWorkItem(work, preferLocal: false);

    public void CheckCaller()
    {
    }
}
