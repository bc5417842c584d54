using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>On offer: 1 Wednesday 8-10, 2 Wednesday 14-16, 3 Thursday 10-12.</summary>
public sealed class ChoicesTests
{
    [Theory]
    [InlineData(Language.Finnish, "2", 2)]
    [InlineData(Language.Finnish, "2!", 2)]
    [InlineData(Language.Finnish, "kakkonen", 2)]
    [InlineData(Language.Finnish, "ykkönen sopii", 1)]
    [InlineData(Language.Finnish, "otan kolmannen", 3)]
    [InlineData(Language.Finnish, "viimeinen", 3)]
    [InlineData(Language.Swedish, "det andra", 2)]
    [InlineData(Language.Swedish, "den sista funkar bäst", 3)]
    [InlineData(Language.Swedish, "tvåan tack", 2)]
    [InlineData(Language.English, "the second one", 2)]
    [InlineData(Language.English, "the 2nd one's good", 2)]
    [InlineData(Language.English, "3 please", 3)]
    [InlineData(Language.Finnish, "se aikaisin", 1)]
    [InlineData(Language.Swedish, "ja den tidiga", 1)]
    [InlineData(Language.Swedish, "den senaste", 3)]
    [InlineData(Language.English, "the earliest please", 1)]
    public void UN20_an_offer_is_chosen_by_its_number_or_place(Language language, string words, int chosen) =>
        Assert.Equal(chosen, Heard.In(language, words, Asked.Choice).Choice);

    [Theory]
    [InlineData(Language.Finnish, "2 ja ovikoodi 4512", 2)]
    [InlineData(Language.Finnish, "3, tulkaa takaovesta", 3)]
    [InlineData(Language.Swedish, "1 och portkoden är 1243", 1)]
    [InlineData(Language.English, "2 but call me first", 2)]
    [InlineData(Language.Finnish, "2 ja 3", null)]
    [InlineData(Language.Finnish, "1 ja puoli tuntia", null)]
    [InlineData(Language.English, "2 and three", null)]
    public void UN161_a_number_at_the_beginning_is_the_choice_unless_another_follows(Language language, string words, int? chosen) =>
        Assert.Equal(chosen, Heard.In(language, words, Asked.Choice).Choice);

    [Theory]
    [InlineData(Language.Finnish, "torstaina", 3)]
    [InlineData(Language.Finnish, "keskiviikko aamu", 1)]
    [InlineData(Language.Finnish, "ke iltapäivä käy", 2)]
    [InlineData(Language.Finnish, "kahdeksalta keskiviikkona", 1)]
    [InlineData(Language.Finnish, "10-12", 3)]
    [InlineData(Language.Swedish, "torsdagen funkar", 3)]
    [InlineData(Language.Swedish, "onsdag eftermiddag", 2)]
    [InlineData(Language.English, "thursday works", 3)]
    [InlineData(Language.English, "wed at 2pm", 2)]
    public void UN21_an_offer_is_chosen_by_its_time_when_the_words_fit_one_only(Language language, string words, int chosen)
    {
        var findings = Heard.In(language, words, Asked.Choice);
        Assert.Equal(chosen, findings.Choice);
        Assert.Null(findings.Time);
    }

    [Theory]
    [InlineData(Language.Finnish, "keskiviikko")]
    [InlineData(Language.Finnish, "torstai ei käy")]
    [InlineData(Language.Finnish, "se jälkimmäinen")]
    [InlineData(Language.Finnish, "onko torstaina muita aikoja?")]
    [InlineData(Language.Finnish, "ei mikään noista")]
    [InlineData(Language.Finnish, "4")]
    [InlineData(Language.Finnish, "2 tai 3")]
    [InlineData(Language.Finnish, "perjantaina aamupäivällä")]
    [InlineData(Language.Finnish, "meitä on 2 henkeä")]
    [InlineData(Language.Swedish, "har ni någon annan tid?")]
    [InlineData(Language.Swedish, "en annan dag")]
    [InlineData(Language.English, "the later one")]
    [InlineData(Language.English, "not the first one")]
    [InlineData(Language.English, "another day")]
    public void UN22_what_fits_two_offers_or_none_chooses_nothing(Language language, string words) =>
        Assert.Null(Heard.In(language, words, Asked.Choice).Choice);

    [Fact]
    public void UN23_the_latter_is_the_second_of_two()
    {
        Assert.Equal(2, Heard.In(Language.Finnish, "se jälkimmäinen", Asked.Choice, offers: [Heard.Offer(25, 8, 10), Heard.Offer(26, 8, 10)]).Choice);
        Assert.Equal(2, Heard.In(Language.English, "the later one", Asked.Choice, offers: [Heard.Offer(25, 8, 10), Heard.Offer(26, 8, 10)]).Choice);
    }

