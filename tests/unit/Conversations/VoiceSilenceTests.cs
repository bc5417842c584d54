using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>A caller who says nothing.</summary>
public sealed class VoiceSilenceTests
{
    [Fact]
    public void CV65_silence_is_met_by_a_shorter_question_then_by_choices_then_by_a_text()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa");

        talk.KeepsSilent();
        Assert.Equal(Phrase.SpokenSilence, talk.LastSpeech.Phrase);
        talk.KeepsSilent();
        Assert.Equal(Phrase.NotUnderstoodAgain, talk.LastSpeech.Phrase);
        talk.KeepsSilent();

        Assert.Equal(Phrase.SpokenTextFollows, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.HangUp>(talk.LastSpeech.Then);
        Assert.Equal(Phrase.AskUrgency, Assert.Single(talk.Sent).Phrase);
        talk.After(10).HangsUp().After(60);
        Assert.Single(talk.Sent);
    }

    [Fact]
    public void CV65_who_never_says_a_word_hears_the_languages_once_and_gets_the_text_back()
    {
        var talk = Talk.OnPhoneWithPlumber().KeepsSilent();
        Assert.Equal(Phrase.SpokenLanguageKeys, talk.LastSpeech.Phrase);

        talk.KeepsSilent().KeepsSilent();
        Assert.Equal(Phrase.SpokenTextFollows, talk.LastSpeech.Phrase);
        Assert.Empty(talk.Sent);
        talk.After(4).HangsUp().After(5);

        Assert.Equal(Phrase.TextBack, Assert.Single(talk.Sent).Phrase);
    }

    [Fact]
    public void CV65_a_silent_caller_who_cannot_be_texted_is_called_back()
    {
        var talk = Talk.WithPlumber().IsTaken(number: PhoneNumber.From("+358931001234")).Says("keittiön hana vuotaa").KeepsSilent().KeepsSilent().KeepsSilent();

        Assert.Equal(Phrase.SpokenCallBack, talk.LastSpeech.Phrase);
        Assert.Contains(talk.State.Tasks, t => t.Kind == TaskKind.CallBack);
    }

    [Fact]
    public void CV65_silence_while_we_look_something_up_is_not_the_callers()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("2");
        talk.Deaf = true;
        talk.Says("Koivukuja 12 B 34, 00530 Helsinki");

        talk.KeepsSilent().KeepsSilent().KeepsSilent();

        Assert.Equal(0, talk.Call().Silences);
        Assert.IsType<Hearing.NothingYet>(talk.Listens());
    }

    [Fact]
    public void CV65_silence_after_a_finished_answer_ends_with_thanks_and_not_with_nobody_heard()
    {
        var talk = Talk.WithPlumber().After(Duration.FromHours(12)).IsTaken(because: null).Says("haluan puhua ihmisen kanssa").KeepsSilent();

        Assert.Equal(Phrase.SpokenThanksGoodbye, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.HangUp>(talk.LastSpeech.Then);
    }
}
