using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Choosing in a roundabout way. On offer: 1 Wednesday 8-10, 2 Wednesday 14-16, 3 Thursday 10-12.</summary>
public sealed class ChoosingTests
{
    [Theory]
    [InlineData(Language.Swedish, "inte den första och inte den sista", 2)]
    [InlineData(Language.English, "not the first and not the last", 2)]
    [InlineData(Language.Finnish, "ei eka eikä vika", 2)]
    [InlineData(Language.Finnish, "kolmas hyvä, eka ja toka menee töitten päälle", 3)]
    public void UN311_where_all_but_one_are_turned_down_that_one_is_chosen(Language language, string words, int chosen)
    {
        var heard = Heard.In(language, words, Asked.Choice);
        Assert.Equal(chosen, heard.Choice);
        Assert.DoesNotContain(Act.No, heard.Acts);
    }

    [Theory]
    [InlineData(Language.English, "anything bar the first")]
    [InlineData(Language.English, "all but the last one")]
    [InlineData(Language.English, "any except number 2")]
    [InlineData(Language.Finnish, "Kaikki muut paitsi keskimmäinen")]
    [InlineData(Language.Finnish, "mikä vaan paitsi eka")]
    [InlineData(Language.Finnish, "kaikki käy paitsi 2")]
    [InlineData(Language.Swedish, "vilken som helst utom den första")]
    [InlineData(Language.Swedish, "alla utom tvåan")]
    public void UN311_all_but_one_of_three_leaves_two_and_it_is_asked_which(Language language, string words)
    {
        var heard = Heard.In(language, words, Asked.Choice);
        Assert.Equal((null, true), (heard.Choice, heard.Acts.Contains(Act.ChooseSome)));
        Assert.Null(heard.Time);
    }

    [Theory]
    [InlineData(Language.Finnish, "kaikki muut paitsi keittiön hana toimii")]
    [InlineData(Language.Swedish, "allt funkar utom kranen")]
    [InlineData(Language.English, "everything but the kitchen sink is leaking")]
    [InlineData(Language.English, "not the first one")]
    [InlineData(Language.English, "none of the first two")]
    public void UN311_what_leaves_out_no_offer_chooses_nothing(Language language, string words)
    {
        var heard = Heard.In(language, words, Asked.Choice);
        Assert.Equal((null, false), (heard.Choice, heard.Acts.Contains(Act.ChooseSome)));
    }

    [Theory]
    [InlineData(Language.English, "the second one no wait the last one", 3)]
    [InlineData(Language.English, "first. no hang on, second", 2)]
    [InlineData(Language.English, "was going to say the first but make it the third", 3)]
    [InlineData(Language.Finnish, "Meinasin jo sanoa että kakkonen mutta laittakaa nyt kuitenkin se viimeinen", 3)]
    [InlineData(Language.Finnish, "eka eiku toka", 2)]
    [InlineData(Language.Finnish, "2. ei ku 3", 3)]
    [InlineData(Language.Swedish, "ettan, nej vänta, trean", 3)]
    [InlineData(Language.Swedish, "tänkte säga den första men ta tvåan", 2)]
    [InlineData(Language.English, "the first, no wait, let me think", null)]
    [InlineData(Language.Finnish, "ei ku meillä on lapsi kipeenä", null)]
    [InlineData(Language.Finnish, "eiku hetki", null)]
    [InlineData(Language.Finnish, "meinasin ottaa ekan mut pitää kysyä vaimolta", null)]
    [InlineData(Language.Swedish, "tänkte ta den första men måste kolla", null)]
    [InlineData(Language.English, "wait no, I have work", null)]
    public void UN312_what_is_named_after_something_was_taken_back_is_chosen(Language language, string words, int? chosen)
    {
        var heard = Heard.In(language, words, Asked.Choice);
        Assert.Equal(chosen, heard.Choice);
        Assert.DoesNotContain(Act.Yes, heard.Acts);
    }

    [Fact]
    public void UN312_the_other_of_two_is_the_one_that_was_not_taken_back() =>
        Assert.Equal(1, Heard.In(Language.English, "thursday please. no hang on thats the funeral. the other", Asked.Choice, offers: [Heard.Offer(25, 8, 10), Heard.Offer(26, 8, 10)]).Choice);

