using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime;
using SQLitePCL;

namespace SmartPulse.Storage.Sqlite.Connections;

/// <summary>A prepared statement that is used again and again: values are added, and columns taken, in the order they are written in its SQL.</summary>
internal sealed class Statement : IRow, IRowValues, IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt prepared;
    private int parameter;
    private int column;

    public Statement(sqlite3 database, string sql)
    {
        this.database = database;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out prepared), database);
    }

    /// <summary>Forgets the last use; the next value added is the first.</summary>
    public Statement Start()
    {
        // The result of a reset repeats the error of the last step, which was thrown then.
        _ = raw.sqlite3_reset(prepared);
        parameter = 0;
        return this;
    }

    public Statement Add(long value)
    {
        Check(raw.sqlite3_bind_int64(prepared, ++parameter, value));
        return this;
    }

    public Statement Add(long? value) => value is { } known ? Add(known) : AddNull();

    public Statement Add(bool value) => Add(value ? 1L : 0L);

    public Statement Add(Instant value) => Add(Nanoseconds.Of(value));

    public Statement Add(Instant? value) => value is { } known ? Add(known) : AddNull();

    public Statement Add(string? value)
    {
        if (value is null)
        {
            return AddNull();
        }

        // Most texts are ids and names: they need no array of their own. An empty span has no address, and SQLite takes that for NULL.
        Span<byte> utf8 = stackalloc byte[256];
        Check(value.Length > 0 && Encoding.UTF8.TryGetBytes(value, utf8, out var length)
            ? raw.sqlite3_bind_text(prepared, ++parameter, utf8[..length])
            : raw.sqlite3_bind_text(prepared, ++parameter, value));
        return this;
    }

    public Statement AddName<TEnum>(TEnum value) where TEnum : struct, Enum => Add(value.ToString());

    public Statement AddBytes(ReadOnlySpan<byte> value)
    {
        // An empty span has no address, and SQLite takes that for NULL.
        Check(value.IsEmpty ? raw.sqlite3_bind_zeroblob(prepared, ++parameter, 0) : raw.sqlite3_bind_blob(prepared, ++parameter, value));
        return this;
    }

    public Statement AddNull()
    {
        Check(raw.sqlite3_bind_null(prepared, ++parameter));
        return this;
    }

    /// <summary>Moves to the next row; false, and reset, when there is none.</summary>
    public bool Step()
    {
        column = -1;
        var result = raw.sqlite3_step(prepared);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        if (result != raw.SQLITE_DONE)
        {
            try
            {
                SqliteException.ThrowExceptionForRC(result, database);
            }
            finally
            {
                Done();
            }
        }

        Done();
        return false;
    }

    /// <summary>Runs to the end and says how many rows were changed.</summary>
    public int Run()
    {
        while (Step())
        {
        }

        return raw.sqlite3_changes(database);
    }

    /// <summary>Lets go of the rows that were not read; without it an unfinished read keeps its transaction alive.</summary>
    public void Done() => _ = raw.sqlite3_reset(prepared);

    public long Long() => raw.sqlite3_column_int64(prepared, ++column);

    public int Int() => checked((int)Long());

    public long? LongOrNull() => IsNull() ? null : raw.sqlite3_column_int64(prepared, column);

    public bool Bool() => Long() != 0;

    public Instant Instant() => Nanoseconds.ToInstant(Long());

    public Instant? InstantOrNull() => LongOrNull() is { } value ? Nanoseconds.ToInstant(value) : null;

    public string Text() => raw.sqlite3_column_text(prepared, ++column).utf8_to_string();

    public string? TextOrNull() => IsNull() ? null : raw.sqlite3_column_text(prepared, column).utf8_to_string();

    public TEnum Name<TEnum>() where TEnum : struct, Enum => Enum.Parse<TEnum>(Text());

    public byte[] Bytes() => raw.sqlite3_column_blob(prepared, ++column).ToArray();

    public byte[]? BytesOrNull() => IsNull() ? null : raw.sqlite3_column_blob(prepared, column).ToArray();

    public void Dispose() => prepared.Dispose();

    IRowValues IRowValues.Add(long value) => Add(value);

    IRowValues IRowValues.Add(long? value) => Add(value);

    IRowValues IRowValues.Add(string? value) => Add(value);

    IRowValues IRowValues.Add(bool value) => Add(value);

    private bool IsNull() => raw.sqlite3_column_type(prepared, ++column) == raw.SQLITE_NULL;

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, database);
}
