using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>Questions that the business's own facts answer: hours, area, tax credit, where is he, what did we agree, who are you, and the rest.</summary>
internal static class Inquiries
{
    private const int Nowhere = -1;

    private static readonly Lexicon Hours = new(
        "kesäaukiol*|jouluaukiol*|pyhäaukiol*", "pidättekö|pidätteks ~ auki|kiinni",
        "milloin|millon|monelta|moneltako|koska|mihin|mihinkä|moneenko|asti ~ auki|avaatte|avataan|aukeaa|aukee|avaa|sulkeutuu|suljette|suljetaan|lopetatte|lopettaa|kiinni|avoinna|aloitatte|alotatte|päivystätte|päivystää", "aukiolo*", "oletteko|ootteko|ootteks|oletteks|onko|onks|ootko ~ auki|avoinna|kiinni|töissä|päivystys", "ovatko|onko|onks|teettekö|ootteko|oletteko ~ töissä|töitä ~",
        "auki|avoinna ~ sunnuntai*|lauantai*|viikonlop*|pyhä*|jouluna|aattona|huomenna|tänään|iltaisin", "päivystättekö", "onko|onks ~ päivystys*|viikonloppupäivystys*", "teettekö|tuletteko|ajatteko|käyttekö ~ viikonloppu*|iltaisin|öisin|pyhinä|sunnuntaisin|lauantaisin", "moneen asti", "mihin aikaan ~ lopetatte|suljette|avaatte|menette",
        "när|hur|vilka|vilken ~ öppnar|stänger|öppet|öppna|stängt", "öppettider*", "har|håller ni ~ öppet|stängt", "är ni ~ öppna|stängda|öppet", "jobbar|arbetar|kör|har ni ~ helg*|lördag*|söndag*|kvällar|kvällstid|kvällstider|jul*|jour", "när slutar|börjar ni", "hur dags slutar|börjar|öppnar|stänger", "öppet ~ idag|imorgon|lördag*|söndag*|helg*", "hur länge ~ öppet|öppna", "jour ~ helg*|natten|kväll*",
        "opening|business|working|office hours|times", "what time ~ open|close|shut|finish|opening|closing", "when ~ you|ye|u|yous|they|shop|office|ya|is ~ open|close|shut|opening|closing", "when open|close|opening|closing", "how late|early ~ open|close", "until when ~ open", "are|r you|u|guys|they ~ open|closed|working|shut", "do|does you|u|they|ya ~ open|close|work ~ weekend*|saturday*|sunday*|evenings|evening|christmas|nights|late|early|bank|holidays", "open ~ saturday*|sunday*|weekend*|christmas|easter|late|till|until", "open tomorrow|today", "your hours", "are you open", "your|opening|what|which|the|usual hours ~ today|tomorrow|on|sunday|saturday", "hours today|tomorrow",
        "oletteko|ootteko|onko|onks|ootteks|olettekos|ootko ~ auki|avoinna|töissä|paikalla|kiinni", "mihin|monelta|milloin|mihinkä|moneltako|koska|kuinka ~ auki|avoinna|suljette|lopetatte|menette|avaatte|aukeatte|pitkään",
        "mihin aikaan ~ auki|kiinni|töissä", "mihin asti ~ töissä|auki|avoinna|palvelette", "lopetatteko|suljetteko ~ jo", "aukioloajat", "aukioloaika*", "teettekö|teettekö|tuutteko|tuletteko|käyttekö ~ lauantaisin|viikonloppuisin|viikonloppuna|iltaisin|sunnuntaisin",
        "har ni|du ~ öppet|stängt", "när|hur ~ öppnar|stänger|slutar ni|du", "hur länge ~ öppet|jobbar", "öppettider", "öppettiderna", "jobbar|kommer ni ~ lördagar|helger|helgen|kvällar|söndagar|kvällstid",
        "are you|u|they ~ open|closed", "when do|will you|u ~ open|close|stop|start|finish", "what time ~ you|u ~ open|close|stop|start|finish", "opening hours|times", "business hours", "how late ~ open|work",
        "do you|u ~ work|come ~ weekends|saturdays|sundays|evenings|weekend");