    [Theory]
    [InlineData(Language.English, "second thoughts, could somebody ring me about the colour before I pick")]
    [InlineData(Language.English, "PERSON. PLEASE. third time asking")]
    [InlineData(Language.English, "just a second")]
    [InlineData(Language.English, "hang on one second")]
    [InlineData(Language.English, "can I get a second opinion on that")]
    [InlineData(Language.English, "my last name is Byrne")]
    [InlineData(Language.English, "first of all, how much is it")]
    [InlineData(Language.English, "the first thing I'd like to know is the price")]
    [InlineData(Language.English, "the last plumber broke it")]
    [InlineData(Language.English, "at last! thanks for answering")]
    [InlineData(Language.Swedish, "i andra hand kan jag ringa")]
    [InlineData(Language.Swedish, "det andra badrummet läcker också")]
    [InlineData(Language.Swedish, "tredje försöket att nå er")]
    [InlineData(Language.Swedish, "det första jag undrar är priset")]
    [InlineData(Language.Finnish, "kolmas päivä menossa")]
    [InlineData(Language.Finnish, "kolmas viesti jo")]
    public void UN313_an_ordinal_of_something_else_chooses_nothing(Language language, string words) =>
        Assert.Null(Heard.In(language, words, Asked.Choice).Choice);

    [Theory]
    [InlineData(Language.English, "the second suits us", 2)]
    [InlineData(Language.English, "the third if that's ok", 3)]
    [InlineData(Language.English, "the afternoon one", 2)]
    [InlineData(Language.English, "the thursday one please", 3)]
    [InlineData(Language.Swedish, "den andra kan jag", 2)]
    [InlineData(Language.Swedish, "den sista tar vi", 3)]
    [InlineData(Language.Finnish, "toka ois paras", 2)]
    public void UN313_an_ordinal_or_a_time_that_stands_for_an_offer_still_chooses_it(Language language, string words, int chosen) =>
        Assert.Equal(chosen, Heard.In(language, words, Asked.Choice).Choice);

    [Theory]
    [InlineData(Language.Swedish, "2 Göran", 2, "Göran")]
    [InlineData(Language.Swedish, "två, Pirkko Aaltonen", 2, "Pirkko Aaltonen")]
    [InlineData(Language.Swedish, "3 tack. Örjan", 3, "Örjan")]
    [InlineData(Language.Finnish, "3 Heikki Mäkelä", 3, "Heikki Mäkelä")]
    [InlineData(Language.English, "1 Siobhan Daly", 1, "Siobhan Daly")]
    public void UN314_a_number_with_a_name_behind_it_is_the_choice_and_the_name(Language language, string words, int chosen, string name)
    {
        var heard = Heard.In(language, words, Asked.Choice);
        Assert.Equal((chosen, name), (heard.Choice, heard.Name?.Value));
    }

    [Theory]
    [InlineData(Language.Swedish, "jaha. 3", 3)]
    [InlineData(Language.Swedish, "eftermiddag sa jag ju, 2", 2)]
    [InlineData(Language.English, "2 please but ring me first", 2)]
    [InlineData(Language.English, "ring me, 2", 2)]
    [InlineData(Language.Finnish, "2 kiitos mut soittakaa eka", 2)]
    [InlineData(Language.Finnish, "Hana vuotaa, 2 paikasta", null)]
    [InlineData(Language.Finnish, "Meillä on koira, 2 kissaa ja lapsi", null)]
    [InlineData(Language.Finnish, "ei oo hissiä, 3", null)]
    [InlineData(Language.Finnish, "yksi kysymys, mitä maksaa", null)]
    [InlineData(Language.Swedish, "lgh 3, trappa 2", null)]
    [InlineData(Language.Swedish, "Storgatan 5, 3", null)]
    [InlineData(Language.Swedish, "2 Storgatan", null)]
    [InlineData(Language.Swedish, "hiss finns inte, 3 trappor", null)]
    [InlineData(Language.English, "we're a family of 4, 2 upstairs", null)]
    [InlineData(Language.English, "3 Bedroom House", null)]
    [InlineData(Language.English, "2 Main Street", null)]
    [InlineData(Language.English, "two, maybe three hours", null)]
    [InlineData(Language.English, "number 2 round the sides, leave the top be", null)]
    public void UN314_a_number_is_the_choice_only_where_it_counts_nothing_else(Language language, string words, int? chosen) =>
        Assert.Equal(chosen, Heard.In(language, words, Asked.Choice).Choice);

