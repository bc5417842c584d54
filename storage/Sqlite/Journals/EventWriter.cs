using SmartPulse.Journals;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Sqlite.Writer;

namespace SmartPulse.Storage.Sqlite.Journals;

/// <summary>Writes the events of one append: sealed, linked, and placed where the live stream finds them.</summary>
internal static class EventWriter
{
    /// <summary>Writes them behind that head; their link is the journal's new end.</summary>
    public static byte[] Write(WriteSession session, byte[] chainKey, JournalAppend append, AppendDraft draft, StreamHead head)
    {
        if (append.Events.IsEmpty)
        {
            return head.Link;
        }

        var row = draft.Seal(append.Stream, head.Version + append.Events.Length, Keys(session, append.Stream, draft, head.Id), session.Keys.CipherOf);
        var link = Chain.Next(chainKey, head.Link, row);
        session.Database.Sql("INSERT INTO append (stream_id, version, envelopes, keys, body, chain) VALUES (?, ?, ?, ?, ?, ?)")
            .Add(head.Id).Add(row.Version).Add(row.Envelopes).Add(row.Keys).AddBytes(row.Body).AddBytes(link).Run();
        Place(session, append, session.Database.LastId());
        return link;
    }

    private static DataKey?[] Keys(WriteSession session, StreamId stream, AppendDraft draft, long id)
    {
        var keys = new DataKey?[draft.Parts.Count];
        for (var part = 0; part < keys.Length; part++)
        {
            keys[part] = draft.Parts[part] is { } scope
                ? session.Keys.ForWriting(session.Database, id, stream.Organisation.Value, scope.Scope, scope.Class.ToString())
                : null;
        }

        return keys;
    }

    private static void Place(WriteSession session, JournalAppend append, long position)
    {
        foreach (var opportunity in AppendPlaces.Opportunities(append))
        {
            if (PlaceOf(session, append, opportunity) is { } place)
            {
                session.Database.Sql("INSERT INTO append_place (place_id, position, opportunity) VALUES (?, ?, ?)").Add(place).Add(position).Add(opportunity.Value).Run();
            }
        }
    }

    private static long? PlaceOf(WriteSession session, JournalAppend append, OpportunityId opportunity)
    {
        var organisation = append.Stream.Organisation.Value;
        if (AppendPlaces.Of(append, opportunity) is { } known)
        {
            return session.PlaceId(organisation, known.Value);
        }

        var row = session.Database.Sql("SELECT location FROM opportunity WHERE organisation = ? AND opportunity = ?").Add(organisation).Add(opportunity.Value);
        if (!row.Step())
        {
            return null;
        }

        var location = row.Text();
        row.Done();
        return session.PlaceId(organisation, location);
    }
}
