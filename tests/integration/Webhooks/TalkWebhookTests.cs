using System.Net;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Integration.Webhooks;

/// <summary>The assistant on the phone, seen from the carrier: what it is told to say, and what the conversation is told.</summary>
public sealed class TalkWebhookTests : IClassFixture<WebhookFixture>
{
    private static readonly FormPair InProgress = new("CallStatus", "in-progress");

    private readonly WebhookHost web;

    public TalkWebhookTests(WebhookFixture shared)
    {
        web = shared.Web;
        web.Router.Forget();
    }

    [Fact]
    public async Task CH70_the_assistant_takes_a_call_that_it_is_to_answer_first_and_says_what_the_conversation_says()
    {
        web.Router.Hears = (_, heard) => TestCall.Speech(heard + 1, "Putki ja Poika, automaattinen avustaja. Mitä voin tehdä?");
        var call = new TestCall(web, WebhookHost.AssistantFirst);

        var answer = await call.ArrivesAsync();

        var gather = answer.Element("Gather")!;
        Assert.Equal(
            ("dtmf speech", "fi-FI", "true", "/twilio/voice/talk?heard=1"),
            (gather.Attribute("input")!.Value, gather.Attribute("language")!.Value, gather.Attribute("actionOnEmptyResult")!.Value, gather.Attribute("action")!.Value));
        Assert.Equal("Putki ja Poika, automaattinen avustaja. Mitä voin tehdä?", gather.Element("Say")!.Value);
        var taken = Assert.IsType<Signal.CallTaken>(Assert.Single(call.Signals));
        Assert.Equal((CallTaker.Assistant, null, null), (taken.By, taken.Because, taken.Locale));
    }

    [Fact]
    public async Task CH70_staff_who_do_not_answer_leave_the_call_to_the_assistant()
    {
        web.Router.Hears = (_, heard) => TestCall.Speech(heard + 1, "Hei");
        var call = new TestCall(web, WebhookHost.AssistantAfter);
        var ring = await call.ArrivesAsync();

        var answer = await call.PostAsync(TestCall.ActionOf(ring), InProgress, new("DialCallStatus", "no-answer"));

        Assert.Equal("Hei", TestCall.Said(answer));
        Assert.Equal(MissedBecause.NoAnswer, call.Signals.OfType<Signal.CallTaken>().Single().Because);
        Assert.Empty(call.Signals.OfType<Signal.CallMissed>());
    }

    [Fact]
    public async Task CH70_a_caller_who_gave_up_while_it_rang_is_missed_and_not_taken()
    {
        var call = new TestCall(web, WebhookHost.AssistantAfter);
        var ring = await call.ArrivesAsync();

        var answer = await call.PostAsync(TestCall.ActionOf(ring), new("CallStatus", "completed"), new("DialCallStatus", "no-answer"));

        Assert.Equal("Hangup", Assert.Single(answer.Elements()).Name.LocalName);
        Assert.Single(call.Signals.OfType<Signal.CallMissed>());
        Assert.Empty(call.Signals.OfType<Signal.CallTaken>());
    }

    [Fact]
    public async Task CH71_what_a_caller_says_is_told_with_what_they_had_heard_and_a_repeat_is_the_same_signal()
    {
        web.Router.Hears = (_, heard) => TestCall.Speech(heard + 2, "Milloin sopii?", new SpeechThen.Listen(Asked.Choice));
        var call = new TestCall(web, WebhookHost.AssistantFirst);
        var question = await call.ArrivesAsync();

        var answer = await call.SaysAsync(question, "hana vuotaa", new FormPair("Digits", "12*#x"));
        var again = await call.SaysAsync(question, "hana vuotaa", new FormPair("Digits", "12*#x"));

        Assert.Equal(answer.ToString(), again.ToString());
        Assert.Equal("/twilio/voice/talk?heard=4", TestCall.ActionOf(answer));
        var spoke = call.Signals.OfType<Signal.CallerSpoke>().ToList();
        Assert.Equal(2, spoke.Count);
        Assert.Equal(spoke[0], spoke[1]);
        Assert.Equal((2, "hana vuotaa", "12*#", 0.93), (spoke[0].Heard, spoke[0].Words, spoke[0].Keys, spoke[0].Confidence));
        Assert.Equal(new SignalId($"call:{call.Sid}:spoke:2"), spoke[0].Id);
    }

    [Fact]
    public async Task CH71_silence_is_told_as_silence_and_a_long_story_is_cut()
    {
        web.Router.Hears = (_, heard) => TestCall.Speech(heard + 1, "Niin?");
        var call = new TestCall(web, WebhookHost.AssistantFirst);
        var question = await call.ArrivesAsync();

        question = await call.PostAsync(TestCall.ActionOf(question), InProgress);
        await call.SaysAsync(question, new string('ö', 5000), new FormPair("Confidence", "plenty"));

        Assert.Collection(
            call.Signals.OfType<Signal.CallerSpoke>(),
            s => Assert.Equal(("", "", null), (s.Words, s.Keys, s.Confidence)),
            s => Assert.Equal(1600, s.Words.Length));
    }

