using SmartPulse.Conversations;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Questions as people put them: in dialect, without a mark, in a roundabout way.</summary>
public sealed class InquiriesTests
{
    [Theory]
    [InlineData(Language.Finnish, "loppuuko teillä työt jo neljältä tänään", Act.AskHours)]
    [InlineData(Language.Finnish, "ooksä auki sunnuntaina", Act.AskHours)]
    [InlineData(Language.Finnish, "onko joku teistä töissä tapaninpäivänä", Act.AskHours)]
    [InlineData(Language.Finnish, "kiinnostais tietää ootteko auki jouluna", Act.AskHours)]
    [InlineData(Language.Swedish, "är det nån av er som jobbar på annandagen", Act.AskHours)]
    [InlineData(Language.Swedish, "e ni öppna på självständighetsdan", Act.AskHours)]
    [InlineData(Language.Swedish, "hur dags stänger ni ikväll", Act.AskHours)]
    [InlineData(Language.Swedish, "man undrar ju om ni jobbar på långfredan", Act.AskHours)]
    [InlineData(Language.English, "are yous open saturday", Act.AskHours)]
    [InlineData(Language.English, "what time do you knock off", Act.AskHours)]
    [InlineData(Language.English, "is anyone in on st stephens day", Act.AskHours)]
    [InlineData(Language.English, "do yous do weekends", Act.AskHours)]
    [InlineData(Language.Finnish, "tuutteks te Nurmijärvelle", Act.AskArea)]
    [InlineData(Language.Finnish, "onko Järvenpää liian kaukana", Act.AskArea)]
    [InlineData(Language.Finnish, "ootteko vaan helsingissä", Act.AskArea)]
    [InlineData(Language.Swedish, "e Sollentuna för långt", Act.AskArea)]
    [InlineData(Language.Swedish, "har ni nån i Borgå", Act.AskArea)]
    [InlineData(Language.Swedish, "vart åker ni", Act.AskArea)]
    [InlineData(Language.English, "do yous come out as far as Kirkkonummi or is that too far", Act.AskArea)]
    [InlineData(Language.English, "is Kerava too far for you", Act.AskArea)]
    [InlineData(Language.English, "got anyone in Turku?", Act.AskArea)]
    [InlineData(Language.Finnish, "paljonks se kustantaa", Act.AskPrice)]
    [InlineData(Language.Finnish, "mitä lysti maksaa", Act.AskPrice)]
    [InlineData(Language.Finnish, "minkä hintasia nää on", Act.AskPrice)]
    [InlineData(Language.Swedish, "va kostar de", Act.AskPrice)]
    [InlineData(Language.Swedish, "vad går det loss på", Act.AskPrice)]
    [InlineData(Language.Swedish, "vad snackar vi för pengar", Act.AskPrice)]
    [InlineData(Language.English, "what do yous charge", Act.AskPrice)]
    [InlineData(Language.English, "whats that gonna cost me", Act.AskPrice)]
    [InlineData(Language.English, "is it dear", Act.AskPrice)]
    [InlineData(Language.Finnish, "voiks tästä vähentää verotuksessa", Act.AskTax)]
    [InlineData(Language.Finnish, "onko vähennyskelpoinen", Act.AskTax)]
    [InlineData(Language.Swedish, "går rot på de", Act.AskTax)]
    [InlineData(Language.Swedish, "är det avdragsgillt", Act.AskTax)]
    [InlineData(Language.English, "can i write this off", Act.AskTax)]
    [InlineData(Language.English, "do i get anything back on my taxes", Act.AskTax)]
    [InlineData(Language.Finnish, "vastaako täällä ihminen vai joku tekoäly? en jaksa selittää koneelle", Act.AskRobot)]
    [InlineData(Language.Finnish, "ootko sä joku botti", Act.AskRobot)]
    [InlineData(Language.Finnish, "ihminen vai kone", Act.AskRobot)]
    [InlineData(Language.Swedish, "sitter det nån människa bakom", Act.AskRobot)]
    [InlineData(Language.Swedish, "människa eller maskin?", Act.AskRobot)]
    [InlineData(Language.English, "r u real", Act.AskRobot)]
    [InlineData(Language.English, "do i have a person or a computer here", Act.AskRobot)]
    [InlineData(Language.Finnish, "saanko ihmisen langan päähän", Act.AskPerson)]
    [InlineData(Language.Finnish, "anna ihminen", Act.AskPerson)]
    [InlineData(Language.Swedish, "orkar inte med robotar, ge mig en människa", Act.AskPerson)]
    [InlineData(Language.Swedish, "kan nån människa svara", Act.AskPerson)]
    [InlineData(Language.English, "put me on to someone", Act.AskPerson)]
    [InlineData(Language.English, "gimme a human", Act.AskPerson)]
    [InlineData(Language.Finnish, "piti tulla kaheksalta, ketään ei näy", Act.AskEta)]
    [InlineData(Language.Finnish, "koska sieltä tullaan", Act.AskEta)]
    [InlineData(Language.Swedish, "hörru ni skulle varit här mellan 8 o 10!!", Act.AskEta)]
    [InlineData(Language.Swedish, "är ni på g", Act.AskEta)]
    [InlineData(Language.English, "no sign of the plumber", Act.AskEta)]
    [InlineData(Language.English, "whats keeping ye", Act.AskEta)]
    [InlineData(Language.English, "how much longer", Act.AskEta)]
    [InlineData(Language.Finnish, "oliko se nyt kymmentä yli vai kakskyt yli, hukkasin lapun", Act.AskBooking)]
    [InlineData(Language.Finnish, "moneltas mun aika olikaan", Act.AskBooking)]
    [InlineData(Language.Swedish, "var det tio över eller tjugo över, har tappat lappen", Act.AskBooking)]
    [InlineData(Language.Swedish, "har ni mig inbokad", Act.AskBooking)]
    [InlineData(Language.English, "was it ten past or twenty past, i lost the paper", Act.AskBooking)]
    [InlineData(Language.English, "did my booking go through", Act.AskBooking)]
    [InlineData(Language.Finnish, "tarviiko mun olla kotona", Act.AskOther)]
    [InlineData(Language.Finnish, "kestääkö siinä kauan", Act.AskOther)]
    [InlineData(Language.Swedish, "behöver man vara hemma när ni kommer", Act.AskOther)]
    [InlineData(Language.Swedish, "tar det lång tid", Act.AskOther)]
    [InlineData(Language.English, "does someone have to be home", Act.AskOther)]
    [InlineData(Language.English, "will there be mess", Act.AskOther)]
    [InlineData(Language.Finnish, "voitteko käydä katsomassa ja laskea hinnan", Act.RequestQuote)]
    [InlineData(Language.Finnish, "kilpailutamme putkiremonttia, tarjoatteko", Act.RequestQuote)]
    [InlineData(Language.Swedish, "installation ny värmepump, ni kan väl titta förbi å ge pris? Pargas", Act.RequestQuote)]
    [InlineData(Language.Swedish, "kan ni lämna anbud på ett badrum", Act.RequestQuote)]
    [InlineData(Language.English, "can ye price a job for me", Act.RequestQuote)]
    [InlineData(Language.English, "can you come have a look and give me a price", Act.RequestQuote)]
    public void UN207_a_question_is_known_by_how_it_asks_and_what_about_whatever_its_words(Language language, string words, Act act) =>
        Assert.Contains(act, Heard.In(language, words).Acts);

