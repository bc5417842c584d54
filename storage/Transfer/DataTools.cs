using System.Globalization;
using SmartPulse.Reporting;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Postgres.Transfer;
using SmartPulse.Storage.Sqlite.Transfer;

namespace SmartPulse.Storage.Transfer;

/// <summary>What one does with a store as a whole: move it, check it, rebuild it, back it up. Each is one transaction and takes constant memory, whatever the store holds.</summary>
public sealed class DataTools
{
    private readonly ITransferStore store;
    private readonly Func<MasterKeys> masters;
    private readonly IRowProjector projector;
    private readonly TimeProvider time;
    private readonly IProgress<TransferProgress> progress;

    internal DataTools(ITransferStore store, Func<MasterKeys> masters, IRowProjector projector, TimeProvider time, IProgress<TransferProgress> progress) =>
        (this.store, this.masters, this.projector, this.time, this.progress) = (store, masters, projector, time, progress);

    /// <summary>The tools for the store that the options name.</summary>
    public static DataTools Of(StorageOptions options, IRowProjector projector, TimeProvider time, IProgress<TransferProgress> progress) =>
        new(StoreOf(options, time), () => MasterKeyFile.Find(options, StoreOf(options, time).Name, databaseExists: true), projector, time, progress);

    internal static ITransferStore StoreOf(StorageOptions options, TimeProvider time) =>
        string.IsNullOrWhiteSpace(options.ConnectionString) ? new SqliteTransferStore(options, time) : new PgTransferStore(options, time);

    /// <summary>Where the store is, for people; without secrets.</summary>
    public string Store => store.Name;

    /// <summary>
    /// Writes everything but the read models into a new file, as it stood in one instant, also while turns are written. The file is there once it is whole.
    /// Returns how many rows of each table it holds.
    /// </summary>
    public IReadOnlyList<(string Table, long Rows)> Export(string path)
    {
        using var session = store.Read();
        var secret = session.Secret();
        var counts = new List<(string Table, long Rows)>();
        NewFile.Write(path, target =>
        {
            using var writer = new ExportWriter(target, RootSecret.Open(masters(), secret.MasterVersion, secret.Wrapped));
            writer.Header(new(
                ExportFile.Mark, ExportFile.Format, time.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture), secret,
                ExportTable.All.ToDictionary(table => table.Name, table => table.Columns.Select(column => column.Name).ToArray(), StringComparer.Ordinal)));
            foreach (var table in ExportTable.All)
            {
                var rows = 0L;
                foreach (var row in Told($"Exporting {table.Name}", session.Read(table, table.Order), session.Count(table)))
                {
                    writer.Row(table, row);
                    rows++;
                }

                counts.Add((table.Name, rows));
            }

            writer.End();
        });
        return counts;
    }

    /// <summary>
    /// Reads a file into an empty store, checks every journal and makes the read models of them. All of it, or nothing: a file that is damaged or another
    /// master key's, and a process that is killed, leave the store as it was. Returns how many rows of each table there were.
    /// </summary>
    public IReadOnlyList<(string Table, long Rows)> Import(string path)
    {
        using var file = Open(path);
        using var reader = new ExportReader(file);
        var header = reader.Header.RootSecret;
        var keys = masters();
        var secret = OpenSecret(keys, header);
        reader.Unlock(secret);
        using var session = store.Import(header);
        var counts = new List<(string Table, long Rows)>();
        foreach (var table in ExportTable.All)
        {
            session.Insert(table, Told($"Importing {table.Name}", reader.Rows(table), of: null));
            counts.Add((table.Name, session.Count(table)));
        }

        reader.CheckEnd();
        MakeRows(session, keys, secret, "Checking journals and making their rows", "The export holds a damaged journal, and nothing was imported.");
        session.Commit();
        return counts;
    }

    /// <summary>Reads every journal and every row and says what is damaged or does not fit. Writes nothing, and may run beside a gateway.</summary>
    /// <param name="found">Told of each finding as it is found.</param>
    /// <returns>How many journals and events were read.</returns>
    public (long Journals, long Events) Verify(Action<Finding> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        using var session = store.Read();
        var keys = masters();
        var walk = Walk(session, keys, OpenSecret(keys, session.Secret()), "Verifying appends");
        using var rows = new RowComparison(session, found);
        var journals = 0L;
        foreach (var journal in walk.Journals())
        {
            journals++;
            foreach (var finding in journal.Findings)
            {
                found(finding);
            }

            rows.Compare(journal);
        }

        rows.End();
        foreach (var finding in walk.Nobodys)
        {
            found(finding);
        }

        return (journals, walk.Events);
    }

    /// <summary>Throws the read models away and makes them anew from the journals. Nothing is changed when a journal is damaged. Returns how many rows there are now.</summary>
    public long Rebuild()
    {
        using var session = store.Rebuild();
        session.ClearRows();
        var keys = masters();
        var rows = MakeRows(session, keys, OpenSecret(keys, session.Secret()), "Rebuilding rows from appends", "The store holds a damaged journal, and its read models were left as they are.");
        session.Commit();
        return rows;
    }

    /// <summary>Copies the whole database into a new file that opens on its own, while turns are written.</summary>
    public void Backup(string path) => store.Backup(path);

    private static RootSecret OpenSecret(MasterKeys masters, WrappedSecret secret) => RootSecret.Open(masters, secret.MasterVersion, secret.Wrapped);

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new TransferException($"The file '{path}' cannot be read: {exception.Message}", exception);
        }
    }

    private StoreWalk Walk(ITransferSession session, MasterKeys keys, RootSecret secret, string doing) => new(session, new OpenKeys(session, keys, secret), projector, progress, doing);

    private long MakeRows(ITransferSession session, MasterKeys keys, RootSecret secret, string doing, string whenDamaged)
    {
        var walk = Walk(session, keys, secret, doing);
        var made = 0L;
        foreach (var journal in walk.Journals())
        {
            if (journal.Findings.FirstOrDefault(finding => finding.Kind == FindingKind.Damage) is { } damage)
            {
                throw new TransferException($"{whenDamaged} {damage.Where}: {damage.What} See them all with 'data verify' where it came from; a backup has the journal whole.");
            }

            session.AddRows(journal.Id, journal.Rows.All);
            made += journal.Rows.All.Count;
        }

        return walk.Nobodys is [{ } stray, ..] ? throw new TransferException($"{whenDamaged} {stray.Where}: {stray.What}") : made;
    }

    private IEnumerable<T> Told<T>(string doing, IEnumerable<T> rows, long? of)
    {
        var done = 0L;
        foreach (var row in rows)
        {
            yield return row;
            if (++done % 1000 == 0)
            {
                progress.Report(new(doing, done, of));
            }
        }

        progress.Report(new(doing, done, of ?? done));
    }
}
