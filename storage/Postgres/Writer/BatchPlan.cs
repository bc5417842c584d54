using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Postgres.Keys;

namespace SmartPulse.Storage.Postgres.Writer;

/// <summary>An event on its way into the table.</summary>
internal sealed record PlannedEvent(long Stream, string Organisation, EventRow Row, long? Place, byte[] Link);

/// <summary>A journal of the batch: where it was, where it will be, and what stands beside its events.</summary>
internal sealed class PlannedJournal(StreamId stream, JournalHead before, bool isNew)
{
    public StreamId Stream => stream;

    public JournalHead Before { get; } = before;

    public bool IsNew => isNew;

    public JournalHead After { get; set; } = before;

    /// <summary>The last append's: when to wake it, or null for never.</summary>
    public NodaTime.Instant? Due { get; set; }

    public (StoredSnapshot Snapshot, DataKey Key, byte[] Link, byte[] Payload)? Snapshot { get; set; }
}

/// <summary>
/// What a batch of appends comes to, decided in the order they came: who wins and with which rows, and who is told why not. It touches nothing; what it was
/// decided on is proved again by the statements that write it.
/// </summary>
internal sealed class BatchPlan
{
    private readonly Facts facts;
    private readonly byte[] chainKey;
    private readonly StreamIds ids;
    private readonly Dictionary<StreamId, PlannedJournal> journals = [];
    private readonly Dictionary<(OrganisationId Organisation, IdentityHash Identity), ContactId> claims = [];
    private readonly List<PlannedEvent> events = [];
    private readonly List<AppendOutcome> outcomes = [];

    private BatchPlan(Facts facts, byte[] chainKey, StreamIds ids) => (this.facts, this.chainKey, this.ids) = (facts, chainKey, ids);

    /// <summary>One for each append, in their order; true once the batch is on disk.</summary>
    public IReadOnlyList<AppendOutcome> Outcomes => outcomes;

    public IReadOnlyCollection<PlannedJournal> Journals => journals.Values;

    public IReadOnlyDictionary<(OrganisationId Organisation, IdentityHash Identity), ContactId> Claims => claims;

    /// <summary>In the order they happened.</summary>
    public IReadOnlyList<PlannedEvent> Events => events;

    public BatchRows Rows { get; } = new();

    /// <summary>Whether there is anything to write.</summary>
    public bool Writes => journals.Count > 0;

    /// <summary>Decides. Throws what belongs to one append alone, such as <see cref="ConstraintException"/>: the batch is then tried in parts.</summary>
    public static BatchPlan Of(IEnumerable<JournalAppend> appends, Facts facts, byte[] chainKey, StreamIds ids)
    {
        var plan = new BatchPlan(facts, chainKey, ids);
        foreach (var append in appends)
        {
            plan.outcomes.Add(plan.Decide(append));
        }

        return plan;
    }

    private AppendOutcome Decide(JournalAppend append)
    {
        var stream = append.Stream;
        var head = journals.TryGetValue(stream, out var journal) ? journal.After : facts.HeadOf(stream);
        if ((head?.Version ?? 0) != append.ExpectedVersion)
        {
            return new AppendOutcome.Stale(head?.Version ?? 0);
        }

        if (TakenBy(append) is { } owner)
        {
            return new AppendOutcome.IdentityTaken(owner);
        }

        journal ??= journals[stream] = new PlannedJournal(stream, head ?? new JournalHead(ids.Take(), 0, Chain.First(chainKey, stream)), isNew: head is null);
        foreach (var claim in append.Claims)
        {
            claims[(claim.Organisation, claim.Identity)] = claim.Contact;
        }

        foreach (var change in append.Rows)
        {
            Rows.Add(journal.Before.Id, change);
        }

        foreach (var happened in append.Events)
        {
            AddEvent(journal, append, happened);
        }

        if (append.Snapshot is { } snapshot)
        {
            var key = facts.KeyOf(FactsReader.SnapshotKey(stream));
            var link = journal.After.Link;
            journal.Snapshot = (snapshot, key, link, Sealing.Seal(key.Key, snapshot.Payload.Span, SealContext.OfSnapshot(stream, snapshot.Version, snapshot.FoldVersion, link)));
        }

        journal.Due = append.Due;
        return new AppendOutcome.Appended(journal.After.Version);
    }

    private ContactId? TakenBy(JournalAppend append)
    {
        for (var i = 0; i < append.Claims.Length; i++)
        {
            var claim = append.Claims[i];
            var name = (claim.Organisation, claim.Identity);
            if ((claims.TryGetValue(name, out var owner) || facts.Identities.TryGetValue(name, out owner)) && owner != claim.Contact)
            {
                return owner;
            }

            // Two contacts in one append: the first has it.
            if (append.Claims.Take(i).FirstOrDefault(earlier => earlier.Identity == claim.Identity && earlier.Contact != claim.Contact) is { } first)
            {
                return first.Contact;
            }
        }

        return null;
    }

    private void AddEvent(PlannedJournal journal, JournalAppend append, NewEvent happened)
    {
        var stream = append.Stream;
        var version = journal.After.Version + 1;
        var key = happened.Scope is { } scope ? facts.KeyOf(new KeyName(stream.Organisation.Value, scope.Scope, scope.Class.ToString())) : null;
        var payload = key is null ? happened.Payload.ToArray() : Sealing.Seal(key.Key, happened.Payload.Span, SealContext.OfEvent(stream, version));
        var row = new EventRow(
            version, happened.Type, happened.Schema, Nanoseconds.Of(happened.At), happened.Actor, happened.Cause, happened.TraceParent, happened.SettingsVersion,
            happened.Opportunity?.Value, key?.Id, payload);
        var link = Chain.Next(chainKey, journal.After.Link, row);
        events.Add(new PlannedEvent(journal.Before.Id, stream.Organisation.Value, row, PlaceOf(append, happened.Opportunity), link));
        journal.After = new JournalHead(journal.Before.Id, version, link);
    }

    /// <summary>Where the opportunity is, when its row comes with the append; otherwise the database looks it up.</summary>
    private long? PlaceOf(JournalAppend append, OpportunityId? opportunity)
    {
        foreach (var change in append.Rows)
        {
            if (change is RowChange.PutOpportunity put && put.Row.Opportunity == opportunity)
            {
                return facts.PlaceOf(append.Stream.Organisation.Value, put.Row.Location.Value);
            }
        }

        return null;
    }
}
