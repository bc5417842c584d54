using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using SmartPulse.Reporting;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Postgres.Connections;
using SmartPulse.Storage.Postgres.Keys;
using SmartPulse.Storage.Postgres.ReadModels;
using SmartPulse.Storage.Postgres.Writer;
using SmartPulse.Storage.Transfer;

namespace SmartPulse.Storage.Postgres.Transfer;

/// <summary>A transaction on a PostgreSQL database. Readings are cursors, so several are open at once; rows are gathered and written many at a time.</summary>
internal sealed class PgTransferSession(NpgsqlConnection connection, StorageOptions options) : ITransferSession
{
    private const int AtOnce = 1000;

    private readonly List<OwnedRow> waiting = [];
    private int cursors;

    /// <summary>Refused while a gateway is connected. Turns of one that comes all the same wait for this transaction; what is read stays as it was.</summary>
    public void TakeAlone()
    {
        var others = (long)Scalar(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name = $1",
            Sources.ApplicationOf(options))!;
        if (others > 0)
        {
            throw new TransferException($"A gateway has the PostgreSQL database {Sources.NameOf(options)} open. Stop it and run this again.");
        }

        Execute("LOCK TABLE stream IN EXCLUSIVE MODE");
    }

    public bool IsAnythingThere() =>
        ExportTable.All.Select(table => table.Name).Append("root_secret").Any(table => Scalar($"SELECT EXISTS (SELECT FROM {table})") is true);

    public void SetSecret(WrappedSecret secret)
    {
        using var batch = connection.CreateBatch().Sql("INSERT INTO root_secret (id, master_version, wrapped) VALUES (1, $1, $2)").Add(secret.MasterVersion).Add(secret.Wrapped);
        batch.ExecuteNonQuery();
    }

    public WrappedSecret Secret()
    {
        using var batch = connection.CreateBatch().Sql("SELECT master_version, wrapped FROM root_secret WHERE id = 1");
        using var reader = batch.ExecuteReader();
        return reader.Read()
            ? new WrappedSecret(checked((int)reader.GetInt64(0)), reader.GetFieldValue<byte[]>(1))
            : throw new TransferException("The database holds no root secret: no gateway has ever been started on it.");
    }

    public long Count(ExportTable table) => (long)Scalar($"SELECT count(*) FROM {table.Name}")!;

    public IEnumerable<object?[]> Read(ExportTable table, params IReadOnlyList<string> order) => Fetch(
        $"SELECT {Names(table)} FROM {table.Name} ORDER BY {string.Join(", ", order)}",
        reader =>
        {
            var cells = new object?[table.Columns.Length];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.IsDBNull(i) ? null : table.Columns[i].Kind switch
                {
                    CellKind.Number => reader.GetInt64(i),
                    CellKind.Text => reader.GetString(i),
                    _ => reader.GetFieldValue<byte[]>(i),
                };
            }

            return cells;
        });

    public KeyRow? Key(long id)
    {
        using var batch = connection.CreateBatch().Sql($"SELECT {PgKeys.Columns} FROM data_key WHERE id = $1").Add(id);
        using var reader = batch.ExecuteReader();
        return reader.Read() ? PgKeys.Read(new PgRow(reader)) : null;
    }

    public IEnumerable<OwnedRow> Rows(RowKind kind) => Fetch(StoredRows.Select(kind), reader => StoredRows.Read(kind, new PgRow(reader)));

    public void Insert(ExportTable table, IEnumerable<object?[]> rows)
    {
        using (var copy = connection.BeginBinaryImport($"COPY {table.Name} ({Names(table)}) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var cells in rows)
            {
                copy.StartRow();
                for (var i = 0; i < cells.Length; i++)
                {
                    Write(copy, table.Columns[i].Kind, cells[i]);
                }
            }

            copy.Complete();
        }

        GoOnBehind(table);
    }

    public void ClearRows()
    {
        foreach (var table in Enum.GetValues<RowKind>().Select(StoredRows.TableOf).Append("occupied"))
        {
            Execute($"TRUNCATE {table}");
        }
    }

    public void AddRows(long owner, IReadOnlyList<RowChange> rows)
    {
        waiting.AddRange(rows.Select(row => new OwnedRow(owner, row)));
        if (waiting.Count >= AtOnce)
        {
            WriteRows();
        }
    }

    public void Commit()
    {
        WriteRows();
        Execute("COMMIT");
    }

    /// <summary>Without a commit the server takes all back.</summary>
    public void Dispose() => connection.Dispose();

    public void Execute(string sql)
    {
#pragma warning disable CA2100 // Our own tables' names.
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string Names(ExportTable table) => string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));

    private static void Write(NpgsqlBinaryImporter copy, CellKind kind, object? cell)
    {
        if (cell is null)
        {
            copy.WriteNull();
            return;
        }

        switch (kind)
        {
            case CellKind.Number:
                copy.Write((long)cell, NpgsqlDbType.Bigint);
                break;
            case CellKind.Text:
                copy.Write((string)cell, NpgsqlDbType.Text);
                break;
            default:
                copy.Write((byte[])cell, NpgsqlDbType.Bytea);
                break;
        }
    }

    /// <summary>The next number that the database gives is behind those that were imported.</summary>
    private void GoOnBehind(ExportTable table)
    {
        var (sequence, column) = table.Name switch
        {
            "stream" => ("'stream_id'", "id"),
            "append" => ("pg_get_serial_sequence('append', 'position')", "position"),
            "place" or "data_key" => ($"pg_get_serial_sequence('{table.Name}', 'id')", "id"),
            _ => (null, null),
        };
        if (sequence is not null)
        {
            Execute($"SELECT setval({sequence}, max({column})) FROM {table.Name} HAVING max({column}) IS NOT NULL");
        }
    }

    private IEnumerable<T> Fetch<T>(string select, Func<NpgsqlDataReader, T> read)
    {
        var cursor = string.Create(CultureInfo.InvariantCulture, $"cursor{++cursors}");
        Execute($"DECLARE {cursor} NO SCROLL CURSOR FOR {select}");
        var rows = new List<T>(AtOnce);
        do
        {
            rows.Clear();
            using (var batch = connection.CreateBatch().Sql(string.Create(CultureInfo.InvariantCulture, $"FETCH {AtOnce} FROM {cursor}")))
            using (var reader = batch.ExecuteReader())
            {
                while (reader.Read())
                {
                    rows.Add(read(reader));
                }
            }

            foreach (var row in rows)
            {
                yield return row;
            }
        }
        while (rows.Count == AtOnce);

        Execute($"CLOSE {cursor}");
    }

    private void WriteRows()
    {
        if (waiting.Count == 0)
        {
            return;
        }

        var rows = new BatchRows();
        foreach (var (owner, row) in waiting)
        {
            rows.Add(owner, row);
        }

        waiting.Clear();
        using var batch = connection.CreateBatch();
        batch.Timeout = 0;
        RowStatements.Write(batch, rows);
        batch.ExecuteNonQuery();
    }

    private object? Scalar(string sql, string? argument = null)
    {
#pragma warning disable CA2100 // Our own tables' names; values are parameters.
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
        if (argument is not null)
        {
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = argument });
        }

        return command.ExecuteScalar();
    }
}
