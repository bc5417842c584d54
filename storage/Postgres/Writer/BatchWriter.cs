using Npgsql;
using SmartPulse.Storage.Postgres.Connections;
using SmartPulse.Storage.Postgres.ReadModels;

namespace SmartPulse.Storage.Postgres.Writer;

/// <summary>
/// Writes a plan: one transaction, one round trip, one statement a table however many rows. The first statements prove what the plan was decided on; if it
/// has moved, everything is taken back. Heads come in order of their number, and every table in the same order, so that two processes never wait for each other.
/// </summary>
internal static class BatchWriter
{
    private const string AdvanceHeads =
        """
        WITH advanced AS (
            UPDATE stream s SET head_version = u.version, head_chain = u.chain
            FROM unnest($1, $2, $3, $4, $5) AS u(id, was_version, was_chain, version, chain)
            WHERE s.id = u.id AND s.head_version = u.was_version AND s.head_chain = u.was_chain
            RETURNING 1)
        SELECT require_unmoved(count(*) = $6, 'a head') FROM advanced
        """;

    private const string BeginJournals =
        """
        WITH begun AS (
            INSERT INTO stream (id, organisation, kind, key, head_version, head_chain) SELECT * FROM unnest($1, $2, $3, $4, $5, $6)
            ON CONFLICT (organisation, kind, key) DO NOTHING
            RETURNING 1)
        SELECT require_unmoved(count(*) = $7, 'a new journal') FROM begun
        """;

    private const string TakeIdentities =
        """
        WITH taken AS (
            INSERT INTO identity (organisation, kind, key_version, hash, contact) SELECT * FROM unnest($1, $2, $3, $4, $5)
            ON CONFLICT (organisation, kind, key_version, hash) DO UPDATE SET contact = excluded.contact WHERE identity.contact = excluded.contact
            RETURNING 1)
        SELECT require_unmoved(count(*) = $6, 'an identity') FROM taken
        """;

    private const string AddAppends = "INSERT INTO append (stream_id, version, envelopes, keys, body, chain) SELECT * FROM unnest($1, $2, $3, $4, $5, $6)";

    // A place that is not known is where its opportunity is.
    private const string PlaceAppends =
        """
        INSERT INTO append_place (place_id, position, opportunity)
        SELECT place_id, position, opportunity FROM (
            SELECT coalesce(u.place_id, (
                SELECT p.id FROM opportunity o JOIN place p ON p.organisation = o.organisation AND p.location = o.location
                WHERE o.organisation = u.organisation AND o.opportunity = u.opportunity)) AS place_id, a.position, u.opportunity
            FROM unnest($1, $2, $3, $4, $5) AS u(organisation, stream_id, version, opportunity, place_id)
            JOIN append a ON a.stream_id = u.stream_id AND a.version = u.version) placed
        WHERE place_id IS NOT NULL
        """;

    private const string NoteKeyUses = "INSERT INTO key_use (key_id, stream_id) SELECT * FROM unnest($1, $2) ON CONFLICT DO NOTHING";

    private const string PutSnapshots =
        """
        INSERT INTO snapshot (stream_id, version, fold_version, chain, key_id, payload) SELECT * FROM unnest($1, $2, $3, $4, $5, $6)
        ON CONFLICT (stream_id) DO UPDATE SET version = excluded.version, fold_version = excluded.fold_version, chain = excluded.chain,
            key_id = excluded.key_id, payload = excluded.payload
        """;

    private const string PutDue =
        """
        INSERT INTO due (stream_id, at) SELECT * FROM unnest($1, $2)
        ON CONFLICT (stream_id) DO UPDATE SET at = excluded.at WHERE due.at <> excluded.at
        """;

    private const string RemoveDue = "DELETE FROM due d USING unnest($1) AS u(stream_id) WHERE d.stream_id = u.stream_id";