    [Fact]
    public async Task CH72_a_late_answer_is_a_filler_then_pauses_then_a_text_and_never_a_dead_line()
    {
        web.Router.Hears = (_, heard) => heard == 0 ? TestCall.Speech(1, "Hei") : new Hearing.NothingYet(Locale.En);
        var call = new TestCall(web, WebhookHost.AssistantFirst);

        var answer = await call.SaysAsync(await call.ArrivesAsync(), "hana vuotaa");
        Assert.Equal("en-GB", answer.Element("Say")!.Attribute("language")!.Value);
        for (var waits = 1; waits <= 5; waits++)
        {
            Assert.Equal($"/twilio/voice/more?heard=1&waits={waits}", answer.Element("Redirect")!.Value);
            answer = await call.PostAsync(answer.Element("Redirect")!.Value, InProgress);
            Assert.NotNull(answer.Element("Pause"));
        }

        answer = await call.PostAsync(answer.Element("Redirect")!.Value, InProgress);
        Assert.Equal(["Say", "Hangup"], answer.Elements().Select(e => e.Name.LocalName));
        Assert.Single(call.Signals.OfType<Signal.CallerSpoke>());
    }

    [Fact]
    public async Task CH73_an_answer_that_was_not_stored_is_asked_for_again_under_the_same_number()
    {
        web.Router.Hears = (_, heard) => TestCall.Speech(heard + 1, "Hei");
        var call = new TestCall(web, WebhookHost.AssistantFirst);
        var question = await call.ArrivesAsync();
        web.Router.Answer = new Receipt.NotStored("the store is away");

        for (var times = 0; times < 3; times++)
        {
            question = await call.SaysAsync(question, "hana vuotaa");
            Assert.NotEmpty(TestCall.Said(question));
            Assert.StartsWith("/twilio/voice/talk?heard=1&again=", TestCall.ActionOf(question), StringComparison.Ordinal);
        }

        var goodbye = await call.SaysAsync(question, "hana vuotaa");

        Assert.Equal(["Say", "Hangup"], goodbye.Elements().Select(e => e.Name.LocalName));
        Assert.DoesNotContain("Saat heti tekstiviestin", TestCall.Said(goodbye), StringComparison.Ordinal);
        Assert.Single(call.Signals.OfType<Signal.CallerSpoke>().Select(s => s.Id).Distinct());
    }

