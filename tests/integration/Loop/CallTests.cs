using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NodaTime;
using SmartPulse.Tenants;
using SmartPulse.Tests.Integration.FrontDoor;

namespace SmartPulse.Tests.Integration.Loop;

/// <summary>The main job by voice: signed webhooks in, documents out, and the same store, calendar and texts behind them.</summary>
public sealed class CallTests
{
    private const string Ada = "+358401110001";
    private const string Location = $"/api/v1/organisations/{GatewayApp.Plumbing}/locations/{GatewayApp.Helsinki}";

    private static readonly VoiceSettings AssistantFirst = new() { InHours = FirstToAnswer.Assistant, Closed = FirstToAnswer.Assistant };
    private static readonly VoiceSettings StaffFirst = new() { WhenUnanswered = Unanswered.Assistant };
    private static readonly VoiceSettings MessagesFirst = new() { WhenUnanswered = Unanswered.Voicemail, Transcribes = true, WaitForWords = Duration.FromMinutes(5) };

    [Fact]
    public async Task LP20_a_call_with_the_assistant_becomes_a_booking_that_is_confirmed_by_text()
    {
        await using var phones = await Phones.StartAsync(voice: AssistantFirst);
        var ada = new CallerOnLine(phones, Ada, "CA20");

        Assert.Contains("Aallokas", await ada.ArrivesAsync());
        await ToNameAsync(ada);
        Assert.Contains("Koivukuja", await ada.SaysAsync("nimi on Väinö Virtanen"));
        Assert.NotEmpty(await ada.SaysAsync("kyllä"));
        Assert.True(ada.IsOver, ada.Said);
        await ada.HangsUpAsync();

        Assert.StartsWith("Varattu!", await phones.Carrier.NextAsync(Ada));
        Assert.Equal(("Booked", "Väinö Virtanen"), await RowAsync(phones));
        Assert.Single(phones.Carrier.All);
    }

    [Fact]
    public async Task LP21_a_repeated_request_of_a_call_hears_the_same_and_does_nothing_twice()
    {
        await using var phones = await Phones.StartAsync(voice: AssistantFirst);
        var ada = new CallerOnLine(phones, Ada, "CA21");
        await ada.ArrivesAsync();
        var first = ada.Answer.ToString();
        Assert.Equal(first, (await ada.PostAsync("/twilio/voice", ("CallStatus", "ringing"))).ToString());

        var question = ada.Action;
        await ada.SaysAsync("keittiön hana vuotaa");
        var answer = ada.Answer.ToString();

        Assert.Equal(answer, (await ada.PostAsync(question, ("CallStatus", "in-progress"), ("SpeechResult", "keittiön hana vuotaa"), ("Confidence", "0.91"))).ToString());
        await ada.SaysAsync("ei ole kiire, lähipäivinä");
        Assert.Contains("talk?heard=3", ada.Action);
    }

    [Fact]
    public async Task LP22_a_caller_who_hangs_up_in_the_middle_goes_on_by_text_and_books()
    {
        await using var phones = await Phones.StartAsync(voice: AssistantFirst);
        var ada = new CallerOnLine(phones, Ada, "CA22");
        await ada.ArrivesAsync();
        await ToNameAsync(ada);
        await ada.HangsUpAsync();

        Assert.Contains("nime", await phones.Carrier.NextAsync(Ada));
        Assert.Contains("Koivukuja 12 B 34", await phones.SayAsync(Ada, "Väinö Virtanen", "SM1"));
        Assert.StartsWith("Varattu!", await phones.SayAsync(Ada, "kyllä", "SM2"));
    }

    [Fact]
    public async Task LP23_a_caller_who_says_nothing_is_texted_like_anybody_who_was_missed()
    {
        await using var phones = await Phones.StartAsync(voice: StaffFirst);
        var ada = new CallerOnLine(phones, Ada, "CA23");
        await ada.ArrivesAsync();
        await ada.DialledAsync("no-answer");
        Assert.Contains("Aallokas", ada.Said);
        await ada.HangsUpAsync();

        Assert.Contains("LOPETA", await phones.Carrier.NextAsync(Ada));
    }

    [Fact]
    public async Task LP24_a_voicemail_with_words_is_answered_by_one_text_about_them()
    {
        await using var phones = await Phones.StartAsync(voice: MessagesFirst);
        var ada = new CallerOnLine(phones, Ada, "CA24");
        await ada.ArrivesAsync();
        await ada.DialledAsync("busy");
        var record = ada.Answer.Element("Record")!;

        await ada.FollowAsync(ada.Action, ("CallStatus", "completed"), ("RecordingSid", "RE24"), ("RecordingDuration", "12"), ("Digits", "hangup"));
        await ada.HangsUpAsync();
        using var words = await phones.PostAsync(
            record.Attribute("transcribeCallback")!.Value, ("CallSid", ada.Sid), ("RecordingSid", "RE24"), ("TranscriptionStatus", "completed"),
            ("TranscriptionText", "Hei, täällä keittiön hana vuotaa, soittakaa takaisin."));

        Assert.Equal(HttpStatusCode.OK, words.StatusCode);
        Assert.Contains("LOPETA", await phones.Carrier.NextAsync(Ada));
        Assert.Single(phones.Carrier.All);
    }

