using Npgsql;
using NpgsqlTypes;

namespace SmartPulse.Storage.Postgres.Connections;

/// <summary>Rows as one array a column: what <c>unnest</c> makes rows of again. One statement so carries any number of rows.</summary>
internal sealed class Arrays : IRowValues
{
    private readonly List<Column> columns = [];
    private int next;

    /// <summary>How many rows were begun.</summary>
    public int Rows { get; private set; }

    /// <summary>Begins the next row.</summary>
    public Arrays Row()
    {
        next = 0;
        Rows++;
        return this;
    }

    public Arrays Add(long value) => Put(value, NpgsqlDbType.Bigint);

    public Arrays Add(long? value) => Put(value, NpgsqlDbType.Bigint);

    public Arrays Add(bool value) => Put(value, NpgsqlDbType.Boolean);

    public Arrays Add(string? value) => Put(Storable.Text(value), NpgsqlDbType.Text);

    public Arrays AddName<TEnum>(TEnum value) where TEnum : struct, Enum => Add(value.ToString());

    public Arrays AddBytes(byte[] value) => Put(value, NpgsqlDbType.Bytea);

    IRowValues IRowValues.Add(long value) => Add(value);

    IRowValues IRowValues.Add(long? value) => Add(value);

    IRowValues IRowValues.Add(string? value) => Add(value);

    IRowValues IRowValues.Add(bool value) => Add(value);

    /// <summary>The statement with these arrays as its first parameters, in the order of the columns.</summary>
    public NpgsqlBatchCommand Command(string sql)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var column in columns)
        {
            command.Parameters.Add(column.Parameter());
        }

        return command;
    }

    private Arrays Put<T>(T value, NpgsqlDbType type)
    {
        if (next == columns.Count)
        {
            columns.Add(new Column<T>(type));
        }

        ((Column<T>)columns[next++]).Values.Add(value);
        return this;
    }

    private abstract class Column
    {
        public abstract NpgsqlParameter Parameter();
    }

    private sealed class Column<T>(NpgsqlDbType type) : Column
    {
        public List<T> Values { get; } = [];

        public override NpgsqlParameter Parameter() => new NpgsqlParameter<List<T>> { TypedValue = Values, NpgsqlDbType = NpgsqlDbType.Array | type };
    }
}
