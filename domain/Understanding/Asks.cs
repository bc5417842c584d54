using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>What customers ask on the way, and what they say instead of an answer: our hours, our area, what was agreed, who we are, a moment, abuse.</summary>
internal static class Asks
{
    private static readonly Lexicon Hours = new(
        "oletteko|ootteko|onko|onks|ootteks|olettekos|ootko ~ auki|avoinna|töissä|paikalla|kiinni", "mihin|monelta|milloin|mihinkä|moneltako|koska|kuinka ~ auki|avoinna|suljette|lopetatte|menette|avaatte|aukeatte|pitkään",
        "mihin aikaan ~ auki|kiinni|töissä", "mihin asti ~ töissä|auki|avoinna|palvelette", "lopetatteko|suljetteko ~ jo", "aukioloajat", "aukioloaika*", "aukiolo*", "teettekö|teettekö|tuutteko|tuletteko|käyttekö ~ lauantaisin|viikonloppuisin|viikonloppuna|iltaisin|sunnuntaisin",
        "har ni|du ~ öppet|stängt", "när|hur ~ öppnar|stänger|slutar ni|du", "hur länge ~ öppet|jobbar", "öppettider", "öppettiderna", "jobbar|kommer ni ~ lördagar|helger|helgen|kvällar|söndagar|kvällstid",
        "are you|u|they ~ open|closed", "when do|will you|u ~ open|close|stop|start|finish", "what time ~ you|u ~ open|close|stop|start|finish", "opening hours|times", "business hours", "your hours", "how late ~ open|work",
        "do you|u ~ work|come ~ weekends|saturdays|sundays|evenings|weekend");

    private static readonly Lexicon Area = new(
        "käyttekö|tuletteko|tuutteko|tuutteks|palveletteko|toimitteko|ulottuuko|kuuluuko|pääsettekö ~ *ssa|*ssä|*lla|*llä|*seen|*lle|*an|*än|*on|*un|alueenne|alueeseen", "millä|missä alueella|alueilla ~ toimitte|palvelette|käytte", "missä ~ toimitte|palvelette", "palvelualue*",
        "kommer|kör|åker|jobbar|finns ni ~ till|ut|i", "vilka|vilket område|områden", "ert område",
        "do you|u ~ come|go|cover|serve|service ~ to|out|area|areas", "what areas|area do", "are you in", "which areas|area", "do you cover|serve");

    private static readonly Lexicon Booking = new(
        "mitä ~ sovittiin|sovimme|sovittiinkaan|varattiin", "mikä|mitä|milloin|koska|mihin|monelta|moneltako|moneksko ~ olikaan|olikaa|sovittiin|varattu|tulossa|tuli", "mihin aikaan ~ tulee|tulikaan|tulette|tuletteko|olikaan|tulossa", "milloin|monelta|koska ~ aikani|varaukseni|asentaja|aika",
        "mikä ~ aikani|varaukseni", "onko|onks mulla|minulla ~ aika|varaus", "muistuta ~ aika|milloin",
        "vad ~ bestämde|kom vi överens|sa vi", "vilken tid|dag ~ var|sa|har|bestämde|är|kommer", "när ~ kommer|skulle|var ~ montören|han|hon|ni|min tid|det vi", "när var|är ~ min tid|tiden|bokningen", "har jag ~ tid|bokning",
        "what ~ agree|agreed|did we say", "what time|day ~ say|said|booked|agree|agreed|coming|appointment|booking|my", "when ~ is|was ~ appointment|booking|plumber|visit|coming", "remind me ~ time|when|what", "do i have ~ appointment|booking");

    private static readonly Lexicon Origin = new(
        "kuka|ketkä ~ tämä|tää|te|siellä|sä|oikein ~ on|ootte|olette|oot", "kuka tää|tämä|siellä|oot|olet|ootte|olette", "mikä ~ firma|yritys|numero ~ on|tämä|tää", "mistä ~ saitte|saitteko|sait ~ numero*", "miten ~ saitte|sait ~ numero*", "kuka te|sä ootte|olette|oot",
        "vem är|e det|du|ni|detta", "vilka är ni", "vilket företag", "var|hur ~ fick|fått|har ~ mitt nummer|numret", "var har ni ~ nummer",
        "who is|s this|that", "whos this|that", "who are you|u", "what company", "how|where did you ~ get ~ my number", "how do you have my number", "where ~ got my number");

    private static readonly Lexicon Abuse = new(
        "vittu", "vitun", "vittuun", "vitut", "saatana", "saatanan", "perkele", "perkeleen", "helvetti", "helvetin", "haista", "haistakaa", "paska", "paskaa", "paskat", "idiootit", "idiootti", "urpot", "urpo", "mulkku", "mulkut", "kusipää*", "turpa kiinni",
        "fan", "fanken", "jävla", "jävlar", "jävel", "helvete", "helvetes", "skit", "skitföretag", "idioter", "idiot", "fitta", "håll käften", "dra åt",
        "fuck", "fucking", "fuckin", "shit", "bullshit", "bitch", "asshole", "assholes", "idiots", "morons", "wtf", "piece of crap", "useless ~ bot|piece|company|idiots", "screw you");