    [Theory]
    [InlineData(Language.English, "either, I've no life", true)]
    [InlineData(Language.Swedish, "Spelar ingen roll vilken, ta den som ligger bäst till för er montör", true)]
    [InlineData(Language.Swedish, "alla funkar, välj ni", true)]
    [InlineData(Language.Finnish, "ihan sama, oon eläkkeellä", true)]
    [InlineData(Language.Finnish, "ihan sama, kunhan ei torstai", false)]
    [InlineData(Language.English, "whatever, I'll find somebody else", false)]
    [InlineData(Language.English, "either, but not the first", false)]
    [InlineData(Language.English, "don't mind, what's cheaper?", false)]
    public void UN315_any_will_do_for_who_says_so_first_without_a_limit(Language language, string words, bool any)
    {
        var heard = Heard.In(language, words, Asked.Choice);
        Assert.Equal((null, any), (heard.Choice, heard.Acts.Contains(Act.AnyTime)));
    }

    [Theory]
    [InlineData(Language.Swedish, "tjugo i fem", 3)]
    [InlineData(Language.Finnish, "16:40", 3)]
    [InlineData(Language.English, "twenty to five", 3)]
    [InlineData(Language.Finnish, "torstai", 2)]
    [InlineData(Language.Swedish, "torsdag passar", 2)]
    [InlineData(Language.English, "thurs", 2)]
    [InlineData(Language.Finnish, "tiistai aamu", 1)]
    [InlineData(Language.Swedish, "den 3:e blir toppen", 2)]
    [InlineData(Language.English, "the 3rd", 2)]
    [InlineData(Language.English, "the 2nd", 2)]
    [InlineData(Language.Finnish, "tiistai", null)]
    [InlineData(Language.Finnish, "tämän viikon torstai", null)]
    [InlineData(Language.Swedish, "inte torsdag", null)]
    [InlineData(Language.English, "this thursday", null)]
    [InlineData(Language.English, "thursday morning", null)]
    public void UN325_an_hour_or_a_weekday_alone_chooses_the_only_offer_that_has_it_in_whichever_week(Language language, string words, int? chosen) =>
        Assert.Equal(chosen, Heard.In(language, words, Asked.Choice, offers: [At(12, 1, 8, 20), At(12, 3, 17, 0), At(12, 8, 16, 40)]).Choice);

    [Theory]
    [InlineData(Language.English, "the last one on wednesday", 2)]
    [InlineData(Language.English, "the early one on wednesday", 1)]
    [InlineData(Language.English, "last one, thursday", 3)]
    [InlineData(Language.English, "the second one, thursday is no good", 2)]
    [InlineData(Language.English, "the second, if thursday is no good", null)]
    [InlineData(Language.Swedish, "den sena på onsdag", 2)]
    [InlineData(Language.Swedish, "tvåan tack, torsdag går inte", 2)]
    [InlineData(Language.Finnish, "se viimeinen, torstai", 3)]
    [InlineData(Language.Finnish, "toka, torstai ei käy", 2)]
    public void UN328_an_ordinal_beside_a_day_counts_within_it(Language language, string words, int? chosen) =>
        Assert.Equal(chosen, Heard.In(language, words, Asked.Choice).Choice);

    [Theory]
    [InlineData(Language.English, "option 2 if it's still going", 2)]
    [InlineData(Language.English, "the 2pm", 2)]
    [InlineData(Language.English, "number 2 is leaking", null)]
    [InlineData(Language.English, "the 2nd of december", null)]
    [InlineData(Language.Finnish, "vaihtoehto 2 jos on vielä vapaana", 2)]
    [InlineData(Language.Finnish, "numero 2 vuotaa", null)]
    [InlineData(Language.Swedish, "nr 2 om den är ledig", 2)]
    public void UN314_a_number_of_the_list_is_the_choice_if_only_it_is_still_free(Language language, string words, int? chosen) =>
        Assert.Equal(chosen, Heard.In(language, words, Asked.Choice).Choice);

    /// <summary>Half an hour from then.</summary>
    private static FreeTime At(int month, int day, int hour, int minute)
    {
        var start = new LocalDateTime(2026, month, day, hour, minute).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).ToInstant();
        var slot = new TimeSlot(start, start + Duration.FromMinutes(30));
        return new FreeTime(slot, slot, []);
    }
}
