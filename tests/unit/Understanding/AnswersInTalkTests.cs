using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>A yes or a no with something beside it.</summary>
public sealed class AnswersInTalkTests
{
    [Theory]
    [InlineData(Language.English, "oh YES its gorgeous, everyone at work is asking who did it", false)]
    [InlineData(Language.English, "yeah hi my tap is leaking", false)]
    [InlineData(Language.Swedish, "ja hej det är gunnel här jag står i badrummet och det kommer vatten", false)]
    [InlineData(Language.Finnish, "joo moi, täällä Pekka, hana vuotaa", false)]
    [InlineData(Language.Finnish, "no joo siis hana vuotaa taas", false)]
    [InlineData(Language.Finnish, "joo", true)]
    [InlineData(Language.Swedish, "japp", true)]
    [InlineData(Language.English, "yes please", true)]
    public void UN316_a_yes_that_only_begins_a_text_or_delights_is_none(Language language, string words, bool isYes) =>
        Assert.Equal(isYes, Heard.In(language, words).Acts.Contains(Act.Yes));

    [Theory]
    [InlineData(Language.English, "yes but can he ring before", true)]
    [InlineData(Language.English, "yes but ring me before you come", true)]
    [InlineData(Language.Swedish, "ja men skriv portkod 2580 också", true)]
    [InlineData(Language.Swedish, "ja men ring innan ni kommer", true)]
    [InlineData(Language.Finnish, "joo mutta soittakaa ennen kuin tulette", true)]
    [InlineData(Language.Finnish, "joo mut ovikoodi on 1234", true)]
    [InlineData(Language.English, "yes but can he come before ten", false)]
    [InlineData(Language.English, "yes but not the morning", false)]
    [InlineData(Language.English, "yes but only if you ring first", false)]
    [InlineData(Language.English, "yes but the address is wrong", false)]
    [InlineData(Language.English, "yes but ring first as I may not be home on thursday", false)]
    [InlineData(Language.Swedish, "ja men kan ni komma innan tio", false)]
    [InlineData(Language.Swedish, "ja men namnet är fel", false)]
    [InlineData(Language.Finnish, "joo mutta torstaina", false)]
    [InlineData(Language.Finnish, "joo mutta ei aamulla", false)]
    public void UN317_a_yes_that_only_adds_something_for_the_visit_is_one(Language language, string words, bool isYes)
    {
        var heard = Heard.In(language, words, Asked.Confirm);
        Assert.Equal((isYes, false), (heard.Acts.Contains(Act.Yes), heard.Acts.Contains(Act.CallMe) && isYes));
    }

    [Fact]
    public void UN317_to_ring_before_coming_is_noted() =>
        Assert.Equal("ring me before you come", Heard.En("yes but ring me before you come", Asked.Confirm).PlaceNote?.Value);

    [Theory]
    [InlineData(Language.Swedish, "annars rätt, så ja", true)]
    [InlineData(Language.Swedish, "Karlsson. ja", true)]
    [InlineData(Language.Finnish, "Mäkelä. joo", true)]
    [InlineData(Language.English, "Byrne, yes", true)]
    [InlineData(Language.Finnish, "väärä osoite. joo", false)]
    [InlineData(Language.Swedish, "fel namn. ja", false)]
    [InlineData(Language.English, "wrong name. yes", false)]
    [InlineData(Language.English, "my wife said no, yes", false)]
    [InlineData(Language.Finnish, "Muuten hyvä mutta osoite on väärin, Harjukatu 41 eikä 14", false)]
    [InlineData(Language.Swedish, "allt annat rätt men namnet är fel, Karlsson med C", false)]
    [InlineData(Language.English, "otherwise fine but the street is wrong, it's Mill Lane", false)]
    public void UN318_a_yes_that_comes_last_is_one_and_what_is_granted_before_a_fault_is_none(Language language, string words, bool isYes) =>
        Assert.Equal(isYes, Heard.In(language, words, Asked.Confirm).Acts.Contains(Act.Yes));

