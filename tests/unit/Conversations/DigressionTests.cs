using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>What is no new job, or an old one gone on with.</summary>
public sealed class DigressionTests
{
    [Theory]
    [InlineData("huonoa palvelua, ala-arvoista työtä")]
    [InlineData("jag är besviken, uselt jobb")]
    [InlineData("terrible service, i was promised a call")]
    public void CV159_a_complaint_is_met_with_sorry_and_a_human_and_no_menu(string words)
    {
        var talk = Talk.BookedAtPlumber().Texts(words);

        Assert.Equal(Phrase.HandOver, talk.Sent[^1].Phrase);
        Assert.Contains("Olen pahoillani tästä.|Jag beklagar det här.|I'm sorry about that.".Split('|'), s => talk.LastText.StartsWith(s, StringComparison.Ordinal));
        Assert.Contains(talk.State.Tasks, t => t is { Kind: TaskKind.TakeOver, Reason: "complaint" });
        Assert.NotNull(talk.Opportunity.Booking);
    }

    [Theory]
    [InlineData("asia on jo hoidossa")]
    [InlineData("oh yes my sink was blocked but I got it sorted thanks")]
    [InlineData("det löste sig redan, behövs inte längre")]
    public void CV160_who_answers_our_text_that_it_is_settled_is_let_go(string words)
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts(words).After(60);

        Assert.Equal((Outcome.LostTheirs, Phrase.NotBooked), (talk.Opportunity.Outcome, talk.Sent[^1].Phrase!.Value));
    }

    [Theory]
    [InlineData("do ye still have anything")]
    [InlineData("onko vielä aikoja?")]
    [InlineData("finns det tider kvar?")]
    public void CV161_who_comes_back_after_a_silence_goes_on_from_what_was_known(string words)
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa").Texts("3").Texts("Koivukuja 12, 00530").After(Duration.FromDays(4));
        Assert.Equal(Outcome.Silent, talk.Opportunity.Outcome);
        talk.Texts(words).After(60);

        Assert.Equal(2, talk.State.Opportunities.Length);
        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
        Assert.Equal("00530", talk.Opportunity.Intake.Address!.PostalCode);
    }

    [Fact]
    public void CV161_another_job_after_a_silence_begins_anew()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa").Texts("3").Texts("Koivukuja 12, 00530").After(Duration.FromDays(4)).Texts("viemäri on tukossa");

        Assert.Equal((new ServiceId("svc_drain"), null), (talk.Opportunity.Intake.Service!.Value, talk.Opportunity.Intake.Address));
    }

    [Theory]
    [InlineData("käyttekö Tampereella?", "Emme valitettavasti käy Tampereella.")]
    [InlineData("tuletteko Turkuun?", "Emme valitettavasti käy Turussa.")]
    [InlineData("tuletteko Helsinkiin?", "Kyllä, käymme Helsingissä.")]
    [InlineData("kommer ni till Tammerfors?", "Tyvärr kör vi inte till Tammerfors.")]
    [InlineData("kommer ni till Helsingfors?", "Ja, vi kör till Helsingfors.")]
    [InlineData("do you come to Tampere?", "Sorry, we don't cover Tampere.")]
    [InlineData("do you come to Helsinki?", "Yes, we cover Helsinki.")]
    public void CV162_CV241_a_town_that_is_wholly_or_nowhere_served_is_answered_by_its_name(string asked, string answer)
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts(asked);

        Assert.StartsWith(answer, talk.LastText, StringComparison.Ordinal);
    }

    [Fact]
    public void CV241_another_town_is_answered_for_itself_though_a_code_was_given()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa, Koivukuja 12, 00530").Texts("käyttekö myös Tampereella?");

        Assert.StartsWith("Emme valitettavasti käy Tampereella.", talk.LastText, StringComparison.Ordinal);
    }
}
