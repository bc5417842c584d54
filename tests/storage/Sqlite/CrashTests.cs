using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using SmartPulse.Journals;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Sqlite;

/// <summary>What is on disk at any instant, and how the WAL is kept short.</summary>
public sealed class CrashTests : IAsyncLifetime, IAsyncDisposable
{
    // Nothing is copied from the WAL unless the test says so: the files then only grow, as they do between two checkpoints.
    private readonly ManualTime time = new();
    private readonly SqliteFixture fixture;

    public CrashTests() => fixture = new SqliteFixture { Time = time };

    private string Wal => fixture.Options.DatabasePath + "-wal";

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task ST29_whatever_was_acknowledged_is_in_a_copy_of_the_files_taken_in_the_middle_of_the_writing()
    {
        var journals = fixture.Ports.Journals;
        var acknowledged = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var stop = new CancellationTokenSource();
        var callers = Enumerable.Range(0, 16).Select(i => Task.Run(async () =>
        {
            var contact = $"con_{i}";
            for (var version = 0L; !stop.IsCancellationRequested; version++)
            {
                var outcome = await journals.AppendAsync(Given.Append(Given.Conversation(contact), version, Given.Said($"{version}", scope: "opp_x")));
                acknowledged[contact] = Assert.IsType<AppendOutcome.Appended>(outcome).Version;
                if (version == 20)
                {
                    enough.TrySetResult();
                }
            }
        })).ToList();
        await enough.Task;

        var before = acknowledged.ToArray();
        var crashed = Path.Combine(fixture.Folder, "crashed");
        Directory.CreateDirectory(crashed);
        foreach (var file in new[] { "smartpulse.db", "smartpulse.db-wal", "master.key" })
        {
            File.Copy(Path.Combine(Path.GetDirectoryName(fixture.Options.DatabasePath)!, file), Path.Combine(crashed, file));
        }

        await stop.CancelAsync();
        await Task.WhenAll(callers);

        await using var survivor = new SqliteFixture();
        survivor.Options.DatabasePath = Path.Combine(crashed, "smartpulse.db");
        Assert.NotEmpty(before);
        foreach (var (contact, version) in before)
        {
            var events = (await survivor.Ports.Journals.LoadAsync(Given.Conversation(contact), 1, default)).Events;
            Assert.InRange(events.Count, version, long.MaxValue);
            Assert.Equal($"{{\"text\":\"{version - 1}\"}}", Given.Text(events[(int)version - 1].Payload));
        }
    }

    [Fact]
    public async Task ST28_the_wal_is_copied_when_the_clock_says_so_and_there_is_something_to_copy()
    {
        var meter = fixture.Store.Meter;
        var copied = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, me) =>
            {
                if (instrument.Meter == meter && instrument.Name == "smartpulse.storage.checkpoint.pages")
                {
                    me.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, pages, _, _) => copied.TrySetResult(pages));
        listener.Start();
        await fixture.Ports.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("hei")));

        time.Ring();

        Assert.InRange(await copied.Task, 1, long.MaxValue);
    }

    [Fact]
    public async Task ST28_a_wal_past_its_limit_is_copied_whole_and_emptied()
    {
        fixture.Options.WalLimitMegabytes = 1;
        var journals = fixture.Ports.Journals;
        for (var version = 0; version < 8; version++)
        {
            await journals.AppendAsync(Given.Append(Given.Conversation(), version, Given.Said(new string('x', 300_000))));
        }

        Assert.InRange(new FileInfo(Wal).Length, 2_000_000, long.MaxValue);
        fixture.Store.Checkpointer.Run();

        Assert.Equal(0, new FileInfo(Wal).Length);
        Assert.Equal(8, (await journals.LoadAsync(Given.Conversation(), 1, default)).Events.Count);
    }

    [Fact]
    public async Task ST28_a_wal_that_is_copied_in_time_is_written_from_its_start_again()
    {
        var journals = fixture.Ports.Journals;
        for (var version = 0; version < 40; version++)
        {
            await journals.AppendAsync(Given.Append(Given.Conversation(), version, Given.Said(new string('x', 100_000))));
            fixture.Store.Checkpointer.Run();
        }

        Assert.InRange(new FileInfo(Wal).Length, 1, 1_000_000);
    }
}
