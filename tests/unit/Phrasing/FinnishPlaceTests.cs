using SmartPulse.Tests.Unit.Understanding;
using SmartPulse.Understanding.Gazetteer;

namespace SmartPulse.Tests.Unit.Phrasing;

/// <summary>Finnish towns in their cases of place.</summary>
public sealed class FinnishPlaceTests
{
    /// <summary>Every town of the gazetteer by its Finnish name.</summary>
    public static TheoryData<string> Towns => [.. PlaceIndex.Finland.Places.Where(p => p.IsTown).Select(p => p.Finnish).Distinct(StringComparer.Ordinal)];

    [Theory]
    [InlineData("Tampere", "Tampereella", "Tampereelle", "Tampereelta")]
    [InlineData("Helsinki", "Helsingissä", "Helsinkiin", "Helsingistä")]
    [InlineData("Vantaa", "Vantaalla", "Vantaalle", "Vantaalta")]
    [InlineData("Espoo", "Espoossa", "Espooseen", "Espoosta")]
    [InlineData("Rovaniemi", "Rovaniemellä", "Rovaniemelle", "Rovaniemeltä")]
    [InlineData("Seinäjoki", "Seinäjoella", "Seinäjoelle", "Seinäjoelta")]
    [InlineData("Kauniainen", "Kauniaisissa", "Kauniaisiin", "Kauniaisista")]
    [InlineData("Lahti", "Lahdessa", "Lahteen", "Lahdesta")]
    [InlineData("Turku", "Turussa", "Turkuun", "Turusta")]
    [InlineData("Imatra", "Imatralla", "Imatralle", "Imatralta")]
    [InlineData("Hyvinkää", "Hyvinkäällä", "Hyvinkäälle", "Hyvinkäältä")]
    [InlineData("Kuopio", "Kuopiossa", "Kuopioon", "Kuopiosta")]
    [InlineData("Pori", "Porissa", "Poriin", "Porista")]
    [InlineData("Kotka", "Kotkassa", "Kotkaan", "Kotkasta")]
    [InlineData("Kouvola", "Kouvolassa", "Kouvolaan", "Kouvolasta")]
    [InlineData("Nurmijärvi", "Nurmijärvellä", "Nurmijärvelle", "Nurmijärveltä")]
    [InlineData("Tuusula", "Tuusulassa", "Tuusulaan", "Tuusulasta")]
    [InlineData("Sipoo", "Sipoossa", "Sipooseen", "Sipoosta")]
    [InlineData("Kirkkonummi", "Kirkkonummella", "Kirkkonummelle", "Kirkkonummelta")]
    [InlineData("Ylöjärvi", "Ylöjärvellä", "Ylöjärvelle", "Ylöjärveltä")]
    [InlineData("Lempäälä", "Lempäälässä", "Lempäälään", "Lempäälästä")]
    [InlineData("Kangasala", "Kangasalla", "Kangasalle", "Kangasalta")]
    [InlineData("Pirkkala", "Pirkkalassa", "Pirkkalaan", "Pirkkalasta")]
    [InlineData("Nokia", "Nokialla", "Nokialle", "Nokialta")]
    [InlineData("Rauma", "Raumalla", "Raumalle", "Raumalta")]
    [InlineData("Riihimäki", "Riihimäellä", "Riihimäelle", "Riihimäeltä")]
    [InlineData("Mikkeli", "Mikkelissä", "Mikkeliin", "Mikkelistä")]
    [InlineData("Savonlinna", "Savonlinnassa", "Savonlinnaan", "Savonlinnasta")]
    [InlineData("Joensuu", "Joensuussa", "Joensuuhun", "Joensuusta")]
    [InlineData("Varkaus", "Varkaudessa", "Varkauteen", "Varkaudesta")]
    [InlineData("Iisalmi", "Iisalmessa", "Iisalmeen", "Iisalmesta")]
    [InlineData("Kajaani", "Kajaanissa", "Kajaaniin", "Kajaanista")]
    [InlineData("Oulu", "Oulussa", "Ouluun", "Oulusta")]
    [InlineData("Kemi", "Kemissä", "Kemiin", "Kemistä")]
    [InlineData("Tornio", "Torniossa", "Tornioon", "Torniosta")]
    [InlineData("Vaasa", "Vaasassa", "Vaasaan", "Vaasasta")]
    [InlineData("Raisio", "Raisiossa", "Raisioon", "Raisiosta")]
    [InlineData("Naantali", "Naantalissa", "Naantaliin", "Naantalista")]
    [InlineData("Salo", "Salossa", "Saloon", "Salosta")]
    [InlineData("Forssa", "Forssassa", "Forssaan", "Forssasta")]
    [InlineData("Hämeenlinna", "Hämeenlinnassa", "Hämeenlinnaan", "Hämeenlinnasta")]
    [InlineData("Järvenpää", "Järvenpäässä", "Järvenpäähän", "Järvenpäästä")]
    [InlineData("Kerava", "Keravalla", "Keravalle", "Keravalta")]
    [InlineData("Lohja", "Lohjalla", "Lohjalle", "Lohjalta")]
    [InlineData("Raasepori", "Raaseporissa", "Raaseporiin", "Raaseporista")]
    [InlineData("Hanko", "Hangossa", "Hankoon", "Hangosta")]
    [InlineData("Inkoo", "Inkoossa", "Inkooseen", "Inkoosta")]
    [InlineData("Porvoo", "Porvoossa", "Porvooseen", "Porvoosta")]
    [InlineData("Kokkola", "Kokkolassa", "Kokkolaan", "Kokkolasta")]
    [InlineData("Lappeenranta", "Lappeenrannassa", "Lappeenrantaan", "Lappeenrannasta")]
    [InlineData("Uusikaupunki", "Uudessakaupungissa", "Uuteenkaupunkiin", "Uudestakaupungista")]
    [InlineData("Uusikaarlepyy", "Uudessakaarlepyyssä", "Uuteenkaarlepyyhyn", "Uudestakaarlepyystä")]
    [InlineData("Isokyrö", "Isossakyrössä", "Isoonkyröön", "Isostakyröstä")]
    [InlineData("Parainen", "Paraisilla", "Paraisille", "Paraisilta")]
    [InlineData("Kaustinen", "Kaustisella", "Kaustiselle", "Kaustiselta")]
    [InlineData("Loppi", "Lopella", "Lopelle", "Lopelta")]
    [InlineData("Virrat", "Virroilla", "Virroille", "Virroilta")]
    [InlineData("Toholampi", "Toholammilla", "Toholammille", "Toholammilta")]
    [InlineData("Outokumpu", "Outokummussa", "Outokumpuun", "Outokummusta")]
    [InlineData("Luoto", "Luodossa", "Luotoon", "Luodosta")]
    [InlineData("Ii", "Iissä", "Iihin", "Iistä")]
    [InlineData("Raahe", "Raahessa", "Raaheen", "Raahesta")]
    [InlineData("Kempele", "Kempeleessä", "Kempeleeseen", "Kempeleestä")]
    [InlineData("Nurmes", "Nurmeksessa", "Nurmekseen", "Nurmeksesta")]
    [InlineData("Harjavalta", "Harjavallassa", "Harjavaltaan", "Harjavallasta")]
    [InlineData("Mänttä-Vilppula", "Mänttä-Vilppulassa", "Mänttä-Vilppulaan", "Mänttä-Vilppulasta")]
    [InlineData("Hammarland", "Hammarlandissa", "Hammarlandiin", "Hammarlandista")]
    [InlineData("Korsnäs", "Korsnäsissä", "Korsnäsiin", "Korsnäsistä")]
    public void CV240_a_town_has_the_cases_that_a_native_says(string town, string at, string into, string from) =>
        Assert.Equal(new FinnishPlace(at, into, from), FinnishPlace.Of(town));

    [Theory]
    [MemberData(nameof(Towns))]
    public void CV240_every_town_as_we_inflect_it_is_read_back_as_that_town(string town)
    {
        var place = FinnishPlace.Of(town)!;
        Assert.All([$"asun {place.In}", $"tuletteko {place.Into}", $"soitan {place.From}"], words => Assert.True(town == Heard.Fi(words).Address?.Value.Town, $"{words}: {Heard.Fi(words).Address?.Value.Town}"));
    }

    [Theory]
    [InlineData("Stockholm")]
    [InlineData("Kallio")]
    [InlineData("Tammerfors")]
    [InlineData("Nowhere")]
    public void CV240_a_name_whose_cases_nobody_knows_has_none(string name) => Assert.Null(FinnishPlace.Of(name));
}
