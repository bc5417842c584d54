using SmartPulse.Journals;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.ReadModels;
using SmartPulse.Storage.Sqlite.Writer;

namespace SmartPulse.Storage.Sqlite.Journals;

/// <summary>Writes one append inside the writer's transaction: first what can be refused, then the rows.</summary>
internal static class AppendWriter
{
    public static AppendOutcome Write(WriteSession session, byte[] chainKey, JournalAppend append, AppendDraft draft)
    {
        var database = session.Database;
        // What is remembered is a guess: while one gateway takes over from another, both may have the file open.
        var before = session.Heads.Find(append.Stream) is { } remembered && remembered.Version == append.ExpectedVersion ? remembered : ReadHead(database, append.Stream);
        var head = before ?? new StreamHead(0, 0, Chain.First(chainKey, append.Stream), null);
        if (head.Version != append.ExpectedVersion)
        {
            return new AppendOutcome.Stale(head.Version);
        }

        if (TakenBy(database, append) is { } owner)
        {
            return new AppendOutcome.IdentityTaken(owner);
        }

        head = before ?? head with { Id = Insert(database, append.Stream, head.Link) };
        foreach (var claim in append.Claims)
        {
            // What this contact already has stays as it is; whether another has it was asked above.
            database.Sql("INSERT INTO identity (organisation, kind, key_version, hash, contact) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .Add(claim.Organisation.Value).AddName(claim.Identity.Kind).Add(claim.Identity.KeyVersion).Add(claim.Identity.Hash).Add(claim.Contact.Value).Run();
        }

        foreach (var change in append.Rows)
        {
            RowWriter.Write(database, head.Id, change);
        }

        var link = EventWriter.Write(session, chainKey, append, draft, head);
        WriteSnapshot(session, append, head.Id, link);
        var next = new StreamHead(head.Id, head.Version + append.Events.Length, link, append.Due is { } due ? Nanoseconds.Of(due) : null);
        MoveHead(database, head, next);
        session.Heads.Put(append.Stream, next);
        return new AppendOutcome.Appended(next.Version);
    }

    /// <summary>Number, head and last link of a journal; null when it never was.</summary>
    public static JournalHead? Head(Db database, StreamId stream) => ReadHead(database, stream) is { } head ? new JournalHead(head.Id, head.Version, head.Link) : null;

    private static StreamHead? ReadHead(Db database, StreamId stream)
    {
        var row = database.Sql("SELECT id, head_version, head_chain, due_at FROM stream WHERE organisation = ? AND kind = ? AND key = ?")
            .Add(stream.Organisation.Value).AddName(stream.Kind).Add(stream.Key);
        if (!row.Step())
        {
            return null;
        }

        var head = new StreamHead(row.Long(), row.Long(), row.Bytes(), row.LongOrNull());
        row.Done();
        return head;
    }

    private static long Insert(Db database, StreamId stream, byte[] link)
    {
        database.Sql("INSERT INTO stream (organisation, kind, key, head_version, head_chain) VALUES (?, ?, ?, 0, ?)")
            .Add(stream.Organisation.Value).AddName(stream.Kind).Add(stream.Key).AddBytes(link).Run();
        return database.LastId();
    }

    private static void MoveHead(Db database, StreamHead before, StreamHead next)
    {
        if (!HasMoved(database, before, next))
        {
            // Somebody else writes this file. The transaction is taken back, the memory of heads emptied, and each append of it tried again alone.
            throw new InvalidOperationException($"The head of stream {next.Id} is not at version {before.Version}, where this writer left it.");
        }
    }

    /// <summary>Writes only what changes, an index that a statement names is written even when the value stays; what stays as it is must still be there.</summary>
    private static bool HasMoved(Db database, StreamHead before, StreamHead next)
    {
        if (next.Version == before.Version && next.DueAt == before.DueAt)
        {
            var row = database.Sql("SELECT 1 FROM stream WHERE id = ? AND head_version = ?").Add(before.Id).Add(before.Version);
            var stands = row.Step();
            row.Done();
            return stands;
        }

        var change = next.DueAt == before.DueAt
            ? database.Sql("UPDATE stream SET head_version = ?, head_chain = ? WHERE id = ? AND head_version = ?").Add(next.Version).AddBytes(next.Link)
            : database.Sql("UPDATE stream SET head_version = ?, head_chain = ?, due_at = ? WHERE id = ? AND head_version = ?").Add(next.Version).AddBytes(next.Link).Add(next.DueAt);
        return change.Add(next.Id).Add(before.Version).Run() > 0;
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

    private static void WriteSnapshot(WriteSession session, JournalAppend append, long id, byte[] link)
    {
        if (append.Snapshot is not { } snapshot)
        {
            return;
        }

        var stream = append.Stream;
        var key = session.Keys.ForWriting(session.Database, id, stream.Organisation.Value, SealContext.SnapshotScope(stream), SealContext.SnapshotClass);
        var payload = Sealing.Seal(session.Keys.CipherOf(key), snapshot.Payload.Span, SealContext.OfSnapshot(stream, snapshot.Version, snapshot.FoldVersion, link));
        session.Database.Sql("INSERT OR REPLACE INTO snapshot (stream_id, version, fold_version, chain, key_id, payload) VALUES (?, ?, ?, ?, ?, ?)")
            .Add(id).Add(snapshot.Version).Add(snapshot.FoldVersion).AddBytes(link).Add(key.Id).AddBytes(payload).Run();
    }
}
