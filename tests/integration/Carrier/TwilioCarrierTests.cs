using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Tests.Integration.Webhooks;

namespace SmartPulse.Tests.Integration.Carrier;

public sealed class TwilioCarrierTests
{
    private const string Created = """{"sid":"SM0123456789abcdef0123456789abcdef","status":"queued","error_code":null,"something_new":{"x":1}}""";

    [Fact]
    public async Task CH50_a_text_is_handed_over_with_both_numbers_the_words_and_where_to_tell_how_it_fares()
    {
        await using var bad = await BadCarrier.StartAsync(BadCarrier.Answer(201, Created));

        var outcome = await bad.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None);

        Assert.Equal(new SendOutcome.Accepted("SM0123456789abcdef0123456789abcdef"), outcome);
        var asked = Assert.Single(bad.Requests);
        Assert.Equal($"/2010-04-01/Accounts/{WebhookHost.Account}/Messages.json", asked.Path);
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{WebhookHost.Account}:{WebhookHost.Token}")), asked.Authorization);
        Assert.Equal(["Body", "From", "StatusCallback", "To"], asked.Form.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(BadCarrier.Message.Text, asked.Form["Body"]);
        Assert.Equal(("+358912345602", "+358401234567"), (asked.Form["From"].ToString(), asked.Form["To"].ToString()));
        Assert.Equal("https://pulse.example.fi/twilio/messages/status?org=org_plumber&contact=con_ada&message=msg_one", asked.Form["StatusCallback"]);
    }

    [Fact]
    public async Task CH50_WhatsApp_goes_by_its_prefix_on_both_sides()
    {
        await using var bad = await BadCarrier.StartAsync(BadCarrier.Answer(201, Created), ("SmartPulse:Twilio:StatusCallback", "false"));

        await bad.Carrier.SendAsync(BadCarrier.Message with { Channel = Channel.WhatsApp }, CancellationToken.None);

        var form = Assert.Single(bad.Requests).Form;
        Assert.Equal(("whatsapp:+358912345602", "whatsapp:+358401234567"), (form["From"].ToString(), form["To"].ToString()));
        Assert.False(form.ContainsKey("StatusCallback"));
    }

