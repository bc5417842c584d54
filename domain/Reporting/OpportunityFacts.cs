using System.Globalization;
using NodaTime;
using SmartPulse.Channels;

namespace SmartPulse.Reporting;

/// <summary>What is true of one opportunity for the figures. Every formula speaks only in these words, so that two figures cannot mean different things by one.</summary>
internal readonly record struct OpportunityFacts(OpportunityRow Row, ReportTerms Terms)
{
    /// <summary>Lost by us, for a reason outside the closed list: still counted, or it would vanish from the leak.</summary>
    public const string Unstated = "unstated";

    private static readonly Duration enquiryWaits = Duration.FromMinutes(15);
    private static readonly Duration recoveredWithin = Duration.FromDays(30);

    public Coverage Coverage => Row.Coverage is NumberMode.Behind ? Coverage.OfMissedCalls : Coverage.AllCalls;

    public bool Counted => Row.Purpose is Purpose.NewWork or Purpose.Unknown;

    public bool OutcomeUnknown => Counted && Row.Outcome is Outcome.AnsweredUnknown;

    public bool Rated => Counted && Row.Outcome is not Outcome.AnsweredUnknown;

    public bool Open => Row.Outcome is Outcome.Open;

    public bool Answered => Rated && Row.EngagedAt is not null;

    public bool Engaged => Answered && Row.EngagedAt - Row.ClockStart <= Terms.EngagedWithin;

    public bool Replied => Engaged && Row.RepliedAt is not null;

    public bool Qualified => Rated && Row.QualifiedAt is not null;

    public bool Booked => Rated && Row.BookedAt is not null;

    public bool Stands => Booked && Row.CancelledAt is null && Row.Outcome is not Outcome.Cancelled;

    public bool HandsFree => Booked && !Row.HumanTookPart && !Row.BookedByHuman;

    public bool Recovered => Booked && CameUnanswered && EngagedBeforeAnyHuman && !Row.ReachedStaff
        // The same instant counts: the word that brought the booking came before it in the same turn.
        && Row.RepliedAt <= Row.BookedAt
        && Row.BookedAt - Row.OpenedAt <= recoveredWithin;

    public bool Leaked => Rated && (Row.Outcome is Outcome.LostOurs || (Row.Outcome is Outcome.Silent && Row.OutcomeReason == OutcomeReasons.OfferSilent));

    public string LeakReason => Row.OutcomeReason is { } reason && OutcomeReasons.Ours.Contains(reason) ? reason : Unstated;

    public bool Unmet => Rated && Row.Outcome is Outcome.Disqualified or Outcome.LostTheirs && Row.OutcomeReason is { } reason && OutcomeReasons.Unmet.Contains(reason);

    public UnmetPlace UnmetPlace => new(Row.OutcomeReason!, Row.PostalCode, Row.Service, Terms.HourAt(Row.Location, Row.OpenedAt));

    /// <summary>The first answer on that clock; null when it never came.</summary>
    public Instant? AnsweredAt(ResponseClock clock) => clock switch
    {
        ResponseClock.Useful => Row.EngagedAt,
        ResponseClock.Human => Earliest(Row.HumanAt, Row.EngagedByHuman ? Row.EngagedAt : null),
        ResponseClock.Machine => Earliest(Row.MachineAt, Row.EngagedByHuman ? null : Row.EngagedAt),
        _ => throw new ArgumentOutOfRangeException(nameof(clock), clock, "No such clock."),
    };

    /// <summary>Missed, voicemail, after hours, overflow (in hours that is a missed call), or an enquiry that no human answered for 15 minutes in hours.</summary>
    private bool CameUnanswered => Row.FirstKind is CaptureKind.MissedCall or CaptureKind.Voicemail || !Row.InHours
        || (Row.FirstKind is CaptureKind.Sms or CaptureKind.WhatsApp or CaptureKind.WebForm && (Row.HumanAt ?? Terms.Now) - Row.ClockStart >= enquiryWaits);

    private bool EngagedBeforeAnyHuman => Row.EngagedAt is { } engaged && !Row.EngagedByHuman && !(Row.HumanAt <= engaged);

    private static Instant? Earliest(Instant? one, Instant? other) => one is { } a && other is { } b ? Instant.Min(a, b) : one ?? other;
}

/// <summary>Where unmet demand was: the reason, and where, for what and at which local hour.</summary>
/// <param name="Reason">One of <see cref="OutcomeReasons.Unmet"/>.</param>
/// <param name="PostalCode">Of the work; null when it was not asked or given.</param>
/// <param name="Service">What was wanted; null when not known, or not sold.</param>
/// <param name="Hour">The location's hour of the first event, 0 to 23.</param>
public sealed record UnmetPlace(string Reason, string? PostalCode, ServiceId? Service, int Hour)
{
    /// <summary>The detail of its <see cref="FigureKey"/>.</summary>
    internal string Detail => $"{Reason}/{PostalCode}/{Service}/{Hour.ToString(CultureInfo.InvariantCulture)}";
}

/// <summary>Whose answer stops the clock.</summary>
public enum ResponseClock
{
    /// <summary>The first meaningful response, whoever gave it.</summary>
    Useful,

    /// <summary>The first response of a human.</summary>
    Human,

    /// <summary>The assistant's first word.</summary>
    Machine,
}
