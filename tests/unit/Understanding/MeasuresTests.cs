namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Figures, lengths and habits that name no time to come. It is Tuesday 24 November 2026, ten o'clock.</summary>
public sealed class MeasuresTests
{
    [Theory]
    [InlineData(Language.English, "room is 2 by 2.4, rough idea what that comes to?", "")]
    [InlineData(Language.English, "the tile is 30 x 60 and the room 2.5 by 3, come friday", "27.11.")]
    [InlineData(Language.English, "only 2 out of the 4 rings come on since we moved in", "")]
    [InlineData(Language.English, "2 of 3 radiators are cold, monday morning ok?", "30.11. -11:59")]
    [InlineData(Language.English, "whereabouts would the stopcock be in a 1960s flat", "")]
    [InlineData(Language.English, "my flat is from the 1960s, could you come on the 4th", "4.12.")]
    [InlineData(Language.English, "the 2 taps drip", "")]
    [InlineData(Language.English, "the 4 works for me", "4.12.")]
    [InlineData(Language.Swedish, "3 av 4 lampor lyser inte, kan ni på måndag", "30.11.")]
    [InlineData(Language.Swedish, "lite svullet runt en kindtand", "")]
    [InlineData(Language.Swedish, "kan ni komma på fredag mellan ett o tre", "27.11. 13:00-14:59")]
    [InlineData(Language.Swedish, "två barn, 6 o 9 år, på torsdag", "26.11.")]
    [InlineData(Language.Finnish, "2 neljästä pistorasiasta ei toimi, perjantaina kävis", "27.11.")]
    [InlineData(Language.Finnish, "huone on 2 x 3, torstaina klo 10", "26.11. 10:00-10:00")]
    [InlineData(Language.Finnish, "kolmas päivä ilman vettä", "")]
    [InlineData(Language.Finnish, "3. päivä käy", "3.12.")]
    [InlineData(Language.English, "9 of december", "9.12.")]
    [InlineData(Language.Swedish, "en timme på fredag räcker", "27.11.")]
    public void UN290_figures_that_measure_or_count_are_no_time(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "cistern runs all night long, no panic", "")]
    [InlineData(Language.English, "the fan runs the whole evening", "")]
    [InlineData(Language.English, "i'm home all evening on thursday", "26.11. 17:00-")]
    [InlineData(Language.English, "it cuts out after ten minutes", "")]
    [InlineData(Language.English, "call me after 20 minutes", "24.11. 10:20-10:20")]
    [InlineData(Language.English, "it's worst in the mornings", "")]
    [InlineData(Language.English, "usually free in the afternoons", "24.11...30.11. 12:00-16:59")]
    [InlineData(Language.Swedish, "det droppar hela natten", "")]
    [InlineData(Language.Swedish, "hemma hela kvällen på torsdag", "26.11. 17:00-")]
    [InlineData(Language.Swedish, "den slår av efter tjugo minuter", "")]
    [InlineData(Language.Swedish, "luktar avlopp i badrummet, värst på kvällarna", "")]
    [InlineData(Language.Swedish, "oftast hemma på kvällar", "24.11...30.11. 17:00-")]
    [InlineData(Language.Finnish, "hana tippuu koko yön", "")]
    [InlineData(Language.Finnish, "koko ilta käy", "24.11...30.11. 17:00-")]
    [InlineData(Language.Finnish, "sulake napsahtaa, yleensä siinä kuuden aikaan kun ruokaa tehdään", "")]
    [InlineData(Language.Finnish, "haju on pahin aamuisin", "")]
    [InlineData(Language.Finnish, "yleensä iltaisin sopii", "24.11...30.11. 17:00-")]
    public void UN293_how_long_something_lasts_and_what_mostly_is_so_is_no_wish(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "had a tooth pulled this morning at seven, still bleeding hard", "")]
    [InlineData(Language.English, "it stopped this morning, can someone come this afternoon", "24.11. 12:00-16:59")]
    [InlineData(Language.English, "it broke today", "")]
    [InlineData(Language.English, "it broke today, can you come today", "24.11.")]
    [InlineData(Language.Swedish, "idag gick den sönder, kan ni komma idag", "24.11.")]
    [InlineData(Language.Swedish, "en kompis kunde fixa det i helgen så det är lugnt nu", "")]
    [InlineData(Language.Swedish, "kunde ni komma i helgen", "28.11...29.11.")]
    [InlineData(Language.Finnish, "tänään aamulla alkoi vuotaa", "")]
    [InlineData(Language.Finnish, "tänään meni rikki, pääsisikö joku huomenna", "25.11.")]
    public void UN294_what_happened_earlier_today_is_past(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));
}
