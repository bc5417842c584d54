using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Names, addresses, numbers and the language, as they are written in first texts and in short answers.</summary>
public sealed class NamesAndNumbersTests
{
    private static LocationSettings InLondon { get; } = Tenant.PlumberInHelsinki with { TimeZone = "Europe/London" };

    private static LocationSettings InDublin { get; } = Tenant.PlumberInHelsinki with { TimeZone = "Europe/Dublin" };

    [Theory]
    [InlineData("tap leaks, 3 Birch Ave, Stockport, 07700 900456", null)]
    [InlineData("hana vuotaa, soittakaa 04571 234567", null)]
    [InlineData("kranen läcker, 07012 34567", null)]
    [InlineData("Koskikatu 5, 00530 Helsinki, 040 123 4567", "00530")]
    [InlineData("Koskikatu 5 00530 3 krs", "00530")]
    [InlineData("00530 040 123 4567", "00530")]
    public void UN474_five_digits_that_more_digits_follow_are_no_postal_code(string words, string? code) =>
        Assert.Equal(code, Heard.Fi(words).Address?.Value.PostalCode);

    [Theory]
    [InlineData("my number is 020 7946 0958", "+442079460958")]
    [InlineData("call me on 07700 900456", "+447700900456")]
    [InlineData("call me on +44 7700 900456", "+447700900456")]
    [InlineData("the code is 0123456", null)]
    public void UN474_numbers_dialled_within_Britain_are_read_there(string words, string? number) =>
        Assert.Equal(number, Heard.En(words, at: InLondon).Phone?.Value.E164);

    [Fact]
    public void UN474_numbers_and_pounds_are_those_of_the_country()
    {
        Assert.Equal("+353871234567", Heard.En("ring me on 087 123 4567", at: InDublin).Phone?.Value.E164);
        Assert.Equal(new Money(25_000, "GBP"), Heard.En("is it under £250?", at: InLondon).Money?.Value);
        Assert.Null(Heard.En("is it under £250?").Money);
    }

    [Theory]
    [InlineData(Language.Finnish, "my house is on fire", Language.English)]
    [InlineData(Language.Swedish, "my house is on fire", Language.English)]
    [InlineData(Language.Finnish, "carbon monoxide alarm beeping", Language.English)]
    [InlineData(Language.Finnish, "need a plumber asap", Language.English)]
    [InlineData(Language.Swedish, "dishwasher install", Language.English)]
    [InlineData(Language.Finnish, "sockets dead upstairs", Language.English)]
    [InlineData(Language.Finnish, "power tripped again", Language.English)]
    [InlineData(Language.Finnish, "radiator cold upstairs", Language.English)]
    [InlineData(Language.Finnish, "tar ni kort?", Language.Swedish)]
    [InlineData(Language.Finnish, "kostar det mycket", Language.Swedish)]
    [InlineData(Language.Swedish, "käykö kortti", Language.Finnish)]
    [InlineData(Language.English, "hana tippuu", Language.Finnish)]
    [InlineData(Language.English, "kranen droppar", Language.Swedish)]
    public void UN475_two_words_of_another_language_are_enough(Language current, string words, Language expected) =>
        Assert.Equal(expected, Heard.In(current, words).Language);

    [Theory]
    [InlineData(Language.Finnish, "ok", Asked.Nothing)]
    [InlineData(Language.Finnish, "yes", Asked.Nothing)]
    [InlineData(Language.Finnish, "sms", Asked.Nothing)]
    [InlineData(Language.Finnish, "tack", Asked.Nothing)]
    [InlineData(Language.Swedish, "joo", Asked.Nothing)]
    [InlineData(Language.Swedish, "ok super", Asked.Confirm)]
    [InlineData(Language.Finnish, "Matti Meikäläinen", Asked.Nothing)]
    [InlineData(Language.Finnish, "Storgatan 5", Asked.Nothing)]
    [InlineData(Language.Swedish, "Koskikatu 5", Asked.Nothing)]
    [InlineData(Language.Finnish, "check engine valo", Asked.Nothing)]
    [InlineData(Language.Swedish, "Volvo V70 check engine", Asked.Nothing)]
    [InlineData(Language.Finnish, "Fire TV asennus", Asked.Nothing)]
    [InlineData(Language.Finnish, "Door House", Asked.Name)]
    [InlineData(Language.Finnish, "pls ok", Asked.Nothing)]
    [InlineData(Language.Finnish, "0401234567", Asked.Nothing)]
    public void UN475_short_words_names_and_addresses_do_not_change_the_language(Language current, string words, Asked asked) =>
        Assert.True((Heard.In(current, words, asked).Language ?? current) == current);

