using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmartPulse.Gateway.SignIn;
using static SmartPulse.Tests.Integration.FrontDoor.GatewayApp;

namespace SmartPulse.Tests.Integration.FrontDoor;

public sealed class ApiTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private const string Here = $"/api/v1/organisations/{Plumbing}/locations/{Helsinki}";

    private GatewayApp App => fixture.App;

    [Fact]
    public async Task SE25_the_document_lists_every_route_of_the_API()
    {
        var document = await App.Stranger().GetFromJsonAsync<JsonObject>("/openapi/v1.json");
        var listed = document!["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} {path.Key}"));
        var mapped = App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal))
            .SelectMany(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(m => $"{m} {e.RoutePattern.RawText}"))
            .Where(r => !r.StartsWith("OPTIONS ", StringComparison.Ordinal));

        Assert.Equal(mapped.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task SE25_the_document_says_ids_are_text_and_which_answers_there_are()
    {
        var document = await App.Stranger().GetFromJsonAsync<JsonObject>("/openapi/v1.json");

        var id = document!["components"]!["schemas"]!["OpportunityId"]!;
        Assert.Equal(("string", "^opp_[a-z0-9_]+$"), (id["type"]!.GetValue<string>(), id["pattern"]!.GetValue<string>()));
        var answers = document["paths"]!["/api/v1/organisations/{organisation}/locations/{location}/conversations/{opportunity}/messages"]!["post"]!["responses"]!.AsObject();
        Assert.Equal(["200", "400", "401", "403", "404", "409", "413", "415", "503"], answers.Select(a => a.Key).Order(StringComparer.Ordinal));
        var capture = document["paths"]!["/api/v1/capture"]!["post"]!;
        Assert.Contains("202", capture["responses"]!.AsObject().Select(a => a.Key));
        Assert.NotNull(capture["requestBody"]);
    }

    [Theory]
    [InlineData("/conversations?limit=0", "limit")]
    [InlineData("/conversations?before=yesterday", "before")]
    [InlineData("/calendar?from=2026-13-01", "from")]
    [InlineData("/calendar?from=2026-11-21&to=2026-11-20", "to")]
    [InlineData("/calendar?from=9999-12-31", "from")]
    [InlineData("/events?limit=5000", "limit")]
    [InlineData("/report?from=2020-01-01&to=2026-11-21", "to")]
    [InlineData("/report/behind?figure=nothing", "figure")]
    public async Task SE23_a_query_that_cannot_be_read_is_refused_by_name(string rest, string field)
    {
        using var client = await App.SignedInAsync("usr_ada", Role.Staff, Plumbing, Helsinki);

        using var response = await client.GetAsync(Here + rest);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(field, (await response.Content.ReadFromJsonAsync<JsonObject>())!["field"]!.GetValue<string>());
    }

    [Fact]
    public async Task Staff_take_over_write_and_hand_back_and_a_colleague_cannot_write_meanwhile()
    {
        var opportunity = await App.CaptureAsync("act-one", "+358404440001");
        using var ada = await App.SignedInAsync("usr_ada", Role.Staff, Plumbing, Helsinki);
        using var bo = await App.SignedInAsync("usr_bo", Role.Staff, Plumbing, Helsinki);

        using var taken = await ada.PostAsJsonAsync($"{Here}/conversations/{opportunity}/take-over", new { });
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        using var refused = await bo.PostAsJsonAsync($"{Here}/conversations/{opportunity}/messages", new { text = "Hei" });
        Assert.EndsWith("held-by-another", (await SignInTests.ProblemAsync(refused)).Type, StringComparison.Ordinal);
        using var written = await ada.PostAsJsonAsync($"{Here}/conversations/{opportunity}/messages", new { text = "Ada täällä, soitan pian." });
        Assert.Equal(HttpStatusCode.OK, written.StatusCode);
        using var back = await ada.PostAsJsonAsync($"{Here}/conversations/{opportunity}/hand-back", new { });
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);

        var told = await ada.GetFromJsonAsync<JsonObject>($"{Here}/conversations/{opportunity}");
        Assert.Contains(told!["messages"]!.AsArray(), m => m!["author"]!.GetValue<string>() == "staff" && m["text"]!.GetValue<string>().StartsWith("Ada", StringComparison.Ordinal));
        Assert.Null(told["opportunity"]!["heldBy"]);
        Assert.Contains(told["events"]!.AsArray(), e => e!["type"]!.GetValue<string>() == "effect-owed");
    }

    [Fact]
    public async Task A_repeat_with_the_same_key_writes_once()
    {
        var opportunity = await App.CaptureAsync("act-two", "+358404440002");
        using var ada = await App.SignedInAsync("usr_ada", Role.Staff, Plumbing, Helsinki);
        ada.DefaultRequestHeaders.Add("Idempotency-Key", "once");

        using var first = await ada.PostAsJsonAsync($"{Here}/conversations/{opportunity}/messages", new { text = "Kerran vain" });
        using var second = await ada.PostAsJsonAsync($"{Here}/conversations/{opportunity}/messages", new { text = "Kerran vain" });

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        var told = await ada.GetFromJsonAsync<JsonObject>($"{Here}/conversations/{opportunity}");
        Assert.Single(told!["messages"]!.AsArray(), m => m!["author"]!.GetValue<string>() == "staff");
    }

    [Fact]
    public async Task A_task_is_done_once_and_leaves_the_list()
    {
        var (_, task) = await App.EmergencyAsync("act-task", "+358404440004");
        using var ada = await App.SignedInAsync("usr_ada", Role.Staff, Plumbing, Helsinki);
        ada.DefaultRequestHeaders.Add("Idempotency-Key", "done");

        using var first = await ada.PostAsJsonAsync($"{Here}/tasks/{task}/done", new { });
        using var repeat = await ada.PostAsJsonAsync($"{Here}/tasks/{task}/done", new { });

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, repeat.StatusCode));
        var open = await ada.GetFromJsonAsync<JsonObject>($"{Here}/tasks");
        Assert.DoesNotContain(open!["items"]!.AsArray(), t => t!["task"]!.GetValue<string>() == task);
    }

    [Fact]
    public async Task SE14_the_stand_in_carriers_outbox_shows_only_what_left_from_ones_own_lines()
    {
        const string customer = "+358404440005";
        var credentials = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(App.Data.FullName, "stand-in-carrier.json")))!;
        var (account, token) = (credentials["accountSid"]!.GetValue<string>(), credentials["authToken"]!.GetValue<string>());
        using var carrier = App.CreateDefaultClient(new Uri("http://localhost"));
        carrier.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes($"{account}:{token}")));
        using var taken = await carrier.PostAsync($"/carrier/2010-04-01/Accounts/{account}/Messages.json", new FormUrlEncodedContent(
            [new("From", "+358450000101"), new("To", customer), new("Body", "Hei")]));
        Assert.Equal(HttpStatusCode.Created, taken.StatusCode);
        using var owner = await App.SignedInAsync("usr_owner", Role.Staff, Plumbing, Helsinki);
        using var sister = await App.SignedInAsync("usr_sister", Role.Manager, Plumbing, Tampere);
        using var other = await App.SignedInAsync("usr_other", Role.Manager, Dental);

        Assert.Contains(customer[1..], await owner.GetStringAsync("/carrier/outbox"), StringComparison.Ordinal);
        Assert.Equal(("[]", "[]"), (await sister.GetStringAsync("/carrier/outbox"), await other.GetStringAsync("/carrier/outbox")));
    }

    [Fact]
    public async Task A_manager_reads_the_settings_without_the_hash_of_the_forms_key()
    {
        using var manager = await App.SignedInAsync("usr_ada", Role.Manager, Plumbing, Helsinki);

        var settings = await manager.GetFromJsonAsync<JsonObject>($"{Here}/settings");

        Assert.Equal("Aallokas LVI Helsinki", settings!["settings"]!["name"]!["name"]!.GetValue<string>());
        Assert.Equal(3, settings["lines"]!.AsArray().Count);
        Assert.DoesNotContain(SecretHash.Of(FormKey), settings.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SE26_while_the_store_cannot_be_written_nothing_is_acknowledged_and_the_node_is_not_ready()
    {
        await using var app = new GatewayApp().With("SmartPulse:Storage:BusyTimeout", "00:00:00.050");
        using var client = app.Stranger();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/readyz")).StatusCode);

        await using (var other = new SqliteConnection($"Data Source={Path.Combine(app.Data.FullName, "smartpulse.db")};Pooling=False"))
        {
            await other.OpenAsync();
            await using var hold = other.CreateCommand();
            hold.CommandText = "BEGIN IMMEDIATE";
            await hold.ExecuteNonQueryAsync();

            using var form = await app.SendFormAsync(new { phone = "+358404440003" }, "locked");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, form.StatusCode);
            Assert.NotNull(form.Headers.RetryAfter);
            using var ready = await client.GetAsync("/readyz");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
            Assert.False((await ready.Content.ReadFromJsonAsync<JsonObject>())!["ready"]!.GetValue<bool>());
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/healthz")).StatusCode);
        }

        using var again = await app.SendFormAsync(new { phone = "+358404440003" }, "locked");
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/readyz")).StatusCode);
    }

    [Fact]
    public async Task The_page_is_served_and_asks_for_nothing_inline()
    {
        var page = await App.Stranger().GetStringAsync("/");

        Assert.Contains("<div id=\"app\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]*src=)", page);
    }
}