    [Fact]
    public async Task LP25_a_voicemail_without_words_is_answered_by_a_text_all_the_same()
    {
        await using var phones = await Phones.StartAsync(voice: MessagesFirst with { Transcribes = false });
        var ada = new CallerOnLine(phones, Ada, "CA25");
        await ada.ArrivesAsync();
        await ada.DialledAsync("no-answer");
        var record = ada.Answer.Element("Record")!;
        Assert.Null(record.Attribute("transcribeCallback"));

        using var told = await phones.PostAsync(
            record.Attribute("recordingStatusCallback")!.Value, ("CallSid", ada.Sid), ("RecordingSid", "RE25"), ("RecordingStatus", "completed"), ("RecordingDuration", "12"));
        await ada.FollowAsync(ada.Action, ("CallStatus", "completed"), ("RecordingSid", "RE25"), ("RecordingDuration", "12"), ("Digits", "hangup"));
        await ada.HangsUpAsync();

        Assert.Contains("LOPETA", await phones.Carrier.NextAsync(Ada));
        Assert.Single(phones.Carrier.All);
    }

    [Fact]
    public async Task LP26_staff_who_press_the_key_have_the_caller_and_nobody_is_texted()
    {
        await using var phones = await Phones.StartAsync(voice: StaffFirst);
        var ada = new CallerOnLine(phones, Ada, "CA26");
        await ada.ArrivesAsync();
        var screen = ada.Answer.Element("Dial")!.Elements("Number").First().Attribute("url")!.Value;
        Assert.Empty((await StaffPressesAsync(phones, screen, "1")).Elements());

        await ada.DialledAsync("completed");
        await ada.HangsUpAsync();

        Assert.True(ada.IsOver);
        Assert.Equal("WithStaff", (await RowAsync(phones)).Stage);
        Assert.Empty(phones.Carrier.All);
    }

    [Fact]
    public async Task LP27_a_carriers_voicemail_that_picks_up_at_staff_does_not_swallow_the_caller()
    {
        await using var phones = await Phones.StartAsync(voice: StaffFirst);
        var ada = new CallerOnLine(phones, Ada, "CA27");
        await ada.ArrivesAsync();
        var screen = ada.Answer.Element("Dial")!.Elements("Number").First().Attribute("url")!.Value;
        Assert.NotNull((await StaffPressesAsync(phones, screen, "")).Element("Hangup"));

        await ada.DialledAsync("completed");

        Assert.NotNull(ada.Answer.Element("Gather"));
    }

    [Fact]
    public async Task LP28_a_withheld_caller_books_by_voice_and_gets_no_text()
    {
        await using var phones = await Phones.StartAsync(voice: AssistantFirst);
        var nobody = new CallerOnLine(phones, "anonymous", "CA28");
        await nobody.ArrivesAsync();
        await ToNameAsync(nobody);
        await nobody.SaysAsync("nimi on Väinö Virtanen");
        await nobody.SaysAsync("kyllä");
        Assert.True(nobody.IsOver, nobody.Said);
        await nobody.HangsUpAsync();

        Assert.Equal("Booked", (await RowAsync(phones)).Stage);
        Assert.Empty(phones.Carrier.All);
    }

    [Fact]
    public async Task LP29_the_second_key_speaks_the_second_language()
    {
        await using var phones = await Phones.StartAsync(voice: AssistantFirst);
        var ada = new CallerOnLine(phones, Ada, "CA29");
        await ada.ArrivesAsync();
        Assert.Equal("fi-FI", ada.Answer.Element("Gather")!.Attribute("language")!.Value);

        await ada.PressesAsync("2");

        Assert.Equal("sv-SE", ada.Answer.Element("Gather")!.Attribute("language")!.Value);
    }

    private static async Task ToNameAsync(CallerOnLine caller)
    {
        await caller.SaysAsync("keittiön hana vuotaa");
        await caller.SaysAsync("ei ole kiire, lähipäivinä");
        await caller.SaysAsync("Koivukuja 12 B 34, 00530 Helsinki");
        await caller.SaysAsync("ensimmäinen");
    }

    private static async Task<System.Xml.Linq.XElement> StaffPressesAsync(Phones phones, string screen, string keys)
    {
        (string, string)[] leg = [("CallSid", "CAstaff"), ("From", Ada), ("To", "+358500000111"), ("Direction", "outbound-dial"), ("CallStatus", "in-progress")];
        using var asked = await phones.PostAsync(screen, leg);
        var question = Webhooks.TwimlGrammar.Check(await asked.Content.ReadAsStringAsync());
        using var answered = await phones.PostAsync(question.Element("Gather")!.Attribute("action")!.Value, [.. leg, ("Digits", keys)]);
        return Webhooks.TwimlGrammar.Check(await answered.Content.ReadAsStringAsync());
    }

    private static async Task<(string Stage, string? Name)> RowAsync(Phones phones)
    {
        using var staff = await phones.StaffAsync();
        var list = await staff.GetFromJsonAsync<JsonObject>($"{Location}/conversations");
        var row = list!["items"]!.AsArray().Single()!;
        return (row["stage"]!.GetValue<string>(), row["customerName"]?.GetValue<string>());
    }
}