    [Theory]
    [InlineData("laita Lehtosen nimiin", "Lehtonen")]
    [InlineData("Korhosen nimellä", "Korhonen")]
    [InlineData("Matti Virtasen nimiin", "Matti Virtanen")]
    [InlineData("varaa Mäen nimiin", "Mäki")]
    [InlineData("virtasen nimiin kiitos", "Virtanen")]
    [InlineData("Lindqvistin nimiin", "Lindqvist")]
    [InlineData("Salon nimiin", "Salo")]
    [InlineData("vaimoni Lisa Bergin nimiin", "Lisa Berg")]
    [InlineData("Olsen nimellä", "Olsen")]
    [InlineData("Virtanen nimellä", "Virtanen")]
    [InlineData("Mikan nimiin", null)]
    [InlineData("laita samaan nimiin", null)]
    [InlineData("vaimon nimiin", null)]
    public void UN476_a_name_before_nimiin_is_put_into_its_first_form(string words, string? name) =>
        Assert.Equal(name, Heard.Fi(words, Asked.Name).Name?.Value);

    [Theory]
    [InlineData(Language.Finnish, "sukunimi Nieminen", "Nieminen")]
    [InlineData(Language.Finnish, "sukunimi on Nieminen", "Nieminen")]
    [InlineData(Language.Finnish, "laita Virtanen", "Virtanen")]
    [InlineData(Language.Swedish, "skriv Lindqvist", "Lindqvist")]
    [InlineData(Language.Swedish, "skriv upp Anders Ek", "Anders Ek")]
    [InlineData(Language.Swedish, "Efternamn: Ek", "Ek")]
    [InlineData(Language.Swedish, "boka på Lindqvist", "Lindqvist")]
    [InlineData(Language.Swedish, "boka på min fru Lisa Berg", "Lisa Berg")]
    [InlineData(Language.English, "surname Kaur", "Kaur")]
    [InlineData(Language.English, "S. Kaur", "S. Kaur")]
    [InlineData(Language.English, "J.R. Smith", "J.R. Smith")]
    [InlineData(Language.English, "Dr. Müller", "Dr. Müller")]
    [InlineData(Language.Finnish, "kirjoita sähköpostiin", null)]
    [InlineData(Language.Swedish, "boka på firman", null)]
    [InlineData(Language.Swedish, "boka på torsdag", null)]
    [InlineData(Language.Swedish, "skriv inget", null)]
    [InlineData(Language.English, "surname?", null)]
    [InlineData(Language.English, "first name only?", null)]
    public void UN477_what_leads_to_a_name_is_no_part_of_it(Language language, string words, string? name) =>
        Assert.Equal(name, Heard.In(language, words, Asked.Name).Name?.Value);

    [Theory]
    [InlineData(Language.English, "Jo", "Jo")]
    [InlineData(Language.English, "its Jo", "Jo")]
    [InlineData(Language.Swedish, "Jo", null)]
    [InlineData(Language.Swedish, "My", "My")]
    [InlineData(Language.Swedish, "jag heter My", "My")]
    [InlineData(Language.English, "My", null)]
    [InlineData(Language.Finnish, "nimi Marjatta", "Marjatta")]
    [InlineData(Language.Finnish, "juha-pekka von bagh", "Juha-Pekka von Bagh")]
    [InlineData(Language.Finnish, "Ei kun Mäki", "Mäki")]
    [InlineData(Language.Finnish, "ei kun huomenna", null)]
    [InlineData(Language.Swedish, "Mohammed Hassan 0701234567", "Mohammed Hassan")]
    [InlineData(Language.Swedish, "Eva tel 073-123 45 67", "Eva")]
    [InlineData(Language.Finnish, "Matti Mäkinen puh 040 123 4567", "Matti Mäkinen")]
    [InlineData(Language.English, "Fatima here", "Fatima")]
    [InlineData(Language.English, "no sorry", null)]
    public void UN478_a_name_is_taken_when_it_was_asked_for(Language language, string words, string? name) =>
        Assert.Equal(name, Heard.In(language, words, Asked.Name, language == Language.Swedish ? Tenant.PlumberInStockholm : null).Name?.Value);

    [Theory]
    [InlineData("Hammarby allé 45", "Hammarby allé 45")]
    [InlineData("Vasa allé 12", "Vasa allé 12")]
    [InlineData("Kungsholms strand 141", "Kungsholms strand 141")]
    [InlineData("Hornsbergs strand 41, 112 17", "Hornsbergs strand 41")]
    [InlineData("Storgatan 4, 2tr ög", "Storgatan 4")]
    [InlineData("v. Storgatan 4", "V. Storgatan 4")]
    [InlineData("Ö. Förstadsgatan 5", "Ö. Förstadsgatan 5")]
    [InlineData("Karl XI:s väg 5", "Karl XI:s väg 5")]
    [InlineData("Vi bor på Storgatan 4", "Storgatan 4")]
    public void UN479_Swedish_streets_are_read_whole(string words, string street) =>
        Assert.Equal(street, Heard.Sv(words, Asked.Address).Address?.Value.Street);

