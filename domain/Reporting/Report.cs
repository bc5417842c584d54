using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Reporting;

/// <summary>The figures of a cohort, in two sections that are never mixed.</summary>
/// <param name="AsOf">The figures are as of this instant.</param>
/// <param name="DefinitionsVersion">The version of the definitions they follow.</param>
/// <param name="EngagedWithin">The limit of the engaged rate.</param>
/// <param name="EngagedWithinIsPublished">False when a tenant chose another limit: then every figure that depends on it is marked.</param>
/// <param name="Contacts">How many contacts there are in the cohort, counted or not.</param>
/// <param name="AllCalls">What came over lines where every call is seen.</param>
/// <param name="OfMissedCalls">What came over lines where only missed calls are seen.</param>
public sealed record Report(
    Instant AsOf, int DefinitionsVersion, Duration EngagedWithin, bool EngagedWithinIsPublished, long Contacts, ReportSection AllCalls, ReportSection OfMissedCalls);

/// <summary>The figures of one coverage.</summary>
public sealed record ReportSection
{
    /// <summary>Which coverage.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Opportunities: new work and unknown. What the rates are out of, and those of unknown outcome.</summary>
    public required Tally Counted { get; init; }

    /// <summary>Contacts about anything else, by purpose.</summary>
    public required ImmutableArray<PurposeCount> OtherContacts { get; init; }

    /// <summary>Answered by staff, and nobody knows what came of it: in no rate.</summary>
    public required Tally OutcomeUnknown { get; init; }

    /// <summary>What the rates are out of.</summary>
    public required Tally Opportunities { get; init; }

    /// <summary>Those of them that have not ended.</summary>
    public required Tally StillOpen { get; init; }

    /// <summary>Meaningfully answered, but after the limit of the engaged rate.</summary>
    public required Tally AnsweredLater { get; init; }

    /// <summary>Every rate, in the order of the funnel.</summary>
    public required ImmutableArray<RateFigure> Rates { get; init; }

    /// <summary>Response times by clock, all hours and open hours apart.</summary>
    public required ImmutableArray<ResponseFigure> ResponseTimes { get; init; }

    /// <summary>Won back from new customers, gross.</summary>
    public required RecoveredFigure RecoveredFromNew { get; init; }

    /// <summary>Won back from existing customers, gross; shown apart.</summary>
    public required RecoveredFigure RecoveredFromExisting { get; init; }

    /// <summary>Estimated value of the appointments that stand, per currency.</summary>
    public required ImmutableArray<MoneySum> Value { get; init; }

    /// <summary>Appointments that stand and have no price.</summary>
    public required long Unpriced { get; init; }

    /// <summary>What was lost for a reason of ours, with its expected value.</summary>
    public required LeakFigure Leak { get; init; }

    /// <summary>What was wanted and is not done here; most wanted first.</summary>
    public required ImmutableArray<UnmetLine> UnmetDemand { get; init; }

    /// <summary>One of the rates.</summary>
    public Rate Rate(Figure figure) =>
        Rates.FirstOrDefault(r => r.Figure == figure)?.Rate ?? throw new ArgumentOutOfRangeException(nameof(figure), figure, "This figure is not a rate.");
}

/// <summary>So many opportunities, and the key that lists them.</summary>
public sealed record Tally(long Value, FigureKey Key);

/// <summary>Other contacts of one purpose.</summary>
public sealed record PurposeCount(Purpose Purpose, Tally Count);

/// <summary>One rate. Its key with <see cref="FigurePart.Over"/> or <see cref="FigurePart.Open"/> lists the others.</summary>
public sealed record RateFigure(Figure Figure, Rate Rate, FigureKey Key);

/// <summary>How long answers took.</summary>
/// <param name="Clock">Whose answer stops the clock.</param>
/// <param name="OpenHoursOnly">Only those that first came in open hours.</param>
/// <param name="Count">Out of how many.</param>
/// <param name="NeverAnswered">How many of them were never answered: they count as infinite.</param>
/// <param name="P50">Half were answered within this; null when there are none.</param>
/// <param name="P90">Nine in ten were answered within this; null when there are none.</param>
public sealed record ResponseFigure(ResponseClock Clock, bool OpenHoursOnly, Tally Count, long NeverAnswered, ResponseTime? P50, ResponseTime? P90);

/// <summary>What was won back.</summary>
/// <param name="Booked">How many booked.</param>
/// <param name="Standing">How many of the appointments stand.</param>
/// <param name="Value">Estimated value of those that stand, per currency.</param>
public sealed record RecoveredFigure(Tally Booked, Tally Standing, ImmutableArray<MoneySum> Value);

/// <summary>A sum in one currency.</summary>
/// <param name="Sum">The sum.</param>
/// <param name="Of">Of how many opportunities.</param>
public sealed record MoneySum(Money Sum, long Of);

/// <summary>What was lost for a reason of ours.</summary>
/// <param name="ByReason">How many, by reason.</param>
/// <param name="Lines">What they were worth, by reason and basis.</param>
/// <param name="Totals">The sum, per currency; the count says how many it covers.</param>
/// <param name="WithoutBasis">How many have no expected value.</param>
public sealed record LeakFigure(ImmutableArray<ReasonCount> ByReason, ImmutableArray<LeakLine> Lines, ImmutableArray<MoneySum> Totals, long WithoutBasis);

/// <summary>How many for one reason.</summary>
public sealed record ReasonCount(string Reason, Tally Count);

/// <summary>Lost opportunities alike in reason and basis.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Basis">What their value rests on.</param>
/// <param name="Count">How many.</param>
/// <param name="Expected">Their expected value; null when there is no basis.</param>
public sealed record LeakLine(string Reason, LeakBasis Basis, long Count, Money? Expected);

/// <summary>Unmet demand of one place, service and hour.</summary>
public sealed record UnmetLine(UnmetPlace Place, Tally Count);
