using System.Collections.Immutable;

namespace SmartPulse.Reporting;

/// <summary>Why an opportunity was lost: closed lists of stable words, kept in <see cref="OpportunityRow.OutcomeReason"/>.</summary>
public static class OutcomeReasons
{
    /// <summary>Ours: nobody answered.</summary>
    public const string NoAnswer = "no-answer";

    /// <summary>Ours: the answer came too late.</summary>
    public const string Slow = "slow";

    /// <summary>Ours: no free time that suited.</summary>
    public const string NoSlot = "no-slot";

    /// <summary>Ours: times were on offer and the customer fell silent.</summary>
    public const string OfferSilent = "offer-silent";

    /// <summary>Ours: we did not speak the language.</summary>
    public const string Language = "language";

    /// <summary>Ours: something of ours failed.</summary>
    public const string Fault = "fault";

    /// <summary>Unmet: outside the area that is served.</summary>
    public const string OutOfArea = "out-of-area";

    /// <summary>Unmet: no such service is sold.</summary>
    public const string NoSuchService = "no-such-service";

    /// <summary>Unmet: closed when it was wanted.</summary>
    public const string Closed = "closed";

    /// <summary>Unmet: no more work is taken on.</summary>
    public const string Full = "full";

    /// <summary>Unmet: the price.</summary>
    public const string Price = "price";

    /// <summary>What a location could have done better: the leak.</summary>
    public static ImmutableArray<string> Ours { get; } = [NoAnswer, Slow, NoSlot, OfferSilent, Language, Fault];

    /// <summary>What a location does not do: unmet demand, never leak.</summary>
    public static ImmutableArray<string> Unmet { get; } = [OutOfArea, NoSuchService, Closed, Full, Price];
}
