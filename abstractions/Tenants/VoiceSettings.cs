using NodaTime;

namespace SmartPulse.Tenants;

/// <summary>Who answers calls, and how.</summary>
public sealed record VoiceSettings
{
    /// <summary>On a line in front, in opening hours: whether staff phones ring first.</summary>
    public FirstToAnswer InHours { get; init; } = FirstToAnswer.Staff;

    /// <summary>On a line in front, outside opening hours.</summary>
    public FirstToAnswer Closed { get; init; } = FirstToAnswer.Staff;

    /// <summary>On a line in front: what a caller gets whom staff did not answer.</summary>
    public Unanswered WhenUnanswered { get; init; } = Unanswered.TextBack;

    /// <summary>On a line behind a phone: what a caller gets whose call was forwarded to us.</summary>
    public Unanswered WhenForwarded { get; init; } = Unanswered.TextBack;

    /// <summary>Whether a staff phone must press a key to take a call: without it a carrier's voicemail counts as an answer.</summary>
    public bool PressToAccept { get; init; } = true;

    /// <summary>Whether calls with the assistant are recorded. The notice is spoken before anything is recorded, and a refusal ends it.</summary>
    public bool RecordsCalls { get; init; }

    /// <summary>Whether the carrier is asked for a voicemail's words. Without them it is answered by a text all the same.</summary>
    public bool Transcribes { get; init; }

    /// <summary>How long the answer to a voicemail waits for its words.</summary>
    public Duration WaitForWords { get; init; } = Duration.FromSeconds(45);

    /// <summary>The longest voicemail.</summary>
    public Duration LongestVoicemail { get; init; } = Duration.FromMinutes(2);
}

/// <summary>Who answers first.</summary>
public enum FirstToAnswer
{
    /// <summary>Staff phones ring.</summary>
    Staff,

    /// <summary>The assistant.</summary>
    Assistant,
}

/// <summary>What a caller gets whom nobody answered.</summary>
public enum Unanswered
{
    /// <summary>A spoken word and, after the call, a text.</summary>
    TextBack,

    /// <summary>The assistant, on the same call.</summary>
    Assistant,

    /// <summary>A voicemail box; it is answered by a text.</summary>
    Voicemail,
}
