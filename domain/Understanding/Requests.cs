using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Understanding;

/// <summary>What customers ask for besides a new job: a person, another time, a price, whether we are a machine; and what machines write.</summary>
internal static class Requests
{
    private static readonly FrozenSet<string> Politeness = new[]
    {
        "kiitos", "kiitti", "tack", "please", "pls", "thanks", "hei", "moi", "hej", "hi", "hello", "nyt", "nu", "now", "anteeksi", "ursäkta", "sorry", "valitettavasti", "tyvärr",
    }.ToFrozenSet();

    private static readonly Lexicon MoveWhole = new(
        "siirrä", "siirto", "siirretään", "siirtäkää", "siirtäisin", "siirrän", "siirtää", "siirrä se", "siirretään se", "flytta", "flyttar", "flytta den", "ombokning", "boka om", "omboka", "move", "move it", "reschedule", "rebook");

    private static readonly Lexicon Move = new(
        "siirtää|siirtämään|siirretään|siirrettäisiin|lykätä|aikaistaa|myöhentää ~ ajankohtaa|ajankohdan|tapaamista|tapaamisen|vastaanottoa|keikkaa|tulonne|asennusta|asennuksen",
        "siirrä|siirtää|siirtäisin|siirretään|siirtäkää|siirrän|siirtäisimme|siirrettävä|siirtämään ~ aika|aikaa|ajan|aikaani|varaus|varausta|varauksen|varaukseni|käynti|käyntiä|käynnin|toiseen|toiselle|myöhemmäksi|aikaisemmaksi",
        "aika|aikaa|ajan|aikaani|varausta|varauksen|käyntiä ~ siirtää|siirrettyä|siirretään|siirtäisin|siirrettäväksi", "vaihtaa|vaihda|vaihdetaan|vaihtaisin ~ aika|aikaa|ajan|päivää|varausta",
        "flytta|flyttar|byta|byter|ändra ~ tid|tiden|bokning|bokningen|besök|besöket|dag|datum", "boka om", "omboka", "omboka*",
        "move|change|shift|switch ~ appointment|booking|visit|time|slot", "move it ~ to|another|later", "reschedule", "rescheduling", "rebook", "postpone", "push ~ back|later");

    private static readonly Lexicon ChangeWhole = new("change", "muuta", "muutos", "muutokset", "ändra", "ändring");

    private static readonly Lexicon PersonWhole = new("ihminen", "ihmistä", "ihmiselle", "människa", "person", "human", "asiakaspalvelija", "asiakaspalvelu", "kundtjänst", "kundservice", "operatör", "operatören", "växeln", "receptionen", "handläggare", "operator", "agent",
        "representative", "rep", "receptionist", "manager", "colleague", "owner", "staff", "supervisor");

    private static readonly Lexicon NoMachine = new(
        "en ~ halua|haluu|puhu|viitsi|jaksa ~ robotille|robotin|robotti|koneelle|koneen|botille|tekoälylle|automaatille", "vill inte ~ prata|tala ~ robot|maskin|dator|automat", "pratar|talar inte ~ robot|maskin|dator",
        "dont ~ talk|speak|talking ~ robot|machine|bot|computer", "not talking to ~ robot|machine|bot|computer");

    private static readonly Lexicon Person = new(
        "puhua|puhuisin|jutella|keskustella ~ ihmis*|jonkun|henkilön|asentajan|työntekijän|hammaslääkärin|oikean", "oikea|elävä ihminen|ihmisen|ihmistä", "haluan|haluaisin|saisinko ~ ihmis*|asiakaspalvelijan",
        "prata|tala|snacka med ~ människa|person|någon|nån|er|riktig", "riktig människa|person",
        "joku|jonkun|ihminen|ihmisen|asentaja|asentajan ~ puhelimeen|langan|linjoille|linjan", "någon|nån|människa|person ~ på|i ~ tråden|linjen|luren|telefon|telefonen", "get|give|put|find ~ someone|somebody|person|human ~ on|onto ~ phone|line|blower",
        "talk|speak|chat to|with ~ someone|somebody|person|human|people|real|you|operator", "real|actual|live person|human",
        "talk|speak to|with|2 ~ owner|boss|manager|receptionist|reception|supervisor|colleague|office", "connect|transfer|pass|hand|patch me ~ to|through|over|on", "customer service|care|support|services ~", "get|need|want|give|fetch|ask|let ~ colleague|manager|receptionist|supervisor|representative|rep|human|boss", "not u|you ~ human|person|somebody", "somebody|someone ~ who does|understands|can|knows", "proper|real|actual|human|living person|human|electrician|plumber|dentist|receptionist|being|someone ~", "one of your people|colleagues|staff|team|lads", "whos|who ~ in charge", "not ~ automatic|automated|computer|bot|machine|chat", "word with ~ them|manager|boss|owner|someone|somebody|him|her", "put me ~ through|on", "person|somebody|someone ~ instead of ~ you|this|bot|machine|computer");