    /// <summary>Asks whether somebody comes at all; where to stands as a place, or as one of these.</summary>
    private static readonly Lexicon DoYouCome = new(
        "tuletteko|tuletteks|tuutteko|tuutteks|pääsettekö|pääsetteks|käyttekö|kuljetteko|ajatteko|lähdettekö|hoidatteko|teettekö|toimitteko|toimiiko|palveletteko|huollatteko|tuleeko|käykö|pääseekö|kuulunko|kuuluuko",
        "kommer|åker|kör|jobbar|arbetar|finns|verkar|är|täcker|tar|gör|utför ni", "åker ni ut",
        "liikutteko|vieläkö|ylettyykö|yltääkö", "oletteko|ootteko vaan|vain|vaa", "har ni någon|folk", "ingår|hör", "got anyone|anybody|someone", "do|would you|u|ya|guys|they ~ come|go|do|get|cover|serve|travel|work|operate", "do|would you service", "u|you|ya come|cover|serve", "are you|u ~ in|near|local");

    private static readonly Lexicon TooFar = new("liian kaukana", "liian ~ kaukana", "för långt", "too far");

    private static readonly Lexicon Area = new(
        "missä päin ~ te ~ toimitte|palvelette|käytte", "onko|onks|kuuluuko ~ teidän|teiän ~ toiminta*|alue*|reviir*",
        "millä|mitkä|mikä|missä|mille ~ alueella|alueilla|alueet|alue|paikkakun*|toimialue*", "toimialue*", "mihin asti ~ tulette|tuutte|toimitte|ajatte|lähdette", "missä päin ~ toimitte|olette|palvelette", "toimitteko|palveletteko", "kuulunko|kuuluuko ~ alue*", "tuletteko|tuutteko|pääsettekö|käyttekö|lähdettekö|ajatteko ~ asti|saakka|maalle|tänne|mökille|saareen|saaristoon|naapurikun*",
        "vilket|vilka|era|ert|vilken område*|områden|kommuner|orter|stad", "är ni verksamma", "ända ~ till|ut", "hur långt ~ åker|kommer|ut", "kommer|åker|kör ni ~ ut ~ landet|hit|skärgården|stugan", "ingår ~ område*",
        "what|which ~ area|areas|cities|towns|region", "how far ~ travel|come|go|do", "cover|serve|service ~ area|my|this|here", "in your area", "your|service area", "come|travel ~ as far|out here|this far|the countryside");

    /// <summary>These name an area only where they are a question by its mark.</summary>
    private static readonly Lexicon AreaByMark = new(
        "käyttekö|tuletteko|tuutteko|tuutteks|palveletteko|toimitteko|ulottuuko|kuuluuko|pääsettekö ~ *ssa|*ssä|*lla|*llä|*seen|*lle|*an|*än|*on|*un|alueenne|alueeseen", "millä|missä alueella|alueilla ~ toimitte|palvelette|käytte", "missä ~ toimitte|palvelette", "palvelualue*",
        "kommer|kör|åker|jobbar|finns ni ~ till|ut|i", "vilka|vilket område|områden", "ert område",
        "do you|u ~ come|go|cover|serve|service ~ to|out|area|areas", "what areas|area do", "are you in", "which areas|area", "do you cover|serve");

    private static readonly Lexicon Tax = new(
        "kotitalousvähen*", "kotitalous vähen*", "kotitalousväh*", "kotitalousvähe*", "verovähen*", "vähennys|vähennyksen|vähennystä ~ verotuksessa|verotukseen", "saako|saan|saanko ~ vähennyk*|vähentää ~",
        "rotavdrag*", "rutavdrag*", "rot|rut avdrag*", "rot|rut bidrag*", "hushållsavdrag*", "skatteavdrag*", "skattereduktion*", "med|på|via|får|gäller|dra|man rot|rut", "rot|rut ~ avdrag*|avdraget|procent",
        "tax ~ credit|deduction|deductible|relief|rebate|break|back|deduct", "household ~ credit|deduction|tax", "rot|rut deduction", "deduct|claim ~ tax|taxes");

