using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Days and hours as people say them, and what only looks like one. It is Tuesday 24 November 2026, ten o'clock.</summary>
public sealed class SpokenTimesTests
{
    [Theory]
    [InlineData(Language.Finnish, "ens viikon tiistain siin yheksän mais", "1.12. 08:30-09:30")]
    [InlineData(Language.Finnish, "huomenna kolomelta", "25.11. 15:00-15:00")]
    [InlineData(Language.Finnish, "huomenna kaheksalt", "25.11. 08:00-08:00")]
    [InlineData(Language.Finnish, "ke neljän viiden maissa", "25.11. 16:00-16:59")]
    [InlineData(Language.Finnish, "torstaina virka-aikaan", "26.11. 08:00-15:59")]
    [InlineData(Language.Finnish, "3.12. joskus klo 10-12", "3.12. 10:00-11:59")]
    [InlineData(Language.Swedish, "på torsdag fyra fem nånting", "26.11. 16:00-16:59")]
    [InlineData(Language.Swedish, "imorron mellan 10 o 12 e jag hemma", "25.11. 10:00-11:59")]
    [InlineData(Language.Swedish, "på torsdag under kontorstid", "26.11. 08:00-15:59")]
    [InlineData(Language.English, "thursday four or five ish", "26.11. 16:00-16:59")]
    [InlineData(Language.English, "thursday during office hours", "26.11. 09:00-16:59")]
    public void UN390_hours_are_read_as_they_are_spoken(Language language, string words, string windows) => Assert.Equal(windows, Times(language, words));

    [Theory]
    [InlineData(Language.Finnish, "tulkaa torstaiaamuna", "26.11. -09:59")]
    [InlineData(Language.Finnish, "itsenäisyyspäivän viikonloppuna pe-su", "4.12...6.12.")]
    [InlineData(Language.Finnish, "toisena adventtina", "6.12.")]
    [InlineData(Language.Finnish, "kuun vaihteessa", "30.11...2.12.")]
    [InlineData(Language.Finnish, "joku arkipäivä 4.–8.12.", "4.12. | 7.12...8.12.")]
    [InlineData(Language.Swedish, "fredagskväll går bra", "27.11. 17:00-")]
    [InlineData(Language.Swedish, "tredje advent", "13.12.")]
    [InlineData(Language.Swedish, "måndag tisdag nåt sånt", "30.11...1.12.")]
    [InlineData(Language.Swedish, "tisdag den 1:a eller onsdag den 2:a", "1.12. | 2.12.")]
    [InlineData(Language.Swedish, "kan komma mellan nu o 14", "24.11. 10:00-13:59")]
    [InlineData(Language.English, "any time between now and 2", "24.11. 10:00-13:59")]
    [InlineData(Language.English, "friday fortnight", "11.12.")]
    [InlineData(Language.English, "thursday week, 8 am", "3.12. 08:00-08:00")]
    public void UN391_days_are_read_by_more_of_their_names(Language language, string words, string windows) => Assert.Equal(windows, Times(language, words, Asked.Choice));

    [Theory]
    [InlineData(Language.English, "not this thursday but the one after", "3.12.")]
    [InlineData(Language.English, "Saturday's out. The following Saturday?", "5.12.")]
    [InlineData(Language.Swedish, "inte den här torsdagen utan den efter", "3.12.")]
    [InlineData(Language.Finnish, "ei tämä torstai vaan sitä seuraava", "3.12.")]
    public void UN392_the_one_after_is_a_week_after_the_day_just_named(Language language, string words, string windows) => Assert.Equal(windows, Times(language, words, Asked.Choice));

    [Theory]
    [InlineData(Language.English, "wednesday 15:15, but could we say 15:30 instead?", "25.11. 15:30-15:30")]
    [InlineData(Language.English, "I wrote Tuesday but meant Thursday", "26.11.")]
    [InlineData(Language.Swedish, "ok onsdag 15:15, men kan vi säga 15:30 istället?", "25.11. 15:30-15:30")]
    [InlineData(Language.Swedish, "jag skrev tisdag men menade torsdag", "26.11.")]
    [InlineData(Language.Finnish, "kirjoitin tiistai mutta tarkoitin torstai", "26.11.")]
    public void UN393_a_time_that_is_wished_instead_takes_the_place_of_the_one_before(Language language, string words, string windows) => Assert.Equal(windows, Times(language, words));

