using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Gateway.Ops;

/// <summary>How the gateway does: what is wrong, and the figures of the last hour. Of the whole process, not of one organisation; nothing of anybody.</summary>
/// <param name="At">When it was read, by the true clock.</param>
/// <param name="StartedAt">Since when this process counts.</param>
/// <param name="Findings">What is wrong, worst first; empty when all is well.</param>
/// <param name="Figures">Every figure there is.</param>
internal sealed record OpsView(Instant At, Instant StartedAt, ImmutableArray<OpsFinding> Findings, ImmutableArray<OpsReading> Figures);

/// <summary>One figure.</summary>
/// <param name="Key">The instrument's name without the product's.</param>
/// <param name="Kind">What is added up.</param>
/// <param name="Now">A level as it stands; null for what is counted.</param>
/// <param name="Total">How often since the start; 0 for a level.</param>
/// <param name="Minute">The last minute.</param>
/// <param name="Hour">The last hour.</param>
/// <param name="Parts">The same by outcome or status, where the figure is split.</param>
/// <param name="ByMinute">The last sixty minutes, oldest first: counts, or the peak of a level.</param>
internal sealed record OpsReading(
    string Key, SeriesKind Kind, double? Now, long Total, SeriesSpan Minute, SeriesSpan Hour, ImmutableArray<OpsPart> Parts, ImmutableArray<double> ByMinute);

/// <summary>A part of a figure.</summary>
/// <param name="Name">The outcome or status.</param>
/// <param name="Minute">How often in the last minute.</param>
/// <param name="Hour">How often in the last hour.</param>
internal sealed record OpsPart(string Name, long Minute, long Hour);

/// <summary>How bad a finding is.</summary>
internal enum OpsGravity
{
    /// <summary>Customers are not served.</summary>
    Bad,

    /// <summary>They are, and it will not stay so.</summary>
    Warning,
}

/// <summary>Something is wrong. The page has the words, and what to do.</summary>
/// <param name="Code">A stable word: <c>store</c>, <c>engine</c>, <c>carrier</c> …</param>
/// <param name="Gravity">How bad it is.</param>
/// <param name="Value">The figure that says so, as text; for the store, why it cannot be used.</param>
internal sealed record OpsFinding(string Code, OpsGravity Gravity, string Value);
