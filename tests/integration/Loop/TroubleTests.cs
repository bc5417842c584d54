using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using SmartPulse.Tenants;
using SmartPulse.Tests.Integration.FrontDoor;

namespace SmartPulse.Tests.Integration.Loop;

/// <summary>The store in trouble, seen from the carrier's side: nothing acknowledged that is not stored, and nothing lost.</summary>
public sealed class TroubleTests
{
    private const string Ada = "+358401110001";
    private const string Bo = "+358401110002";

    [Fact]
    public async Task LP10_a_locked_database_is_answered_503_and_the_repeat_is_taken_once_it_is_free()
    {
        await using var phones = await Phones.StartAsync(storage => storage.BusyTimeout = TimeSpan.FromMilliseconds(50));
        await using (var other = new SqliteConnection($"Data Source={phones.DatabasePath};Pooling=False"))
        {
            await other.OpenAsync();
            await ExecuteAsync(other, "BEGIN EXCLUSIVE");
            using var refused = await phones.PostAsync("/twilio/messages", ("MessageSid", "SM1"), ("From", Ada), ("To", Phones.Helsinki), ("Body", "hana vuotaa"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.NotNull(refused.Headers.RetryAfter);
            Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
            await ExecuteAsync(other, "ROLLBACK");
        }

        Assert.NotEmpty(await phones.SayAsync(Ada, "hana vuotaa", "SM1"));
        Assert.Single(phones.Carrier.All);
    }

    [Fact]
    public async Task LP11_a_full_disk_is_answered_503_and_nothing_is_acknowledged()
    {
        var full = false;
        await using var phones = await Phones.StartAsync(storage => storage.BeforeCommit = () =>
        {
            if (full)
            {
                throw new SqliteException("database or disk is full", 13);
            }
        });
        full = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await phones.TextAsync(Ada, "hana vuotaa", "SM1"));
        Assert.Empty(phones.Carrier.All);
        full = false;

        Assert.NotEmpty(await phones.SayAsync(Ada, "hana vuotaa", "SM1"));
        Assert.Single(phones.Carrier.All);
    }

    [Fact]
    public async Task LP12_a_damaged_journal_says_so_and_the_rest_go_on()
    {
        await using var phones = await Phones.StartAsync();
        await phones.SayAsync(Ada, "hana vuotaa", "SM1");
        await phones.StopAsync();
        await using (var other = new SqliteConnection($"Data Source={phones.DatabasePath};Pooling=False"))
        {
            await other.OpenAsync();
            await ExecuteAsync(other, "DROP TRIGGER event_is_never_changed");
            await ExecuteAsync(other, "UPDATE append SET body = randomblob(length(body)) WHERE stream_id IN (SELECT id FROM stream WHERE kind = 'Conversation' OR kind = 'conversation')");
        }

        await using var again = phones.Restart();
        using var damaged = await again.PostAsync("/twilio/messages", ("MessageSid", "SM2"), ("From", Ada), ("To", Phones.Helsinki), ("Body", "haloo"));

        Assert.Equal(HttpStatusCode.InternalServerError, damaged.StatusCode);
        Assert.EndsWith("journal-damaged", (await damaged.Content.ReadFromJsonAsync<JsonObject>())!["type"]!.GetValue<string>());
        Assert.NotEmpty(await again.SayAsync(Bo, "hana vuotaa", "SM3"));
    }

    [Fact]
    public async Task LP13_a_webhook_during_shutdown_is_stored_or_refused_and_never_acknowledged_and_lost()
    {
        await using var phones = await Phones.StartAsync();
        await phones.SayAsync(Ada, "hei", "SM0");

        var webhooks = Enumerable.Range(1, 24).Select(n => phones.TextAsync($"+3584011101{n:00}", "hana vuotaa", $"SM{n}")).ToArray();
        await phones.StopAsync();
        var answers = await Task.WhenAll(webhooks.Select(async (w, n) =>
        {
            try
            {
                return (Number: $"+3584011101{n + 1:00}", Status: (HttpStatusCode?)await w);
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
            {
                return (Number: $"+3584011101{n + 1:00}", Status: null); // The connection was refused: not acknowledged.
            }
        }));

        await using var again = phones.Restart();
        using var staff = await again.StaffAsync();
        var list = await staff.GetFromJsonAsync<JsonObject>($"/api/v1/organisations/{GatewayApp.Plumbing}/locations/{GatewayApp.Helsinki}/conversations?limit=200");
        var stored = list!["items"]!.AsArray().Select(i => i!["phone"]!.GetValue<string>()).ToHashSet();
        Assert.All(answers.Where(a => a.Status == HttpStatusCode.OK), a => Assert.Contains(a.Number, stored));
        Assert.All(answers, a => Assert.True(a.Status is null or HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, $"{a.Status}"));
    }

    [Fact]
    public async Task LP14_while_the_database_is_locked_staff_are_rung_and_a_caller_is_asked_again_and_nothing_is_lost()
    {
        var voice = new VoiceSettings { WhenUnanswered = Unanswered.Assistant };
        await using var phones = await Phones.StartAsync(storage => storage.BusyTimeout = TimeSpan.FromMilliseconds(50), voice: voice);
        var ada = new CallerOnLine(phones, Ada, "CA14");
        await using var other = new SqliteConnection($"Data Source={phones.DatabasePath};Pooling=False");
        await other.OpenAsync();

        await ExecuteAsync(other, "BEGIN EXCLUSIVE");
        await ada.ArrivesAsync();
        Assert.NotNull(ada.Answer.Element("Dial"));
        await ExecuteAsync(other, "ROLLBACK");

        Assert.Contains("Aallokas", await ada.DialledAsync("no-answer"));
        await ExecuteAsync(other, "BEGIN EXCLUSIVE");
        Assert.Contains("uudelleen", await ada.SaysAsync("keittiön hana vuotaa"));
        await ExecuteAsync(other, "ROLLBACK");

        Assert.Contains("vettä", await ada.SaysAsync("keittiön hana vuotaa"));
        await ada.HangsUpAsync();
        Assert.NotEmpty(await phones.Carrier.NextAsync(Ada));
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
