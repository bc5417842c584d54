using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>The door, the street without its house, streets abroad, which of several places is meant, and what whoever comes should know.</summary>
public sealed class WhereExactlyTests
{
    private static LocationSettings InLondon { get; } = Tenant.PlumberInHelsinki with { TimeZone = "Europe/London" };

    [Theory]
    [InlineData("Meil on rapu B, neljäs kerros. Katu on Särkiniementie 3", "Särkiniementie 3", "B")]
    [InlineData("trapp B lgh 12, Sibeliusgatan 5", "Sibeliusgatan 5", "B 12")]
    [InlineData("Oikotie 2:ssa patteri ei lämpene. Asunto A 15", "Oikotie 2", "A 15")]
    [InlineData("Museokatu 5, b-rapussa", "Museokatu 5", "B")]
    [InlineData("staircase C, Museokatu 5", "Museokatu 5", "C")]
    [InlineData("Museokatu 5, avain on naapurilla asunto 7", "Museokatu 5", null)]
    [InlineData("Museokatu 5, asunto 84 neliötä", "Museokatu 5", null)]
    public void UN400_a_stair_and_a_flat_said_apart_belong_to_the_street(string words, string street, string? flat)
    {
        var address = Heard.Fi(words).Address?.Value;
        Assert.Equal((street, flat), (address?.Street, address?.Flat));
    }

    [Theory]
    [InlineData(Language.Finnish, Asked.Address, "talon numero on 7, se näkyy huonosti. Mäntyharjuntie", "Mäntyharjuntie 7")]
    [InlineData(Language.Swedish, Asked.Address, "gatan heter Lördagsgränd, nr 2", "Lördagsgränd 2")]
    [InlineData(Language.Swedish, Asked.Address, "Eriksbergsgatan, Göteborg", "Eriksbergsgatan")]
    [InlineData(Language.Finnish, Asked.Nothing, "hana vuotaa. Petosenmutka Kuopiossa", "Petosenmutka")]
    [InlineData(Language.English, Asked.Nothing, "3 rooms in Kallio, Porthaninkatu", "Porthaninkatu")]
    [InlineData(Language.Finnish, Asked.Address, "Kauppatori on siitä sadan metrin päässä", null)]
    [InlineData(Language.Swedish, Asked.Nothing, "Sveavägen är avstängd, jag blir sen", null)]
    [InlineData(Language.English, Asked.Nothing, "stuck on Mannerheimintie, running late", null)]
    public void UN401_a_street_is_read_though_its_house_is_said_elsewhere_or_not_at_all(Language language, Asked asked, string words, string? street) =>
        Assert.Equal(street, Heard.In(language, words, asked).Address?.Value.Street);

    [Theory]
    [InlineData(Language.Finnish, "17", "Porthaninkatu 17", null)]
    [InlineData(Language.Finnish, "numero 17 B 3", "Porthaninkatu 17", "B 3")]
    [InlineData(Language.Swedish, "nr 17", "Porthaninkatu 17", null)]
    [InlineData(Language.English, "number 17", "Porthaninkatu 17", null)]
    [InlineData(Language.English, "17 people", null, null)]
    public void UN401_the_house_that_was_missing_is_told_by_its_number(Language language, string words, string? street, string? flat)
    {
        var context = new UnderstandingContext(Tenant.PlumberInHelsinki, Heard.Now, language, Asked.Address, []) { Where = new ServiceAddress("Porthaninkatu", null, null, "Helsinki") };
        var address = new Understander().Understand(words, context).Address?.Value;
        Assert.Equal((street, flat), (address?.Street, address?.Flat));
    }

