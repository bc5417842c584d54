using System.CommandLine;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Load.Phone;

/// <summary><c>text</c>: a customer writes.</summary>
internal static class TextCommand
{
    public static Command Build()
    {
        var phone = new PhoneOptions();
        var body = new Option<string>("--body") { Description = "What the customer writes.", Required = true };
        var whatsApp = new Option<bool>("--whatsapp") { Description = "By WhatsApp instead of SMS." };
        var command = new Command("text", "Writes to a business's number as a customer.") { body, whatsApp };
        phone.AddTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            using var client = phone.Client(result);
            var prefix = result.GetValue(whatsApp) ? "whatsapp:" : "";
            var (from, to) = (prefix + phone.From(result).E164, prefix + phone.To(result).E164);
            var before = (await client.SentToAsync(from, cancellation) ?? []).Select(m => m.Sid).ToHashSet(StringComparer.Ordinal);
            if (await client.PostAsync("/twilio/messages", result.InvocationConfiguration.Output, cancellation, Parameters(CarrierClient.NewSid("SM"), from, to, result.GetRequiredValue(body))) is null)
            {
                return 1;
            }

            await client.PrintAnswersAsync(from, before, phone.Wait(result), result.InvocationConfiguration.Output, cancellation);
            return 0;
        });
        return command;
    }

    /// <summary>What the carrier posts for one text.</summary>
    internal static FormPair[] Parameters(string sid, string from, string to, string body) =>
    [
        new("MessageSid", sid), new("SmsSid", sid), new("SmsMessageSid", sid), new("From", from), new("To", to),
        new("Body", body), new("NumMedia", "0"), new("NumSegments", "1"), new("SmsStatus", "received"),
    ];
}
