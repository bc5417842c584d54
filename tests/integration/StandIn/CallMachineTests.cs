using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Gateway.StandIn.Calls;
using SmartPulse.Gateway.StandIn.Handsets;

namespace SmartPulse.Tests.Integration.StandIn;

/// <summary>What the stand-in does on a call, decision by decision.</summary>
public sealed class CallMachineTests
{
    private const string Question = """<Gather input="dtmf speech" action="/twilio/voice/talk?heard=1" timeout="6" language="fi-FI" actionOnEmptyResult="true"><Say language="fi-FI">Mitä on tapahtunut?</Say></Gather>""";
    private const string Staff = """<Dial action="/twilio/voice/dial" timeout="20" answerOnBridge="true"><Number url="/twilio/voice/screen?pass=x">+358500000111</Number><Number url="/twilio/voice/screen?pass=x">+358500000112</Number></Dial>""";
    private const string Voicemail = """<Record action="/twilio/voice/recorded" maxLength="60" timeout="5" transcribe="true" transcribeCallback="/twilio/voice/transcribed" recordingStatusCallback="/twilio/voice/recording" recordingStatusCallbackEvent="completed absent"/><Redirect>/twilio/voice/none</Redirect>""";

    [Fact]
    public void PH02_a_call_asks_the_gateway_what_to_do_in_twilios_words()
    {
        var wire = new Wire();

        var (path, form) = wire.Fetching();
        Assert.Equal("/twilio/voice", path);
        Assert.Equal(
            [("CallSid", Wire.Sid), ("CallStatus", "ringing"), ("Called", "+358450000101"), ("Caller", "+358440000401"), ("Direction", "inbound"), ("From", "+358440000401"), ("To", "+358450000101")],
            form.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value)));
        Assert.Equal((CallState.Dialling, CallDirection.Outgoing), (wire.Phone.State, wire.Phone.Direction));
    }

    [Fact]
    public void PH10_who_withholds_their_number_is_anonymous_to_the_gateway_and_to_the_phones_that_ring()
    {
        var wire = Wire.With(Staff, isWithheld: true);

        Assert.True(wire.Phone.IsWithheld);
        Assert.Equal(("anonymous", null), (wire.LegOf(Wire.Staff).From, wire.PhoneOf(Wire.Staff).Other));
    }

    [Fact]
    public void PH03_words_are_over_when_the_phone_has_played_them()
    {
        var wire = Wire.With("<Say language=\"fi-FI\">Hei</Say><Say>Bye</Say>");
        Assert.Equal((CallState.InCall, new Saying(1, "Hei", "fi-FI", 1)), (wire.Phone.State, wire.Phone.Saying));

        wire.Take(new CallInput.Played(Wire.Sid, 1));
        Assert.Equal(new Saying(2, "Bye", "en-US", 1), wire.Phone.Saying);

        wire.Take(new CallInput.Played(Wire.Sid, 1));
        Assert.Equal(2, wire.Phone.Saying?.Number);
        Assert.Equal(["Hei", "Bye"], wire.Phone.Captions.Select(c => c.Text));
    }

    [Fact]
    public void PH03_words_are_over_by_their_length_when_no_phone_says_so()
    {
        var wire = Wire.With("<Say>" + new string('a', 140) + "</Say>");

        Assert.Equal(Duration.FromSeconds(10.5), wire.Waits());
        wire.Pass();
        Assert.Equal((CallState.Ended, CallEnding.OtherHungUp), (wire.Phone.State, wire.Phone.Ending));
    }

    [Fact]
    public void PH15_a_timer_or_an_answer_that_comes_too_late_does_nothing()
    {
        var wire = Wire.With(Question);
        var before = wire.Call;

        wire.Take(new CallInput.TimeIsUp(Wire.Sid, before.First.Step - 1));
        wire.Take(new CallInput.Fetched(Wire.Sid, before.First.Step - 1, Wire.Root, [new Instruction.Hangup()]));
        Assert.Equal(before, wire.Call);

        wire.Take(new CallInput.HungUp(Wire.Sid));
        var over = wire.Call;
        wire.Take(new CallInput.Spoke(Wire.Sid, "Haloo?", 1));
        Assert.Equal(over, wire.Call);
    }

    [Fact]
    public void PH04_words_break_into_a_question()
    {
        var wire = Wire.With(Question);
        Assert.NotNull(wire.Phone.Saying);
        Assert.Equal((true, true, "fi-FI"), (wire.Phone.Listening!.Speech, wire.Phone.Listening.Keys, wire.Phone.Listening.Language));

        wire.Take(new CallInput.Spoke(Wire.Sid, "Hana vuotaa", 0.87));

        var (path, form) = wire.Fetching();
        Assert.Equal(("/twilio/voice/talk?heard=1", "Hana vuotaa", "0.87", "in-progress"), (path, form["SpeechResult"], form["Confidence"], form["CallStatus"]));
        Assert.Null(wire.Phone.Saying);
    }

    [Fact]
    public void PH04_silence_is_counted_from_the_last_word_and_not_while_somebody_is_about_to_speak()
    {
        var wire = Wire.With(Question);
        wire.Take(new CallInput.Played(Wire.Sid, 2));
        Assert.Equal((null, Duration.FromSeconds(6)), (wire.Phone.Saying, wire.Waits()));

        wire.Take(new CallInput.Composing(Wire.Sid));
        Assert.Equal(CallMachine.LongestComposing, wire.Waits());
        wire.Take(new CallInput.Composing(Wire.Sid));
        wire.Pass();
        Assert.Equal("/twilio/voice/talk?heard=1", wire.Fetching().Path);
    }

    [Fact]
    public void PH05_silence_is_posted_where_the_question_asks_for_it()
    {
        var wire = Wire.With(Question);
        wire.Pass();
        wire.Pass();

        var (path, form) = wire.Fetching();
        Assert.Equal("/twilio/voice/talk?heard=1", path);
        Assert.DoesNotContain("SpeechResult", form.Keys);
        Assert.DoesNotContain("Digits", form.Keys);
    }

    [Fact]
    public void PH05_silence_goes_on_to_the_next_verb_where_it_does_not()
    {
        var wire = Wire.With("""<Gather action="/a"/><Say>Bye</Say>""");
        wire.Pass();

        Assert.Equal("Bye", wire.Phone.Saying?.Text);
    }

    [Fact]
    public void PH05_a_pause_at_the_end_of_a_question_is_no_silence_of_the_caller()
    {
        var wire = Wire.With("""<Gather timeout="9" action="/a"><Pause length="2"/></Gather>""");
        Assert.Equal(Duration.FromSeconds(2), wire.Waits());

        wire.Pass();
        Assert.Equal(Duration.FromSeconds(9), wire.Waits());
        Assert.NotNull(wire.Phone.Listening);
    }

    [Theory]
    [InlineData("numDigits=\"1\"", "2", "2", null)]
    [InlineData("numDigits=\"2\"", "17", "17", null)]
    [InlineData("", "12#", "12", "#")]
    [InlineData("finishOnKey=\"*\"", "1#*", "1#", "*")]
    public void PH04_keys_are_an_answer_when_they_are_enough_or_ended(string attributes, string keys, string digits, string? finishedBy)
    {
        var wire = Wire.With($"""<Gather input="dtmf speech" action="/a" {attributes}><Say>Press</Say></Gather>""");
        wire.Take(new CallInput.Pressed(Wire.Sid, keys));

        var (path, form) = wire.Fetching();
        Assert.Equal(("/a", digits, finishedBy), (path, form["Digits"], form.GetValueOrDefault("FinishedOnKey")));
    }

    [Fact]
    public void PH04_keys_that_are_not_enough_end_with_the_silence_after_them_and_words_no_longer_count()
    {
        var wire = Wire.With("""<Gather input="dtmf speech" action="/a" timeout="4"><Say>Press</Say></Gather>""");
        wire.Take(new CallInput.Pressed(Wire.Sid, "1"));
        Assert.Equal((null, "1"), (wire.Phone.Saying, wire.Phone.Listening?.Pressed));
        wire.Take(new CallInput.Spoke(Wire.Sid, "yksi", 1));
        wire.Take(new CallInput.Pressed(Wire.Sid, "2"));
        wire.Pass();

        Assert.Equal("12", wire.Fetching().Form["Digits"]);
    }

    [Fact]
    public void PH04_words_are_lost_where_only_keys_are_heard()
    {
        var wire = Wire.With("""<Gather action="/a" numDigits="1"><Say>Press</Say></Gather>""");
        wire.Take(new CallInput.Spoke(Wire.Sid, "yksi", 1));

        Assert.NotNull(wire.Phone.Listening);
        Assert.Equal(["Press", "yksi"], wire.Phone.Captions.Select(c => c.Text));
    }

    [Fact]
    public void PH06_all_phones_ring_and_the_caller_hears_it_ring()
    {
        var wire = Wire.With(Staff);

        Assert.Equal(CallState.Ringing, wire.Phone.State);
        Assert.Equal<PhoneNumber>([Wire.Staff, Wire.OtherStaff], wire.Phone.Ringing);
        Assert.Equal([Wire.Staff, Wire.OtherStaff], wire.ToDo.OfType<CallAction.Ring>().Select(r => r.Phone));
        Assert.Equal((CallState.Ringing, CallDirection.Incoming, Wire.Ada), (wire.PhoneOf(Wire.Staff).State, wire.PhoneOf(Wire.Staff).Direction, wire.PhoneOf(Wire.Staff).Other));
        Assert.Equal(Duration.FromSeconds(20), wire.Waits());
    }

    [Fact]
    public void PH06_whoever_presses_the_key_is_connected_and_the_others_stop_ringing()
    {
        var wire = Wire.With(Staff);
        var leg = wire.LegOf(Wire.Staff).Sid;
        wire.Take(new CallInput.Answered(leg));

        var (path, form) = wire.Fetching(leg);
        Assert.Equal(("/twilio/voice/screen?pass=x", Wire.Sid, "outbound-dial", "+358500000111", "in-progress"), (path, form["ParentCallSid"], form["Direction"], form["To"], form["CallStatus"]));
        wire.Answer("""<Gather numDigits="1" action="/twilio/voice/accept"><Say>Press one</Say></Gather><Hangup/>""", leg);
        Assert.Equal((CallState.Ringing, CallState.Ringing), (wire.Phone.State, wire.PhoneOf(Wire.OtherStaff).State));

        wire.Take(new CallInput.Pressed(leg, "1"));
        Assert.Equal("1", wire.Fetching(leg).Form["Digits"]);
        wire.Answer("", leg);

        Assert.Equal((CallState.InCall, true), (wire.Phone.State, wire.Phone.IsBridged));
        Assert.Equal((CallState.InCall, true), (wire.PhoneOf(Wire.Staff).State, wire.PhoneOf(Wire.Staff).IsBridged));
        Assert.Equal((CallState.Ended, CallEnding.NotAnswered), (wire.PhoneOf(Wire.OtherStaff).State, wire.PhoneOf(Wire.OtherStaff).Ending));
    }

    [Fact]
    public void PH06_what_one_says_the_other_hears_and_the_hang_up_is_told_with_its_length()
    {
        var wire = Wire.With("""<Dial action="/twilio/voice/dial"><Number>+358500000111</Number></Dial>""");
        var leg = wire.LegOf(Wire.Staff).Sid;
        wire.Take(new CallInput.Answered(leg));
        wire.Take(new CallInput.Spoke(leg, "Aallokas", 1));
        wire.Take(new CallInput.Spoke(Wire.Sid, "Hei", 1));
        Assert.Equal([(Speaker.Other, "Aallokas"), (Speaker.Me, "Hei")], wire.Phone.Captions.Select(c => (c.By, c.Text)));

        wire.Now += Duration.FromSeconds(42);
        wire.Take(new CallInput.HungUp(leg));

        var (path, form) = wire.Fetching();
        Assert.Equal(("/twilio/voice/dial", "completed", leg, "42", "in-progress"), (path, form["DialCallStatus"], form["DialCallSid"], form["DialCallDuration"], form["CallStatus"]));
        wire.Answer("");
        Assert.Equal(CallState.Ended, wire.Phone.State);
    }

    [Fact]
    public void PH07_when_it_rings_out_nobody_answered()
    {
        var wire = Wire.With(Staff);
        wire.Pass();

        Assert.Equal("no-answer", wire.Fetching().Form["DialCallStatus"]);
        Assert.Equal(CallEnding.NotAnswered, wire.PhoneOf(Wire.Staff).Ending);
    }

    [Fact]
    public void PH07_when_all_decline_it_is_busy_at_once()
    {
        var wire = Wire.With(Staff);
        wire.Take(new CallInput.Declined(wire.LegOf(Wire.Staff).Sid));
        Assert.Equal(CallState.Ringing, wire.Phone.State);
        wire.Take(new CallInput.HungUp(wire.LegOf(Wire.OtherStaff).Sid));

        Assert.Equal("busy", wire.Fetching().Form["DialCallStatus"]);
        Assert.Equal(CallEnding.Declined, wire.PhoneOf(Wire.OtherStaff).Ending);
    }

    [Fact]
    public void PH07_the_phone_companys_voicemail_presses_no_key_and_twilio_calls_it_completed()
    {
        var wire = Wire.With(Staff);
        var leg = wire.LegOf(Wire.Staff).Sid;
        wire.Take(new CallInput.VoicemailAnswered(leg));
        Assert.Equal((CallState.Ended, CallEnding.NotAnswered), (wire.PhoneOf(Wire.Staff).State, wire.PhoneOf(Wire.Staff).Ending));
        wire.Answer("""<Gather numDigits="1" action="/twilio/voice/accept" timeout="5"><Say>Press one</Say></Gather><Hangup/>""", leg);
        wire.Take(new CallInput.Declined(wire.LegOf(Wire.OtherStaff).Sid));
        Assert.Equal(CallState.Ringing, wire.Phone.State);

        wire.Pass(leg);
        wire.Pass(leg);

        var form = wire.Fetching().Form;
        Assert.Equal(("completed", leg), (form["DialCallStatus"], form["DialCallSid"]));
        Assert.False(wire.Phone.IsBridged);
    }

    [Fact]
    public void PH07_whoever_is_being_asked_for_the_key_when_it_rings_out_may_still_press_it()
    {
        var wire = Wire.With(Staff);
        var leg = wire.LegOf(Wire.Staff).Sid;
        wire.Take(new CallInput.Answered(leg));
        wire.Take(new CallInput.TimeIsUp(Wire.Sid, wire.Caller.Step));
        Assert.Equal((CallState.Ringing, CallEnding.NotAnswered), (wire.Phone.State, wire.PhoneOf(Wire.OtherStaff).Ending));

        wire.Answer("", leg);
        Assert.True(wire.Phone.IsBridged);
    }

    [Fact]
    public void PH09_a_caller_who_gives_up_while_it_rings_is_told_of_as_not_connected()
    {
        var wire = Wire.With(Staff);
        wire.Take(new CallInput.HungUp(Wire.Sid));

        Assert.Equal(["/twilio/voice/dial", "/twilio/voice/status"], wire.Told().Select(t => t.Path));
        Assert.Equal(("canceled", "canceled"), (wire.Told()[0].Form["DialCallStatus"], wire.Told()[0].Form["CallStatus"]));
        Assert.Equal(("canceled", "0"), (wire.Told()[1].Form["CallStatus"], wire.Told()[1].Form["CallDuration"]));
        Assert.Equal((CallEnding.HungUp, CallEnding.NotAnswered), (wire.Phone.Ending, wire.PhoneOf(Wire.Staff).Ending));
    }

    [Fact]
    public void PH09_the_end_of_a_call_is_told_once_with_its_length()
    {
        var wire = Wire.With(Question);
        wire.Now += Duration.FromSeconds(75);
        wire.Take(new CallInput.HungUp(Wire.Sid));
        wire.Take(new CallInput.HungUp(Wire.Sid));

        var (path, form, _) = Assert.Single(wire.Told());
        Assert.Equal(("/twilio/voice/status", "completed", "75", "2", "call-progress-events"), (path, form["CallStatus"], form["CallDuration"], form["Duration"], form["CallbackSource"]));
        Assert.Equal("Mon, 23 Nov 2026 08:01:15 +0000", form["Timestamp"]);
    }

    [Fact]
    public void PH08_what_is_said_after_the_tone_is_the_recording_and_its_words_come_later()
    {
        var wire = Wire.With(Voicemail);
        Assert.Equal(60, wire.Phone.Recording?.Longest);
        wire.Now += Duration.FromSeconds(3);
        wire.Take(new CallInput.Spoke(Wire.Sid, "Hei, hana vuotaa.", 1));
        wire.Now += Duration.FromSeconds(4);
        wire.Take(new CallInput.Spoke(Wire.Sid, "Soittakaa.", 1));
        wire.Pass();

        var (path, form) = wire.Fetching();
        Assert.Equal(("/twilio/voice/recorded", "12", ""), (path, form["RecordingDuration"], form["Digits"]));
        Assert.EndsWith($"/Recordings/{form["RecordingSid"]}", form["RecordingUrl"], StringComparison.Ordinal);
        var told = wire.Told();
        Assert.Equal(["/twilio/voice/recording", "/twilio/voice/transcribed"], told.Select(t => t.Path));
        Assert.Equal(("completed", "Mon, 23 Nov 2026 08:00:00 +0000", Duration.Zero), (told[0].Form["RecordingStatus"], told[0].Form["RecordingStartTime"], told[0].After));
        Assert.Equal(("completed", "Hei, hana vuotaa. Soittakaa.", CallMachine.TranscriptionTakes), (told[1].Form["TranscriptionStatus"], told[1].Form["TranscriptionText"], told[1].After));
    }

    [Fact]
    public void PH08_a_caller_who_hangs_up_after_speaking_has_left_a_message()
    {
        var wire = Wire.With(Voicemail);
        wire.Take(new CallInput.Spoke(Wire.Sid, "Hei, hana vuotaa.", 1));
        wire.Take(new CallInput.HungUp(Wire.Sid));

        Assert.Equal(["/twilio/voice/recorded", "/twilio/voice/recording", "/twilio/voice/transcribed", "/twilio/voice/status"], wire.Told().Select(t => t.Path));
        Assert.Equal(("hangup", "completed"), (wire.Told()[0].Form["Digits"], wire.Told()[0].Form["CallStatus"]));
    }

    [Fact]
    public void PH08_of_silence_there_is_no_recording_and_nobody_writes_it_down()
    {
        var wire = Wire.With(Voicemail);
        wire.Pass();

        Assert.Equal("/twilio/voice/none", wire.Fetching().Path);
        var (path, form, _) = Assert.Single(wire.Told());
        Assert.Equal(("/twilio/voice/recording", "absent"), (path, form["RecordingStatus"]));
    }

    [Fact]
    public void PH08_a_key_ends_the_message_and_its_longest_time_does_too()
    {
        var wire = Wire.With(Voicemail);
        wire.Take(new CallInput.Spoke(Wire.Sid, "Hei", 1));
        wire.Take(new CallInput.Pressed(Wire.Sid, "#"));
        Assert.Equal("#", wire.Fetching().Form["Digits"]);

        wire = Wire.With(Voicemail);
        wire.Now += Duration.FromSeconds(58);
        wire.Take(new CallInput.Spoke(Wire.Sid, "ja vielä", 1));
        Assert.Equal(Duration.FromSeconds(2), wire.Waits());
        wire.Pass();
        Assert.Equal("60", wire.Fetching().Form["RecordingDuration"]);
    }

    [Fact]
    public void PH01_an_answer_that_is_no_document_ends_the_call_with_its_number()
    {
        var wire = Wire.With(Question);
        wire.Take(new CallInput.Spoke(Wire.Sid, "Hei", 1));
        wire.Take(new CallInput.NotFetched(Wire.Sid, wire.Caller.Step, new CallTrouble(11200, "The gateway answered 503.")));

        Assert.Equal((CallState.Ended, CallEnding.Failed, 11200), (wire.Phone.State, wire.Phone.Ending, wire.Phone.Trouble?.Code));
        Assert.Equal("completed", Assert.Single(wire.Told()).Form["CallStatus"]);
    }

    [Fact]
    public void PH01_an_address_of_somebody_else_is_never_posted_to()
    {
        var wire = Wire.With("<Redirect>https://example.org/x</Redirect>");

        Assert.Empty(wire.ToDo.OfType<CallAction.Fetch>());
        Assert.Equal(11100, wire.Phone.Trouble?.Code);
    }

    [Fact]
    public void PH02_a_document_that_does_not_answer_ends_a_call_that_was_never_connected()
    {
        var wire = Wire.With("");

        Assert.Equal((CallState.Ended, "no-answer"), (wire.Phone.State, wire.Caller.Status));
    }

    [Fact]
    public void PH16_a_call_of_the_product_rings_and_runs_its_document_once_it_is_answered()
    {
        var call = CallMachine.FromApi(Wire.Sid, Wire.Line, Wire.Ada, $"{Wire.Root}/x", $"{Wire.Root}/told", Wire.Root, Instant.FromUtc(2026, 11, 23, 8, 0));
        var (rings, actions) = CallMachine.Decide(call, new CallInput.Dialled(Wire.Sid), Instant.FromUtc(2026, 11, 23, 8, 0));
        Assert.Equal((CallState.Ringing, CallDirection.Incoming), (CallView.Of(rings, rings.First).State, CallView.Of(rings, rings.First).Direction));
        var wake = Assert.Single(actions.OfType<CallAction.Wake>());

        var (answered, fetches) = CallMachine.Decide(rings, new CallInput.Answered(Wire.Sid), Instant.FromUtc(2026, 11, 23, 8, 0));
        Assert.Equal($"{Wire.Root}/x", Assert.Single(fetches.OfType<CallAction.Fetch>()).Url);
        Assert.Equal(CallState.InCall, CallView.Of(answered, answered.First).State);

        var (missed, told) = CallMachine.Decide(rings, new CallInput.TimeIsUp(Wire.Sid, wake.Step), Instant.FromUtc(2026, 11, 23, 8, 1));
        Assert.Equal("no-answer", missed.First.Status);
        Assert.Single(told.OfType<CallAction.Notify>());
    }
}
