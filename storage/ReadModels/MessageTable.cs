using SmartPulse.Channels;
using SmartPulse.Reporting;

namespace SmartPulse.Storage.ReadModels;

/// <summary>The message table.</summary>
internal static class MessageTable
{
    public const string Columns =
        "organisation, message, owner, location, opportunity, contact, author, staff, channel, at, text, phrase, status, error_code, version";

    public static void Write(IRowValues values, long owner, MessageRow row) => values
        .Add(row.Organisation.Value).Add(row.Message.Value).Add(owner).Add(row.Location.Value).Add(row.Opportunity.Value).Add(row.Contact.Value)
        .AddName(row.Author).Add(row.Staff).AddName(row.Channel).Add(row.At).Add(row.Text).Add(row.Phrase).AddName(row.Status).Add(row.ErrorCode).Add(row.Version);

    public static MessageRow Read(IRow row)
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
