using NodaTime;
using Npgsql;

namespace SmartPulse.Storage.Postgres.Connections;

/// <summary>The row under a reader; its values are taken in the order of its columns.</summary>
internal sealed class PgRow(NpgsqlDataReader reader) : IRow
{
    private int column = -1;

    /// <summary>Moves to the next row; false when there is none.</summary>
    public async Task<bool> NextAsync(CancellationToken cancellation)
    {
        column = -1;
        return await reader.ReadAsync(cancellation);
    }

    /// <summary>Moves to the next statement's rows.</summary>
    public Task<bool> NextStatementAsync(CancellationToken cancellation) => reader.NextResultAsync(cancellation);

    public long Long() => reader.GetInt64(++column);

    public long? LongOrNull() => reader.IsDBNull(++column) ? null : reader.GetInt64(column);

    public int Int() => checked((int)Long());

    public bool Bool() => reader.GetBoolean(++column);

    public string Text() => reader.GetString(++column);

    public string? TextOrNull() => reader.IsDBNull(++column) ? null : reader.GetString(column);

    public Instant Instant() => Nanoseconds.ToInstant(Long());

    public TEnum Name<TEnum>() where TEnum : struct, Enum => Enum.Parse<TEnum>(Text());

    public byte[] Bytes() => reader.GetFieldValue<byte[]>(++column);

    public byte[]? BytesOrNull() => reader.IsDBNull(++column) ? null : reader.GetFieldValue<byte[]>(column);
}
