using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage;
using SmartPulse.Storage.Postgres;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Postgres;

/// <summary>
/// One of several processes on one database: it writes the journals that all write, books times that all book without looking, and prints what was
/// acknowledged: journal, version, what it said.
/// </summary>
internal static class RivalProcess
{
    public const int Conversations = 3;
    public const int Hours = 12;

    /// <summary>The calendar's journal, and the conversations'.</summary>
    public static IEnumerable<StreamId> Journals => [Given.Calendar(), .. Enumerable.Range(0, Conversations).Select(i => Given.Conversation($"con_{i}"))];

    /// <summary>Runs until it has been acknowledged so often.</summary>
    public static async Task RunAsync(string connectionString, string masterKey, string name, int acknowledgements)
    {
        var options = new StorageOptions { ConnectionString = connectionString, MasterKey = masterKey };
        await using var store = await PostgresStore.OpenAsync(options, TimeProvider.System, NullLogger<PostgresStore>.Instance);
        var (random, ends) = (new Random(name[0]), Journals.ToDictionary(stream => stream, _ => 0L));
        for (var turn = 0; acknowledgements > 0; turn++)
        {
            // Sometimes the calendar, mostly conversations; a few callers at once, so that batches meet batches.
            var callers = Journals.Where(_ => random.Next(2) == 0).Select(stream => (Stream: stream, Append: Append(stream, ends[stream], $"{name} {turn}", random))).ToList();
            var outcomes = await Task.WhenAll(callers.Select(caller => store.Journals.AppendAsync(caller.Append)));
            foreach (var ((stream, append), outcome) in callers.Zip(outcomes))
            {
                switch (outcome)
                {
                    case AppendOutcome.Appended appended:
                        ends[stream] = appended.Version;
                        acknowledgements--;
                        await Console.Out.WriteLineAsync($"{stream} {appended.Version.ToString(CultureInfo.InvariantCulture)} {Given.Text(append.Events[0].Payload)}");
                        break;
                    case AppendOutcome.Stale stale:
                        ends[stream] = stale.ActualVersion;
                        break;
                    case AppendOutcome.ConstraintViolated { Constraint: RowConstraints.BookingOverlap }:
                        break;
                    default:
                        throw new InvalidOperationException($"{stream}: {outcome}");
                }
            }
        }
    }

    private static JournalAppend Append(StreamId stream, long end, string said, Random random)
    {
        var append = Given.Append(stream, end, Given.Said(said, scope: "opp_shared")) with { Due = Given.Noon };
        if (stream.Kind != StreamKind.Calendar)
        {
            return append;
        }

        // Half hours of two vans, most of them taken by somebody already; each lasts two and a half of them.
        var start = Given.Noon + Duration.FromMinutes(30 * random.Next(Hours * 2));
        return append with
        {
            Rows =
            [
                new RowChange.PutBooking(Given.Booking($"hld_{said.Replace(' ', '_')}") with
                {
                    OccupiesFrom = start, OccupiesTo = start + Duration.FromMinutes(75), Resources = [ResourceId.From($"res_van{random.Next(2)}")], Version = end + 1,
                }),
            ],
        };
    }
}
