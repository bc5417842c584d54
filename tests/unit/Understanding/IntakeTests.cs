using SmartPulse.Conversations;
using SmartPulse.Reporting;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Job, address, name, with whom, and what else it may be about.</summary>
public sealed class IntakeTests
{
    [Theory]
    [InlineData(Language.Finnish, "keittiön hana vuotaa", "svc_leak")]
    [InlineData(Language.Finnish, "suihkuhanasta tippuu", "svc_leak")]
    [InlineData(Language.Finnish, "viemari tukossa", "svc_drain")]
    [InlineData(Language.Finnish, "lattiakaivot haisee", "svc_drain")]
    [InlineData(Language.Finnish, "lämmnvesivaraajan vaihto", "svc_heater")]
    [InlineData(Language.Finnish, "pöntön vaihto", "svc_toilet")]
    [InlineData(Language.Finnish, "pönttö vuotaa", "svc_toilet")]
    [InlineData(Language.Swedish, "köksblandaren droppar", "svc_leak")]
    [InlineData(Language.Swedish, "stopp i avloppet", "svc_drain")]
    [InlineData(Language.Swedish, "varmvattnet är slut", "svc_heater")]
    [InlineData(Language.English, "kitchen tap is dripping", "svc_leak")]
    [InlineData(Language.English, "my boiler broke", "svc_heater")]
    public void UN50_the_job_is_found_by_the_tenants_words_inflected_compounded_or_misspelt(Language language, string words, string service) =>
        Assert.Equal(service, Heard.In(language, words).Service?.Value.Value);

    [Theory]
    [InlineData("Postipuuntie 5 as 3, Leppävaara")]
    [InlineData("hankala juttu")]
    [InlineData("hei, oletteko paikalla?")]
    [InlineData("varaa se")]
    public void UN51_other_words_name_no_job(string words) => Assert.Null(Heard.Fi(words).Service);

    [Theory]
    [InlineData("Koivukuja 12 B 34, 00530 Helsinki", "Koivukuja 12", "B 34", "00530", "Helsinki")]
    [InlineData("koivukuja 12 b 34 00530 helsinki", "Koivukuja 12", "B 34", "00530", "Helsinki")]
    [InlineData("Viides linja 12 A 4, 00530", "Viides linja 12", "A 4", "00530", "Helsinki")]
    [InlineData("Kurki 5, 06100 Porvoo", "Kurki 5", null, "06100", "Porvoo")]
    [InlineData("Sörnäisten rantatie 27 C 40, 00500 Hki", "Sörnäisten rantatie 27", "C 40", "00500", "Helsinki")]
    [InlineData("00530", null, null, "00530", "Helsinki")]
    [InlineData("asun Espoossa", null, null, null, "Espoo")]
    [InlineData("12 Baker Street, 00530", "Baker Street 12", null, "00530", "Helsinki")]
    public void UN52_finnish_addresses(string words, string? street, string? flat, string? code, string? town) =>
        Assert.Equal(new ServiceAddress(street, flat, code, town), Heard.Fi(words, Asked.Address).Address?.Value);

    [Theory]
    [InlineData("Björkgatan 5, lgh 1102, 114 55 Stockholm", "Björkgatan 5", "lgh 1102", "11455", "Stockholm")]
    [InlineData("Björkgatan 5B, 11455", "Björkgatan 5B", null, "11455", "Stockholm")]
    [InlineData("114 55", null, null, "11455", "Stockholm")]
    [InlineData("Norra Stationsgatan 69 i Solna", "Norra Stationsgatan 69", null, null, "Solna")]
    public void UN52_swedish_addresses(string words, string? street, string? flat, string? code, string? town) =>
        Assert.Equal(new ServiceAddress(street, flat, code, town), Heard.Sv(words, Asked.Address).Address?.Value);

