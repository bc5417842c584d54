using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>What callers say, as recognisers write it: no punctuation, numbers in words. On offer: 1 Wednesday (tomorrow) 8-10, 2 Wednesday 14-16, 3 Thursday 10-12.</summary>
public sealed class AloudTests
{
    [Theory]
    [InlineData(Language.Finnish, "nolla nolla viisi kolme nolla", null, null, "00530", "Helsinki")]
    [InlineData(Language.Finnish, "0 0 5 3 0", null, null, "00530", "Helsinki")]
    [InlineData(Language.Finnish, "se on nolla nolla viissataakolmekymmentä", null, null, "00530", "Helsinki")]
    [InlineData(Language.Finnish, "postinumero on nolla nolla viisi kolmekymmentä", null, null, "00530", "Helsinki")]
    [InlineData(Language.Finnish, "Koivukuja kaksitoista B kolmekymmentäneljä nolla nolla viisi kolme nolla Helsinki", "Koivukuja 12", "B 34", "00530", "Helsinki")]
    [InlineData(Language.Finnish, "koivukuja kakstoista b kolkytneljä helsinki", "Koivukuja 12", "B 34", null, "Helsinki")]
    [InlineData(Language.Finnish, "nolla nolla kaksi yksi nolla mannerheimintie viisi a kaksi", "Mannerheimintie 5", "A 2", "00210", "Helsinki")]
    [InlineData(Language.Finnish, "osoite on hämeentie sataviisi", "Hämeentie 105", null, null, null)]
    [InlineData(Language.Finnish, "Koivukuja 12 B 34 00530 Helsinki", "Koivukuja 12", "B 34", "00530", "Helsinki")]
    [InlineData(Language.Swedish, "ett ett fyra femtiofem", null, null, "11455", "Stockholm")]
    [InlineData(Language.Swedish, "114 55", null, null, "11455", "Stockholm")]
    [InlineData(Language.Swedish, "Björkgatan fem lägenhet elva noll två", "Björkgatan 5", "lägenhet 1102", null, null)]
    [InlineData(Language.Swedish, "Björkgatan fem lägenhet elva noll två ett ett fyra femtiofem Stockholm", "Björkgatan 5", "lägenhet 1102", "11455", "Stockholm")]
    [InlineData(Language.Swedish, "det är sveavägen hundrasju", "Sveavägen 107", null, null, null)]
    [InlineData(Language.Swedish, "sveavägen hundra sju ett ett tre femtio", "Sveavägen 107", null, "11350", "Stockholm")]
    [InlineData(Language.English, "one one four five five", null, null, "11455", "Riihimäki")]
    [InlineData(Language.English, "zero zero five three zero", null, null, "00530", "Helsinki")]
    [InlineData(Language.English, "oh oh five thirty", null, null, "00530", "Helsinki")]
    [InlineData(Language.English, "koivukuja twelve B thirty-four zero zero five three zero helsinki", "Koivukuja 12", "B 34", "00530", "Helsinki")]
    [InlineData(Language.Finnish, "no se on tuolla Kalliossa Fleminginkatu kakskytviis a kolmetoista", "Fleminginkatu 25", "A 13", null, "Helsinki")]
    [InlineData(Language.Finnish, "nollanolla viisi kolmekymmentä", null, null, "00530", "Helsinki")]
    [InlineData(Language.Finnish, "mechelininkatu viisitoista a neljä nolla nolla sata", "Mechelininkatu 15", "A 4", "00100", "Helsinki")]
    [InlineData(Language.Swedish, "Drottninggatan hundratjugo ett ett ett sextio Stockholm", "Drottninggatan 120", null, "11160", "Stockholm")]
    [InlineData(Language.Swedish, "Storgatan tjugofyra b lägenhet tolv noll tre", "Storgatan 24", "B lägenhet 1203", null, null)]
    [InlineData(Language.English, "double zero five three zero", null, null, "00530", "Helsinki")]
    [InlineData(Language.English, "it's five Baker Street", "Baker Street 5", null, null, null)]
    [InlineData(Language.English, "koivukuja twenty one", "Koivukuja 21", null, null, null)]
    public void UN70_addresses_are_heard_with_their_numbers_in_words(Language language, string words, string? street, string? flat, string? code, string? town)
    {
        var address = Heard.Aloud(language, words, Asked.Address).Address?.Value;
        Assert.Equal((street, flat, code, town), (address?.Street, address?.Flat, address?.PostalCode, address?.Town));
    }

