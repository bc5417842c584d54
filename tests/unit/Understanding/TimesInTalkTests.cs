using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Times as people tell them in talk. It is Tuesday 24 November 2026, ten o'clock; open on weekdays 8-17.</summary>
public sealed class TimesInTalkTests
{
    [Theory]
    [InlineData(Language.English, "I finish work at 4 so after that on thursday", "26.11. 16:00-")]
    [InlineData(Language.English, "I work till 4", "24.11...30.11. 16:00-")]
    [InlineData(Language.English, "im at work 8-16 on thursday", "26.11. 16:00-")]
    [InlineData(Language.English, "i have to pick up the kids at 3, friday", "27.11. 15:00-")]
    [InlineData(Language.English, "i leave for work at 7", "")]
    [InlineData(Language.Finnish, "oon duunissa viiteen", "24.11...30.11. 17:00-")]
    [InlineData(Language.Finnish, "oon töissä 8-16", "24.11...30.11. 16:00-")]
    [InlineData(Language.Finnish, "oon töissä ma-ke, to tai pe käy", "26.11. | 27.11.")]
    [InlineData(Language.Finnish, "pääsen töistä kolmelta", "24.11...30.11. 15:00-")]
    [InlineData(Language.Finnish, "kotona vasta viideltä torstaina", "26.11. 17:00-")]
    [InlineData(Language.Finnish, "kl 7 lähden töihin", "")]
    [InlineData(Language.Finnish, "töissä neljään asti perjantaina", "27.11. 16:00-")]
    [InlineData(Language.Finnish, "koulut loppuu klo 14 niin sen jälkeen torstaina", "26.11. 14:00-")]
    [InlineData(Language.Swedish, "jobbar till fem", "24.11...30.11. 17:00-")]
    [InlineData(Language.Swedish, "slutar jobbet halv fem på torsdag", "26.11. 16:30-")]
    [InlineData(Language.Swedish, "jag jobbar måndag till onsdag, torsdag funkar", "26.11.")]
    [InlineData(Language.Swedish, "har jour på jobbet mån-ons så torsdag el fredag", "26.11. | 27.11.")]
    [InlineData(Language.Swedish, "kvällar bara, e på jobb till fem", "24.11...30.11. 17:00-")]
    [InlineData(Language.English, "can you come after work on friday", "27.11. 16:00-")]
    [InlineData(Language.Finnish, "pääsen kolmelta torstaina", "26.11. 15:00-15:00")]
    public void UN245_what_they_are_busy_with_bounds_the_wish(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "we get home at 5, come after that tomorrow", "25.11. 17:00-")]
    [InlineData(Language.Finnish, "haen lapset neljältä, sen jälkeen torstaina", "26.11. 16:00-")]
    [InlineData(Language.Finnish, "lapset pääsee koulusta kahdelta, torstaina sen jälkeen", "26.11. 14:00-")]
    [InlineData(Language.Swedish, "jag slutar fyra, efter det på fredag", "27.11. 16:00-")]
    [InlineData(Language.Swedish, "hämtar barnen kl 16, torsdag efter det", "26.11. 16:00-")]
    [InlineData(Language.Swedish, "julafton ska vi basta så innan dess", "24.11...23.12.")]
    public void UN246_after_that_and_before_then_belong_to_the_time_before(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "what about the day before?", "25.11.")]
    [InlineData(Language.English, "the day after would be better", "27.11.")]
    [InlineData(Language.English, "same day but at 3", "26.11. 15:00-15:00")]
    [InlineData(Language.Finnish, "mulle sopis kyllä paremmin puol kymmeneltä kuin kymmeneltä", "26.11. 09:30-09:30")]
    [InlineData(Language.Finnish, "entä päivää aiemmin", "25.11.")]
    [InlineData(Language.Finnish, "entä seuraavana päivänä", "27.11.")]
    [InlineData(Language.Finnish, "voiko sen siirtää puoleenpäivään samana päivänä", "26.11. 12:00-12:00")]
    [InlineData(Language.Swedish, "går det dagen innan", "25.11.")]
    [InlineData(Language.Swedish, "kan vi ta det samma dag fast kl 15", "26.11. 15:00-15:00")]
    [InlineData(Language.Swedish, "dagen efter kanske", "27.11.")]
    public void UN247_a_day_is_told_from_the_one_that_is_held(Language language, string words, string windows)
    {
        var slot = Heard.Offer(26, 10, 12).Slot;
        var context = new UnderstandingContext(Tenant.PlumberInHelsinki, Heard.Now, language, Asked.Confirm, []) { Known = new(slot, IsBooked: false) };
        Assert.Equal(windows, Heard.Times(new Understander().Understand(words, context)));
    }

    [Theory]
    [InlineData(Language.English, "rather thursday than friday", "26.11.")]
    [InlineData(Language.English, "instead of friday monday please", "30.11.")]
    [InlineData(Language.Finnish, "ois parempi puol kymmeneltä kuin kymmeneltä torstaina", "26.11. 09:30-09:30")]
    [InlineData(Language.Finnish, "mieluummin torstaina kuin perjantaina", "26.11.")]
    [InlineData(Language.Swedish, "hellre torsdag än fredag", "26.11.")]
    [InlineData(Language.Swedish, "torsdag istället för fredag", "26.11.")]
    [InlineData(Language.Swedish, "inte måndag utan tisdag", "24.11.")]
    public void UN248_what_a_time_is_better_than_is_no_wish(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "next week except wednesday", "30.11...1.12. | 3.12...6.12.")]
    [InlineData(Language.Finnish, "klo 14 jälkeen, ei ke", "24.11. 14:00- | 26.11...30.11. 14:00-")]
    [InlineData(Language.Finnish, "ensi viikolla, ei ma eikä ti", "2.12...6.12.")]
    [InlineData(Language.Finnish, "katselmukselle voi tulla viikoilla 49–51 paitsi itsenäisyyspäivän aattona", "30.11...4.12. | 6.12...20.12.")]
    [InlineData(Language.Swedish, "nästa vecka utom onsdag", "30.11...1.12. | 3.12...6.12.")]
    [InlineData(Language.Swedish, "onsdag funkar inte men annars fritt", "24.11. | 26.11...1.12. | 3.12...7.12.")]
    public void UN249_several_days_are_left_without_those_turned_down(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "week 50 mon to wed", "7.12...9.12.")]
    [InlineData(Language.English, "the 10th or 11th of december", "10.12. | 11.12.")]
    [InlineData(Language.English, "free tomorrow after 2pm or any time Friday", "25.11. 14:00- | 27.11.")]
    [InlineData(Language.Finnish, "viikolla 51, ti-to", "15.12...17.12.")]
    [InlineData(Language.Finnish, "viikolla 50 tai 51", "7.12...13.12. | 14.12...20.12.")]
    [InlineData(Language.Finnish, "10. tai 11. joulukuuta", "10.12. | 11.12.")]
    [InlineData(Language.Swedish, "vecka 50 eller 51", "7.12...13.12. | 14.12...20.12.")]
    [InlineData(Language.Swedish, "10 eller 11 december", "10.12. | 11.12.")]
    [InlineData(Language.Swedish, "lördag fm eller söndag", "28.11. -11:59 | 29.11.")]
    public void UN250_alternatives_and_ranges_share_what_is_said_once(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "every other friday from 9, starting week 50", "11.12. 09:00-")]
    [InlineData(Language.Swedish, "varannan torsdag förmiddag, börja efter trettonhelgen", "7.1. -11:59")]
    [InlineData(Language.English, "it can wait until next week", "30.11...6.12.")]
    [InlineData(Language.Finnish, "voi odottaa ensi viikkoon", "30.11...6.12.")]
    [InlineData(Language.Swedish, "det kan vänta till nästa vecka", "30.11...6.12.")]
    public void UN251_from_when_on_moves_a_day_that_comes_again(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "day after tomorrow, sixish", "26.11. 17:30-18:30")]
    [InlineData(Language.English, "noonish saturday", "28.11. 11:30-12:30")]
    [InlineData(Language.English, "a fortnight today", "8.12.")]
    [InlineData(Language.Finnish, "huomen aamul", "25.11. -09:59")]
    [InlineData(Language.Finnish, "tultasko tännää?", "24.11.")]
    [InlineData(Language.Finnish, "huomiseks kaheksaan pitäs olla ok", "25.11. -08:00")]
    [InlineData(Language.Finnish, "aamukasilta torstaina", "26.11. 08:00-08:00")]
    [InlineData(Language.Finnish, "torstaina iltaseitsemältä", "26.11. 19:00-19:00")]
    [InlineData(Language.Finnish, "hakaniemi. oisko la?", "28.11.")]
    [InlineData(Language.Finnish, "tulisin jo nyt joulukuussa", "1.12...31.12.")]
    [InlineData(Language.Swedish, "sista november kl 12", "30.11. 12:00-12:00")]
    public void UN252_spoken_and_short_forms_are_read(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "the day before christmas eve", "23.12.")]
    [InlineData(Language.Finnish, "joulua ennen pitäis olla kunnossa", "24.11...23.12.")]
    [InlineData(Language.Finnish, "perjantaita ennen", "24.11...26.11.")]
    [InlineData(Language.Finnish, "perjantaina ennen kolmea", "27.11. -14:59")]
    [InlineData(Language.Finnish, "itsenäisyyspäivän aattona", "5.12.")]
    [InlineData(Language.Swedish, "självständighetsdan", "6.12.")]
    [InlineData(Language.Swedish, "dagen innan lucia", "12.12.")]
    public void UN253_feasts_in_their_forms_and_their_eves(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));
}
