using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations;

/// <summary>What is done with a call.</summary>
public abstract record CallStep
{
    private CallStep() { }

    /// <summary>Staff phones ring, all at once.</summary>
    public sealed record RingStaff(ImmutableArray<PhoneNumber> Numbers, Duration RingFor, bool PressToAccept) : CallStep;

    /// <summary>We take it.</summary>
    public sealed record Take(CallTaker By) : CallStep;

    /// <summary>A spoken word and the end; a text follows where the caller can be texted.</summary>
    public sealed record Farewell : CallStep;
}

/// <summary>Who answers a call, by the location's hours and wishes. Pure.</summary>
public static class CallPlan
{
    /// <summary>What is done when a call comes in on a line that carries it: in front or behind.</summary>
    public static CallStep OnArrival(LocationSettings location, NumberMode mode, PhoneNumber? caller, Instant now)
    {
        if (mode == NumberMode.Behind)
        {
            return IsOurs(location, caller) ? new CallStep.Farewell() : Then(location.Voice.WhenForwarded);
        }

        var open = OpeningHours.IsOpen(location.Hours, OpeningHours.ZoneOf(location), now);
        var first = open ? location.Voice.InHours : location.Voice.Closed;
        // Family and staff want a person, never the assistant.
        return (first == FirstToAnswer.Staff || IsOurs(location, caller)) && !location.RingNumbers.IsDefaultOrEmpty
            ? new CallStep.RingStaff(location.RingNumbers, location.RingFor, location.Voice.PressToAccept)
            : first == FirstToAnswer.Assistant && !IsOurs(location, caller) ? new CallStep.Take(CallTaker.Assistant)
            : WhenUnanswered(location, caller);
    }

    /// <summary>What is done when staff did not answer.</summary>
    public static CallStep WhenUnanswered(LocationSettings location, PhoneNumber? caller) =>
        IsOurs(location, caller) ? new CallStep.Farewell() : Then(location.Voice.WhenUnanswered);

    /// <summary>Staff, family and suppliers: no customers.</summary>
    public static bool IsOurs(LocationSettings location, PhoneNumber? caller) =>
        caller is not null && (location.StaffNumbers.Contains(caller) || location.RingNumbers.Contains(caller)
            || location.OnCall.Contains(caller) || location.PrivateNumbers.Contains(caller));

    private static CallStep Then(Unanswered unanswered) => unanswered switch
    {
        Unanswered.Assistant => new CallStep.Take(CallTaker.Assistant),
        Unanswered.Voicemail => new CallStep.Take(CallTaker.Voicemail),
        Unanswered.TextBack => new CallStep.Farewell(),
        _ => throw new ArgumentOutOfRangeException(nameof(unanswered), unanswered, "No step is known for it."),
    };
}