    [Fact]
    public void UN70_the_finding_names_the_words_that_were_said() =>
        Assert.Equal("nolla nolla viisi kolme nolla", Heard.Aloud(Language.Finnish, "se on nolla nolla viisi kolme nolla kiitos", Asked.Address).Address?.Words);

    [Fact]
    public void UN51_a_part_of_town_is_no_misspelt_job() =>
        Assert.Null(Heard.Aloud(Language.Finnish, "se on Vuosaari nolla nolla yhdeksän kahdeksan nolla", Asked.Address).Service);

    [Theory]
    [InlineData(Language.Finnish, "nolla neljä nolla viisi viisi viisi yksi kaksi kolme neljä")]
    [InlineData(Language.Finnish, "huomenna kahdeksan ja kymmenen välillä")]
    [InlineData(Language.Finnish, "kahdeksankymmentä euroa")]
    [InlineData(Language.Swedish, "klockan fem i morgon")]
    [InlineData(Language.English, "at five tomorrow")]
    public void UN71_spoken_phone_numbers_times_and_money_are_no_address(Language language, string words) =>
        Assert.Null(Heard.Aloud(language, words).Address);

    [Theory]
    [InlineData(Language.Finnish, "se ensimmäinen", 1)]
    [InlineData(Language.Finnish, "joo se eka sopii", 1)]
    [InlineData(Language.Finnish, "otetaan se viimeinen", 3)]
    [InlineData(Language.Finnish, "keskimmäinen", 2)]
    [InlineData(Language.Finnish, "keskiviikko aamu", 1)]
    [InlineData(Language.Finnish, "keskiviikkona aamulla", 1)]
    [InlineData(Language.Finnish, "no otetaan se keskiviikon aamuaika", 1)]
    [InlineData(Language.Finnish, "torstain aika", 3)]
    [InlineData(Language.Finnish, "se torstai", 3)]
    [InlineData(Language.Finnish, "iltapäivällä", 2)]
    [InlineData(Language.Finnish, "se iltapäivän aika", 2)]
    [InlineData(Language.Finnish, "kello kahdeksan", 1)]
    [InlineData(Language.Finnish, "kahdeksalta", 1)]
    [InlineData(Language.Finnish, "kahdeksan", 1)]
    [InlineData(Language.Finnish, "kahden ja neljän välillä", 2)]
    [InlineData(Language.Finnish, "huomenna kahdeksan ja kymmenen välillä", 1)]
    [InlineData(Language.Finnish, "neljältätoista", 2)]
    [InlineData(Language.Finnish, "kaksi", 2)]
    [InlineData(Language.Finnish, "kolmonen", 3)]
    [InlineData(Language.Swedish, "den andra", 2)]
    [InlineData(Language.Swedish, "den första passar bra", 1)]
    [InlineData(Language.Swedish, "ta den sista", 3)]
    [InlineData(Language.Swedish, "den i mitten", 2)]
    [InlineData(Language.Swedish, "torsdag", 3)]
    [InlineData(Language.Swedish, "den på torsdag", 3)]
    [InlineData(Language.Swedish, "i morgon eftermiddag", 2)]
    [InlineData(Language.Swedish, "mellan åtta och tio", 1)]
    [InlineData(Language.Swedish, "klockan fjorton", 2)]
    [InlineData(Language.English, "the last one", 3)]
    [InlineData(Language.English, "the middle one", 2)]
    [InlineData(Language.English, "the first one please", 1)]
    [InlineData(Language.English, "thursday", 3)]
    [InlineData(Language.English, "tomorrow afternoon", 2)]
    [InlineData(Language.English, "between eight and ten", 1)]
    [InlineData(Language.English, "eight o'clock", 1)]
    public void UN72_an_offer_is_chosen_by_the_words_a_caller_says(Language language, string words, int chosen)
    {
        var at = language == Language.Swedish ? Tenant.PlumberInHelsinki with { DefaultLocale = Locale.SvFi } : null;
        Assert.Equal(chosen, Heard.Aloud(language, words, Asked.Choice, at).Choice);
    }

