using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Gateway.Admission;
using SmartPulse.Tests.Integration.FrontDoor;
using SmartPulse.Tests.Integration.Loop;

namespace SmartPulse.Tests.Integration.Admission;

/// <summary>More comes in than a store that has stopped can take, seen from the carrier's side. The bound is 16: 12 texts, 24 calls.</summary>
public sealed class OverloadTests : IAsyncLifetime, IDisposable
{
    private const string Ada = "+358401110001";
    private const int Texts = 12;
    private const int Offered = 40;

    private static readonly string Conversations = $"/api/v1/organisations/{GatewayApp.Plumbing}/locations/{GatewayApp.Helsinki}/conversations?limit=200";

    private readonly ManualResetEventSlim store = new(initialState: true);
    private Phones phones = null!;
    private HttpClient staff = null!;

    public async Task InitializeAsync()
    {
        phones = await Phones.StartAsync(storage => storage.BeforeCommit = store.Wait, settings: ("SmartPulse:Admission:AtOnce", "16"));
        staff = await phones.StaffAsync();
        await phones.SayAsync(Ada, "hei", "SMada");
    }

    public async Task DisposeAsync()
    {
        store.Set();
        staff.Dispose();
        await phones.DisposeAsync();
    }

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task OV01_beyond_the_bound_texts_are_refused_at_once_reach_nobody_and_are_taken_when_they_are_repeated()
    {
        store.Reset();
        var answers = Enumerable.Range(0, Offered).Select(n => TextAsync(n)).ToList();
        var refused = new List<HttpResponseMessage>();
        var waiting = new List<Task<HttpResponseMessage>>(answers);
        while (waiting.Count > Texts)
        {
            var answered = await Task.WhenAny(waiting);
            waiting.Remove(answered);
            refused.Add(await answered);
        }

        Assert.Equal(Texts, phones.Services.GetRequiredService<AdmissionGate>().InProgress);
        foreach (var answer in refused)
        {
            Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5)), (answer.StatusCode, answer.Headers.RetryAfter!.Delta));
            Assert.EndsWith("overloaded", (await answer.Content.ReadFromJsonAsync<JsonObject>())!["type"]!.GetValue<string>(), StringComparison.Ordinal);
        }

        using (var forged = await phones.PostSignedAsync("/twilio/messages", "no signature", new FormPair("MessageSid", "SMforged")))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, forged.StatusCode);
        }

        store.Set();
        var taken = answers.Select((answer, n) => (answer, n)).Where(a => waiting.Contains(a.answer)).Select(a => a.n).ToList();
        Assert.All(await Task.WhenAll(waiting), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal([Ada, .. taken.Select(Number)], await KnownAsync());

        foreach (var n in Enumerable.Range(0, Offered).Except(taken))
        {
            using var again = await TextAsync(n);
            Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        }

        foreach (var n in Enumerable.Range(0, Offered))
        {
            Assert.NotEmpty(await phones.Carrier.NextAsync(Number(n)));
        }

        Assert.Equal(0, phones.Services.GetRequiredService<AdmissionGate>().InProgress);
    }

    [Fact]
    public async Task OV03_the_end_of_a_call_that_there_was_no_room_for_makes_the_missed_call()
    {
        store.Reset();
        var callers = Enumerable.Range(0, Offered).Select(n => new CallerOnLine(phones, Number(n), $"CA{n}")).ToList();
        var calls = callers.Select(c => c.ArrivesAsync()).ToList();
        var waiting = new List<Task<string>>(calls);
        while (waiting.Count > 24)
        {
            waiting.Remove(await Task.WhenAny(waiting));
        }

        var rung = callers.Where((_, n) => calls[n].IsCompleted).ToList();
        Assert.All(rung, caller => Assert.NotNull(caller.Answer.Element("Dial")));
        using (var over = await phones.PostAsync("/twilio/voice/status", ("CallSid", rung[0].Sid), ("From", Number(0)), ("To", Phones.Helsinki), ("CallStatus", "completed")))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, over.StatusCode);
        }

        store.Set();
        await Task.WhenAll(calls);
        var (lost, number) = (rung[0], Number(callers.IndexOf(rung[0])));
        Assert.DoesNotContain(number, await KnownAsync());

        await lost.HangsUpAsync();

        Assert.NotEmpty(await phones.Carrier.NextAsync(number));
        Assert.Contains(number, await KnownAsync());
    }

    [Fact]
    public async Task OV06_pages_and_forms_are_told_when_to_come_again_and_health_is_always_told()
    {
        store.Reset();
        var texts = Enumerable.Range(0, Texts).Select(n => TextAsync(n)).ToList();
        while (phones.Services.GetRequiredService<AdmissionGate>().InProgress < Texts)
        {
            await Task.Yield();
        }

        using var read = await staff.GetAsync(Conversations);
        using var form = await FormAsync("form-1");
        using var health = await staff.GetAsync("/healthz");
        store.Set();
        await Task.WhenAll(texts);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5)), (read.StatusCode, read.Headers.RetryAfter!.Delta));
        Assert.EndsWith("overloaded", (await read.Content.ReadFromJsonAsync<JsonObject>())!["type"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("nosniff", read.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5)), (form.StatusCode, form.Headers.RetryAfter!.Delta));
        Assert.Equal("https://www.aallokas.example", form.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);

        using var later = await FormAsync("form-1");
        Assert.Equal(HttpStatusCode.Accepted, later.StatusCode);
    }

    private static string Number(int n) => $"+3584011102{n:00}";

    private Task<HttpResponseMessage> TextAsync(int n) =>
        phones.PostAsync("/twilio/messages", ("MessageSid", $"SM{n}"), ("From", Number(n)), ("To", Phones.Helsinki), ("Body", "hana vuotaa"));

    private async Task<HttpResponseMessage> FormAsync(string idempotencyKey)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, GatewayApp.FormPath) { Content = JsonContent.Create(new { phone = "+358401110099", name = "Ada", message = "Hana vuotaa" }) };
        request.Headers.Add("X-SmartPulse-Key", GatewayApp.FormKey);
        request.Headers.Add("Idempotency-Key", idempotencyKey);
        request.Headers.Add("Origin", "https://www.aallokas.example");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        return await staff.SendAsync(request);
    }

    private async Task<IEnumerable<string>> KnownAsync()
    {
        var list = await staff.GetFromJsonAsync<JsonObject>(Conversations);
        return list!["items"]!.AsArray().Select(i => i!["phone"]!.GetValue<string>()).Order(StringComparer.Ordinal);
    }
}