    /// <summary>A caller who asks for a call wants somebody: in a text it is <see cref="Act.CallMe"/>.</summary>
    private static readonly Lexicon Call = new(
        "soita|soittakaa|soittaisitko|soittaisitteko|soitatko|soitatteko|soittakaa ~ mulle|minulle|mua|takaisin|meille|heti|kiitos|numeroon", "soittakaa", "soita", "voitko|voitteko|voiko ~ soittaa", "pyydän soittoa", "soittopyyntö*",
        "ring mig|mej|upp|tillbaka|oss", "kan ni|du|någon ringa", "vill att ni ringer", "vill bli uppringd",
        "call me", "call me back", "ring me", "phone me", "give me a call|ring", "can you|someone|somebody call");

    private static readonly Lexicon Robot = new(
        "oletko|ootko|oletteko|onko|onks|oliko ~ robotti|botti|tekoäly|ihminen|automaatti|bot", "puhunko|jutteleeko|puhutaanko ~ ihmis*|robotin|koneen|botin|tekoälyn", "onko|onks tämä|tää|täällä ~ robotti|botti|kone|tekoäly|ihminen",
        "är du ~ människa|robot|bot|ai|maskin|dator|riktig|verklig", "är det här ~ människa|robot|bot|ai|maskin", "är detta ~ robot|bot|ai|maskin", "pratar|skriver|snackar jag med ~ människa|robot|bot|maskin|ai",
        "are|r you|u ~ human|person|robot|bot|ai|machine|real", "is this|that ~ human|person|robot|bot|ai|machine|automated", "am i ~ talking|speaking|texting|chatting ~ human|person|robot|bot|machine|ai",
        "is|are this|that|it|these|they|you ~ recording|recorded|computer|software|generated|automatic|automated|script|chatbot|program|programme", "living|real soul|person|human|one ~ or", "prove ~ robot|human|real", "somebody|anybody|anyone|someone|people|person ~ actually|really ~ read|reads|reading|answer|answers|there|typing", "read|answered by ~ people|human|person|anyone|machine|staff", "flesh and blood", "who am i ~ dealing|talking|speaking|texting|chatting", "human ~ there|here|on ~ end|line");

