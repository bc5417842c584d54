using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>
/// What somebody says of an appointment that stands: that they cannot then, when it is and who comes, a door code, see you. A question about calling it off calls
/// nothing off, and neither does a condition.
/// </summary>
internal static class Visits
{
    /// <summary>A longer question asks for more than when or who.</summary>
    private const int LongestQuestion = 9;

    private static readonly Lexicon Changing = new(
        "peru", "perua", "perun", "perumaan", "perumisesta", "peruminen", "perumista", "peruu*", "perutaan", "perunut", "siirtää", "siirrän", "siirtämään", "siirto", "siirtyykö",
        "avboka", "avbokar", "avbokning*", "ställa in", "ställer in", "boka om", "bokar om", "omboka*", "flytta", "flyttar", "cancel", "cancels", "cancelling", "cancellation*", "canceling", "reschedule", "rescheduling", "move it", "move the", "call it off", "back out");

    /// <summary>What follows is only supposed; "om" is a condition before somebody who may do something.</summary>
    private static readonly Lexicon Supposing = new(
        "jos", "mikäli", "jossei", "sikäli", "entä jos", "om jag|man|vi|det|dom|de|hon|han|barnet|barnen|något|nåt", "ifall", "ponera", "if i|we|im|were|my|the|it|something|one|you|she|he|theres", "what if", "in case", "suppose", "unless");

    /// <summary>Supposed out of politeness alone.</summary>
    private static readonly Lexicon Polite = new(
        "jos mahdollista|sopii|käy|voi|onnistuu|vaan|vain|suinkin", "om det går|funkar|är|passar|finns", "om möjligt", "if possible", "if thats|its|it ok|okay|alright|possible|fine|is", "if it works|suits", "if you can|could|dont");

    private static readonly Lexicon Terms = new(
        "ilmaiseksi", "ilmaseks", "ilmatteeks", "maksutta", "maksaako", "maksaaks", "maksaa", "maksua", "maksuton", "peruutusmaksu*", "peruutusehdo*", "peruutusaika*", "samana päivänä", "samana aamuna", "viimeistään", "kuinka myöhään", "mihin mennessä", "viime hetkellä|tipassa",
        "gratis", "kostar", "kosta", "kostnadsfritt", "betala", "avgift*", "avbokningsregler*", "avbokningsavgift*", "samma dag", "senast", "hur sent", "sista minuten", "utan kostnad",
        "free", "fee", "fees", "charge", "charged", "cost", "costs", "pay", "same day", "notice", "how late", "latest", "penalty", "policy", "last minute", "short notice");

    private static readonly Lexicon MayI = new(
        "voinko|voinks|voinkohan|saanko|saako|saaks|voiko|voiks|voidaanko ~ peru*|siirtää", "onko|onks ~ mahdollista|mahdollisuutta|ok ~ peru*|siirtää", "miten|kuinka|mistä ~ perun|perua|peruutan|perutaan|siirrän|siirtää",
        "kan|får man ~ avboka|flytta|boka|ställa|ändra", "kan|får jag ~ avboka|ställa", "går det ~ avboka", "hur ~ avbokar|avboka|flyttar",
        "can|could|may|am i ~ cancel|call", "is it possible ~ cancel", "how do|can|would i ~ cancel|move|reschedule|change", "are we|you allowed ~ cancel");

    private static readonly Lexicon Cannot = new(
        "en|ei|emme|eikä|ettei|enkä ~ pääse|pääsekään|pääsis|pääsisi|pääsisikään|ehdi|ehdikään|ehi|ehikään|voi|voikaan|pysty|pystykään|käy|käykään|kävis|kävisi|sovi|sovikaan|onnistu|onnistukaan|oo|ole|olekaan|ookaan", "tuli|tulee|tuliki|tulikin|on|sattui ~ menoa|meno|este|esteitä|muuta|menoja|yllätys*", "olen|oon estynyt|estyny", "jouduin|joudun|pitääkin|pitäiskin ~ töihin|matkalle|lähteä|lähtemään|mennä|olla", "olen|oon|ollaan ~ töissä|matkalla|poissa|reissussa",
        "kan|hinner|funkar|passar|går|klarar|kunde|fungerar ~ inte|ej|int|inge", "inte kan|hinner|hemma|passar|funkar", "är ~ inte|ej hemma", "förhinder", "kom|kommit|dök ~ emellan|upp", "måste ~ jobba|bort|iväg|resa",
        "cant|cannot|wont|couldnt ~ make|do|manage|be|get|come", "can not ~ make|do|manage", "unable", "doesnt|dont|wont|isnt|not|no ~ work|works|suit|suits|good|possible|gonna|going|longer|home|available", "no good", "something ~ up", "came up", "have to ~ work|travel|leave|be", "called into work", "clashes");

