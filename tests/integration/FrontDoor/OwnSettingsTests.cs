using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SmartPulse.Gateway.SignIn;
using static SmartPulse.Tests.Integration.FrontDoor.GatewayApp;

namespace SmartPulse.Tests.Integration.FrontDoor;

/// <summary>An owner adds questions and answers of their own, over HTTP, and customers meet them.</summary>
public sealed class OwnSettingsTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Here = $"/api/v1/organisations/{Plumbing}/locations/{Helsinki}";

    private const string Lift = """
        { "id": "lift", "kind": "yesNo", "text": { "finnish": "Onko talossa hissi?", "swedish": "Finns det hiss i huset?", "english": "Is there a lift in the building?" },
          "choices": [], "services": [], "rule": { "when": "no", "then": "handOver" } }
        """;

    private const string Invoice = """
        { "id": "invoice", "askedBy": { "finnish": ["lasku", "laskulla"], "swedish": ["faktura"], "english": ["invoice"] },
          "text": { "finnish": "Laskulla voi maksaa, 14 päivää.", "swedish": "Det går att betala mot faktura, 14 dagar.", "english": "You can pay by invoice, 14 days." } }
        """;

    private readonly GatewayApp app = new();
    private HttpClient manager = null!;

    public async Task InitializeAsync() => manager = await app.SignedInAsync("usr_ada", Role.Manager, Plumbing, Helsinki);

    public async ValueTask DisposeAsync()
    {
        manager.Dispose();
        await app.DisposeAsync();
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    [Fact]
    public async Task SE27_a_question_that_the_owner_adds_is_asked_of_the_next_customer()
    {
        using var stored = await PutAsync("questions", $$"""{ "expectedVersion": 1, "questions": [{{Lift}}] }""");
        Assert.Equal((HttpStatusCode.OK, 2), (stored.StatusCode, (await JsonAsync(stored))["version"]!.GetValue<int>()));
        var read = await manager.GetFromJsonAsync<JsonObject>($"{Here}/settings");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Lift), read!["settings"]!["questions"]![0]), read["settings"]!["questions"]!.ToJsonString());

        app.Time.Ahead = TimeSpan.FromSeconds(10);
        var opportunity = await app.CaptureAsync("own-question", "+358404440101", "Keittiön hana vuotaa, Koivukuja 12, 00530 Helsinki, ei kiire");

        var told = await manager.GetFromJsonAsync<JsonObject>($"{Here}/conversations/{opportunity}");
        Assert.Contains(told!["messages"]!.AsArray(), m => m!["text"]!.GetValue<string>().Contains("Onko talossa hissi?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SE27_an_answer_that_the_owner_adds_is_given_to_who_asks()
    {
        using var stored = await PutAsync("answers", $$"""{ "expectedVersion": 1, "answers": [{{Invoice}}] }""");
        Assert.Equal(HttpStatusCode.OK, stored.StatusCode);

        app.Time.Ahead = TimeSpan.FromSeconds(10);
        var opportunity = await app.CaptureAsync("own-answer", "+358404440102", "Keittiön hana vuotaa. Voiko maksaa laskulla?");

        var told = await manager.GetFromJsonAsync<JsonObject>($"{Here}/conversations/{opportunity}");
        Assert.Contains(told!["messages"]!.AsArray(), m => m!["text"]!.GetValue<string>().Contains("Laskulla voi maksaa, 14 päivää.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SE27_a_change_made_from_an_older_version_is_refused_with_the_newest()
    {
        using var first = await PutAsync("questions", $$"""{ "expectedVersion": 1, "questions": [{{Lift}}] }""");
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);

        using var late = await PutAsync("questions", """{ "expectedVersion": 1, "questions": [] }""");

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var problem = await JsonAsync(late);
        Assert.EndsWith("outdated", problem["type"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(2, problem["version"]!.GetValue<int>());
        var read = await manager.GetFromJsonAsync<JsonObject>($"{Here}/settings");
        Assert.Single(read!["settings"]!["questions"]!.AsArray());
    }

    [Theory]
    [InlineData("""{ "questions": [] }""", "expectedVersion")]
    [InlineData("""{ "expectedVersion": 1 }""", "questions")]
    [InlineData("""{ "expectedVersion": 1, "questions": [null] }""", "questions[0]")]
    [InlineData("""{ "expectedVersion": 1, "questions": [], "answers": [] }""", "$.answers")]
    [InlineData("""{ "expectedVersion": 1, "questions": [{ "id": "a", "kind": "yesNo", "text": { "finnish": "A?", "swedish": "A?", "english": "A?" }, "mandatory": true }] }""", "$.questions[0].mandatory")]
    [InlineData("""{ "expectedVersion": 1, "questions": [{ "id": "a", "kind": "yesNo", "text": { "finnish": "A?", "swedish": null, "english": "A?" } }] }""", "$.questions[0].text.swedish")]
    [InlineData("""{ "expectedVersion": 1, "questions": [{ "id": "a", "kind": "maybe", "text": { "finnish": "A?", "swedish": "A?", "english": "A?" } }] }""", "$.questions[0].kind")]
    [InlineData("""{ "expectedVersion": 1, "questions": [{ "id": "Ikä", "kind": "yesNo", "text": { "finnish": "A?", "swedish": "A?", "english": "A?" } }] }""", "questions")]
    [InlineData("""{ "expectedVersion": 1, "questions": [{ "id": "a", "kind": "choice", "text": { "finnish": "A?", "swedish": "A?", "english": "A?" }, "choices": [null, null] }] }""", "questions")]
    [InlineData("""{ "expectedVersion": 1, "questions": [{ "id": "a", "kind": "yesNo", "text": { "finnish": "A?", "swedish": "A?", "english": "A?" }, "services": ["no service"] }] }""", "$.questions[0].services[0]")]
    public async Task SE27_what_cannot_be_stored_is_refused_by_name_and_nothing_is_stored(string body, string field)
    {
        using var refused = await PutAsync("questions", body);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(field, (await JsonAsync(refused))["field"]!.GetValue<string>());
        var read = await manager.GetFromJsonAsync<JsonObject>($"{Here}/settings");
        Assert.Equal(1, read!["settings"]!["version"]!.GetValue<int>());
    }

    [Fact]
    public async Task SE27_every_rule_that_is_broken_is_told_at_once()
    {
        using var refused = await PutAsync("questions", """
            { "expectedVersion": 1, "questions": [{ "id": "age", "kind": "number", "text": { "finnish": "Ikä?", "swedish": "", "english": "Age?" }, "rule": { "when": "old", "then": "decline" } }] }
            """);

        var problems = (await JsonAsync(refused))["problems"]!.AsArray().Select(p => p!.GetValue<string>());
        Assert.Equal(["The question 'age' is not worded in Swedish; it takes three phrasings.", "The question 'age' has a rule for the answer 'old', which nobody can give."], problems);
    }

    [Fact]
    public async Task SE27_more_than_64_KB_are_not_read()
    {
        using var refused = await PutAsync("questions", $$"""{ "expectedVersion": 1, "questions": [], "pad": "{{new string('x', 64 * 1024)}}" }""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
    }

    private Task<HttpResponseMessage> PutAsync(string what, string json) => manager.PutAsync($"{Here}/{what}", new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

    private static async Task<JsonObject> JsonAsync(HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonObject>() ?? throw new InvalidOperationException("An object was expected.");
}