    private static readonly Lexicon WrongNumber = new(
        "väärä|väärälle|väärään|väärän vastaanottaja|vastaanottajalle|luuri|luuriin|keskustelu*|ryhmään|ihmiselle|henkilölle|tyypille|ikkunaan|chattiin|kanavalle", "tarkoitettu|tarkotettu|tarkoitin|tarkoitus ~ toiselle|jollekin|jollekulle|muulle|kaverille|ihan", "meni|tuli|lähti|laitoin ~ väärälle|väärään", "en oo|ole ~ varannut|varannu|varaillut|tilannut|tilannu ~ mitään|mitää|käyntiä|aikaa|teiltä|ketään", "varannut|varannu|tilannut|tilannu ~ ~ väärä*", "en ~ ole|oo ~ se|hän ~ jota|ketä|kenet|jolle", "ei ~ oo|ole ~ mun|minun varaus|aika|auto|numero", "minulla|mulla|meillä ei|ole ~ ole|oo ~ autoa|asuntoa|teille ~ väärä*|tarkoit*",
        "väärä numero|nro|puhelinnumero|henkilö", "väärä num*", "väärään numeroon|paikkaan", "soitin|soitto|näppäilin ~ vahingossa", "vahinkosoitto", "virhesoitto", "en ole|oo soittanut|soittanu ~", "en soittanut|soittanu", "en mä|mää|minä soittanut|soittanu", "en mä|mää|minä oo|ole soittanut|soittanu",
        "fått fel ~ numret|nummer|person", "fel mottagare|adressat", "inte|ej till dig|er ~", "råkade ~ trycka|ringa|komma", "inte|ej den ni|du söker|letar", "ni|du söker|letar ~ inte ~ nummer|numret|här", "aldrig hört ~ talas ~ er", "har inte|ej|aldrig beställt|beställt|bett ~ någon|nån|om|av", "privatperson|privatnummer", "skulle ~ till ~ någon annan",
        "fel nummer|nr|person", "ringde|ringt fel", "felringning", "slog fel nummer", "har inte ringt", "ringde ~ misstag|råkade", "råkade ringa", "wrong number|person", "pocket dial*", "butt dial*", "didnt call you|anyone|this|any", "never called|rang|phoned you|ye|yous|anyone", "misdial*", "dialled ~ wrong", "mean to call|ring|phone|dial", "playing with ~ phone|mobile", "wrong guy|lad|fella|man|woman|bloke", "no one|noone|nobody ~ by that name", "not me",
        "väärä ihminen|tyyppi|mies", "tunne ketään", "ei täällä|tässä|tällä ~ oo|ole|asu ketään", "painoin|soi|soitti ~ vahingossa", "taskupuhelu*", "puhelin|kännykkä|luuri|mobiili ~ soitti|soittanu ~ taskussa|itsestään|itsekseen|itse", "leikki|leikkinyt|leikkiny ~ puhelimella|kännykällä",
        "kommit|hamnat ~ fel", "inte jag som ringde|ringt", "fickring*", "mobilen|telefonen ~ ringde ~ själv", "lekte ~ telefonen|mobilen|luren", "känner ingen", "ingen ~ heter ~ här|så", "fel person|kille|tjej|människa",
        "rang|called|dialled|dialed|phoned|texted|messaged|rung|text|ring|call|sent|message ~ by mistake|accident|accidentally|error", "meant ~ to|for|text|ring|call|send ~ someone|somebody|else|my|another", "meant for ~ someone|somebody|else|my|another|mam|mum|wife|husband", "nobody|noone ~ of|by|called|with ~ that|name|here", "dont live ~ any|anymore|there|here", "no idea ~ who ~ you|ye|this|are", "i didnt|didnt|never|havent ~ order|book|booked|ordered|request|asked|contact|contacted|ring|rang|call ~ a|any|anything|cleaner|plumber|appointment|electrician|anyone|you", "not my ~ name|car|house|booking|appointment|order|number", "not ~ the person|guy|man|woman", "wrong chat|place|contact|one|business|company|people|recipient|thread|group", "texted|texting|messaged|messaging ~ wrong", "not paul|john|mary|him|her|me", "changed ~ his|her|their|my number", "is|isnt|not this|that ~ not ~ pizza|taxi|bank|school|hotel|doctors|vets|chipper|takeaway|library|hospital", "is this ~ pizza|taxi|bank|chipper|takeaway", "check ~ the|your number", "doesnt|dont know ~ anyone|anybody|any ~ called|named|by|of", "somebody|someone elses ~ number|phone|booking", "sat on ~ phone", "phone ~ in ~ pocket|bag", "hung up on ~ pocket", "sorry ~ wrong");

    /// <summary>A wrong number of a house, or a call that somebody else has not had yet.</summary>
    private static readonly Lexicon NotOurNumber = new("talo*", "katu*", "gatunummer|husnummer", "port|porten|portkod*|trappuppgång*|lägenhetsnummer*", "house|street|flat|door number", "house", "soittanut|soittanu vielä", "vielä ~ soit*", "isännöitsij*", "postinumero*", "postnummer",
        "wrong ~ number ~ on|in|for ~ house|door|invoice|booking|form", "number wrong");

