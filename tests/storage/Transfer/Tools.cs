using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage;
using SmartPulse.Storage.Transfer;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Transfer;

/// <summary>The data tools, with rows that a test can foresee.</summary>
internal static class Tools
{
    public static DataTools Of(StorageOptions options, TimeProvider? time = null) => DataTools.Of(options, new SaidProjector(), time ?? TimeProvider.System, new Silence());

    /// <summary>Everything that a store can hold, in two organisations; each turn with the rows that <see cref="SaidProjector"/> makes.</summary>
    public static async Task FillAsync(Ports ports)
    {
        foreach (var organisation in new[] { Given.Aalto, Given.Berg })
        {
            foreach (var contact in new[] { "con_ada", "con_bo", "con_eve" })
            {
                for (var version = 0; version < 4; version++)
                {
                    await SayAsync(ports, contact, version, organisation, snapshot: version == 2, due: contact == "con_ada" ? Given.Noon + Duration.FromDays(version) : null);
                }
            }
        }

        await ports.Journals.AppendAsync(Given.Append(Given.Conversation("con_ada"), 4, Given.Said("not personal")) with
        {
            Claims = [ports.Identities.Claim("+358409998877", Given.Ada)],
            Rows = [SaidProjector.RowOf(Given.Conversation("con_ada"), 5)],
            Due = Given.Noon,
        });
        Assert.NotEqual(0, await ports.Keys.ForgetAsync(Given.Aalto, "opp_con_eve"));
        var etag = await ports.States.WriteAsync("tenant", "org_aalto/loc_tampere", null, Given.Json("marker-state"));
        await ports.States.WriteAsync("tenant", "org_aalto/loc_turku", null, Given.Json("another"));
        await ports.States.ClearAsync("tenant", "org_aalto/loc_tampere", etag);
        await ports.States.WriteAsync("tenant", "org_aalto/loc_tampere", null, Given.Json("marker-state"));
        await ports.Numbers.PutAsync(new(PhoneNumber.From("+358945550100"), Given.Aalto, Given.Tampere, LineId.From("lin_one"), NumberMode.InFront, Locale.SvFi));
        await ports.Numbers.PutAsync(new(PhoneNumber.From("+358945550101"), Given.Berg, Given.Turku, LineId.From("lin_two"), NumberMode.Behind));
        await ports.Links.AddAsync("hash", "marker-user", "read org_aalto", Given.Noon);
    }

    /// <summary>One turn that says something personal.</summary>
    public static Task<AppendOutcome> SayAsync(
        Ports ports, string contact, long version, OrganisationId? organisation = null, bool snapshot = false, Instant? due = null)
    {
        var stream = Given.Conversation(contact, organisation);
        return ports.Journals.AppendAsync(Given.Append(stream, version, Given.Said($"marker-said {contact} {version}", OpportunityId.From($"opp_{contact}"), $"opp_{contact}")) with
        {
            Rows = [SaidProjector.RowOf(stream, version + 1)],
            Snapshot = snapshot ? new StoredSnapshot(version + 1, 1, Given.Json("marker-snapshot")) : null,
            Due = due,
        });
    }

    /// <summary>Does something while turns are written to that journal without pause; says how many were acknowledged when it began, and when all was over.</summary>
    public static async Task<(long Before, long After)> BesideWritingAsync(Ports ports, string contact, long version, Func<Task> work)
    {
        using var stop = new CancellationTokenSource();
        var acknowledged = version;
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var writer = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                Assert.IsType<AppendOutcome.Appended>(await SayAsync(ports, contact, acknowledged));
                if (Interlocked.Increment(ref acknowledged) > version + 16)
                {
                    enough.TrySetResult();
                }
            }
        });
        await await Task.WhenAny(enough.Task, writer);
        var before = Interlocked.Read(ref acknowledged);

        await work();
        await stop.CancelAsync();
        await writer;
        return (before, acknowledged);
    }

    /// <summary>Everything a store holds but its root secret, as text, line by line.</summary>
    public static List<string> Everything(StorageOptions options)
    {
        using var session = SessionOf(options);
        return [.. ExportTable.All.SelectMany(table => session.Read(table, table.Order).Select(row => $"{table.Name} {string.Join(' ', row.Select(Text))}"))];
    }

    /// <summary>The read models as they stand, as text, in an order of their own.</summary>
    public static List<string> ReadModels(StorageOptions options)
    {
        using var session = SessionOf(options);
        return
        [
            .. Enum.GetValues<RowKind>().SelectMany(kind => session.Rows(kind)).Select(row => row.Row is RowChange.PutBooking put
                ? $"{row.Owner} {put.Row with { Resources = [] }} {string.Join(' ', put.Row.Resources)}"
                : $"{row.Owner} {row.Row}").Order(StringComparer.Ordinal),
        ];
    }

    public static List<Finding> Verify(StorageOptions options)
    {
        var findings = new List<Finding>();
        Of(options).Verify(findings.Add);
        return findings;
    }

    private static ITransferSession SessionOf(StorageOptions options) => DataTools.StoreOf(options, TimeProvider.System).Read();

    private static string Text(object? cell) => cell switch
    {
        null => "-",
        byte[] bytes => Convert.ToHexStringLower(bytes),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{cell}"),
    };

    private sealed class Silence : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value)
        {
        }
    }
}

/// <summary>Rows of the events that these tests write: a message for each that can still be read.</summary>
internal sealed class SaidProjector : IRowProjector
{
    public static RowChange RowOf(StreamId stream, long version) => new RowChange.AddMessage(Given.Message($"msg_{stream.Organisation}_{stream.Key}_{version}") with
    {
        Organisation = stream.Organisation,
        Contact = ContactId.From(stream.Key),
        Version = version,
    });

    public IRowProjection Begin(StreamId stream) => new Projection(stream);

    private sealed class Projection(StreamId stream) : IRowProjection
    {
        public ImmutableArray<RowChange> Next(StoredEvent happened) => happened.Payload is null ? [] : [RowOf(stream, happened.Version)];

        public string? WrongWith(Instant? due) => due > Given.Noon + Duration.FromDays(3) ? "it is woken too late." : null;
    }
}
