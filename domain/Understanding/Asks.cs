using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>What customers say on the way instead of an answer: the price again, a wrong number, another day, abuse, needing us no more, a moment to think.</summary>
internal static class Asks
{
    private static readonly Lexicon Abuse = new(
        "vittu", "vitun", "vittuun", "vitut", "saatana", "saatanan", "perkele", "perkeleen", "helvetti", "helvetin", "haista", "haistakaa", "paska", "paskaa", "paskat", "idiootit", "idiootti", "urpot", "urpo", "mulkku", "mulkut", "kusipää*", "turpa kiinni",
        "fan", "fanken", "jävla", "jävlar", "jävel", "helvete", "helvetes", "skit", "skitföretag", "idioter", "idiot", "fitta", "håll käften", "dra åt",
        "fuck", "fucking", "fuckin", "shit", "bullshit", "bitch", "asshole", "assholes", "idiots", "morons", "wtf", "piece of crap", "useless ~ bot|piece|company|idiots", "screw you");

    private static readonly Lexicon Nevermind = new(
        "juttu|homma|se|hommat|vika ~ hoidossa|hoidettu|reilassa", "*juttu|*homma|*vika ~ hoidossa|hoidettu", "en ~ tarvitse|tarvi|tarviikaan|tarvitsekaan ~ enää|sittenkään|mitään|aikaa", "ei ~ tarvitse|tarvi|tarvii ~ enää|sittenkään|tulla", "sain ~ apua|korjattua|kuntoon ~ muualta|itse|jo", "asia on|onkin ~ hoidossa|hoidettu|kunnossa|ratkennut", "hoitui jo|muualta|itsestään", "löysin ~ toisen|muualta", "korjaantui|korjautui",
        "behövs inte|ej ~ längre|mer|nu", "det|den ~ löste|löst ~ sig|redan", "löste sig", "har löst det", "det ordnade sig", "hittade någon annan", "redan ~ löst|fixat|ordnat", "behöver ~ inte ~ längre",
        "dont|no longer ~ need ~ anymore|it|you|help", "sorted ~ it|out|now|already|myself", "its|it is|already|all sorted|fixed", "found someone else", "never mind", "nevermind", "forget it");

    private static readonly Lexicon Thinking = new(
        "katon|katson|kysyn|mietin|tarkistan|tarkastan|varmistan|palaan|pohdin ~ kalenter*|vaimolta|mieheltä|kotona|vielä|asiaan|ensin|työ*|sitä|hetken|ja palaan", "pitää|täytyy|pitäis|täytyis ~ kysyä|kysyy|katsoa|kattoo|miettiä|tarkistaa|varmistaa", "en tiedä vielä", "hetki", "hetkinen", "oota|odota ~ hetki|vähän|hetken",
        "ska|måste ~ kolla|fråga|tänka|stämma|höra", "jag ~ kollar|funderar|återkommer ~ med|på|kalendern|först", "återkommer", "vänta lite", "ett ögonblick", "vet inte än",
        "let me ~ check|ask|think|see", "ill|i will|need to|have to ~ check|ask|think about|get back", "get back to you", "one moment|sec|second|minute", "hang on", "hold on", "not sure yet", "dont know yet");

    /// <summary>The price, as it is asked again or in passing.</summary>
    private static readonly Lexicon PriceAgain = new(
        "paljonko|paljonkos|paljoko|mitä|mitäs ~ maksaakaan|maksoikaan|maksaisikaan|maksoi|tekiskään|maksas", "paljon|paljo maksaa|maksais|maksaisi|kustantaa|tekee|tekis", "paljonkos ~ tää|tämä|se|tekis|maksaa", "paljonko|paljonkos|mitä|mitäs ~ kustantaakaan|kustansikaan|kustantaiskaan|kustantaisikaan|maksaiskaan|tuleekaan maksamaan", "mikä ~ hinta ~ olikaan", "vad kostade", "vad ~ kostade", "hur mycket ~ kostade", "vad ~ priset ~ igen", "how much was", "what was the price");

    private static readonly Lexicon WrongNumber = new("väärän|väärään|väärässä|väärä numeron|numeroon|numerossa|numerokin", "näppäilin|soitin ~ väärin|väärään|väärän", "slog fel", "skrev fel ~ mottagare|person|mobilnummer|telefonnummer", "ringde|ringt fel", "hamnat|hamnade fel");