    private static readonly Lexicon Price = new(
        "hintaluok*|lähtöhin*|kokonaishin*|perushin*|kappalehin*|minimiveloitu*|aloitusmaksu*|päivystyslis*|iltalis*|viikonloppulis*|kilometrikorvau*|kilometriveloit*|kilsakorvau*|hintalap*", "mitä ~ ~ maksaa|kustantaa|maksais|maksaisi|maksamaan|maksaan|kustantaan|kustantamaan|ottaisitte|veloitatte|veloittaisitte", "paljon|paljo|paljoko|palijo|paljonko|kui|kuin ~ maksaa|otatte|ottaa|tekee|maksais|veloitatte|tulee|kustantaa|rahastatte", "kuin|kuinka|miten|kui kallis|kallista|kalliiksi|kalliita", "sanokaa|sano|heittäkää|heitä ~ summa|hinta|hintaa|arvio", "opiskelij*|eläkeläis*|senior*|kantaasiak* ~ halvemp*|hinta*|alennu*", "kanta asiak* ~ halvemp*|hinta*|alennu*", "eri hintanen|hintainen|hintaisia|hintasia", "riittääkö ~ euroa|eur|e|satanen|satasta|viiskymppiä|kymppiä", "riittää|riittääkö|riittäskö ~ satanen|viiskymppiä|euroa", "rahaa|rahassa ~ menee|menisi|menis|kuluu", "hintahaitar*", "kallista|kalliiks|kalliiksi ~ tulee|tulis|käy",
        "paljonko ~ maksaa|kustantaa|tekee|ottaa|hinta|tulee", "paljo maksaa|kustantaa|tekee", "paljonko", "paljonkohan", "paljonkos", "mitäköhän|mitähän ~ maksaa|maksaisi|maksais|maksamaan|kustantaa", "mitä ~ maksaa|kustantaa|maksais|maksaisi|kustantais", "suuntaa antava|antavaa|antavan", "suuntaantava*", "haarukka|haarukkaa|haarukan", "hinta", "hinnat", "hintaa", "hinnasto", "hinnan", "hintanne", "maksaako", "mihin hintaan", "mitä ~ kustannus|kustannukset", "onko ~ kalliimpi|kalliimpaa|lisämaksu*", "tuntihinta*|tuntiveloitu*|lähtömaksu*|matkakul*", "veloitatteko|laskutatteko", "hintaarvio",
        "ungefärligt pris", "prisbild", "prisuppskattning", "vad kostar|kosta", "vad ~ kostar|kosta", "hur mycket ~ kostar|kosta|tar|blir", "hur mycket", "pris", "priset", "priser", "prislista", "vad tar ni", "vad tar du", "kostar det", "timpris*|timtaxa|framkörning*", "tar ni ~ extra|betalt|betald", "dyrare",
        "how much", "ballpark", "rough estimate|idea", "price", "prices", "pricing", "cost", "costs", "what do you charge", "do|will you ~ charge", "charge extra|more", "extra charge|cost", "whats the damage", "fee", "fees", "how expensive", "your rate|rates", "callout fee", "hourly rate",
        "does it ~ cost", "cost|charge ~ anything|extra|more|to come|to look", "free ~ or", "for free", "what ~ take|takes|took ~ for", "charged ~ extra|more|for", "what ~ would|will|does|is it ~ be ~ to|for", "set me back", "pricey", "what ~ damage", "quid|euro|euros ~ or", "how much|mutch|muc", "price list", "rates", "what ~ looking at", "any charge|charges|fee|cost");

    private static readonly Lexicon UrgentWhole = new("kiire", "akut", "akuutti", "urgent", "hätä", "kiireellinen", "kiireinen", "emergency", "brådskande", "bråttom", "on kiire", "it is urgent", "its urgent", "det är akut", "det är bråttom");

    private static readonly Lexicon Urgent = new("kiireelli*", "kiire", "akuutti", "akuutisti", "akut", "akuttid", "bråttom", "brådskande", "urgent", "urgently", "hätätapaus", "emergency", "ei voi odottaa", "kan inte vänta", "cant wait", "cannot wait");

