using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;
using SmartPulse.Reporting;
using SmartPulse.Tests.Integration.Webhooks;

namespace SmartPulse.Tests.Integration.Carrier;

public sealed class StandInTests : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("standin").FullName;
    private WebhookHost web = null!;

    private TwilioAccount Account => web.Services.GetRequiredService<TwilioAccount>();

    private IMessageCarrier Carrier => web.Services.GetRequiredService<IMessageCarrier>();

    private string Root => $"{web.Local}/carrier/2010-04-01/Accounts/{Account.Sid}";

    public async Task InitializeAsync() => web = await WebhookHost.StartWithStandInAsync(data);

    public async Task DisposeAsync()
    {
        await web.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task CH60_without_an_account_a_text_goes_to_the_stand_in_which_tells_how_it_fares()
    {
        var outcome = await Carrier.SendAsync(Message(), CancellationToken.None);
        await web.Router.ArrivedAsync(3);

        var sid = Assert.IsType<SendOutcome.Accepted>(outcome).ProviderId;
        Assert.Equal(
            [(MessageStatus.Accepted, $"dlr:{sid}:queued"), (MessageStatus.Sent, $"dlr:{sid}:sent"), (MessageStatus.Delivered, $"dlr:{sid}:delivered")],
            web.Router.Signals.Cast<Signal.DeliveryReported>().Select(s => (s.Status, s.Id.Value)));
        Assert.All(web.Router.Deliveries, d => Assert.Equal((new ContactId("con_ada"), new MessageId("msg_one")), (d.Contact, ((Signal.DeliveryReported)d.Signal).Message)));
        Assert.Equal(new LookupOutcome.Found(sid), await Carrier.FindAsync(Message(), CancellationToken.None));
        Assert.Equal(new LookupOutcome.NotFound(), await Carrier.FindAsync(Message() with { Text = "something else" }, CancellationToken.None));
    }

    [Fact]
    public async Task CH60_WhatsApp_goes_through_the_stand_in_too()
    {
        var message = Message() with { Channel = Channel.WhatsApp };

        var sid = Assert.IsType<SendOutcome.Accepted>(await Carrier.SendAsync(message, CancellationToken.None)).ProviderId;

        Assert.Equal(new LookupOutcome.Found(sid), await Carrier.FindAsync(message, CancellationToken.None));
        Assert.Equal(new LookupOutcome.NotFound(), await Carrier.FindAsync(Message(), CancellationToken.None));
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "5550001", "BadAddress 21211" }, { "5550002", "NotPermitted 21612" }, { "5550003", "NotPermitted 21408" }, { "5550004", "OptedOut 21610" },
        { "5550006", "NotPermitted 21606" }, { "5550009", "NotTextable 21614" }, { "5550008", "TryAgain 429" }, { "5550010", "Unknown 500" }, { "5550011", "TryAgain 503" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task CH61_numbers_that_behave_badly_do_so_as_they_end(string ending, string expected)
    {
        var message = Message() with { To = PhoneNumber.From($"+35840{ending}") };

        var outcome = await Carrier.SendAsync(message, CancellationToken.None);

        Assert.Equal(expected, outcome switch
        {
            SendOutcome.Refused r => $"{r.Reason} {r.Code}",
            SendOutcome.TryAgain t => $"TryAgain {t.Why}",
            SendOutcome.Unknown u => $"Unknown {u.Why}",
            var other => other.ToString(),
        });
        // The one that lost its answer has the message all the same: this is what the look-up is for.
        Assert.Equal(ending == "5550010", await Carrier.FindAsync(message, CancellationToken.None) is LookupOutcome.Found);
    }

    [Theory]
    [InlineData("5550005", MessageStatus.Undelivered, 30003)]
    [InlineData("5550007", MessageStatus.Undelivered, 30007)]
    [InlineData("5550016", MessageStatus.Failed, 63016)]
    public async Task CH61_a_text_that_fails_later_is_reported_with_its_code(string ending, MessageStatus status, int code)
    {
        await Carrier.SendAsync(Message() with { To = PhoneNumber.From($"+35840{ending}") }, CancellationToken.None);
        await web.Router.ArrivedAsync(3);

        var last = Assert.IsType<Signal.DeliveryReported>(web.Router.Signals[^1]);
        Assert.Equal((status, code), (last.Status, last.ErrorCode));
    }

    [Fact]
    public async Task CH62_every_parameter_we_send_is_in_Twilios_document()
    {
        var parameters = ApiDocument.Twilio.Form("/Messages.json", "post").GetProperty("properties");
        await using var bad = await BadCarrier.StartAsync(BadCarrier.Answer(201, "{}"));
        await bad.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None);
        await bad.Carrier.FindAsync(BadCarrier.Message, CancellationToken.None);

        var (send, find) = (bad.Requests.First(), bad.Requests.Last());
        Assert.All(send.Form.Keys, name => Assert.True(parameters.TryGetProperty(name, out _), name));
        foreach (var (name, value) in send.Form)
        {
            Assert.Empty(ApiDocument.Twilio.Check(parameters.GetProperty(name), JsonSerializer.SerializeToElement(value.ToString())));
        }

        Assert.Equal("POST GET", $"{send.Method} {find.Method}");
        var asked = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(find.Query).Keys;
        Assert.Empty(asked.Except(ApiDocument.Twilio.Query("/Messages.json", "get"), StringComparer.Ordinal));
    }

    [Fact]
    public async Task CH62_every_answer_of_the_stand_in_is_as_Twilios_document_says()
    {
        var (created, message) = await AskAsync(HttpMethod.Post, "/Messages.json", new("To", WebhookHost.Customer), new("From", WebhookHost.Behind), new("Body", "Hei 👍"));
        Assert.Equal(HttpStatusCode.Created, created);
        var sid = message.GetProperty("sid").GetString()!;
        var (_, one) = await AskAsync(HttpMethod.Get, $"/Messages/{sid}.json");
        var (_, list) = await AskAsync(HttpMethod.Get, $"/Messages.json?To={Uri.EscapeDataString(WebhookHost.Customer)}&DateSent%3E=2026-11-21&PageSize=1");
        var (calls, call) = await AskAsync(HttpMethod.Post, "/Calls.json", new("To", WebhookHost.Customer), new("From", WebhookHost.Behind), new("Twiml", "<Response/>"));
        Assert.Equal(HttpStatusCode.Created, calls);
        var callSid = call.GetProperty("sid").GetString()!;
        var (_, sameCall) = await AskAsync(HttpMethod.Get, $"/Calls/{callSid}.json");
        var (_, ended) = await AskAsync(HttpMethod.Post, $"/Calls/{callSid}.json", new FormPair("Status", "completed"));
        var (_, callList) = await AskAsync(HttpMethod.Get, "/Calls.json?PageSize=50");

        (string Path, string Method, string Status, JsonElement Answer)[] answers =
        [
            ("/Messages.json", "post", "201", message), ("/Messages/{Sid}.json", "get", "200", one), ("/Messages.json", "get", "200", list),
            ("/Calls.json", "post", "201", call), ("/Calls/{Sid}.json", "get", "200", sameCall), ("/Calls/{Sid}.json", "post", "200", ended), ("/Calls.json", "get", "200", callList),
        ];
        Assert.All(answers, a => Assert.Empty(ApiDocument.Twilio.Check(ApiDocument.Twilio.Answer(a.Path, a.Method, a.Status), a.Answer)));
        Assert.Equal(sid, list.GetProperty("messages")[0].GetProperty("sid").GetString());
    }

    [Fact]
    public async Task CH62_the_check_against_Twilios_document_can_fail()
    {
        var (_, message) = await AskAsync(HttpMethod.Post, "/Messages.json", new("To", WebhookHost.Customer), new("From", WebhookHost.Behind), new("Body", "x"));
        (string Change, Action<JsonObject> Break)[] faults =
        [
            ("unknown field", m => m["colour"] = "red"),
            ("missing field", m => m.Remove("num_media")),
            ("wrong type", m => m["num_media"] = 0),
            ("enum", m => m["status"] = "flying"),
            ("null", m => m["status"] = null),
            ("pattern", m => m["sid"] = "XX0123456789abcdef0123456789abcdef"),
            ("length", m => m["account_sid"] = "AC0"),
            ("date", m => m["date_created"] = "2026-11-21T12:00:00Z"),
            ("day of week", m => m["date_created"] = "Mon, 21 Nov 2026 12:00:00 +0000"),
            ("currency", m => m["price_unit"] = "euro"),
            ("map", m => m["subresource_uris"] = new JsonObject { ["media"] = 7 }),
        ];
        var schema = ApiDocument.Twilio.Answer("/Messages.json", "post", "201");

        foreach (var (change, destroy) in faults)
        {
            var broken = JsonNode.Parse(message.GetRawText())!.AsObject();
            destroy(broken);
            var found = ApiDocument.Twilio.Check(schema, JsonSerializer.SerializeToElement(broken));
            Assert.True(found.Count > 0, change);
        }
    }

    [Theory]
    [InlineData("", "+358912345602", "x", 21604)]
    [InlineData("+358401234567", "", "x", 21603)]
    [InlineData("+358401234567", "+358912345602", "", 21602)]
    [InlineData("040", "+358912345602", "x", 21211)]
    [InlineData("+358401234567", "Posti", "x", 21212)]
    public async Task CH62_a_refusal_has_Twilios_shape_and_code(string to, string from, string body, int code)
    {
        var (status, error) = await AskAsync(HttpMethod.Post, "/Messages.json", new("To", to), new("From", from), new("Body", body));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["code", "message", "more_info", "status"], error.EnumerateObject().Select(p => p.Name));
        Assert.Equal((code, 400), (error.GetProperty("code").GetInt32(), error.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task SE08_the_stand_in_opens_to_its_own_token_only_and_its_file_to_its_owner_only()
    {
        foreach (var authorization in (AuthenticationHeaderValue?[])[null, new("Basic", "eDp5"), new("Bearer", Account.PrimaryToken), new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Account.Sid}:wrong")))])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{Root}/Messages.json");
            request.Headers.Authorization = authorization;
            using var response = await web.Http.SendAsync(request);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Contains("20003", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var outbox = await web.Http.GetAsync($"{web.Local}/carrier/outbox");
        Assert.Equal(HttpStatusCode.Unauthorized, outbox.StatusCode);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(StandInFile.In(data)));
        }
    }

    [Fact]
    public void SE08_the_stand_in_keeps_its_account_over_a_restart() => Assert.Equal(Account.PrimaryToken, TwilioAccount.Of(new TwilioOptions(), data).PrimaryToken);

    [Fact]
    public async Task SE08_with_a_real_account_there_is_no_stand_in()
    {
        await using var real = await WebhookHost.StartAsync();
        using var response = await real.Http.GetAsync($"{real.Local}/carrier/2010-04-01/Accounts/{WebhookHost.Account}/Messages.json");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static OutboundMessage Message() => BadCarrier.Message;

    private async Task<(HttpStatusCode Status, JsonElement Body)> AskAsync(HttpMethod method, string path, params FormPair[] form)
    {
        using var request = new HttpRequestMessage(method, Root + path);
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Account.Sid}:{Account.PrimaryToken}")));
        request.Content = method == HttpMethod.Post ? new StringContent(FormBody.Write(form), new MediaTypeHeaderValue("application/x-www-form-urlencoded")) : null;
        using var response = await web.Http.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return (response.StatusCode, document.RootElement.Clone());
    }
}
