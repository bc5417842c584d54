using SmartPulse.Channels;
using SmartPulse.Gateway.StandIn.Calls;
using SmartPulse.Gateway.Webhooks.Twiml;

namespace SmartPulse.Tests.Integration.StandIn;

/// <summary>The stand-in reads TwiML as Twilio documents it, and takes nothing else.</summary>
public sealed class TwimlReaderTests
{
    [Fact]
    public void PH01_a_question_is_read_with_its_words_its_times_and_its_defaults()
    {
        var read = Read(
            """
            <Response><Gather input="dtmf speech" action="/a" timeout="6" numDigits="2" language="fi-FI" speechTimeout="2" actionOnEmptyResult="true" hints="hana, putki">
            <Say language="fi-FI" voice="Polly.Suvi-Neural"><prosody rate="80%">Hei &amp; moi</prosody></Say><Pause length="2"/></Gather><Redirect>/b?x=1</Redirect></Response>
            """);

        var gather = Assert.IsType<Instruction.Gather>(read[0]);
        Assert.Equal(("/a", true, true, 6, 2, "#", true, "fi-FI"), (gather.Action, gather.HearsSpeech, gather.HearsKeys, gather.Timeout, gather.Digits, gather.FinishOnKey, gather.ActsOnNothing, gather.Language));
        Assert.Equal<Instruction>([new Instruction.Say("Hei & moi", "fi-FI", 0.8), new Instruction.Pause(2)], gather.Prompts);
        Assert.Equal(new Instruction.Redirect("/b?x=1"), read[1]);
        var usual = Assert.IsType<Instruction.Gather>(Assert.Single(Read("<Response><Gather/></Response>")));
        Assert.Equal((null, false, true, 5, null, false), (usual.Action, usual.HearsSpeech, usual.HearsKeys, usual.Timeout, usual.Digits, usual.ActsOnNothing));
    }

    [Fact]
    public void PH01_phones_to_ring_are_read_with_what_is_asked_of_whoever_picks_up()
    {
        var dial = Assert.IsType<Instruction.Dial>(Assert.Single(Read(
            """<Response><Dial action="/d" timeout="20" answerOnBridge="true"><Number url="/s?p=1">+358500000111</Number><Number>+358500000112</Number></Dial></Response>""")));

        Assert.Equal(("/d", 20, true, null), (dial.Action, dial.Timeout, dial.AnswersOnBridge, dial.CallerId));
        Assert.Equal<DialNumber>([new(PhoneNumber.From("+358500000111"), "/s?p=1"), new(PhoneNumber.From("+358500000112"), null)], dial.Numbers);
    }

    [Theory]
    [InlineData("""<Response><Record action="/r" maxLength="90" transcribe="true" transcribeCallback="/t" recordingStatusCallback="/s" recordingStatusCallbackEvent="completed absent"/></Response>""", 90, "/t", true)]
    [InlineData("""<Response><Record transcribe="true" transcribeCallback="/t"/></Response>""", 120, "/t", false)]
    [InlineData("""<Response><Record/></Response>""", 3600, null, false)]
    public void PH01_a_recording_is_read_with_where_its_words_go(string document, int longest, string? transcribed, bool tellsAbsence)
    {
        var record = Assert.IsType<Instruction.Record>(Assert.Single(Read(document)));

        Assert.Equal((longest, transcribed, tellsAbsence, true, 5, "1234567890*#"), (record.Longest, record.Transcribed, record.TellsAbsence, record.Beeps, record.Timeout, record.FinishOnKey));
    }

    [Fact]
    public void PH01_the_recording_of_a_whole_call_begins_and_ends() =>
        Assert.Equal<Instruction>(
            [new Instruction.RecordCall(true), new Instruction.Hangup()],
            Read("""<Response><Start><Recording recordingStatusCallback="/r"/></Start><Hangup/></Response>"""));