    private static readonly Lexicon Anyone = new("kuka vaan|vain|tahansa", "kenelle vaan|vain|tahansa", "kenen luo vaan|vain|tahansa", "kuka hyvänsä", "vem som", "vem som helst", "valfri", "anyone", "anybody", "whoever", "any dentist|doctor|hygienist", "no preference");

    /// <summary>"Anyone there?" asks whether we listen.</summary>
    private static readonly FrozenSet<string> AboutNow = new[] { "there", "here", "home", "coming", "around", "about", "reading", "alive", "listening", "answering", "out", "even", "actually" }.ToFrozenSet();

    private static readonly Lexicon AnyoneWhenAsked = new(
        "ihan sama", "sama", "ei väliä", "ei ole väliä", "ei merkitystä", "kaikki käy|käyvät", "joku", "kumpi vaan|vain|tahansa", "spelar ingen roll", "kvittar", "vilken som helst", "vem du vill", "någon", "doesnt matter", "does not matter", "dont mind", "dont care", "either", "whichever", "any", "first available");

    private static readonly Lexicon Greetings = new(
        "moi", "moikka", "hei", "heippa", "terve", "moro", "tervehdys", "huomenta", "hyvää huomenta|päivää|iltaa|iltapäivää", "päivää", "iltaa", "hej", "hejsan", "hallå", "tjena", "tja", "god morgon|dag|kväll|middag|eftermiddag", "goddag", "godmorgon",
        "hi", "hello", "hey", "hiya", "good morning|day|evening|afternoon");

    private static readonly Lexicon Thanking = new(
        "kiitos", "kiitti", "kiitoksia", "kiits", "kiitoksii", "ok", "okei", "okej", "okay", "oki", "selvä", "tack", "tackar", "tusen tack", "thanks", "thank you", "thx", "ty", "cheers", "great", "hienoa", "mahtavaa", "toppen", "perfekt", "super", "hyvä", "tyvm", "kiitokset", "ta very|muchly|pal|love|mate|so|a", "much appreciated", "nice one", "appreciated",
        "ta", "tysm", "appreciate ~ it|that|you", "thank|thanking u|ye|yous|yiz|yis", "thnx|thanx|thks|tanks|thanku|thankyou", "thank you ~ kindly", "much obliged", "grateful", "bless you|ye|him|her", "god bless", "youre|ye are|your ~ star|stars|legend|legends|angel|gem", "cheers ~", "fair play", "sound out");

    /// <summary>Praise is thanks, wherever it stands.</summary>
    private static readonly Lexicon Praise = new(
        "ootte|olette|olitte ~ ihania|parhaita|mahtavia|loistavia|huippuja", "mahtavaa|loistavaa|hyvää|huippu|erinomaista|hienoa palvelua|työtä|duunia|palvelu", "huippua", "oli ~ mukava|asiallinen|ihana|loistava|hieno|ystävällinen ~ asentaja|putkimies|kaveri|tyyppi|palvelu|työ|jälki", "kiitollinen",
        "tack ska|skall ni|du ~ ha", "tack för hjälpen|allt|senast|besöket|jobbet|snabb*|igår", "glad|nöjd|lycklig ~ blev|blir|är|med|över", "blev|är ~ så|jätte|supernöjd|jättenöjd|jätteglad ~ nöjd|nöjda|glad|glada|bra", "fem|5 stjärnor|stjärniga", "suverän*", "uppskattas", "tackar ~ bockar",
        "ni|du är ~ bäst|grymma|fantastiska|toppen|guld|underbara", "bra|grymt|snyggt jobbat|jobb", "guld värda|värd", "stort|hjärtligt|varmt tack",
        "youve|you|yous|ye ~ been|are|were ~ brilliant|great|fantastic|amazing|lovely|super|class|star|legend|lifesaver", "youre a ~ star|legend|lifesaver|gem", "legend", "legends", "lifesaver", "lifesavers", "great|lovely|fantastic|brilliant|excellent job|work|service", "good job|work", "very|so grateful|kind",
        "works|working|running|runs|going ~ like ~ dream|charm|new|clockwork", "hat|hats off", "you|youre|yer|ye stars|star|legends|heroes|angels|lifesavers|gem|gems", "fair play ~", "couldnt|cant ~ happier|fault|better", "over the moon|delighted|chuffed|made up ~", "does|did ~ grand|lovely|great|brilliant|super|smashing job", "lovely ~ man|lad|girl|fella|woman|young", "well done", "top ~ job|man|lads|service|notch|class|marks", "first class", "so|very|extremely|absolutely pleased|happy|delighted|impressed", "recommend ~ you|ye|yous ~ everyone|friends|all|anyone", "five stars", "5 stars", "a pleasure", "saved my|our ~ life|bacon|day|weekend|christmas", "love ~ my hair|it|new");

