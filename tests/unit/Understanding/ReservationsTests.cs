using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Answers that begin like a yes or name an offer, and take nothing. A yes books a van.</summary>
public sealed class ReservationsTests
{
    [Theory]
    [InlineData(Language.English, "okay forget about it so")]
    [InlineData(Language.English, "fine, my brother will have a look at it")]
    [InlineData(Language.English, "ah sure we'll leave it")]
    [InlineData(Language.Finnish, "joo unohdetaan sit")]
    [InlineData(Language.Finnish, "okei, kysyn toiselta firmalta")]
    [InlineData(Language.Finnish, "selvä, naapuri korjaa sen")]
    [InlineData(Language.Swedish, "jaha ok då struntar vi i det")]
    [InlineData(Language.Swedish, "okej, svärfar lagar den")]
    [InlineData(Language.Swedish, "visst men jag tar en annan firma")]
    public void UN496_who_agrees_and_leaves_it_agrees_to_nothing(Language language, string words) =>
        Assert.DoesNotContain(Act.Yes, Heard.In(language, words, Asked.Confirm).Acts);

    [Theory]
    [InlineData(Language.English, "sure, I'll book once my landlord says so")]
    [InlineData(Language.English, "grand, talk soon")]
    [InlineData(Language.Finnish, "joo vastaan teille illalla")]
    [InlineData(Language.Finnish, "selvä, palaillaan")]
    [InlineData(Language.Swedish, "ja, jag ringer er när jag har pratat med sambon")]
    [InlineData(Language.Swedish, "okej vi hörs senare")]
    public void UN496_who_puts_it_off_agrees_to_nothing(Language language, string words) =>
        Assert.DoesNotContain(Act.Yes, Heard.In(language, words, Asked.Confirm).Acts);

    [Theory]
    [InlineData(Language.English, "okay, fairly expensive isnt it")]
    [InlineData(Language.Finnish, "okei, melko hintavaa")]
    [InlineData(Language.Swedish, "okej, det var dyrare än jag trodde")]
    [InlineData(Language.English, "ok and does that include the parts")]
    [InlineData(Language.Finnish, "ok, kuuluuko siihen osat")]
    [InlineData(Language.Swedish, "okej, är det med material")]
    [InlineData(Language.English, "yeah its dripping again")]
    [InlineData(Language.Finnish, "joo vuotaa yhä")]
    [InlineData(Language.Swedish, "ja den droppar fortfarande")]
    public void UN496_who_groans_at_the_price_asks_first_or_tells_of_the_fault_agrees_to_nothing(Language language, string words) =>
        Assert.DoesNotContain(Act.Yes, Heard.In(language, words, Asked.Confirm).Acts);

    [Theory]
    [InlineData(Language.English, "bit dear but go on, book it")]
    [InlineData(Language.English, "ok, my neighbour will let you in")]
    [InlineData(Language.English, "yes, and is there parking near you?")]
    [InlineData(Language.Finnish, "kallista mutta sopii")]
    [InlineData(Language.Finnish, "joo, avain on naapurilla")]
    [InlineData(Language.Swedish, "dyrt men kör på")]
    [InlineData(Language.Swedish, "ja tack, nyckeln ligger under mattan")]
    public void UN496_who_grumbles_and_books_after_all_or_adds_something_agrees(Language language, string words) =>
        Assert.Contains(Act.Yes, Heard.In(language, words, Asked.Confirm).Acts);

    [Theory]
    [InlineData(Language.English, "yeah I know but we can't make it")]
    [InlineData(Language.Finnish, "joo muistan mut täytyy siirtää")]
    [InlineData(Language.Swedish, "ja jag vet men vi måste avboka")]
    public void UN496_a_yes_beside_calling_off_or_moving_is_none(Language language, string words) =>
        Assert.DoesNotContain(Act.Yes, Heard.In(language, words, Asked.Reminder).Acts);

    [Theory]
    [InlineData(Language.English, "let me check with my missus if Thursday works")]
    [InlineData(Language.English, "if I went for the second who would come")]
    [InlineData(Language.Finnish, "kysyn vaimolta käykö torstai")]
    [InlineData(Language.Finnish, "jos otan kakkosen niin paljonko se tekee")]
    [InlineData(Language.Swedish, "ska kolla med frun om torsdag går")]
    [InlineData(Language.Swedish, "om jag tar den andra hur lång tid tar det")]
    public void UN497_an_offer_that_is_put_off_asked_about_at_home_or_supposed_is_not_chosen(Language language, string words) =>
        Assert.Null(Heard.In(language, words, Asked.Choice).Choice);

    [Theory]
    [InlineData(Language.English, "the second please, my wife is at home", 2)]
    [InlineData(Language.Finnish, "torstai sopii, mies on kotona", 3)]
    [InlineData(Language.Swedish, "vi tar den andra", 2)]
    public void UN497_and_one_that_is_taken_with_more_words_is(Language language, string words, int place) =>
        Assert.Equal(place, Heard.In(language, words, Asked.Choice).Choice);
}
