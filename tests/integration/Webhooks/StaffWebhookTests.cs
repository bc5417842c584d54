using System.Net;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Integration.Webhooks;

/// <summary>Staff phones that are picked up, by a human or by nobody.</summary>
public sealed class StaffWebhookTests : IClassFixture<WebhookFixture>
{
    private readonly WebhookHost web;

    public StaffWebhookTests(WebhookFixture shared)
    {
        web = shared.Web;
        web.Router.Forget();
    }

    [Fact]
    public async Task CH78_whoever_picks_up_is_asked_for_a_key_and_the_key_is_told_of_the_callers_call()
    {
        var call = new TestCall(web, WebhookHost.InFront);
        var screen = ScreenOf(await call.ArrivesAsync());

        var asked = await StaffAsync(screen);
        var gather = asked.Element("Gather")!;
        Assert.Equal(("dtmf", "1"), (gather.Attribute("input")!.Value, gather.Attribute("numDigits")!.Value));
        var connected = await StaffAsync(TestCall.ActionOf(asked), new FormPair("Digits", "1"));

        Assert.Empty(connected.Elements());
        var accepted = Assert.IsType<Signal.CallAccepted>(call.Signals[^1]);
        Assert.Equal((call.Sid, $"call:{call.Sid}:accepted", "lin_front"), (accepted.Call, accepted.Id.Value, accepted.Reach.Line.Value));
        Assert.Equal(PhoneNumber.From(WebhookHost.Customer), accepted.Reach.Customer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("11")]
    public async Task CH78_any_other_key_and_none_hangs_up_and_tells_nobody(string keys)
    {
        var call = new TestCall(web, WebhookHost.InFront);
        var asked = await StaffAsync(ScreenOf(await call.ArrivesAsync()));

        var answer = await StaffAsync(TestCall.ActionOf(asked), new FormPair("Digits", keys));

        Assert.Equal("Hangup", Assert.Single(answer.Elements()).Name.LocalName);
        Assert.IsType<Signal.CallStarted>(Assert.Single(call.Signals));
    }

    [Fact]
    public async Task CH78_a_human_who_presses_the_key_has_the_caller_even_when_it_cannot_be_stored_and_it_is_told_when_they_are_done()
    {
        var call = new TestCall(web, WebhookHost.InFront);
        var ring = await call.ArrivesAsync();
        var asked = await StaffAsync(ScreenOf(ring));
        web.Router.Answer = new Receipt.NotStored("the store is away");
        Assert.Empty((await StaffAsync(TestCall.ActionOf(asked), new FormPair("Digits", "1"))).Elements());

        web.Router.Forget();
        var done = await call.PostAsync(TestCall.ActionOf(ring), new("CallStatus", "in-progress"), new("DialCallStatus", "completed"), new("DialBridged", "true"));

        Assert.Empty(done.Elements());
        Assert.IsType<Signal.CallAnswered>(call.Signals[^1]);
    }

    [Fact]
    public async Task CH78_a_call_that_staff_took_by_the_key_is_told_once()
    {
        var call = new TestCall(web, WebhookHost.InFront);
        var ring = await call.ArrivesAsync();
        web.Router.Hears = (_, _) => new Hearing.NoTalk(CallProgress.Answered);

        var done = await call.PostAsync(TestCall.ActionOf(ring), new("CallStatus", "in-progress"), new("DialCallStatus", "completed"));

        Assert.Empty(done.Elements());
        Assert.IsType<Signal.CallStarted>(Assert.Single(call.Signals));
    }

    [Fact]
    public async Task CH78_a_carriers_voicemail_that_swallowed_the_call_leaves_it_missed()
    {
        var call = new TestCall(web, WebhookHost.InFront);
        var ring = await call.ArrivesAsync();

        var answer = await call.PostAsync(TestCall.ActionOf(ring), new("CallStatus", "in-progress"), new("DialCallStatus", "completed"));

        Assert.NotEmpty(TestCall.Said(answer));
        Assert.Equal(MissedBecause.NoAnswer, Assert.IsType<Signal.CallMissed>(call.Signals[^1]).Because);
    }

    [Fact]
    public async Task CH79_no_address_tells_a_number_and_a_withheld_caller_shows_ours()
    {
        var ring = await new TestCall(web, WebhookHost.InFront, "anonymous").ArrivesAsync();
        var named = await new TestCall(web, WebhookHost.InFront).ArrivesAsync();

        Assert.Equal(WebhookHost.InFront, ring.Element("Dial")!.Attribute("callerId")!.Value);
        Assert.Null(named.Element("Dial")!.Attribute("callerId"));
        Assert.DoesNotContain(WebhookHost.Customer[1..], ScreenOf(named), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/twilio/voice/screen")]
    [InlineData("/twilio/voice/accept")]
    [InlineData("/twilio/voice/recording")]
    [InlineData("/twilio/voice/transcribed")]
    public async Task CH79_a_pass_that_was_changed_or_made_up_is_refused(string path)
    {
        var pass = ScreenOf(await new TestCall(web, WebhookHost.InFront).ArrivesAsync()).Split('=')[1];
        foreach (var bad in new[] { "", "abc", pass[..^4], "A" + pass[1..] })
        {
            using var response = await web.PostAsync($"{path}?pass={bad}", new("CallSid", "CA1"), new("Digits", "1"));
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains("bad-pass", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void CH79_a_pass_is_good_for_its_time_and_no_longer()
    {
        var time = new MovedTime();
        var passes = new Gateway.Webhooks.Calls.CallPass(new Microsoft.AspNetCore.DataProtection.EphemeralDataProtectionProvider(), time);
        var call = new Gateway.Webhooks.Calls.PassedCall("CA1", PhoneNumber.From(WebhookHost.InFront), null);
        var pass = passes.Write(call, Duration.FromMinutes(15));

        time.Now += Duration.FromMinutes(15);
        Assert.Equal(call, passes.Read(pass));
        time.Now += Duration.FromSeconds(1);
        Assert.Null(passes.Read(pass));
    }

    private static string ScreenOf(System.Xml.Linq.XElement ring) => ring.Element("Dial")!.Elements("Number").First().Attribute("url")!.Value;

    private async Task<System.Xml.Linq.XElement> StaffAsync(string path, params FormPair[] more)
    {
        using var response = await web.PostAsync(
            path, [new("CallSid", "CAffffffffffffffffffffffffffffffff"), new("From", WebhookHost.Customer), new("To", "+358501111111"), new("Direction", "outbound-dial"), .. more]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return TwimlGrammar.Check(await response.Content.ReadAsStringAsync());
    }

    private sealed class MovedTime : TimeProvider
    {
        public Instant Now { get; set; } = FixedTime.Now;

        public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
    }
}