    /// <summary>Every act that the words alone tell, in the order said.</summary>
    public static IEnumerable<(Act Act, int At)> Read(Utterance utterance, UnderstandingContext context)
    {
        if (WrongNumber.First(utterance) is { } wrong && !NotOurNumber.IsIn(utterance))
        {
            yield return (Act.WrongNumber, wrong.From);
        }

        var offered = context.Asked is Asked.Choice or Asked.Confirm;
        if (MoveWhole.IsWhole(utterance, Politeness) || Said(Move, utterance, offered) is not null)
        {
            yield return (Act.MoveBooking, 0);
        }
        else if (ChangeWhole.IsWhole(utterance, Politeness))
        {
            yield return (Act.ChangeBooking, 0);
        }

        if (Robot.First(utterance) is { } robot)
        {
            yield return (Act.AskRobot, robot.From);
        }
        else if (PersonWhole.IsWhole(utterance, Politeness) || PersonCall(Person, utterance) || (context.Spoken && PersonCall(Call, utterance)) || NoMachine.IsIn(utterance))
        {
            yield return (Act.AskPerson, 0);
        }

        if (Price.First(utterance) is { } price)
        {
            yield return (Act.AskPrice, price.From);
        }

        if (UrgentWhole.IsWhole(utterance, Politeness) || (Urgent.First(utterance) is { } urgent && !Negation.Reaches(utterance, urgent)))
        {
            yield return (Act.Urgent, 0);
        }

        if (Anyone.First(utterance) is { } anyone && !(anyone.To + 1 < utterance.Count && AboutNow.Contains(utterance[anyone.To + 1].Text)))
        {
            yield return (Act.AnyoneIsFine, anyone.From);
        }
        else if (context.Asked == Asked.Who && AnyoneWhenAsked.First(utterance) is { } any)
        {
            yield return (Act.AnyoneIsFine, any.From);
        }

        if (Greetings.At(utterance, 0) is not null && !utterance.Text.TrimStart().StartsWith("hej då", StringComparison.OrdinalIgnoreCase))
        {
            yield return (Act.Greeting, 0);
        }

        if (Praise.First(utterance) is { } praise && !utterance.IsQuestion && !Negation.Reaches(utterance, praise))
        {
            yield return (Act.Thanks, praise.From);
        }
        else if (Thanking.First(utterance) is { } thanks && (thanks.From == 0 || thanks.To == utterance.Count - 1 || utterance.Count <= 4))
        {
            yield return (Act.Thanks, thanks.From);
        }
    }

    /// <summary>A greeting names a part of the day and wishes for none: "good morning".</summary>
    public static Match? GreetingAt(Utterance utterance, int at) => Greetings.At(utterance, at);

    public static Purpose? PurposeOf(IEnumerable<Act> acts)
    {
        foreach (var act in acts)
        {
            switch (act)
            {
                case Act.WrongNumber:
                    return Purpose.WrongNumber;
                case Act.CancelBooking or Act.MoveBooking or Act.ChangeBooking:
                    return Purpose.BookingChange;
            }
        }

        return null;
    }

    private static int? Said(Lexicon lexicon, Utterance utterance, bool offered)
    {
        // While times are on offer, "siirretään torstaille" turns the offer down; it moves no standing visit.
        return !offered && lexicon.First(utterance) is { } match && !Negation.Reaches(utterance, match) ? match.From : null;
    }

    private static bool PersonCall(Lexicon lexicon, Utterance utterance) =>
        lexicon.First(utterance) is { } match && !Negation.Reaches(utterance, match);

}