    [Fact]
    public async Task CH73_a_store_in_trouble_keeps_no_customer_from_the_staff_phones_and_promises_nobody_a_text()
    {
        web.Router.Answer = new Receipt.NotStored("the store is away");

        Assert.NotNull((await new TestCall(web, WebhookHost.InFront).ArrivesAsync()).Element("Dial"));
        foreach (var number in new[] { WebhookHost.AssistantFirst, WebhookHost.Behind, WebhookHost.InFrontWithoutPhones, WebhookHost.VoicemailBehind })
        {
            var answer = await new TestCall(web, number).ArrivesAsync();
            Assert.NotEmpty(TestCall.Said(answer));
            Assert.DoesNotContain("Saat heti tekstiviestin", TestCall.Said(answer), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task CH74_a_caller_who_is_put_through_comes_back_when_nobody_takes_the_call()
    {
        web.Router.Hears = (_, heard) => heard == 0
            ? TestCall.Speech(1, "Yhdistän.", new SpeechThen.PutThrough([PhoneNumber.From("+358503333333")], Duration.FromSeconds(25), PressToAccept: true))
            : TestCall.Speech(2, "Kukaan ei vastannut.");
        var call = new TestCall(web, WebhookHost.AssistantFirst);
        var ring = await call.ArrivesAsync();
        Assert.Equal(["Say", "Dial"], ring.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("+358503333333", ring.Element("Dial")!.Element("Number")!.Value);

        var back = await call.PostAsync(TestCall.ActionOf(ring), InProgress, new("DialCallStatus", "busy"));

        Assert.Equal("Kukaan ei vastannut.", TestCall.Said(back));
        var missed = call.Signals.OfType<Signal.TransferMissed>().Single();
        Assert.Equal((1, MissedBecause.Busy), (missed.Heard, missed.Because));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("", false)]
    public async Task CH74_a_leg_that_was_picked_up_without_the_key_is_no_answer_unless_the_carrier_connected_it(string bridged, bool isAnswered)
    {
        web.Router.Hears = (_, heard) => TestCall.Speech(heard + 1, "Hei.", new SpeechThen.PutThrough([PhoneNumber.From("+358503333333")], Duration.FromSeconds(25), PressToAccept: true));
        var call = new TestCall(web, WebhookHost.AssistantFirst);
        var ring = await call.ArrivesAsync();

        var answer = await call.PostAsync(TestCall.ActionOf(ring), InProgress, new("DialCallStatus", "completed"), new("DialBridged", bridged));

        Assert.Equal(isAnswered, call.Signals.OfType<Signal.CallAnswered>().Any());
        Assert.Equal(!isAnswered, call.Signals.OfType<Signal.TransferMissed>().Any());
        Assert.Equal(isAnswered, answer.Element("Hangup") is not null);
    }

    [Fact]
    public async Task CH75_a_call_that_nobody_of_ours_talks_on_any_more_is_put_through_to_staff_once()
    {
        web.Router.Hears = (_, heard) => heard == 0 ? TestCall.Speech(1, "Hei") : new Hearing.NoTalk(CallProgress.Taken);
        var call = new TestCall(web, WebhookHost.AssistantFirst);

        var ring = await call.SaysAsync(await call.ArrivesAsync(), "hana vuotaa");
        Assert.Equal(["+358501111111", "+358502222222"], ring.Element("Dial")!.Elements("Number").Select(n => n.Value));
        var goodbye = await call.PostAsync(TestCall.ActionOf(ring), InProgress, new("DialCallStatus", "no-answer"));

        Assert.Equal(["Say", "Hangup"], goodbye.Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public async Task CH75_where_nobody_can_be_rung_they_hear_so()
    {
        var answer = await new TestCall(web, WebhookHost.AssistantBehindAlone).ArrivesAsync();

        Assert.Equal(["Say", "Hangup"], answer.Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public async Task CH76_each_line_is_said_in_its_own_voice_and_slowly_when_asked_for_and_the_last_one_is_listened_to()
    {
        web.Router.Hears = (_, _) => new Hearing.Speech(
            2, [new SpokenLine("Hej & välkommen", Locale.SvFi, Slowly: true), new SpokenLine("Hello", Locale.En, Slowly: false)], new SpeechThen.Listen(Asked.Name));
        var answer = await new TestCall(web, WebhookHost.AssistantFirst).ArrivesAsync();

        var says = answer.Element("Gather")!.Elements("Say").ToList();
        Assert.Equal([("sv-SE", "Polly.Elin-Neural"), ("en-GB", "Polly.Amy-Neural")], says.Select(s => (s.Attribute("language")!.Value, s.Attribute("voice")!.Value)));
        Assert.Equal("Hej & välkommen", says[0].Element("prosody")!.Value);
        Assert.Empty(says[1].Elements());
        Assert.Equal("en-GB", answer.Element("Gather")!.Attribute("language")!.Value);
    }

    [Fact]
    public async Task CH83_a_caller_whose_talk_a_human_took_over_hears_goodbye_and_nothing_of_texts_when_nobody_comes()
    {
        web.Router.Hears = (_, heard) => heard == 0 ? TestCall.Speech(1, "Hei") : new Hearing.NoTalk(CallProgress.Taken);
        var call = new TestCall(web, WebhookHost.AssistantFirst);
        var ring = await call.SaysAsync(await call.ArrivesAsync(), "hana vuotaa");

        var answer = await call.PostAsync(TestCall.ActionOf(ring), new("CallStatus", "in-progress"), new("DialCallStatus", "no-answer"));

        Assert.Equal("Kiitos soitosta, kuulemiin!", TestCall.Said(answer));
        Assert.NotNull(answer.Element("Hangup"));
    }

    [Fact]
    public async Task CH77_a_number_speaks_its_own_language_first()
    {
        web.Router.Hears = (_, _) => new Hearing.NothingYet(null);
        var call = new TestCall(web, WebhookHost.AssistantInSwedish);

        var answer = await call.ArrivesAsync();

        Assert.Equal("sv-SE", answer.Element("Say")!.Attribute("language")!.Value);
        Assert.Equal(Locale.SvFi, call.Signals.OfType<Signal.CallTaken>().Single().Locale);
    }

    [Theory]
    [InlineData("/twilio/voice/talk")]
    [InlineData("/twilio/voice/talk?heard=")]
    [InlineData("/twilio/voice/talk?heard=-1")]
    [InlineData("/twilio/voice/talk?heard=9999999")]
    [InlineData("/twilio/voice/more?heard=1")]
    [InlineData("/twilio/voice/more?waits=1")]
    [InlineData("/twilio/voice/transfer?strict=1")]
    public async Task CH37_a_step_that_cannot_be_read_is_refused_by_name(string path)
    {
        using var response = await web.PostAsync(path, new("CallSid", "CA1"), new("From", WebhookHost.Customer), new("To", WebhookHost.AssistantFirst));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("urn:smartpulse:problem:bad-step", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
