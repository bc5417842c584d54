using System.Net;
using System.Xml.Linq;
using SmartPulse.Tests.Integration.Webhooks;

namespace SmartPulse.Tests.Integration.Loop;

/// <summary>Somebody on the phone with the real gateway: does what the answers say, as the carrier would, and remembers what was said.</summary>
internal sealed class CallerOnLine(Phones phones, string from, string sid, string to = Phones.Helsinki)
{
    private static readonly (string, string) InProgress = ("CallStatus", "in-progress");

    private XElement answer = new("Response");

    public string Sid => sid;

    /// <summary>The last document.</summary>
    public XElement Answer => answer;

    /// <summary>What was said in the last answer.</summary>
    public string Said => string.Join(' ', answer.Descendants("Say").Select(s => s.Value));

    public bool IsOver => answer.Element("Hangup") is not null || !answer.HasElements;

    /// <summary>The address that the outcome of the last answer goes to.</summary>
    public string Action => answer.Elements().Select(e => e.Attribute("action")?.Value).First(a => a is not null)!;

    public Task<string> ArrivesAsync() => FollowAsync("/twilio/voice", ("CallStatus", "ringing"));

    /// <summary>Speaks, and hears the answer out.</summary>
    public Task<string> SaysAsync(string words) => FollowAsync(Action, InProgress, ("SpeechResult", words), ("Confidence", "0.91"));

    public Task<string> PressesAsync(string keys) => FollowAsync(Action, InProgress, ("Digits", keys));

    public Task<string> KeepsSilentAsync() => FollowAsync(Action, InProgress);

    /// <summary>The phones that were ringing have stopped.</summary>
    public Task<string> DialledAsync(string outcome) => FollowAsync(Action, InProgress, ("DialCallStatus", outcome));

    /// <summary>The number-level callback, as it comes at the end of every call.</summary>
    public async Task HangsUpAsync()
    {
        using var response = await phones.PostAsync("/twilio/voice/status", [.. Who, ("CallStatus", "completed"), ("CallDuration", "40")]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    /// <summary>Posts, and goes on through fillers to the next question or the end.</summary>
    public async Task<string> FollowAsync(string path, params (string Name, string Value)[] more)
    {
        answer = await PostAsync(path, more);
        var said = Said;
        while (answer.Elements().LastOrDefault() is { Name.LocalName: "Redirect" } redirect && answer.Element("Gather") is null && answer.Element("Record") is null)
        {
            answer = await PostAsync(redirect.Value, InProgress);
            said = $"{said} {Said}";
        }

        return said.Trim();
    }

    /// <summary>One request of the caller's leg, as it is; the last answer stays.</summary>
    public async Task<XElement> PostAsync(string path, params (string Name, string Value)[] more)
    {
        using var response = await phones.PostAsync(path, [.. Who, .. more]);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answered {(int)response.StatusCode}: {body}");
        return TwimlGrammar.Check(body);
    }

    private (string, string)[] Who => [("CallSid", sid), ("From", from), ("To", to), ("Direction", "inbound"), ("ApiVersion", "2010-04-01")];
}