    [Theory]
    [InlineData(Language.Finnish, "ei muuta, kiitos")]
    [InlineData(Language.Finnish, "älkää soittako, tekstari käy")]
    [InlineData(Language.Finnish, "en halua puudutusta")]
    [InlineData(Language.Finnish, "Siivooja ei pääse sisään, vaihettiin ovikoodi: 4471")]
    [InlineData(Language.Swedish, "inget mer, tack")]
    [InlineData(Language.Swedish, "ring inte, sms går bra")]
    [InlineData(Language.Swedish, "okej, men jag vill inte ha bedövning, går det?")]
    [InlineData(Language.English, "nothing else thanks")]
    [InlineData(Language.English, "don't call, a text is fine")]
    [InlineData(Language.English, "ok let me run that by the wife, she has the calendar")]
    [InlineData(Language.English, "need to run it past my boss first")]
    [InlineData(Language.Swedish, "måste bolla det med sambon")]
    [InlineData(Language.Finnish, "Kysyn tyttäreltä ja ilmoittelen illemmalla")]
    public void UN319_a_way_to_reach_them_a_thing_they_do_not_want_and_nothing_else_answer_nothing(Language language, string words)
    {
        var acts = Heard.In(language, words, Asked.Confirm).Acts;
        Assert.DoesNotContain(Act.Yes, acts);
        Assert.DoesNotContain(Act.No, acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "ei", false)]
    [InlineData(Language.Finnish, "en halua sitä", false)]
    [InlineData(Language.Swedish, "jag vill inte ha tiden", false)]
    [InlineData(Language.English, "I don't want it", false)]
    [InlineData(Language.English, "yes, a text is fine", true)]
    [InlineData(Language.Swedish, "passar bra, sms funkar", true)]
    public void UN319_an_answer_beside_these_still_is_one(Language language, string words, bool isYes)
    {
        var acts = Heard.In(language, words, Asked.Confirm).Acts;
        Assert.Equal((isYes, !isYes), (acts.Contains(Act.Yes), acts.Contains(Act.No)));
    }

    [Theory]
    [InlineData(Language.English, "Couldn't be better!", true)]
    [InlineData(Language.English, "couldn't be worse", null)]
    [InlineData(Language.English, "that's all correct thanks a mill", true)]
    [InlineData(Language.English, "y", true)]
    [InlineData(Language.English, "n", false)]
    [InlineData(Language.Finnish, "näillä mennään", true)]
    [InlineData(Language.Swedish, "ser bra ut", true)]
    [InlineData(Language.Swedish, "det går tyvärr bort", false)]
    [InlineData(Language.Finnish, "Selvä peli", true)]
    [InlineData(Language.Swedish, "kan inte bli bättre", true)]
    [InlineData(Language.Swedish, "no int har jag nå emot de", true)]
    [InlineData(Language.Swedish, "nämen vad bra! jo visst, det blir perfekt", true)]
    [InlineData(Language.Swedish, "Det tar vi! och om ni hinner får ni gärna plocka brynen med", true)]
    [InlineData(Language.Swedish, "inget emot priset men dagen är fel", false)]
    [InlineData(Language.English, "sounds good, that's when I'm home anyway", true)]
    [InlineData(Language.English, "👎 meeting just landed on top of it", false)]
    [InlineData(Language.English, "I'll have to pass on this one", false)]
    [InlineData(Language.Swedish, "tack men jag får tacka nej den här gången", false)]
    [InlineData(Language.Finnish, "Kiitos tarjouksesta mutta joudun tällä kertaa sanomaan ei", false)]
    [InlineData(Language.Finnish, "jätän väliin", false)]
    [InlineData(Language.Finnish, "jätän avaimen naapurille", null)]
    public void UN320_what_could_not_be_better_agrees_and_who_passes_refuses(Language language, string words, bool? isYes)
    {
        var acts = Heard.In(language, words, Asked.Confirm).Acts;
        Assert.Equal((isYes == true, isYes == false), (acts.Contains(Act.Yes), acts.Contains(Act.No)));
    }

    [Theory]
    [InlineData(Language.Swedish, "tänkte först avboka pga regnet men äsch, klart jag dyker upp", false)]
    [InlineData(Language.Finnish, "meinasin jo perua mutta tulen sittenkin", false)]
    [InlineData(Language.English, "was going to cancel but no, I'll be there", false)]
    [InlineData(Language.Swedish, "tänkte avboka min tid", true)]
    [InlineData(Language.English, "was going to reschedule but please just cancel it", true)]
    public void UN327_a_visit_that_was_only_going_to_be_called_off_stands(Language language, string words, bool isOff) =>
        Assert.Equal(isOff, Heard.In(language, words, Asked.Reminder).Acts.Contains(Act.CancelBooking));
}