    [Theory]
    [InlineData(Language.Finnish, "jos ei perjantaina niin lauantaina", "27.11. | 28.11.")]
    [InlineData(Language.Swedish, "om inte fredag så lördag", "27.11. | 28.11.")]
    [InlineData(Language.English, "if not friday then saturday", "27.11. | 28.11.")]
    [InlineData(Language.Swedish, "senast 21 dec, kan ni ta det v 50?", "7.12...13.12. | 24.11...21.12.")]
    [InlineData(Language.Finnish, "ennen joulua, mieluiten viikolla 50", "7.12...13.12. | 24.11...23.12.")]
    public void UN394_of_several_days_the_first_supposed_and_the_narrowest_come_first(Language language, string words, string windows) => Assert.Equal(windows, Times(language, words));

    [Theory]
    [InlineData(Language.Finnish, "portti lukitaan klo 16", "")]
    [InlineData(Language.Finnish, "ajoin hanan kiinni. ehtisikö joku huomenna?", "25.11.")]
    [InlineData(Language.Finnish, "oletteko kiinni lauantaina", "")]
    [InlineData(Language.Finnish, "antibiootit loppuu perjantaina", "")]
    [InlineData(Language.Finnish, "alkoi maanantaina 9. päivä", "")]
    [InlineData(Language.Finnish, "linjasaneeraus alkaa maaliskuussa, viikolla 51 sopisi", "14.12...20.12.")]
    [InlineData(Language.Finnish, "puhelimitse tavoitatte minut klo 15 jälkeen", "")]
    [InlineData(Language.Swedish, "fakturan förfaller 30/11", "")]
    [InlineData(Language.Swedish, "koden byts kl 21", "")]
    [InlineData(Language.Swedish, "vi är i Spanien till 10 januari", "")]
    [InlineData(Language.Swedish, "ring inte före 11, spisen är trasig", "")]
    [InlineData(Language.English, "they shut the gate at 8", "")]
    [InlineData(Language.English, "please don't phone before 11", "")]
    [InlineData(Language.English, "flat 2/1, the buzzer is broken", "")]
    [InlineData(Language.Finnish, "kipu on 8/10", "")]
    public void UN395_what_is_locked_ends_measures_or_bids_not_to_ring_is_no_time_to_come(Language language, string words, string windows) => Assert.Equal(windows, Times(language, words));

    [Theory]
    [InlineData(Language.English, "could you make it an hour later?", "27.11. 15:30-15:30")]
    [InlineData(Language.Swedish, "samma dag fast två timmar senare", "27.11. 16:30-16:30")]
    [InlineData(Language.Finnish, "voisko olla tuntia aikaisemmin", "27.11. 13:30-13:30")]
    public void UN396_so_much_later_counts_from_the_time_that_is_held(Language language, string words, string windows) => Assert.Equal(windows, Times(language, words, Asked.Confirm, new(2026, 11, 27, 14, 30)));

    [Theory]
    [InlineData(Language.English, "9 works", "25.11...30.11. 09:00-09:00")]
    [InlineData(Language.Swedish, "tio räcker gott", "24.11...30.11. 10:00-10:00")]
    [InlineData(Language.Finnish, "10 sopii", "24.11...30.11. 10:00-10:00")]
    public void UN397_asked_when_a_bare_number_that_suits_is_an_hour(Language language, string words, string windows) => Assert.Equal(windows, Times(language, words, Asked.Choice));

    [Fact]
    public void UN398_of_two_dates_that_figures_may_be_the_one_that_is_talked_about_is_meant() =>
        Assert.Equal("3.12.", Times(Language.English, "12/3 works for me", Asked.Confirm, new(2026, 12, 3, 9, 0)));

    private static string Times(Language language, string words, Asked asked = Asked.Nothing, LocalDateTime? held = null)
    {
        var start = held?.InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).ToInstant();
        return Heard.Times(RuleReading.Of(Utterance.Of(words), new UnderstandingContext(Tenant.PlumberInHelsinki, Heard.Now, language, asked, ImmutableArray<FreeTime>.Empty)
        {
            Known = start is { } at ? new KnownTime(new TimeSlot(at, at + Duration.FromMinutes(30)), IsBooked: false) : null,
        }));
    }
}