    private static readonly Lexicon Nevermind = new(
        "en ~ tarvitse|tarvi|tarviikaan|tarvitsekaan ~ enää|sittenkään|mitään|aikaa", "ei ~ tarvitse|tarvi|tarvii ~ enää|sittenkään|tulla", "sain ~ apua|korjattua|kuntoon ~ muualta|itse|jo", "asia on|onkin ~ hoidossa|hoidettu|kunnossa|ratkennut", "hoitui jo|muualta|itsestään", "löysin ~ toisen|muualta", "korjaantui|korjautui",
        "behövs inte|ej ~ längre|mer|nu", "det|den ~ löste|löst ~ sig|redan", "löste sig", "har löst det", "det ordnade sig", "hittade någon annan", "redan ~ löst|fixat|ordnat", "behöver ~ inte ~ längre",
        "dont|no longer ~ need ~ anymore|it|you|help", "sorted ~ it|out|now|already|myself", "its|it is|already|all sorted|fixed", "found someone else", "never mind", "nevermind", "forget it");

    private static readonly Lexicon Thinking = new(
        "katon|katson|kysyn|mietin|tarkistan|tarkastan|varmistan|palaan|pohdin ~ kalenter*|vaimolta|mieheltä|kotona|vielä|asiaan|ensin|työ*|sitä|hetken|ja palaan", "pitää|täytyy|pitäis|täytyis ~ kysyä|kysyy|katsoa|kattoo|miettiä|tarkistaa|varmistaa", "en tiedä vielä", "hetki", "hetkinen", "oota|odota ~ hetki|vähän|hetken",
        "ska|måste ~ kolla|fråga|tänka|stämma|höra", "jag ~ kollar|funderar|återkommer ~ med|på|kalendern|först", "återkommer", "vänta lite", "ett ögonblick", "vet inte än",
        "let me ~ check|ask|think|see", "ill|i will|need to|have to ~ check|ask|think about|get back", "get back to you", "one moment|sec|second|minute", "hang on", "hold on", "not sure yet", "dont know yet");

    /// <summary>The price, as it is asked again or in passing.</summary>
    private static readonly Lexicon PriceAgain = new(
        "paljonko|paljonkos|paljoko|mitä|mitäs ~ maksaakaan|maksoikaan|maksaisikaan|maksoi|tekiskään|maksas", "paljonkos ~ tää|tämä|se|tekis|maksaa", "paljonko|paljonkos|mitä|mitäs ~ kustantaakaan|kustansikaan|kustantaiskaan|kustantaisikaan|maksaiskaan|tuleekaan maksamaan", "mikä ~ hinta ~ olikaan", "vad kostade", "vad ~ kostade", "hur mycket ~ kostade", "vad ~ priset ~ igen", "how much was", "what was the price");

    private static readonly Lexicon WrongNumber = new("väärän|väärään|väärässä|väärä numeron|numeroon|numerossa|numerokin", "näppäilin|soitin|laitoin ~ väärin|väärään|väärän", "slog|skrev fel", "ringde|ringt fel", "hamnat|hamnade fel");

    private static readonly Lexicon Robot = new("e|ä|är du|ni ~ robot|bot|människa|maskin", "ootsä|ooksä|oletsä|ootteko|oot ~ robotti|botti|kone|tekoäly|ihminen");

    /// <summary>To another day; while times are on offer it turns the offer down, and moves no visit.</summary>
    private static readonly Lexicon MoveTo = new(
        "siirtää|siirretään|siirrettäis|siirrettäiskö|siirtäis|siirtäisin|siirtäisittekö|siirtäkää|vaihtaa|vaihdettais ~ maanantai*|tiistai*|keskiviik*|torsta*|perjanta*|lauanta*|sunnunta*|huomi*|ensi|toiseen|toiselle|myöhemmäksi|aikaisemmaksi",
        "voisko|voiko|voisiko|saisko|saako ~ sen|sitä|aikaa|ajan|varausta siirtää|siirrettyä|vaihtaa", "flytta|flyttar|boka ~ till måndag*|tisdag*|onsdag*|torsdag*|fredag*|lördag*|nästa|imorgon|senare", "move|push|shift|change ~ it|that|my|the ~ to ~ monday|tuesday|wednesday|thursday|friday|next|tomorrow|later");

    /// <summary>Every such act that the words tell, in the order said.</summary>
    public static IEnumerable<(Act Act, int At)> Read(Utterance utterance, UnderstandingContext context)
    {
        if (PriceAgain.First(utterance) is { } price)
        {
            yield return (Act.AskPrice, price.From);
        }

        if (WrongNumber.First(utterance) is { } wrong)
        {
            yield return (Act.WrongNumber, wrong.From);
        }

        if (Robot.First(utterance) is { } robot)
        {
            yield return (Act.AskRobot, robot.From);
        }

        if (context.Asked is not (Asked.Choice or Asked.Confirm) && MoveTo.First(utterance) is { } move)
        {
            yield return (Act.MoveBooking, move.From);
        }

        if (Booking.First(utterance) is { } booking)
        {
            yield return (Act.AskBooking, booking.From);
        }
        else if (Hours.First(utterance) is { } hours)
        {
            yield return (Act.AskHours, hours.From);
        }
        else if (utterance.Text.Contains('?', StringComparison.Ordinal) && Area.First(utterance) is { } area)
        {
            yield return (Act.AskArea, area.From);
        }

        if (Origin.First(utterance) is { } origin)
        {
            yield return (Act.AskOrigin, origin.From);
        }

        if (Abuse.First(utterance) is { } abuse)
        {
            yield return (Act.Swear, abuse.From);
        }

        if (Nevermind.First(utterance) is { } nevermind)
        {
            yield return (Act.Abandon, nevermind.From);
        }
        else if (Thinking.First(utterance) is { } thinking)
        {
            yield return (Act.Maybe, thinking.From);
        }
    }
}
