using SmartPulse.Journals;
using SmartPulse.Storage.Postgres.Connections;
using SmartPulse.Storage.Postgres.Writer;

namespace SmartPulse.Storage.Postgres;

/// <summary>Readiness of the PostgreSQL store.</summary>
internal sealed class PgHealth(Sources sources, Reads reads, Lanes lanes, StorageOptions options) : IStoreHealth
{
    public async Task<StoreHealth> CheckAsync(CancellationToken cancellation)
    {
        if (sources.IsClosed)
        {
            return new StoreHealth(StoreTrouble.Closing, "The store is shutting down.");
        }

        if (lanes.IsFull(options.MaxQueue))
        {
            return new StoreHealth(StoreTrouble.Busy, $"{options.MaxQueue} appends are waiting.");
        }

        try
        {
            if (lanes.LastFailure is not null)
            {
                // Who is not ready gets no traffic, and so would never commit again: ask the disk with one row. It changes nothing, so it may be asked twice.
                await reads.FindOutAsync(
                    static batch => batch.Sql("UPDATE root_secret SET master_version = master_version WHERE id = 1 RETURNING 1"),
                    static (row, cancellation) => row.NextAsync(cancellation),
                    cancellation);
                lanes.Recovered();
            }

            await reads.FindOutAsync(static batch => batch.Sql("SELECT max(number) FROM schema_script"), static (row, cancellation) => row.NextAsync(cancellation), cancellation);
            return new StoreHealth(null, "The store answers.");
        }
        catch (StoreUnavailableException exception)
        {
            return new StoreHealth(exception.Trouble, exception.Message);
        }
    }
}