    private static readonly Lexicon SomethingCameUp = new("something ~ came|come|cropped up", "tuli|tuliki|tulikin ~ menoa|meno|este|esteitä|muuta", "förhinder", "något|nåt ~ emellan");

    private static readonly Lexicon Days = new(
    [
        .. DayWords.Coming, "tänään", "tänää", "silloin", "sillon", "siihen aikaan", "sinä päivänä", "idag", "i dag", "då", "den dagen", "den tiden", "today", "then", "that day", "that time",
    ]);

    private static readonly Lexicon DontCome = new(
        "älkää|älä ~ tulko|tule|tuu", "ei|eikä ~ tarvitse|tarvi|tarvii|tartte|tartteekaan|tarvitsekaan|tarviikaan ~ tulla", "ei tuu|tule enää", "ei tulla", "jää|jääpi ~ väliin",
        "kom inte", "behöver inte|ej ~ komma", "slipper komma", "behöver ~ int|inte komma", "hoppar ~ över",
        "dont come|bother", "do not come|bother", "no need ~ come|coming|visit", "need not come", "neednt come", "dont need ~ come|visit", "dont send ~ anyone|him|her|anybody|nobody|the");

    private static readonly Lexicon Moving = new(
        "siirrä*", "siirret*", "siirtäi*", "siirtäk*", "siirtää", "siirtämään", "siirtämistä", "siirrän", "siirtyisi", "siirtyis", "myöhennet*", "aikaistet*", "vaihdet*|vaihtaa|vaihda|vaihtaisin ~ aika*|ajan|päivä*|toise*|perjanta*|maanant*|tiista*|keskiviik*|torsta*",
        "flytta", "flyttar", "flyttas", "flyttade", "skjut*", "skjuta", "boka om", "ombok*", "bokar om", "byta ~ tid|dag|till",
        "move", "moving", "reschedul*", "rebook*", "postpone*", "push ~ back|to", "shift ~", "slipped", "slip", "bump ~", "swap ~ to|for|day|time", "switch ~ to");

    private static readonly Lexicon When = new(
        "monelta", "moneltako", "moneltaks", "monelt", "moneen", "mihin aikaan", "mihi aikaa", "mihinkä aikaan", "milloin", "millon", "milloinkas", "millonka", "koska", "mikä|mitä|minä päivä|päivänä|aika|kello|päivää",
        "när", "vilken tid|dag|timme", "hur dags", "vad för tid",
        "when", "what time|day|hour|date", "which day|time", "whattime", "wat time");

    /// <summary>Asks whether what they remember is so; with a time after it.</summary>
    private static readonly Lexicon WasIt = new(
        "oliko|oliks|oliks|olihan|onko|onks|onhan se|aika|käynti|meillä|tää|tämä", "var|är det|tiden|besöket", "was|is that|it|the|my", "wasnt|isnt it|that");

    private static readonly Lexicon WhenOf = new(
        "tulee", "tulette", "tuutte", "tullaan", "tuo", "tulossa", "tulikaan", "se", "sen", "aika", "aikani", "oli", "olikaan", "oltiin", "siis", "on", "asentaja*", "käynti", "varaus", "korjaaja", "mies",
        "kommer", "kom", "är", "var", "tiden", "det", "han", "hon", "ni", "montör*", "rörmokar*", "besök*",
        "come", "coming", "comes", "is", "was", "are", "it", "he", "she", "they", "you", "u", "i", "appointment", "booking", "visit", "plumber", "again");

