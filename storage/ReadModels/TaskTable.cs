using SmartPulse.Reporting;

namespace SmartPulse.Storage.ReadModels;

/// <summary>The task table.</summary>
internal static class TaskTable
{
    public const string Columns = "organisation, task, owner, location, opportunity, kind, reason, raised_at, due_at, done_at, version";

    public static void Write(IRowValues values, long owner, TaskRow row) => values
        .Add(row.Organisation.Value).Add(row.Task.Value).Add(owner).Add(row.Location.Value).Add(row.Opportunity.Value)
        .AddName(row.Kind).Add(row.Reason).Add(row.RaisedAt).Add(row.DueAt).Add(row.DoneAt).Add(row.Version);

    public static TaskRow Read(IRow row)
    {
        var (organisation, task, _) = (row.Text(), row.Text(), row.Long());
        return new TaskRow
        {
            Organisation = OrganisationId.From(organisation),
            Task = TaskId.From(task),
            Location = LocationId.From(row.Text()),
            Opportunity = OpportunityId.From(row.Text()),
            Kind = row.Name<TaskKind>(),
            Reason = row.Text(),
            RaisedAt = row.Instant(),
            DueAt = row.Instant(),
            DoneAt = row.InstantOrNull(),
            Version = row.Long(),
        };
    }
}
