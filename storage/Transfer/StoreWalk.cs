using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage.Journals;

namespace SmartPulse.Storage.Transfer;

/// <summary>A journal that was read from its first event to its last.</summary>
/// <param name="Id">Its number in the store.</param>
/// <param name="Stream">Its name.</param>
/// <param name="Findings">What is wrong with it; empty when nothing is.</param>
/// <param name="Rows">The rows it makes, as far as it can be read.</param>
internal sealed record WalkedJournal(long Id, StreamId Stream, IReadOnlyList<Finding> Findings, ProjectedRows Rows)
{
    public bool IsDamaged => Findings.Any(finding => finding.Kind == FindingKind.Damage);
}

/// <summary>
/// Reads every journal of a store in one pass, each append once, and holds versions, links, seals, snapshot, head and due row against each other.
/// Memory follows the largest journal, not the store.
/// </summary>
internal sealed class StoreWalk(ITransferSession session, OpenKeys keys, IRowProjector projector, IProgress<TransferProgress> progress, string doing)
{
    private readonly List<Finding> nobodys = [];

    /// <summary>Rows that belong to no journal; whole once all journals have been walked.</summary>
    public IReadOnlyList<Finding> Nobodys => nobodys;

    /// <summary>How many events the journals walked so far have.</summary>
    public long Events { get; private set; }

    public IEnumerable<WalkedJournal> Journals()
    {
        using var appends = new Merge<object?[]>(
            session.Read(ExportTable.Appends, "stream_id", "version"), row => AppendCells.Stream(row), row => Stray($"append {row[0]}", $"the append at position {row[0]}"));
        using var snapshots = new Merge<object?[]>(session.Read(ExportTable.Snapshots, "stream_id"), row => (long)row[0]!, row => Stray($"snapshot {row[0]}", "a snapshot"));
        using var dueRows = new Merge<object?[]>(session.Read(ExportTable.DueRows, "stream_id"), row => (long)row[0]!, row => Stray($"due row {row[0]}", "a due row"));
        // A use that nothing uses harms nobody.
        using var keyUses = new Merge<object?[]>(session.Read(ExportTable.KeyUses, "stream_id", "key_id"), row => (long)row[1]!, _ => { });
        var total = session.Count(ExportTable.Appends);
        var done = 0L;
        foreach (var row in session.Read(ExportTable.Streams, "id"))
        {
            var (id, headVersion, headChain) = ((long)row[0]!, (long)row[4]!, (byte[])row[5]!);
            if (!Enum.TryParse<StreamKind>((string)row[2]!, out var kind))
            {
                nobodys.Add(new($"stream {id}", $"it is of the kind '{row[2]}', which no journal is.", FindingKind.Damage));
                continue;
            }

            var stream = new StreamId(OrganisationId.From((string)row[1]!), kind, (string)row[3]!);
            var journal = new JournalCheck(stream, keys, projector, snapshots.Of(id).FirstOrDefault());
            foreach (var append in appends.Of(id))
            {
                journal.Next(AppendCells.Read(append), AppendCells.Link(append));
                if (++done % 1000 == 0)
                {
                    progress.Report(new(doing, done, total));
                }
            }

            journal.CheckKeyUses([.. keyUses.Of(id).Select(use => (long)use[0]!)]);
            journal.End(headVersion, headChain, dueRows.Of(id).FirstOrDefault() is { } due ? Nanoseconds.ToInstant((long)due[1]!) : null);
            Events += journal.Events;
            yield return new WalkedJournal(id, stream, journal.Findings, journal.Rows);
        }

        appends.End();
        snapshots.End();
        dueRows.End();
        progress.Report(new(doing, done, total));
    }

    private void Stray(string where, string what) => nobodys.Add(new(where, $"{what} belongs to a journal that is not there.", FindingKind.Damage));
}

/// <summary>The cells of <see cref="ExportTable.Appends"/> as what they mean.</summary>
internal static class AppendCells
{
    public static long Stream(object?[] row) => (long)row[1]!;

    public static byte[] Link(object?[] row) => (byte[])row[6]!;

    public static AppendRow Read(object?[] row) => new((long)row[2]!, (string)row[3]!, (string)row[4]!, (byte[])row[5]!);
}