    [Fact]
    public void UN72_tomorrows_time_is_chosen_when_only_one_is_tomorrow() =>
        Assert.Equal(1, Heard.Aloud(Language.Finnish, "se huominen", Asked.Choice, offers: [Heard.Offer(25, 8, 10), Heard.Offer(26, 10, 12)]).Choice);

    [Fact]
    public void UN72_the_last_one_is_the_last_that_was_said_aloud() =>
        Assert.Equal(3, Heard.Aloud(Language.Finnish, "viimeinen", Asked.Choice, offers: [.. Heard.ThreeWindows, Heard.Offer(27, 8, 10), Heard.Offer(27, 10, 12)]).Choice);

    [Theory]
    [InlineData(Language.Finnish, "se huominen")]
    [InlineData(Language.Finnish, "keskiviikko")]
    [InlineData(Language.Finnish, "ei se ensimmäinen")]
    [InlineData(Language.Finnish, "torstai ei käy")]
    [InlineData(Language.Finnish, "mikä oli ensimmäinen vaihtoehto")]
    [InlineData(Language.Swedish, "inte den första")]
    [InlineData(Language.English, "any other day")]
    public void UN73_what_fits_two_times_or_none_chooses_nothing_aloud_either(Language language, string words) =>
        Assert.Null(Heard.Aloud(language, words, Asked.Choice, Tenant.PlumberInHelsinki).Choice);

    [Fact]
    public void UN73_a_bare_number_that_may_be_an_hour_or_a_place_in_the_list_chooses_nothing()
    {
        // Ten, twelve and two o'clock were offered: "two" is the second, or two o'clock.
        Assert.Null(Heard.Aloud(Language.English, "two", Asked.Choice, offers: [Heard.Offer(25, 10, 12), Heard.Offer(25, 12, 14), Heard.Offer(25, 14, 16)]).Choice);
    }

    [Theory]
    [InlineData(Language.Finnish, "ei noista mikään onnistuisko perjantaina")]
    [InlineData(Language.Swedish, "nej ingen av dem passar har ni på fredag")]
    [InlineData(Language.English, "no none of those work what about friday")]
    public void UN73_a_counter_question_after_a_no_is_a_wish(Language language, string words)
    {
        var findings = Heard.Aloud(language, words, Asked.Choice, Tenant.PlumberInHelsinki);
        Assert.Contains(Act.NoneSuits, findings.Acts);
        Assert.Equal("27.11.", Heard.Times(findings));
    }

    [Theory]
    [InlineData(Language.Finnish, "joo")]
    [InlineData(Language.Finnish, "no joo")]
    [InlineData(Language.Finnish, "joo kyllä")]
    [InlineData(Language.Finnish, "joo sopii")]
    [InlineData(Language.Finnish, "öö joo")]
    [InlineData(Language.Finnish, "kyllä kiitos")]
    [InlineData(Language.Finnish, "joo varaa vaan")]
    [InlineData(Language.Swedish, "ja")]
    [InlineData(Language.Swedish, "jaa")]
    [InlineData(Language.Swedish, "ja gärna")]
    [InlineData(Language.Swedish, "ja det blir bra")]
    [InlineData(Language.English, "yes please")]
    [InlineData(Language.English, "yeah go ahead")]
    public void UN74_a_spoken_yes_is_a_yes(Language language, string words)
    {
        var acts = Heard.Aloud(language, words, Asked.Confirm).Acts;
        Assert.Contains(Act.Yes, acts);
        Assert.DoesNotContain(Act.No, acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "joo ei")]
    [InlineData(Language.Finnish, "ei")]
    [InlineData(Language.Finnish, "ei kiitos")]
    [InlineData(Language.Finnish, "ei käy")]
    [InlineData(Language.Swedish, "nja")]
    [InlineData(Language.Swedish, "nej tack")]
    [InlineData(Language.English, "no thanks")]
    [InlineData(Language.English, "yeah no")]
    public void UN74_a_spoken_no_is_a_no(Language language, string words)
    {
        var acts = Heard.Aloud(language, words, Asked.Confirm).Acts;
        Assert.Contains(Act.No, acts);
        Assert.DoesNotContain(Act.Yes, acts);
    }

