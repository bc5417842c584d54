using SmartPulse.Reporting;
using SmartPulse.Storage.Journals;

namespace SmartPulse.Storage.Transfer;

/// <summary>What a database does for the data commands. Everything else about them is the same for all databases.</summary>
internal interface ITransferStore
{
    /// <summary>Where it is, for people; without secrets.</summary>
    string Name { get; }

    /// <summary>
    /// One consistent picture of the store, read only, however long it takes and whatever a gateway writes meanwhile.
    /// Throws <see cref="StorageStartException"/> when there is no store, or one of another release.
    /// </summary>
    ITransferSession Read();

    /// <summary>Begins an import: nothing of it is there until <see cref="ITransferSession.Commit"/>. Throws <see cref="StorageStartException"/> unless the store is empty and nobody uses it.</summary>
    /// <param name="secret">The root secret as the file holds it.</param>
    ITransferSession Import(WrappedSecret secret);

    /// <summary>Begins to write the read models anew. Throws <see cref="StorageStartException"/> while a gateway has the store open, and keeps one from opening it.</summary>
    ITransferSession Rebuild();

    /// <summary>Copies the whole database into a file that opens on its own, while turns are written; a store that has its own tool for that says so by <see cref="StorageStartException"/>.</summary>
    void Backup(string file);
}

/// <summary>The root secret as a store keeps it.</summary>
internal sealed record WrappedSecret(int MasterVersion, byte[] Wrapped);

/// <summary>A read-model row with the number of the journal that owns it.</summary>
internal sealed record OwnedRow(long Owner, RowChange Row);

/// <summary>The five read models.</summary>
internal enum RowKind
{
    Opportunities,
    Bookings,
    Messages,
    CaptureEvents,
    Tasks,
}

/// <summary>One transaction on one connection. Several readings may be open at once, and rows be written between two of their rows. Disposing without a commit takes all back.</summary>
internal interface ITransferSession : IDisposable
{
    WrappedSecret Secret();

    /// <summary>How many rows a table has.</summary>
    long Count(ExportTable table);

    /// <summary>The rows of a table, in that order; the cells in the order of its columns.</summary>
    IEnumerable<object?[]> Read(ExportTable table, params IReadOnlyList<string> order);

    /// <summary>A data key's row; null when there is none.</summary>
    KeyRow? Key(long id);

    /// <summary>The rows of a read model, in order of their owner.</summary>
    IEnumerable<OwnedRow> Rows(RowKind kind);

    /// <summary>Writes rows as they are.</summary>
    void Insert(ExportTable table, IEnumerable<object?[]> rows);

    /// <summary>Removes every read-model row.</summary>
    void ClearRows();

    /// <summary>Adds a journal's rows to the read models.</summary>
    void AddRows(long owner, IReadOnlyList<RowChange> rows);

    /// <summary>Ends the transaction; what was written is on disk.</summary>
    void Commit();
}
