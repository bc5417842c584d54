using NodaTime;
using SmartPulse.Journals;

namespace SmartPulse.Storage.Memory;

/// <summary>Journals in memory.</summary>
internal sealed class MemoryJournals(MemoryData data) : IJournalStore
{
    public Task<StoredStream> LoadAsync(StreamId stream, int foldVersion, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (data.Handle)
        {
            if (!data.Journals.TryGetValue(stream.ToString(), out var journal))
            {
                return Task.FromResult(new StoredStream(null, []));
            }

            var snapshot = journal.Snapshot is { } kept && kept.FoldVersion == foldVersion ? kept : null;
            return Task.FromResult(new StoredStream(snapshot, Events(journal, snapshot?.Version ?? 0, int.MaxValue)));
        }
    }

    public Task<AppendOutcome> AppendAsync(JournalAppend append)
    {
        AppendChecks.Check(append);
        lock (data.Handle)
        {
            return Task.FromResult(Append(append));
        }
    }

    public Task<IReadOnlyList<StoredEvent>> ReadEventsAsync(StreamId stream, long afterVersion, int limit, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (data.Handle)
        {
            return Task.FromResult<IReadOnlyList<StoredEvent>>(
                limit > 0 && data.Journals.TryGetValue(stream.ToString(), out var journal) ? Events(journal, Math.Max(afterVersion, 0), limit) : []);
        }
    }

    private static List<StoredEvent> Events(MemoryJournal journal, long afterVersion, int limit) =>
    [
        .. journal.Events.Select((entry, index) => (entry, Version: index + 1L)).Where(item => item.Version > afterVersion).Take(limit).Select(item => new StoredEvent(
            item.Version, item.entry.Event.Type, item.entry.Event.Schema, item.entry.Event.At, item.entry.Event.Actor, item.entry.Event.Cause, item.entry.Event.TraceParent,
            item.entry.Event.SettingsVersion, item.entry.Forgotten ? default(ReadOnlyMemory<byte>?) : item.entry.Event.Payload)),
    ];

    /// <summary>Asks everything first and writes then: nothing is ever half done.</summary>
    private AppendOutcome Append(JournalAppend append)
    {
        var key = append.Stream.ToString();
        data.Journals.TryGetValue(key, out var journal);
        var head = journal?.Events.Count ?? 0;
        if (head != append.ExpectedVersion)
        {
            return new AppendOutcome.Stale(head);
        }

        var claimed = new SortedDictionary<string, ContactId>(StringComparer.Ordinal);
        foreach (var claim in append.Claims)
        {
            var identity = MemoryData.KeyOf(claim);
            if ((data.Identities.TryGetValue(identity, out var owner) || claimed.TryGetValue(identity, out owner)) && owner != claim.Contact)
            {
                return new AppendOutcome.IdentityTaken(owner);
            }

            claimed[identity] = claim.Contact;
        }

        var rows = new MemoryRows(data, key);
        if (rows.Forbids(append.Rows) is { } constraint)
        {
            return new AppendOutcome.ConstraintViolated(constraint);
        }

        journal ??= data.Journals[key] = new MemoryJournal { Stream = append.Stream };
        foreach (var (identity, contact) in claimed)
        {
            data.Identities[identity] = contact;
        }

        foreach (var change in append.Rows)
        {
            rows.Write(change);
        }

        foreach (var happened in append.Events)
        {
            // The caller's buffer may be used again.
            var kept = happened with { Payload = happened.Payload.ToArray() };
            journal.Events.Add((kept, Forgotten: false));
            data.Order.Add((append.Stream, kept, journal.Events.Count, LocationOf(append.Stream.Organisation, happened.Opportunity)));
        }

        if (append.Snapshot is { } snapshot)
        {
            journal.Snapshot = snapshot with { Payload = snapshot.Payload.ToArray() };
        }

        journal.Due = append.Due;
        return new AppendOutcome.Appended(journal.Events.Count);
    }

    private LocationId? LocationOf(OrganisationId organisation, OpportunityId? opportunity) =>
        opportunity is { } known && data.Opportunities.TryGetValue(MemoryData.Key(organisation.Value, known.Value), out var row) ? row.Row.Location : null;
}

/// <summary>Due rows in memory.</summary>
internal sealed class MemoryDueQueue(MemoryData data) : IDueQueue
{
    public Task<IReadOnlyList<DueRow>> PassedAsync(Instant now, int limit, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (data.Handle)
        {
            return Task.FromResult<IReadOnlyList<DueRow>>(
                [.. data.Journals.Values.Where(journal => journal.Due <= now).OrderBy(journal => journal.Due).Take(limit).Select(journal => new DueRow(journal.Stream, journal.Due!.Value))]);
        }
    }
}

/// <summary>Erasure in memory.</summary>
internal sealed class MemoryDataKeys(MemoryData data) : IDataKeys
{
    public Task<int> ForgetAsync(OrganisationId organisation, string scope)
    {
        lock (data.Handle)
        {
            var classes = new SortedSet<DataClass>();
            foreach (var journal in data.Journals.Values.Where(journal => journal.Stream.Organisation == organisation))
            {
                for (var i = 0; i < journal.Events.Count; i++)
                {
                    var (happened, forgotten) = journal.Events[i];
                    if (happened.Scope?.Scope != scope)
                    {
                        continue;
                    }

                    journal.Snapshot = null;
                    if (!forgotten)
                    {
                        classes.Add(happened.Scope.Class);
                        journal.Events[i] = (happened with { Payload = default }, Forgotten: true);
                    }
                }
            }

            return Task.FromResult(classes.Count);
        }
    }
}

/// <summary>Memory always answers.</summary>
internal sealed class MemoryHealth : IStoreHealth
{
    public Task<StoreHealth> CheckAsync(CancellationToken cancellation) => Task.FromResult(new StoreHealth(null, "The store is in memory."));
}
