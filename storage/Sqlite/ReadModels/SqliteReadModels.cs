using System.Text.Json;
using SmartPulse.Storage.ReadModels;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.Readers;

namespace SmartPulse.Storage.Sqlite.ReadModels;

/// <summary>The read models on SQLite.</summary>
internal sealed class SqliteReadModels(ReadPool pool) : SqlReadModels
{
    protected override string OneOf(string parameter) => $"IN (SELECT value FROM json_each({parameter}))";

    protected override Task<List<T>> QueryAsync<T>(string sql, Func<IRow, T> read, CancellationToken cancellation, params object[] values) =>
        // A report may read thousands of rows: not on the thread that asked, which may be a grain's.
        Task.Run(() => pool.ReadAsync(database => Query(database, sql, read, values), cancellation), cancellation);

    private static List<T> Query<T>(Db database, string sql, Func<IRow, T> read, object[] values)
    {
        var statement = values.Aggregate(database.Sql(sql), Add);
        var rows = new List<T>();
        while (statement.Step())
        {
            rows.Add(read(statement));
        }

        return rows;
    }

    private static Statement Add(Statement statement, object value) => value switch
    {
        long number => statement.Add(number),
        string text => statement.Add(text),
        string[] texts => statement.Add(JsonSerializer.Serialize(texts)),
        _ => throw new InvalidOperationException($"No statement takes a {value.GetType().Name}."),
    };
}
