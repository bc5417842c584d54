using Npgsql;
using NpgsqlTypes;

namespace SmartPulse.Storage.Postgres.Connections;

/// <summary>Statements with their values, shortly written.</summary>
internal static class Statements
{
    /// <summary>Adds a statement; values are added to it by the methods below, in the order of <c>$1</c>, <c>$2</c>….</summary>
    public static NpgsqlBatch Sql(this NpgsqlBatch batch, string sql)
    {
        batch.BatchCommands.Add(new NpgsqlBatchCommand(sql));
        return batch;
    }

    public static NpgsqlBatch Sql(this NpgsqlBatch batch, NpgsqlBatchCommand command)
    {
        batch.BatchCommands.Add(command);
        return batch;
    }

    /// <summary>Everything that follows sees one moment of the database. Ends with <see cref="AtOneMoment"/>'s counterpart, the commit.</summary>
    public static NpgsqlBatch AtOneMoment(this NpgsqlBatch batch) => batch.Sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");

    public static NpgsqlBatch Add(this NpgsqlBatch batch, long value) => batch.Put(value, NpgsqlDbType.Bigint);

    public static NpgsqlBatch Add(this NpgsqlBatch batch, string? value)
    {
        Last(batch).Parameters.Add(value is null ? new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text } : new NpgsqlParameter<string> { TypedValue = Storable.Text(value), NpgsqlDbType = NpgsqlDbType.Text });
        return batch;
    }

    public static NpgsqlBatch Add(this NpgsqlBatch batch, byte[] value) => batch.Put(value, NpgsqlDbType.Bytea);

    public static NpgsqlBatch Add(this NpgsqlBatch batch, string[] values) => batch.Put(values, NpgsqlDbType.Array | NpgsqlDbType.Text);

    /// <summary>All rows of the statement under the reader.</summary>
    public static async Task<List<T>> AllAsync<T>(this PgRow row, Func<PgRow, T> read, CancellationToken cancellation)
    {
        var rows = new List<T>();
        while (await row.NextAsync(cancellation))
        {
            rows.Add(read(row));
        }

        return rows;
    }

    private static NpgsqlBatch Put<T>(this NpgsqlBatch batch, T value, NpgsqlDbType type)
    {
        Last(batch).Parameters.Add(new NpgsqlParameter<T> { TypedValue = value, NpgsqlDbType = type });
        return batch;
    }

    private static NpgsqlBatchCommand Last(NpgsqlBatch batch) => batch.BatchCommands[^1];
}