    [Fact]
    public void UN74_jo_is_a_spoken_yes_in_finland_only()
    {
        Assert.Contains(Act.Yes, Heard.Aloud(Language.Swedish, "jo", Asked.Confirm, Tenant.PlumberInHelsinki).Acts);
        Assert.DoesNotContain(Act.Yes, Heard.Aloud(Language.Swedish, "jo", Asked.Confirm).Acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "mm")]
    [InlineData(Language.Finnish, "mhm")]
    [InlineData(Language.Finnish, "niin")]
    [InlineData(Language.Finnish, "niin niin")]
    [InlineData(Language.Finnish, "jaa")]
    [InlineData(Language.Finnish, "jaa jaa")]
    [InlineData(Language.Finnish, "hmm")]
    [InlineData(Language.Swedish, "precis")]
    [InlineData(Language.Swedish, "just det")]
    [InlineData(Language.Swedish, "mm precis")]
    [InlineData(Language.Swedish, "jaha")]
    [InlineData(Language.English, "uh huh")]
    [InlineData(Language.English, "mm right")]
    [InlineData(Language.English, "i see")]
    public void UN75_who_only_listens_answers_nothing(Language language, string words)
    {
        foreach (var asked in new[] { Asked.Nothing, Asked.Confirm, Asked.Choice, Asked.Name })
        {
            var findings = Heard.Aloud(language, words, asked);
            Assert.Equal([Act.Listening], findings.Acts.AsEnumerable());
            Assert.Null(findings.Choice);
            Assert.Null(findings.Name);
        }
    }

