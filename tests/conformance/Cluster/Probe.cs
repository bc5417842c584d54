using System.Collections.Concurrent;

namespace SmartPulse.Tests.Conformance.Cluster;

/// <summary>What grains and tests share: gates that hold a turn, and a journal of what happened, which can be awaited.</summary>
public sealed class Probe
{
    // Only a backstop: what a test waits for happens at once or never.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, TaskCompletionSource> gates = new();
    private readonly Lock gate = new();
    private readonly List<string> journal = [];
    private readonly List<(Func<List<string>, bool> IsThere, TaskCompletionSource Waiter)> waiters = [];

    public IReadOnlyList<string> Journal
    {
        get
        {
            lock (gate)
            {
                return [.. journal];
            }
        }
    }

    public Task Gate(string name) => GateOf(name).Task;

    public void Open(string name) => GateOf(name).TrySetResult();

    public void Note(string what)
    {
        List<TaskCompletionSource> happy = [];
        lock (gate)
        {
            journal.Add(what);
            foreach (var waiter in waiters.Where(w => w.IsThere(journal)).ToList())
            {
                waiters.Remove(waiter);
                happy.Add(waiter.Waiter);
            }
        }

        happy.ForEach(h => h.TrySetResult());
    }

    public Task Noted(string what, int times = 1) => When(j => j.Count(e => e == what) >= times, $"{what} x {times}");

    private async Task When(Func<List<string>, bool> isThere, string what)
    {
        var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (isThere(journal))
            {
                return;
            }

            waiters.Add((isThere, waiter));
        }

        try
        {
            await waiter.Task.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            Assert.Fail($"\"{what}\" never happened. What did: {string.Join(", ", Journal)}");
        }
    }

    private TaskCompletionSource GateOf(string name) =>
        gates.GetOrAdd(name, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
