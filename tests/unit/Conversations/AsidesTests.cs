using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>What customers ask between our questions is answered, and what they told beside it is kept.</summary>
public sealed class AsidesTests
{
    [Theory]
    [InlineData("moi, mitä teidän käynti maksaa?", "vessa ei vedä", "Hinta riippuu")]
    [InlineData("hej vad kostar det om ni kommer?", "det är stopp i toan", "Priset beror")]
    [InlineData("what do you charge for a call out?", "leaking tap", "price depends")]
    public void CV180_the_price_that_was_asked_before_the_job_is_told_when_the_job_is_known(string asks, string job, string depends)
    {
        var talk = Talk.WithPlumber().Texts(asks);
        Assert.Contains(depends, talk.Sent[^1].Text, StringComparison.Ordinal);
        Assert.Equal(Stage.AskingJob, talk.Opportunity.Stage);

        Assert.Contains("89", talk.Texts(job).Sent[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("89", talk.Texts("2").Sent[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hana vuotaa, mitä maksaa? Koivukuja 12 B 34, 00530")]
    [InlineData("kranen läcker, vad kostar det? Koivukuja 12 B 34, 00530")]
    [InlineData("leaking tap, how much is it? Koivukuja 12 B 34, 00530")]
    public void CV181_what_is_told_beside_a_question_about_the_price_is_kept(string words)
    {
        var talk = Talk.WithPlumber().Texts(words);

        Assert.Contains("89", talk.Sent[^1].Text, StringComparison.Ordinal);
        Assert.Equal("Koivukuja 12", talk.Opportunity.Intake.Address?.Street);
    }

    [Theory]
    [InlineData("do you fix toilets?", "Yes, we do that.")]
    [InlineData("do you do unblocking drains?", "Yes, we do that.")]
    [InlineData("teettekö te viemärin avauksia?", "Kyllä, se onnistuu meiltä.")]
    [InlineData("fixar ni toaletter också?", "Ja, det gör vi.")]
    public void CV182_whether_we_do_what_is_on_the_list_is_answered_with_yes(string words, string yes)
    {
        var talk = Talk.WithPlumber().Texts(words);

        Assert.Contains(yes, talk.Sent[^1].Text, StringComparison.Ordinal);
        Assert.Equal(Stage.AskingUrgency, talk.Opportunity.Stage);
        Assert.Empty(talk.State.Tasks);
    }

    [Theory]
    [InlineData("kauanko siinä menee?")]
    [InlineData("hur lång tid tar det?")]
    [InlineData("how long does it take?")]
    public void CV182_how_long_it_takes_is_told_from_the_list_before_a_time_is_agreed(string words)
    {
        var talk = Talk.WithPlumber().Texts("hana vuotaa, ei kiire, Koivukuja 12 B 34, 00530").Texts(words);

        Assert.Contains("60", talk.Sent[^1].Text, StringComparison.Ordinal);
        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
        Assert.Empty(talk.State.Tasks);
    }

    [Theory]
    [InlineData("oletko robotti?")]
    [InlineData("är du en robot?")]
    [InlineData("mitä maksaa?")]
    public void CV183_at_the_read_back_an_answer_is_followed_by_the_question(string words)
    {
        var talk = Talk.ReadBackAtPlumber().Texts(words);

        Assert.Equal(Phrase.BackToQuestion, talk.Sent[^1].Phrase);
        Assert.NotNull(talk.Texts("kyllä").Opportunity.Booking);
    }

    [Fact]
    public void CV184_what_would_be_booked_is_read_again_once_to_whoever_asks()
    {
        var talk = Talk.ReadBackAtPlumber().Texts("mitä sovittiin?");
        Assert.Equal(Phrase.ReadBackAtCustomers, talk.Sent[^1].Phrase);

        Assert.Equal(Phrase.BackToQuestion, talk.Texts("mitä sovittiin?").Sent[^1].Phrase);
        Assert.NotNull(talk.Texts("kyllä").Opportunity.Booking);
    }

    [Theory]
    [InlineData("en pääsekään paikalle")]
    [InlineData("sorry i cant make it")]
    [InlineData("tyvärr kan jag inte komma")]
    public void CV185_whoever_only_cannot_come_is_not_called_off(string words)
    {
        var talk = Talk.BookedAtPlumber().Texts(words);

        Assert.NotNull(talk.Opportunity.Booking);
        Assert.Null(talk.Texts("peru aika").Opportunity.Booking);
    }

    [Theory]
    [InlineData("yes, but ring my husband 040 1234567 when you come")]
    [InlineData("joo mut soittakaa miehelle 040 1234567")]
    [InlineData("ja, men ring min man 040 1234567")]
    public void CV186_a_yes_with_another_number_to_ring_books_and_keeps_the_number(string words)
    {
        var talk = Talk.ReadBackAtPlumber().Texts(words);

        Assert.NotNull(talk.Opportunity.Booking);
        Assert.Contains("040 1234567", talk.Opportunity.Intake.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void CV187_anyone_there_gives_up_no_choice_of_person() =>
        Assert.Null(Talk.WithClinic().Texts("aika hammaslääkärille").Texts("anyone there?").Opportunity.Intake.AnyoneIsFine);

    [Fact]
    public void CV187_someone_on_the_phone_is_a_person() =>
        Assert.Contains(Talk.WithPlumber().Texts("leaking tap").Texts("look just get me someone on the phone").State.Tasks, t => t.Kind == TaskKind.TakeOver);

    [Fact]
    public void CV187_a_second_thought_is_no_name()
    {
        var talk = Talk.WithPlumber().Texts("hana vuotaa, ei kiire, Koivukuja 12 B 34, 00530").Texts("1");
        var second = talk.Opportunity.Offers[1].Slot;

        Assert.Equal((second, null), (talk.Texts("sittenkin kakkonen").Opportunity.Chosen!.Slot, talk.Opportunity.Intake.Name));
    }
}
