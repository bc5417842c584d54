using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding.Gazetteer;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Where, as people write it: towns and their parts in every case, streets of several words, and what is no place though it looks like one.</summary>
public sealed class PlacesTests
{
    [Theory]
    [InlineData("asun Tampereella", "Tampere")]
    [InlineData("Lahdessa vuotaa putki", "Lahti")]
    [InlineData("lahdessa vuotaa putki", "Lahti")]
    [InlineData("tulisitteko Turkuun?", "Turku")]
    [InlineData("kämppä on Kempeleellä", "Kempele")]
    [InlineData("tultasko tänään? Kempele", "Kempele")]
    [InlineData("Nokialla oltais", "Nokia")]
    [InlineData("mökki Padasjoella", "Padasjoki")]
    [InlineData("Kauniaisissa olis yks vessa", "Kauniainen")]
    [InlineData("paraisilla vuotava hana", "Parainen")]
    [InlineData("ootteko Vantaal", "Vantaa")]
    [InlineData("jarvenpaassa vuotaa hana", "Järvenpää")]
    [InlineData("Uudessakaupungissa", "Uusikaupunki")]
    [InlineData("en asu Espoossa vaan Vantaalla", "Vantaa")]
    [InlineData("stadissa tarvis putkimies", "Helsinki")]
    public void UN260_a_finnish_town_is_known_in_its_cases(string words, string town) => Assert.Equal(town, Heard.Fi(words).Address?.Value.Town);

    [Theory]
    [InlineData("Storgatan 5, Ekenäs", "Ekenäs")]
    [InlineData("kommer ni till Sibbo?", "Sibbo")]
    [InlineData("huset ligger i Kyrkslätt", "Kyrkslätt")]
    [InlineData("stopp i avloppet, S:t Karins", "S:t Karins")]
    [InlineData("vi bor i Lund", "Lund")]
    [InlineData("bor i Upplands Väsby", "Upplands Väsby")]
    [InlineData("stopp på toan i Västra Frölunda", "Västra Frölunda")]
    [InlineData("Rörstrandsgatan 41, 113 40 Sthlm", "Stockholm")]
    public void UN260_a_town_is_known_by_its_swedish_name(string words, string town) => Assert.Equal(town, Heard.Sv(words).Address?.Value.Town);

    [Theory]
    [InlineData(Language.Finnish, "nokian puhelin meni pönttöön")]
    [InlineData(Language.Finnish, "salon varauslista on täynnä")]
    [InlineData(Language.Finnish, "lahti on jäässä")]
    [InlineData(Language.Finnish, "kolarissa meni ovi")]
    [InlineData(Language.Finnish, "nimi on Pekka Lahti")]
    [InlineData(Language.Finnish, "terveisin Maija Salo")]
    [InlineData(Language.Finnish, "hana vuotaa. Kiitos, Salo")]
    [InlineData(Language.Swedish, "Anna Lund heter jag")]
    [InlineData(Language.Swedish, "hela sala är blött")]
    [InlineData(Language.Swedish, "det ska vara klart")]
    [InlineData(Language.Swedish, "boden har ingen ström")]
    [InlineData(Language.English, "my Nokia fell in the loo")]
    public void UN260_a_word_or_a_surname_is_no_town(Language language, string words) => Assert.Null(Heard.In(language, words).Address);

    [Fact]
    public void UN260_every_municipality_that_the_post_lists_is_known_by_both_its_names()
    {
        foreach (var name in PublishedMunicipalities())
        {
            Assert.True(name.Contains(' ', StringComparison.Ordinal) || NamedPlaces.Knows(name.ToLowerInvariant().Replace('-', ' ')), $"{name} is not known.");
        }
    }

    [Fact]
    public void UN260_every_listed_place_is_found_by_its_own_name()
    {
        foreach (var index in (PlaceIndex[])[PlaceIndex.Finland, PlaceIndex.Sweden])
        {
            Assert.NotEmpty(index.Places);
            foreach (var place in index.Places)
            {
                Assert.NotNull(index.Find(place.Swedish.ToLowerInvariant().Replace('-', ' ').Replace(':', ' ')));
            }
        }
    }