    private static readonly Lexicon Eta = new(
        "missä ~ asentaja*|putkimie*|sähkömie*|korjaaja|viipyy|viivytte|mies|kaveri|siivooja|tyyppi|lukkoseppä|huoltomies", "missä ~ te|olette|ootte ~ tulossa|menossa|nyt|oikein", "milloin|millon|koska|moneltako|monelta|mihin ~ asentaja*|putkimie*|sähkömie*|mies|korjaaja|huoltomies|siivooja|lukkoseppä ~ tulee|tuli|saapuu|on|pääsee|tuleekaan|tulikaan|tulisi",
        "milloin|millon|koska|moneltako|monelta ~ te|ootte|olette ~ tulossa|perillä|täällä|paikalla", "milloin|millon|koska|moneltako|monelta tulette|tuutte", "joko|onko|onks|ooks|ootteko|oletteko ~ tulossa|matkalla|lähtenyt|lähteny|perillä ~", "kauanko|kauanks|paljonko ~ menee|kestää ~ tulo|ennen|vielä|perille|tulossa", "kuinka kauan ~ menee|kestää ~ tulo|ennen|vielä|perille|tulossa", "ei ~ ketään|kukaan ~ tullut|tullu|näkynyt|näkyny|saapunut|paikalla|vielä", "kukaan|ketään ei ~ tullut|tullu|näkynyt|näkyny|saapunut|ilmestynyt", "asentaja*|putkimie*|sähkömie*|korjaaja|siivooja ei ~ tullut|tullu|näkynyt|näkyny|saapunut|paikalla", "odotan|odottanut|odotettu|odottelen|odotellaan|odotettiin ~ asentajaa|putkimiestä|sähkömiestä|teitä|miestä|korjaajaa|siivoojaa|vielä", "tuleeko|tuleeks ~ asentaja*|putkimies|sähkömies|se mies|joku|kukaan|ketään", "ootteko myöhässä", "tulossa vielä",
        "var är|blir|e|befinner ~ montör*|rörmokar*|hantverkar*|elektriker*|ni|killen|städare*|han|låssmed*|teknikern", "när kommer|dyker|är ~ montör*|rörmokar*|hantverkar*|elektriker*|ni|han|hon|någon|killen|städare*|låssmed*|teknikern", "ingen ~ har kommit|dykt|kom|är här|kommit|dök|synts", "ingen kom|kommer|här", "väntar ~ på|fortfarande|ännu ~ montör*|rörmokar*|er|hantverkar*|elektriker*", "skulle ha kommit|varit", "är ni|han|montören|elektrikern|rörmokaren ~ på väg", "är ni|han|montören|elektrikern|rörmokaren ~ påväg|framme|sena|sen|försenade|försenad", "hur lång tid ~ kvar|tills|innan", "hur länge ~ kvar|tills|innan|dröjer", "dyker ~ ni|han|någon ~ upp",
        "where is|are|r ~ plumber|guy|technician|engineer|fitter|you|u|he|electrician|cleaner|locksmith|man|everyone|someone", "wheres ~ plumber|guy|technician|engineer|fitter|electrician|cleaner|he|my|man|locksmith", "when is|are|r|will|does ~ plumber|guy|technician|engineer|fitter|electrician|cleaner|you|u|he|someone|somebody ~ coming|arriving|arrive|come|get|be|due|here|showing", "what time is|are|r|will|does ~ plumber|guy|technician|engineer|fitter|electrician|cleaner|you|u|he|someone|somebody ~ coming|arriving|arrive|come|get|be|due|here", "nobody|noone|nobodys ~ came|come|showed|turned|here|arrived|shown|appeared", "no one ~ came|come|showed|turned|here|arrived|shown|appeared", "still waiting", "still ~ nobody|noone", "still not here", "was|were supposed ~ to ~ come|be|arrive", "how long|far ~ till|until|away|before", "are|is you|u|he|they|someone ~ on|still ~ way|coming", "is|are he|they|someone|anyone|somebody ~ coming", "eta", "running behind");

