using System.Collections.Concurrent;
using SmartPulse.Tests.Simulation.Faults;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation;

/// <summary>Runs ranges of seeds: each world on one thread, as many worlds at once as there are processors.</summary>
internal static class Seeds
{
    /// <summary>Runs them all and says which promises were broken.</summary>
    public static IReadOnlyList<Violation> Run(int first, int last, Coverage coverage)
    {
        var violations = new ConcurrentQueue<Violation>();
        OnThreads(first, last, seed =>
        {
            try
            {
                using var world = new World(seed, coverage);
                world.Run();
            }
            catch (Violation broken)
            {
                violations.Enqueue(broken);
            }
        });
        return [.. violations.OrderBy(v => v.Seed)];
    }

    /// <summary>The hash of everything that happened, seed by seed.</summary>
    public static IReadOnlyList<string> Hashes(int first, int last)
    {
        var hashes = new string[last - first + 1];
        OnThreads(first, last, seed =>
        {
            using var world = new World(seed);
            hashes[seed - first] = $"{seed} {world.Run():x16}";
        });
        return hashes;
    }

    private static void OnThreads(int first, int last, Action<int> run)
    {
        var next = first - 1;
        var failures = new ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(() =>
        {
            try
            {
                for (var seed = Interlocked.Increment(ref next); seed <= last; seed = Interlocked.Increment(ref next))
                {
                    run(seed);
                }
            }
            catch (Exception e)
            {
                failures.Enqueue(e);
            }
        })).ToArray();
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        if (!failures.IsEmpty)
        {
            throw new AggregateException(failures);
        }
    }
}
