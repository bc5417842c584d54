using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Conversations;

/// <summary>A call that we took, live or just over: what was spoken on it, and how far it was heard.</summary>
public sealed record TalkState
{
    /// <summary>The call.</summary>
    public required string Call { get; init; }

    /// <summary>What it is about now.</summary>
    public required OpportunityId Opportunity { get; init; }

    /// <summary>Who took it.</summary>
    public required CallTaker By { get; init; }

    /// <summary>Whether the caller is still there, as far as we know.</summary>
    public bool Live { get; init; } = true;

    /// <summary>Whether the caller asked us to speak slower.</summary>
    public bool Slowly { get; init; }

    /// <summary>How many times in a row we listened and heard nothing.</summary>
    public int Silences { get; init; }

    /// <summary>Whether the caller has said or keyed anything, or written it meanwhile.</summary>
    public bool Spoke { get; init; }

    /// <summary>Whether the caller was told that we go on by text: from there nothing more is spoken.</summary>
    public bool GoesOnByText { get; init; }

    /// <summary>Whether the caller was put through once; phones that nobody took are not rung again on the same call.</summary>
    public bool WasPutThrough { get; init; }

    /// <summary>Whether the caller does not want the call recorded.</summary>
    public bool NotRecorded { get; init; }

    /// <summary>The recording of the message they left; null when none.</summary>
    public string? Recording { get; init; }

    /// <summary>The number of the last speech that is known to have been played.</summary>
    public int HeardThrough { get; init; }

    /// <summary>The number of the last speech.</summary>
    public int LastNumber { get; init; }

    /// <summary>The last sign of life on it, theirs or ours: a call whose end is never told is counted from here.</summary>
    public required Instant LastSignAt { get; init; }

    /// <summary>What was spoken, oldest first; old lines are let go.</summary>
    public ImmutableArray<TalkLine> Lines { get; init; } = [];
}

/// <summary>One piece of speech on a call.</summary>
/// <param name="Effect">What is owed for it.</param>
/// <param name="Message">Our id of it.</param>
/// <param name="Number">1 and up within the call.</param>
/// <param name="Text">What is said.</param>
/// <param name="Locale">In which voice.</param>
/// <param name="Slowly">Whether slower than usual.</param>
/// <param name="Phrase">Which phrase it is.</param>
/// <param name="Then">What happens when it has been said.</param>
/// <param name="Meaningful">Whether it answers, asks the next question or offers times.</param>
/// <param name="DecidedAt">When it was decided: its first word is heard then.</param>
/// <param name="Fate">What became of it.</param>
public sealed record TalkLine(
    EffectId Effect, MessageId Message, int Number, string Text, Locale Locale, bool Slowly, Phrase Phrase, SpeechThen Then, bool Meaningful,
    Instant DecidedAt, LineFate Fate);

/// <summary>What became of a piece of speech.</summary>
public enum LineFate
{
    /// <summary>Nobody knows that it was played.</summary>
    Waiting,

    /// <summary>It was played.</summary>
    Played,

    /// <summary>It was overtaken, or the call was over.</summary>
    Dropped,
}
