using Npgsql;

namespace SmartPulse.Storage.Postgres.Connections;

/// <summary>Asks on connections of the pool. A statement that changes something is one that may be repeated, or is not sent twice.</summary>
internal sealed class Reads(Sources sources)
{
    /// <summary>Reads; asked once more on a new connection when the one from the pool was dead, as all are after the server was restarted.</summary>
    public Task<T> AskAsync<T>(Func<NpgsqlBatch, NpgsqlBatch> statements, Func<PgRow, CancellationToken, Task<T>> read, CancellationToken cancellation) =>
        RunAsync(statements, read, mayRepeat: true, cancellation);

    /// <summary>Changes something in one transaction of its own; never sent twice.</summary>
    public Task<T> ChangeAsync<T>(Func<NpgsqlBatch, NpgsqlBatch> statements, Func<PgRow, CancellationToken, Task<T>> read) =>
        RunAsync(statements, read, mayRepeat: false, CancellationToken.None);

    private async Task<T> RunAsync<T>(Func<NpgsqlBatch, NpgsqlBatch> statements, Func<PgRow, CancellationToken, Task<T>> read, bool mayRepeat, CancellationToken cancellation)
    {
        while (true)
        {
            if (sources.IsClosed)
            {
                throw mayRepeat ? StoreRefusals.ClosingForReaders() : StoreRefusals.Closing();
            }

            try
            {
                await using var connection = await sources.OpenReaderAsync(cancellation);
                await using var batch = statements(connection.CreateBatch());
                await using var reader = await batch.ExecuteReaderAsync(cancellation);
                return await read(new PgRow(reader), cancellation);
            }
            catch (ObjectDisposedException) when (sources.IsClosed)
            {
                throw StoreRefusals.ClosingForReaders();
            }
            catch (Exception exception) when (mayRepeat && IsBroken(exception))
            {
                mayRepeat = false;
                sources.DropIdle();
            }
            catch (Exception exception) when (Trouble.Of(exception) is not null)
            {
                if (IsBroken(exception))
                {
                    sources.DropIdle();
                }

                throw Trouble.ToUnavailable(exception);
            }
        }
    }

    private static bool IsBroken(Exception exception) => exception is NpgsqlException { InnerException: not TimeoutException } and not PostgresException || exception is PostgresException { SqlState: ['5', '7', ..] and not "57014" };
}
