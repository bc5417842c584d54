using System.Net;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Integration.Webhooks;

public sealed class VoiceWebhookTests(WebhookFixture shared) : IClassFixture<WebhookFixture>
{
    private readonly TestCall phone = new(shared.Web, WebhookHost.InFront);

    private WebhookHost Web => shared.Web;

    private string Sid => phone.Sid;

    [Fact]
    public async Task CH31_a_call_on_a_line_in_front_rings_staff_and_is_told_to_the_conversation()
    {
        var (status, answer) = await CallAsync(WebhookHost.InFront);

        Assert.Equal(HttpStatusCode.OK, status);
        var dial = TwimlGrammar.Check(answer).Element("Dial")!;
        Assert.Equal(("/twilio/voice/dial?strict=1", "18", "true"), (dial.Attribute("action")!.Value, dial.Attribute("timeout")!.Value, dial.Attribute("answerOnBridge")!.Value));
        Assert.Equal(["+358501111111", "+358502222222"], dial.Elements("Number").Select(n => n.Value));
        Assert.All(dial.Elements("Number"), n => Assert.StartsWith("/twilio/voice/screen?pass=", n.Attribute("url")!.Value, StringComparison.Ordinal));
        var delivery = Assert.Single(Mine());
        Assert.Equal(FixedNumbers.Organisation, delivery.Organisation);
        Assert.Equal(PhoneNumber.From(WebhookHost.Customer), delivery.Customer);
        Assert.Equal(
            new Signal.CallStarted(new($"call:{Sid}:started"), FixedTime.Now, Reach("lin_front", WebhookHost.InFront, NumberMode.InFront), Sid), delivery.Signal);
    }

