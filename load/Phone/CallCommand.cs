using System.CommandLine;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Load.Phone;

/// <summary><c>call</c>: a customer rings.</summary>
internal static class CallCommand
{
    /// <summary>How a call can go. "hang-up": the caller gives up while it rings, so no outcome of dialling comes. "behind": it was missed before it reached us.</summary>
    private static readonly string[] Outcomes = ["no-answer", "busy", "failed", "canceled", "completed", "hang-up", "behind"];

    public static Command Build()
    {
        var phone = new PhoneOptions();
        var outcome = new Option<string>("--outcome") { Description = "How the call goes.", DefaultValueFactory = _ => "no-answer" };
        outcome.AcceptOnlyFromAmong(Outcomes);
        var withheld = new Option<bool>("--withheld") { Description = "The caller's number is withheld." };
        var command = new Command("call", "Calls a business's number as a customer, with the webhooks that the carrier would send.") { outcome, withheld };
        phone.AddTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            using var client = phone.Client(result);
            var from = phone.From(result).E164;
            var before = (await client.SentToAsync(from, cancellation) ?? []).Select(m => m.Sid).ToHashSet(StringComparer.Ordinal);
            var steps = Steps(result.GetRequiredValue(outcome), CarrierClient.NewSid("CA"), result.GetValue(withheld) ? "anonymous" : from, phone.To(result).E164);
            foreach (var (path, parameters) in steps)
            {
                if (!await client.PostAsync(path, result.InvocationConfiguration.Output, cancellation, parameters))
                {
                    return 1;
                }
            }

            await client.PrintAnswersAsync(from, before, phone.Wait(result), result.InvocationConfiguration.Output, cancellation);
            return 0;
        });
        return command;
    }

    /// <summary>The webhooks of a call, in order.</summary>
    internal static IReadOnlyList<(string Path, FormPair[] Parameters)> Steps(string outcome, string sid, string from, string to)
    {
        FormPair[] call = [new("CallSid", sid), new("From", from), new("To", to), new("Caller", from), new("Called", to), new("Direction", "inbound")];
        (string, FormPair[]) comesIn = ("/twilio/voice", [.. call, new("CallStatus", "ringing")]);
        return outcome switch
        {
            // The end of the inbound leg is "completed" whenever it was connected at all: to a person, or to our words.
            "behind" => [comesIn, Ended("completed")],
            "hang-up" => [comesIn, Ended("canceled")],
            "completed" => [comesIn, Dialled("completed"), Ended("completed")],
            _ => [comesIn, Dialled(outcome), Ended("completed")],
        };

        (string, FormPair[]) Dialled(string status) => ("/twilio/voice/dial", [.. call, new("CallStatus", "in-progress"), new("DialCallStatus", status)]);

        (string, FormPair[]) Ended(string status) => ("/twilio/voice/status", [.. call, new("CallStatus", status), new("CallDuration", "14"), new("CallbackSource", "call-progress-events")]);
    }
}
