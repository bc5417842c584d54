using System.Diagnostics;

namespace SmartPulse.Load.Bench.Measuring;

/// <summary>
/// Questions arrive when they arrive (Poisson), whoever still waits: a stall then makes all that should have come in it wait,
/// and each wait is counted from when the question was due, not from when the generator came to ask it.
/// </summary>
internal static class OpenLoop
{
    /// <summary>Runs for that long and until the last answer.</summary>
    public static async Task<Answers> RunAsync(double perSecond, TimeSpan duration, int seed, Func<int, Task> ask)
    {
        var due = Arrivals(perSecond, duration, new Random(seed));
        var milliseconds = new double[due.Length];
        var asked = new Task[due.Length];
        var start = Stopwatch.GetTimestamp();
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        for (var i = 0; i < due.Length; i++)
        {
            while (Stopwatch.GetElapsedTime(start) < due[i])
            {
                await tick.WaitForNextTickAsync();
            }

            var n = i;
            asked[i] = Task.Run(async () =>
            {
                await ask(n);
                milliseconds[n] = (Stopwatch.GetElapsedTime(start) - due[n]).TotalMilliseconds;
            });
        }

        await Task.WhenAll(asked);
        return new(milliseconds, Stopwatch.GetElapsedTime(start));
    }

    /// <summary>When each question is due: gaps are exponential.</summary>
    public static TimeSpan[] Arrivals(double perSecond, TimeSpan duration, Random chance)
    {
        List<TimeSpan> due = [];
        for (var at = 0.0; ;)
        {
            at -= Math.Log(1 - chance.NextDouble()) / perSecond;
            if (at >= duration.TotalSeconds)
            {
                return [.. due];
            }

            due.Add(TimeSpan.FromSeconds(at));
        }
    }
}