    [Theory]
    [InlineData("Rauhankatu 18 E 55 viides kerros", "Rauhankatu 18", "E 55")]
    [InlineData("Rantatie 155 Padasjoki", "Rantatie 155", null)]
    [InlineData("Pispan valtatie 40 Tampere", "Pispan valtatie 40", null)]
    [InlineData("Meri-Rastilan tie 9 A 4", "Meri-Rastilan tie 9", "A 4")]
    [InlineData("Norr Mälarstrand 64", "Norr Mälarstrand 64", null)]
    [InlineData("hana vuotaa, Kauppaktu 2", "Kauppakatu 2", null)]
    [InlineData("läcker på Storgtan 5", "Storgatan 5", null)]
    public void UN402_stairs_are_no_money_and_streets_are_known_whole_and_mistyped(string words, string street, string? flat)
    {
        var address = Heard.Fi(words).Address?.Value;
        Assert.Equal((street, flat), (address?.Street, address?.Flat));
    }

    [Theory]
    [InlineData("31 Cowper Street, 2nd bell from top", "31 Cowper Street", null, null)]
    [InlineData("Flat 2/1, 118 Dumbarton Road Glasgow G11", "Flat 2/1, 118 Dumbarton Road", "Glasgow", "G11")]
    [InlineData("boiler is dead. 5a Station Approach, Woking", "5a Station Approach", "Woking", null)]
    [InlineData("2 Old Rectory, Bath Road, Cheltenham GL53", "2 Old Rectory, Bath Road", "Cheltenham", "GL53")]
    [InlineData("27 Sycamore Drive, RG4 7DP", "27 Sycamore Drive", null, "RG4 7DP")]
    [InlineData("sorry, 112 not 121 Great Western Rd", "112 Great Western Rd", null, null)]
    [InlineData("the address is The Lodge, Ballinteer Avenue", "The Lodge, Ballinteer Avenue", null, null)]
    [InlineData("broke down on the M5 near the services", null, null, null)]
    public void UN403_abroad_the_number_comes_first_and_the_town_last(string words, string? street, string? town, string? code)
    {
        var address = Heard.En(words, at: InLondon).Address?.Value;
        Assert.Equal((street, town, code), (address?.Street, address?.Town, address?.PostalCode));
    }

    [Theory]
    [InlineData(Language.Finnish, "Me asutaan Vaasassa mutta vuoto on äidin luona Kauhajoella", "Kauhajoki")]
    [InlineData(Language.Finnish, "ei nyt Vehmaalla vaan Laitilassa ollaan", "Laitila")]
    [InlineData(Language.Finnish, "en oo Lohjalla enää, uus osote Vihtiin", "Vihti")]
    [InlineData(Language.Finnish, "arkisin ollaan Helsingissä. Putket jäässä, Rantatie 155 Padasjoki", "Padasjoki")]
    [InlineData(Language.Swedish, "vi bor i Borgå men läckan är i stugan i Nagu", "Nagu")]
    [InlineData(Language.English, "we live in Espoo but the leak is at mum's in Kerava", "Kerava")]
    public void UN404_of_several_places_the_one_of_the_work_is_meant(Language language, string words, string town) => Assert.Equal(town, Heard.In(language, words).Address?.Value.Town);

    [Theory]
    [InlineData(Language.Finnish, "arkisin ollaan Helsingissä")]
    [InlineData(Language.Finnish, "oon Oulussa torstaihin, sen jälkeen käy")]
    [InlineData(Language.Finnish, "vaihdan paikkakuntaa Mikkeliin")]
    [InlineData(Language.Finnish, "lähden Tampereelle perjantaina")]
    [InlineData(Language.Finnish, "junalla Ylivieskaan päin")]
    [InlineData(Language.Finnish, "olen Turussa töissä perjantaihin asti")]
    [InlineData(Language.Finnish, "hana on ostettu Ikeasta, ollaan Espanjassa")]
    [InlineData(Language.Swedish, "frun är i Lund, hon bestämmer")]
    [InlineData(Language.English, "the kids are in Vantaa with their dad")]
    [InlineData(Language.Swedish, "fredag är jag i Norrköping hela dan")]
    [InlineData(Language.Swedish, "har redan fått hjälp av en firma i Tranås")]
    [InlineData(Language.Swedish, "jag blir sen, sitter fast på E4:an vid Häggvik")]
    [InlineData(Language.English, "I'm in Espoo that day")]
    [InlineData(Language.English, "I've to be in Turku for eleven")]
    [InlineData(Language.English, "got quoted 450 by a lad in Lahti")]
    public void UN405_where_they_are_go_or_heard_of_somebody_is_not_where(Language language, string words)
    {
        var heard = Heard.In(language, words, at: language == Language.Swedish ? Tenant.PlumberInStockholm : null);
        Assert.Equal((null, null), (heard.Area?.Value, heard.Address?.Value.Town));
    }

