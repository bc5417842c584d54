using System.Text;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Load.Bench.Http;

/// <summary>Whole requests as the carrier sends them, signed: made before they are needed, so that signing is not measured.</summary>
internal sealed class SignedPosts(Uri server, string accountSid, string token)
{
    /// <summary>A line that staff answer at any hour: a call to it is answered by ringing them.</summary>
    public const string RingingLine = "+46701740605";

    /// <summary>A line whose calls the assistant takes at any hour.</summary>
    public const string AssistantLine = "+46701740606";

    /// <summary>The line of the watched board.</summary>
    public const string BoardLine = "+358450000101";

    /// <summary>A call comes in, with the fields that Twilio sends.</summary>
    public byte[] Call(int customer, string sid, string line) => Post("/twilio/voice", [.. Caller(customer, sid, line), new("CallStatus", "ringing")]);

    /// <summary>A step of a call, such as what the caller said.</summary>
    public byte[] Step(string path, int customer, string sid, string line, params FormPair[] more) => Post(path, [.. Caller(customer, sid, line), new("CallStatus", "in-progress"), .. more]);

    /// <summary>A call is over.</summary>
    public byte[] CallOver(int customer, string sid, string line) =>
        Post("/twilio/voice/status", [.. Caller(customer, sid, line), new("CallStatus", "completed"), new("CallDuration", "12")]);

    /// <summary>A customer writes.</summary>
    public byte[] Text(int customer, string sid, string line, string body) => Post("/twilio/messages",
    [
        new("MessageSid", sid), new("SmsSid", sid), new("From", Number(customer)), new("To", line), new("Body", body), new("NumMedia", "0"), new("NumSegments", "1"),
        new("ApiVersion", "2010-04-01"),
    ]);

    /// <summary>The number of a customer.</summary>
    public static string Number(int customer) => $"+35840{customer:D7}";

    private static FormPair[] Caller(int customer, string sid, string line) =>
    [
        new("CallSid", sid), new("From", Number(customer)), new("To", line), new("Caller", Number(customer)), new("Called", line), new("Direction", "inbound"),
        new("ApiVersion", "2010-04-01"), new("FromCountry", "FI"), new("ToCountry", "FI"),
    ];

    private byte[] Post(string path, FormPair[] fields)
    {
        FormPair[] form = [new("AccountSid", accountSid), .. fields];
        var body = FormBody.Write(form);
        var signature = TwilioSignature.Sign(token, new Uri(server, path).AbsoluteUri, form);
        return Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: {server.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\n{TwilioSignature.Header}: {signature}\r\n"
            + $"User-Agent: TwilioProxy/1.1\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }
}