    [Theory]
    [InlineData("huomenna klo 9")]
    [InlineData("soita 040 1234567")]
    [InlineData("maksoin 12000 euroa")]
    [InlineData("2 tai 3 hanaa")]
    [InlineData("lasku 20391 on väärin")]
    public void UN53_a_time_a_phone_number_or_money_is_no_address(string words) => Assert.Null(Heard.Fi(words).Address);

    [Theory]
    [InlineData(Language.Finnish, "Väinö", "Väinö")]
    [InlineData(Language.Finnish, "nimi on Väinö Virtanen", "Väinö Virtanen")]
    [InlineData(Language.Finnish, "Järvinen, Kalle", "Kalle Järvinen")]
    [InlineData(Language.Finnish, "anna-liisa mäkinen", "Anna-Liisa Mäkinen")]
    [InlineData(Language.Swedish, "jag heter Åsa", "Åsa")]
    [InlineData(Language.English, "it's Ann", "Ann")]
    [InlineData(Language.English, "my name is spelled Anne Lee", "Anne Lee")]
    [InlineData(Language.Finnish, "nimi onkin Matti Meikäläinen", "Matti Meikäläinen")]
    [InlineData(Language.English, "call me Sammy", "Sammy")]
    [InlineData(Language.English, "April Summers, not the month haha", "April Summers")]
    [InlineData(Language.Swedish, "Inga-Lill Persson, skrev jag ju!", "Inga-Lill Persson")]
    [InlineData(Language.Swedish, "Ida Bergström, det är barnet", "Ida Bergström")]
    [InlineData(Language.Finnish, "sanoin jo, Jussi Mäkinen", "Jussi Mäkinen")]
    [InlineData(Language.English, "Put it under Maher", "Maher")]
    [InlineData(Language.English, "Name of customer is Ingrid Holm, I am her daughter Anne", "Ingrid Holm")]
    public void UN54_a_name_is_taken_when_asked(Language language, string words, string name)
    {
        var findings = Heard.In(language, words, Asked.Name);
        Assert.Equal(name, findings.Name?.Value);
        Assert.DoesNotContain(Act.AskPerson, findings.Acts);
        Assert.Null(findings.Time);
    }

    [Theory]
    [InlineData(Language.Finnish, "ei")]
    [InlineData(Language.Finnish, "miksi kysyt?")]
    [InlineData(Language.Finnish, "peru")]
    [InlineData(Language.Swedish, "varför då?")]
    [InlineData(Language.English, "why do you need it")]
    [InlineData(Language.English, "call me back")]
    [InlineData(Language.English, "Call me Monday")]
    public void UN54_what_is_no_name_is_not_taken_for_one(Language language, string words) => Assert.Null(Heard.In(language, words, Asked.Name).Name);

    [Theory]
    [InlineData(Language.Finnish, "Sarille", "res_sari")]
    [InlineData(Language.Finnish, "väinön luo", "res_vaino")]
    [InlineData(Language.Finnish, "Lindqvistille kiitos", "res_anna")]
    [InlineData(Language.Swedish, "hos Anna", "res_anna")]
    [InlineData(Language.English, "with Sari please", "res_sari")]
    public void UN55_with_whom_is_found_by_name_inflected(Language language, string words, string resource) =>
        Assert.Equal(resource, Heard.In(language, words, Asked.Who, Tenant.Clinic).With?.Value.Value);

    [Theory]
    [InlineData(Language.Finnish, "kuka vaan")]
    [InlineData(Language.Finnish, "ihan sama")]
    [InlineData(Language.Swedish, "vem som helst")]
    [InlineData(Language.English, "anyone is fine")]
    public void UN55_anyone_is_fine(Language language, string words)
    {
        var findings = Heard.In(language, words, Asked.Who, Tenant.Clinic);
        Assert.Contains(Act.AnyoneIsFine, findings.Acts);
        Assert.Null(findings.With);
    }

