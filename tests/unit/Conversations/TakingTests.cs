using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>Taking a time in the words people use, with all that they say beside it.</summary>
public sealed class TakingTests
{
    [Theory]
    [InlineData("ihan sama")]
    [InlineData("mikä vaan käy")]
    [InlineData("kaikki käy")]
    [InlineData("det kvittar")]
    [InlineData("vilken som helst")]
    [InlineData("any of them")]
    [InlineData("whichever suits")]
    [InlineData("I don't mind")]
    public void CV138_of_times_that_all_suit_the_first_is_kept(string words)
    {
        var talk = Offered();
        var first = talk.Opportunity.Offers[0].Slot;

        talk.Texts(words);

        Assert.Equal(first, talk.Opportunity.Chosen?.Slot);
        Assert.Equal(Phrase.AskName, talk.Sent[^1].Phrase);
        Assert.Contains("24", talk.LastText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2, paljonko tää maksaa?")]
    [InlineData("2. paljonko maksaa")]
    public void CV139_a_price_asked_beside_a_choice_is_told_and_the_choice_stands(string words)
    {
        var talk = Offered();
        var second = talk.Opportunity.Offers[1].Slot;

        talk.Texts(words);

        Assert.Equal(second, talk.Opportunity.Chosen?.Slot);
        Assert.Contains(talk.Sent, s => s.Text.Contains("89 €", StringComparison.Ordinal));
    }

    [Fact]
    public void CV139_who_takes_a_time_and_wants_a_call_first_has_the_time()
    {
        var talk = Offered().Texts("2, soittakaa mulle ensin");

        Assert.NotNull(talk.Opportunity.Chosen);
        Assert.Contains(talk.State.Tasks, t => t.Reason == "call-first");
        Assert.Equal(Outcome.Open, talk.Opportunity.Outcome);
    }

    [Fact]
    public void CV144_a_job_that_is_asked_about_is_no_other_job_and_the_yes_beside_it_books()
    {
        var talk = Talk.ReadBackAtPlumber();
        var service = talk.Opportunity.Intake.Service;

        talk.Texts("joo käy. katsooko se samalla vessan pöntön?");

        Assert.Equal(Outcome.Booked, talk.Opportunity.Outcome);
        Assert.Equal(service, talk.Opportunity.Intake.Service);
        Assert.Contains(talk.State.Tasks, t => t.Reason == "question");
    }

    [Fact]
    public void CV144_asked_without_a_yes_the_time_stays_held()
    {
        var talk = Talk.ReadBackAtPlumber();
        var hold = talk.Opportunity.Hold;

        talk.Texts("katsooko se samalla vessan pöntön?");

        Assert.Equal(hold, talk.Opportunity.Hold);
        Assert.Equal(Stage.AwaitingYes, talk.Opportunity.Stage);
    }

    [Fact]
    public void CV145_another_door_told_while_times_are_on_offer_keeps_them()
    {
        var talk = Offered();
        var offers = talk.Opportunity.Offers.Select(o => o.Slot).ToArray();

        talk.Texts("osoite on muuten Koivukuja 14 B 36, 00530");

        Assert.Equal(offers, talk.Opportunity.Offers.Select(o => o.Slot));
        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
    }

    [Fact]
    public void CV146_a_door_code_told_at_the_read_back_is_kept_and_the_time_with_it()
    {
        var talk = Talk.ReadBackAtPlumber();
        var hold = talk.Opportunity.Hold;

        talk.Texts("ovikoodi muuten 4521");

        Assert.Equal(hold, talk.Opportunity.Hold);
        Assert.Contains("4521", talk.LastText, StringComparison.Ordinal);
        talk.Texts("kyllä");
        Assert.Equal(Outcome.Booked, talk.Opportunity.Outcome);
        Assert.Contains("4521", talk.Opportunity.Intake.Note, StringComparison.Ordinal);
        Assert.Contains("4521", talk.Rows.OfType<RowChange.PutOpportunity>().Last().Row.JobWords, StringComparison.Ordinal);
    }

    [Fact]
    public void CV146_a_choice_with_a_door_code_is_a_choice()
    {
        var talk = Offered();
        var second = talk.Opportunity.Offers[1].Slot;

        talk.Texts("2 ja ovikoodi 4521");

        Assert.Equal(second, talk.Opportunity.Chosen?.Slot);
        Assert.Contains("4521", talk.Opportunity.Intake.Note, StringComparison.Ordinal);
    }

    private static Talk Offered() => Talk.WithPlumber().MissesCall().After(60).Texts("keittiön hana tippuu, ei kiire, Koivukuja 12 B 34, 00530");
}
