using System.CommandLine;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Storage;
using SmartPulse.Storage.Sqlite;

namespace SmartPulse.Load.Durability;

/// <summary>
/// <c>append</c>: a small process that appends turns to a database and writes one line for each that was acknowledged, as soon as it was. It is what is watched
/// by <c>strace</c>: see <see cref="WatchedRun"/>.
/// </summary>
internal static class AppendCommand
{
    public static Command Build()
    {
        var database = new Option<FileInfo>("--database") { Description = "The SQLite file; made when it is not there.", Required = true };
        var turns = new Option<int>("--turns") { Description = "How many turns are appended.", DefaultValueFactory = _ => 400 };
        var callers = new Option<int>("--callers") { Description = "How many conversations wait for their acknowledgement at once.", DefaultValueFactory = _ => 8 };
        var careless = new Option<bool>("--careless") { Description = "Tell the database not to sync, to show that it is noticed." };
        var command = new Command("append", "Appends turns and writes a line for each that was acknowledged.") { database, turns, callers, careless };
        command.Hidden = true;
        command.SetAction(async (result, cancellation) => await RunAsync(
            result.GetRequiredValue(database), result.GetValue(turns), result.GetValue(callers), result.GetValue(careless), cancellation));
        return command;
    }

    /// <summary>The journal of one caller.</summary>
    public static StreamId Stream(int caller) => new(OrganisationId.From("org_aallokas"), StreamKind.Conversation, $"con_{caller}");

    /// <summary>What a caller's event of that version says: different every time, so that an old page is not taken for a new one.</summary>
    public static string Words(int caller, long version) => $"{{\"caller\":{caller},\"version\":{version},\"words\":\"{new string((char)('a' + (version % 26)), 120)}\"}}";

    private static async Task<int> RunAsync(FileInfo database, int turns, int callers, bool careless, CancellationToken cancellation)
    {
        var options = Options(database, careless);
        await using var store = SqliteStore.Open(options, TimeProvider.System, NullLogger<SqliteStore>.Instance);
        var left = turns;
        await Task.WhenAll(Enumerable.Range(0, callers).Select(async caller =>
        {
            await Task.Yield();
            var stream = Stream(caller);
            for (var version = (long)(await store.Journals.LoadAsync(stream, foldVersion: 1, cancellation)).Events.Count; Interlocked.Decrement(ref left) >= 0; version++)
            {
                var happened = new NewEvent(
                    "said", 1, Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()), "customer", $"sms:{caller}:{version}", null, 0, null, new DataScope(stream.Key, DataClass.Talk),
                    Encoding.UTF8.GetBytes(Words(caller, version + 1)));
                if (await store.Journals.AppendAsync(new(stream, version, [happened], null, [], [], null)) is not AppendOutcome.Appended)
                {
                    throw new InvalidOperationException($"Nobody else writes to {stream}.");
                }

                await Console.Out.WriteLineAsync(new Acknowledged(caller, version + 1).ToString());
            }
        }));
        await Console.Out.WriteLineAsync(new Committed(store.Commits).ToString());
        return 0;
    }

    private static StorageOptions Options(FileInfo database, bool careless) => new()
    {
        DatabasePath = database.FullName,
        // Small, so that a short run shows checkpoints and a WAL that begins again.
        CheckpointInterval = TimeSpan.FromMilliseconds(20),
        WriterSetup = careless ? "PRAGMA synchronous = OFF" : string.Empty,
    };
}

/// <summary>A line of the watched process: that turn was acknowledged.</summary>
internal sealed record Acknowledged(int Caller, long Version)
{
    private const string Word = "acknowledged";

    public override string ToString() => $"{Word} {Caller} {Version}";

    public static Acknowledged? Read(string line) => line.Split(' ') is [Word, var caller, var version] ? new(int.Parse(caller), long.Parse(version)) : null;
}

/// <summary>A line of the watched process: so many transactions were committed.</summary>
internal sealed record Committed(long Transactions)
{
    private const string Word = "committed";

    public override string ToString() => $"{Word} {Transactions}";

    public static Committed? Read(string line) => line.Split(' ') is [Word, var transactions] ? new(long.Parse(transactions)) : null;
}
