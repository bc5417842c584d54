using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Load.Kill.Customers;

/// <summary>What the carrier and the web form send, and the id under which the product must know it. Pure.</summary>
internal static class Deliveries
{
    private const string FormSecret = "demo-form-key-helsinki";

    /// <summary>A customer wrote.</summary>
    public static Delivery Text(DemoLine line, string from, string sid, string words) => new(
        $"sms:{sid}", line.Organisation, new Customer.Phone(from), "/twilio/messages",
        [new("MessageSid", sid), new("From", from), new("To", line.Number), new("Body", words), new("NumMedia", "0")], words);

    /// <summary>A call has come in. Its answer acknowledges nothing, so it is no delivery.</summary>
    public static (string Path, FormPair[] Form) Rings(DemoLine line, string from, string sid) =>
        ("/twilio/voice", [.. Call(line, from, sid), new("CallStatus", "ringing")]);

    /// <summary>A call is over: the caller gave up while it rang, or it was connected to something and has ended.</summary>
    public static Delivery Over(DemoLine line, string from, string sid, bool gaveUp) => new(
        $"call:{sid}:{(gaveUp ? "missed" : "ended")}", line.Organisation, new Customer.Phone(from), "/twilio/voice/status",
        [.. Call(line, from, sid), new("CallStatus", gaveUp ? "no-answer" : "completed"), new("CallDuration", "14")], Words: null);

    /// <summary>The form on Helsinki's site.</summary>
    public static Delivery Form(string from, string key, string words) => new(
        $"form:{DemoLine.Helsinki.Location}:{RepeatName(key)}", DemoLine.Helsinki.Organisation, new Customer.Phone(from), "/api/v1/capture", [], words,
        new WebForm(
            $"{DemoLine.Helsinki.Organisation}.{DemoLine.Helsinki.Location}.{FormSecret}", key,
            new JsonObject { ["phone"] = from, ["name"] = "Väinö Virtanen", ["message"] = words, ["language"] = "fi" }.ToJsonString()));

    /// <summary>The product keeps no site's own key, only what the form's secret makes of it.</summary>
    private static string RepeatName(string key) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(FormSecret), Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));

    /// <summary>How one of the product's texts fares, told to the address that it gave.</summary>
    public static Delivery Fares(Uri callback, string organisation, string contact, string sid, string from, string to, string status) => new(
        $"dlr:{sid}:{status}", organisation, new Customer.Contact(contact), callback.PathAndQuery,
        [new("MessageSid", sid), new("SmsSid", sid), new("MessageStatus", status), new("SmsStatus", status), new("From", from), new("To", to)], Words: null);

    private static FormPair[] Call(DemoLine line, string from, string sid) =>
        [new("CallSid", sid), new("From", from), new("To", line.Number), new("Caller", from), new("Called", line.Number), new("Direction", "inbound")];
}
