using SmartPulse.Channels;
using SmartPulse.Reporting;
using SmartPulse.Storage.Sqlite.Connections;

namespace SmartPulse.Storage.Sqlite.ReadModels;

/// <summary>The message table.</summary>
internal static class MessageTable
{
    public const string Columns =
        "organisation, message, owner, location, opportunity, contact, author, staff, channel, at, text, phrase, status, error_code, version";

    public static int Add(Db database, long owner, MessageRow row) => database.Sql(
        $"INSERT INTO message ({Columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (organisation, message) DO NOTHING")
        .Add(row.Organisation.Value).Add(row.Message.Value).Add(owner).Add(row.Location.Value).Add(row.Opportunity.Value).Add(row.Contact.Value)
        .AddName(row.Author).Add(row.Staff).AddName(row.Channel).Add(row.At).Add(row.Text).Add(row.Phrase).AddName(row.Status).Add(row.ErrorCode).Add(row.Version)
        .Run();

    /// <summary>Rows matched: 0 when that journal has no such message. An older version changes nothing, and the first error code stays.</summary>
    public static int SetStatus(Db database, long owner, RowChange.SetMessageStatus set) => database.Sql(
        """
        UPDATE message SET status = iif(version <= ?, ?, status), error_code = coalesce(error_code, ?), version = max(version, ?)
        WHERE organisation = ? AND message = ? AND owner = ?
        """)
        .Add(set.Version).AddName(set.Status).Add(set.ErrorCode).Add(set.Version).Add(set.Organisation.Value).Add(set.Message.Value).Add(owner)
        .Run();

    public static MessageRow Read(Statement row)
    {
        var (organisation, message, _) = (row.Text(), row.Text(), row.Long());
        return new MessageRow
        {
            Organisation = OrganisationId.From(organisation),
            Message = MessageId.From(message),
            Location = LocationId.From(row.Text()),
            Opportunity = OpportunityId.From(row.Text()),
            Contact = ContactId.From(row.Text()),
            Author = row.Name<Author>(),
            Staff = row.TextOrNull(),
            Channel = row.Name<Channel>(),
            At = row.Instant(),
            Text = row.Text(),
            Phrase = row.TextOrNull(),
            Status = row.Name<MessageStatus>(),
            ErrorCode = row.LongOrNull() is { } code ? checked((int)code) : null,
            Version = row.Long(),
        };
    }
}