    /// <summary>Adds everything up to the commit.</summary>
    public static void Write(NpgsqlBatch batch, BatchPlan plan, Facts facts)
    {
        if (!facts.TransactionBegun)
        {
            batch.Sql("BEGIN").Sql("SELECT require_unmoved(erasures_until_now() = $1, 'the number of erasures')").Add(facts.Ring.Erasures);
        }

        WriteHeads(batch, plan);
        WriteClaims(batch, plan);
        RowStatements.Write(batch, plan.Rows);
        WriteAppends(batch, plan);
        WriteSnapshots(batch, plan);
        WriteDue(batch, plan);
        batch.Sql("COMMIT");
    }

    private static void WriteHeads(NpgsqlBatch batch, BatchPlan plan)
    {
        var (advanced, begun) = (new Arrays(), new Arrays());
        foreach (var journal in plan.Journals.OrderBy(static journal => journal.Before.Id))
        {
            var (before, after) = (journal.Before, journal.After);
            if (journal.IsNew)
            {
                begun.Row().Add(before.Id).Add(journal.Stream.Organisation.Value).AddName(journal.Stream.Kind).Add(journal.Stream.Key).Add(after.Version).AddBytes(after.Link);
            }
            else
            {
                advanced.Row().Add(before.Id).Add(before.Version).AddBytes(before.Link).Add(after.Version).AddBytes(after.Link);
            }
        }

        Add(batch, advanced, AdvanceHeads, counted: true);
        Add(batch, begun, BeginJournals, counted: true);
    }

    private static void WriteClaims(NpgsqlBatch batch, BatchPlan plan)
    {
        var taken = new Arrays();
        foreach (var ((organisation, identity), contact) in plan.Claims.OrderBy(static claim => claim.Key.Identity.Hash, StringComparer.Ordinal))
        {
            taken.Row().Add(organisation.Value).AddName(identity.Kind).Add((long)identity.KeyVersion).Add(identity.Hash).Add(contact.Value);
        }

        Add(batch, taken, TakeIdentities, counted: true);
    }

    private static void WriteAppends(NpgsqlBatch batch, BatchPlan plan)
    {
        var (added, placed, used) = (new Arrays(), new Arrays(), new Arrays());
        foreach (var (stream, organisation, row, link, places) in plan.Appends)
        {
            added.Row().Add(stream).Add(row.Version).Add(row.Envelopes).Add(row.Keys).AddBytes(row.Body).AddBytes(link);
            foreach (var (opportunity, place) in places)
            {
                placed.Row().Add(organisation).Add(stream).Add(row.Version).Add(opportunity.Value).Add(place);
            }
        }

        Add(batch, added, AddAppends);
        Add(batch, placed, PlaceAppends);
        foreach (var (key, stream) in plan.KeyUses.Order())
        {
            used.Row().Add(key).Add(stream);
        }

        Add(batch, used, NoteKeyUses);
    }

    private static void WriteSnapshots(NpgsqlBatch batch, BatchPlan plan)
    {
        var put = new Arrays();
        foreach (var journal in plan.Journals)
        {
            if (journal.Snapshot is var (snapshot, key, link, payload))
            {
                put.Row().Add(journal.Before.Id).Add(snapshot.Version).Add((long)snapshot.FoldVersion).AddBytes(link).Add(key.Id).AddBytes(payload);
            }
        }

        Add(batch, put, PutSnapshots);
    }

    private static void WriteDue(NpgsqlBatch batch, BatchPlan plan)
    {
        var (put, removed) = (new Arrays(), new Arrays());
        foreach (var journal in plan.Journals)
        {
            if (journal.Due is { } at)
            {
                put.Row().Add(journal.Before.Id).Add(Nanoseconds.Of(at));
            }
            else if (!journal.IsNew)
            {
                removed.Row().Add(journal.Before.Id);
            }
        }

        Add(batch, put, PutDue);
        Add(batch, removed, RemoveDue);
    }

    private static void Add(NpgsqlBatch batch, Arrays rows, string sql, bool counted = false)
    {
        if (rows.Rows == 0)
        {
            return;
        }

        batch.Sql(rows.Command(sql));
        if (counted)
        {
            batch.Add((long)rows.Rows);
        }
    }
}
