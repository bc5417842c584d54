using SmartPulse.Journals;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Sqlite.Readers;
using SmartPulse.Storage.Sqlite.Writer;

namespace SmartPulse.Storage.Sqlite.Journals;

/// <summary>Journals on SQLite.</summary>
internal sealed class SqliteJournals(WriteLoop writer, ReadPool pool, JournalReader reader, byte[] chainKey) : IJournalStore
{
    public Task<StoredStream> LoadAsync(StreamId stream, int foldVersion, CancellationToken cancellation) =>
        pool.ReadAsync(database => reader.Load(database, stream, foldVersion), cancellation);

    public Task<AppendOutcome> AppendAsync(JournalAppend append)
    {
        AppendChecks.Check(append);
        // Here and not on the writer, for whom everybody waits.
        var draft = AppendDraft.Of(append);
        return writer.WriteAsync(new Work<AppendOutcome>(
            session => AppendWriter.Write(session, chainKey, append, draft),
            constraint => new AppendOutcome.ConstraintViolated(constraint)));
    }

    public Task<IReadOnlyList<StoredEvent>> ReadEventsAsync(StreamId stream, long afterVersion, int limit, CancellationToken cancellation) =>
        pool.ReadAsync(database => reader.Read(database, stream, afterVersion, limit), cancellation);
}