    private static readonly Lexicon Robot = new(
        "ihminenkö|ihmisenkö|ihmisellekö|robottiko|robotillekö|bottiko|koneko|koneelleko|tekoälykö|tekoälyllekö|automaattiko|nauhoiteko|nauhako", "vai|tai ~ tietokone|nauhoite|nauha|ohjelma|tekoäly|botti|robotti", "oot|olet|ootko|oletko|ootsä|ootteko|oletteko ~ elävä|olemassa|tietokone|ohjelma|henkilö|aito", "istuuko|lukeeko|kirjoittaako|kirjottaako|vastaako|vastaileeko|naputteleeko|hoitaako|tekeekö ~ joku|ihminen|ihmiset|kone|botti|robotti|tekoäly ~ siellä|ruudun|näitä|näihin|kone", "istuuko|vastaako|lukeeko|onko ~ siellä|täällä ~ joku|ihminen|ketään ~ oikeasti|oikeesti|elävä|ihminen", "luetaanko|lukeeko ~ ihmisen|ihminen", "puhelu|viesti|viestit|vastaukset ~ koneelle|koneen|koneelta|automaatin|botin|automaattisesti", "haisee|haiskahtaa|kuulostaa|vaikuttaa ~ botilta|robotilta|koneelta|tekoälyltä",
        "e|ä|är du|ni ~ robot|bot|människa|maskin", "ootsä|ooksä|oletsä|ootteko|oot ~ robotti|botti|kone|tekoäly|ihminen");

    /// <summary>To another day; while times are on offer it turns the offer down, and moves no visit.</summary>
    private static readonly Lexicon MoveTo = new(
        "vaihtaa|vaihdettais|vaihdetaan ~ *taille|*taihin|*taiksi|*taiks|keskiviikolle|keskiviikkoon|keskiviikoksi|huomiseen|huomiselle|toiseen|toiselle|myöhemmäksi|aikaisemmaksi", "siirtää|siirretään|siirrettäis|siirrettäiskö|siirtäis|siirtäisin|siirtäisittekö|siirtäkää ~ maanantai*|tiistai*|keskiviik*|torsta*|perjanta*|lauanta*|sunnunta*|huomi*|ensi|toiseen|toiselle|myöhemmäksi|aikaisemmaksi",
        "voisko|voiko|voisiko|saisko|saako ~ sen|sitä|aikaa|ajan|varausta siirtää|siirrettyä|vaihtaa", "flytta|flyttar|boka ~ till måndag*|tisdag*|onsdag*|torsdag*|fredag*|lördag*|nästa|imorgon|senare", "move|push|shift|change ~ it|that|my|the ~ to ~ monday|tuesday|wednesday|thursday|friday|next|tomorrow|later");

    /// <summary>Every such act that the words tell, in the order said.</summary>
    public static IEnumerable<(Act Act, int At)> Read(Utterance utterance, UnderstandingContext context)
    {
        if (PriceAgain.First(utterance) is { } price)
        {
            yield return (Act.AskPrice, price.From);
        }

        var plain = utterance.Plain;
        var asks = utterance.Asks;
        if (asks && InquiryTopics.Price.First(plain) is { } asked)
        {
            yield return (Act.AskPrice, asked.From);
        }

        if (QuoteRequests.In(plain) is { } quote)
        {
            yield return (Act.RequestQuote, quote.From);
        }

        if (context.Asked is Asked.Confirm && Corrections.In(utterance) is { } corrected)
        {
            yield return (Act.Correct, corrected);
        }

        if (WrongNumber.First(utterance) is { } wrong)
        {
            yield return (Act.WrongNumber, wrong.From);
        }

        if ((Robot.First(utterance) ?? RobotsAndPeople.AsksWhetherMachine(plain, asks)) is { } robot)
        {
            yield return (Act.AskRobot, robot.From);
        }
        else if (RobotsAndPeople.WantsPerson(plain) is { } person)
        {
            yield return (Act.AskPerson, person.From);
        }

        if (context.Asked is not (Asked.Choice or Asked.Confirm) && MoveTo.First(utterance) is { } move)
        {
            yield return (Act.MoveBooking, move.From);
        }

        if (Abuse.First(utterance) is { } abuse)
        {
            yield return (Act.Swear, abuse.From);
        }

        if (Nevermind.First(utterance) is { } nevermind)
        {
            yield return (Act.Abandon, nevermind.From);
        }
        else if (context.Asked is not (Asked.Nothing or Asked.Job) && (Thinking.First(utterance) ?? (context.Asked is Asked.Confirm or Asked.Choice or Asked.Reminder or Asked.Permission && !utterance.IsQuestion ? Hesitation.In(utterance) : null)) is { } thinking)
        {
            // Where nothing was offered they speak of the job: "pitäis tarkistaa".
            yield return (Act.Maybe, thinking.From);
        }
    }
}
