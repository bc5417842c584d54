using System.Net;

namespace SmartPulse.Tests.Integration.Faults;

/// <summary>Each sync of the gateway's disk takes 200 ms, really.</summary>
public sealed class SlowDiskTests
{
    private const int Customers = 64;

    [Fact]
    public async Task FT02_at_200_ms_a_sync_texts_are_taken_in_time_many_share_a_commit_a_caller_is_answered_and_nothing_is_lost()
    {
        var folder = Directory.CreateTempSubdirectory("smartpulse-syncs-");
        try
        {
            var log = new FileInfo(Path.Combine(folder.FullName, "syncs"));
            await using var plant = await Plant.StartAsync(under: Strace.SlowSyncs(TimeSpan.FromMilliseconds(200), log));
            var before = SyncsOfTheWal(log);

            // The client has the carrier's patience: who is answered later is not answered at all.
            var texts = Enumerable.Range(0, Customers).Select(n => plant.TextAsync($"+3584011{n:00000}", "keittiön hana vuotaa", $"SM{n}")).ToList();
            var call = plant.CallAsync("+358401199999", "CA1");

            Assert.All(await Task.WhenAll(texts), status => Assert.Equal(HttpStatusCode.OK, status));
            Assert.NotEmpty(await call);
            var syncs = SyncsOfTheWal(log) - before;
            // The disk did sync, and not once for each.
            Assert.InRange(syncs, 1, Customers / 2);

            await plant.Gateway.KillAsync();
            var said = await plant.SaidAsync();
            Assert.All(Enumerable.Range(0, Customers), n => Assert.Equal(1, said[$"sms:SM{n}"]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int SyncsOfTheWal(FileInfo log)
    {
        using var reader = new StreamReader(log.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd().Split('\n').Count(line => line.Contains("sync(", StringComparison.Ordinal) && line.Contains("smartpulse.db-wal>", StringComparison.Ordinal));
    }
}