    [Theory]
    [InlineData(400, 21610, SendRefusal.OptedOut)]
    [InlineData(400, 21614, SendRefusal.NotTextable)]
    [InlineData(400, 30006, SendRefusal.NotTextable)]
    [InlineData(400, 21211, SendRefusal.BadAddress)]
    [InlineData(400, 30005, SendRefusal.BadAddress)]
    [InlineData(400, 63003, SendRefusal.BadAddress)]
    [InlineData(400, 63024, SendRefusal.BadAddress)]
    [InlineData(400, 21408, SendRefusal.NotPermitted)]
    [InlineData(403, 21408, SendRefusal.NotPermitted)]
    [InlineData(400, 21606, SendRefusal.NotPermitted)]
    [InlineData(400, 21612, SendRefusal.NotPermitted)]
    [InlineData(400, 30034, SendRefusal.NotPermitted)]
    [InlineData(400, 63016, SendRefusal.WindowClosed)]
    [InlineData(401, 20003, SendRefusal.Account)]
    [InlineData(404, 20404, SendRefusal.Account)]
    [InlineData(400, 21608, SendRefusal.Account)]
    [InlineData(400, 63020, SendRefusal.Account)]
    [InlineData(400, 30003, SendRefusal.Other)]
    [InlineData(400, 30007, SendRefusal.Other)]
    [InlineData(400, 30008, SendRefusal.Other)]
    [InlineData(400, 63013, SendRefusal.Other)]
    [InlineData(400, 63021, SendRefusal.Other)]
    [InlineData(400, 99999, SendRefusal.Other)]
    public async Task CH51_what_the_carrier_refuses_for_good_is_refused_for_the_reason_it_gave(int status, int code, SendRefusal reason)
    {
        await using var bad = await BadCarrier.StartAsync(BadCarrier.Answer(status, $$"""{"code":{{code}},"message":"The number +358401234567 …","status":{{status}}}"""));

        Assert.Equal(new SendOutcome.Refused(reason, code), await bad.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None));
        Assert.DoesNotContain("358401234567", bad.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("vuoto", bad.Logs.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "<html>", 401)]
    [InlineData(403, "", 403)]
    public async Task CH51_an_account_that_is_refused_without_a_code_is_for_staff_to_mend(int status, string body, int code)
    {
        await using var bad = await BadCarrier.StartAsync(BadCarrier.Answer(status, body));

        Assert.Equal(new SendOutcome.Refused(SendRefusal.Account, code), await bad.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None));
    }

    [Fact]
    public async Task CH51_a_message_that_failed_as_it_was_created_is_refused()
    {
        await using var bad = await BadCarrier.StartAsync(BadCarrier.Answer(201, """{"sid":"SM1","status":"failed","error_code":63016}"""));

        Assert.Equal(new SendOutcome.Refused(SendRefusal.WindowClosed, 63016), await bad.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None));
    }

    [Fact]
    public async Task CH52_a_rate_limit_is_worth_another_try_when_the_carrier_says()
    {
        await using var told = await BadCarrier.StartAsync(BadCarrier.Answer(429, """{"code":20429}""", ("Retry-After", "7")));
        await using var untold = await BadCarrier.StartAsync(BadCarrier.Answer(429, ""));
        await using var queue = await BadCarrier.StartAsync(BadCarrier.Answer(400, """{"code":21611}"""));

        Assert.Equal(new SendOutcome.TryAgain("429", Duration.FromSeconds(7)), await told.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None));
        Assert.Equal(new SendOutcome.TryAgain("429", null), await untold.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None));
        Assert.Equal(new SendOutcome.TryAgain("21611", null), await queue.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None));
    }

    [Fact]
    public async Task CH52_a_connection_that_was_refused_carried_nothing()
    {
        // A port that was free a moment ago and that nobody listens on.
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await using var services = BadCarrier.Connect($"http://127.0.0.1:{port}", new CapturedLogs());
        var carrier = services.GetRequiredService<IMessageCarrier>();

        Assert.Equal(new SendOutcome.TryAgain("connection-refused", null), await carrier.SendAsync(BadCarrier.Message, CancellationToken.None));
        Assert.IsType<LookupOutcome.Unknown>(await carrier.FindAsync(BadCarrier.Message, CancellationToken.None));
    }

    [Theory]
    [InlineData(500, null)]
    [InlineData(502, null)]
    [InlineData(503, null)]
    [InlineData(504, "5")]
    public async Task CH53_after_a_server_error_nobody_knows(int status, string? retryAfter)
    {
        await using var bad = await BadCarrier.StartAsync(
            retryAfter is null ? BadCarrier.Answer(status, "<html>oops") : BadCarrier.Answer(status, "", ("Retry-After", retryAfter)));

        Assert.Equal(new SendOutcome.Unknown(status.ToString(CultureInfo.InvariantCulture)), await bad.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None));
    }

    [Fact]
    public async Task CH52_a_server_that_is_unavailable_and_says_until_when_took_nothing()
    {
        await using var bad = await BadCarrier.StartAsync(BadCarrier.Answer(503, "", ("Retry-After", "5")));

        Assert.Equal(new SendOutcome.TryAgain("503", Duration.FromSeconds(5)), await bad.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None));
    }

    [Fact]
    public async Task CH53_a_connection_that_drops_after_the_request_has_left_leaves_nobody_knowing_and_is_not_repeated()
    {
        await using var bad = await BadCarrier.StartAsync(http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });

        Assert.Equal(new SendOutcome.Unknown("connection-lost"), await bad.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None));
        Assert.Single(bad.Requests);
    }

    [Fact]
    public async Task CH53_an_answer_that_stops_half_way_leaves_nobody_knowing()
    {
        await using var bad = await BadCarrier.StartAsync(async http =>
        {
            http.Response.StatusCode = 201;
            http.Response.ContentLength = 1000;
            await http.Response.Body.WriteAsync("{\"sid\":"u8.ToArray());
            await http.Response.Body.FlushAsync();
            http.Abort();
        });

        Assert.Equal(new SendOutcome.Unknown("connection-lost"), await bad.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None));
    }

    [Fact]
    public async Task CH53_after_a_time_out_nobody_knows()
    {
        await using var bad = await BadCarrier.StartAsync(
            http => Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default),
            ("SmartPulse:Twilio:RequestTimeout", "00:00:00.200"));

        Assert.Equal(new SendOutcome.Unknown("time-out"), await bad.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None));
    }

    [Fact]
    public async Task CH53_whoever_gives_up_waiting_does_not_know_either()
    {
        using var given = new CancellationTokenSource();
        await using var bad = await BadCarrier.StartAsync(async http =>
        {
            await given.CancelAsync();
            http.Abort();
        });

        Assert.IsType<SendOutcome.Unknown>(await bad.Carrier.SendAsync(BadCarrier.Message, given.Token));
    }

    [Theory]
    [InlineData("Sat, 21 Nov 2026 12:00:00 +0000", true)]
    [InlineData("Sat, 21 Nov 2026 11:59:58 +0000", true)]
    [InlineData("Sat, 21 Nov 2026 11:59:57 +0000", false)]
    [InlineData("Sat, 21 Nov 2026 15:00:00 +0000", true)]
    [InlineData("not a date", false)]
    public async Task CH54_a_text_handed_over_earlier_is_found_by_its_words_and_when_it_was_made(string created, bool isFound)
    {
        await using var bad = await BadCarrier.StartAsync(BadCarrier.Answer(200, Page(null, ("SM8", "something else", "Sat, 21 Nov 2026 12:00:00 +0000"), ("SM9", BadCarrier.Message.Text, created))));

        var found = await bad.Carrier.FindAsync(BadCarrier.Message, CancellationToken.None);

        Assert.Equal(isFound ? new LookupOutcome.Found("SM9") : new LookupOutcome.NotFound(), found);
        var asked = Assert.Single(bad.Requests);
        Assert.Equal(("GET", "?To=%2B358401234567&From=%2B358912345602&DateSent%3E=2026-11-21&PageSize=100"), (asked.Method, asked.Query));
    }

    [Fact]
    public async Task CH54_the_search_goes_on_to_the_next_page()
    {
        var pages = 0;
        await using var bad = await BadCarrier.StartAsync(http => BadCarrier.Answer(200, ++pages == 1
            ? Page($"/2010-04-01/Accounts/{WebhookHost.Account}/Messages.json?Page=1", ("SM1", "x", "Sat, 21 Nov 2026 12:00:00 +0000"))
            : Page(null, ("SM2", BadCarrier.Message.Text, "Sat, 21 Nov 2026 12:00:03 +0000")))(http));

        Assert.Equal(new LookupOutcome.Found("SM2"), await bad.Carrier.FindAsync(BadCarrier.Message, CancellationToken.None));
        Assert.Equal("?Page=1", bad.Requests.Last().Query);
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(200, "<html>")]
    [InlineData(200, "{}")]
    [InlineData(401, """{"code":20003}""")]
    public async Task CH54_a_search_that_was_not_answered_proves_nothing(int status, string body)
    {
        await using var bad = await BadCarrier.StartAsync(BadCarrier.Answer(status, body));

        Assert.IsType<LookupOutcome.Unknown>(await bad.Carrier.FindAsync(BadCarrier.Message, CancellationToken.None));
    }

    [Fact]
    public async Task CH53_a_created_message_whose_answer_cannot_be_read_is_looked_up()
    {
        await using var bad = await BadCarrier.StartAsync(BadCarrier.Answer(201, "<html>"));

        Assert.Equal(new SendOutcome.Unknown("unreadable-answer"), await bad.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None));
    }

    [Theory]
    [InlineData("SmartPulse:Twilio:AccountSid", "AC123", "AccountSid")]
    [InlineData("SmartPulse:Twilio:AuthToken", "", "AuthToken")]
    [InlineData("SmartPulse:Twilio:ApiBaseUrl", "ftp://x", "ApiBaseUrl")]
    [InlineData("SmartPulse:Twilio:RequestTimeout", "00:00:00", "RequestTimeout")]
    public async Task SE07_a_bad_setting_is_refused_by_name(string key, string value, string named)
    {
        await using var services = BadCarrier.Connect("http://127.0.0.1:1", new CapturedLogs(), (key, value));

        var refused = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<TwilioOptions>>().Value);
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    private static string Page(string? next, params (string Sid, string Body, string Created)[] messages) => System.Text.Json.JsonSerializer.Serialize(new
    {
        next_page_uri = next,
        messages = messages.Select(m => new { sid = m.Sid, body = m.Body, date_created = m.Created, error_code = (int?)null }),
    });
}