    private static readonly Lexicon NotWhen = new(
        "soit*", "soita*", "auki", "kiinni", "viimeistään", "valmis", "valmista", "loppuu", "maksaa", "laskun", "laskutatte", "vesi", "lasku", "ring*", "öppe*", "stäng*", "klar", "klart", "färdig", "call*", "open*", "close*", "finished", "done", "bill*", "invoice", "ready", "available", "next");

    private static readonly Lexicon CallBack = new(
        "milloin|millon|koska|monelta|mihin aikaan ~ soit*", "när|hur dags ~ ring*", "when|what time ~ call*|ring*|phone|phoning|hear");

    private static readonly Lexicon Who = new(
        "kuka|kukas|kukahan|kukaha|ketä|ketkä|keitä ~ tulee|tuu|tulossa|tulla|tulevat|sieltä|asentaja|korjaaja|hoitaa|tekee|on|lääkäri|hammaslääkäri|vastaanottaa|meille|siellä", "asentajan|korjaajan|tekijän|hammaslääkärin ~ nimi", "kenen|kenelle ~ aika|vastaanotolle|luokse|luo|luona", "mikä ~ asentajan|korjaajan|lääkärin nimi", "onks|onko ~ sama mies|asentaja|kaveri|tyyppi",
        "vem|vilka|vilken är|kommer|som|blir|tar|ska|träffar|montör*|tandläkar*|är", "vem", "vad heter", "hos vem", "montörens|hans|hennes|tandläkarens namn",
        "who ~ coming|comes|be|is|will|are|sent|come|sending|see|doing|seeing|dentist|plumber", "whos ~ coming|the|it|be|doing|come|gonna", "whats his|her|the name", "what is his|her|the name", "name of ~ plumber|guy|person|man|dentist|electrician", "which ~ plumber|dentist|guy|person|doctor|electrician ~");

    private static readonly Lexicon HowLong = new(
        "kauanko", "kauanks", "kauankos", "kauan ~ kestää|menee|siinä", "kuinka|miten kauan|pitkään", "paljonko|paljoko|kuinka paljon ~ aikaa", "kestääkö|kestääks ~", "meneekö ~ kauan|pitkään|koko",
        "hur lång tid|länge", "hur länge", "tar det ~ lång|länge|hela", "how long", "how much time", "will|does it take ~ long|hours|ages|all", "take long", "be ~ long there");

    private static readonly Lexicon Calling = new(
        "soit*", "soita*", "pirauta*", "kilauta*", "ilmoit*", "tekstaa*", "viesti*", "ring", "ringa", "ringer", "ringa*", "smsa*", "hör av", "slå en signal", "call", "ring", "phone", "text", "message", "buzz", "ping", "give ~ shout|bell|call|ring|heads");

    private static readonly Lexicon BeforeComing = new(
        "ennen|ennenku|enneku", "etukäteen", "ku|kun|kunhan ~ tuutte|tulette|tulee|tulet|olette|ootte|lähdette|lähtee|lähette|on|saavutte|pihassa|perillä", "tullessa*|tultaessa", "matkalla|matkalta", "min*|tuntia|tunti|varttia|vartti ~ ennen|aiemmin",
        "innan", "före", "när ~ kommer|är|åker|framme|på väg", "i förväg", "på vägen",
        "before", "beforehand", "ahead", "when|once ~ close|near|nearby|outside|here|arrive|arrives|way|leave|leaves|there|downstairs", "on ~ way", "minutes|mins ~ before|out|away", "first");

    private static readonly Lexicon Along = new(
        "samalla", "samaan syssyyn|reissuun|kertaan", "samalla reissulla|käynnillä|kertaa|vaivalla", "samal", "kun|ku ~ siellä|täällä|paikalla|tulee|tulette|tuutte", "vielä ~ toinen|toinenkin", "toinenkin",
        "när|då|medan ~ ändå|här|kommer", "samtidigt", "på samma gång", "i samma veva", "på köpet", "passa på",
        "while|when|whilst|as ~ here|there|at", "same visit|time|trip|go", "at the same time", "as well", "too", "also", "one more thing");

