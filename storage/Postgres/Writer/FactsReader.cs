using System.Collections.Concurrent;
using Npgsql;
using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Postgres.Connections;
using SmartPulse.Storage.Postgres.Keys;

namespace SmartPulse.Storage.Postgres.Writer;

/// <summary>
/// Finds out what a batch has to be decided on. What is remembered costs nothing; all the rest is asked in one round trip. New keys and places are made there
/// and then, inside the batch's transaction: if that is taken back, they never were.
/// </summary>
internal sealed class FactsReader(PgKeys keys, StreamIds ids)
{
    private const string Heads =
        """
        SELECT s.organisation, s.kind, s.key, s.id, s.head_version, s.head_chain
        FROM unnest($1, $2, $3) AS u(organisation, kind, key) JOIN stream s USING (organisation, kind, key)
        """;

    // Who was overtaken once holds the heads until the end of the transaction, in the order in which everybody advances them.
    private const string HeadsHeld = $"{Heads} ORDER BY s.id FOR NO KEY UPDATE OF s";

    private readonly ConcurrentDictionary<(string Organisation, string Location), long> places = new();

    /// <summary>The facts for these appends.</summary>
    /// <param name="connection">The lane's.</param>
    /// <param name="heads">The lane's memory.</param>
    /// <param name="appends">In the order they will be decided.</param>
    /// <param name="believes">Whether remembered heads and keys are taken for true; false after the database said otherwise.</param>
    public async Task<Facts> ReadAsync(NpgsqlConnection connection, HeadMemory heads, IReadOnlyList<JournalAppend> appends, bool believes)
    {
        var ring = believes ? keys.Ring : null;
        var unknown = new Unknown(heads, believes, ring, places);
        foreach (var append in appends)
        {
            unknown.Look(append);
        }

        var began = ring is null || unknown.Keys.Count > 0 || unknown.Places.Count > 0;
        await using var batch = connection.CreateBatch();
        if (began)
        {
            batch.Sql("BEGIN").Sql("SELECT erasures_until_now()");
        }

        Ask(batch, unknown, believes);
        var missing = ids.Missing(appends.Count);
        if (missing > 0)
        {
            batch.Sql(StreamIds.Sql).Add(missing);
        }

        if (batch.BatchCommands.Count == 0)
        {
            return new Facts(heads, places, ring!) { Keys = unknown.Known };
        }

        await using var reader = await batch.ExecuteReaderAsync();
        var row = new PgRow(reader);
        Facts facts;
        if (began)
        {
            await row.NextAsync(default);
            facts = new Facts(heads, places, keys.RingOf(row.Long())) { TransactionBegun = true };
            if (ring is not null && ring != facts.Ring)
            {
                // What was looked up in the old ring may be forgotten.
                throw new MovedException("the number of erasures");
            }

            await row.NextStatementAsync(default);
        }
        else
        {
            facts = new Facts(heads, places, ring!);
        }

        await AnswersAsync(row, unknown, facts);
        foreach (var (name, key) in unknown.Known)
        {
            facts.Keys.TryAdd(name, key);
        }
        if (missing > 0)
        {
            ids.Add(await row.AllAsync(static row => row.Long(), default));
        }

        return facts;
    }

    /// <summary>The batch is on disk: what was made for it is there.</summary>
    public void Remember(Facts facts)
    {
        facts.Ring.Remember(facts.Keys);
        foreach (var (place, id) in facts.Places)
        {
            places[place] = id;
        }
    }

    private void Ask(NpgsqlBatch batch, Unknown unknown, bool believes)
    {
        if (unknown.Keys.Count > 0)
        {
            keys.Make(batch, [.. unknown.Keys]);
        }

        if (unknown.Places.Count > 0)
        {
            var asked = new Arrays();
            foreach (var (organisation, location) in unknown.Places.Order())
            {
                asked.Row().Add(organisation).Add(location);
            }

            batch.Sql(asked.Command("INSERT INTO place (organisation, location) SELECT * FROM unnest($1, $2) ON CONFLICT DO NOTHING"));
            batch.Sql(asked.Command("SELECT p.id, p.organisation, p.location FROM unnest($1, $2) AS u(organisation, location) JOIN place p USING (organisation, location)"));
        }

        if (unknown.Streams.Count > 0)
        {
            var asked = new Arrays();
            foreach (var stream in unknown.Streams)
            {
                asked.Row().Add(stream.Organisation.Value).AddName(stream.Kind).Add(stream.Key);
            }

            batch.Sql(asked.Command(believes ? Heads : HeadsHeld));
        }

        if (unknown.Claims.Count > 0)
        {
            var asked = new Arrays();
            foreach (var (organisation, identity) in unknown.Claims)
            {
                asked.Row().Add(organisation.Value).AddName(identity.Kind).Add((long)identity.KeyVersion).Add(identity.Hash);
            }

            batch.Sql(asked.Command(
                """
                SELECT i.organisation, i.kind, i.hash, i.key_version, i.contact
                FROM unnest($1, $2, $3, $4) AS u(organisation, kind, key_version, hash) JOIN identity i USING (organisation, kind, key_version, hash)
                """));
        }
    }

