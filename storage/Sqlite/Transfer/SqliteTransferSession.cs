using SmartPulse.Reporting;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.ReadModels;
using SmartPulse.Storage.Transfer;

namespace SmartPulse.Storage.Sqlite.Transfer;

/// <summary>A transaction on a SQLite file.</summary>
/// <param name="database">Its connection, in the transaction.</param>
/// <param name="finished">Called once the connection is closed, with whether it was committed.</param>
internal sealed class SqliteTransferSession(Db database, Action<bool>? finished) : ITransferSession
{
    private bool committed;

    public WrappedSecret Secret()
    {
        var row = database.Sql("SELECT master_version, wrapped FROM root_secret WHERE id = 1");
        if (!row.Step())
        {
            throw new TransferException("The database holds no root secret: no gateway has ever been started on it.");
        }

        var secret = new WrappedSecret(row.Int(), row.Bytes());
        row.Done();
        return secret;
    }

    public long Count(ExportTable table) => database.ScalarLong($"SELECT count(*) FROM {Source(table)}");

    public IEnumerable<object?[]> Read(ExportTable table, params IReadOnlyList<string> order)
    {
        var row = database.Sql($"SELECT {Names(table)} FROM {Source(table)} ORDER BY {string.Join(", ", order)}");
        try
        {
            while (row.Step())
            {
                var cells = new object?[table.Columns.Length];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = Cell(row, table.Columns[i].Kind);
                }

                yield return cells;
            }
        }
        finally
        {
            row.Done();
        }
    }

    public KeyRow? Key(long id)
    {
        var row = database.Sql("SELECT organisation, scope, class, master_version, wrapped FROM data_key WHERE id = ?").Add(id);
        if (!row.Step())
        {
            return null;
        }

        var key = new KeyRow(id, row.Text(), row.Text(), row.Text(), row.Int(), row.BytesOrNull());
        row.Done();
        return key;
    }

    public IEnumerable<OwnedRow> Rows(RowKind kind)
    {
        var row = database.Sql(StoredRows.Select(kind));
        try
        {
            while (row.Step())
            {
                yield return StoredRows.Read(kind, row);
            }
        }
        finally
        {
            row.Done();
        }
    }

    public void Insert(ExportTable table, IEnumerable<object?[]> rows)
    {
        var sql = table == ExportTable.DueRows
            ? "UPDATE stream SET due_at = ?2 WHERE id = ?1"
            : $"INSERT INTO {table.Name} ({Names(table)}) VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))})";
        foreach (var cells in rows)
        {
            var statement = database.Sql(sql);
            foreach (var cell in cells)
            {
                _ = cell switch
                {
                    null => statement.AddNull(),
                    long number => statement.Add(number),
                    string text => statement.Add(text),
                    byte[] bytes => statement.AddBytes(bytes),
                    _ => throw new InvalidOperationException($"{table.Name} cannot hold a {cell.GetType().Name}."),
                };
            }

            if (statement.Run() == 0)
            {
                throw new TransferException($"A row of {table.Name} belongs to a journal that is not there.");
            }
        }
    }

    public void ClearRows()
    {
        foreach (var kind in Enum.GetValues<RowKind>())
        {
            database.Execute($"DELETE FROM {StoredRows.TableOf(kind)}");
        }
    }

    public void AddRows(long owner, IReadOnlyList<RowChange> rows)
    {
        foreach (var row in rows)
        {
            RowWriter.Write(database, owner, row);
        }
    }

    public void Commit()
    {
        database.ResetAll();
        database.Execute("COMMIT");
        committed = true;
    }

    public void Dispose()
    {
        database.Dispose();
        finished?.Invoke(committed);
    }

    /// <summary>When to wake a journal's grain stands with its head here; everything else in a table of its own.</summary>
    private static string Source(ExportTable table) =>
        table == ExportTable.DueRows ? "(SELECT id AS stream_id, due_at AS at FROM stream WHERE due_at IS NOT NULL)" : table.Name;

    private static string Names(ExportTable table) => string.Join(", ", table.Columns.Select(column => column.Name));

    private static object? Cell(Statement row, CellKind kind) => kind switch
    {
        CellKind.Number => row.LongOrNull(),
        CellKind.Text => row.TextOrNull(),
        _ => row.BytesOrNull(),
    };
}