    [Theory]
    [InlineData(Language.Finnish, "onko teillä aikaa huomenna, hana vuotaa")]
    [InlineData(Language.Finnish, "hana ei mene kiinni, vesi valuu")]
    [InlineData(Language.Finnish, "onko teillä vapaata aikaa perjantaina")]
    [InlineData(Language.Finnish, "hana vuotaa paljon")]
    [InlineData(Language.Finnish, "onko kone mahdollista kytkeä samalla")]
    [InlineData(Language.Finnish, "oon töissä neljään, voisitteko tulla sen jälkeen, viemäri tukossa")]
    [InlineData(Language.Swedish, "har ni tid på torsdag, kranen droppar")]
    [InlineData(Language.Swedish, "vilken tid har ni ledigt?")]
    [InlineData(Language.Swedish, "kranen är öppen och går inte att stänga")]
    [InlineData(Language.English, "is there a slot on saturday for a blocked drain?")]
    [InlineData(Language.English, "can you plumb in a washing machine")]
    [InlineData(Language.English, "i work till 4, can someone come after, drain blocked")]
    public void UN208_a_question_for_work_or_a_time_asks_nothing_about_us(Language language, string words) =>
        Assert.DoesNotContain(Heard.In(language, words).Acts, a => a is Act.AskHours or Act.AskArea or Act.AskPrice or Act.AskTax or Act.AskRobot or Act.AskPerson or Act.AskEta or Act.AskBooking);

