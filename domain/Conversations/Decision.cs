using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations;

/// <summary>What a turn came to.</summary>
/// <param name="Events">What happened, to be appended whole or not at all.</param>
/// <param name="Next">The state after them.</param>
/// <param name="Rows">The read-model rows that the events change, as <see cref="ConversationRows"/> projects them.</param>
/// <param name="Claimed">What this turn claimed, to be carried out once the events are on disk.</param>
/// <param name="Receipt">The answer to whoever brought the signal.</param>
public sealed record Decision(
    ImmutableArray<Recorded<ConversationEvent>> Events, Conversation Next, ImmutableArray<RowChange> Rows, ImmutableArray<Claim> Claimed, Receipt Receipt);

/// <summary>An attempt that may be made now, by nobody else until then.</summary>
/// <param name="Effect">Its id.</param>
/// <param name="Attempt">Which attempt, 1 and up.</param>
/// <param name="What">What to do.</param>
/// <param name="LookFirst">Whether it may have been done already: ask the provider before repeating.</param>
/// <param name="OwedAt">Since when it is owed.</param>
/// <param name="Until">When the lease ends; the request's own time-out ends before.</param>
/// <param name="Trace">W3C trace parent of the turn that came to owe it.</param>
public sealed record Claim(EffectId Effect, int Attempt, Effect What, bool LookFirst, Instant OwedAt, Instant Until, string? Trace = null)
{
    /// <summary>Whether it is no longer wanted, and only asked about: somebody may have got it, and then the journal must say so.</summary>
    public bool LookOnly { get; init; }
}