    [Theory]
    [InlineData("", 12100)]
    [InlineData("no XML", 12100)]
    [InlineData("<Response><Say>Hei</Response>", 12100)]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><Response><Say>&e;</Say></Response>", 12100)]
    [InlineData("<response/>", 12100)]
    [InlineData("<Response>Hei</Response>", 12200)]
    [InlineData("<Response><say>Hei</say></Response>", 12200)]
    [InlineData("<Response><Shout>Hei</Shout></Response>", 12200)]
    [InlineData("<Response><Say lang=\"fi-FI\">Hei</Say></Response>", 12200)]
    [InlineData("<Response><Say><b>Hei</b></Say></Response>", 12200)]
    [InlineData("<Response><Say><prosody rate=\"quick\">Hei</prosody></Say></Response>", 12200)]
    [InlineData("<Response><Pause length=\"soon\"/></Response>", 12200)]
    [InlineData("<Response><Gather><Hangup/></Gather></Response>", 12200)]
    [InlineData("<Response><Gather input=\"voice\"/></Response>", 12200)]
    [InlineData("<Response><Gather input=\"speech\" speechTimeout=\"auto\"/></Response>", 13335)]
    [InlineData("<Response><Gather timeout=\"0\"/></Response>", 12200)]
    [InlineData("<Response><Gather method=\"GET\"/></Response>", 12200)]
    [InlineData("<Response><Dial><Number>0401234567</Number></Dial></Response>", 13223)]
    [InlineData("<Response><Dial><Sip>sip:a@b</Sip></Dial></Response>", 12200)]
    [InlineData("<Response><Record finishOnKey=\"x\"/></Response>", 12200)]
    [InlineData("<Response><Record recordingStatusCallbackEvent=\"done\"/></Response>", 12200)]
    [InlineData("<Response><Redirect/></Response>", 12200)]
    [InlineData("<Response><Hangup>now</Hangup></Response>", 12200)]
    public void PH01_what_twilio_does_not_know_is_an_error_with_its_number(string document, int code) =>
        Assert.Equal(code, Assert.IsType<Reading.Wrong>(TwimlReader.Read(document)).Trouble.Code);

    [Fact]
    public void PH01_nobodys_number_is_in_the_error_that_goes_to_the_log() =>
        Assert.DoesNotContain("401234567", Assert.IsType<Reading.Wrong>(TwimlReader.Read("<Response><Dial><Number>0401234567</Number></Dial></Response>")).Trouble.What, StringComparison.Ordinal);

    [Fact]
    public void PH01_eleven_phones_or_a_speech_without_end_are_refused()
    {
        var phones = string.Concat(Enumerable.Repeat("<Number>+358500000111</Number>", 11));

        Assert.IsType<Reading.Wrong>(TwimlReader.Read($"<Response><Dial>{phones}</Dial></Response>"));
        Assert.IsType<Reading.Wrong>(TwimlReader.Read($"<Response><Say>{new string('a', 4097)}</Say></Response>"));
        Assert.IsType<Reading.Document>(TwimlReader.Read($"<Response><Say>{new string('a', 4096)}</Say></Response>"));
    }

    [Fact]
    public void PH01_what_the_product_writes_is_read_back_as_it_was_meant()
    {
        var voice = new Voice("sv-SE", "Polly.Elin-Neural");
        var written = TwimlWriter.Write(new CallAnswer(
            Prompt.Of("Hej & välkommen", voice, slowly: true), new Ending.Gather(new CallPath("/twilio/voice/talk?heard=1"), "sv-SE", 7, 2, keys: null, new SpeechHints(["kran", "rör"]))));

        var gather = Assert.IsType<Instruction.Gather>(Read(written)[0]);
        Assert.Equal(("/twilio/voice/talk?heard=1", 7, true, true, true), (gather.Action, gather.Timeout, gather.HearsSpeech, gather.HearsKeys, gather.ActsOnNothing));
        Assert.Equal(new Instruction.Say("Hej & välkommen", "sv-SE", 0.8), Assert.Single(gather.Prompts));
    }

    private static System.Collections.Immutable.ImmutableArray<Instruction> Read(string document) => TwimlReader.Read(document) switch
    {
        Reading.Document read => read.Instructions,
        Reading.Wrong wrong => throw new Xunit.Sdk.XunitException($"{wrong.Trouble.Code}: {wrong.Trouble.What}"),
        var other => throw new InvalidOperationException($"{other}"),
    };
}