    [Fact]
    public void UN23_yes_to_the_only_offer_chooses_it() =>
        Assert.Equal(1, Heard.In(Language.Finnish, "joo", Asked.Choice, offers: [Heard.Offer(25, 8, 10)]).Choice);

    [Theory]
    [InlineData(Language.Finnish, "ei sovi")]
    [InlineData(Language.Finnish, "ei mikään noista")]
    [InlineData(Language.Swedish, "ingen passar")]
    [InlineData(Language.English, "none of those work")]
    public void UN24_turning_all_offers_down_is_heard(Language language, string words) =>
        Assert.Contains(Act.NoneSuits, Heard.In(language, words, Asked.Choice).Acts);

    [Theory]
    [InlineData("1", Urgency.Emergency)]
    [InlineData("2", Urgency.Today)]
    [InlineData("3", Urgency.Soon)]
    [InlineData("huomenna", Urgency.Today)]
    [InlineData("ei ole kiire", Urgency.Normal)]
    public void UN25_urgency_is_answered_by_number_or_words(string words, Urgency urgency) =>
        Assert.Equal(urgency, Heard.Fi(words, Asked.Urgency).Urgency?.Value);

    [Fact]
    public void UN26_a_clinics_reason_is_answered_by_the_number_it_was_listed_under()
    {
        Assert.Equal(Tenant.Acute, Heard.Fi("2", Asked.Job, Tenant.Clinic).Service?.Value);
        Assert.Equal(Tenant.Wisdom, Heard.Fi("4.", Asked.Job, Tenant.Clinic).Service?.Value);
        Assert.Null(Heard.Fi("5", Asked.Job, Tenant.Clinic).Service);
        Assert.Null(Heard.Fi("2", Asked.Job).Service);
    }

    [Fact]
    public void UN27_the_change_menu_is_answered_by_number()
    {
        Assert.Contains(Act.MoveBooking, Heard.Fi("1", Asked.Change).Acts);
        Assert.Contains(Act.CancelBooking, Heard.Fi("2", Asked.Change).Acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "ei eka vaan toka", 2)]
    [InlineData(Language.Finnish, "kakkonen ois paras, ykkönen ei käy", 2)]
    [InlineData(Language.Finnish, "mieluummin se toka ku eka", 2)]
    [InlineData(Language.Swedish, "inte ettan utan tvåan", 2)]
    [InlineData(Language.Swedish, "helst den andra, första krockar med jobbet", 2)]
    [InlineData(Language.English, "second's best, the first clashes with my yoga", 2)]
    [InlineData(Language.English, "not the first, the second", 2)]
    public void UN204_the_one_that_is_left_is_chosen_where_others_are_named_only_to_be_turned_down(Language language, string words, int chosen)
    {
        var heard = Heard.In(language, words, Asked.Choice);
        Assert.Equal(chosen, heard.Choice);
        Assert.DoesNotContain(Act.No, heard.Acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "kolmas kerros, ei hissiä")]
    [InlineData(Language.Finnish, "eka kerta ku käytän tällästä")]
    [InlineData(Language.Swedish, "tredje våningen utan hiss")]
    [InlineData(Language.Swedish, "andra gången det händer")]
    [InlineData(Language.English, "possibly, have to see what himself says first")]
    [InlineData(Language.English, "second time this week its blocked")]
    [InlineData(Language.English, "one question first")]
    public void UN205_an_ordinal_of_a_floor_or_a_time_before_and_an_adverb_choose_nothing(Language language, string words) =>
        Assert.Null(Heard.In(language, words, Asked.Choice).Choice);

    [Theory]
    [InlineData(Language.Finnish, "joo käy")]
    [InlineData(Language.Swedish, "japp")]
    [InlineData(Language.English, "aye")]
    public void UN206_a_yes_to_several_times_means_one_of_them_and_does_not_say_which(Language language, string words)
    {
        var heard = Heard.In(language, words, Asked.Choice);
        Assert.Equal((null, true), (heard.Choice, heard.Acts.Contains(Act.ChooseSome)));
        Assert.DoesNotContain(Act.Yes, heard.Acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "kumpi vaan")]
    [InlineData(Language.Finnish, "kaikki käy")]
    [InlineData(Language.Swedish, "vilken som helst")]
    [InlineData(Language.English, "either works")]
    [InlineData(Language.English, "not fussed")]
    public void UN206_any_of_them_will_do(Language language, string words)
    {
        var heard = Heard.In(language, words, Asked.Choice);
        Assert.Equal((null, true), (heard.Choice, heard.Acts.Contains(Act.AnyTime)));
        Assert.DoesNotContain(Act.Yes, heard.Acts);
    }
}