    [Fact]
    public async Task CH32_a_call_on_a_line_behind_was_missed_and_hears_that_a_text_follows()
    {
        var (_, answer) = await CallAsync(WebhookHost.Behind);

        Assert.Contains("""<Say language="fi-FI" voice="Polly.Suvi-Neural">""", answer, StringComparison.Ordinal);
        Assert.Contains("Saat heti tekstiviestin", answer, StringComparison.Ordinal);
        Assert.Contains("Putki &amp; &lt;Poika&gt;", answer, StringComparison.Ordinal);
        Assert.EndsWith("<Hangup /></Response>", answer, StringComparison.Ordinal);
        Assert.IsType<Signal.CallStarted>(Assert.Single(Mine()).Signal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("anonymous")]
    [InlineData("Anonymous")]
    [InlineData("+266696687")]
    [InlineData("266696687")]
    [InlineData("+2562533")]
    [InlineData("unknown")]
    [InlineData("restricted")]
    [InlineData("private")]
    [InlineData("sip:alice@example.fi")]
    public async Task CH33_a_withheld_caller_is_a_caller_of_that_call_only_and_is_promised_no_text(string from)
    {
        var (status, answer) = await CallAsync(WebhookHost.Behind, from);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("Saat heti tekstiviestin", answer, StringComparison.Ordinal);
        var delivery = Assert.Single(Mine());
        Assert.Null(delivery.Customer);
        Assert.Equal(Sid, delivery.Call);
    }

    [Theory]
    [InlineData("+358912345699")]
    [InlineData("+358409999999")]
    public async Task CH32_who_cannot_or_must_not_be_texted_is_promised_no_text(string from)
    {
        var (_, answer) = await CallAsync(WebhookHost.Behind, from);

        Assert.DoesNotContain("Saat heti tekstiviestin", answer, StringComparison.Ordinal);
        Assert.Contains("<Say", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CH32_a_line_in_front_with_nobody_to_ring_misses_the_call_on_arrival()
    {
        var (_, answer) = await CallAsync(WebhookHost.InFrontWithoutPhones);

        Assert.Contains("<Hangup />", answer, StringComparison.Ordinal);
        Assert.Collection(
            Mine(),
            d => Assert.IsType<Signal.CallStarted>(d.Signal),
            d => Assert.Equal(MissedBecause.NoAnswer, Assert.IsType<Signal.CallMissed>(d.Signal).Because));
    }

    [Fact]
    public async Task CH31_a_line_beside_carries_nothing()
    {
        var (status, answer) = await CallAsync(WebhookHost.Beside);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("""<?xml version="1.0" encoding="UTF-8"?><Response />""", answer);
        Assert.Empty(Mine());
    }

    [Fact]
    public async Task CH31_a_location_that_is_not_set_up_hangs_up_and_says_nothing_untrue()
    {
        var (_, answer) = await CallAsync(WebhookHost.NotSetUp);

        Assert.Equal("""<?xml version="1.0" encoding="UTF-8"?><Response><Hangup /></Response>""", answer);
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("answered")]
    public async Task CH34_staff_who_answer_are_told_to_the_conversation(string dialled)
    {
        var (_, answer) = await DialledAsync(dialled);

        Assert.Equal("""<?xml version="1.0" encoding="UTF-8"?><Response />""", answer);
        Assert.Equal(
            new Signal.CallAnswered(new($"call:{Sid}:answered"), FixedTime.Now, Reach("lin_front", WebhookHost.InFront, NumberMode.InFront), Sid),
            Assert.Single(Mine()).Signal);
    }

    [Theory]
    [InlineData("no-answer", MissedBecause.NoAnswer)]
    [InlineData("busy", MissedBecause.Busy)]
    [InlineData("failed", MissedBecause.Failed)]
    [InlineData("canceled", MissedBecause.Abandoned)]
    [InlineData("something-new", MissedBecause.Failed)]
    public async Task CH34_staff_who_do_not_answer_make_it_a_missed_call_and_the_caller_hears_it(string dialled, MissedBecause because)
    {
        var (_, answer) = await DialledAsync(dialled);

        Assert.Contains("<Say", answer, StringComparison.Ordinal);
        Assert.EndsWith("<Hangup /></Response>", answer, StringComparison.Ordinal);
        Assert.Equal(
            new Signal.CallMissed(new($"call:{Sid}:missed"), FixedTime.Now, Reach("lin_front", WebhookHost.InFront, NumberMode.InFront), Sid, because),
            Assert.Single(Mine()).Signal);
    }

    [Theory]
    [InlineData("busy", MissedBecause.Busy)]
    [InlineData("no-answer", MissedBecause.NoAnswer)]
    [InlineData("failed", MissedBecause.Failed)]
    [InlineData("canceled", MissedBecause.Abandoned)]
    public async Task CH35_a_call_that_ended_without_an_answer_is_missed_even_when_no_outcome_of_ringing_came(string ended, MissedBecause because)
    {
        await StatusAsync(ended);

        var missed = Assert.IsType<Signal.CallMissed>(Assert.Single(Mine()).Signal);
        Assert.Equal((because, new SignalId($"call:{Sid}:missed")), (missed.Because, missed.Id));
    }

    [Fact]
    public async Task CH35_a_completed_call_has_ended_and_says_nothing_of_an_answer()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("completed"));

        Assert.Equal(new SignalId($"call:{Sid}:ended"), Assert.IsType<Signal.CallEnded>(Assert.Single(Mine()).Signal).Id);
    }

    [Theory]
    [InlineData("ringing")]
    [InlineData("in-progress")]
    [InlineData("initiated")]
    [InlineData("")]
    public async Task CH35_a_call_that_goes_on_is_no_news(string status)
    {
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(status));
        Assert.Empty(Mine());
    }

    [Theory]
    [InlineData("Sat, 21 Nov 2026 11:59:30 +0000", 11, 59, 30)]
    [InlineData("Sat, 21 Nov 2026 13:59:30 +0200", 11, 59, 30)]
    [InlineData("Thu, 19 Nov 2026 11:59:30 +0000", 12, 0, 0)]
    [InlineData("yesterday", 12, 0, 0)]
    public async Task CH36_the_carrier_says_when_it_happened_unless_that_cannot_be_true(string timestamp, int hour, int minute, int second)
    {
        await StatusAsync("completed", new FormPair("Timestamp", timestamp));

        Assert.Equal(Instant.FromUtc(2026, 11, 21, hour, minute, second), Assert.Single(Mine()).Signal.At);
    }

