namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>What Finns tell of times beside what they wish. It is Tuesday 24 November 2026, ten o'clock.</summary>
public sealed class FinnishToldTimesTests
{
    [Theory]
    [InlineData("Meillä on kiukaan vaihto torstaina, mutta mies on kuumeessa. Kävisikö maanantai?", "30.11.")]
    [InlineData("Voisiko keskiviikon hanahomman siirtää lauantaille?", "28.11.")]
    [InlineData("voiko se huominen olla vasta perjantaina", "27.11...3.12.")]
    [InlineData("Sopisiko torstain sijaan perjantai?", "27.11.")]
    [InlineData("Voinko vaihtaa aikani torstailta perjantaille?", "27.11.")]
    [InlineData("aika on huomenna klo 13, voidaanko siirtää ensi viikkoon", "30.11...6.12.")]
    [InlineData("Tarkastus on perjantaina, siirretäänkö viikolla eteenpäin?", "4.12.")]
    [InlineData("Serkun häät lauantaina, pääsisikö perjantaina leikkaukseen?", "27.11.")]
    [InlineData("Pesukone tulee torstaina, joten perjantai olisi hyvä", "27.11.")]
    [InlineData("tarviin auton huomenna mökkireissuun, kävisikö torstai", "26.11.")]
    [InlineData("Juhlat on lauantaina klo 14, ehtisikö sitä ennen?", "28.11. -13:59")]
    [InlineData("Kahvila avaa yhdeksältä, onnistuisiko ennen sitä?", "25.11...30.11. -08:59")]
    [InlineData("Lähdemme lomalle perjantaina, pääsisikö ennen?", "24.11...26.11.")]
    [InlineData("siisti tukka ennen rippijuhlia, juhlat on 5.12.", "24.11...4.12.")]
    [InlineData("Maalari lopettaa torstaina, sen jälkeen käy", "27.11...3.12.")]
    [InlineData("hana tippuu aina öisin, pääsisikö joku torstaina", "26.11.")]
    [InlineData("Iltapäivä sopisi, aamulla mulla on hammaslääkäri", "24.11...30.11. 12:00-16:59")]
    [InlineData("ma klo 9-11 tai to samaan aikaan", "30.11. 09:00-10:59 | 26.11. 09:00-10:59")]
    [InlineData("Lapsi nukkuu 12-14, siihen väliin sopisi", "24.11...30.11. 12:00-13:59")]
    [InlineData("tulen vasta kymmentä yli", "")]
    public void UN420_a_time_that_is_only_told_is_no_wish_beside_what_is_asked_for(string words, string windows) => Assert.Equal(windows, Times(words));

    [Theory]
    [InlineData("vapaalla 3., 7. ja 9. päivä", "3.12. | 7.12. | 9.12.")]
    [InlineData("Kävisikö jokin 10.-12. päivä?", "10.12...12.12.")]
    [InlineData("kävis 21.12 tai 22.12", "21.12. | 22.12.")]
    [InlineData("ennen 10. päivää jos mahdollista", "24.11...9.12.")]
    [InlineData("joku perjantai tammikuussa", "1.1. | 8.1. | 15.1. | 22.1. | 29.1.")]
    [InlineData("helmikuun ekalla viikolla", "1.2...7.2.")]
    [InlineData("touko- ja kesäkuussa", "1.5...31.5. | 1.6...30.6.")]
    [InlineData("vasta syksyllä tarvitaan", "1.9...30.11.")]
    [InlineData("kesään mennessä riittää", "24.11...31.5.")]
    [InlineData("kevään aikana joskus", "1.3...31.5.")]
    [InlineData("ke tai to vk 50", "9.12. | 10.12.")]
    [InlineData("löytyykö tälle viikolle aikaa", "24.11...29.11.")]
    [InlineData("ehtisin ma tai ti", "30.11. | 1.12.")]
    [InlineData("uusi aika kahden viikon päähän", "8.12.")]
    [InlineData("pe iltapvä", "27.11. 12:00-16:59")]
    [InlineData("pitäisi olla valmis huomenna klo 15", "25.11. -15:00")]
    [InlineData("remontti odottaa syksyyn", "1.9...30.11.")]
    public void UN421_days_of_a_month_seasons_and_parts_of_months_are_read_as_Finns_name_them(string words, string windows) => Assert.Equal(windows, Times(words));

    [Theory]
    [InlineData("Tämä viikko on täynnä, ensi viikko sopii", "30.11...6.12.")]
    [InlineData("Keskiviikko on poissuljettu, torstai käy", "26.11.")]
    [InlineData("sanoin ettei torstaina, vaan perjantaina", "27.11.")]
    [InlineData("En pääse kuin torstaisin", "26.11.")]
    [InlineData("lauantaina jos ei ole liian kallista", "28.11.")]
    [InlineData("ensi viikolla ei onnistu mutta sitä seuraavalla käy", "7.12...13.12.")]
    [InlineData("iltaisin tai lauantaina pääsisin", "28.11. | 24.11...30.11. 17:00-")]
    [InlineData("huomenna käy koko päivä, torstaina vasta kahden jälkeen", "25.11. | 26.11. 14:00-")]
    [InlineData("torstai olisi hyvä, tai sitten perjantai", "26.11. | 27.11.")]
    public void UN422_what_is_out_is_left_out_and_hours_stay_with_their_own_day(string words, string windows) => Assert.Equal(windows, Times(words));

    private static string Times(string words) =>
        Heard.Times(Heard.Fi(words));
}
