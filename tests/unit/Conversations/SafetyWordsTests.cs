using SmartPulse.Conversations;
using SmartPulse.Conversations.Deciding;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>What an emergency is told first: a gas leak is no burst pipe, and a child behind a lock is neither.</summary>
public sealed class SafetyWordsTests
{
    [Theory]
    [InlineData(Trade.Plumbing, "putki halkesi ja vettä tulee lattialle", Phrase.EmergencyPlumbing)]
    [InlineData(Trade.Plumbing, "keittiössä haisee kaasulta", Phrase.EmergencyGas)]
    [InlineData(Trade.Plumbing, "sewage is coming up in the shower", Phrase.EmergencySewage)]
    [InlineData(Trade.Heating, "det luktar gas i pannrummet", Phrase.EmergencyGas)]
    [InlineData(Trade.Electrical, "sain tällin pesukoneesta", Phrase.EmergencyElectrical)]
    [InlineData(Trade.Electrical, "det luktar bränt från elskåpet", Phrase.EmergencyElectrical)]
    [InlineData(Trade.Electrical, "the house is on fire", Phrase.EmergencyFire)]
    [InlineData(Trade.Locksmith, "lapsi jäi autoon lukkojen taakse", Phrase.EmergencyLockedIn)]
    [InlineData(Trade.Locksmith, "jag är utelåst och har mat på spisen", Phrase.EmergencyStove)]
    [InlineData(Trade.Locksmith, "someone is trying to break in right now", Phrase.EmergencyBreakIn)]
    [InlineData(Trade.CarRepair, "no brakes at all, I am on the road", Phrase.EmergencyCar)]
    [InlineData(Trade.Dental, "hammas lähti irti kun kaaduin", Phrase.EmergencyTooth)]
    [InlineData(Trade.Dental, "halsen är svullen och det är svårt att andas", Phrase.EmergencyDentalSwelling)]
    [InlineData(Trade.Dental, "it is still bleeding heavily after the extraction", Phrase.EmergencyDentalBleeding)]
    [InlineData(Trade.Legal, "poikani on pidätetty", Phrase.EmergencyLegal)]
    [InlineData(Trade.Hair, "help, my friend is unconscious", Phrase.EmergencyDanger)]
    public void CV104_the_words_are_those_of_the_kind_of_emergency(Trade trade, string text, Phrase expected)
    {
        var talk = new Talk(Talk.WithPlumber().Settings with { Trade = trade }).MissesCall().After(60).Texts(text);

        Assert.Equal(expected, talk.Sent[^1].Phrase);
        Assert.NotEmpty(talk.ToStaff);
    }

    [Theory]
    [InlineData(Trade.Plumbing, Phrase.EmergencyPlumbing)]
    [InlineData(Trade.Dental, Phrase.EmergencyDental)]
    [InlineData(Trade.Electrical, Phrase.EmergencyElectrical)]
    [InlineData(Trade.Hair, Phrase.EmergencyGeneral)]
    public void CV104_who_only_says_that_it_is_urgent_hears_the_words_of_the_trade(Trade trade, Phrase expected)
    {
        Assert.Equal(expected, SafetyWords.Of(trade, null));
    }
}