    private static readonly Lexicon NoteWords = new(
        "koodi", "*koodi", "ovikoodi*", "summeri*", "ovikello*", "avain|avaimen|avaimet", "kerros|kerroksessa", "rappu|rapussa|raput", "sisäpiha*", "takaov*", "parkki*", "pysäk*", "parkkeera*", "koira*", "kissa*", "vahtimesta*", "naapuri*|naapurilla|naapurilta", "hissi*", "huoltoyhtiö*", "talkkari*",
        "*kod", "*koden", "koden", "kod", "nyckel*", "våning*", "trapp*", "gården", "bakdörr*", "porttelefon*", "hund*", "katt*", "ringklock*", "grannen", "parker*", "hissen",
        "code", "*code", "key", "keys", "floor", "buzzer", "gate", "back door", "side door", "dog", "dogs", "cat", "doorbell", "intercom", "lockbox", "concierge", "reception", "lift", "neighbour*", "neighbor*", "parking", "park");

    private static readonly Lexicon Else = new(
        "montako", "monta", "montaks", "kuinka monta", "mulla|minulla on jo ~ aika|varaus|varattuna", "pitääkö|pitääks|tarviiko|tarvitseeko|täytyykö|tarviiks ~ olla|hankkia|ostaa|siirtää|tyhjentää|valmistella", "sisältyykö|sisältääkö|kuuluuko|kuuluuks ~",
        "hur många", "har redan ~ tid|bokat|bokad", "behöver|måste jag|man|vi ~ vara|köpa|flytta|tömma", "ingår ~", "how many", "already ~ appointment|booking|booked", "do|should|must i|we ~ be|buy|move|empty|clear|get", "does it|that|the ~ include", "is ~ included");

    private static readonly Lexicon SeeYou = new(
        "nähdään", "nähää", "nähään", "näkemiin", "nähdää", "nähdähän", "tavataan", "torstaihin", "huomiseen", "siihen asti", "vi ses", "vi hörs", "ses då|sen|imorgon|på", "syns", "see you|u|ya|yous|ye|yis", "cya", "cu then", "c u", "till then", "until then", "speak|talk then|soon");

    private static readonly Lexicon WellDone = new(
        "kiitos|kiitti ~ hyvästä|hienosta|nopeasta|hommasta|työstä|avusta|käynnistä|palvelusta", "hyvä|hieno|loistava|mahtava|siisti|nopea ~ homma|työ|palvelu|jälki|duuni", "kaikki ~ kunnossa|ok|toimii|pelaa", "homma hoidettu|hoidossa|valmis", "tuli ~ kuntoon",
        "tack för ~ hjälpen|jobbet|besöket|idag|senast|bra", "bra|fint|snyggt|grymt jobb|jobbat|gjort", "allt ~ fungerar|funkar|klart|bra", "jättebra jobb",
        "all done", "great|good|brilliant|top|lovely|fantastic|excellent|super|nice job|work|service|stuff", "well done", "job done", "working ~ great|perfectly|fine|again", "did ~ great|good|brilliant|lovely job", "everything ~ works|working|perfect");

    private static readonly Lexicon Amiss = new("mutta", "mut", "men", "but", "ei", "inte", "not", "still", "edelleen", "yhä", "fortfarande", "jos", "if", "om", "vasta", "kun", "when");

