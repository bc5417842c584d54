using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Understanding.TimeGrammar;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>What the grammar of times adds to single days and clocks. It is Tuesday 24 November 2026, ten o'clock; open on weekdays 8-17.</summary>
public sealed class TimeGrammarTests
{
    [Theory]
    [InlineData(Language.Finnish, "viikolla 50", "7.12...13.12.")]
    [InlineData(Language.Finnish, "viikon 50 tiistaina", "8.12.")]
    [InlineData(Language.Finnish, "kahden viikon päästä", "8.12.")]
    [InlineData(Language.Finnish, "ensi kuussa", "1.12...31.12.")]
    [InlineData(Language.Finnish, "päivän päästä", "25.11.")]
    [InlineData(Language.Swedish, "resten av veckan", "24.11...29.11.")]
    [InlineData(Language.Finnish, "joulukuun alussa", "1.12...10.12.")]
    [InlineData(Language.Finnish, "15.-17. joulukuuta", "15.12...17.12.")]
    [InlineData(Language.Finnish, "maanantaista keskiviikkoon", "30.11...2.12.")]
    [InlineData(Language.Finnish, "3. päivä", "3.12.")]
    [InlineData(Language.Finnish, "torstaista eteenpäin", "26.11...2.12.")]
    [InlineData(Language.Swedish, "vecka 50", "7.12...13.12.")]
    [InlineData(Language.Swedish, "tisdag vecka 50", "8.12.")]
    [InlineData(Language.Swedish, "om två veckor", "8.12.")]
    [InlineData(Language.Swedish, "i slutet av december", "21.12...31.12.")]
    [InlineData(Language.Swedish, "den tredje", "3.12.")]
    [InlineData(Language.Swedish, "13-15 december", "13.12...15.12.")]
    [InlineData(Language.Swedish, "första måndagen i december", "7.12.")]
    [InlineData(Language.English, "a week from friday", "4.12.")]
    [InlineData(Language.English, "the 3rd", "3.12.")]
    [InlineData(Language.English, "dec 13th to 15th", "13.12...15.12.")]
    [InlineData(Language.English, "in three weeks", "15.12.")]
    [InlineData(Language.English, "after thursday", "27.11...3.12.")]
    [InlineData(Language.English, "2026-12-03", "3.12.")]
    public void UN85_days_weeks_months_and_their_parts(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "start of next week", "30.11...2.12.")]
    [InlineData(Language.English, "at the end of next week", "4.12...6.12.")]
    [InlineData(Language.English, "two upcoming weeks", "25.11...8.12.")]
    [InlineData(Language.English, "within the hour", "24.11. 10:00-10:59")]
    [InlineData(Language.English, "the closest monday to December 5th", "7.12.")]
    [InlineData(Language.English, "between christmas and new year", "27.12...30.12.")]
    [InlineData(Language.English, "the weekend after next", "12.12...13.12.")]
    [InlineData(Language.English, "monday in two weeks", "7.12.")]
    [InlineData(Language.English, "friday first thing", "27.11. -09:59")]
    [InlineData(Language.English, "next tues pm", "1.12. 12:00-16:59")]
    [InlineData(Language.English, "friday am would suit", "27.11. -11:59")]
    [InlineData(Language.English, "12 / 3 or 12/15", "12.3. | 3.12. | 15.12.")]
    [InlineData(Language.Swedish, "mellan jul och nyår", "27.12...30.12.")]
    [InlineData(Language.Swedish, "i mellandagarna", "27.12...30.12.")]
    [InlineData(Language.Swedish, "den 27/11 kl 8-10", "27.11. 08:00-09:59")]
    [InlineData(Language.Swedish, "3 jul 2027", "3.7.")]
    [InlineData(Language.Swedish, "på måndag om två veckor", "7.12.")]
    [InlineData(Language.Finnish, "joulun välipäivinä", "27.12...30.12.")]
    [InlineData(Language.Finnish, "ensviikolla", "30.11...6.12.")]
    [InlineData(Language.Finnish, "kahden viikon kuluttua maanantaina", "7.12.")]
    [InlineData(Language.Finnish, "vasta ens kuussa", "1.12...31.12.")]
    public void UN85_stretches_and_days_as_they_are_said(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "22-23 Feb 2026 at 7pm")]
    [InlineData(Language.English, "at 7 yesterday")]
    [InlineData(Language.Finnish, "eilen kello 15")]
    [InlineData(Language.Swedish, "igår kl 15.30")]
    [InlineData(Language.Finnish, "31.2. klo 14")]
    public void UN94_an_hour_beside_a_day_that_is_past_or_none_is_no_wish(Language language, string words) => Assert.Equal("", Heard.Times(Heard.In(language, words)));

    [Fact]
    public void UN94_an_hour_of_another_day_is_one() => Assert.Equal("25.11. 15:00-15:00", Heard.Times(Heard.Fi("eilen ei käynyt, huomenna klo 15")));

    [Theory]
    [InlineData(Language.English, "I live on the second floor")]
    [InlineData(Language.English, "the third option is fine")]
    [InlineData(Language.Swedish, "den första tiden")]
    [InlineData(Language.Swedish, "på den andra våningen")]
    public void UN96_a_place_in_a_row_is_no_day(Language language, string words) => Assert.Equal("", Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "10 January - 12 February 2028", "10.1...12.2.")]
    [InlineData(Language.English, "12/10/2026 - 12/15/2026", "10.12...15.12.")]
    [InlineData(Language.Finnish, "huomenna 10.00-11.45", "25.11. 10:00-11:44")]
    [InlineData(Language.English, "tomorrow in between 1-2:30 ish", "25.11. 13:00-14:29")]
    [InlineData(Language.Swedish, "imorgon kl 13-15.30", "25.11. 13:00-15:29")]
    public void UN97_what_a_range_says_once_is_said_of_both_ends(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Fact]
    public void UN97_a_range_may_end_after_midnight()
    {
        var said = Assert.Single(Heard.En("tomorrow 11pm-3").TimesSaid);
        Assert.Equal((new LocalTime(23, 0), new LocalTime(3, 0)), (said.Time, said.TimeTo));
    }

    [Theory]
    [InlineData(Language.Finnish, "huomenna klo 3.30", "25.11. 03:30-03:30 | 25.11. 15:30-15:30")]
    [InlineData(Language.Swedish, "imorgon 4:15", "25.11. 04:15-04:15 | 25.11. 16:15-16:15")]
    [InlineData(Language.English, "tomorrow at 3:30", "25.11. 15:30-15:30 | 25.11. 03:30-03:30")]
    public void UN98_an_hour_that_the_opening_hours_leave_open_is_asked(Language language, string words, string windows)
    {
        var heard = Heard.In(language, words, at: AlwaysOpen.In("Europe/Helsinki"));
        Assert.Equal(windows, Heard.Times(heard));
        Assert.All(heard.TimesSaid, s => Assert.True(s.IsAmbiguous));
    }

    [Theory]
    [InlineData(Language.Finnish, "kasilta käy", 1)]
    [InlineData(Language.Finnish, "kaheksalta", 1)]
    [InlineData(Language.Finnish, "se kahdeksan", 1)]
    [InlineData(Language.Finnish, "ysiltä", 2)]
    [InlineData(Language.Swedish, "den åtta", 1)]
    [InlineData(Language.English, "nine is good", 2)]
    public void UN99_an_hour_that_only_one_offer_has_chooses_it(Language language, string words, int choice) =>
        Assert.Equal(choice, Heard.In(language, words, Asked.Choice, offers: [Heard.Offer(25, 8, 10), Heard.Offer(25, 9, 11)]).Choice);

    [Theory]
    [InlineData(Language.Finnish, "viittä vaille puoli kolme huomenna", "25.11. 14:25-14:25")]
    [InlineData(Language.Finnish, "puolkolmelta huomenna", "25.11. 14:30-14:30")]
    [InlineData(Language.Finnish, "huomenna kahdeksasta kymmeneen", "25.11. 08:00-09:59")]
    [InlineData(Language.Finnish, "huomenna viimeistään klo 15", "25.11. -15:00")]
    [InlineData(Language.Finnish, "kahden tunnin päästä", "24.11. 12:00-12:00")]
    [InlineData(Language.Finnish, "tunnin päästä", "24.11. 11:00-11:00")]
    [InlineData(Language.Finnish, "onks teillä vapaata nyt heti, oon kulmilla", "24.11. 10:00-")]
    [InlineData(Language.Swedish, "imorgon bitti innan jobbet, typ sju", "25.11. 06:30-07:30")]
    [InlineData(Language.English, "having people over saturday so before then", "24.11...27.11.")]
    [InlineData(Language.Finnish, "ke tai to joskus kahden jälkeen", "25.11. 14:00- | 26.11. 14:00-")]
    [InlineData(Language.English, "first thing tomorrow morning", "25.11. -09:59")]
    [InlineData(Language.English, "on the 3rd of december at quarter past nine", "3.12. 09:15-09:15")]
    [InlineData(Language.Swedish, "fem i halv tre imorgon", "25.11. 14:25-14:25")]
    [InlineData(Language.Swedish, "imorgon vid tretiden", "25.11. 14:30-15:30")]
    [InlineData(Language.Swedish, "från 9:30 till 11:00 på torsdag", "26.11. 09:30-10:59")]
    [InlineData(Language.Swedish, "om en halvtimme", "24.11. 10:30-10:30")]
    [InlineData(Language.English, "tomorrow at twenty past two", "25.11. 14:20-14:20")]
    [InlineData(Language.English, "thursday 2-4 pm", "26.11. 14:00-15:59")]
    [InlineData(Language.English, "thursday 9am to 1pm", "26.11. 09:00-12:59")]
    [InlineData(Language.English, "later than 9:30 but before 11:00 on Thursday", "26.11. 09:30-10:59")]
    [InlineData(Language.English, "4 in the evening tomorrow", "25.11. 16:00-16:00")]
    public void UN86_clocks_and_ranges_of_hours(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.Finnish, "jouluaattona", 2026, 12, 24)]
    [InlineData(Language.Finnish, "juhannusaattona", 2027, 6, 25)]
    [InlineData(Language.Finnish, "pitkäperjantaina", 2027, 3, 26)]
    [InlineData(Language.Finnish, "helatorstaina", 2027, 5, 6)]
    [InlineData(Language.Finnish, "pyhäinpäivänä", 2027, 11, 6)]
    [InlineData(Language.Swedish, "på midsommarafton", 2027, 6, 25)]
    [InlineData(Language.Swedish, "annandag påsk", 2027, 3, 29)]
    [InlineData(Language.Swedish, "mors dag", 2027, 5, 30)]
    [InlineData(Language.Swedish, "nationaldagen", 2027, 6, 6)]
    [InlineData(Language.English, "boxing day", 2026, 12, 26)]
    [InlineData(Language.English, "easter monday", 2027, 3, 29)]
    public void UN87_feasts_and_their_eves_are_known_by_rule(Language language, string words, int year, int month, int day)
    {
        var window = Assert.Single(Heard.In(language, words).Time!.Value);
        Assert.Equal((new LocalDate(year, month, day), new LocalDate(year, month, day)), (window.FirstDay, window.LastDay));
    }

    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    public void UN87_easter_is_when_it_is(int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), Calendars.Easter(year));

    [Theory]
    [InlineData(Language.Finnish, "perjantaista lähtien ollut rikki")]
    [InlineData(Language.Finnish, "kesti kaksi tuntia")]
    [InlineData(Language.Swedish, "för två veckor sedan")]
    [InlineData(Language.Swedish, "sedan i måndags")]
    [InlineData(Language.English, "two days ago")]
    [InlineData(Language.English, "since last tuesday")]
    [InlineData(Language.English, "I am looking for one in Espoo")]
    public void UN88_what_has_been_and_how_long_it_took_is_no_wish(Language language, string words) => Assert.Equal("", Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.Finnish, "kaikki muut päivät paitsi maanantai käy", "24.11...29.11. | 1.12...6.12.")]
    [InlineData(Language.Swedish, "vilken dag som helst utom onsdag", "24.11. | 26.11...1.12. | 3.12...7.12.")]
    [InlineData(Language.English, "any day except friday", "24.11...26.11. | 28.11...3.12. | 5.12...7.12.")]
    public void UN93_any_day_but_one_leaves_the_others(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Fact]
    public void UN89_an_hour_that_may_be_either_is_said_to_be_ambiguous()
    {
        var heard = Heard.In(Language.English, "tomorrow at seven");

        Assert.True(heard.TimesSaid[0].IsAmbiguous);
        Assert.Equal(0.5, heard.Time!.Confidence);
    }

    [Fact]
    public void UN89_a_date_that_two_countries_write_differently_is_said_to_be_ambiguous()
    {
        var heard = Heard.In(Language.English, "12/3 at 10am");

        Assert.Equal("12.3. 10:00-10:00 | 3.12. 10:00-10:00", Heard.Times(heard));
        Assert.All(heard.TimesSaid, said => Assert.True(said.IsAmbiguous));
    }

    [Theory]
    [InlineData(Language.Finnish, "ensi viikolla", TimePrecision.Week)]
    [InlineData(Language.Swedish, "på torsdag", TimePrecision.Day)]
    [InlineData(Language.English, "thursday afternoon", TimePrecision.Part)]
    [InlineData(Language.Finnish, "torstaina kolmen jälkeen", TimePrecision.Hours)]
    [InlineData(Language.Swedish, "torsdag kl 14.30", TimePrecision.Clock)]
    public void UN90_how_exactly_it_was_said_stands_beside_each_window(Language language, string words, TimePrecision precision) =>
        Assert.Equal(precision, Assert.Single(Heard.In(language, words).TimesSaid).Precision);
}
