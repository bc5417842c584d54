using System.Globalization;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Gateway.Webhooks.Twiml;

namespace SmartPulse.Gateway.Webhooks.Calls;

/// <summary>Where the carrier is sent to in the course of a call. The steps of a talk are in the address, so that a repeated request is known for one.</summary>
internal sealed class CallPaths(GatewayAddress address)
{
    /// <summary>The call comes in once more, after that many times that there was no room for it.</summary>
    public CallPath Arrival(int again) => new(string.Create(CultureInfo.InvariantCulture, $"{address.PathPrefix}/twilio/voice?again={again}"));

    /// <summary>What came of ringing staff; strict: only a key proves that a human answered.</summary>
    public CallPath Dial(bool strict) => Path($"dial?strict={Flag(strict)}");

    /// <summary>What whoever picks up is asked.</summary>
    public CallPath Screen(string pass) => Path($"screen?pass={pass}");

    /// <summary>What they pressed.</summary>
    public CallPath Accept(string pass) => Path($"accept?pass={pass}");

    /// <summary>The caller's answer to speech of that number; again: how often it could not be taken.</summary>
    public CallPath Talk(int heard, int again = 0) => Path(again == 0
        ? string.Create(CultureInfo.InvariantCulture, $"talk?heard={heard}")
        : string.Create(CultureInfo.InvariantCulture, $"talk?heard={heard}&again={again}"));

    /// <summary>What comes after speech of that number, asked for that often before.</summary>
    public CallPath More(int heard, int waits) => Path(string.Create(CultureInfo.InvariantCulture, $"more?heard={heard}&waits={waits}"));

    /// <summary>What came of putting the caller through; last: there is no talk to come back to.</summary>
    public CallPath Transfer(int heard, bool strict, bool last) =>
        Path(string.Create(CultureInfo.InvariantCulture, $"transfer?heard={heard}&strict={Flag(strict)}&last={Flag(last)}"));

    /// <summary>The caller left a message, or none.</summary>
    public CallPath Recorded => Path("recorded");

    /// <summary>A recording is there.</summary>
    public CallPath Recording(string pass) => Path($"recording?pass={pass}");

    /// <summary>A recording's words.</summary>
    public CallPath Transcribed(string pass) => Path($"transcribed?pass={pass}");

    private CallPath Path(string step) => new($"{address.PathPrefix}/twilio/voice/{step}");

    private static int Flag(bool value) => value ? 1 : 0;
}
