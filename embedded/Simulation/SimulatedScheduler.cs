using System.Diagnostics;

namespace SmartPulse.Embedded.Simulation;

/// <summary>
/// Runs a whole engine on one thread: one item at a time, chosen among what is ready by a seeded die, under a virtual clock. The same seed gives the
/// same order of everything. Whatever leaves this thread is caught when it comes back, and stops the run with its stack.
/// </summary>
public sealed class SimulatedScheduler : IWorkScheduler
{
    private readonly Random chance;
    private readonly List<IThreadPoolWorkItem> ready = [];
    private readonly int thread = Environment.CurrentManagedThreadId;
    private InvalidOperationException? escape;

    /// <summary>Makes a pump that belongs to the calling thread.</summary>
    /// <param name="seed">Decides every choice.</param>
    public SimulatedScheduler(int seed)
    {
        chance = new(seed);
        Time = new(this);
    }

    /// <summary>The virtual clock; it moves only when told to.</summary>
    public VirtualTime Time { get; }

    /// <summary>How many items have run.</summary>
    public long Steps { get; private set; }

    /// <summary>How many items may run between two moves of the clock before the run counts as stuck in a circle.</summary>
    public int StepLimit { get; set; } = 1_000_000;

    /// <inheritdoc/>
    public bool IsExact => true;

    /// <inheritdoc/>
    public void Schedule(IThreadPoolWorkItem work)
    {
        CheckCaller();
        ready.Add(work);
    }

    /// <inheritdoc/>
    public void CheckCaller()
    {
        if (Environment.CurrentManagedThreadId != thread)
        {
            var caught = new InvalidOperationException(
                $"Work was queued from a foreign thread: something left the simulation (Task.Run, a real timer, real I/O).{Environment.NewLine}{new StackTrace(1, fNeedFileInfo: true)}");
            Interlocked.CompareExchange(ref escape, caught, null);
            throw caught;
        }
    }

    /// <summary>Runs one item that is ready; false when there is none.</summary>
    public bool Step()
    {
        CheckCaller();
        ThrowWhatEscaped();
        if (ready.Count == 0)
        {
            return false;
        }

        var chosen = chance.Next(ready.Count);
        var work = ready[chosen];
        ready[chosen] = ready[^1];
        ready.RemoveAt(ready.Count - 1);
        Steps++;
        RunCleanly(static item => ((IThreadPoolWorkItem)item!).Execute(), work);
        ThrowWhatEscaped();
        return true;
    }

    /// <summary>Runs what is ready, and what becomes ready by it, without moving the clock; says how many items that were.</summary>
    public int RunUntilIdle()
    {
        var steps = 0;
        while (Step())
        {
            if (++steps > StepLimit)
            {
                throw new InvalidOperationException($"After {StepLimit} steps at one instant work is still ready: the run goes round in a circle.");
            }
        }

        return steps;
    }

    /// <summary>Runs what is ready, then moves the clock to the next timer and runs what that makes ready; false when nothing is ready and no timer is set.</summary>
    public bool RunUntilNextTimer()
    {
        var ran = RunUntilIdle() > 0;
        if (Time.NextTimer is not { } next)
        {
            return ran;
        }

        Time.AdvanceTo(next);
        RunUntilIdle();
        return true;
    }

    /// <summary>Starts code outside all grains on this pump: what it awaits comes back here, as an item of its own.</summary>
    /// <param name="work">The code; it runs when the pump comes to it.</param>
    public Task Start(Func<Task> work) => new Driver(this).Start(async () =>
    {
        await work();
        return true;
    });

    /// <summary>Runs code outside all grains to its end, moving the clock whenever nothing else is ready.</summary>
    /// <param name="work">The code.</param>
    public void Run(Func<Task> work) => Finish(Start(work));

    /// <summary>Runs code outside all grains to its end, moving the clock whenever nothing else is ready.</summary>
    /// <param name="work">The code.</param>
    public TResult Run<TResult>(Func<Task<TResult>> work)
    {
        var task = new Driver(this).Start(work);
        Finish(task);
        return task.Result;
    }

    internal static void RunCleanly(ContextCallback callback, object? state)
    {
        // A test runner's context would be captured by the first await and take the work away from us.
        var outer = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            CleanContext.Run(callback, state);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }

    private void Finish(Task task)
    {
        while (!task.IsCompleted)
        {
            RunUntilIdle();
            if (task.IsCompleted)
            {
                break;
            }

            if (Time.NextTimer is not { } next)
            {
                throw new InvalidOperationException("Nothing is ready, no timer is set, and the work has not ended: it waits for something outside the simulation.");
            }

            Time.AdvanceTo(next);
        }

        task.GetAwaiter().GetResult();
    }

    private void ThrowWhatEscaped()
    {
        if (Interlocked.Exchange(ref escape, null) is { } caught)
        {
            throw new InvalidOperationException(caught.Message, caught);
        }
    }

    private sealed class Driver(SimulatedScheduler scheduler) : SerialExecutor(scheduler)
    {
        public Task<TResult> Start<TResult>(Func<Task<TResult>> work) =>
            Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.None, this).Unwrap();

        protected override void Handle(object item) => throw new UnreachableException("Only tasks are posted to a driver.");
    }
}
