using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Postgres;

/// <summary>Three real processes on one database.</summary>
public sealed class ManyProcessesTests : IAsyncLifetime, IAsyncDisposable
{
    private const int Each = 60;

    private readonly PostgresFixture fixture = new();

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task ST59_three_processes_that_write_the_same_journals_and_book_the_same_times_lose_nothing_fork_nothing_and_overlap_nowhere()
    {
        fixture.Options.MasterKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

        var acknowledged = (await Task.WhenAll(RunAsync("ada"), RunAsync("bo"), RunAsync("cecilia"))).SelectMany(lines => lines).ToList();

        // Loading proves the chain: a fork, a gap or a stranger's event would be thrown.
        var stored = new List<string>();
        foreach (var stream in RivalProcess.Journals)
        {
            var events = (await fixture.Ports.Journals.LoadAsync(stream, 1, default)).Events;
            stored.AddRange(events.Select(happened => $"{stream} {happened.Version.ToString(CultureInfo.InvariantCulture)} {Given.Text(happened.Payload)}"));
        }

        Assert.InRange(acknowledged.Count, 3 * Each, int.MaxValue);
        Assert.Equal(acknowledged.Order(StringComparer.Ordinal), stored.Order(StringComparer.Ordinal));
        Assert.Equal(
            0L,
            await fixture.AskAsync<long>(
                """
                SELECT count(*) FROM booking a JOIN booking b ON a.resources = b.resources AND a.hold < b.hold
                WHERE a.occupies_from < b.occupies_to AND b.occupies_from < a.occupies_to
                """));
        Assert.Equal(
            acknowledged.Count(line => line.StartsWith(Given.Calendar().ToString(), StringComparison.Ordinal)), (int)await fixture.AskAsync<long>("SELECT count(*) FROM booking"));
        Assert.Equal(1L, await fixture.AskAsync<long>("SELECT count(*) FROM data_key"));
    }

    private async Task<string[]> RunAsync(string name)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        using var process = Process.Start(new ProcessStartInfo(dotnet)
        {
            ArgumentList = { "exec", typeof(Program).Assembly.Location, "rival", name, $"{Each}" },
            Environment = { [Program.ConnectionString] = fixture.Options.ConnectionString, [Program.MasterKey] = fixture.Options.MasterKey },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
