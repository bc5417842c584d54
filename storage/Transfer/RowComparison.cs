using SmartPulse.Reporting;

namespace SmartPulse.Storage.Transfer;

/// <summary>Holds the read models against what the journals say, journal by journal, in one pass.</summary>
internal sealed class RowComparison : IDisposable
{
    private readonly Action<Finding> found;
    private readonly (RowKind Kind, Merge<OwnedRow> Rows)[] stored;

    public RowComparison(ITransferSession session, Action<Finding> found)
    {
        this.found = found;
        stored = [.. Enum.GetValues<RowKind>().Select(kind => (kind, new Merge<OwnedRow>(session.Rows(kind), row => row.Owner, row => Misfit(row.Row, "belongs to a journal that is not there."))))];
    }

    public void Compare(WalkedJournal journal)
    {
        var missing = journal.Rows.All.ToDictionary(ProjectedRows.KeyOf);
        foreach (var (_, rows) in stored)
        {
            foreach (var (_, row) in rows.Of(journal.Id))
            {
                // A damaged journal tells too little to say what its rows should be; they are still its own.
                if (journal.IsDamaged)
                {
                    continue;
                }

                if (!missing.Remove(ProjectedRows.KeyOf(row), out var expected))
                {
                    Misfit(row, $"is told of by no event of {journal.Stream} (any more).");
                }
                else if (!ProjectedRows.Same(expected, row))
                {
                    Misfit(row, $"is not what {journal.Stream} says.");
                }
            }
        }

        foreach (var row in journal.IsDamaged ? [] : missing.Values.AsEnumerable())
        {
            Misfit(row, $"is missing, and {journal.Stream} tells of it.");
        }
    }

    public void End()
    {
        foreach (var (_, rows) in stored)
        {
            rows.End();
        }
    }

    public void Dispose()
    {
        foreach (var (_, rows) in stored)
        {
            rows.Dispose();
        }
    }

    private void Misfit(RowChange row, string what)
    {
        var (kind, id) = ProjectedRows.KeyOf(row);
        found(new($"{StoredRows.TableOf(kind)} {id}", $"the row {what}", FindingKind.Misfit));
    }
}