    private async Task AnswersAsync(PgRow row, Unknown unknown, Facts facts)
    {
        if (unknown.Keys.Count > 0)
        {
            facts.Keys = await keys.MadeAsync(row, default);
            await row.NextStatementAsync(default);
        }

        if (unknown.Places.Count > 0)
        {
            foreach (var (id, organisation, location) in await row.AllAsync(static row => (row.Long(), row.Text(), row.Text()), default))
            {
                facts.Places[(organisation, location)] = id;
            }

            await row.NextStatementAsync(default);
        }

        if (unknown.Streams.Count > 0)
        {
            foreach (var stream in unknown.Streams)
            {
                facts.Heads[stream] = null;
            }

            while (await row.NextAsync(default))
            {
                facts.Heads[new StreamId(OrganisationId.From(row.Text()), row.Name<StreamKind>(), row.Text())] = new JournalHead(row.Long(), row.Long(), row.Bytes());
            }

            await row.NextStatementAsync(default);
        }

        if (unknown.Claims.Count > 0)
        {
            while (await row.NextAsync(default))
            {
                facts.Identities[(OrganisationId.From(row.Text()), new IdentityHash(row.Name<IdentityKind>(), row.Text(), row.Int()))] = ContactId.From(row.Text());
            }

            await row.NextStatementAsync(default);
        }
    }

    /// <summary>What memory does not know of a batch.</summary>
    private sealed class Unknown(HeadMemory heads, bool believes, KeyRing? ring, ConcurrentDictionary<(string Organisation, string Location), long> places)
    {
        // Where the batch itself would bring a journal, when all goes well: a second append of it then fits.
        private readonly Dictionary<StreamId, long> ends = [];

        public HashSet<KeyName> Keys { get; } = [];

        /// <summary>The others: by the time the batch is decided, another lane may have emptied the ring.</summary>
        public Dictionary<KeyName, DataKey> Known { get; } = [];

        public HashSet<(string Organisation, string Location)> Places { get; } = [];

        public HashSet<StreamId> Streams { get; } = [];

        public HashSet<(OrganisationId Organisation, IdentityHash Identity)> Claims { get; } = [];

        public void Look(JournalAppend append)
        {
            var stream = append.Stream;
            // A journal that nobody here has heard of, and whose first event this is, is taken for new; if it is not, the database says so.
            if (!believes || (ends.TryGetValue(stream, out var end) ? end : heads.Find(stream)?.Version ?? 0) != append.ExpectedVersion)
            {
                Streams.Add(stream);
            }

            ends[stream] = append.ExpectedVersion + append.Events.Length;
            foreach (var happened in append.Events)
            {
                if (happened.Scope is { } scope)
                {
                    LookForKey(new KeyName(stream.Organisation.Value, scope.Scope, scope.Class.ToString()));
                }
            }

            if (append.Snapshot is not null)
            {
                LookForKey(SnapshotKey(stream));
            }

            foreach (var row in append.Rows)
            {
                if (row is RowChange.PutOpportunity put && !places.ContainsKey((stream.Organisation.Value, put.Row.Location.Value)))
                {
                    Places.Add((stream.Organisation.Value, put.Row.Location.Value));
                }
            }

            foreach (var claim in append.Claims)
            {
                Claims.Add((claim.Organisation, claim.Identity));
            }
        }

        private void LookForKey(KeyName name)
        {
            if (ring?.Find(name) is { } key)
            {
                Known[name] = key;
            }
            else
            {
                Keys.Add(name);
            }
        }
    }

    /// <summary>The name of a journal's own key.</summary>
    public static KeyName SnapshotKey(StreamId stream) => new(stream.Organisation.Value, SealContext.SnapshotScope(stream), SealContext.SnapshotClass);
}