    private static readonly Lexicon Booking = new(
        "mitä|mikä ~ sovittiin|sovittu|sovimme|puhuttiin|sovitusta", "milloin|millon|koska|mihin|monelta|moneltako|mikä|minä|mites ~ mun|minun|meidän|mulla|minulla|meillä|aikani|varaukseni|varaus|varausta|varattu|varasin|ajan|vastaanotto|käyntini|tapaaminen|käynti", "onko|onks|onkohan|oliko|olikos ~ mulla|minulla|meillä|mun|minun|meidän ~ aika|varaus|aikaa|varattu|voimassa|tallessa|varausta|sovittu", "nähdään|nähään ~ sitten|siis|silloin|huomenna|tänään", "mihin aikaan ~ tulikaan|oli|olikaan|piti", "vahvistaisitteko|voitteko|voitko|vahvistatko ~ vahvistaa|varauksen|ajan", "oliko se ~ huomenna|tänään|keskiviikko*|torstai*|perjantai*|maanantai*|tiistai*", "muistuttaisitko|muistuta ~ milloin|aika",
        "vad bestämde|avtalade|sa vi", "vad kom vi", "vad ~ överens|avtalat", "när|vilken|hur|vad ~ min|mitt|vår|mina ~ tid|tiden|bokning|besök|tider", "när var|skulle|hade ~ det|jag|vi|tiden|tid", "när är ~ min|vår", "vilken dag|tid ~ var|skulle|är|hade|har ~ det|jag|vi|tiden", "vi ses", "har|hade jag|vi ~ tid|bokat|bokning|bokad|inbokad", "står ~ min|bokningen|tiden ~ kvar", "är ~ min|jag|bokningen|tiden ~ bokad|inbokad|bekräftad", "kan ni|du ~ bekräfta", "stämmer ~ bokning*|tiden|att jag",
        "what|when did we|i ~ agree|say|book|settle|arrange|decide", "when ~ my|our ~ appointment|booking|visit|slot|booked|reservation", "when was|is my|our|the ~ appointment|booking|visit|slot", "what|which time|day ~ my|is|was|our ~ appointment|booking|visit|slot|booked", "remind me ~ when|what", "when|what am i ~ booked|in", "what time am i", "do i|we have an|a|any|my appointment|booking|slot|time", "did i|we ~ book", "am i ~ booked|confirmed", "are we ~ still|booked|confirmed", "is my|our|the ~ appointment|booking|visit ~ booked|still|confirmed", "can|could you ~ confirm|remind", "confirm ~ my|the|our appointment|booking|time|slot|visit", "is it still ~ tomorrow|today|on",
        "mitä ~ sovittiin|sovimme|sovittiinkaan|varattiin", "mikä|mitä|milloin|koska|mihin|monelta|moneltako|moneksko ~ olikaan|olikaa|sovittiin|varattu|tulossa|tuli", "mihin aikaan ~ tulee|tulikaan|tulette|tuletteko|olikaan|tulossa", "milloin|monelta|koska ~ aikani|varaukseni|asentaja|aika",
        "mikä ~ aikani|varaukseni", "onko|onks mulla|minulla ~ aika|varaus", "muistuta ~ aika|milloin",
        "vad ~ bestämde|kom vi överens|sa vi", "vilken tid|dag ~ var|sa|bestämde|är|kommer", "när ~ kommer|skulle|var ~ montören|han|hon|ni|min tid|det vi", "när var|är ~ min tid|tiden|bokningen", "har jag ~ tid|bokning",
        "what ~ agree|agreed|did we say", "what time|day ~ say|said|booked|agree|agreed|coming|appointment|booking|my", "when ~ is|was ~ appointment|booking|plumber|visit|coming", "remind me ~ time|when|what", "do i have ~ appointment|booking");

