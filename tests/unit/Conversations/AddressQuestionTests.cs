using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>What is asked of where to come to, and how often.</summary>
public sealed class AddressQuestionTests
{
    [Theory]
    [InlineData("Kauppalantie 14, Helsinki")]
    [InlineData("Kauppalantie 14 hki")]
    [InlineData("Kauppalantie 14, Helsingfors")]
    public void CV130_a_town_that_is_served_whole_answers_for_the_postal_code(string address)
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa, ei kiirettä").Texts(address);

        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
    }

    [Theory]
    [InlineData("Hämeenkatu 14, Tampere")]
    [InlineData("Kauppalantie 14, Lahti")]
    [InlineData("Kauppalantie 14, Ylöjärvi")]
    public void CV130_another_town_is_asked_for_the_postal_code_and_refuses_nobody(string address)
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa, ei kiirettä").Texts(address);

        Assert.Equal(Phrase.AskPostalCode, talk.Sent[^1].Phrase);
        Assert.True(talk.Opportunity.IsOpen);
    }

    [Fact]
    public void CV131_what_was_told_in_place_of_the_postal_code_is_noted_and_the_question_stands_but_not_for_ever()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa, ei kiirettä").Texts("Kauppalantie 14");
        Assert.Equal(Phrase.AskPostalCode, talk.Sent[^1].Phrase);

        talk.Texts("torstai klo 10 jälkeen sopis");

        Assert.StartsWith("Kiitos, kirjasin sen.\nKatson, käymmekö siellä. Mikä on postinumerosi?", talk.LastText, StringComparison.Ordinal);
        Assert.NotNull(talk.Opportunity.Intake.Wishes);

        talk.Texts("tai perjantaina").Texts("eiku maanantaina");

        Assert.Equal(Outcome.HandedOver, talk.Opportunity.Outcome);
    }

    [Fact]
    public void UN401_a_street_without_its_house_has_the_house_asked_for()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa, ei kiirettä").Texts("asun Porthaninkadulla, 00530");

        Assert.Equal(Phrase.AskStreet, talk.Sent[^1].Phrase);
        Assert.Equal("Porthaninkatu", talk.Opportunity.Intake.Address?.Street);
        talk.Texts("17 B 3");
        Assert.Equal(("Porthaninkatu 17", "B 3"), (talk.Opportunity.Intake.Address?.Street, talk.Opportunity.Intake.Address?.Flat));
        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
    }
}