    [Theory]
    [InlineData(Language.Finnish, "tuutteks te Kallioon", "Kallio", "Helsinki")]
    [InlineData(Language.Finnish, "muuttosiivous 58 m² kaksio Vallilaan", "Vallila", "Helsinki")]
    [InlineData(Language.Finnish, "vallilaan tarvis putkimies", "Vallila", "Helsinki")]
    [InlineData(Language.Finnish, "kaks lamppua kattoon. hakaniemi. oisko la?", "Hakaniemi", "Helsinki")]
    [InlineData(Language.Finnish, "Etelä-Haagassa hana vuotaa", "Etelä-Haaga", "Helsinki")]
    [InlineData(Language.Finnish, "oon Hervannassa, vessa tukossa", "Hervanta", "Tampere")]
    [InlineData(Language.Finnish, "pikku huopalahdessa vuotaa", "Pikku Huopalahti", "Helsinki")]
    [InlineData(Language.Finnish, "itiksessä viemäri tukossa", "Itis", "Helsinki")]
    [InlineData(Language.Swedish, "Avloppet luktar i duschen, i Munksnäs", "Munksnäs", "Helsingfors")]
    [InlineData(Language.Swedish, "vi bor i Alberga", "Alberga", "Esbo")]
    [InlineData(Language.Swedish, "vi bor i Täby kyrkby", "Täby kyrkby", "Täby")]
    [InlineData(Language.Swedish, "lägenhet i Gamla stan", "Gamla stan", "Stockholm")]
    [InlineData(Language.Swedish, "droppar kran i Majorna", "Majorna", "Göteborg")]
    [InlineData(Language.English, "im at Kaarlenkatu 9 B 22 kallio", "Kallio", "Helsinki")]
    [InlineData(Language.English, "can you come to Tapiola", "Tapiola", "Espoo")]
    public void UN261_a_part_of_town_tells_its_town(Language language, string words, string area, string town)
    {
        var heard = Heard.In(language, words, at: words.Contains("Täby", StringComparison.Ordinal) || words.Contains("stan", StringComparison.Ordinal) || words.Contains("Majorna", StringComparison.Ordinal) ? Tenant.PlumberInStockholm : null);
        Assert.Equal((area, town), (heard.Area?.Value, heard.Address?.Value.Town));
    }

    [Theory]
    [InlineData(Language.Finnish, "00530, pe tai ma aamusta", "Helsinki")]
    [InlineData(Language.Swedish, "00530", "Helsingfors")]
    [InlineData(Language.Finnish, "90570", "Oulu")]
    [InlineData(Language.English, "33720", "Tampere")]
    public void UN262_a_postal_code_tells_its_town(Language language, string words, string town) => Assert.Equal(town, Heard.In(language, words).Address?.Value.Town);

    [Fact]
    public void UN262_a_postal_code_is_written_as_its_country_writes_it()
    {
        Assert.Equal("113 40", PostalCodes.Written("11340", Tenant.PlumberInStockholm));
        Assert.Equal("00530", PostalCodes.Written("00530", Tenant.PlumberInHelsinki));
    }

    [Fact]
    public void UN262_no_beginning_of_a_code_is_another_towns_in_the_published_lists()
    {
        foreach (var (code, town) in PublishedCodes())
        {
            var told = PostalTowns.Of(code, inSweden: false)?.Finnish;
            Assert.True(told is null || told == town, $"{code} is in {town}, not {told}.");
        }
    }

    [Theory]
    [InlineData("Servin Maijan tie 12, Otaniemi", "Servin Maijan tie 12", null)]
    [InlineData("asun Hämeentiellä 55, hana vuotaa", "Hämeentie 55", null)]
    [InlineData("hana vuotaa, Kaarlenkadulla 9 b 22", "Kaarlenkatu 9", "B 22")]
    [InlineData("Eino Leinon katu 5 as 12", "Eino Leinon katu 5", "as 12")]
    [InlineData("Aino Acktén tie 3 C 40 Helsinki", "Aino Acktén tie 3", "C 40")]
    [InlineData("Isolla Roobertinkadulla 12", "Iso Roobertinkatu 12", null)]
    [InlineData("asun viidennellä linjalla 12 A 4", "Viides linja 12", "A 4")]
    [InlineData("osoite on Kurjenkello 3", "Kurjenkello 3", null)]
    [InlineData("osoite on Bulevardi 12", "Bulevardi 12", null)]
    [InlineData("koivukuja nro 12", "Koivukuja 12", null)]
    [InlineData("Maanantaitie 3, ovikoodi 1908", "Maanantaitie 3", null)]
    [InlineData("its 15 not 5, Museokatu 15", "Museokatu 15", null)]
    [InlineData("S:t Eriksgatan 34, lgh 1203", "S:t Eriksgatan 34", "lgh 1203")]
    [InlineData("Olof Palmes gata 12", "Olof Palmes gata 12", null)]
    [InlineData("bor på Carl Larssons väg 7", "Carl Larssons väg 7", null)]
    [InlineData("Kungsg. 12 i Uppsala", "Kungsg. 12", null)]
    [InlineData("Hornsgatan 12-14", "Hornsgatan 12-14", null)]
    [InlineData("Torsdagsvägen 8", "Torsdagsvägen 8", null)]
    public void UN263_streets_of_several_words_and_in_their_cases(string words, string street, string? flat)
    {
        var address = Heard.Fi(words).Address?.Value;
        Assert.Equal((street, flat), (address?.Street, address?.Flat));
    }