    [Theory]
    [InlineData(Language.Finnish, "onko vielä aikoja?")]
    [InlineData(Language.Finnish, "löytyykö teiltä vielä jotain")]
    [InlineData(Language.Swedish, "finns det tider kvar?")]
    [InlineData(Language.Swedish, "har ni nåt ledigt kvar")]
    [InlineData(Language.English, "do ye still have anything")]
    [InlineData(Language.English, "do you have any openings left?")]
    [InlineData(Language.English, "ive been billed twice for the same key, have a look would you")]
    public void UN208_whether_anything_is_free_asks_for_a_time_and_an_order_asks_nothing(Language language, string words) =>
        Assert.DoesNotContain(Act.AskOther, Heard.In(language, words).Acts);

    [Theory]
    [InlineData(Language.Finnish, "edellisenä päivänä?")]
    [InlineData(Language.Swedish, "dagen innan då?")]
    [InlineData(Language.English, "hmm thats when the school play is. what about the day before?")]
    public void UN209_another_time_put_as_a_question_turns_the_one_down(Language language, string words)
    {
        var acts = Heard.In(language, words, Asked.Confirm).Acts;
        Assert.Contains(Act.No, acts);
        Assert.DoesNotContain(Act.AskOther, acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "Museokatu 15 eikä 5")]
    [InlineData(Language.Finnish, "rappu on B eikä A")]
    [InlineData(Language.Finnish, "puoli kuus sanoin, en kuus")]
    [InlineData(Language.Swedish, "halv sex skrev jag, inte sex!")]
    [InlineData(Language.Swedish, "fast inte nionde utan tionde december sa jag, kvart i tio")]
    [InlineData(Language.Swedish, "stavas Lindqvist med q, inte kv")]
    [InlineData(Language.English, "its 15 not 5, Museokatu 15. rest is grand")]
    [InlineData(Language.English, "thursday not tuesday")]
    [InlineData(Language.English, "no, B not A")]
    public void UN210_one_value_against_another_or_said_again_puts_right_what_we_read_back(Language language, string words) =>
        Assert.Contains(Act.Correct, Heard.In(language, words, Asked.Confirm).Acts);

    [Theory]
    [InlineData(Language.Finnish, "en pääse torstaina")]
    [InlineData(Language.Swedish, "kan inte på fredag")]
    [InlineData(Language.English, "not on thursday")]
    [InlineData(Language.English, "Museokatu 15, not the yard side door")]
    public void UN210_a_denial_with_nothing_against_it_corrects_nothing(Language language, string words) =>
        Assert.DoesNotContain(Act.Correct, Heard.In(language, words, Asked.Confirm).Acts);

    [Theory]
    [InlineData(Language.Finnish, "Museokatu 15 eikä 5, muut täsmää")]
    [InlineData(Language.Swedish, "Storgatan 15 inte 5, resten stämmer")]
    [InlineData(Language.English, "its Museokatu 15 not 5, otherwise fine")]
    public void UN211_beside_a_correction_that_was_read_the_rest_may_be_called_right(Language language, string words)
    {
        var heard = Heard.In(language, words, Asked.Confirm);
        Assert.NotNull(heard.Address);
        Assert.Contains(Act.Yes, heard.Acts);
    }

    [Theory]
    [InlineData("va kostar de", "vad kostar det")]
    [InlineData("do yous come", "do you come")]
    [InlineData("onks voiks tuleeks pitääks saisikohan", "onko voiko tuleeko pitääkö saisiko")]
    [InlineData("viikko keskiviikko huomiseks ekaks lukko 55 e", "viikko keskiviikko huomiseks ekaks lukko 55 e")]
    public void UN212_spoken_spellings_stand_for_the_standard_word_and_no_other(string said, string standard) =>
        Assert.Equal(standard, string.Join(' ', Colloquial.Of(Utterance.Of(said)).Terms.Select(t => t.Text)));
}
