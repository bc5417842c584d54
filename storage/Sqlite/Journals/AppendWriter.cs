using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.ReadModels;
using SmartPulse.Storage.Sqlite.Writer;

namespace SmartPulse.Storage.Sqlite.Journals;

/// <summary>Writes one append inside the writer's transaction: first what can be refused, then the rows.</summary>
internal static class AppendWriter
{
    public static AppendOutcome Write(WriteSession session, byte[] chainKey, JournalAppend append)
    {
        var database = session.Database;
        var stream = append.Stream;
        var (id, head, chain) = Head(database, stream) ?? new JournalHead(0, 0, Chain.First(chainKey, stream));
        if (head != append.ExpectedVersion)
        {
            return new AppendOutcome.Stale(head);
        }

        if (TakenBy(database, append) is { } owner)
        {
            return new AppendOutcome.IdentityTaken(owner);
        }

        if (id == 0)
        {
            database.Sql("INSERT INTO stream (organisation, kind, key, head_version, head_chain) VALUES (?, ?, ?, 0, ?)")
                .Add(stream.Organisation.Value).AddName(stream.Kind).Add(stream.Key).AddBytes(chain).Run();
            id = database.LastId();
        }

        foreach (var claim in append.Claims)
        {
            // What this contact already has stays as it is; whether another has it was asked above.
            database.Sql("INSERT INTO identity (organisation, kind, key_version, hash, contact) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .Add(claim.Organisation.Value).AddName(claim.Identity.Kind).Add(claim.Identity.KeyVersion).Add(claim.Identity.Hash).Add(claim.Contact.Value).Run();
        }

        foreach (var change in append.Rows)
        {
            RowWriter.Write(database, id, change);
        }

        foreach (var happened in append.Events)
        {
            chain = WriteEvent(session, chainKey, append, id, ++head, chain, happened);
        }

        if (append.Events.Length > 0)
        {
            database.Sql("UPDATE stream SET head_version = ?, head_chain = ? WHERE id = ?").Add(head).AddBytes(chain).Add(id).Run();
        }

        WriteSnapshot(session, append, id, chain);
        WriteDue(database, append, id);
        return new AppendOutcome.Appended(head);
    }

    /// <summary>Number, head and last link of a journal; null when it never was.</summary>
    public static JournalHead? Head(Db database, StreamId stream)
    {
        var row = database.Sql("SELECT id, head_version, head_chain FROM stream WHERE organisation = ? AND kind = ? AND key = ?")
            .Add(stream.Organisation.Value).AddName(stream.Kind).Add(stream.Key);
        if (!row.Step())
        {
            return null;
        }

        var head = new JournalHead(row.Long(), row.Long(), row.Bytes());
        row.Done();
        return head;
    }

    private static ContactId? TakenBy(Db database, JournalAppend append)
    {
        for (var i = 0; i < append.Claims.Length; i++)
        {
            var claim = append.Claims[i];
            var row = database.Sql("SELECT contact FROM identity WHERE organisation = ? AND kind = ? AND key_version = ? AND hash = ?")
                .Add(claim.Organisation.Value).AddName(claim.Identity.Kind).Add(claim.Identity.KeyVersion).Add(claim.Identity.Hash);
            if (row.Step())
            {
                var contact = ContactId.From(row.Text());
                row.Done();
                if (contact != claim.Contact)
                {
                    return contact;
                }
            }

            // Two contacts in one append: the first has it.
            if (append.Claims.Take(i).FirstOrDefault(earlier => earlier.Identity == claim.Identity && earlier.Contact != claim.Contact) is { } first)
            {
                return first.Contact;
            }
        }

        return null;
    }

    private static byte[] WriteEvent(WriteSession session, byte[] chainKey, JournalAppend append, long id, long version, byte[] previous, NewEvent happened)
    {
        var database = session.Database;
        var organisation = append.Stream.Organisation.Value;
        long? keyId = null;
        byte[] payload;
        if (happened.Scope is { } scope)
        {
            var key = session.Keys.ForWriting(database, organisation, scope.Scope, scope.Class.ToString());
            keyId = key.Id;
            payload = Sealing.Seal(key.Key, happened.Payload.Span, SealContext.OfEvent(append.Stream, version));
        }
        else
        {
            payload = happened.Payload.ToArray();
        }

        var row = new EventRow(
            version, happened.Type, happened.Schema, Nanoseconds.Of(happened.At), happened.Actor, happened.Cause, happened.TraceParent, happened.SettingsVersion,
            happened.Opportunity?.Value, keyId, payload);
        var chain = Chain.Next(chainKey, previous, row);
        var place = PlaceOf(session, append, happened.Opportunity);
        database.Sql(
            """
            INSERT INTO event (stream_id, version, type, schema, at, actor, cause, trace_parent, settings_version, opportunity, place_id, key_id, payload, chain)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
            .Add(id).Add(row.Version).Add(row.Type).Add(row.Schema).Add(row.At).Add(row.Actor).Add(row.Cause).Add(row.TraceParent).Add(row.SettingsVersion)
            .Add(row.Opportunity).Add(place).Add(row.KeyId).AddBytes(row.Payload).AddBytes(chain).Run();
        return chain;
    }

    private static long? PlaceOf(WriteSession session, JournalAppend append, OpportunityId? opportunity)
    {
        if (opportunity is not { } known)
        {
            return null;
        }

        var organisation = append.Stream.Organisation.Value;
        foreach (var change in append.Rows)
        {
            if (change is RowChange.PutOpportunity put && put.Row.Opportunity == known)
            {
                return session.PlaceId(organisation, put.Row.Location.Value);
            }
        }

        var row = session.Database.Sql("SELECT location FROM opportunity WHERE organisation = ? AND opportunity = ?").Add(organisation).Add(known.Value);
        if (!row.Step())
        {
            return null;
        }

        var location = row.Text();
        row.Done();
        return session.PlaceId(organisation, location);
    }

    private static void WriteSnapshot(WriteSession session, JournalAppend append, long id, byte[] chain)
    {
        if (append.Snapshot is not { } snapshot)
        {
            return;
        }

        var stream = append.Stream;
        var key = session.Keys.ForWriting(session.Database, stream.Organisation.Value, SealContext.SnapshotScope(stream), SealContext.SnapshotClass);
        var payload = Sealing.Seal(key.Key, snapshot.Payload.Span, SealContext.OfSnapshot(stream, snapshot.Version, snapshot.FoldVersion, chain));
        session.Database.Sql("INSERT OR REPLACE INTO snapshot (stream_id, version, fold_version, chain, key_id, payload) VALUES (?, ?, ?, ?, ?, ?)")
            .Add(id).Add(snapshot.Version).Add(snapshot.FoldVersion).AddBytes(chain).Add(key.Id).AddBytes(payload).Run();
    }

    private static void WriteDue(Db database, JournalAppend append, long id)
    {
        if (append.Due is { } at)
        {
            database.Sql("INSERT INTO due (stream_id, at) VALUES (?, ?) ON CONFLICT (stream_id) DO UPDATE SET at = excluded.at").Add(id).Add(at).Run();
        }
        else
        {
            database.Sql("DELETE FROM due WHERE stream_id = ?").Add(id).Run();
        }
    }
}
