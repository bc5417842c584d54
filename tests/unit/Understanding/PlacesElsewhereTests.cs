using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>A place that is named and is not where the work is.</summary>
public sealed class PlacesElsewhereTests
{
    [Theory]
    [InlineData(Asked.Choice, Language.Finnish, "Ei pysty, olen niinä päivinä Oulussa. Seuraava viikko?")]
    [InlineData(Asked.Confirm, Language.Finnish, "joo sopii, opiskelen Rovaniemellä ja junani lähtee vasta illalla")]
    [InlineData(Asked.Reminder, Language.Finnish, "rekka hajosi Kajaanissa, en ehdi huomenna")]
    [InlineData(Asked.Choice, Language.Swedish, "Onsdag går bort. Vi är på lantbruksutställning i Vasa")]
    [InlineData(Asked.Confirm, Language.Swedish, "nej halv åtta lämnar jag barnen i Huddinge, åtta går")]
    [InlineData(Asked.Reminder, Language.English, "no can do tomorrow, snowed in up at Porvoo")]
    public void UN457_beside_an_answer_a_place_only_tells_where_somebody_is_then(Asked asked, Language language, string words) => Assert.Equal((null, null), Where(language, words, asked));

    [Theory]
    [InlineData(Asked.Choice, Language.Finnish, "keskiviikko käy, mutta työmaa on Vantaalla", "Vantaa")]
    [InlineData(Asked.Confirm, Language.Finnish, "kyllä, paitsi ettei se ole Oulu vaan Kempele", "Kempele")]
    [InlineData(Asked.Choice, Language.Swedish, "när som helst, men vi bor i Hangö, kommer ni hit?", "Hangö")]
    [InlineData(Asked.Confirm, Language.Swedish, "Storgatan 5 i Ekenäs, tiden passar", "Ekenäs")]
    [InlineData(Asked.Confirm, Language.English, "yes but the house is in Espoo", "Espoo")]
    [InlineData(Asked.Choice, Language.Finnish, "Kuopio", "Kuopio")]
    [InlineData(Asked.Choice, Language.Finnish, "eka käy, asuntomme on Vantaalla", "Vantaa")]
    [InlineData(Asked.Choice, Language.Swedish, "torsdag går bra, kontoret ligger i Solna", "Solna")]
    public void UN457_and_is_the_place_where_it_is_said_to_be(Asked asked, Language language, string words, string town) => Assert.Equal(town, Where(language, words, asked).Town);

    [Theory]
    [InlineData(Language.Finnish, "tuun ratikalla Tampereelta, käviskö puol viis")]
    [InlineData(Language.Finnish, "onko asentaja jo Kuusamosta lähtenyt")]
    [InlineData(Language.Finnish, "jarrut vinkuu ja perjantaina pitäis ajaa Rovaniemelle")]
    [InlineData(Language.Swedish, "kommer hem från Umeå på fredag")]
    [InlineData(Language.Swedish, "bromsarna skriker, ska köra till Sundsvall på lördag")]
    public void UN458_who_comes_from_a_place_or_goes_there_does_not_want_the_work_there(Language language, string words) => Assert.Equal((null, null), Where(language, words));

    [Theory]
    [InlineData(Language.Swedish, "min tandläkare i Vasa vill ha 1100 euro för en krona")]
    [InlineData(Language.English, "my dentist in Turku left a root in")]
    public void UN458_where_they_were_treated_before_is_not_where_they_come(Language language, string words) => Assert.Null(Heard.By(Trade.Dental, language, words).Address);

    [Theory]
    [InlineData(Language.Finnish, "soitan Vantaalta ja vettä tulee katosta, tulkaa heti", "Vantaa")]
    [InlineData(Language.Swedish, "jag stängde vattnet i Nacka, kom i morgon", "Nacka")]
    [InlineData(Language.Swedish, "min klinik i Solna har stopp i avloppet", "Solna")]
    [InlineData(Language.English, "our salon in Espoo has no hot water", "Espoo")]
    public void UN458_who_owns_the_place_or_calls_from_it_wants_the_work_there(Language language, string words, string town) => Assert.Equal(town, Where(language, words).Town);

    [Theory]
    [InlineData("she kept the tooth in milk")]
    [InlineData("locked out, im in socks")]
    [InlineData("my brother in law sorted it")]
    [InlineData("change 6 lamps in the hall to LED")]
    [InlineData("put me through to Karen please")]
    [InlineData("the manual's in German")]
    [InlineData("could it be done before they turn the water on at Easter")]
    [InlineData("I've to get to Cork at the weekend")]
    [InlineData("she's up from Bognor just that weekend")]
    [InlineData("one sec", Asked.Address)]
    [InlineData("changed my mind", Asked.Address)]
    public void UN459_abroad_a_thing_a_person_a_language_or_a_way_is_no_town(string words, Asked asked = Asked.Nothing) =>
        Assert.Null(Heard.En(words, asked, Tenant.PlumberInHelsinki with { TimeZone = "Europe/London" }).Address);

    [Theory]
    [InlineData("can you get to Fallowfield today", "Fallowfield")]
    [InlineData("we're in tallaght, any time after 5", "Tallaght")]
    [InlineData("need a plumber in Bray", "Bray")]
    [InlineData("would you come out to Naas", "Naas")]
    [InlineData("hi im in leith and the boiler is down", "Leith")]
    [InlineData("in tallaght, boiler broke, friday morning please", "Tallaght")]
    [InlineData("WE ARE IN LEITH AND THE TOILET IS BLOCKED", "LEITH")]
    [InlineData("could you send an electrician to Bray on Thursday", "Bray")]
    [InlineData("you'd have to come to Leith", "Leith")]
    public void UN459_a_town_is_where_they_are_or_we_come(string words, string town) =>
        Assert.Equal(town, Heard.En(words, at: Tenant.PlumberInHelsinki with { TimeZone = "Europe/London" }).Address?.Value.Town);

    [Theory]
    [InlineData(Language.Finnish, "mitä se tulee maksamaan")]
    [InlineData(Language.Finnish, "mistä saa virrat poikki")]
    [InlineData(Language.Swedish, "imorgon ska hon ha prov i kemi")]
    [InlineData(Language.Swedish, "det kommer svarta flagor ur kranen")]
    public void UN260_what_such_words_usually_say_is_no_town(Language language, string words) => Assert.Equal((null, null), Where(language, words));

    private static (string? Town, string? Area) Where(Language language, string words, Asked asked = Asked.Nothing)
    {
        var heard = Heard.In(language, words, asked, language == Language.Swedish ? Tenant.PlumberInStockholm : Tenant.PlumberInHelsinki);
        return (heard.Address?.Value.Town, heard.Area?.Value);
    }
}
