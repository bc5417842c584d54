using SmartPulse.Reporting;

namespace SmartPulse.Storage.ReadModels;

/// <summary>The booking table. Its resources are one text, blank between two: an id has none.</summary>
internal static class BookingTable
{
    public const string Columns =
        "organisation, hold, owner, booking, calendar, location, opportunity, service, start_at, end_at, occupies_from, occupies_to, resources, state, lapses_at, version";

    public static void Write(IRowValues values, long owner, BookingRow row) => values
        .Add(row.Organisation.Value).Add(row.Hold.Value).Add(owner).Add(row.Booking?.Value).Add(row.Calendar.Value).Add(row.Location.Value)
        .Add(row.Opportunity.Value).Add(row.Service.Value).Add(row.Start).Add(row.End).Add(row.OccupiesFrom).Add(row.OccupiesTo)
        .Add(string.Join(' ', row.Resources.Select(resource => resource.Value))).AddName(row.State).Add(row.LapsesAt).Add(row.Version);

    public static BookingRow Read(IRow row)
    {
        var (organisation, hold, _) = (row.Text(), row.Text(), row.Long());
        return new BookingRow
        {
            Organisation = OrganisationId.From(organisation),
            Hold = HoldId.From(hold),
            Booking = row.TextOrNull() is { } booking ? BookingId.From(booking) : null,
            Calendar = CalendarId.From(row.Text()),
            Location = LocationId.From(row.Text()),
            Opportunity = OpportunityId.From(row.Text()),
            Service = ServiceId.From(row.Text()),
            Start = row.Instant(),
            End = row.Instant(),
            OccupiesFrom = row.Instant(),
            OccupiesTo = row.Instant(),
            Resources = [.. row.Text().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ResourceId.From)],
            State = row.Name<BookingState>(),
            LapsesAt = row.InstantOrNull(),
            Version = row.Long(),
        };
    }
}
