using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Days that are told by what stands beside them. It is Tuesday 24 November 2026, ten o'clock.</summary>
public sealed class DatesInTalkTests
{
    [Theory]
    [InlineData(Language.English, "wed 26th", "25.11. | 26.11.")]
    [InlineData(Language.English, "friday the 4th", "4.12.")]
    [InlineData(Language.English, "thursday 4th december", "3.12. | 4.12.")]
    [InlineData(Language.Swedish, "fredag den 11/12", "11.12.")]
    [InlineData(Language.Finnish, "keskiviikkona 3.12.", "2.12. | 3.12.")]
    [InlineData(Language.Finnish, "pe 4.12.", "4.12.")]
    [InlineData(Language.Finnish, "perjantaille, tänään en pääsekään", "27.11.")]
    [InlineData(Language.Finnish, "perjantaille, huomenna ei käy", "27.11.")]
    [InlineData(Language.Finnish, "perjantaina 9.10", "27.11. 09:10-09:10")]
    [InlineData(Language.Swedish, "14.10 på torsdag", "26.11. 14:10-14:10")]
    [InlineData(Language.English, "let's say 12/5, I'm american", "5.12.")]
    [InlineData(Language.English, "in december, the 5th", "5.12.")]
    [InlineData(Language.English, "the 27th or in january", "27.11. | 1.1...31.1.")]
    public void UN300_a_weekday_that_is_not_its_dates_is_asked_and_never_of_next_year(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "the Monday of that week", "")]
    [InlineData(Language.English, "Same time but the Friday of that week, could ye manage that?", "27.11. 10:00-10:00")]
    [InlineData(Language.English, "what have you the week after", "30.11...6.12.")]
    [InlineData(Language.English, "next week same day", "3.12.")]
    [InlineData(Language.English, "push it back an hour", "26.11. 11:00-11:00")]
    [InlineData(Language.Finnish, "perjantaina samalla viikolla", "27.11.")]
    [InlineData(Language.Finnish, "ensi viikolla samana päivänä", "3.12.")]
    [InlineData(Language.Swedish, "på fredag samma vecka", "27.11.")]
    [InlineData(Language.Swedish, "nästa vecka samma dag?", "3.12.")]
    [InlineData(Language.Swedish, "en timme senare", "26.11. 11:00-11:00")]
    public void UN301_days_count_from_the_time_that_is_held(Language language, string words, string windows)
    {
        var context = new UnderstandingContext(Tenant.PlumberInHelsinki, Heard.Now, language, Asked.Confirm, []) { Known = new(Heard.Offer(26, 10, 12).Slot, IsBooked: false) };
        Assert.Equal(windows, Heard.Times(new Understander().Understand(words, context)));
    }

    [Theory]
    [InlineData(Language.English, "this week or next", "24.11...6.12.")]
    [InlineData(Language.English, "this day week would do", "1.12.")]
    [InlineData(Language.English, "Any weekday in January is fine by us", "1.1...31.1.")]
    [InlineData(Language.English, "in december but not the 24th", "1.12...23.12. | 25.12...31.12.")]
    [InlineData(Language.English, "wk 51, not the monday", "15.12...20.12.")]
    [InlineData(Language.English, "between the 27th and the 30th", "27.11...30.11.")]
    [InlineData(Language.English, "the second week of december", "7.12...13.12.")]
    [InlineData(Language.English, "the week beginning the 14th", "14.12...20.12.")]
    [InlineData(Language.English, "can wait till spring", "1.3...31.5.")]
    [InlineData(Language.English, "the winter is cold", "")]
    [InlineData(Language.Swedish, "denna vecka eller nästa", "24.11...6.12.")]
    [InlineData(Language.Swedish, "int den här veckan å int nästa heller, men efter de e jag fri", "7.12...13.12.")]
    [InlineData(Language.Swedish, "klarar mig till nästa vecka", "30.11...6.12.")]
    [InlineData(Language.Swedish, "det kan vänta till sommaren", "1.6...31.8.")]
    [InlineData(Language.Swedish, "en vardag i januari", "1.1...31.1.")]
    [InlineData(Language.Finnish, "tällä viikolla tai ensi viikolla", "24.11...6.12.")]
    [InlineData(Language.Finnish, "joulukuun toinen viikko", "7.12...13.12.")]
    [InlineData(Language.Finnish, "vasta keväällä", "1.3...31.5.")]
    [InlineData(Language.Finnish, "keväällä vaihdettiin hana", "")]
    [InlineData(Language.Finnish, "jonain arkipäivänä tammikuussa", "1.1...31.1.")]
    [InlineData(Language.Swedish, "sista veckan i november", "24.11...30.11.")]
    [InlineData(Language.Finnish, "joulukuun viimeinen viikko", "25.12...31.12.")]
    public void UN302_weeks_months_and_seasons_are_read_as_they_are_said(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "friday aft or early evening?", "27.11. 12:00-16:59 | 27.11. 17:00-")]
    [InlineData(Language.English, "sat before 11 or sun after 5", "28.11. -10:59 | 29.11. 17:00-")]
    [InlineData(Language.English, "sat there 40 mins on saturday with foils in my hair", "")]
    [InlineData(Language.English, "first patient of the day on monday", "30.11. -09:59")]
    [InlineData(Language.Swedish, "vill ha ett eluttag, kan ni torsdag em?", "26.11. 12:00-16:59")]
    [InlineData(Language.Swedish, "hemma tors o fre från tre", "26.11. 15:00- | 27.11. 15:00-")]
    [InlineData(Language.Swedish, "lillördag går fint, helst framåt kvällskvisten", "25.11. 17:00-")]
    [InlineData(Language.Finnish, "ma ennen yhdeksää tai pe yhden jälkeen", "30.11. -08:59 | 27.11. 13:00-")]
    [InlineData(Language.Finnish, "lauvantaina päivällä", "28.11. 10:00-15:59")]
    [InlineData(Language.Finnish, "siinä kahen kolmen välissä perjantaina", "27.11. 14:00-14:59")]
    [InlineData(Language.Finnish, "ma aamusella puol kymmentä", "30.11. 09:30-09:30")]
    public void UN303_short_and_spoken_forms_are_known_by_what_stands_beside_them(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "i work 8-5 but home on saturday", "28.11.")]
    [InlineData(Language.Swedish, "kan nån komma idag eller imorgon bitti", "24.11. | 25.11. -09:59")]
    [InlineData(Language.Swedish, "jobbar 8-17 men hemma på lördag", "28.11.")]
    [InlineData(Language.Finnish, "oon töissä 8-16 mut lauantaina kotona", "28.11.")]
    [InlineData(Language.Finnish, "aamu ois paras mutta ei ennen kahdeksaa", "25.11...30.11. 08:00-09:59")]
    [InlineData(Language.Swedish, "jag jobbar natt och orkar inget före ett", "24.11...30.11. 13:00-")]
    public void UN304_hours_belong_to_the_day_they_are_said_of(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.Swedish, "hej det är maj britt söderlund, vi kan måndag eller onsdag", "30.11. | 25.11.")]
    [InlineData(Language.Swedish, "det är maj som gäller", "1.5...31.5.")]
    [InlineData(Language.English, "Noel Winter-Friday, yes really", "")]
    public void UN305_a_month_that_is_a_name_is_one(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));
}
