using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Gateway.Api;

/// <summary>What was understood and decided in one opportunity, oldest first.</summary>
internal sealed record ConversationSteps(ImmutableArray<ConversationStep> Items);

/// <summary>One thing that was understood, decided or done, with what it rests on. What a step has nothing of is empty or null.</summary>
/// <param name="Version">The version in its journal.</param>
/// <param name="At">When it happened.</param>
/// <param name="Type">The event's wire name.</param>
/// <param name="Actor">Who caused it.</param>
/// <param name="Word">The stable word that it turns on: a stage, a locale, a purpose, an outcome, why a time was lost.</param>
/// <param name="Message">The customer's message that it is about.</param>
/// <param name="Parts">What was understood, and from which words.</param>
/// <param name="Qualified">Whether the business's rules are met.</param>
/// <param name="Trace">The rules behind that, each with what it looked at.</param>
/// <param name="Times">The times offered, in the order of their numbers; or the one chosen or booked.</param>
/// <param name="Hold">The hold that a chosen, held or lost time goes by.</param>
/// <param name="LapsesAt">Until when a time is held.</param>
internal sealed record ConversationStep(
    long Version, Instant At, string Type, string Actor, string? Word, MessageId? Message, ImmutableArray<UnderstoodPart> Parts, bool? Qualified,
    ImmutableArray<RuleTrace> Trace, ImmutableArray<StepTime> Times, HoldId? Hold, Instant? LapsesAt);

/// <summary>A time on offer, chosen or booked.</summary>
/// <param name="Start">Its start.</param>
/// <param name="End">Its end.</param>
/// <param name="Resources">Who would come, where that is known.</param>
internal sealed record StepTime(Instant Start, Instant End, ImmutableArray<ResourceId> Resources);