    [Theory]
    [InlineData(Asked.Nothing, "putki vuotaa, terv Rissanen Koljonvirrantie 2", "Koljonvirrantie 2")]
    [InlineData(Asked.Nothing, "putki vuotaa. t. Matti Laine Koskikatu 2", "Koskikatu 2")]
    [InlineData(Asked.Nothing, "osoite on Anna Sahlsténin katu 5", "Anna Sahlsténin katu 5")]
    [InlineData(Asked.Address, "kakskytkaks Koskikatu", "Koskikatu 22")]
    [InlineData(Asked.Address, "tjugotvå Vasagatan", "Vasagatan 22")]
    public void UN480_a_signature_before_a_street_is_no_part_of_it(Asked asked, string words, string street) =>
        Assert.Equal(street, Heard.Fi(words, asked).Address?.Value.Street);

    [Theory]
    [InlineData(Asked.Address, "12 Rathmines Rd, Dublin 6", "12 Rathmines Rd", "Dublin")]
    [InlineData(Asked.Address, "15 Kingsway, Hove", "15 Kingsway", "Hove")]
    [InlineData(Asked.Address, "3 The Maltings, Ely", "3 The Maltings", "Ely")]
    [InlineData(Asked.Nothing, "tap leaks, 15 Kingsway, Hove", "15 Kingsway", "Hove")]
    [InlineData(Asked.Nothing, "tap leaks, 3 The Maltings, Ely", "3 The Maltings", "Ely")]
    [InlineData(Asked.Address, "12 Baker Street, London", "12 Baker Street", "London")]
    [InlineData(Asked.Address, "2 Bedrooms, Tuesday", null, null)]
    [InlineData(Asked.Nothing, "3 Radiators, cold", null, null)]
    [InlineData(Asked.Nothing, "15 November, Dublin", null, null)]
    public void UN481_in_Britain_and_Ireland_a_number_and_a_name_before_a_town_are_a_street(Asked asked, string words, string? street, string? town)
    {
        var address = Heard.En(words, asked, InDublin).Address?.Value;
        Assert.Equal((street, town), (address?.Street, address?.Town));
    }

    [Theory]
    [InlineData(Language.Swedish, "barnen sover så ring inte på. vill byta lås", false, "ring inte på")]
    [InlineData(Language.Swedish, "ring inte på dörren, knacka", false, "ring inte på dörren")]
    [InlineData(Language.Swedish, "ring mig inte", false, null)]
    [InlineData(Language.Swedish, "kan ni inte ringa mig", true, null)]
    [InlineData(Language.Swedish, "ring på dörren", false, "ring på dörren")]
    [InlineData(Language.Swedish, "ring inte på jobbet, ring på mobilen", true, null)]
    [InlineData(Language.Finnish, "älä soita ovikelloa, vauva nukkuu", false, "älä soita ovikelloa")]
    [InlineData(Language.English, "blocked toilet. dont ring the bell", false, "dont ring the bell")]
    [InlineData(Language.English, "please do not ring the doorbell, baby asleep", false, "do not ring the doorbell")]
    [InlineData(Language.English, "ring the bell", false, "ring the bell")]
    public void UN482_what_is_denied_stays_denied(Language language, string words, bool wantsCall, string? note)
    {
        var found = Heard.In(language, words);
        Assert.Equal((wantsCall, note), (found.Acts.Contains(Act.CallMe), found.PlaceNote?.Value));
    }

    [Theory]
    [InlineData("Väinö Iivari Risto Tyyne Aarne Niilo Eemeli Niilo", "Virtanen")]
    [InlineData("k niinku kalle, i niinku iivari, vee niinku väinö, ii niinku iivari", "Kivi")]
    [InlineData("Kalle Väinö", "Kalle Väinö")]
    public void UN483_a_spelling_alphabet_is_read_as_it_is_said(string words, string name) =>
        Assert.Equal(name, Heard.Fi(words, Asked.Name).Name?.Value);

    [Theory]
    [InlineData(Language.English, "budget is about 300 euros", "")]
    [InlineData(Language.English, "we paid around 1000 kr", "")]
    [InlineData(Language.Swedish, "mitt nummer är noll sjuttiotre tjugotre fyrtiofem sextiosju", "")]
    [InlineData(Language.English, "about 330 works", "24.11...30.11. 15:00-16:00")]
    public void UN484_money_and_digits_of_a_number_are_no_hour(Language language, string words, string times) =>
        Assert.Equal(times, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData("my mail is o'dowd@example.com", "o'dowd@example.com")]
    [InlineData("my mail is mary.o’dowd@example.com", "mary.o'dowd@example.com")]
    [InlineData("that's mary@example.com", "mary@example.com")]
    [InlineData("it is 'mary@example.com'", "mary@example.com")]
    public void UN485_an_address_of_mail_keeps_its_apostrophe(string words, string expected) =>
        Assert.Equal(expected, Heard.En(words).Email?.Value);
}