    [Theory]
    [InlineData(Language.Finnish, "Peru", Act.CancelBooking)]
    [InlineData(Language.Finnish, "pitäisi perua huominen aika", Act.CancelBooking)]
    [InlineData(Language.Finnish, "en tule huomenna, olen kipeä", Act.CancelBooking)]
    [InlineData(Language.Finnish, "SIIRRÄ", Act.MoveBooking)]
    [InlineData(Language.Finnish, "siirtäisin ens viikon aikaa", Act.MoveBooking)]
    [InlineData(Language.Swedish, "avboka", Act.CancelBooking)]
    [InlineData(Language.Swedish, "kan jag flytta min tid?", Act.MoveBooking)]
    [InlineData(Language.English, "I need to cancel my appointment", Act.CancelBooking)]
    [InlineData(Language.English, "can we reschedule", Act.MoveBooking)]
    [InlineData(Language.English, "CHANGE", Act.ChangeBooking)]
    public void UN56_a_change_to_a_booking_is_heard_as_one(Language language, string words, Act act)
    {
        var findings = Heard.In(language, words);
        Assert.Contains(act, findings.Acts);
        Assert.Equal(Purpose.BookingChange, findings.Purpose);
    }

    [Theory]
    [InlineData(Language.Finnish, "älkää peruko aikaa")]
    [InlineData(Language.Finnish, "perunat jäi viemäriin")]
    [InlineData(Language.English, "don't cancel it")]
    [InlineData(Language.English, "can you change the tap, it leaks")]
    [InlineData(Language.English, "I need to move my radiator")]
    public void UN56_a_job_or_a_negation_changes_no_booking(Language language, string words) =>
        Assert.DoesNotContain(Heard.In(language, words).Acts, a => a is Act.CancelBooking or Act.MoveBooking or Act.ChangeBooking);

    [Theory]
    [InlineData(Language.Finnish, "ihminen", Act.AskPerson)]
    [InlineData(Language.Finnish, "Soita mulle", Act.CallMe)]
    [InlineData(Language.Finnish, "oletko robotti?", Act.AskRobot)]
    [InlineData(Language.Finnish, "en mä halua robotille puhua", Act.AskPerson)]
    [InlineData(Language.Swedish, "jag vill inte prata med en robot", Act.AskPerson)]
    [InlineData(Language.English, "I don't want to talk to a machine", Act.AskPerson)]
    [InlineData(Language.Finnish, "väärä nro, en oo soittanu mihinkään", Act.WrongNumber)]
    [InlineData(Language.Finnish, "paljonko viemärin avaus maksaa?", Act.AskPrice)]
    [InlineData(Language.Finnish, "KIIRE", Act.Urgent)]
    [InlineData(Language.Finnish, "kiitos!", Act.Thanks)]
    [InlineData(Language.Finnish, "Automaattinen vastaus: olen lomalla 30.11. asti", Act.AutoReply)]
    [InlineData(Language.Swedish, "MÄNNISKA", Act.AskPerson)]
    [InlineData(Language.Swedish, "är du en riktig människa eller?", Act.AskRobot)]
    [InlineData(Language.Swedish, "fel nummer", Act.WrongNumber)]
    [InlineData(Language.Swedish, "vad kostar det?", Act.AskPrice)]
    [InlineData(Language.Swedish, "AKUT", Act.Urgent)]
    [InlineData(Language.Swedish, "hej", Act.Greeting)]
    [InlineData(Language.English, "can I talk to a real person", Act.AskPerson)]
    [InlineData(Language.English, "are you a bot", Act.AskRobot)]
    [InlineData(Language.English, "Sorry wrong person", Act.WrongNumber)]
    [InlineData(Language.English, "how much is it", Act.AskPrice)]
    [InlineData(Language.English, "Out of office: back on Monday", Act.AutoReply)]
    public void UN57_what_is_asked_besides_is_heard(Language language, string words, Act act) => Assert.Contains(act, Heard.In(language, words).Acts);

