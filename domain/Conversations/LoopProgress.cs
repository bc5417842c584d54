using System.Collections.Immutable;

namespace SmartPulse.Conversations;

/// <summary>The four stages of the loop, in the order in which they are usually reached.</summary>
public enum LoopStage
{
    /// <summary>Somebody wants something: an opportunity was opened.</summary>
    Detected,

    /// <summary>The first meaningful response reached them.</summary>
    Engaged,

    /// <summary>The business's rules were met.</summary>
    Qualified,

    /// <summary>The first appointment was confirmed.</summary>
    Booked,
}

/// <summary>An opportunity reached a stage.</summary>
/// <param name="Stage">Which.</param>
/// <param name="Opportunity">As it stands after the turn.</param>
public readonly record struct LoopStep(LoopStage Stage, Opportunity Opportunity);

/// <summary>What a turn moved in the loop. Pure; what is taken back later (a text that never arrived) is not counted back.</summary>
public static class LoopProgress
{
    /// <summary>The stages that opportunities reached between two states of one conversation; usually none.</summary>
    public static ImmutableArray<LoopStep> Of(Conversation before, Conversation after)
    {
        if (before.Opportunities == after.Opportunities)
        {
            return [];
        }

        ImmutableArray<LoopStep>.Builder? steps = null;
        foreach (var now in after.Opportunities)
        {
            var was = before.Find(now.Id);
            Reached(LoopStage.Detected, was is not null, true, now);
            Reached(LoopStage.Engaged, was?.EngagedAt is not null, now.EngagedAt is not null, now);
            Reached(LoopStage.Qualified, was?.QualifiedAt is not null, now.QualifiedAt is not null, now);
            Reached(LoopStage.Booked, was?.BookedAt is not null, now.BookedAt is not null, now);
        }

        return steps?.ToImmutable() ?? [];

        void Reached(LoopStage stage, bool was, bool isNow, Opportunity opportunity)
        {
            if (isNow && !was)
            {
                (steps ??= ImmutableArray.CreateBuilder<LoopStep>()).Add(new(stage, opportunity));
            }
        }
    }
}
