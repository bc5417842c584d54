using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>Between the alarm and the human who rings, nobody who writes in need is met by silence.</summary>
public sealed class AwaitingHumanTests
{
    [Theory]
    [InlineData("miten sen veden saa kiinni?", Phrase.EmergencyPlumbing)]
    [InlineData("tuleeko joku?", Phrase.EmergencyPlumbing)]
    [InlineData("ok. tuutteko?", Phrase.EmergencyPlumbing)]
    [InlineData("Hämeentie 55 C 40", Phrase.EmergencyNoted)]
    [InlineData("sain hanan kiinni", Phrase.EmergencyNoted)]
    public void CV136_what_is_written_in_an_emergency_is_passed_on_and_answered(string text, Phrase answered)
    {
        var talk = InEmergency();
        var told = talk.ToStaff.Count;

        talk.After(60).Texts(text);

        Assert.Equal(answered, talk.Sent[^1].Phrase);
        Assert.True(talk.ToStaff.Count > told);
        Assert.All(talk.ToStaff.Skip(told), s => Assert.Contains(text, s.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void CV136_the_alarm_is_not_promised_a_second_time()
    {
        var talk = InEmergency().After(60).Texts("mistä sen saa kiinni?");

        Assert.Contains("on hälytetty", talk.Sent[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hälytän", talk.Sent[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void CV136_a_clinic_passes_on_that_there_is_more_and_not_what()
    {
        var talk = new Talk(Talk.WithPlumber().Settings with { Trade = Trade.Dental }).MissesCall().After(60).Texts("hammas lähti irti kun kaaduin");
        var told = talk.ToStaff.Count;

        talk.After(60).Texts("se putosi asfaltille, pitääkö pestä?");

        Assert.All(talk.ToStaff.Skip(told), s => Assert.DoesNotContain("asfaltille", s.Text, StringComparison.Ordinal));
        Assert.True(talk.ToStaff.Count > told);
    }

    [Fact]
    public void CV136_where_they_are_is_kept_for_who_comes()
    {
        var talk = InEmergency().After(60).Texts("Hämeentie 55 C 40");

        Assert.Equal("Hämeentie 55", talk.State.Opportunities[^1].Intake.Address?.Street);
    }

    [Theory]
    [InlineData("kiitos")]
    [InlineData("ok")]
    public void CV136_thanks_want_no_answer(string text)
    {
        var talk = InEmergency();
        var sent = talk.Sent.Count;

        talk.After(60).Texts(text);

        Assert.Equal(sent, talk.Sent.Count);
    }

    [Fact]
    public void CV137_after_a_hand_over_they_read_once_that_it_was_passed_on()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("haluan puhua ihmiselle");
        talk.After(60).Texts("asia koskee hanaa");
        Assert.Equal(Phrase.HumanNoted, talk.Sent[^1].Phrase);
        var sent = talk.Sent.Count;

        talk.After(60).Texts("ja allaskin vuotaa");

        Assert.Equal(sent, talk.Sent.Count);
    }

    [Fact]
    public void CV137_after_a_take_over_nothing_is_said()
    {
        var talk = InEmergency();
        talk.Hear(new Signal.TakenOver(new("staff:1"), talk.Now, "mikko"));
        var sent = talk.Sent.Count;

        talk.After(60).Texts("miten sen veden saa kiinni?");

        Assert.Equal(sent, talk.Sent.Count);
    }

    private static Talk InEmergency() => Talk.WithPlumber().MissesCall().After(60).Texts("apua putki halkesi ja vettä tulvii keittiöön");
}