    /// <summary>A day or a clock beside it asks what stands; alone these say goodbye.</summary>
    private static readonly Lexicon SeeYou = new("vi ses", "nähdään", "nähään", "see you", "see u");

    private static readonly Lexicon Origin = new(
        "mistä|miten|kuinka ~ saitte|sait|saatte|saanut|löysitte|löysit ~ numer*|mun|yhteystie*", "mistä ~ numeroni|numeron|mun numero", "kuka|ketkä|kukas ~ siellä|te|sä|sinä|olet|oot|olette|ootte|tää|tämä|kysyy|tässä", "mikä ~ firma|numero|tää|tämä ~ on", "kenen numero", "onko|onks ~ huijaus*", "kuka tää on", "en ~ tunne ~ teitä|numeroa",
        "hur|var|varifrån ~ fick|fått|hittade|hittat|har ~ nummer|numret|mitt", "vem|vilka är ~ du|ni|det|detta|här", "vad är det här ~ för", "vem ~ talar|pratar|skriver|frågar", "vilket|vilka företag", "vems nummer", "är det ~ bluff|bedrägeri",
        "is this ~ scam|legit|real|spam|fake", "how|where ~ get|got|find|found|obtain ~ number|details|contact", "who|whos ~ is|are|r|this|u|you ~ this|you|u|that|there", "whos|who|whose ~ this|number|there|dis", "what ~ company|number|is this",
        "kuka|ketkä ~ tämä|tää|te|siellä|sä|oikein ~ on|ootte|olette|oot", "kuka tää|tämä|siellä|oot|olet|ootte|olette", "mikä ~ firma|yritys|numero ~ on|tämä|tää", "mistä ~ saitte|saitteko|sait ~ numero*", "miten ~ saitte|sait ~ numero*", "kuka te|sä ootte|olette|oot",
        "vem är|e det|du|ni|detta", "vilka är ni", "vilket företag", "var|hur ~ fick|fått|har ~ mitt nummer|numret", "var har ni ~ nummer",
        "who is|s this|that", "whos this|that", "who are you|u", "what company", "how|where did you ~ get ~ my number", "how do you have my number", "where ~ got my number");

    private static readonly Lexicon Once = new("oliko se|aika|aikani|meidän|mun", "var det|tiden|min", "was it|that|my");

