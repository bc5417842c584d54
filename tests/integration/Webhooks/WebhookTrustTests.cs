using System.Net;
using System.Net.Sockets;
using System.Text;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Integration.Webhooks;

public sealed class WebhookTrustTests
{
    private const string Path = "/twilio/messages";
    private const string FormType = "application/x-www-form-urlencoded";

    private static readonly FormPair[] Text =
        [new("AccountSid", WebhookHost.Account), new("MessageSid", "SM1"), new("From", WebhookHost.Customer), new("To", WebhookHost.Behind), new("Body", "hei")];

    [Theory]
    [InlineData("/twilio/voice")]
    [InlineData("/twilio/voice/dial")]
    [InlineData("/twilio/voice/status")]
    [InlineData("/twilio/voice/screen")]
    [InlineData("/twilio/voice/accept")]
    [InlineData("/twilio/voice/talk")]
    [InlineData("/twilio/voice/more")]
    [InlineData("/twilio/voice/transfer")]
    [InlineData("/twilio/voice/recorded")]
    [InlineData("/twilio/voice/recording")]
    [InlineData("/twilio/voice/transcribed")]
    [InlineData("/twilio/messages")]
    [InlineData("/twilio/messages/status?org=org_a&contact=con_a&message=msg_a")]
    public async Task SE01_no_webhook_looks_at_a_request_that_is_not_signed(string path)
    {
        await using var web = await WebhookHost.StartAsync();
        string?[] signatures =
        [
            null, "", "garbage", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=", TwilioSignature.Sign("another token", web.Local + path, Text),
            TwilioSignature.Sign(WebhookHost.Token, web.Local + "/twilio/other", Text), TwilioSignature.Sign(WebhookHost.Token, web.Local + path, Text[1..]),
        ];
        foreach (var signature in signatures)
        {
            using var response = await web.PostRawAsync(path, FormBody.Write(Text), FormType, signature);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Assert.Contains("bad-signature", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Empty(web.Router.Signals);
    }

    [Fact]
    public async Task SE02_a_signature_by_the_second_token_is_good()
    {
        await using var web = await WebhookHost.StartAsync();

        using var response = await web.PostSignedAsync(Path, web.Local + Path, WebhookHost.SecondToken, Text);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task SE01_a_signed_request_of_another_account_is_refused()
    {
        await using var web = await WebhookHost.StartAsync();
        foreach (FormPair[] account in (FormPair[][])[[new("AccountSid", "AC" + new string('0', 32))], []])
        {
            using var response = await web.PostSignedAsync(Path, web.Local + Path, WebhookHost.Token, [.. account, .. Text[1..]]);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.Contains("wrong-account", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SE03_behind_a_proxy_the_configured_address_is_the_one_that_was_signed()
    {
        await using var web = await WebhookHost.StartAsync(("SmartPulse:Gateway:PublicBaseUrl", "https://Pulse.example.fi/"));

        // Signed by another implementation: python3 hmac over the address, then AccountSid, Body, From, MessageSid and To.
        using var good = await web.PostRawAsync(Path, FormBody.Write(Text), FormType, "NbVIRoFWmE2kT50PENmWr1YvdFI=");
        using var local = await web.PostSignedAsync(Path, web.Local + Path, WebhookHost.Token, Text);

        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, local.StatusCode);
    }

    [Fact]
    public async Task SE03_a_public_address_with_a_path_is_part_of_what_is_signed_and_of_where_the_carrier_is_sent()
    {
        await using var web = await WebhookHost.StartAsync(("SmartPulse:Gateway:PublicBaseUrl", "https://example.fi/pulse"));

        using var response = await web.PostSignedAsync(
            "/twilio/voice", "https://example.fi/pulse/twilio/voice", WebhookHost.Token,
            [new("AccountSid", WebhookHost.Account), new("CallSid", "CA1"), new("From", WebhookHost.Customer), new("To", WebhookHost.InFront)]);

        Assert.Contains("action=\"/pulse/twilio/voice/dial?strict=1\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?a=%C3%A4&b=%2b+x&&c")]
    [InlineData("?A=1&a=2")]
    public async Task SE03_the_query_is_signed_as_it_was_received(string query)
    {
        await using var web = await WebhookHost.StartAsync();

        // By hand: a client library would write the address anew.
        using var socket = new TcpClient();
        var address = new Uri(web.Local);
        await socket.ConnectAsync(address.Host, address.Port);
        var body = FormBody.Write(Text);
        var signature = TwilioSignature.Sign(WebhookHost.Token, $"{web.Local}{Path}{query}", Text);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {Path}{query} HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\nContent-Type: {FormType}\r\nContent-Length: {body.Length}\r\nX-Twilio-Signature: {signature}\r\n\r\n{body}"));
        using var reader = new StreamReader(socket.GetStream());

        Assert.Equal("HTTP/1.1 200 OK", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task SE05_a_body_beyond_64_KB_is_refused_whether_its_length_is_told_or_not()
    {
        await using var web = await WebhookHost.StartAsync();
        FormPair[] large = [.. Text, new("More", new string('x', 65_536))];
        var signature = TwilioSignature.Sign(WebhookHost.Token, web.Local + Path, large);

        using var told = await web.PostRawAsync(Path, FormBody.Write(large), FormType, signature);
        using var request = new HttpRequestMessage(HttpMethod.Post, web.Local + Path) { Content = new StringContent(FormBody.Write(large), Encoding.UTF8, FormType) };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add(TwilioSignature.Header, signature);
        using var untold = await web.Http.SendAsync(request);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge), (told.StatusCode, untold.StatusCode));
    }

    [Fact]
    public async Task SE05_a_form_of_more_than_a_thousand_parameters_is_refused()
    {
        await using var web = await WebhookHost.StartAsync();
        FormPair[] Many(int count) => [.. Text, .. Enumerable.Range(0, count - Text.Length).Select(i => new FormPair($"p{i}", ""))];

        using var most = await web.PostSignedAsync(Path, web.Local + Path, WebhookHost.Token, Many(1000));
        using var more = await web.PostSignedAsync(Path, web.Local + Path, WebhookHost.Token, Many(1001));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (most.StatusCode, more.StatusCode));
    }

    [Fact]
    public async Task SE01_a_repeated_parameter_stays_two_and_the_first_is_read()
    {
        await using var web = await WebhookHost.StartAsync();

        using var response = await web.PostSignedAsync(Path, web.Local + Path, WebhookHost.Token, [.. Text, new("Body", "toinen")]);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("hei", Assert.IsType<Signal.MessageReceived>(Assert.Single(web.Router.Signals)).Text);
    }

    [Fact]
    public async Task SE06_a_JSON_body_is_read_when_its_hash_was_signed()
    {
        await using var web = await WebhookHost.StartAsync();
        const string Body = $$"""{"AccountSid":"{{WebhookHost.Account}}","MessageSid":"SM7","From":"{{WebhookHost.Customer}}","To":"{{WebhookHost.Behind}}","Body":"hyvää päivää","NumMedia":1,"More":{"x":[1] } }""";

        using var response = await web.PostJsonAsync(Path, Body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var signal = Assert.IsType<Signal.MessageReceived>(Assert.Single(web.Router.Signals));
        Assert.Equal(("hyvää päivää", 1), (signal.Text, signal.Attachments));
    }

    [Fact]
    public async Task SE06_a_JSON_body_with_another_hash_or_none_is_refused()
    {
        await using var web = await WebhookHost.StartAsync();
        var body = $$"""{"AccountSid":"{{WebhookHost.Account}}"}""";

        using var wrong = await web.PostJsonAsync(Path, body, new string('0', 64));
        using var none = await web.PostRawAsync(Path, body, "application/json", TwilioSignature.Sign(WebhookHost.Token, web.Local + Path, []));
        using var noJson = await web.PostJsonAsync(Path, "hello");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.BadRequest), (wrong.StatusCode, none.StatusCode, noJson.StatusCode));
    }

    [Fact]
    public async Task CH38_what_was_not_stored_is_asked_for_again_and_what_was_refused_is_not()
    {
        await using var web = await WebhookHost.StartAsync();

        web.Router.Answer = new Receipt.NotStored("busy");
        using var notStored = await web.PostSignedAsync(Path, web.Local + Path, WebhookHost.Token, Text);
        web.Router.Answer = new Receipt.Damaged("chain broken at 7");
        using var damaged = await web.PostSignedAsync(Path, web.Local + Path, WebhookHost.Token, Text);
        web.Router.Answer = new Receipt.Refused(RefusedBecause.NoSettings, "not set up");
        using var refused = await web.PostSignedAsync(Path, web.Local + Path, WebhookHost.Token, Text);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, notStored.StatusCode);
        Assert.NotNull(notStored.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.InternalServerError, damaged.StatusCode);
        Assert.Contains("journal-damaged", await damaged.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
    }

    [Fact]
    public async Task CH38_a_turn_that_timed_out_or_was_shed_is_asked_for_again()
    {
        await using var web = await WebhookHost.StartAsync();
        foreach (var failure in (Exception[])[new TimeoutException(), new LimitExceededException("full")])
        {
            web.Router.Failure = failure;
            using var response = await web.PostSignedAsync(Path, web.Local + Path, WebhookHost.Token, Text);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        }
    }

    [Fact]
    public async Task CH38_a_process_that_is_ending_takes_nothing_more()
    {
        await using var web = await WebhookHost.StartAsync();
        using var first = await web.PostSignedAsync(Path, web.Local + Path, WebhookHost.Token, Text);
        web.BeginStopping();

        using var response = await web.PostSignedAsync(Path, web.Local + Path, WebhookHost.Token, Text);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Single(web.Router.Signals);
    }
}