    [Fact]
    public async Task FT18_what_the_carrier_tells_as_yet_to_come_has_happened_now()
    {
        await StatusAsync("completed", new FormPair("Timestamp", "Sat, 21 Nov 2026 12:59:30 +0000"));

        Assert.Equal(FixedTime.Now, Assert.Single(Mine()).Signal.At);
    }

    [Fact]
    public async Task FT19_a_caller_to_a_number_that_cannot_be_read_holds_the_line_and_is_let_go_in_the_end()
    {
        var (status, answer) = await CallAsync(WebhookHost.Unreadable);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("/twilio/voice?again=1", TwimlGrammar.Check(answer).Element("Redirect")!.Value);

        using var last = await Web.PostAsync(
            "/twilio/voice?again=6", new("CallSid", Sid), new("From", WebhookHost.Customer), new("To", WebhookHost.Unreadable), new("CallStatus", "in-progress"));
        Assert.NotNull(TwimlGrammar.Check(await last.Content.ReadAsStringAsync()).Element("Hangup"));
        using var text = await Web.PostAsync("/twilio/messages", new("MessageSid", "SM1"), new("From", WebhookHost.Customer), new("To", WebhookHost.Unreadable), new("Body", "hei"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, text.StatusCode);
        Assert.NotNull(text.Headers.RetryAfter);
        Assert.Empty(Mine());
    }

    [Theory]
    [InlineData("CallSid", "", "bad-id")]
    [InlineData("CallSid", "CA 1:x", "bad-id")]
    [InlineData("To", "0401234567", "bad-called-number")]
    [InlineData("To", "", "bad-called-number")]
    [InlineData("From", "+0401234567", "bad-caller")]
    [InlineData("From", "040 123 4567", "bad-caller")]
    [InlineData("From", "+35840123456789012", "bad-caller")]
    public async Task CH37_what_cannot_be_read_is_refused_by_name(string name, string value, string slug)
    {
        FormPair[] call = [new("CallSid", Sid), new("From", WebhookHost.Customer), new("To", WebhookHost.Behind)];
        using var response = await Web.PostAsync("/twilio/voice", [.. call.Select(p => p.Name == name ? new(name, value) : p)]);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"urn:smartpulse:problem:{slug}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(Mine());
    }

    [Fact]
    public async Task CH37_a_number_that_is_not_connected_is_not_found_and_not_repeated()
    {
        var (status, answer) = await CallAsync("+358912345699");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("Connect the number", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("12345699", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("12345699", Web.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain(WebhookHost.Customer[4..], Web.Logs.All, StringComparison.Ordinal);
    }

    private static Reach Reach(string line, string number, NumberMode mode) =>
        new(FixedNumbers.Location, new(line), PhoneNumber.From(number), mode, Channel.Voice, PhoneNumber.From(WebhookHost.Customer));

    private List<RecordingRouter.Delivery> Mine() => [.. Web.Router.Deliveries.Where(d => d.Signal.Id.Value.Contains(Sid, StringComparison.Ordinal))];

    private async Task<(HttpStatusCode Status, string Answer)> CallAsync(string to, string from = WebhookHost.Customer)
    {
        using var response = await Web.PostAsync("/twilio/voice", new("CallSid", Sid), new("From", from), new("To", to), new("CallStatus", "ringing"), new("SomethingNew", "x"));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private async Task<(HttpStatusCode Status, string Answer)> DialledAsync(string dialled)
    {
        using var response = await Web.PostAsync(
            "/twilio/voice/dial", new("CallSid", Sid), new("From", WebhookHost.Customer), new("To", WebhookHost.InFront), new("DialCallStatus", dialled));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpStatusCode> StatusAsync(string status, params FormPair[] more)
    {
        using var response = await Web.PostAsync(
            "/twilio/voice/status", [new("CallSid", Sid), new("From", WebhookHost.Customer), new("To", WebhookHost.InFront), new("CallStatus", status), .. more]);
        return response.StatusCode;
    }
}