    /// <summary>Matters that customers ask about everywhere and no list of services names.</summary>
    private static readonly Lexicon Other = new(
        "kela*", "vakuutu*", "osamaksu*", "maksaa|maksu|maksan|maksut ~ kortilla|kortti|korttimaksu|osissa|erissä|käteis*|mobilepay*|laskulla|etuseteli*|epassi*", "mobilepay*", "smartum*", "epassi*", "käykö|käyks|otatteko ~ kortti|kortilla|mobilepay*|käteinen|smartum*|epassi*|seteli*", "pysäköin*", "parkkipaikka*|parkkeera*|parkki", "pelkään|pelottaa|pelkopotila*|hammaslääkäripelko*|jännittää|kammo*", "rauhotta*|rauhoitta*|nukutu*|ilokaasu*|puudutu*", "esteetön|esteettöm*|hissi|hissiä|pyörätuoli*", "lahjakort*", "opiskelija alennu*", "opiskelijaalennu*|alennus|alennusta|alennukset|tarjouksia|etua", "sattuuko|sattuuks|koskeeko", "otatteko uusia", "mitä teen", "mitä ~ pitäis|pitäisi|kannattaa|voin tehdä", "onko ~ takuu|takuuta", "myyttekö|onko myynnissä",
        "försäkringskassan*", "försäkring*", "delbetal*", "betala ~ kort|swish|klarna|faktura|kontant*|delbetalning", "swish*|klarna", "tar ni ~ kort|swish|klarna|kontant*", "parkering*|parkera", "rädd|tandläkarrädsla|rädsla|nervös|livrädd|skräck*", "lugnande|lustgas|bedövning*|narkos|sövd", "rullstol|hiss|handikapp*", "presentkort*", "rabatt*|studentrabatt|pensionärsrabatt", "gör det|det ont", "tar ni emot ~ nya|barn", "frikort|högkostnad*|tandvårdsstöd*|tandvårdsbidrag*", "har ni ~ garanti", "säljer ni", "vad ska|gör jag|man ~",
        "insurance|insured", "pay ~ card|cash|instal*|invoice|swish|klarna|mobilepay|instalments", "take|accept ~ card|cards|cash|swish|mobilepay|klarna|insurance", "payment plan|plans|options", "parking", "can|where|do|to|i|we|could park", "park outside|there|nearby|on|near", "scared|terrified|nervous|anxious|phobia", "afraid of|to|that", "so|very|really|bit|little afraid", "sedation|sedate|numb|anaesth*", "laughing gas", "wheelchair|accessible|lift", "gift card|voucher|vouchers", "vouchers", "discount|discounts|student discount", "will it hurt|does it hurt|is it painful", "taking|accept|take ~ new ~ patients|customers|clients", "walk ins", "walkins", "do you sell", "what should|can i do", "what do i do", "is ~ nice|good|gentle|any good|experienced|qualified|licensed", "are you ~ insured|qualified|licensed|certified|any good");

    /// <summary>Asked to come and do something: no question whether we come there at all.</summary>
    private static readonly Lexicon ToDoIt = new("come ~ to|and ~ check|look|fix|see|have|repair|mend|sort|take|do|bleed|change|unblock|replace|clean|help|measure|service|inspect");

    /// <summary>What one may do, should do, what things cost in trouble, and whether we do such work at all: beside a job it is still a question, and no order.</summary>
    private static readonly Lexicon Advice = new(
        "is|are it|that|this|there|these|they ~ safe|dangerous|normal|allowed|legal|harmful|poisonous|risky|necessary|worth", "is|are it|that|this ok|okay|alright|fine|bad to|if|for|that", "ok|okay|safe|alright to ~ use|drive|leave|mix|run|do|turn|keep|touch|eat|drink|wash|sleep|wait", "should|shall i|we", "can|may|could i|we|one ~ use|mix|glue|drive|leave|run|eat|drink|turn|keep|sleep|wash|smoke|still|shower|exercise", "can|could i|we bring my|own|the|our ~ dog|cat|kids|child|wife|husband|own|mam|mum|friend|baby|partner",
        "can|will|would|could|does a|an|my|the|bleached|coloured|dyed|old|this|that|it ~ handle|run|cope|ruin|damage|fit|survive|void|last|hurt|affect|show|fall|stain|smell", "which|what ~ size|type|kind|brand|sort|model ~ do|should|is|would|i|need", "how often", "whats|what is|are|was ~ rule|rules|law|difference|regulations|regulation", "do i ~ need|have|come|bring|wear|tip", "why is|are|does|do|would|did|has|have", "any idea why|what|how", "any tips|advice|recommendations", "what ~ could|would|might ~ be|cause|causing", "would|could|might that|it|this be|mean", "how ~ do|can|should i|we",
        "do|does you|your|they|anyone|people ~ do|clean|cut|repair|fix|sell|stock|deal|handle|treat|stamp|collect|supply|know|teach|rent|hire|recommend|use|take|speak|work|service|get|bleach|recycle|remove|offer|dispose", "do|does you|your|they|anyone have that|those|anybody|somebody|someone|anyone|wifi|toys|coffee", "would you ~ recommend|advise|suggest|happen|know", "can you ~ recommend|advise|suggest", "can you|ye tell me ~ is|if|how|why|what", "what happens if|when", "is there a risk|danger|chance|law|rule", "does it ~ matter|hurt|need|include|come", "are ~ your ~ products|people|cleaners|staff|lads|prices|dyes|chemicals");

