using System.Diagnostics;

namespace SmartPulse.Load.Bench.Measuring;

/// <summary>So many callers, each of whom asks again as soon as it was answered.</summary>
internal static class ClosedLoop
{
    /// <summary>Runs for that long and until the last answer; everybody asks at least once.</summary>
    /// <param name="callers">How many at once.</param>
    /// <param name="duration">How long new questions are asked.</param>
    /// <param name="ask">One question; told the caller's number.</param>
    public static async Task<Answers> RunAsync(int callers, TimeSpan duration, Func<int, Task> ask)
    {
        var start = Stopwatch.GetTimestamp();
        var waited = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            List<double> milliseconds = [];
            do
            {
                var asked = Stopwatch.GetTimestamp();
                await ask(caller);
                milliseconds.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
            while (Stopwatch.GetElapsedTime(start) < duration);

            return milliseconds;
        })));
        return new([.. waited.SelectMany(w => w)], Stopwatch.GetElapsedTime(start));
    }
}

/// <summary>What callers were answered.</summary>
/// <param name="Milliseconds">How long each waited.</param>
/// <param name="Took">From the first question to the last answer.</param>
internal sealed record Answers(IReadOnlyList<double> Milliseconds, TimeSpan Took)
{
    /// <summary>How many.</summary>
    public int Count => Milliseconds.Count;

    /// <summary>How many a second.</summary>
    public double PerSecond => Count / Took.TotalSeconds;
}
