using Npgsql;

namespace SmartPulse.Storage.Postgres.Connections;

/// <summary>Asks on connections of the pool. A statement that changes something is one that may be repeated, or is not sent twice.</summary>
internal sealed class Reads(Sources sources)
{
    /// <summary>Reads; asked once more on a new connection when the one from the pool was dead, as all are after the server was restarted.</summary>
    public Task<T> AskAsync<T>(Func<NpgsqlBatch, NpgsqlBatch> statements, Func<PgRow, CancellationToken, Task<T>> read, CancellationToken cancellation) =>
        RunAsync(statements, read, mayRepeat: true, findsOut: false, cancellation);

    /// <summary>The same, also while the server is known to be away: to find out whether it still is.</summary>
    public Task<T> FindOutAsync<T>(Func<NpgsqlBatch, NpgsqlBatch> statements, Func<PgRow, CancellationToken, Task<T>> read, CancellationToken cancellation) =>
        RunAsync(statements, read, mayRepeat: true, findsOut: true, cancellation);

    /// <summary>Changes something in one transaction of its own; never sent twice.</summary>
    public Task<T> ChangeAsync<T>(Func<NpgsqlBatch, NpgsqlBatch> statements, Func<PgRow, CancellationToken, Task<T>> read) =>
        RunAsync(statements, read, mayRepeat: false, findsOut: false, CancellationToken.None);

    private async Task<T> RunAsync<T>(Func<NpgsqlBatch, NpgsqlBatch> statements, Func<PgRow, CancellationToken, Task<T>> read, bool mayRepeat, bool findsOut, CancellationToken cancellation)
    {
        while (true)
        {
            if (sources.IsClosed)
            {
                throw mayRepeat ? StoreRefusals.ClosingForReaders() : StoreRefusals.Closing();
            }

            try
            {
                await using var connection = await sources.OpenReaderAsync(findsOut, cancellation);
                await using var batch = statements(connection.CreateBatch());
                await using var reader = await batch.ExecuteReaderAsync(cancellation);
                var answer = await read(new PgRow(reader), cancellation);
                sources.Absence.End();
                return answer;
            }
            catch (ObjectDisposedException) when (sources.IsClosed)
            {
                throw StoreRefusals.ClosingForReaders();
            }
            catch (Exception exception) when (mayRepeat && Trouble.IsBroken(exception))
            {
                mayRepeat = false;
                sources.DropIdle();
            }
            catch (Exception exception) when (Trouble.Of(exception) is not null)
            {
                var unavailable = Trouble.ToUnavailable(exception);
                if (Trouble.IsBroken(exception))
                {
                    sources.DropIdle();
                    sources.Absence.Begin(unavailable);
                }
                else if (Trouble.IsSilence(exception))
                {
                    sources.Absence.Silence(unavailable);
                }

                throw unavailable;
            }
        }
    }
}
