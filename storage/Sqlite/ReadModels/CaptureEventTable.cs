using SmartPulse.Reporting;
using SmartPulse.Storage.Sqlite.Connections;

namespace SmartPulse.Storage.Sqlite.ReadModels;

/// <summary>The capture event table.</summary>
internal static class CaptureEventTable
{
    public static int Add(Db database, long owner, CaptureEventRow row) => database.Sql(
        "INSERT INTO capture_event (organisation, signal, owner, location, opportunity, kind, at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (organisation, signal) DO NOTHING")
        .Add(row.Organisation.Value).Add(row.Signal.Value).Add(owner).Add(row.Location.Value).Add(row.Opportunity.Value).AddName(row.Kind).Add(row.At)
        .Run();
}
