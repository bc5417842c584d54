using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SmartPulse.Gateway.SignIn;
using static SmartPulse.Tests.Integration.FrontDoor.GatewayApp;

namespace SmartPulse.Tests.Integration.FrontDoor;

public sealed class CaptureTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private const string Site = "https://www.aallokas.example";

    private GatewayApp App => fixture.App;

    [Fact]
    public async Task SE20_a_form_with_the_right_key_becomes_an_opportunity()
    {
        using var response = await App.SendFormAsync(new { phone = "040 333 0001", name = "Ada", message = "Hana vuotaa", language = "fi" }, "capture-one");
        var opportunity = (await response.Content.ReadFromJsonAsync<JsonObject>())!["opportunity"]!.GetValue<string>();

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        using var owner = await App.SignedInAsync("usr_owner", Role.Staff, Plumbing, Helsinki);
        var row = (await owner.GetFromJsonAsync<JsonObject>($"/api/v1/organisations/{Plumbing}/locations/{Helsinki}/conversations/{opportunity}"))!["opportunity"]!;
        Assert.Equal(("webForm", "+358403330001"), (row["firstKind"]!.GetValue<string>(), row["phone"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("")]
    [InlineData($"{Plumbing}.{Helsinki}.")]
    [InlineData($"{Plumbing}.{Helsinki}.wrong")]
    [InlineData($"{Plumbing}.{Tampere}.demo-form-key-helsinki")]
    [InlineData($"{Dental}.{Helsinki}.demo-form-key-helsinki")]
    [InlineData($"{Plumbing}.loc_never_was.demo-form-key-helsinki")]
    [InlineData("ORG.LOC.demo-form-key-helsinki")]
    public async Task SE20_a_wrong_key_and_a_location_that_never_was_look_the_same(string key)
    {
        using var response = await App.SendFormAsync(new { phone = "+358403330002" }, "capture-key", key);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.EndsWith("wrong-key", (await SignInTests.ProblemAsync(response)).Type, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SE21_a_sites_browser_may_send_the_form_when_the_tenant_says_so()
    {
        using var preflight = await PreflightAsync(FormPath, Site);
        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Equal(Site, preflight.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("X-SmartPulse-Key", preflight.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);

        using var response = await App.SendFormAsync(new { phone = "+358403330003" }, "capture-cors", origin: Site);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal(Site, response.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("https://www.aallokas.example.evil.example")]
    public async Task SE21_another_sites_browser_may_not(string origin)
    {
        using var preflight = await PreflightAsync(FormPath, origin);
        using var response = await App.SendFormAsync(new { phone = "+358403330004" }, "capture-evil", origin: origin);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (preflight.StatusCode, response.StatusCode));
        Assert.False(preflight.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("same-origin", HttpStatusCode.Accepted)]
    [InlineData("same-site", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", HttpStatusCode.Forbidden)]
    public async Task SE21_the_gateways_own_page_needs_no_naming_and_its_neighbours_do(string site, HttpStatusCode expected)
    {
        using var client = App.CreateDefaultClient(new Uri("http://localhost"));
        using var request = new HttpRequestMessage(HttpMethod.Post, FormPath) { Content = JsonContent.Create(new { phone = "+358403330014" }) };
        request.Headers.Add("X-SmartPulse-Key", FormKey);
        request.Headers.Add("Idempotency-Key", $"own-page-{site}");
        request.Headers.Add("Origin", "http://localhost:5123");
        request.Headers.Add("Sec-Fetch-Site", site);

        using var response = await client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task SE21_one_tenants_site_may_not_send_anothers_form()
    {
        using var response = await App.SendFormAsync(new { phone = "+358403330004" }, "capture-sister", $"{Plumbing}.{Tampere}.demo-form-key-helsinki", Site);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task SE22_a_repeat_gets_the_same_answer_and_is_one_form()
    {
        var form = new { phone = "+358403330005", message = "Viemäri tukossa" };
        using var first = await App.SendFormAsync(form, "capture-repeat");
        using var second = await App.SendFormAsync(form, "capture-repeat");

        Assert.Equal((first.StatusCode, await first.Content.ReadAsStringAsync()), (second.StatusCode, await second.Content.ReadAsStringAsync()));
        var opportunity = (await first.Content.ReadFromJsonAsync<JsonObject>())!["opportunity"]!.GetValue<string>();
        using var owner = await App.SignedInAsync("usr_owner", Role.Staff, Plumbing, Helsinki);
        var told = await owner.GetFromJsonAsync<JsonObject>($"/api/v1/organisations/{Plumbing}/locations/{Helsinki}/conversations/{opportunity}");
        Assert.Single(told!["messages"]!.AsArray(), m => m!["author"]!.GetValue<string>() == "customer");
    }

    [Fact]
    public void SE22_a_key_that_names_the_customer_is_not_stored()
    {
        var (form, other) = (new SmartPulse.Gateway.Capture.FormKey(OrganisationId.From("org_a"), LocationId.From("loc_a"), "secret"), new SmartPulse.Gateway.Capture.FormKey(OrganisationId.From("org_a"), LocationId.From("loc_a"), "another"));

        var id = SmartPulse.Gateway.Capture.FormSignal.IdOf(form, "ada@example.fi");

        Assert.Equal(id, SmartPulse.Gateway.Capture.FormSignal.IdOf(form, "ada@example.fi"));
        Assert.DoesNotContain("ada", id.Value, StringComparison.OrdinalIgnoreCase);
        // Nobody who reads a journal finds the key by trying all numbers there are.
        Assert.NotEqual(id, SmartPulse.Gateway.Capture.FormSignal.IdOf(other, "ada@example.fi"));
        Assert.NotEqual(id, SmartPulse.Gateway.Capture.FormSignal.IdOf(form, "bo@example.fi"));
    }

    [Theory]
    [InlineData("""{"phone":"010190-123A"}""", "phone")]
    [InlineData("""{"phone":"12"}""", "phone")]
    [InlineData("""{"phone":"soita"}""", "phone")]
    [InlineData("""{"name":"Ada"}""", "phone")]
    [InlineData("""{"phone":7}""", "$.phone")]
    [InlineData("""{"phone":"+358403330006","language":"de"}""", "language")]
    [InlineData("""{"phone":"+358403330006","service":"svc_never_was"}""", "service")]
    [InlineData("""{"phone":"+358403330006","address":{"postalCode":"005"}}""", "address.postalCode")]
    [InlineData("""[]""", "$")]
    [InlineData("""{"phone":""", "$.phone")]
    [InlineData("null", "$")]
    public async Task SE23_what_cannot_be_read_is_refused_by_the_name_of_its_field(string body, string field)
    {
        using var response = await PostRawAsync(body, "capture-malformed");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal(field, problem!["field"]!.GetValue<string>());
        Assert.NotEqual("", problem["action"]!.GetValue<string>());
    }

    [Fact]
    public async Task SE23_a_body_beyond_16_KB_is_refused_unread()
    {
        using var response = await PostRawAsync($$"""{"phone":"+358403330007","message":"{{new string('a', 16 * 1024)}}"}""", "capture-large");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task SE23_fields_that_are_not_known_are_ignored_and_named()
    {
        using var response = await PostRawAsync("""{"phone":"+358403330008","utm":"x","colour":"red"}""", "capture-others");

        var ignored = (await response.Content.ReadFromJsonAsync<JsonObject>())!["ignored"]!.AsArray().Select(n => n!.GetValue<string>());
        Assert.Equal(["colour", "utm"], ignored);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("has space")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234")]
    public async Task SE22_a_form_without_a_key_to_know_its_repeat_by_is_refused(string? key)
    {
        using var response = await PostRawAsync("""{"phone":"+358403330009"}""", key);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith("Idempotency-Key", (await SignInTests.ProblemAsync(response)).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SE24_a_key_has_a_limit_a_minute_that_strangers_cannot_use_up()
    {
        await using var app = new GatewayApp().With("SmartPulse:Capture:FormsPerMinute", "2");
        for (var i = 0; i < 5; i++)
        {
            using var stranger = await app.SendFormAsync(new { phone = "+358403330010" }, $"limit-{i}", key: "wrong");
            Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
        }

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            using var response = await app.SendFormAsync(new { phone = "+358403330010" }, $"limit-{i}");
            answers.Add(response.StatusCode);
        }

        Assert.Equal([HttpStatusCode.Accepted, HttpStatusCode.Accepted, HttpStatusCode.TooManyRequests], answers);
    }

    private async Task<HttpResponseMessage> PreflightAsync(string path, string origin)
    {
        using var client = App.CreateDefaultClient(new Uri("http://localhost"));
        using var request = new HttpRequestMessage(HttpMethod.Options, path);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        return await client.SendAsync(request);
    }

    private async Task<HttpResponseMessage> PostRawAsync(string body, string? idempotencyKey)
    {
        using var client = App.CreateDefaultClient(new Uri("http://localhost"));
        using var request = new HttpRequestMessage(HttpMethod.Post, FormPath) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.Add("X-SmartPulse-Key", FormKey);
        if (idempotencyKey is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", idempotencyKey);
        }

        return await client.SendAsync(request);
    }
}
