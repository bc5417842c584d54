using SmartPulse.Journals;
using SmartPulse.Storage.Postgres.Writer;

namespace SmartPulse.Storage.Postgres.Journals;

/// <summary>Journals on PostgreSQL.</summary>
internal sealed class PgJournals(Lanes lanes, PgJournalReader reader) : IJournalStore
{
    public Task<StoredStream> LoadAsync(StreamId stream, int foldVersion, CancellationToken cancellation) => reader.LoadAsync(stream, foldVersion, cancellation);

    public Task<AppendOutcome> AppendAsync(JournalAppend append)
    {
        AppendChecks.Check(append);
        return lanes.AppendAsync(append);
    }

    public Task<IReadOnlyList<StoredEvent>> ReadEventsAsync(StreamId stream, long afterVersion, int limit, CancellationToken cancellation) =>
        reader.ReadAsync(stream, afterVersion, limit, cancellation);
}