    [Theory]
    [InlineData(Language.Finnish, "mitä", Act.Repeat)]
    [InlineData(Language.Finnish, "anteeksi mitä", Act.Repeat)]
    [InlineData(Language.Finnish, "voitko toistaa", Act.Repeat)]
    [InlineData(Language.Finnish, "sano uudestaan kiitos", Act.Repeat)]
    [InlineData(Language.Finnish, "en kuullut", Act.Repeat)]
    [InlineData(Language.Finnish, "mitkä ne ajat oli", Act.Repeat)]
    [InlineData(Language.Swedish, "va", Act.Repeat)]
    [InlineData(Language.Swedish, "förlåt vad sa du", Act.Repeat)]
    [InlineData(Language.Swedish, "kan du upprepa", Act.Repeat)]
    [InlineData(Language.Swedish, "kan du ta det en gång till", Act.Repeat)]
    [InlineData(Language.English, "pardon", Act.Repeat)]
    [InlineData(Language.English, "can you say that again", Act.Repeat)]
    [InlineData(Language.English, "sorry i didn't catch that", Act.Repeat)]
    [InlineData(Language.Finnish, "puhu vähän hitaammin", Act.Slower)]
    [InlineData(Language.Finnish, "voitko puhua hitaammin", Act.Slower)]
    [InlineData(Language.Finnish, "hitaammin kiitos", Act.Slower)]
    [InlineData(Language.Swedish, "kan du prata lite långsammare", Act.Slower)]
    [InlineData(Language.Swedish, "saktare tack", Act.Slower)]
    [InlineData(Language.English, "slower please", Act.Slower)]
    [InlineData(Language.English, "could you speak more slowly", Act.Slower)]
    [InlineData(Language.Finnish, "soittakaa myöhemmin", Act.CallLater)]
    [InlineData(Language.Finnish, "voitteko soittaa mulle takaisin", Act.CallLater)]
    [InlineData(Language.Finnish, "en voi puhua juuri nyt", Act.CallLater)]
    [InlineData(Language.Finnish, "ajan autoa", Act.CallLater)]
    [InlineData(Language.Swedish, "ring mig senare", Act.CallLater)]
    [InlineData(Language.Swedish, "jag kan inte prata nu", Act.CallLater)]
    [InlineData(Language.English, "can you call me back later", Act.CallLater)]
    [InlineData(Language.English, "i can't talk right now", Act.CallLater)]
    [InlineData(Language.Finnish, "laita tekstiviesti", Act.TextInstead)]
    [InlineData(Language.Finnish, "voitko laittaa ajat tekstiviestillä", Act.TextInstead)]
    [InlineData(Language.Finnish, "jatketaan viestillä", Act.TextInstead)]
    [InlineData(Language.Swedish, "skicka det som sms", Act.TextInstead)]
    [InlineData(Language.Swedish, "kan du skicka ett sms", Act.TextInstead)]
    [InlineData(Language.English, "just text me", Act.TextInstead)]
    [InlineData(Language.English, "could you send it by text", Act.TextInstead)]
    [InlineData(Language.Finnish, "haluan jättää viestin", Act.LeaveMessage)]
    [InlineData(Language.Finnish, "jätän viestin", Act.LeaveMessage)]
    [InlineData(Language.Swedish, "kan jag lämna ett meddelande", Act.LeaveMessage)]
    [InlineData(Language.English, "i'd like to leave a message", Act.LeaveMessage)]
    [InlineData(Language.Finnish, "en halua että puhelu tallennetaan", Act.NoRecording)]
    [InlineData(Language.Finnish, "älkää nauhoittako", Act.NoRecording)]
    [InlineData(Language.Swedish, "jag vill inte bli inspelad", Act.NoRecording)]
    [InlineData(Language.English, "please don't record this", Act.NoRecording)]
    [InlineData(Language.Finnish, "ihminen", Act.AskPerson)]
    [InlineData(Language.Finnish, "yhdistä ihmiselle", Act.AskPerson)]
    [InlineData(Language.Finnish, "haluan puhua ihmisen kanssa", Act.AskPerson)]
    [InlineData(Language.Finnish, "haluaisin puhua Väinön kanssa", Act.AskPerson)]
    [InlineData(Language.Swedish, "människa", Act.AskPerson)]
    [InlineData(Language.Swedish, "kan du koppla mig till någon", Act.AskPerson)]
    [InlineData(Language.English, "put me through to a person", Act.AskPerson)]
    [InlineData(Language.English, "can i speak to someone", Act.AskPerson)]
    public void UN76_what_only_callers_ask_for_is_heard_and_nothing_beside_it(Language language, string words, Act act)
    {
        foreach (var asked in new[] { Asked.Nothing, Asked.Job, Asked.Confirm, Asked.Choice })
        {
            var acts = Heard.Aloud(language, words, asked).Acts.Where(a => a is not (Act.Thanks or Act.Greeting or Act.Listening));
            Assert.Equal([act], acts);
        }
    }

    [Theory]
    [InlineData(Language.Finnish, "soitan myöhemmin itse", Act.CallLater)]
    [InlineData(Language.Finnish, "soitin teille aikaisemmin", Act.CallLater)]
    [InlineData(Language.Swedish, "jag ringer tillbaka senare", Act.CallLater)]
    [InlineData(Language.English, "i'll call back later", Act.CallLater)]
    [InlineData(Language.Finnish, "viemäri vetää hitaammin kuin ennen", Act.Slower)]
    [InlineData(Language.Swedish, "vattnet rinner långsammare än förut", Act.Slower)]
    [InlineData(Language.English, "the drain is slower than before", Act.Slower)]
    [InlineData(Language.Finnish, "hana alkoi taas vuotaa uudestaan", Act.Repeat)]
    [InlineData(Language.Finnish, "mitä se maksaa", Act.Repeat)]
    [InlineData(Language.Swedish, "kranen läcker igen", Act.Repeat)]
    [InlineData(Language.English, "the tap is leaking again", Act.Repeat)]
    [InlineData(Language.Finnish, "en saanut tekstiviestiä", Act.TextInstead)]
    [InlineData(Language.Finnish, "sain teiltä tekstiviestin", Act.TextInstead)]
    [InlineData(Language.Swedish, "jag fick ett sms från er", Act.TextInstead)]
    [InlineData(Language.English, "i got a text from you", Act.TextInstead)]
    [InlineData(Language.Finnish, "jätin viestin eilen", Act.LeaveMessage)]
    [InlineData(Language.English, "i left a message yesterday", Act.LeaveMessage)]
    [InlineData(Language.Finnish, "en halua", Act.NoRecording)]
    [InlineData(Language.Finnish, "ihmeellinen haju keittiössä", Act.AskPerson)]
    [InlineData(Language.Swedish, "kopplingen läcker", Act.AskPerson)]
    [InlineData(Language.Finnish, "joo niin se vuotaa", Act.Listening)]
    public void UN77_what_only_sounds_like_it_is_not_heard_as_it(Language language, string words, Act act) =>
        Assert.DoesNotContain(act, Heard.Aloud(language, words, Asked.Job).Acts);