    /// <summary>
    /// What is said of it; adds to the acts what is wanted of it, and takes back what was only asked or supposed.
    /// </summary>
    /// <param name="said">The words.</param>
    /// <param name="acts">What was found in them so far.</param>
    /// <param name="saysWhen">Whether a time is wished for.</param>
    /// <param name="saysJob">Whether a job is named.</param>
    public static VisitTalk? Read(Utterance said, SaidActs acts, bool saysWhen, bool saysJob)
    {
        var asks = Inquiries.IsAsking(said);
        if (!saysWhen && Changing.IsIn(said) && (IsSupposed(said) || (asks && Terms.IsIn(said))))
        {
            acts.Remove(Act.CancelBooking, Act.MoveBooking, Act.ChangeBooking);
            return VisitTalk.AsksTerms;
        }

        if (!saysWhen && said.IsQuestion && MayI.IsIn(said))
        {
            return VisitTalk.AsksTerms;
        }

        if (Moving.IsIn(said) && !Situations.MovesAThing(said) && (saysWhen || !saysJob) && !Keeping.DeniesCallingOff(said) && !acts.Has(a => a is Act.MoveBooking or Act.CallMe))
        {
            acts.Add(Act.MoveBooking, 0);
        }

        if (!acts.Has(a => a is Act.MoveBooking) && DontCome.IsIn(said) && !asks && !Keeping.Says(said) && !CallingOff.IsNotYet(said) && !acts.Has(a => a is Act.Complain))
        {
            acts.Add(Act.CancelBooking, 0);
        }

        if (!Changing.IsIn(said) && !DontCome.IsIn(said) && Cannot.IsIn(said) && !Keeping.Says(said) && (SomethingCameUp.IsIn(said) || IsInOneClause(said, Cannot, Days)))
        {
            if (saysWhen && !acts.Has(a => a is Act.MoveBooking))
            {
                acts.Add(Act.MoveBooking, 0);
            }

            return saysWhen || said.IsQuestion ? null : VisitTalk.CannotThen;
        }

        return acts.Has(a => a is Act.MoveBooking or Act.CancelBooking or Act.ChangeBooking or Act.AskPerson or Act.AskPrice) ? null : Told(said, saysWhen, saysJob, asks);
    }

    /// <summary>Whether it is asked how long the work takes.</summary>
    public static bool AsksHowLong(Utterance said) => said.Count <= LongestQuestion && HowLong.IsIn(said) && Inquiries.IsAsking(said);

    private static VisitTalk? Told(Utterance said, bool saysWhen, bool saysJob, bool asks)
    {
        if (CallBack.IsIn(said) && asks)
        {
            return VisitTalk.AsksCallBack;
        }

        if (asks && Else.IsIn(said))
        {
            return HowLong.IsIn(said) ? VisitTalk.AsksHowLong : VisitTalk.AsksElse;
        }

        if (Calling.IsIn(said) && BeforeComing.IsIn(said) && !saysJob)
        {
            return VisitTalk.CallFirst;
        }

        if (said.Count <= LongestQuestion && Who.First(said) is { From: <= 2 } && !saysJob)
        {
            return VisitTalk.AsksWho;
        }

        if (HowLong.IsIn(said))
        {
            return VisitTalk.AsksHowLong;
        }

        if (said.Count <= LongestQuestion && !saysJob && AsksWhen(said, asks))
        {
            return VisitTalk.AsksWhen;
        }

        if (saysJob && Along.IsIn(said))
        {
            return VisitTalk.AlongWithIt;
        }

        if (!saysJob && (!asks || ToBeAdded.In(said) is not null) && said.Count > 1 && NoteWords.IsIn(said))
        {
            return VisitTalk.Note;
        }

        return (SeeYou.IsIn(said) || (WellDone.IsIn(said) && !Amiss.IsIn(said))) && !asks && !saysJob ? VisitTalk.Closes : null;
    }

    private static bool AsksWhen(Utterance said, bool asks)
    {
        if (NotWhen.IsIn(said))
        {
            return false;
        }

        if (WasIt.First(said) is { From: <= 2 } wasIt && (asks || wasIt.From > 0 || said.Count <= 4) && (Days.IsIn(said) || said.Terms.Any(t => t.IsNumber)))
        {
            return true;
        }

        return When.First(said) is { From: <= 3 } when
            && (said.Count == when.To - when.From + 1 || (WhenOf.From(said, when.From + 1) is not null && (asks || when.From == 0)));
    }

    private static bool IsSupposed(Utterance said) => Supposing.First(said) is not null && !Polite.IsIn(said);

    private static bool IsInOneClause(Utterance said, Lexicon one, Lexicon other)
    {
        for (var at = one.First(said); at is { } match; at = one.From(said, match.From + 1))
        {
            if (other.IsInClause(said, said[match.From].Clause))
            {
                return true;
            }
        }

        return false;
    }
}
