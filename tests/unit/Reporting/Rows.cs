using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Reporting;
using Outcome = SmartPulse.Reporting.Outcome;

namespace SmartPulse.Tests.Unit.Reporting;

/// <summary>Ordinary opportunities for the report: a missed call on a line in front, on a Tuesday at noon in Helsinki, nothing answered yet.</summary>
internal static class Rows
{
    public static readonly OrganisationId Organisation = new("org_report");
    public static readonly LocationId Helsinki = new("loc_helsinki");
    public static readonly LocationId Stockholm = new("loc_stockholm");
    public static readonly ServiceId Leak = new("svc_leak");
    public static readonly ServiceId Drain = new("svc_drain");
    public static readonly Instant Noon = Instant.FromUtc(2026, 11, 17, 10, 0);

    public static readonly ReportTerms Terms = ReportTerms.Published(Noon + Duration.FromDays(40), new Dictionary<LocationId, DateTimeZone>
    {
        [Helsinki] = DateTimeZoneProviders.Tzdb["Europe/Helsinki"],
        [Stockholm] = DateTimeZoneProviders.Tzdb["Europe/Stockholm"],
    }.ToImmutableDictionary());

    public static OpportunityRow Missed { get; } = new()
    {
        Opportunity = new("opp_1"),
        Organisation = Organisation,
        Location = Helsinki,
        Contact = new("con_1"),
        Version = 1,
        CohortDay = new(2026, 11, 17),
        OpenedAt = Noon,
        LastActivityAt = Noon,
        FirstKind = CaptureKind.MissedCall,
        Coverage = NumberMode.InFront,
        InHours = true,
        Purpose = Purpose.NewWork,
        Stage = "asking-job",
        Outcome = Outcome.Open,
        Locale = Locale.FiFi,
        SettingsVersion = 1,
        ClockStart = Noon,
    };

    /// <summary>Texted back after five seconds.</summary>
    public static OpportunityRow Engaged { get; } = Missed with { EngagedAt = Noon + Seconds(5), MachineAt = Noon + Seconds(5) };

    /// <summary>The customer wrote back.</summary>
    public static OpportunityRow Replied { get; } = Engaged with { RepliedAt = Noon + Seconds(90) };

    /// <summary>The rules are met.</summary>
    public static OpportunityRow Qualified { get; } = Replied with { QualifiedAt = Noon + Seconds(200), Service = Leak };

    /// <summary>Booked by the assistant alone, at 89 €.</summary>
    public static OpportunityRow Booked { get; } = Qualified with
    {
        BookedAt = Noon + Seconds(300), Booking = new("bkg_1"), AppointmentAt = Noon + Duration.FromDays(1), ValueMinor = 8_900, Currency = "EUR", Outcome = Outcome.Booked,
    };

    public static OpportunityRow Cancelled { get; } = Booked with { Outcome = Outcome.Cancelled, CancelledAt = Noon + Duration.FromHours(5), Booking = null, AppointmentAt = null };

    public static OpportunityRow Lost(string reason) => Engaged with { Outcome = Outcome.LostOurs, OutcomeReason = reason };

    public static Duration Seconds(long seconds) => Duration.FromSeconds(seconds);

    public static Report Report(params OpportunityRow[] cohort) => ReportFigures.Of(Numbered(cohort), [], Terms);

    public static IReadOnlyList<OpportunityRow> Numbered(IEnumerable<OpportunityRow> rows) => [.. rows.Select((r, i) => r with { Opportunity = new($"opp_{i}") })];

    /// <summary>Rows of every shape, also such as no conversation should ever write: no figure may depend on that.</summary>
    public static Gen<OpportunityRow> Any { get; } =
        from kinds in Gen.Choose(0, int.MaxValue)
        from times in Gen.ArrayOf(Gen.Choose(-100, 3_000), 8)
        from known in Gen.ArrayOf(Gen.Choose(0, 3), 8)
        from flags in Gen.ArrayOf(Gen.Elements(true, false), 8)
        from reason in Gen.Elements<string?>([null, "rule-of-ours", .. OutcomeReasons.Ours, .. OutcomeReasons.Unmet])
        from outcome in Gen.Elements(Enum.GetValues<Outcome>())
        from purpose in Gen.Frequency((3, Gen.Constant(Purpose.NewWork)), (1, Gen.Elements(Enum.GetValues<Purpose>())))
        select Shaped(kinds, times, known, flags) with { OutcomeReason = reason, Outcome = outcome, Purpose = purpose };

    private static OpportunityRow Shaped(int kinds, int[] times, int[] known, bool[] flags)
    {
        return Missed with
        {
            Location = flags[0] ? Helsinki : Stockholm,
            FirstKind = (CaptureKind)(kinds % 6),
            Coverage = (NumberMode)(kinds / 6 % 3),
            InHours = flags[1],
            OpenedAt = Noon + Seconds(times[0]),
            ClockStart = Noon + Seconds(times[1]),
            EngagedAt = At(2),
            EngagedByHuman = flags[2],
            HumanAt = At(3),
            MachineAt = At(4),
            RepliedAt = At(5),
            QualifiedAt = At(6),
            BookedAt = known[7] > 0 ? Noon + Duration.FromHours(times[7]) : null,
            BookedByHuman = flags[3],
            HumanTookPart = flags[4],
            CancelledAt = known[0] == 1 ? Noon + Duration.FromDays(2) : null,
            ValueMinor = known[1] > 0 ? Math.Abs(times[7]) * 100L : null,
            Currency = known[1] > 0 ? (flags[5] ? "EUR" : "SEK") : null,
            Service = (known[0] + known[1]) switch { 0 or 1 => null, 2 => Drain, _ => Leak },
            PostalCode = flags[5] ? "00100" : null,
            ExistingCustomer = flags[6],
            ReachedStaff = flags[7],
        };

        Instant? At(int index) => known[index] > 0 ? Noon + Seconds(times[index]) : null;
    }
}
