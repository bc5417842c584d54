using SmartPulse.Load.Durability;

namespace SmartPulse.Tests.Integration.Durability;

/// <summary>Runs under <c>strace</c>, in folders that go with them.</summary>
internal static class WatchedRuns
{
    /// <summary>Appends and watches, then hands the run on.</summary>
    public static async Task<T> WatchAsync<T>(int turns, int callers, bool careless, Func<WatchedRun, Task<T>> look)
    {
        var folder = Directory.CreateTempSubdirectory("smartpulse-watched-");
        try
        {
            return await look(await WatchedRun.OfAsync(folder, turns, callers, careless, CancellationToken.None));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