    private static readonly Lexicon AsksSomething = new(
        "onko|onks|onkohan|voiko|voisko|voisiko|voinko|saako|saanko|saisko|saisiko|kuuluuko|kuuluuks|pitääkö|pitääks|tarviiko|tarvitseeko|täytyykö|miten|miksi|kuinka|mitä|mikä|minkä|millainen|kenelle|teettekö|teetteks|hoidatteko|korjaatteko|myyttekö|otatteko|osaatteko|käytättekö|annatteko|kestääkö|kauanko|kannattaako|sisältyykö|sisältääkö|löytyykö|oletteko|ootteko",
        "har|tar|gör|kan|får|säljer|använder|fixar|lagar|erbjuder|behandlar ni|du|man|jag", "är det", "finns det", "ingår", "måste jag|man", "behöver jag|man", "hur lång|länge|gör|funkar|många", "vad|vilken|vilka|varför|vem|vart|hur", "går det att", "är ni",
        "do|does|did|can|could|may|should|would|will you|u|i|it|they|we|that", "is|are there|it|the|you|your|that|they", "what|which|why|how|where|who", "have you|u");

    /// <summary>Whether there are times at all: that is what the talk is about, and no other question.</summary>
    public static readonly Lexicon AsksForTimes = new(
        "onko|onks|oisko|olisko|olisiko|löytyykö|löytyiskö ~ aikoja|aikaa|vapaata|vapaita|mitään|jotain", "finns|har|hade|fanns ~ tider|tid|nåt|något|ledigt|lediga",
        "have|got|had|is|are ~ anything|something|times|slots|slot|openings|appointments ~", "anything ~ free|left|available|open");

    /// <summary>The questions in the words. Without one of those that are known, a question that nothing else explains is some other.</summary>
    public static IEnumerable<(Act Act, int At)> Read(Utterance utterance, UnderstandingContext context, bool saysWhere, bool saysJob, bool saysWhen)
    {
        var known = Nowhere;
        var plain = utterance.Plain;
        var asks = utterance.Asks;
        if (Said(Tax, InquiryTopics.Tax) is { } tax)
        {
            known = tax.From;
            yield return (Act.AskTax, known);
        }

        if (Said(Eta, saysJob ? null : InquiryTopics.Eta) is { } eta && !IsDenied(utterance, eta) && !AtHome.IsIn(plain))
        {
            known = eta.From;
            yield return (Act.AskEta, known);
        }
        else if (!saysJob && InquiryTopics.Waiting.First(plain) is { } waiting)
        {
            known = waiting.From;
            yield return (Act.AskEta, known);
        }
        else if (Said(Hours, InquiryTopics.Hours) is { } hours && !IsAThing(plain, hours))
        {
            known = hours.From;
            yield return (Act.AskHours, known);
        }
        else if ((Said(Area, InquiryTopics.Area) ?? (utterance.IsQuestion ? AreaByMark.First(plain) : null)) is { } area && !(saysJob && ToDoIt.IsIn(plain)))
        {
            known = area.From;
            yield return (Act.AskArea, known);
        }
        else if (saysWhere && !saysWhen && !ToDoIt.IsIn(plain) && (asks ? DoYouCome.First(plain) ?? TooFar.First(plain) : TooFar.First(plain)) is { } come)
        {
            known = come.From;
            yield return (Act.AskArea, known);
        }

        // "Which day are you open" asks one thing, "when do you close? and when is my appointment?" two.
        if ((Said(Booking, saysJob ? null : InquiryTopics.Booking) ?? (saysJob ? null : InquiryTopics.Forgotten.First(plain) ?? OneOrTheOther(plain)) ?? (context.Known is { IsBooked: true } && utterance.IsQuestion ? SeeYou.First(utterance) : null)) is { } booking
            && (known == Nowhere || utterance[known].Clause != utterance[booking.From].Clause)
            && (!SeeYou.IsIn(utterance) || (utterance.IsQuestion && utterance.Count > 2)))
        {
            known = booking.From;
            yield return (Act.AskBooking, known);
        }

        // "What is this afternoon like" asks about a day, not about us.
        if (Said(Origin, null) is { } origin && !(saysWhen && origin.To + 1 < utterance.Count && TimeGrammar.Matcher.IsTimeWord(utterance[origin.To + 1].Text)))
        {
            known = origin.From;
            yield return (Act.AskOrigin, known);
        }

        if (known == Nowhere && WorkAsked.IsIn(utterance))
        {
            yield break; // What they fear or are insured for is told beside.
        }

        if (known == Nowhere && asks && !saysWhen && Advice.First(plain) is { } advice && !AsksForTimes.IsIn(plain) && InquiryTopics.Price.First(plain) is null)
        {
            yield return (Act.AskOther, advice.From);
        }
        else if (known == Nowhere && (IsAsking(utterance) || (!saysJob && context.Asked is Asked.Nothing or Asked.Job)) && Other.First(utterance) is { } other)
        {
            yield return (Act.AskOther, other.From);
        }
        else if (known == Nowhere && asks && !saysWhen && InquiryTopics.Practical.First(plain) is { } practical && (!saysJob || utterance[utterance.Count - 1].Clause == utterance[0].Clause))
        {
            yield return (Act.AskOther, practical.From);
        }

        Match? Said(Lexicon phrases, Lexicon? topic) =>
            phrases.First(utterance) ?? (plain == utterance ? null : phrases.First(plain)) ?? (asks ? topic?.First(plain) : null);
    }

