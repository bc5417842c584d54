using System.Collections.Immutable;
using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Postgres.Keys;

namespace SmartPulse.Storage.Postgres.Writer;

/// <summary>The events of an append on their way into the table.</summary>
/// <param name="Stream">The journal's number.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Row">The row.</param>
/// <param name="Link">Its link.</param>
/// <param name="Places">Where the opportunities of its events are; null when the database has to look.</param>
internal sealed record PlannedAppend(long Stream, string Organisation, AppendRow Row, byte[] Link, ImmutableArray<(OpportunityId Opportunity, long? Place)> Places);

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
    private readonly List<PlannedAppend> appends = [];
    private readonly HashSet<(long Key, long Stream)> keyUses = [];
    private readonly KeptCiphers ciphers = new();
    private readonly List<AppendOutcome> outcomes = [];

    private BatchPlan(Facts facts, byte[] chainKey, StreamIds ids) => (this.facts, this.chainKey, this.ids) = (facts, chainKey, ids);

    /// <summary>One for each append, in their order; true once the batch is on disk.</summary>
    public IReadOnlyList<AppendOutcome> Outcomes => outcomes;

    public IReadOnlyCollection<PlannedJournal> Journals => journals.Values;

    public IReadOnlyDictionary<(OrganisationId Organisation, IdentityHash Identity), ContactId> Claims => claims;

    /// <summary>In the order they happened.</summary>
    public IReadOnlyList<PlannedAppend> Appends => appends;

    /// <summary>Which journals now hold something under which keys, as far as it is not known to be written down.</summary>
    public IReadOnlyCollection<(long Key, long Stream)> KeyUses => keyUses;

    public BatchRows Rows { get; } = new();

    /// <summary>Whether there is anything to write.</summary>
    public bool Writes => journals.Count > 0;

    /// <summary>Decides. Throws what belongs to one append alone, such as <see cref="ConstraintException"/>: the batch is then tried in parts.</summary>
    public static BatchPlan Of(IEnumerable<AppendWork> works, Facts facts, byte[] chainKey, StreamIds ids)
    {
        var plan = new BatchPlan(facts, chainKey, ids);
        try
        {
            foreach (var work in works)
            {
                plan.outcomes.Add(plan.Decide(work.Append, work.Draft));
            }

            return plan;
        }
        finally
        {
            plan.ciphers.Forget();
        }
    }

    private AppendOutcome Decide(JournalAppend append, AppendDraft draft)
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

        if (!append.Events.IsEmpty)
        {
            AddEvents(journal, append, draft);
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

    private void AddEvents(PlannedJournal journal, JournalAppend append, AppendDraft draft)
    {
        var (stream, id) = (append.Stream, journal.Before.Id);
        var keys = new DataKey?[draft.Parts.Count];
        for (var part = 0; part < keys.Length; part++)
        {
            if (draft.Parts[part] is { } scope)
            {
                var key = keys[part] = facts.KeyOf(new KeyName(stream.Organisation.Value, scope.Scope, scope.Class.ToString()));
                if (!facts.Ring.IsUsed(key.Id, id))
                {
                    keyUses.Add((key.Id, id));
                }
            }
        }

        var row = draft.Seal(stream, journal.After.Version + append.Events.Length, keys, ciphers.Of);
        var link = Chain.Next(chainKey, journal.After.Link, row);
        appends.Add(new PlannedAppend(id, stream.Organisation.Value, row, link, [.. AppendPlaces.Opportunities(append).Select(opportunity => (opportunity, PlaceOf(append, opportunity)))]));
        journal.After = new JournalHead(id, row.Version, link);
    }

    private long? PlaceOf(JournalAppend append, OpportunityId opportunity) =>
        AppendPlaces.Of(append, opportunity) is { } location ? facts.PlaceOf(append.Stream.Organisation.Value, location.Value) : null;
}
