using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>It is Tuesday 24 November 2026, ten o'clock; open on weekdays 8-17.</summary>
public sealed class TimesTests
{
    [Theory]
    [InlineData("huomenna", "25.11.")]
    [InlineData("ylihuomenna iltapäivällä", "26.11. 12:00-16:59")]
    [InlineData("tiistaina", "24.11.")]
    [InlineData("maanantaina", "30.11.")]
    [InlineData("ensi viikolla", "30.11...6.12.")]
    [InlineData("ens viikolla tiistaina", "1.12.")]
    [InlineData("ensi viikon tiistaina iltapäivällä", "1.12. 12:00-16:59")]
    [InlineData("ensi torstaina", "3.12.")]
    [InlineData("puoli kolmelta torstaina", "26.11. 14:30-14:30")]
    [InlineData("torstaina kolmelta", "26.11. 15:00-15:00")]
    [InlineData("torstaina yhdeksältä", "26.11. 09:00-09:00")]
    [InlineData("perjantaina neljän jälkeen", "27.11. 16:00-")]
    [InlineData("ennen kymmentä huomenna", "25.11. -09:59")]
    [InlineData("huomenna kahdeksan ja kymmenen välillä", "25.11. 08:00-09:59")]
    [InlineData("klo 9-11 torstaina", "26.11. 09:00-10:59")]
    [InlineData("varttia vaille neljä huomenna", "25.11. 15:45-15:45")]
    [InlineData("voitteko tulla puol neljän maissa huomenna?", "25.11. 15:00-16:00")]
    [InlineData("24.11. klo 15", "24.11. 15:00-15:00")]
    [InlineData("1.12. klo 9.30", "1.12. 09:30-09:30")]
    [InlineData("3. joulukuuta", "3.12.")]
    [InlineData("ke tai to 16-18", "25.11. 16:00-17:59 | 26.11. 16:00-17:59")]
    [InlineData("torstaihin mennessä", "24.11...26.11.")]
    [InlineData("viikonloppuna", "28.11...29.11.")]
    [InlineData("ei huomenna, vaan torstaina", "26.11.")]
    [InlineData("en pääse ennen neljää torstaina", "26.11. 16:00-")]
    [InlineData("tiistaina klo 8", "1.12. 08:00-08:00")]
    public void UN40_finnish_times(string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.Fi(words)));

    [Theory]
    [InlineData("ei ku keskiviikko", "25.11.")]
    [InlineData("eiku torstaina", "26.11.")]
    [InlineData("ei kun perjantaina kahdeksalta", "27.11. 08:00-08:00")]
    [InlineData("nej onsdag menar jag", "25.11.")]
    [InlineData("nej, på torsdag", "26.11.")]
    [InlineData("no i meant friday", "27.11.")]
    public void UN160_what_takes_back_the_last_word_wishes_for_the_next(string words, string windows) =>
        Assert.Equal(windows, Heard.Times(words[0] == 'e' ? Heard.Fi(words) : words.StartsWith("nej", StringComparison.Ordinal) ? Heard.Sv(words) : Heard.En(words)));

    [Theory]
    [InlineData(Language.Swedish, "mellandagarna funkar", "27.12...30.12.")]
    [InlineData(Language.Finnish, "joulun välipäivinä", "27.12...30.12.")]
    [InlineData(Language.English, "between christmas and new year", "27.12...30.12.")]
    [InlineData(Language.Swedish, "helst en kväll efter 17", "24.11...30.11. 17:00-")]
    [InlineData(Language.Swedish, "den 11:e eller 12:e", "11.12. | 12.12.")]
    public void UN40_days_between_feasts_and_an_evening_that_is_no_hour(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words, Asked.Nothing)));

    [Theory]
    [InlineData("huomenna aamupäivällä, ei kuitenkaan ennen yhdeksää", "25.11. 09:00-11:59")]
    [InlineData("imorgon förmiddag men inte före nio", "25.11. 09:00-11:59")]
    [InlineData("tomorrow afternoon but not after four", "25.11. 12:00-15:59")]
    public void UN162_an_hour_turned_down_leaves_the_rest_of_the_part_of_day(string words, string windows) =>
        Assert.Equal(windows, Heard.Times(words[0] == 'h' ? Heard.Fi(words) : words[0] == 'i' ? Heard.Sv(words) : Heard.En(words)));

    [Theory]
    [InlineData("Moi, multa lohkes hammas eilen illalla, särkee aika kovaa")]
    [InlineData("alkoi vuotaa eilen aamulla")]
    public void UN162_the_part_of_a_day_that_is_past_is_no_wish(string words) => Assert.Equal("", Heard.Times(Heard.Fi(words)));

    [Fact]
    public void UN160_a_no_that_goes_on_with_no_turns_the_day_down()
    {
        Assert.Equal("", Heard.Times(Heard.Sv("nej på onsdag kan jag inte")));
        Assert.Equal("", Heard.Times(Heard.Fi("ei keskiviikkona")));
    }

    [Theory]
    [InlineData("imorgon", "25.11.")]
    [InlineData("i morgon bitti", "25.11. -09:59")]
    [InlineData("i övermorgon på förmiddagen", "26.11. -11:59")]
    [InlineData("halv tre på torsdag", "26.11. 14:30-14:30")]
    [InlineData("kvart i fyra imorgon", "25.11. 15:45-15:45")]
    [InlineData("nästa vecka, helst onsdag", "2.12.")]
    [InlineData("mellan 9 och 11 på fredag", "27.11. 09:00-10:59")]
    [InlineData("imorgon efter fyra", "25.11. 16:00-")]
    [InlineData("före tio imorgon", "25.11. -09:59")]
    [InlineData("26/11 kl 14", "26.11. 14:00-14:00")]
    [InlineData("den 3:e december", "3.12.")]
    [InlineData("på lördag eller söndag", "28.11. | 29.11.")]
    [InlineData("senast fredag", "24.11...27.11.")]
    [InlineData("måndag eller tisdag nästa vecka", "30.11. | 1.12.")]
    [InlineData("Kan inte imorgon, jobbar. Går det å komma på lördag?", "28.11.")]
    [InlineData("när som helst utom onsdagar", "24.11. | 26.11...1.12. | 3.12...7.12.")]
    public void UN40_swedish_times(string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.Sv(words)));

    [Theory]
    [InlineData("tomorrow morning", "25.11. -11:59")]
    [InlineData("half past two on thursday", "26.11. 14:30-14:30")]
    [InlineData("thursday at 3pm", "26.11. 15:00-15:00")]
    [InlineData("between 9 and 11 on friday", "27.11. 09:00-10:59")]
    [InlineData("next week tuesday or wednesday afternoon", "1.12. 12:00-16:59 | 2.12. 12:00-16:59")]
    [InlineData("any weekday after four", "24.11...27.11. 16:00- | 30.11...4.12. 16:00-")]
    [InlineData("anytime but mornings, I work nights", "24.11...7.12. 12:00-")]
    [InlineData("early next week before 10", "30.11...1.12. -09:59")]
    [InlineData("END of the month works", "27.11...30.11.")]
    [InlineData("24 Nov at 3pm", "24.11. 15:00-15:00")]
    [InlineData("not tuesday, wednesday is fine", "25.11.")]
    public void UN40_english_times(string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.En(words)));

    [Theory]
    [InlineData(Language.Finnish, "Alkoi vuotaa perjantaina ja pahenee koko ajan")]
    [InlineData(Language.Finnish, "Millon se asentaja tuli, mulle luvattiin kaheksan ja kymmenen välillä??")]
    [InlineData(Language.Finnish, "oletteko auki lauantaina?")]
    [InlineData(Language.Finnish, "Mihin aikaan te lopetatte tänään?")]
    [InlineData(Language.Finnish, "en oo nukkunut yöllä")]
    [InlineData(Language.Finnish, "31.2. kävisi")]
    [InlineData(Language.Finnish, "20.11. kävisi")]
    [InlineData(Language.Finnish, "tänään kahdeksalta")]
    [InlineData(Language.Finnish, "hana 2 kpl rikki")]
    [InlineData(Language.Finnish, "hyvää iltaa, hana vuotaa")]
    [InlineData(Language.Swedish, "i fredags slutade det fungera")]
    [InlineData(Language.Swedish, "toan rinner. Torsdagsvägen 8 i Hökarängen")]
    [InlineData(Language.Swedish, "varmvattnet är slut sen imorse")]
    [InlineData(Language.English, "it started on friday")]
    [InlineData(Language.English, "how much is callout on a sunday")]
    [InlineData(Language.English, "good morning, my tap leaks")]
    [InlineData(Language.Swedish, "klippning för min son 6 år")]
    [InlineData(Language.Finnish, "kuka tää on")]
    public void UN41_a_time_that_is_past_asked_about_impossible_or_ambient_is_no_wish(Language language, string words) =>
        Assert.Equal("", Heard.Times(language == Language.Swedish ? Heard.Sv(words) : Heard.In(language, words)));

    [Theory]
    [InlineData(Language.Finnish, "mahdollisimman pian")]
    [InlineData(Language.Swedish, "så snart som möjligt")]
    [InlineData(Language.English, "asap please")]
    public void UN42_the_soonest_is_heard(Language language, string words) => Assert.Contains(Act.AsSoonAsPossible, Heard.In(language, words).Acts);
}
