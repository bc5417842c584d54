using NodaTime;
using Npgsql;
using SmartPulse.Storage.Postgres.Connections;
using SmartPulse.Storage.Postgres.Schema;
using SmartPulse.Storage.Transfer;

namespace SmartPulse.Storage.Postgres.Transfer;

/// <summary>A PostgreSQL database as a whole.</summary>
internal sealed class PgTransferStore(StorageOptions options, TimeProvider time) : ITransferStore
{
    public string Name => $"the PostgreSQL database {Sources.NameOf(options)}";

    public ITransferSession Read() => Begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", _ => { });

    public ITransferSession Import(WrappedSecret secret) => Begin("BEGIN", session =>
    {
        session.TakeAlone();
        if (session.IsAnythingThere())
        {
            throw new TransferException($"An import goes into an empty store only, and {Name} is not. Name an empty database in {StorageOptions.Section}:{nameof(StorageOptions.ConnectionString)} (createdb).");
        }

        session.SetSecret(secret);
    });

    public ITransferSession Rebuild() => Begin("BEGIN", session => session.TakeAlone());

    public void Backup(string file) =>
        throw new TransferException($"{Name} is backed up with PostgreSQL's own tools (pg_dump --format=custom, or pg_basebackup); 'data export' works too.");

    private PgTransferSession Begin(string begin, Action<PgTransferSession> prepare)
    {
        var connection = new NpgsqlConnection(Sources.ForTransfer(options));
        try
        {
            connection.Open();
            var reading = begin.EndsWith("READ ONLY", StringComparison.Ordinal);
            if (reading)
            {
                PgSchema.RefuseUnlessCurrentAsync(connection).GetAwaiter().GetResult();
            }
            else
            {
                // Under it a gateway brings the schema up to date: one that starts now waits until this is over.
                StartLock.TakeAsync(connection, default).GetAwaiter().GetResult();
                PgSchema.ApplyAsync(connection, Instant.FromDateTimeOffset(time.GetUtcNow())).GetAwaiter().GetResult();
            }

            var session = new PgTransferSession(connection, options);
            session.Execute(begin);
            prepare(session);
            return session;
        }
        catch (Exception exception)
        {
            connection.Dispose();
            throw exception is NpgsqlException ? new TransferException($"{Name} cannot be used: {exception.Message}", exception) : exception;
        }
    }
}
