using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage.Journals;

namespace SmartPulse.Storage;

/// <summary>What every store checks of an append before it looks at its own rows: a caller that breaks these has a bug, so they throw.</summary>
internal static class AppendChecks
{
    public static void Check(JournalAppend append)
    {
        ArgumentNullException.ThrowIfNull(append);
        if (append.Events.IsDefault || append.Rows.IsDefault || append.Claims.IsDefault)
        {
            throw new ArgumentException($"An append to {append.Stream} has a list that was never set; an empty one is [].", nameof(append));
        }

        if (append.ExpectedVersion < 0)
        {
            throw new ArgumentException($"An append to {append.Stream} expects version {append.ExpectedVersion}; a journal begins at 0.", nameof(append));
        }

        if (append.Events.Length > Entries.InOneAppend)
        {
            throw new ArgumentException($"An append to {append.Stream} has {append.Events.Length} events; at most {Entries.InOneAppend} go down at once.", nameof(append));
        }

        if (append.Snapshot is { } snapshot && snapshot.Version != append.ExpectedVersion + append.Events.Length)
        {
            throw new ArgumentException(
                $"A snapshot of {append.Stream} is of version {snapshot.Version}, but the append ends at {append.ExpectedVersion + append.Events.Length}.", nameof(append));
        }

        foreach (var row in append.Rows)
        {
            if (OrganisationOf(row) != append.Stream.Organisation)
            {
                throw new ArgumentException($"An append to {append.Stream} changes a row of another organisation.", nameof(append));
            }
        }

        foreach (var claim in append.Claims)
        {
            if (claim.Organisation != append.Stream.Organisation)
            {
                throw new ArgumentException($"An append to {append.Stream} takes an identity in another organisation.", nameof(append));
            }
        }
    }

    private static OrganisationId OrganisationOf(RowChange change) => change switch
    {
        RowChange.PutOpportunity put => put.Row.Organisation,
        RowChange.PutBooking put => put.Row.Organisation,
        RowChange.AddMessage add => add.Row.Organisation,
        RowChange.SetMessageStatus set => set.Organisation,
        RowChange.AddCaptureEvent add => add.Row.Organisation,
        RowChange.PutTask put => put.Row.Organisation,
        _ => throw new InvalidOperationException($"No store knows the row change {change.GetType().Name}."),
    };
}
