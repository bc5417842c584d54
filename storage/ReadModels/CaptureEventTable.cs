using SmartPulse.Reporting;

namespace SmartPulse.Storage.ReadModels;

/// <summary>The capture event table.</summary>
internal static class CaptureEventTable
{
    public const string Columns = "organisation, signal, owner, location, opportunity, kind, at";

    public static void Write(IRowValues values, long owner, CaptureEventRow row) => values
        .Add(row.Organisation.Value).Add(row.Signal.Value).Add(owner).Add(row.Location.Value).Add(row.Opportunity.Value).AddName(row.Kind).Add(row.At);

    public static CaptureEventRow Read(IRow row)
    {
        var (organisation, signal, _) = (row.Text(), row.Text(), row.Long());
        return new CaptureEventRow
        {
            Organisation = OrganisationId.From(organisation),
            Signal = new SignalId(signal),
            Location = LocationId.From(row.Text()),
            Opportunity = OpportunityId.From(row.Text()),
            Kind = row.Name<CaptureKind>(),
            At = row.Instant(),
        };
    }
}
