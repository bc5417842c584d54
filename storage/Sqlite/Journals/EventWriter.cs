using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.Writer;

namespace SmartPulse.Storage.Sqlite.Journals;

/// <summary>Writes the events of one append: sealed, linked, and placed where the live stream finds them.</summary>
internal static class EventWriter
{
    /// <summary>Writes them behind that head; the link of the last one is the journal's new end.</summary>
    public static byte[] Write(WriteSession session, byte[] chainKey, JournalAppend append, StreamHead head)
    {
        var (version, link) = (head.Version, head.Link);
        (OpportunityId? Of, long? Place) placed = default;
        foreach (var happened in append.Events)
        {
            if (happened.Opportunity != placed.Of)
            {
                placed = (happened.Opportunity, PlaceOf(session, append, happened.Opportunity));
            }

            var (keyId, payload) = Sealed(session, append.Stream, head.Id, ++version, happened);
            var row = new EventRow(
                version, happened.Type, happened.Schema, Nanoseconds.Of(happened.At), happened.Actor, happened.Cause, happened.TraceParent, happened.SettingsVersion,
                happened.Opportunity?.Value, keyId, payload);
            link = Chain.Next(chainKey, link, row);
            Insert(session.Database, head.Id, row, placed.Place, link);
        }

        return link;
    }

    private static (long? KeyId, byte[] Payload) Sealed(WriteSession session, StreamId stream, long id, long version, NewEvent happened)
    {
        if (happened.Scope is not { } scope)
        {
            return (null, happened.Payload.ToArray());
        }

        var key = session.Keys.ForWriting(session.Database, id, stream.Organisation.Value, scope.Scope, scope.Class.ToString());
        return (key.Id, Sealing.Seal(session.Keys.CipherOf(key), happened.Payload.Span, SealContext.OfEvent(stream, version)));
    }

    private static void Insert(Db database, long id, EventRow row, long? place, byte[] link) => database.Sql(
        """
        INSERT INTO event (stream_id, version, type, schema, at, actor, cause, trace_parent, settings_version, opportunity, place_id, key_id, payload, chain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
        .Add(id).Add(row.Version).Add(row.Type).Add(row.Schema).Add(row.At).Add(row.Actor).Add(row.Cause).Add(row.TraceParent).Add(row.SettingsVersion)
        .Add(row.Opportunity).Add(place).Add(row.KeyId).AddBytes(row.Payload).AddBytes(link).Run();

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
}
