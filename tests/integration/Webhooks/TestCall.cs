using System.Net;
using System.Xml.Linq;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Integration.Webhooks;

/// <summary>One customer's call as the carrier tells of it; it goes where the answers send it.</summary>
internal sealed class TestCall(WebhookHost web, string called, string from = WebhookHost.Customer)
{
    private static int calls;

    public string Sid { get; } = $"CA{Interlocked.Increment(ref calls):x32}";

    public IReadOnlyList<Signal> Signals => [.. web.Router.Deliveries.Where(d => d.Call == Sid).Select(d => d.Signal)];

    public Task<XElement> ArrivesAsync() => PostAsync("/twilio/voice", new FormPair("CallStatus", "ringing"));

    /// <summary>The caller's leg asks; the answer is a document that the carrier can carry out.</summary>
    public async Task<XElement> PostAsync(string path, params FormPair[] more)
    {
        using var response = await web.PostAsync(path, [new("CallSid", Sid), new("From", from), new("To", called), new("Direction", "inbound"), .. more]);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answered {(int)response.StatusCode}: {answer}");
        return TwimlGrammar.Check(answer);
    }

    /// <summary>The caller answers the question.</summary>
    public Task<XElement> SaysAsync(XElement question, string words, params FormPair[] more) =>
        PostAsync(ActionOf(question), [new("CallStatus", "in-progress"), new("SpeechResult", words), new("Confidence", "0.93"), .. more]);

    public static string ActionOf(XElement answer) => answer.Elements().Select(e => e.Attribute("action")?.Value).First(a => a is not null)!;

    public static string Said(XElement answer) => string.Join(' ', answer.Descendants("Say").Select(s => s.Value));

    public static Hearing.Speech Speech(int through, string text, SpeechThen? then = null, Locale locale = Locale.FiFi, bool slowly = false) =>
        new(through, [new SpokenLine(text, locale, slowly)], then ?? new SpeechThen.Listen(Asked.Job));
}

/// <summary>One host for all tests of a class.</summary>
public sealed class WebhookFixture : IAsyncLifetime
{
    public WebhookHost Web { get; private set; } = null!;

    public async Task InitializeAsync() => Web = await WebhookHost.StartAsync();

    public async Task DisposeAsync() => await Web.DisposeAsync();
}
