using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SmartPulse.Tests.Integration.FrontDoor;

namespace SmartPulse.Tests.Integration.Loop;

/// <summary>The main job on real input: signed webhooks in, texts out, a booking in the calendar, the read models and the report.</summary>
public sealed class LoopTests
{
    private const string Ada = "+358401110001";
    private const string Bo = "+358401110002";
    private const string Location = $"/api/v1/organisations/{GatewayApp.Plumbing}/locations/{GatewayApp.Helsinki}";

    [Fact]
    public async Task LP01_a_missed_call_becomes_a_booking_in_the_calendar_the_list_and_the_report()
    {
        await using var phones = await Phones.StartAsync();

        Assert.Contains("LOPETA", await phones.MissCallAsync(Ada, "CA1"));
        await phones.SayAsync(Ada, "keittiön hana vuotaa", "SM1");
        await phones.SayAsync(Ada, "3", "SM2");
        Assert.Contains("\n3 ", await phones.SayAsync(Ada, "Koivukuja 12 B 34, 00530 Helsinki", "SM3"));
        await phones.SayAsync(Ada, "1", "SM4");
        Assert.Contains("Koivukuja 12 B 34", await phones.SayAsync(Ada, "Väinö Virtanen", "SM5"));
        Assert.StartsWith("Varattu!", await phones.SayAsync(Ada, "kyllä", "SM6"));

        using var staff = await phones.StaffAsync();
        var list = await staff.GetFromJsonAsync<JsonObject>($"{Location}/conversations");
        var row = list!["items"]!.AsArray().Single()!;
        Assert.Equal(("Booked", "Väinö Virtanen"), (row["stage"]!.GetValue<string>(), row["customerName"]!.GetValue<string>()));
        var appointment = DateTimeOffset.Parse(row["appointmentAt"]!.GetValue<string>());
        var day = appointment.ToString("yyyy-MM-dd");
        var calendar = await staff.GetFromJsonAsync<JsonObject>($"{Location}/calendar?from={day}&to={day}");
        Assert.Contains(row["booking"]!.GetValue<string>(), calendar!.ToJsonString());
        var cohort = row["cohortDay"]!.GetValue<string>();
        var report = await staff.GetFromJsonAsync<JsonObject>($"{Location}/report?from={cohort}&to={cohort}");
        var capture = report!["report"]!["allCalls"]!["rates"]!.AsArray().Single(r => r!["figure"]!.GetValue<string>() == "captureRate")!["rate"]!;
        Assert.Equal((1, 1), (capture["numerator"]!.GetValue<int>(), capture["denominator"]!.GetValue<int>()));
    }

    [Fact]
    public async Task LP02_two_customers_who_want_one_slot_never_both_get_it()
    {
        await using var phones = await Phones.StartAsync(vans: 1);
        var offered = await phones.UntilOfferAsync(Ada, "a");
        Assert.Equal(offered, await phones.UntilOfferAsync(Bo, "b"));

        var replies = await Task.WhenAll(phones.SayAsync(Ada, "1", "SMa4"), phones.SayAsync(Bo, "1", "SMb4"));

        var winner = Assert.Single(replies, r => r.Contains("nimellä", StringComparison.Ordinal));
        var loser = Assert.Single(replies, r => r != winner);
        Assert.Contains("\n1 ", loser);
        Assert.DoesNotContain(offered.Split('\n').Single(line => line.StartsWith("1 ", StringComparison.Ordinal))[2..], loser);
    }

    [Fact]
    public async Task LP03_a_webhook_that_comes_twice_is_answered_twice_and_texted_once()
    {
        await using var phones = await Phones.StartAsync();
        await phones.MissCallAsync(Ada, "CA1");
        await phones.SayAsync(Ada, "keittiön hana vuotaa", "SM1");
        var sent = phones.Carrier.All.Count;

        Assert.Equal(HttpStatusCode.OK, await phones.TextAsync(Ada, "keittiön hana vuotaa", "SM1"));
        await phones.SayAsync(Ada, "3", "SM2");

        Assert.Equal(sent + 1, phones.Carrier.All.Count);
    }

    [Fact]
    public async Task LP04_many_first_signals_of_one_new_customer_make_one_contact()
    {
        await using var phones = await Phones.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(n => phones.TextAsync(Ada, "hei", $"SM{n}")));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a));
        using var staff = await phones.StaffAsync();
        var list = await staff.GetFromJsonAsync<JsonObject>($"{Location}/conversations");
        Assert.Single(list!["items"]!.AsArray().Select(i => i!["contact"]!.GetValue<string>()).Distinct());
    }
}
