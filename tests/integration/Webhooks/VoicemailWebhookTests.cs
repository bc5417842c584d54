using System.Net;
using NodaTime;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Integration.Webhooks;

/// <summary>Messages after the tone: recorded, told of twice, written down or not.</summary>
public sealed class VoicemailWebhookTests : IClassFixture<WebhookFixture>
{
    private const string Recording = "RE0123456789abcdef0123456789abcdef";

    private static readonly FormPair[] There =
        [new("RecordingUrl", $"https://api.twilio.com/2010-04-01/Accounts/AC/Recordings/{Recording}"), new("RecordingDuration", "14"), new("CallStatus", "in-progress")];

    private readonly WebhookHost web;

    public VoicemailWebhookTests(WebhookFixture shared)
    {
        web = shared.Web;
        web.Router.Forget();
        web.Router.Hears = (_, _) => TestCall.Speech(1, "Viesti nauhoitetaan.", new SpeechThen.RecordMessage(Duration.FromMinutes(3), Transcribes: true));
    }

    [Fact]
    public async Task CH80_a_voicemail_box_says_its_words_and_records_with_a_way_out_for_who_says_nothing()
    {
        var call = new TestCall(web, WebhookHost.VoicemailBehind);

        var answer = await call.ArrivesAsync();

        Assert.Equal(["Say", "Record", "Redirect"], answer.Elements().Select(e => e.Name.LocalName));
        Assert.Equal(("120", "true"), (answer.Element("Record")!.Attribute("maxLength")!.Value, answer.Element("Record")!.Attribute("transcribe")!.Value));
        Assert.Equal(CallTaker.Voicemail, call.Signals.OfType<Signal.CallTaken>().Single().By);

        var nothing = await call.PostAsync(answer.Element("Redirect")!.Value, new FormPair("CallStatus", "in-progress"));
        Assert.Equal(["Say", "Hangup"], nothing.Elements().Select(e => e.Name.LocalName));
        Assert.Empty(call.Signals.OfType<Signal.VoicemailRecorded>());
    }

    [Fact]
    public async Task CH80_without_transcription_no_words_are_asked_for()
    {
        web.Router.Hears = (_, _) => TestCall.Speech(1, "Viesti nauhoitetaan.", new SpeechThen.RecordMessage(Duration.FromMinutes(3), Transcribes: false));

        var record = (await new TestCall(web, WebhookHost.VoicemailBehind).ArrivesAsync()).Element("Record")!;

        Assert.Equal("180", record.Attribute("maxLength")!.Value);
        Assert.Null(record.Attribute("transcribe"));
    }

    [Fact]
    public async Task CH81_a_message_is_told_with_its_length_and_thanked_for()
    {
        var call = new TestCall(web, WebhookHost.VoicemailBehind);

        var answer = await call.PostAsync(TestCall.ActionOf(await call.ArrivesAsync()), [.. There, new("Digits", "#")]);

        Assert.Equal(["Say", "Hangup"], answer.Elements().Select(e => e.Name.LocalName));
        Assert.Equal(
            new Signal.VoicemailRecorded(new($"voicemail:{Recording}"), FixedTime.Now, call.Signals[0].Reach(), call.Sid, Recording, Duration.FromSeconds(14)),
            call.Signals[^1]);
    }

    [Fact]
    public async Task CH81_the_two_tellings_of_one_recording_are_one_signal_and_who_hung_up_hears_nothing()
    {
        var call = new TestCall(web, WebhookHost.VoicemailBehind);
        var record = (await call.ArrivesAsync()).Element("Record")!;

        var status = await BackgroundAsync(
            record.Attribute("recordingStatusCallback")!.Value, new("CallSid", call.Sid), new("RecordingSid", Recording), new("RecordingStatus", "completed"),
            new("RecordingDuration", "14"), new("RecordingStartTime", "Sat, 21 Nov 2026 11:59:00 +0000"));
        var answer = await call.PostAsync(record.Attribute("action")!.Value, [.. There, new("Digits", "hangup")]);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Hangup", Assert.Single(answer.Elements()).Name.LocalName);
        var told = call.Signals.OfType<Signal.VoicemailRecorded>().ToList();
        Assert.Equal(2, told.Count);
        Assert.Single(told.Select(t => t.Id).Distinct());
        Assert.Equal(Instant.FromUtc(2026, 11, 21, 11, 59, 14), told[0].At);
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("in-progress")]
    public async Task CH81_a_recording_that_is_not_there_is_no_news(string status)
    {
        var call = new TestCall(web, WebhookHost.VoicemailBehind);
        var record = (await call.ArrivesAsync()).Element("Record")!;

        Assert.Equal(HttpStatusCode.NoContent, await BackgroundAsync(
            record.Attribute("recordingStatusCallback")!.Value, new("CallSid", call.Sid), new("RecordingSid", Recording), new("RecordingStatus", status)));
        Assert.Empty(call.Signals.OfType<Signal.VoicemailRecorded>());
    }

    [Theory]
    [InlineData("completed", "Hei, hana vuotaa.", "Hei, hana vuotaa.")]
    [InlineData("completed", "  ", null)]
    [InlineData("failed", "", null)]
    public async Task CH82_the_words_of_a_message_are_told_and_so_is_that_there_are_none(string status, string text, string? words)
    {
        var call = new TestCall(web, WebhookHost.VoicemailBehind);
        var record = (await call.ArrivesAsync()).Element("Record")!;

        Assert.Equal(HttpStatusCode.OK, await BackgroundAsync(
            record.Attribute("transcribeCallback")!.Value, new("CallSid", call.Sid), new("RecordingSid", Recording), new("TranscriptionStatus", status), new("TranscriptionText", text)));

        var told = Assert.IsType<Signal.VoicemailTranscribed>(call.Signals[^1]);
        Assert.Equal((Recording, words), (told.Recording, told.Words));
    }

    [Fact]
    public async Task CH82_what_comes_after_the_call_is_asked_for_again_when_it_cannot_be_stored()
    {
        var call = new TestCall(web, WebhookHost.VoicemailBehind);
        var record = (await call.ArrivesAsync()).Element("Record")!;
        web.Router.Answer = new Receipt.NotStored("the store is away");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await BackgroundAsync(
            record.Attribute("transcribeCallback")!.Value, new("CallSid", call.Sid), new("RecordingSid", Recording), new("TranscriptionStatus", "failed")));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await BackgroundAsync(
            record.Attribute("recordingStatusCallback")!.Value, new("CallSid", call.Sid), new("RecordingSid", Recording), new("RecordingStatus", "completed")));
        Assert.Equal("Hangup", (await call.PostAsync(record.Attribute("action")!.Value, There)).Elements().Last().Name.LocalName);
    }

    private async Task<HttpStatusCode> BackgroundAsync(string path, params FormPair[] form)
    {
        using var response = await web.PostAsync(path, form);
        return response.StatusCode;
    }
}

internal static class SignalReach
{
    public static Reach Reach(this Signal signal) => ((Signal.CallTaken)signal).Reach;
}
