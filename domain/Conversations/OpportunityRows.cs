using SmartPulse.Reporting;

namespace SmartPulse.Conversations;

/// <summary>What the read model shows of an opportunity.</summary>
internal static class OpportunityRows
{
    /// <summary>The row of an opportunity, as of that version of its journal.</summary>
    public static OpportunityRow Of(Conversation state, Opportunity o, long version) => new()
    {
        Opportunity = o.Id,
        Organisation = state.Organisation!.Value,
        Location = o.Location,
        Contact = state.Contact!.Value,
        Version = version,
        CohortDay = o.CohortDay,
        OpenedAt = o.OpenedAt,
        LastActivityAt = o.LastActivityAt,
        FirstKind = o.FirstKind,
        Coverage = o.Coverage,
        InHours = o.InHours,
        Purpose = o.Purpose,
        Stage = o.Stage.ToString(),
        Outcome = o.Outcome,
        OutcomeReason = o.OutcomeReason,
        Locale = o.Locale,
        SettingsVersion = o.SettingsVersion,
        Service = o.Intake.Service,
        Urgency = o.Intake.Urgency?.ToString(),
        PostalCode = o.Intake.Address?.PostalCode,
        CustomerName = o.Intake.Name,
        Phone = state.Number?.E164,
        Address = Written(o.Intake.Address),
        JobWords = Told(o.Intake),
        ClockStart = o.ClockStart,
        EngagedAt = o.EngagedAt,
        EngagedByHuman = o.EngagedByHuman,
        HumanAt = o.HumanAt,
        MachineAt = o.MachineAt,
        RepliedAt = o.RepliedAt,
        QualifiedAt = o.QualifiedAt,
        BookedAt = o.BookedAt,
        BookedByHuman = false,
        HumanTookPart = o.HumanTookPart,
        Booking = o.Booking,
        AppointmentAt = o.BookedSlot?.Start,
        CancelledAt = o.CancelledAt,
        ValueMinor = o.Booking is null ? null : o.Value?.MinorUnits,
        Currency = o.Booking is null ? null : o.Value?.Currency,
        ExistingCustomer = o.ExistingCustomer,
        ReachedStaff = o.ReachedStaff,
        HeldBy = state.HeldBy,
    };

    /// <summary>
    /// Whether the rows of two states of an opportunity are the same, but for their version. Nearly every event changes an opportunity and few change its
    /// row, so this is told from the states, without making either row; it reads what <see cref="Of"/> reads.
    /// </summary>
    public static bool AreSame(Conversation before, Opportunity was, Conversation after, Opportunity now) =>
        before.Organisation == after.Organisation
        && before.Contact == after.Contact
        && before.Number == after.Number
        && before.HeldBy == after.HeldBy
        && was.LastActivityAt == now.LastActivityAt
        && was.Stage == now.Stage
        && was.Purpose == now.Purpose
        && was.Outcome == now.Outcome
        && was.OutcomeReason == now.OutcomeReason
        && was.Locale == now.Locale
        && AreSame(was.Intake, now.Intake)
        && was.ClockStart == now.ClockStart
        && was.EngagedAt == now.EngagedAt
        && was.EngagedByHuman == now.EngagedByHuman
        && was.HumanAt == now.HumanAt
        && was.MachineAt == now.MachineAt
        && was.RepliedAt == now.RepliedAt
        && was.QualifiedAt == now.QualifiedAt
        && was.BookedAt == now.BookedAt
        && was.HumanTookPart == now.HumanTookPart
        && was.Booking == now.Booking
        && was.BookedSlot?.Start == now.BookedSlot?.Start
        && was.CancelledAt == now.CancelledAt
        && (now.Booking is null || was.Value == now.Value)
        && was.ReachedStaff == now.ReachedStaff
        && AreSameFromTheStart(was, now);

    /// <summary>The job, and what they told for the visit: whoever goes there reads both.</summary>
    private static string? Told(Intake intake) =>
        intake.Note is { } note ? $"{intake.JobWords ?? "-"}; {note.ReplaceLineEndings("; ")}" : intake.JobWords;

    private static bool AreSame(Intake was, Intake now) =>
        ReferenceEquals(was, now)
        || (was.Service == now.Service
            && was.Urgency == now.Urgency
            && was.Name == now.Name
            && was.JobWords == now.JobWords
            && was.Address?.PostalCode == now.Address?.PostalCode
            && (was.Address == now.Address || Written(was.Address) == Written(now.Address)));

    /// <summary>What an opportunity is opened with and keeps.</summary>
    private static bool AreSameFromTheStart(Opportunity was, Opportunity now) =>
        was.Id == now.Id
        && was.Location == now.Location
        && was.SettingsVersion == now.SettingsVersion
        && was.CohortDay == now.CohortDay
        && was.OpenedAt == now.OpenedAt
        && was.FirstKind == now.FirstKind
        && was.Coverage == now.Coverage
        && was.InHours == now.InHours
        && was.ExistingCustomer == now.ExistingCustomer;

    private static string? Written(ServiceAddress? address) => address is null ? null
        : string.Join(", ", new[]
        {
            string.Join(' ', new[] { address.Street, address.Flat }.Where(p => p is not null)),
            string.Join(' ', new[] { address.PostalCode, address.Town }.Where(p => p is not null)),
        }.Where(p => p.Length > 0));
}