    [Theory]
    [InlineData(Language.Finnish, "vuoto Kuopijossa", "Kuopio")]
    [InlineData(Language.Finnish, "Sammonkatu 33, 33540 Tre", "Tampere")]
    [InlineData(Language.Swedish, "Storgatan 3, 602 22 Nkpg", "Norrköping")]
    [InlineData(Language.Finnish, "klo tre", null)]
    [InlineData(Language.Swedish, "Storgatan 3, tre trappor", null)]
    public void UN406_a_town_is_known_as_the_east_says_it_and_in_short(Language language, string words, string? town) =>
        Assert.Equal(town, Heard.In(language, words, at: language == Language.Swedish ? Tenant.PlumberInStockholm : null).Address?.Value.Town);

    [Theory]
    [InlineData(Language.Finnish, "hana vuotaa Klaukkalassa", "Klaukkala", "Nurmijärvi")]
    [InlineData(Language.Finnish, "oon Hiedanrannassa", "Hiedanranta", "Tampere")]
    [InlineData(Language.Swedish, "Midsommarvägen 15, Hägersten", "Hägersten", "Stockholm")]
    [InlineData(Language.Swedish, "Midsommarvägen 15, 126 35 Hägersten", null, "Hägersten")]
    [InlineData(Language.Swedish, "bor på Alphyddan", "Alphyddan", "Nacka")]
    [InlineData(Language.English, "leak in Klaukkala", "Klaukkala", "Nurmijärvi")]
    public void UN407_a_village_tells_its_town_and_after_its_code_it_is_one(Language language, string words, string? area, string town)
    {
        var heard = Heard.In(language, words, at: language == Language.Swedish ? Tenant.PlumberInStockholm : null);
        Assert.Equal((area, town), (heard.Area?.Value, heard.Address?.Value.Town));
    }

    [Theory]
    [InlineData(Language.Finnish, "Museokatu 5. Ilmoittaudu vahtimestarille", "Ilmoittaudu vahtimestarille")]
    [InlineData(Language.Finnish, "keltainen rivitalo, Museokatu 5", "keltainen rivitalo")]
    [InlineData(Language.Finnish, "Museokatu 5, liikehuoneisto R-kioskin oikealla puolella", "liikehuoneisto R-kioskin oikealla puolella")]
    [InlineData(Language.Swedish, "Kullavägen 44, grannen släpper in er", "grannen släpper in er")]
    [InlineData(Language.Swedish, "Storgatan 5, hissen är trasig", "hissen är trasig")]
    [InlineData(Language.Swedish, "Storgatan 5, hunden är snäll", "hunden är snäll")]
    [InlineData(Language.English, "Museokatu 5, the front door's open", "front door's open")]
    [InlineData(Language.English, "Museokatu 5, last house on the left", "last house on the left")]
    public void UN408_whatever_helps_to_find_or_enter_is_noted(Language language, string words, string note) => Assert.Equal(note, Heard.In(language, words).PlaceNote?.Value);

    [Theory]
    [InlineData(Language.Finnish, "Huom! Portti lukitaan klo 16, soittakaa portilta")]
    [InlineData(Language.Finnish, "summeri ei toimi, soittakaa kun olette alhaalla")]
    [InlineData(Language.Swedish, "porten är låst, ring när ni är framme")]
    [InlineData(Language.English, "the buzzer's broke so ring when you're outside")]
    public void UN409_to_ring_at_the_gate_is_for_the_visit(Language language, string words)
    {
        var heard = Heard.In(language, words, Asked.Address);
        Assert.NotNull(heard.PlaceNote);
        Assert.Null(heard.Time);
        Assert.DoesNotContain(Act.CallMe, heard.Acts);
    }
}
