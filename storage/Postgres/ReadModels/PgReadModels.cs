using Npgsql;
using SmartPulse.Storage.Postgres.Connections;
using SmartPulse.Storage.ReadModels;

namespace SmartPulse.Storage.Postgres.ReadModels;

/// <summary>The read models on PostgreSQL.</summary>
internal sealed class PgReadModels(Reads reads) : SqlReadModels
{
    protected override string OneOf(string parameter) => $"= ANY ({parameter})";

    protected override Task<List<T>> QueryAsync<T>(string sql, Func<IRow, T> read, CancellationToken cancellation, params object[] values) =>
        reads.AskAsync(batch => values.Aggregate(batch.Sql(sql), Add), (row, stopped) => row.AllAsync(read, stopped), cancellation);

    private static NpgsqlBatch Add(NpgsqlBatch batch, object value) => value switch
    {
        long number => batch.Add(number),
        string text => batch.Add(text),
        string[] texts => batch.Add(texts),
        _ => throw new InvalidOperationException($"No statement takes a {value.GetType().Name}."),
    };
}