    [Fact]
    public void UN78_en_halua_right_after_the_notice_refuses_the_recording()
    {
        var recorded = Tenant.PlumberInHelsinki with { Voice = new VoiceSettings { RecordsCalls = true } };
        Assert.Equal([Act.NoRecording], Heard.Aloud(Language.Finnish, "en halua", Asked.Job, recorded).Acts.AsEnumerable());
        Assert.DoesNotContain(Act.NoRecording, Heard.Aloud(Language.Finnish, "en halua", Asked.Confirm, recorded).Acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "soita myöhemmin")]
    [InlineData(Language.Finnish, "mitä")]
    [InlineData(Language.Finnish, "laita tekstiviesti")]
    [InlineData(Language.English, "leave a message")]
    public void UN79_a_text_knows_none_of_the_acts_of_a_call(Language language, string words) =>
        Assert.Empty(Heard.In(language, words).Acts.Intersect([Act.Repeat, Act.Slower, Act.CallLater, Act.TextInstead, Act.LeaveMessage, Act.Listening, Act.NoRecording]));

    [Theory]
    [InlineData(Language.Finnish, "nimi on Väinö Virtanen", "Väinö Virtanen")]
    [InlineData(Language.Finnish, "väinö virtanen", "Väinö Virtanen")]
    [InlineData(Language.Finnish, "no se on virtanen", "Virtanen")]
    [InlineData(Language.Finnish, "joo mäkinen", "Mäkinen")]
    [InlineData(Language.Swedish, "Åsa Lindberg", "Åsa Lindberg")]
    [InlineData(Language.Swedish, "jag heter åsa lindberg", "Åsa Lindberg")]
    [InlineData(Language.English, "my name is john smith", "John Smith")]
    [InlineData(Language.English, "it's smith", "Smith")]
    [InlineData(Language.English, "it's under Smith", "Smith")]
    public void UN54_a_name_is_heard_as_recognisers_write_it(Language language, string words, string name) =>
        Assert.Equal(name, Heard.Aloud(language, words, Asked.Name).Name?.Value);

    [Theory]
    [InlineData(Language.Finnish, "huomenna kahdeksan ja kymmenen välillä", "25.11. 08:00-09:59")]
    [InlineData(Language.Finnish, "torstaina kello neljätoista", "26.11. 14:00-14:00")]
    [InlineData(Language.Finnish, "perjantaina puoli kymmeneltä", "27.11. 09:30-09:30")]
    [InlineData(Language.Finnish, "ensi viikon tiistaina iltapäivällä", "1.12. 12:00-16:59")]
    [InlineData(Language.Finnish, "huomenna kaksikymmentä yli yhdeksän", "25.11. 09:20-09:20")]
    [InlineData(Language.Swedish, "på torsdag klockan fjorton", "26.11. 14:00-14:00")]
    [InlineData(Language.Swedish, "i morgon halv tio", "25.11. 09:30-09:30")]
    [InlineData(Language.Swedish, "i morgon klockan nio trettio", "25.11. 09:30-09:30")]
    [InlineData(Language.English, "tomorrow at nine thirty", "25.11. 09:30-09:30")]
    [InlineData(Language.English, "on friday between eight and ten", "27.11. 08:00-09:59")]
    [InlineData(Language.Finnish, "ei ole kiire, lähipäivinä", "25.11...28.11.")]
    [InlineData(Language.Finnish, "lähipäivinä iltapäivällä", "25.11...28.11. 12:00-16:59")]
    [InlineData(Language.Finnish, "lähipäivinä, vaikka torstaina", "26.11.")]
    [InlineData(Language.Swedish, "de närmaste dagarna", "25.11...28.11.")]
    [InlineData(Language.English, "in the next few days", "25.11...28.11.")]
    [InlineData(Language.Finnish, "tällä viikolla", "24.11...29.11.")]
    public void UN40_times_are_heard_in_words(Language language, string words, string expected) =>
        Assert.Equal(expected, Heard.Times(Heard.Aloud(language, words)));

