using System.Net;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Tenants;
using SmartPulse.Tests.Integration.FrontDoor;
using static SmartPulse.Tests.Integration.StandIn.PhoneHouse;

namespace SmartPulse.Tests.Integration.StandIn;

/// <summary>Whole calls and texts at the phones: real sockets, real webhooks, the real product at the other end.</summary>
public sealed class PhoneTests
{
    [Fact]
    public async Task PH07_a_call_that_staff_decline_is_missed_and_answered_by_a_text()
    {
        await using var house = await OpenAsync();
        var demo = await house.SignInAsync();
        var (ada, väinö, sanna) = (await demo.PickUpAsync(Ada), await demo.PickUpAsync(Väinö), await demo.PickUpAsync(Sanna));

        await ada.DialAsync();
        var rings = await ada.CallAsync("ringing");
        Assert.Equal([Väinö, Sanna], rings["ringing"]!.AsArray().Select(n => n!.GetValue<string>()));
        await väinö.DoAsync(await väinö.CallAsync("ringing"), "decline");
        await sanna.DoAsync(await sanna.CallAsync("ringing"), "decline");

        var over = await ada.ListenAsync();
        Assert.Equal("ended", over["state"]!.GetValue<string>());
        Assert.Contains("automaattinen avustaja", over["captions"]![0]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("LOPETA", await ada.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PH06_staff_press_the_key_and_talk_with_the_caller()
    {
        await using var house = await OpenAsync();
        var demo = await house.SignInAsync();
        var (ada, väinö) = (await demo.PickUpAsync(Ada), await demo.PickUpAsync(Väinö));

        await ada.DialAsync();
        var rings = await väinö.CallAsync("ringing");
        Assert.Equal(Ada, rings["other"]!.GetValue<string>());
        await väinö.DoAsync(rings, "answer");
        var asked = await väinö.ListenAsync();
        Assert.True(asked["listening"]!["keys"]!.GetValue<bool>());
        await väinö.DoAsync(asked, "keys", new { keys = "1" });

        var talk = await väinö.CallAsync(c => c["isBridged"]!.GetValue<bool>());
        await väinö.DoAsync(talk, "speech", new { text = "Aallokas, Väinö puhelimessa." });
        var heard = await ada.CallAsync(c => c["isBridged"]!.GetValue<bool>() && c["captions"]!.AsArray().Count > 0);
        Assert.Equal(("other", "Aallokas, Väinö puhelimessa."), (heard["captions"]![0]!["by"]!.GetValue<string>(), heard["captions"]![0]!["text"]!.GetValue<string>()));
        await väinö.DoAsync(talk, "hang-up");
        Assert.Equal("otherHungUp", (await ada.CallAsync("ended"))["ending"]!.GetValue<string>());
    }

    [Fact]
    public async Task PH07_a_phone_companys_voicemail_is_no_answer_and_the_caller_is_texted()
    {
        await using var house = await OpenAsync(s => s with { RingNumbers = [s.RingNumbers[0]] });
        var demo = await house.SignInAsync();
        var (ada, väinö) = (await demo.PickUpAsync(Ada), await demo.PickUpAsync(Väinö));

        await ada.DialAsync();
        var missed = await väinö.DoAsync(await väinö.CallAsync("ringing"), "voicemail-answers");
        Assert.Equal(("ended", "notAnswered"), (missed["call"]!["state"]!.GetValue<string>(), missed["call"]!["ending"]!.GetValue<string>()));

        // The machine's leg goes on at the carrier: its greeting plays until the question for a key runs into silence.
        var leg = missed["call"]!["sid"]!.GetValue<string>();
        await väinö.UntilAsync(v => v["call"]!["listening"] is not null);
        await demo.PostAsync($"/calls/{leg}/keys", new { keys = "9" });

        await ada.ListenAsync();
        Assert.Contains("LOPETA", await ada.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PH03_a_caller_is_talked_with_by_the_assistant()
    {
        await using var house = await OpenAsync(s => s with { Voice = s.Voice with { InHours = FirstToAnswer.Assistant, Closed = FirstToAnswer.Assistant } });
        var demo = await house.SignInAsync();
        var ada = await demo.PickUpAsync(Ada);

        await ada.DialAsync();
        var asked = await ada.ListenAsync();
        Assert.True(asked["listening"]!["speech"]!.GetValue<bool>(), asked.ToJsonString());
        var greeted = asked["captions"]!.AsArray().Count;
        await ada.DoAsync(asked, "speech", new { text = "Keittiön hana vuotaa", confidence = 0.9 });
        var next = await ada.CallAsync(c => c["captions"]!.AsArray().Count > greeted + 1);

        Assert.Equal(("me", "line"), (next["captions"]![greeted]!["by"]!.GetValue<string>(), next["captions"]![greeted + 1]!["by"]!.GetValue<string>()));
        await ada.DoAsync(next, "hang-up");
        Assert.Equal("hungUp", (await ada.CallAsync("ended"))["ending"]!.GetValue<string>());
    }

    [Fact]
    public async Task PH08_a_voicemail_is_recorded_and_answered_by_a_text()
    {
        await using var house = await OpenAsync(s => s with { RingNumbers = [], Voice = s.Voice with { WhenUnanswered = Unanswered.Voicemail, Transcribes = false } });
        var demo = await house.SignInAsync();
        var ada = await demo.PickUpAsync(Ada);

        await ada.DialAsync();
        var tone = await ada.ListenAsync();
        Assert.NotNull(tone["recording"]);
        await ada.DoAsync(tone, "speech", new { text = "Hei, täällä Ada, keittiön hana vuotaa." });
        await ada.DoAsync(tone, "hang-up");

        Assert.NotEmpty(await ada.TextAsync());
    }

    [Fact]
    public async Task PH13_texts_go_both_ways_with_their_ticks_and_whatsapp_is_read_when_it_is_looked_at()
    {
        await using var house = await OpenAsync();
        var demo = await house.SignInAsync();
        var ada = await demo.PickUpAsync(Ada);

        var sent = await ada.WriteAsync("Hei, keittiön hana vuotaa", "whatsApp");
        var own = sent["messages"]!.AsArray().Single(m => m!["isOwn"]!.GetValue<bool>())!;
        Assert.Equal(("delivered", "whatsApp"), (own["tick"]!.GetValue<string>(), own["channel"]!.GetValue<string>()));

        Assert.NotEmpty(await ada.TextAsync(tick: "read"));
    }

    [Fact]
    public async Task PH13_a_text_that_the_gateway_does_not_take_was_not_delivered()
    {
        await using var house = await OpenAsync();
        var demo = await house.SignInAsync();
        var phone = await demo.PickUpAsync("+266696687");

        // The digits that carriers put in place of a withheld number: a text from there has no sender.
        var refused = (await phone.WriteAsync("Hei"))["messages"]![0]!;
        Assert.Equal(("failed", 11200), (refused["tick"]!.GetValue<string>(), refused["errorCode"]!.GetValue<int>()));
    }

    [Fact]
    public async Task PH10_a_withheld_caller_rings_without_a_number_and_gets_no_text()
    {
        await using var house = await OpenAsync();
        var demo = await house.SignInAsync();
        var (ada, väinö) = (await demo.PickUpAsync(Ada), await demo.PickUpAsync(Väinö));

        await ada.DialAsync(withheld: true);
        var rings = await väinö.CallAsync("ringing");
        Assert.Equal(Helsinki, rings["other"]!.GetValue<string>());
        var over = await ada.DoAsync((await ada.CallAsync("ringing")), "hang-up");
        Assert.True(over["call"]!["isWithheld"]!.GetValue<bool>());
        Assert.Equal("notAnswered", (await väinö.CallAsync("ended"))["ending"]!.GetValue<string>());
    }

    [Fact]
    public async Task PH07_a_phone_that_is_on_a_call_is_busy_and_cannot_call()
    {
        await using var house = await OpenAsync(s => s with { RingNumbers = [s.RingNumbers[0]] });
        var demo = await house.SignInAsync();
        var (ada, onni, väinö) = (await demo.PickUpAsync(Ada), await demo.PickUpAsync("+358440000402"), await demo.PickUpAsync(Väinö));
        await ada.DialAsync();
        await väinö.CallAsync("ringing");

        Assert.Equal((HttpStatusCode.Conflict, "urn:smartpulse:problem:phone-is-in-a-call"), await RefusalAsync(demo, $"/handsets/{ada.Id}/calls", new { to = Helsinki }));
        await onni.DialAsync();
        Assert.Equal("ended", (await onni.ListenAsync())["state"]!.GetValue<string>());
        Assert.NotEmpty(await onni.TextAsync());
    }

    [Fact]
    public async Task PH11_a_session_reaches_the_lines_of_its_own_locations_and_no_other_exists_for_it()
    {
        await using var house = await OpenAsync();
        var demo = await house.SignInAsync();
        var ada = await demo.PickUpAsync(Ada);
        var sid = await ada.DialAsync();
        await ada.WriteAsync("Hei");

        var dental = await house.SignInAsync(Role.Manager, GatewayApp.Dental);
        var exchange = (await dental.GetAsync("/exchange"))!;
        Assert.All(exchange["lines"]!.AsArray(), l => Assert.Equal(GatewayApp.Dental, l!["organisation"]!.GetValue<string>()));
        Assert.All(exchange["staff"]!.AsArray(), l => Assert.Equal(GatewayApp.Dental, l!["organisation"]!.GetValue<string>()));
        var same = await dental.PostAsync("/handsets", new { number = Ada });
        Assert.Empty(same["messages"]!.AsArray());
        Assert.Null(same["call"]);
        Assert.Equal((HttpStatusCode.NotFound, "urn:smartpulse:problem:not-found"), await RefusalAsync(dental, $"/calls/{sid}/hang-up", new { }));
        Assert.Equal(HttpStatusCode.BadRequest, (await RefusalAsync(dental, $"/handsets/{ada.Id}/calls", new { to = Helsinki })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await RefusalAsync(dental, $"/handsets/{ada.Id}/messages", new { to = Helsinki, channel = "sms", text = "Hei" })).Status);
    }

    [Fact]
    public async Task PH11_who_may_only_look_at_a_location_has_no_phones_there()
    {
        await using var house = await OpenAsync();
        var viewer = await house.SignInAsync(Role.Viewer);

        Assert.Empty((await viewer.GetAsync("/exchange"))!["lines"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await RefusalAsync(viewer, "/handsets", new { number = Ada })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await RefusalAsync(viewer, "/clock", new { by = "PT1H" })).Status);
    }

    [Fact]
    public async Task PH11_what_cannot_be_done_is_refused_by_name()
    {
        await using var house = await OpenAsync();
        var demo = await house.SignInAsync();
        (string Path, string Body, HttpStatusCode Status, string Slug)[] refusals =
        [
            ("/handsets", """{"number":"0401234567"}""", HttpStatusCode.BadRequest, "malformed-body"),
            ("/handsets", """{"number":"+358450000101"}""", HttpStatusCode.Conflict, "number-is-a-line"),
            ("/handsets/hs_never/messages", """{"text":"Hei"}""", HttpStatusCode.NotFound, "not-found"),
            ("/calls/CA0/speech", """{"text":"Hei"}""", HttpStatusCode.NotFound, "not-found"),
            ("/calls/CA0/speech", """{"text":" "}""", HttpStatusCode.BadRequest, "malformed-body"),
            ("/calls/CA0/speech", """{"text":"Hei","confidence":2}""", HttpStatusCode.BadRequest, "malformed-body"),
            ("/calls/CA0/keys", """{"keys":"abc"}""", HttpStatusCode.BadRequest, "malformed-body"),
            ("/clock", """{"by":"P41D"}""", HttpStatusCode.BadRequest, "malformed-body"),
            ("/clock", """{"by":"-PT1H"}""", HttpStatusCode.BadRequest, "malformed-body"),
            ("/clock", """{"toNext":true}""", HttpStatusCode.Conflict, "nothing-owed"),
        ];

        foreach (var (path, body, status, slug) in refusals)
        {
            var refusal = await RefusalAsync(demo, path, JsonNode.Parse(body)!);
            Assert.Equal((path, body, status, $"urn:smartpulse:problem:{slug}"), (path, body, refusal.Status, refusal.Type));
        }
    }

    [Fact]
    public async Task PH12_a_page_that_connects_again_is_shown_everything_at_once()
    {
        await using var house = await OpenAsync();
        var demo = await house.SignInAsync();
        var ada = await demo.PickUpAsync(Ada);
        await ada.WriteAsync("Hei, keittiön hana vuotaa");
        var text = await ada.TextAsync();

        var hub = await demo.HubAsync();
        Assert.Equal(1, (await hub.HearAsync("Hello"))["protocol"]!.GetValue<int>());
        Assert.NotNull(await hub.HearAsync("Clock"));
        await hub.InvokeAsync("Hold", ada.Id);
        var view = await hub.HearAsync("Handset");
        Assert.Equal(["Hei, keittiön hana vuotaa", text], view["messages"]!.AsArray().Select(m => m!["text"]!.GetValue<string>()));
    }

    [Fact]
    public async Task PH12_a_page_is_shown_nothing_of_a_phone_that_it_has_put_down()
    {
        await using var house = await OpenAsync();
        var demo = await house.SignInAsync();
        var (ada, onni) = (await demo.PickUpAsync(Ada), await demo.PickUpAsync("+358440000402"));
        var hub = await demo.HubAsync();
        await hub.InvokeAsync("Hold", ada.Id);
        await hub.HearAsync("Handset");
        await hub.InvokeAsync("PutDown", ada.Id);
        await ada.WriteAsync("Hei");
        await hub.InvokeAsync("Hold", onni.Id);

        Assert.Equal(onni.Id, (await hub.HearAsync("Handset"))["handset"]!.GetValue<string>());
    }

    [Fact]
    public async Task PH14_the_clock_moves_to_what_is_owed_next_and_it_leaves_at_once()
    {
        await using var house = await OpenAsync();
        var demo = await house.SignInAsync();
        var ada = await demo.PickUpAsync(Ada);
        await ada.WriteAsync("Hei, keittiön hana vuotaa");
        await ada.TextAsync();
        var before = (await demo.GetAsync("/clock"))!;
        Assert.True(before["mayMove"]!.GetValue<bool>());

        var after = await demo.PostAsync("/clock", new { toNext = true });

        Assert.True(InstantOf(after["now"]) >= InstantOf(before["nextOwed"]), $"{before} {after}");
        Assert.NotEmpty(await ada.TextAsync(count: 2));
        Assert.True(after["aheadSeconds"]!.GetValue<long>() > 0);
    }

    [Fact]
    public async Task PH14_nobody_is_signed_out_by_it_and_a_restart_does_not_turn_it_back()
    {
        var data = Directory.CreateTempSubdirectory("smartpulse-clock-");
        try
        {
            Instant moved;
            await using (var house = await OpenAsync(data: data))
            {
                var demo = await house.SignInAsync();
                await demo.PostAsync("/clock", new { by = "P20D" });
                moved = InstantOf((await demo.PostAsync("/clock", new { by = "P20D" }))["now"]);
                await house.StopAsync();
            }

            await using var again = await OpenAsync(data: data);
            var clock = (await (await again.SignInAsync()).GetAsync("/clock"))!;
            Assert.True(InstantOf(clock["now"]) >= moved);
            Assert.Equal(40L * 24 * 3600, clock["aheadSeconds"]!.GetValue<long>());
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task PH14_it_does_not_move_while_somebody_is_on_a_call()
    {
        await using var house = await OpenAsync();
        var demo = await house.SignInAsync();
        var ada = await demo.PickUpAsync(Ada);
        await ada.DialAsync();

        Assert.Equal((HttpStatusCode.Conflict, "urn:smartpulse:problem:call-is-on"), await RefusalAsync(demo, "/clock", new { by = "PT1H" }));
    }

    private static Instant InstantOf(JsonNode? node) => InstantPattern.ExtendedIso.Parse(node!.GetValue<string>()).Value;

    private static async Task<(HttpStatusCode Status, string Type)> RefusalAsync(Caretaker who, string path, object body)
    {
        var (status, answer) = await who.TryAsync(path, body);
        return (status, answer["type"]!.GetValue<string>());
    }
}
