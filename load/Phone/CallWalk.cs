using System.Xml.Linq;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Load.Phone;

/// <summary>One call, step by step, as the carrier would take it: it goes where the answers send it.</summary>
internal sealed class CallWalk(CarrierClient client, string sid, string from, string to, TextWriter console)
{
    private FormPair[] Call => [new("CallSid", sid), new("From", from), new("To", to), new("Caller", from), new("Called", to), new("Direction", "inbound")];

    /// <summary>Makes the call; false when a webhook was not taken.</summary>
    public async Task<bool> GoAsync(string outcome, CancellationToken cancellation)
    {
        if (await PostAsync("/twilio/voice", [.. Call, new("CallStatus", "ringing")], cancellation) is not { } answer)
        {
            return false;
        }

        if (outcome is "hang-up" or "behind")
        {
            // The end of a leg is "completed" whenever it was connected at all: to a person, or to our words.
            return await EndAsync(outcome == "hang-up" && answer.Element("Dial") is not null ? "canceled" : "completed", cancellation);
        }

        if (answer.Element("Dial") is not { } dial)
        {
            await console.WriteLineAsync("No staff phone rings: the call was taken, or was missed on arrival.");
        }
        else if ((outcome is "completed" or "voicemail" && !await PickUpAsync(dial, outcome == "completed", cancellation))
            || await PostAsync(dial.Attribute("action")!.Value, [.. Call, new("CallStatus", "in-progress"), .. Dialled(outcome)], cancellation) is null)
        {
            return false;
        }

        return await EndAsync("completed", cancellation);
    }

    private static FormPair[] Dialled(string outcome) => outcome switch
    {
        "completed" => [new("DialCallStatus", "completed"), new("DialBridged", "true")],
        "voicemail" => [new("DialCallStatus", "completed"), new("DialBridged", "false")],
        _ => [new("DialCallStatus", outcome)],
    };

    /// <summary>The first staff phone is picked up, and asked for a key where the answer says so.</summary>
    private async Task<bool> PickUpAsync(XElement dial, bool pressesKey, CancellationToken cancellation)
    {
        var number = dial.Elements("Number").First();
        if (number.Attribute("url")?.Value is not { } screen)
        {
            return true;
        }

        FormPair[] leg =
        [
            new("CallSid", CarrierClient.NewSid("CA")), new("ParentCallSid", sid), new("From", from), new("To", number.Value), new("Direction", "outbound-dial"),
            new("CallStatus", "in-progress"),
        ];
        return await PostAsync(screen, leg, cancellation) is { } asked
            && await PostAsync(asked.Element("Gather")!.Attribute("action")!.Value, pressesKey ? [.. leg, new("Digits", "1")] : leg, cancellation) is not null;
    }

    private async Task<bool> EndAsync(string status, CancellationToken cancellation) => await client.PostAsync(
        "/twilio/voice/status", console, cancellation, [.. Call, new("CallStatus", status), new("CallDuration", "14"), new("CallbackSource", "call-progress-events")]) is not null;

    private async Task<XElement?> PostAsync(string path, FormPair[] parameters, CancellationToken cancellation) =>
        await client.PostAsync(path, console, cancellation, parameters) is { } answer ? XElement.Parse(answer) : null;
}