    [Theory]
    [InlineData(Language.Finnish, "no se ensimmäinen", 1)]
    [InlineData(Language.Finnish, "no otetaan vaikka se ensimmäinen sitten", 1)]
    [InlineData(Language.Finnish, "no kai se viimeinen sitten", 3)]
    [InlineData(Language.Finnish, "laita se ensimmäinen vaan", 1)]
    [InlineData(Language.Swedish, "ja men då tar vi den första då", 1)]
    [InlineData(Language.Swedish, "eh den andra blir nog bra", 2)]
    [InlineData(Language.English, "well the first one I guess", 1)]
    [InlineData(Language.English, "um let's say the second one then", 2)]
    public void UN20_a_choice_is_heard_among_the_words_people_fill_in_with(Language language, string words, int choice) =>
        Assert.Equal(choice, Heard.Aloud(language, words, Asked.Choice).Choice);

    [Fact]
    public void UN54_a_surname_that_is_a_town_too_is_a_name_when_asked_for_one()
    {
        var heard = Heard.Aloud(Language.Finnish, "Salo", Asked.Name);

        Assert.Equal(("Salo", null), (heard.Name?.Value, heard.Address));
    }

    [Theory]
    [InlineData(Language.Finnish, "ei kun ensimmäinen sittenkin", 1)]
    [InlineData(Language.Finnish, "otan sittenkin sen viimeisen", 3)]
    [InlineData(Language.Swedish, "nej vänta den första i stället", 1)]
    [InlineData(Language.English, "no wait the second one", 2)]
    [InlineData(Language.Finnish, "ei", null)]
    [InlineData(Language.Finnish, "joo", null)]
    public void UN20_another_of_the_offers_is_heard_after_one_was_chosen(Language language, string words, int? choice)
    {
        Assert.Equal(choice, Heard.Aloud(language, words, Asked.Name, offers: Heard.ThreeWindows).Choice);
        Assert.Equal(choice, Heard.Aloud(language, words, Asked.Confirm, offers: Heard.ThreeWindows).Choice);
    }

    [Theory]
    [InlineData(Language.Finnish, "mahdollisimman pian")]
    [InlineData(Language.English, "as soon as possible")]
    public void UN42_the_soonest_of_those_that_were_read_out_is_the_first(Language language, string words) =>
        Assert.Equal(1, Heard.Aloud(language, words, Asked.Choice).Choice);

    [Theory]
    [InlineData(Language.Finnish, "joo tulee vettä koko ajan", Urgency.Emergency)]
    [InlineData(Language.Finnish, "se voi odottaa", Urgency.Normal)]
    [InlineData(Language.Finnish, "huomenna riittää", Urgency.Today)]
    [InlineData(Language.Finnish, "lähipäivinä", Urgency.Soon)]
    [InlineData(Language.Finnish, "ei tule vettä juuri nyt", null)]
    [InlineData(Language.Swedish, "ja det rinner", Urgency.Emergency)]
    [InlineData(Language.Swedish, "det kan vänta några dagar", Urgency.Normal)]
    [InlineData(Language.English, "yes it's running right now", Urgency.Emergency)]
    [InlineData(Language.English, "it can wait", Urgency.Normal)]
    [InlineData(Language.English, "tomorrow is fine", Urgency.Today)]
    public void UN25_urgency_is_answered_aloud(Language language, string words, Urgency? urgency) =>
        Assert.Equal(urgency, Heard.Aloud(language, words, Asked.Urgency).Urgency?.Value);
}