    /// <summary>Where we always are and work, or what is wrong: nobody is on the way.</summary>
    private static readonly Lexicon AtHome = new("toimitte", "palvelette", "sijaitsette", "missä kerroksessa|osoitteessa|päin", "kerroksessa te|olette|ootte", "oikea vai", "häiriö|vika ~ meillä|teillä");

    /// <summary>"Was it ten past or twenty past": of two times one was agreed.</summary>
    private static Match? OneOrTheOther(Utterance plain)
    {
        var begins = Once.First(plain);
        for (var i = begins?.To + 2 ?? plain.Count; i < plain.Count - 1; i++)
        {
            if (plain[i].Text is "vai" or "eller" or "or" && TimeGrammar.Matcher.IsTimeWord(plain[i - 1].Text) && TimeGrammar.Matcher.IsTimeWord(plain[i + 1].Text))
            {
                return begins;
            }
        }

        return null;
    }

    /// <summary>Whether it is a question at all: by its mark, or by its first words.</summary>
    public static bool IsAsking(Utterance utterance) => utterance.Asks || AsksSomething.At(utterance, 0) is not null || (utterance.Count > 1 && Requests.GreetingAt(utterance, 0) is { } hello && AsksSomething.At(utterance, hello.To + 1) is not null);

    /// <summary>"Who will open the door", "how do you shut it off": a thing, and no business.</summary>
    private static bool IsAThing(Utterance plain, Match match)
    {
        for (var i = match.From; i <= match.To && i + 1 < plain.Count; i++)
        {
            if (plain[i].Text is "open" or "opening" or "close" or "closing" or "shut" && plain[i + 1].Text is "the" or "a" or "it" or "my" or "our" or "up" or "off" or "that" or "this" or "him" or "her")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDenied(Utterance utterance, Match match) => (match.To + 1 < utterance.Count && utterance[match.To + 1].Text is "based" or "located" or "from") || utterance[match.From].Text is "on" && match.From > 0 && utterance[match.From - 1].Text is "im" or "am";
}