    [Theory]
    [InlineData(Language.Finnish, "Rantatiellä 5 minuuttia bussipysäkiltä")]
    [InlineData(Language.Finnish, "tulkaa Hämeentielle 12.30")]
    [InlineData(Language.Finnish, "moottori 2 on rikki")]
    [InlineData(Language.Finnish, "valtatiellä 3 on ruuhka")]
    [InlineData(Language.Finnish, "PL 45, 00101 Helsinki")]
    [InlineData(Language.Swedish, "spolas ej, toa på plan 2")]
    [InlineData(Language.Swedish, "läcker på våning 3")]
    [InlineData(Language.Swedish, "Box 123, 101 23 Stockholm")]
    [InlineData(Language.Swedish, "bor på Södermalm 3 trappor upp")]
    public void UN264_a_floor_a_time_or_a_box_is_no_street(Language language, string words) => Assert.Null(Heard.In(language, words).Address?.Value.Street);

    [Theory]
    [InlineData(Language.Finnish, "olen töissä Pasilassa, kotona viiden jälkeen")]
    [InlineData(Language.Finnish, "meen töihin Espooseen seittemäks")]
    [InlineData(Language.Finnish, "Vantaan Energian lasku tuli teille")]
    [InlineData(Language.Swedish, "jobbar i Kista till fem, hemma efter sex")]
    [InlineData(Language.Swedish, "klippning till Bella, lördag")]
    [InlineData(Language.Swedish, "laddbox till Teslan")]
    [InlineData(Language.Swedish, "ring på Lindqvist")]
    [InlineData(Language.English, "I work in Espoo so after 5")]
    public void UN265_work_people_and_things_are_not_where(Language language, string words)
    {
        var heard = Heard.In(language, words);
        Assert.Equal((null, null), (heard.Area?.Value, heard.Address?.Value));
    }

    [Theory]
    [InlineData(Language.Finnish, "Maanantaitie 3, ovikoodi 1908, summerissa lukee Virtanen", "ovikoodi 1908, summerissa lukee Virtanen")]
    [InlineData(Language.Finnish, "Mäkelänkatu 50, 3. kerros", "3. kerros")]
    [InlineData(Language.Swedish, "portkod 1945, 3 tr, ring på Lindqvist. vi bor på Bondegatan 12", "portkod 1945, 3 tr, ring på Lindqvist")]
    [InlineData(Language.Swedish, "Björkgatan 5 våning 3", "våning 3")]
    [InlineData(Language.Swedish, "Vasagatan 3, gårdshuset", "gårdshuset")]
    [InlineData(Language.English, "we're on Mannerheimintie 40, 2nd floor", "2nd floor")]
    [InlineData(Language.English, "leak in lauttasaari, top floor flat", "top floor flat")]
    [InlineData(Language.English, "the floor is wet at Museokatu 5", null)]
    public void UN266_what_helps_to_find_the_door_is_noted(Language language, string words, string? note)
    {
        var heard = Heard.In(language, words);
        Assert.Equal(note, heard.PlaceNote?.Value);
        Assert.DoesNotContain(Act.CallMe, heard.Acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "auto ei inahakkaan, seisoo prisman parkkiksella Seinäjoella", "prisman parkkiksella")]
    [InlineData(Language.Swedish, "Bromsarna tar inte alls, står på en parkering vid E18", "på en parkering vid E18")]
    [InlineData(Language.English, "broke down on ring III by Jumbo, lorries flying past us", "on ring III by Jumbo")]
    [InlineData(Language.English, "broke down on saturday", null)]
    public void UN267_a_garage_hears_where_the_car_stands(Language language, string words, string? note) =>
        Assert.Equal(note, Heard.In(language, words, at: Tenant.PlumberInHelsinki with { Trade = Trade.CarRepair }).PlaceNote?.Value);

    private static IEnumerable<string> PublishedMunicipalities() => from line in PublishedLines() let parts = line.Split(',') from name in parts[3..5] select name;

    private static IEnumerable<(string Code, string Town)> PublishedCodes() => from line in PublishedLines() let parts = line.Split(',') select (parts[0], parts[3]);

    private static IEnumerable<string> PublishedLines() => Published.PathOf("postcodes_fi_bilingual.csv") is { } path ? File.ReadLines(path).Skip(1) : [];
}
