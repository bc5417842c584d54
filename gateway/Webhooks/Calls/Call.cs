using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Directories;

namespace SmartPulse.Gateway.Webhooks.Calls;

/// <summary>A call that a webhook is about.</summary>
internal sealed record Call(string Sid, NumberEntry Line, PhoneNumber? Customer)
{
    /// <summary>Whether there is no room for this step of it: nothing of it is kept, and its conversation is not asked.</summary>
    public bool IsTurnedAway { get; init; }

    /// <summary>Where and from whom.</summary>
    public Reach Reach => new(Line.Location, Line.Line, Line.Number, Line.Mode, Channel.Voice, Customer);

    /// <summary>The id of what happened once in this call.</summary>
    public SignalId Signal(string what) => new($"call:{Sid}:{what}");
}
