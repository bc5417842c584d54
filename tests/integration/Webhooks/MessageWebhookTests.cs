using System.Net;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Integration.Webhooks;

public sealed class MessageWebhookTests(WebhookFixture shared) : IClassFixture<WebhookFixture>
{
    private const string Status = "/twilio/messages/status?org=org_plumber&contact=con_ada&message=msg_one";

    private static int messages;

    private readonly string sid = $"SM{Interlocked.Increment(ref messages):x32}";

    private WebhookHost Web => shared.Web;

    [Theory]
    [InlineData("Hei, hana vuotaa. Pääsettekö tänään?")]
    [InlineData("👍🏽")]
    [InlineData("")]
    [InlineData("a=b&c=d%20+ \n\"<ä>\" €")]
    public async Task CH40_a_text_reaches_the_conversation_letter_by_letter(string text)
    {
        Assert.Equal(HttpStatusCode.OK, await TextAsync(WebhookHost.Customer, WebhookHost.Behind, text));

        Assert.Equal(
            new Signal.MessageReceived(
                new($"sms:{sid}"), FixedTime.Now,
                new(FixedNumbers.Location, new("lin_behind"), PhoneNumber.From(WebhookHost.Behind), NumberMode.Behind, Channel.Sms, PhoneNumber.From(WebhookHost.Customer)),
                text, Attachments: 0),
            Assert.Single(Mine()).Signal);
    }

    [Fact]
    public async Task CH40_the_answer_is_empty_instructions()
    {
        using var response = await Web.PostAsync("/twilio/messages", Form(WebhookHost.Customer, WebhookHost.Behind, "x"));

        Assert.Equal("text/xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""<?xml version="1.0" encoding="UTF-8"?><Response />""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task CH41_WhatsApp_is_known_by_its_prefix()
    {
        Assert.Equal(HttpStatusCode.OK, await TextAsync($"whatsapp:{WebhookHost.Customer}", $"whatsapp:{WebhookHost.InFront}", "hei"));

        var signal = Assert.IsType<Signal.MessageReceived>(Assert.Single(Mine()).Signal);
        Assert.Equal((new SignalId($"wa:{sid}"), Channel.WhatsApp), (signal.Id, signal.Reach.Channel));
    }

    [Theory]
    [InlineData(1600, 1600, 2)]
    [InlineData(1601, 1600, 3)]
    public async Task CH42_a_text_beyond_1600_characters_is_cut_and_the_rest_counts_as_an_attachment(int length, int kept, int attachments)
    {
        Assert.Equal(HttpStatusCode.OK, await TextAsync(WebhookHost.Customer, WebhookHost.Behind, new string('ä', length), new FormPair("NumMedia", "2")));

        var signal = Assert.IsType<Signal.MessageReceived>(Assert.Single(Mine()).Signal);
        Assert.Equal((kept, attachments), (signal.Text.Length, signal.Attachments));
    }

    [Fact]
    public async Task CH42_no_character_is_cut_in_two()
    {
        await TextAsync(WebhookHost.Customer, WebhookHost.Behind, new string('a', 1599) + "👍👍");

        Assert.Equal(new string('a', 1599), Assert.IsType<Signal.MessageReceived>(Assert.Single(Mine()).Signal).Text);
    }

    [Theory]
    [InlineData("anonymous")]
    [InlineData("+266696687")]
    [InlineData("")]
    [InlineData("Posti")]
    [InlineData("16100")]
    [InlineData("whatsapp:Posti")]
    public async Task CH37_a_text_from_nobody_who_can_be_answered_is_refused(string from)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await TextAsync(from, WebhookHost.Behind, "hei"));
        Assert.Empty(Mine());
    }

    [Fact]
    public async Task CH37_a_text_to_a_number_that_is_not_connected_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, await TextAsync(WebhookHost.Customer, "+358912345699", "hei"));

    [Theory]
    [InlineData("queued", MessageStatus.Accepted)]
    [InlineData("accepted", MessageStatus.Accepted)]
    [InlineData("sending", MessageStatus.Accepted)]
    [InlineData("sent", MessageStatus.Sent)]
    [InlineData("delivered", MessageStatus.Delivered)]
    [InlineData("read", MessageStatus.Read)]
    [InlineData("failed", MessageStatus.Failed)]
    [InlineData("canceled", MessageStatus.Failed)]
    [InlineData("undelivered", MessageStatus.Undelivered)]
    public async Task CH43_delivery_is_told_to_the_conversation_that_the_message_belongs_to(string told, MessageStatus status)
    {
        using var response = await Web.PostAsync(Status, new("MessageSid", sid), new("MessageStatus", told), new("ErrorCode", told == "undelivered" ? "30003" : ""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var delivery = Assert.Single(Mine());
        Assert.Equal((new OrganisationId("org_plumber"), new ContactId("con_ada")), (delivery.Organisation, delivery.Contact));
        Assert.Equal(
            new Signal.DeliveryReported(new($"dlr:{sid}:{told}"), FixedTime.Now, new("msg_one"), status, told == "undelivered" ? 30003 : null), delivery.Signal);
    }

    [Theory]
    [InlineData("receiving", HttpStatusCode.NoContent)]
    [InlineData("", HttpStatusCode.NoContent)]
    public async Task CH43_a_status_that_says_nothing_is_no_news(string told, HttpStatusCode status)
    {
        using var response = await Web.PostAsync(Status, new("MessageSid", sid), new("MessageStatus", told));

        Assert.Equal(status, response.StatusCode);
        Assert.Empty(Mine());
    }

    [Theory]
    [InlineData("/twilio/messages/status")]
    [InlineData("/twilio/messages/status?org=org_plumber&contact=con_ada")]
    [InlineData("/twilio/messages/status?org=org_plumber&contact=CON&message=msg_one")]
    public async Task CH43_a_callback_that_names_no_message_of_ours_is_not_found(string address)
    {
        using var response = await Web.PostAsync(address, new("MessageSid", sid), new("MessageStatus", "sent"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task SE04_neither_numbers_nor_words_are_logged()
    {
        await TextAsync(WebhookHost.Customer, WebhookHost.Behind, "salainen asia");

        Assert.NotEmpty(Web.Logs.All);
        Assert.DoesNotContain("salainen", Web.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain(WebhookHost.Customer[1..], Web.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain(WebhookHost.Behind[1..], Web.Logs.All, StringComparison.Ordinal);
    }

    private FormPair[] Form(string from, string to, string text) => [new("MessageSid", sid), new("From", from), new("To", to), new("Body", text)];

    private async Task<HttpStatusCode> TextAsync(string from, string to, string text, params FormPair[] more)
    {
        using var response = await Web.PostAsync("/twilio/messages", [.. Form(from, to, text), .. more]);
        return response.StatusCode;
    }

    private List<RecordingRouter.Delivery> Mine() => [.. Web.Router.Deliveries.Where(d => d.Signal.Id.Value.Contains(sid, StringComparison.Ordinal))];
}
