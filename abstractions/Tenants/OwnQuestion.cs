using System.Collections.Immutable;

namespace SmartPulse.Tenants;

/// <summary>A question that the owner adds to the intake.</summary>
public sealed record OwnQuestion
{
    /// <summary>Its name among the others, at most 40 of a-z, 0-9 and -.</summary>
    public required string Id { get; init; }

    /// <summary>The question as customers read and hear it, in each language; ends with a question mark.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>What an answer looks like.</summary>
    public required AnswerKind Kind { get; init; }

    /// <summary>The choices in the order of their numbers, of a question that has them.</summary>
    public ImmutableArray<LocalizedText> Choices { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Which services it is asked for; empty: all.</summary>
    public ImmutableArray<ServiceId> Services { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>What an answer leads to besides the next question; null: nothing.</summary>
    public OwnRule? Rule { get; init; }
}

/// <summary>What an answer looks like.</summary>
public enum AnswerKind
{
    /// <summary>Yes or no; kept as <c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>A number; kept in digits.</summary>
    Number,

    /// <summary>One of the choices, by number or by name; kept as its number.</summary>
    Choice,

    /// <summary>Any words; kept as they are.</summary>
    Text,
}

/// <summary>What an answer leads to.</summary>
/// <param name="When">The answer as it is kept: <c>yes</c>, <c>no</c>, a choice's number; of a number also <c>&gt;20</c> or <c>&lt;2</c>.</param>
/// <param name="Then">What happens then.</param>
public sealed record OwnRule(string When, RuleThen Then);

/// <summary>What a rule does.</summary>
public enum RuleThen
{
    /// <summary>A human goes on.</summary>
    HandOver,

    /// <summary>The business does not take the job, and says so.</summary>
    Decline,
}