    [Theory]
    [InlineData(Language.Finnish, "laskussa on virhe", Purpose.Invoice)]
    [InlineData(Language.Finnish, "missä se asentaja viipyy", Purpose.ExistingJob)]
    [InlineData(Language.Finnish, "haen kesätöitä, onko teillä työpaikkoja", Purpose.Applicant)]
    [InlineData(Language.Finnish, "tarjoamme hakukonenäkyvyyttä yrityksille", Purpose.Supplier)]
    [InlineData(Language.Finnish, "hana vuotaa, laskun voi lähettää taloyhtiölle", Purpose.NewWork)]
    [InlineData(Language.Swedish, "fakturan stämmer inte", Purpose.Invoice)]
    [InlineData(Language.Swedish, "var är montören?", Purpose.ExistingJob)]
    [InlineData(Language.Swedish, "söker jobb som rörmokare", Purpose.Applicant)]
    [InlineData(Language.English, "question about my invoice", Purpose.Invoice)]
    [InlineData(Language.English, "where is my plumber", Purpose.ExistingJob)]
    [InlineData(Language.English, "are you hiring?", Purpose.Applicant)]
    [InlineData(Language.English, "we offer marketing for plumbers", Purpose.Supplier)]
    public void UN58_the_purpose_comes_first(Language language, string words, Purpose purpose) => Assert.Equal(purpose, Heard.In(language, words).Purpose);

    [Theory]
    [InlineData(Language.Finnish, "På svenska tack, kranen läcker", Language.Swedish)]
    [InlineData(Language.Swedish, "moi puhuttekste suomee? hana tippuu", Language.Finnish)]
    [InlineData(Language.Finnish, "hi, my kitchen tap is leaking", Language.English)]
    [InlineData(Language.Finnish, "ok", null)]
    [InlineData(Language.Finnish, "2", null)]
    [InlineData(Language.Swedish, "ja", null)]
    [InlineData(Language.Finnish, "no", null)]
    [InlineData(Language.Swedish, "hej", null)]
    [InlineData(Language.Finnish, "jag känner gaslukt", Language.Swedish)]
    [InlineData(Language.Finnish, "avloppsvatten kommer upp ur golvbrunnen", Language.Swedish)]
    [InlineData(Language.Finnish, "min son slog ut en framtand", Language.Swedish)]
    [InlineData(Language.Finnish, "tanden lossnade", Language.Swedish)]
    [InlineData(Language.Swedish, "löi hampaan irti", Language.Finnish)]
    [InlineData(Language.Swedish, "my son knocked his tooth out", Language.English)]
    public void UN59_the_language_is_told_by_the_words_and_not_by_short_ones(Language talk, string words, Language? heard) => Assert.Equal(heard, Heard.In(talk, words).Language);

    [Theory]
    [InlineData(Language.Finnish, "Olen Eino Rantala ja pönttö vuotaa", "Eino Rantala")]
    [InlineData(Language.Finnish, "hana vuotaa, Koivukuja 12 B 34 00530. Nimi Jussi Mäkinen", "Jussi Mäkinen")]
    [InlineData(Language.Swedish, "det är Kerstin Holm på Parkgatan, kranen droppar", "Kerstin Holm")]
    [InlineData(Language.English, "tap drips. Pat Healy", "Pat Healy")]
    [InlineData(Language.English, "I'm Dave O'Leary, toilet wont flush", "Dave O'Leary")]
    public void UN268_a_given_name_and_a_surname_are_a_name_before_anybody_asks(Language language, string words, string name) =>
        Assert.Equal(name, Heard.In(language, words, Asked.Job).Name?.Value);

    [Theory]
    [InlineData(Language.English, "dont come on the day if its snowing lol. see you then")]
    [InlineData(Language.English, "right")]
    [InlineData(Language.Finnish, "kuka vaan")]
    public void UN269_what_is_said_of_the_weather_or_in_agreement_is_no_name(Language language, string words) =>
        Assert.Null(Heard.In(language, words, Asked.Name).Name);
}
