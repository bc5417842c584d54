using System.CommandLine;

namespace SmartPulse.Load.Phone;

/// <summary><c>call</c>: a customer rings.</summary>
internal static class CallCommand
{
    /// <summary>
    /// How a call can go. "completed": a member of staff takes it, pressing the key when asked. "voicemail": their carrier's voicemail picks up, and presses
    /// nothing. "hang-up": the caller gives up while it rings. "behind": it was forwarded to us, and ends. The rest are outcomes of ringing staff.
    /// </summary>
    private static readonly string[] Outcomes = ["no-answer", "busy", "failed", "canceled", "completed", "voicemail", "hang-up", "behind"];

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
            var call = new CallWalk(client, CarrierClient.NewSid("CA"), result.GetValue(withheld) ? "anonymous" : from, phone.To(result).E164, result.InvocationConfiguration.Output);
            if (!await call.GoAsync(result.GetRequiredValue(outcome), cancellation))
            {
                return 1;
            }

            await client.PrintAnswersAsync(from, before, phone.Wait(result), result.InvocationConfiguration.Output, cancellation);
            return 0;
        });
        return command;
    }
}
