using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Directories;
using SmartPulse.Reporting;

namespace SmartPulse.Journals;

/// <summary>Journals with what belongs to them: events, snapshot, read-model rows, claims and the due row go down in one transaction or not at all.</summary>
public interface IJournalStore
{
    /// <summary>Reads a journal; empty when it never was. Throws <see cref="JournalCorruptException"/> when a row of it is damaged, <see cref="StoreUnavailableException"/> when the store cannot be read.</summary>
    Task<StoredStream> LoadAsync(StreamId stream, int foldVersion, CancellationToken cancellation);

    /// <summary>
    /// Appends and answers only when the transaction is on disk. Takes no token: whoever gives up must not leave memory ahead of the store.
    /// A failure belongs to its caller alone, whoever else shared the transaction. Throws <see cref="StoreUnavailableException"/> when nothing was stored
    /// or nobody knows (locked, full, read-only, I/O): the caller must forget its state.
    /// </summary>
    Task<AppendOutcome> AppendAsync(JournalAppend append);

    /// <summary>Envelopes of one journal for people to read (newest last), payloads decrypted; starts after a version.</summary>
    Task<IReadOnlyList<StoredEvent>> ReadEventsAsync(StreamId stream, long afterVersion, int limit, CancellationToken cancellation);
}

/// <summary>One append.</summary>
/// <param name="Stream">Which journal.</param>
/// <param name="ExpectedVersion">The version the decision was made on; 0 for a journal that does not exist yet.</param>
/// <param name="Events">May be empty: then only the due row is written, still against the expected version.</param>
/// <param name="Snapshot">A new snapshot of the state after these events, when one is due.</param>
/// <param name="Rows">Changes of the read-model rows that this journal owns.</param>
/// <param name="Claims">Identities that this journal's contact takes.</param>
/// <param name="Due">When the owner wants to be woken, or null for never; replaces what stood.</param>
public sealed record JournalAppend(
    StreamId Stream, long ExpectedVersion, ImmutableArray<NewEvent> Events, StoredSnapshot? Snapshot,
    ImmutableArray<RowChange> Rows, ImmutableArray<IdentityClaim> Claims, Instant? Due);

/// <summary>What came of an append.</summary>
public abstract record AppendOutcome
{
    private AppendOutcome() { }

    /// <summary>On disk; the journal now ends at that version.</summary>
    public sealed record Appended(long Version) : AppendOutcome;

    /// <summary>Nothing stored: the journal had moved on to that version.</summary>
    public sealed record Stale(long ActualVersion) : AppendOutcome;

    /// <summary>Nothing stored: an identity is already another contact's.</summary>
    public sealed record IdentityTaken(ContactId Owner) : AppendOutcome;

    /// <summary>Nothing stored: another constraint of the store forbids it, by name.</summary>
    public sealed record ConstraintViolated(string Constraint) : AppendOutcome;
}

/// <summary>A damaged row: that journal says so, aloud, and the rest go on.</summary>
/// <param name="stream">Which journal.</param>
/// <param name="version">At which version.</param>
/// <param name="what">What was expected and what was found; no personal data.</param>
public sealed class JournalCorruptException(StreamId stream, long version, string what)
    : Exception($"Journal {stream} is damaged at version {version}: {what} Nothing was skipped; restore that journal from a backup, or export and examine it.")
{
    /// <summary>Which journal.</summary>
    public StreamId Stream { get; } = stream;

    /// <summary>At which version.</summary>
    public long Version { get; } = version;

    /// <summary>What was expected and what was found.</summary>
    public string What { get; } = what;
}

/// <summary>Why a store cannot be used now.</summary>
public enum StoreTrouble
{
    /// <summary>Another process holds the database.</summary>
    Locked,

    /// <summary>The disk or the database's size limit is full.</summary>
    Full,

    /// <summary>The file cannot be written.</summary>
    ReadOnly,

    /// <summary>Input or output failed, or the database is damaged.</summary>
    Io,

    /// <summary>The store is shutting down.</summary>
    Closing,

    /// <summary>Too much is waiting.</summary>
    Busy,
}

/// <summary>The store cannot be used now; what was asked was not acknowledged.</summary>
/// <param name="trouble">Why.</param>
/// <param name="message">What to do.</param>
/// <param name="inner">What the database said.</param>
public sealed class StoreUnavailableException(StoreTrouble trouble, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Why.</summary>
    public StoreTrouble Trouble { get; } = trouble;
}
