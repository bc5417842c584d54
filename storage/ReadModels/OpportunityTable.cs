using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Reporting;

namespace SmartPulse.Storage.ReadModels;

/// <summary>The opportunity table: its columns in the one order that writing and reading share.</summary>
internal static class OpportunityTable
{
    public const string Columns =
        "organisation, opportunity, owner, location, contact, version, cohort_day, opened_at, last_activity_at, first_kind, coverage, in_hours, purpose, stage, outcome, outcome_reason, "
        + "locale, settings_version, service, urgency, postal_code, customer_name, phone, address, job_words, clock_start, engaged_at, engaged_by_human, machine_at, human_at, replied_at, "
        + "qualified_at, booked_at, booked_by_human, human_took_part, booking, appointment_at, cancelled_at, value_minor, currency, existing_customer, reached_staff, held_by, active_hour";

    // An index by the instant itself would be written with every turn, at two places far apart.
    private const long Hour = NodaConstants.NanosecondsPerHour;

    /// <summary>The hour of an instant, in nanoseconds, as <c>active_hour</c> has that of the last activity: lists are found by it, and sorted by the instant within it.</summary>
    public static string HourOf(string instant) => FormattableString.Invariant($"({instant} / {Hour})");

    public static void Write(IRowValues values, long owner, OpportunityRow row) => values
        .Add(row.Organisation.Value).Add(row.Opportunity.Value).Add(owner).Add(row.Location.Value).Add(row.Contact.Value).Add(row.Version)
        .Add(Days.Text(row.CohortDay)).Add(row.OpenedAt).Add(row.LastActivityAt).AddName(row.FirstKind).AddName(row.Coverage).Add(row.InHours)
        .AddName(row.Purpose).Add(row.Stage).AddName(row.Outcome).Add(row.OutcomeReason)
        .AddName(row.Locale).Add(row.SettingsVersion).Add(row.Service?.Value).Add(row.Urgency).Add(row.PostalCode)
        .Add(row.CustomerName).Add(row.Phone).Add(row.Address).Add(row.JobWords)
        .Add(row.ClockStart).Add(row.EngagedAt).Add(row.EngagedByHuman).Add(row.MachineAt).Add(row.HumanAt).Add(row.RepliedAt)
        .Add(row.QualifiedAt).Add(row.BookedAt).Add(row.BookedByHuman).Add(row.HumanTookPart).Add(row.Booking?.Value).Add(row.AppointmentAt).Add(row.CancelledAt)
        .Add(row.ValueMinor).Add(row.Currency).Add(row.ExistingCustomer).Add(row.ReachedStaff).Add(row.HeldBy)
        .Add(Nanoseconds.Of(row.LastActivityAt) / Hour);

    /// <summary>The row under the statement, selected by <see cref="Columns"/>. The initialisers run in the columns' order.</summary>
    public static OpportunityRow Read(IRow row)
    {
        var (organisation, opportunity, _) = (row.Text(), row.Text(), row.Long());
        return new OpportunityRow
        {
            Organisation = OrganisationId.From(organisation),
            Opportunity = OpportunityId.From(opportunity),
            Location = LocationId.From(row.Text()),
            Contact = ContactId.From(row.Text()),
            Version = row.Long(),
            CohortDay = Days.Parse(row.Text()),
            OpenedAt = row.Instant(),
            LastActivityAt = row.Instant(),
            FirstKind = row.Name<CaptureKind>(),
            Coverage = row.Name<NumberMode>(),
            InHours = row.Bool(),
            Purpose = row.Name<Purpose>(),
            Stage = row.Text(),
            Outcome = row.Name<Outcome>(),
            OutcomeReason = row.TextOrNull(),
            Locale = row.Name<Locale>(),
            SettingsVersion = row.Int(),
            Service = row.TextOrNull() is { } service ? ServiceId.From(service) : null,
            Urgency = row.TextOrNull(),
            PostalCode = row.TextOrNull(),
            CustomerName = row.TextOrNull(),
            Phone = row.TextOrNull(),
            Address = row.TextOrNull(),
            JobWords = row.TextOrNull(),
            ClockStart = row.Instant(),
            EngagedAt = row.InstantOrNull(),
            EngagedByHuman = row.Bool(),
            MachineAt = row.InstantOrNull(),
            HumanAt = row.InstantOrNull(),
            RepliedAt = row.InstantOrNull(),
            QualifiedAt = row.InstantOrNull(),
            BookedAt = row.InstantOrNull(),
            BookedByHuman = row.Bool(),
            HumanTookPart = row.Bool(),
            Booking = row.TextOrNull() is { } booking ? BookingId.From(booking) : null,
            AppointmentAt = row.InstantOrNull(),
            CancelledAt = row.InstantOrNull(),
            ValueMinor = row.LongOrNull(),
            Currency = row.TextOrNull(),
            ExistingCustomer = row.Bool(),
            ReachedStaff = row.Bool(),
            HeldBy = row.TextOrNull(),
        };
    }
}
