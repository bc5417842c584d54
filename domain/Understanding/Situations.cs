using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>What customers tell about themselves and the talk: late, wait, perhaps, not needed any more, I meant, call me, a quote please, and what is none of these.</summary>
internal static class Situations
{
    private static readonly Lexicon Wait = new(
        "odotappa|odotatteko|odottakaa|oottakaa|oottele|odotelkaa|venttaa|maltas|malttakaa", "kysyn|kysyä|kysyy|kysäsen|kysäisen|kysytään|juttelen|puhun|puhutaan|neuvottelen|sovin|sopia|selvitän|varmistan|varmistaa|tarkistan|tarkastan ~ vaimo*|miehe*|mieheltä|siskolta|veljeltä|äidiltä|isältä|puoliso*|isännöitsijä*|vuokranantaja*|vuokralais*|pomo*|esimiehe*|naapuri*|taloyhtiö*|eka|ensin|kotona|kämppikse*", "palaan|palailen|palataan|palaamme ~ tähän|illalla|myöhemmin|kohta|huomenna|pian", "ilmoitan|ilmottelen|ilmoittelen|laitan|laittelen|pistän|kerron ~ viestiä|viestin|sit|sitten|kun|myöhemmin|illalla|huomenna", "selvitän ~ ~ ilmottelen|ilmoittelen|ilmoitan|palaan", "haen|etsin|katon|katson|kaivan|tsekkaan|käyn ~ lompako*|kalenteri*|paperi*|numero*|tyyppikil*|laput|lapun|avain*|osoite*", "tulee puhelu|vieraita", "menen|meen|käyn ~ katsomaan|kattomaan|kattoon|tarkistamaan", "käymme|käydään|käyn ~ läpi ~ ~ palaa*",
        "hetki|hetkinen|hetkonen|hetken|oota|ootas|odota|odotas|odotapa|odotatko|venaa|sekka|sekunti|minuutti|pikku|pieni hetki|hetkinen|oota", "hetki|hetkinen|hetkonen|oota|ootas|odota|odotas|venaa", "palaan ~ kohta|pian|hetken", "katon|katson|tarkistan|kysyn ~ kohta|hetki|nopeesti|nopeasti|äkkiä|kalenteri*", "ootapa",
        "en|ett|ännu|bara ~ liten|kort ~ stund|sekund|minut|ögonblick", "hämtar ~ glasögon*|papper*|nyckel*|plånbok*|kalender*",
        "vänta|väntar|dröj|avvakta", "ett ögonblick|litet", "ögonblick", "en|ett|lite sekund|sek|minut|stund|sec", "ge mig ~ minut|stund|sekund", "återkommer ~ strax|snart|om en stund", "ska|måste bara kolla", "strax tillbaka", "håll|häng kvar",
        "wait", "hang on", "hold on", "one|just|a|1 sec|second|moment|minute|min|mo", "just a|one sec|second|moment|minute|min|mo", "give me ~ sec|second|minute|moment|min|mins", "brb", "bear with me", "let me ~ check ~ diary|calendar|quickly|real", "be right back", "checking ~ calendar|diary",
        "hold the line", "two|couple ~ ticks", "bear with", "be back in ~ minute|minutes|sec|tick|5|10", "pause please");

    private const int LongestWait = 9;

    private static readonly Lexicon WaitWhole = new("sekka", "sekka vaan|vain", "strax", "sek", "sekund", "två sek|sekunder", "sec", "two ticks|secs|mins|minutes", "tick", "bear with", "back in ~ a|two|few|5|10", "back in 5|10|15", "just|im checking ~", "gimme ~ sec|minute|min|mo",
        "two ticks ~", "hold the line ~", "just a tick ~", "give me a tick|mo|sec", "pause ~", "bear with me ~", "half a sec|mo|minute");

    /// <summary>Must ask somebody or look first, and will be back with the answer.</summary>
    private static readonly Lexicon ComesBack = new(
        "måste|ska|skall|får|behöver|vill|tänkte|borde|sku|bör ~ fråga|dubbelkolla|stämma|höra|rådgöra|checka ~ med|av|först|frun|frugan|gubben|sambon|mannen|maken|chefen|hyresvärden|styrelsen|dottern|sonen", "måste|ska|skall|får|behöver|vill|tänkte|borde|sku ~ prata|tala|snacka|diskutera ~ frun|frugan|gubben|sambon|mannen|maken|hyresvärden|styrelsen|dottern|sonen|mamma|pappa|värden|grannen|delägarna|familjen|försäkringsbolaget",
        "måste|ska|skall|får|behöver|tänkte|borde ~ kolla ~ med|först|kalendern|schemat|skiftet|skjuts|barnvakt", "låt|låta mig|oss|mej ~ fundera|tänka|kolla|smälta", "måste|ska|skall|får|vill|sku|behöver ~ fundera|tänka|klura|grunna", "ta|tar ~ funderare|betänketid", "sover|sova på saken|det", "återkommer|återkommar|återkopplar|återkom", "hör av mig|oss|mej", "hålla|håll|reservera tiden|tid|den ~ till|tills|så", "svarar|meddelar ~ ikväll|imorgon|imorron|senare|sen|när",
        "let me|us ~ ask|check|think|see|talk|speak|look|sleep", "ill|i|well|we|gotta|must|need|have|will|gonna|going|id ~ check|ask|consult|run|discuss|confirm|confirming|checking|asking ~ with|my|the|if|wife|husband|partner|boss|landlord|diary|calendar|rota|work|past|by|missus|himself|herself", "get|come|be|circle back to|2|with you|ye|u|yous", "let|tell you|ye|u ~ know|tomorrow|later|morning|monday|tonight", "can|will i let you know", "once|until|till|before|when|after ive|i|weve|we|hes|shes|they|he|she ~ spoken|talked|checked|asked|heard|seen|looked|confirmed|say|approve|approved|decided|know", "sleep|sleeping on it|that", "be in touch", "will tell you", "has|have to ~ approve|agree|sign|ok|confirm ~ first", "quick word with", "hold off ~ until|till|booking|for|on|a", "dont book|confirm ~ yet|until|anything", "have|take|need|want|get a ~ look|think|word|chat ~ at|about|with|over|first", "will|ill have a look", "think about|over it|that|this", "think it over", "mull it over", "run it|that|this by|past", "bear with me|us", "text|ring|call|message you|ye ~ when|later|back|once|tonight|tomorrow ~ know");

    private static readonly Lexicon Perhaps = new("maybe", "perhaps", "possibly", "probably", "might", "not sure", "unsure", "dunno", "definite", "definitely");

    private static readonly Lexicon Maybe = new(
        "vaikea|vaikee|hankala|paha|mahdoton ~ sanoa|sanoo|tietää|luvata", "kahden ~ vaiheilla", "mene ~ tiedä", "jahka ~ nähdään|nähään|selviää|tiedetään|tiedän", "toivottavasti ~ pääsen|ehdin|onnistuu|paranen", "nähdään|nähään ~ mitä|miten|kuinka", "ei ~ hajuu*|aavistu*|käryäkään|tietoakaan|havaintoa", "en ~ osaa ~ sanoa|sanoo|luvata", "en ~ päättän*", "en|emme ~ lyödä|lyö ~ lukkoon", "päivä kerrallaan",
        "ehkä", "ehkäpä", "kenties", "mahdollisesti", "en ~ varma", "mietin|mietitään|miettiä|mietittävä|mietiskelen|harkitsen|harkita|pohdin|pohditaan|tuumin", "kysyn|kysyä|kysytään|kysäisen ~ vaimo*|miehe*|mieheltä|kotona|pomo*|puoliso*|kaveri*|siskolta|äidiltä|töistä|muilta|taloyhtiö*|isännöitsijä*|eka|ensin", "palaan|palataan|palaillaan|palailen ~ asiaan|myöhemmin|tähän|takaisin", "katotaan|katsotaan|kattellaan", "pitää|täytyy|pitäis|pitäisi|pakko ~ kysyä|miettiä|katsoa|kattoa|tarkistaa|varmistaa|jutella|selvittää", "ilmoitan|ilmottelen|ilmoittelen|kerron ~ myöhemmin|huomenna|kun|sitten|kohta", "saattaa|saattais|voi olla ~ että|onnistua|käydä|sopia",
        "inte|int ~ hundra|hundraprocentig|säkert|bestämt|bestämd|bestämda", "vågar inte|int ~ lova", "kan inte|int ~ säga|lova|svara ~ än|ännu|förrän|innan", "vet inte|int ~ än|ännu", "lutar åt", "kluven|kluvna|tveksam|tveksamt|oklart|osäkert", "hänger|kommer på|an", "inte omöjligt",
        "kanske", "kanhända", "eventuellt", "möjligen", "möjligtvis", "jag ~ osäker", "inte ~ säker", "ska|måste|får|behöver|skall|tänkte ~ kolla|fundera|tänka|fråga|prata|stämma|se|höra ~ med|på|om|först|över|efter|hemma|sambo*|fru*|man*", "funderar|fundera", "återkommer|återkommar|återkopplar", "hör av mig", "jag får se", "får se", "vi får se", "beror på",
        "maybe", "perhaps", "possibly", "not ~ sure|certain", "unsure", "ill|let|need|have|gotta|want|must ~ think", "think ~ it over|about it", "need|have|gotta|let|ill|must ~ check|ask|speak|talk|see ~ with|my|if|wife|husband|partner|boss|landlord", "get back to|2 you|u", "let you know", "ill be in touch", "ill see", "might ~ be|work|do|have", "probably|prob",
        "hopefully", "cant|cannot|couldnt|hard|difficult|tough to|say|promise|tell|commit ~ say|promise|commit|certain|yet|moment|now|sure", "no idea ~ yet|when|if", "hard to say|tell", "not definite|definitely", "in theory", "who knows", "cant|couldnt|dont ~ decide", "cant promise", "couldnt say|tell", "50 50", "fifty fifty", "touch and go", "up in the air", "torn between", "undecided", "should be ~ but");

    /// <summary>A maybe to what was offered or asked back; to "what needs fixing" no answer at all.</summary>
    private static readonly Lexicon Unsure = new("en tiedä|tiiä", "vet inte|ej", "dunno", "idk", "dont know", "do not know");

    /// <summary>Nothing is called off by these words alone where an appointment stands: that is <see cref="Act.CancelBooking"/>.</summary>
    private static readonly Lexicon Abandon = new(
        "ei|eikä ~ ajankohta*", "päätimme|päätin|päätettiin ~ luopua|luovuta|jättää", "luovun|luovumme|luovuttiin|luovuin ~ ajatuks*|hankkee*|ideasta|koko", "tulimme|tulin|tultiin ~ toisiin|toisin ~ aatoksiin|ajatuksiin", "ei ~ tarvetta ~ enää|nyt", "ei|enää ~ tarvetta ~ ole|oo", "ei siis ~ tarvi*|lukkosep*|putkimie*|sähkömie*|tartte*", "älä|älkää ~ varaa|varatko|varaako|varaakaan|varatkokaan|tilatko|tilaa ~", "jättäkää|jätä|voitte jättää ~ huomiotta|huomioimatta|sikseen|väliin", "avain|avaimet|avaimeni ~ löyty*", "löyty*|löydettiin|löysin ~ avain|avaimet", "pysäyttäkää|pysäytä ~ varaus|tilaus", "vakuutusyhtiö|vakuutus|vuokranantaja|taloyhtiö|isännöitsijä ~ laittaa|lähettää|hoitaa|järjestää|tilaa ~ oman|korjaajan|asentajan|sen|jonkun", "sain|saatiin|soitettiin|otettiin ~ toisesta|toisest|muualta ~", "olikin ~ vain|vaan|pelkkä", "meni|menikin|lähti|tuli ~ itsestään|itestään|ittestään ~ ohi|kuntoon|päälle|auki", "ei ~ vuodakaan|tiputakaan|tippunutkaan", "perutaan|perun|unohdetaan ~ koko ~ homma|juttu|keikka|kysely",
        "naapuri|mies|ukko|talkkari|huoltomies|huolto|isännöitsijä|vaimo|poika|kaveri|isä|faija|vuokranantaja|taloyhtiö|itse|itte ~ korjasi|korjas|hoiti|fiksasi|fiksas|auttoi|tilas|tilasi|lähetti", "naapuri|mies|ukko|talkkari|huoltomies|huolto|isännöitsijä|vaimo|poika|kaveri|isä|faija|vuokranantaja|taloyhtiö|itse|itte ~ laittoi|laitto|sai|saikin ~ kuntoon|auki|toimimaan|korjattua|irti|poikki|päälle|kiinni|vedettyä", "hoitu|hoitui ~ jo|itse*", "hoitu jo", "lakkas*|loppu|loppui vuotamasta|vuotaminen", "ei vuoda|tipu|valu enää",
        "grannen|gubben|mannen|maken|sambon|vaktmästaren|fastighets*|hyresvärden|pappa|svärfar|kompis*|sonen|jag|vi|värden ~ lagade|fixade|löste|ordnade|fick|skickar|skickade|fick ~ igång|det", "slutat|slutade ~ läcka|droppa|rinna|lukta", "tog|tagit|anlitade ~ annan|annat ~ firma|företag", "vi|jag avvaktar", "vi|jag struntar", "blir ~ inget|inte ~ av", "skippar ~ det|den|tiden",
        "himself|herself|husband|hubby|dad|da|neighbour|neighbor|landlord|janitor|caretaker|son|brother|friend|mate|wife|lad ~ fixed|sorted|mended|repaired|unblocked|cleared|sent|sending", "i|we ~ fixed|sorted|mended|unblocked ~ it|myself|ourselves", "its|it|all fixed|sorted|mended|grand|fine now|again", "its fixed|sorted|mended", "stopped ~ leaking|dripping|running", "went|going|gone with ~ another|else|cheaper|someone|different|crowd", "leave it so|then", "lets leave it",
        "ei|en|emme ~ tarvitse|tarvi|tartte|tarvii|tarvita|tarttee|tarvis ~ enää|sittenkään|enempää|apua", "ei|en enää|sittenkään ~ tarvitse|tarvi|tartte|tarvii|tarvita|halua", "ei tarvitsekaan|tarviikaan|tartteekaan|tarvikaan", "korjaant*|korjautu*|korjattiin|korjattu|korjasin|fiksattiin|fiksasin|fiksasi ~ itse*|jo|itte|naapuri*|mies|huoltomies|talkkari|huoltoyhtiö", "korjaantu*", "korjautu*", "hoitui", "hoitui|hoidettiin|hoidin|selvisi|ratkesi|järjestyi|saatiin|sain|saimme|saatii ~ itse|jo|kuntoon|muualta|toisaalta|korjattua|auki|toimimaan|poikki|itte", "löysin|löydettiin|löytyi|löysimme|otin|otettiin|tilasin|tilattiin|sain|saatiin|varasin|menen ~ toisen|toiselle|toiselta|toinen|muualta|muualle|muun|halvemman|kilpailija*", "antaa olla", "tilaan|tilaamme|tilataan|hankin|ostan|hoidan ~ muualta|toiselta|muualla", "annetaan olla", "anna olla", "unohda|unohtakaa|unohdetaan ~ koko|se|asia|juttu", "unohda koko juttu", "jätetään ~ sikseen|tähän|väliin|sittenkin", "jätän väliin", "se|alkoi|rupesi|lähti ~ toimii|toimimaan|toimia ~ taas|jälleen|nyt", "toimii ~ taas|nyt|jo", "ei mitään ~ unohda", "peruin|perun ~ pyynnön|kyselyn|tarjouspyynnön", "liian kallis|kallista|kalliiksi",
        "svåger|svågern|svärson|svärsonen|brorsan|bror|farsan|kusin|kusinen|polare|polaren|bekant|dottern|morsan|vännen ~ lagade|fixade|fixa|löste|ordnade|hjälpte|bytte|lagat|fixat|ordnat", "ordna|ordnar ~ sig", "redan ~ hjälpta|hjälpt", "fått hjälp ~ av|redan|annanstans|någon|nån", "tänkt om", "blir|bli en annan gång", "vi|jag låter bli|vara", "avstår", "drar|dra tillbaka ~ förfrågan|ärendet|beställningen|min", "stäng|stänga|avsluta|avslutas ~ ärendet|förfrågan|caset", "strömmen|vattnet|värmen|elen ~ kom|kommit|är tillbaka", "gick över ~ av|så|nu", "värken|tandvärken|ilningarna|smärtan gick|gått|försvann ~ över|själv", "behöver|behövs ingen|inget|ingenting ~ tid|hjälp|besök|längre|mer", "väntar|vänta med det|detta ~ här", "börja|börjar|började ~ fungera|funka|värma|värm|värme|gå ~ igen",
        "behöver|behövs|behövde|behov ~ inte|ej ~ längre|mer|ändå|hjälp", "inte längre ~ behov|aktuellt|behöver|intresserad", "löste|ordnade|fixade|rättade|lagade|löst|ordnat ~ sig|det själv|själv|redan|ändå", "har|hade ~ löst|fixat|ordnat|lagat|hittat|anlitat ~ sig|det|annan|annat|någon|redan", "hittade|hittat|anlitat|anlitade ~ annan|annat|någon|billigare|konkurrent*", "strunta|skit|strunt i det|samma", "glöm ~ det|bort", "vi|jag släpper|skippar|avstår|hoppar|lägger ~ det|över|ned", "funkar|fungerar igen|nu", "inte aktuellt|intresserad|längre", "det går bra nu", "för dyrt ~", "har ångrat|ångrade|ångrar mig",
        "dont|wont ~ need|require ~ anymore|any|you|help|longer", "do not need ~ anymore|any|you|help", "no longer ~ need|needed|required|interested", "not needed|necessary|required ~ anymore", "fixed|sorted|solved|resolved|mended|repaired ~ itself|myself|ourselves|themselves", "already ~ fixed|sorted|solved|repaired|found|booked|got", "got ~ sorted|fixed|repaired ~ already|thanks|ourselves", "its|it|all ~ sorted|fixed ~ now|thanks|already", "found|got|went|booked|using|hired|called ~ someone|somebody|another|different|cheaper ~ else|company|guy|plumber|electrician|dentist|one", "found|went|gone|going|booked ~ elsewhere", "never ~ mind", "nevermind", "nvm", "forget ~ it|about|that", "its|it|heating|water|is working again|now|fine", "changed my mind", "not interested ~", "too expensive", "dont bother", "scrap that", "dont worry about it",
        "no need anymore|now|thanks ~", "no need ~ anymore|any longer|after all|now", "second thoughts|thought ~ ill|i|we|well|dont|not|leave", "too long ~ to wait|wait", "ill|well|gonna|going|will ~ ask|try|use|call|go ~ local|elsewhere|someone|somebody", "no|longer ~ require|requires|requiring ~ services|service|visit|you|anyone", "managed to ~ get|fix|find|sort|do|open|stop|unblock", "so|now|all|im|were|thats sorted|grand", "so thats that", "sold ~ car|house|flat|van|bike|place|it", "ill|well pass ~", "have to pass", "found ~ mechanic|plumber|guy|locksmith|electrician|dentist|hairdresser|garage|cleaner|problem|cause|culprit|spare|key|keys", "no visit|callout ~ needed|required|necessary", "disregard|ignore ~ message|text|request|enquiry|email|that|it|messages", "dont|not|wont ~ go|going ~ ahead", "decided ~ against|not to|to leave", "hes|shes|theyre|landlord|husband|dad|son|council|insurance ~ handling|dealing|sorting|taking|looking ~ it|care|this|after", "ill|well|i|we|gonna|going|will ~ do it myself|ourselves", "came|come back ~ on|itself|own", "fixed|sorted|righted ~ itself", "false alarm", "panic over", "all good now", "working|grand|fine|back again ~ now", "leave it so|be|there|for now", "we|i ~ sorted|solved|cracked it");

    private static readonly Lexicon Correcting = new(
        "ei ku|kun|kuin", "eiku", "eikun", "eikus", "tai siis", "tai siis ~ ", "korjaan|korjaus|oikaisu", "tarkoitin|tarkotin|meinasin|tarkoitan|piti ~ sanoa|sanomani|kirjoittaa|olla", "kirjoitin|kirjotin|sanoin|laitoin|laitoinki ~ väärin|väärän|vahingossa", "sittenkin", "oikea ~ osoite|numero|nimi|päivä|aika", "väärä ~ osoite|päivä|aika|nimi|postinumero|numero ~ oikea",
        "jag menade", "menade", "jag menar", "rättelse", "rättar", "skulle ~ vara|stå", "sa|skrev|sade|angav ~ fel", "fel ~ adress|dag|tid|datum|nummer ~ ska|rätt", "nej ~ förresten|vänta|förlåt", "rätt ~ adress|nummer|är|ska", "eller ~ förresten|nej",
        "i ~ meant|mean", "meant ~ to|the|at|on", "correction", "typo", "should ~ be|say|read", "make that", "no ~ wait", "scratch that", "actually ~ its|it|the|make|no|can|could|not", "oops|whoops", "wrong flat|door|street|house", "wrong ~ address|day|date|time|postcode ~ its|it|should", "said|wrote|put ~ wrong", "not ~ its", "sorry ~ i meant",
        "not ~ the ~ one", "i said|told|wrote|put ~ but ~ its|it|i", "its ~ not ~", "scrap|forget what i said", "everything|all ~ ok|fine|right|correct ~ except|but|apart|bar", "except|apart ~ from|the|number|name|street", "almost|nearly ~ its|it", "wrong car|tooth|room|tap|child|one|name|spelling", "spelt|spelled|spelling ~ with|wrong|without", "theres no ~ in", "with a|one|two|double ~ not", "one|single l|n|t|s|r|e", "last digit|number ~ is|should", "pressed ~ wrong", "typed|typing ~ wrong|mistake|error");

    private static readonly Lexicon Quote = new(
        "arvio ~ riittää|vaihdosta|korjauksesta|asennuksesta|remontista|maalauksesta", "karkea|karkean|karkeeta|karkeaa|alustava|alustavan|alustavaa|suuntaa|ilmainen|ilmaisen|maksuton|maksuttoman ~ arvio|arvion|arviota|arviokäyn*", "arvion|arviota ~ kokonaishin*|kuluista|kustannuksista|hinnoista", "arvioikaa|arvioisitteko|arvioitteko", "arviokäyn*|arviointikäyn*", "käsity* ~ mitä|paljonko|hinna*|kustan*", "kokonaishin*", "mitä ~ ~ ottaisitte|tulis|tulisi kustantaan|kustantamaan|maksamaan|maksaan", "mitä ottaisitte", "hintatarjou*|tarjouspyyn*|kustannusarv*",
        "tarjous*", "tarjouks*", "tarjoust*", "hinta arvio*", "hintaarvio*", "kustannusarvio*", "urakkahin*", "urakkatarjou*", "arvio ~ hinnasta|kustannuksista|hinnan", "arvion ~ hinnasta|paljonko|kustannuksista",
        "kostnadsberäkning*|kostnadskalkyl*|priskalkyl*|arvodesförslag*", "förslag på|om arvode|pris|kostnad",
        "offert*", "prisförslag*", "kostnadsförslag*", "prisuppgift*", "prisuppskattning*", "uppskattning ~ pris*|kostnad*", "fast pris",
        "quote", "quotes", "quotation", "estimate", "estimates", "ballpark", "rough price", "price estimate", "fixed price",
        "an offer ~ for|from|on|of|to|please", "offer request|needed|wanted|please|for", "send|give|need|want|like|get|request|provide|make|email|requesting|wants|needing ~ offer|offers|bid|bids|tender|tenders|proposal|estimation|costing", "bid|tender|tenders|proposal ~ for|on", "put in a bid", "invitation to tender", "rfq", "costed ~ proposal|plan", "can|could you|ye|yous|u offer", "what ~ sort|kind ~ package", "price ~ for the ~ lot|job", "work out ~ price|cost", "estimation");

    private static readonly Lexicon NotAQuote = new(
        "kiitos|kiitoksia|kiitti ~ tarjouks*|tarjouk*|arviosta", "tack för offerten|prisförslaget|förslaget", "thanks|thank|you|cheers for ~ quote|estimate|quotation", "hyväksy* ~ tarjou*|tarjouks*", "tarjouksen|tarjouksenne ~ kanssa|suhteen", "tarjouksen|tarjouksenne ~ läpi",
        "tarjouksia", "tarjouksessa", "tarjouskoodi*", "hyväksyn|hyväksyin|otan ~ tarjouksen|tarjouksenne", "accept ~ quote|offer", "accepterar ~ offert*", "offers", "on offer",
        "your|the|that|this offer ~ you|ye|was|is|came|sent|looks|still|accepted", "special offer", "kind offer", "thanks for the offer", "of you to offer", "got|received|have|had ~ your offer|quote|estimate", "your offer|quote|estimate ~ is|was|looks|seems");

    private static readonly Lexicon Moving = new(
        "pääsiskö|pääsisikö|pääseekö|pääsisinkö|pääsisimmekö ~ aiemmin|aikasemmin|aikaisemmin|myöhemmin|ennemmin", "oisko|olisko|olisiko|onko|ottaisin|ottasin|haluaisin|löytyiskö|löytyisikö ~ myöhempää|myöhemmän|myöhempi|aikaisempaa|aikaisemman|aiempaa|aiemman|aikasempaa|muuta|jotain muuta", "tuli ~ este|yllätys|menoa|meno|muuta", "onko|oisko|olisiko mahdollista|mahdollisuus ~ ~ siirtää|saada|vaihtaa|tulla", "täytyisi|täytys|pitäisi|pitäs|joutuisin|joudutaan ~ siirtää|siirtämään|vaihtaa|vaihtamaan", "sovitaan|sovitaanko|sovittaisko|sovittaisiinko|katsotaan|otetaan ~ uus|uusi|toinen|joku ~ päivä|aika", "aikaistaa|aikastaa|aikaistaisin|myöhentää|lykkään|lykkäis*|lykkää", "mikä|mitkä muu|muut|toinen ~ päivä|aika", "tulisin|tuli|tulen|otan|ottaisin mieluummin|mielummin|ennemmin|sittenkin", "varasin ~ päällekkäin",
        "voiko|voisko|voisiko|voinko|voitaisko|voidaanko|voitko|voitteko|saisko|saisiko|saako|onnistuu|onnistuisko|onnistuuko|pitää|pitäis|pitäisi|täytyy|joudun|haluaisin|haluan|haluisin ~ siirtää|siirtämään|siirto|siirretään", "siirretäänkö|siirrettäiskö|siirretään|siirrettäisiinkö", "toinen|toiseen|toiselle|myöhäisempi|aikaisempi ~ aika|aikaan|ajankohta|ajankohtaan|päivä|päivälle|päivään", "uusi|uuden|uutta aika|ajan|aikaa", "siirt*|lykät*|lykkä*|aikaist*|myöhent* ~ aika|ajan|aikaa|sitä|sen|se|viikolla|tunnilla|päivällä|eteenpäin|perjantai*|maanantai*|tiistai*|keskiviik*|torstai*|käynti*", "voisko|voiko|voisiko|pystyiskö|pystyykö|saisko|pitäis|pitää ~ siirt*|lykät*|lykkä*|aikaist*|myöhent*", "aikaistaa|lykätä|lykätään|aikaistettua|lykättyä", "sopiiko|käykö|käviskö|kävisikö|kävis|sopisko|passaisko ~ sittenkin|mieluummin", "saisko|saisiko|voisko|voisiko|voiko|saako|kävisikö|kävisköhän|kävis|sopisko|sopisiko|onnistuisko ~ myöhemmäksi|aikaisemmaksi|myöhempään|aikaisempaan", "kävisikö|kävisköhän|kävis|käykö|sopisko|sopisiko|onnistuisko ~ muu|muuna|toinen|toisena ~ päivä|päivänä|aika",
        "framskjut*|framflytt*|uppskjut*", "skjuts|skjutas|flyttas ~ fram|upp|på|till|ti", "går|kan|sku|skulle|få ~ flytt|flytta|skjuta|ändra|byta ~ på|fram|till|ti|tid*", "har|finns ni|det ~ nåt|något|nånting ~ tidigare|senare", "dubbelbokad|dubbelbokat|dubbelbokade", "kan|kunde|får jag|ja|vi ~ komma ~ tidigare|senare", "ta de|det|den ~ måndag|månda|tisdag|tisda|onsdag|onsda|torsdag|torsda|fredag|freda|lördag|nästa ~ istället|stället|stelle|ställe",
        "kan|går|skulle|behöver|måste|vill ~ flytta|omboka|byta ~", "boka om", "måste|vill|behöver|kan ~ boka om", "en annan|ny|senare|tidigare tid|dag", "skjuta|skjuter|skjut ~ på|upp|fram", "senarelägg*|tidigarelägg*", "kan|kunde|skulle ni|du ~ komma ~ tidigare|senare", "passar|funkar|går ~ bättre ~ måndag*|tisdag*|onsdag*|torsdag*|fredag*|nästa|imorgon|senare", "kan vi ta ~ måndag*|tisdag*|onsdag*|torsdag*|fredag*|nästa|annan ~ istället",
        "can|could|need|want|have|possible|like|gotta|must ~ move|moved|reschedule|rearrange|push|change|swap|shift|postpone|postponed", "bring|put|push ~ forward|back|off|out", "postpone", "reschedule", "come|do|make ~ earlier|later",  "another|different|new|later|earlier time|day|date|slot", "make it ~ monday|tuesday|wednesday|thursday|friday|next|later|earlier|tomorrow", "monday|tuesday|wednesday|thursday|friday|tomorrow|week ~ instead",
        "tuntia|tunnin|tuntii|minuuttia|minsaa myöhemmin|aiemmin|aikaisemmin|myöhemmäksi|aikaisemmaksi", "timme|timma|timmar|halvtimme|minuter senare|tidigare", "hour|hours|hr|hrs|mins|minutes later|earlier",
        "switch|swap ~ days|times|slots|day|time|appointments", "come|make|do ~ rather|instead ~ than|of", "rather than ~ monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow", "anything|something|slot ~ before|earlier|sooner|later", "put|leave|set ~ off ~ until|till|for", "forward ~ a|an|to|by", "different|other ~ day|week|time", "rejig", "rebook", "bring it ~ forward", "move me", "push me|us|it", "delay it|the", "any|anything earlier|sooner|later");

    private static readonly Lexicon Things = new("move|shift|moved ~ car|van|furniture|sofa|bed|boxes|wardrobe|cooker|fridge|jeep|house|bike|trailer");

    /// <summary>Beside a time, said of an appointment that stands, it is moved there.</summary>
    private static readonly Lexicon Instead = new("sen sijaan", "sijaan", "sijasta", "tilalle", "istället", "i stället", "instead");

    private static readonly Lexicon SwearWords = new(
        "ime ~ munaa|mun|paskaa", "vammaset|vammasia|vammainen|vammanen|vammasii", "turpa|suu|turvat kii|kiinni|tukkoon", "hevonvit*|hevonpers*|hevonpask*", "haistappa", "tyhmä kone|botti|robotti|automaatti", "kuole ~", "runkkari*|homot*|ääliö*|pässit|pelle*|pellet", "painu|painukaa|suksi|suksikaa ~ helvettiin|vittuun|kuuseen|hiiteen",
        "vittu*", "vitun|vitut|vitulle", "vittuako", "saatana*", "perkele*", "haista|haistakaa ~", "paska|paskat|paskaa|paskan|paskaa*", "idiootti*|idiootit", "urpo*|urpot", "jumalauta", "helvetti|helvetin|helvettiin", "kusipä*", "mulkku*|mulkut",
        "pajas*", "pucko*", "äckel", "fitthuvud*", "kukhuvud*", "arsle|arslet|arslen", "rövhål*", "jubelidiot*", "svin", "kräk", "skäms era|er", "ruttna", "satans", "miffo*", "kyss mig",
        "fan", "fy fan", "jävla|jävlar|jävel", "jävligt", "helvete|helvetes", "skit|skitföretag*|skitfirma", "idiot|idioter", "förbannad*|förbannat", "fitta", "kuk", "dra åt",
        "fuck*", "shit|shitty|bullshit", "idiot|idiots", "asshole*", "arsehole*", "bastard*", "bloody hell", "crap", "piss off", "screw you", "moron*", "wanker*", "wtf",
        "feck|fecking|feckin", "eejit*|gobshite*|muppet*|gobshites", "up your arse|ass", "kiss my arse|ass", "shove it", "rot in hell", "go f|fuck|to|f* yourself|hell", "shut up", "ffs", "stfu", "bollocks", "twat*|prick*|dickhead*|knobhead*|tosser*|arse", "effing", "nosy git", "git|gits", "crooks", "scumbag*", "pack of ~", "bugger off", "get stuffed|lost|bent", "sod off", "jog on", "cunt*", "useless ~ shower|lot|bunch|gobshites");

    /// <summary>The situations in the words. What is wanted of a job that is named beside them is not taken back by them.</summary>
    public static IEnumerable<(Act Act, int At)> Read(Utterance utterance, UnderstandingContext context, bool saysJob, bool answers, bool saysWhen)
    {
        if (!context.Spoken && Callbacks.First(utterance) is { } call)
        {
            yield return (Act.CallMe, call);
        }

        if (Delays.First(utterance, context, saysJob) is { } late)
        {
            yield return (Act.Late, late);
        }

        if (WaitWhole.IsWhole(utterance) || (utterance.Count <= LongestWait && WaitWhole.At(utterance, 0) is { } first && first.To + 1 < utterance.Count && utterance[first.To + 1].Clause != utterance[0].Clause))
        {
            yield return (Act.Wait, 0);
        }
        else if (Wait.First(utterance) is { } wait && utterance.Count <= LongestWait && (wait.From <= 2 || wait.To >= utterance.Count - 2) && !saysJob && !Correcting.IsIn(utterance) && !IsNot(utterance, wait))
        {
            yield return (Act.Wait, wait.From);
        }
        else if (context.Asked is not (Asked.Nothing or Asked.Job) && ComesBack.First(utterance) is { } back && !Perhaps.IsIn(utterance))
        {
            yield return (Act.Wait, back.From);
        }

        if (!saysJob && (context.Known is { IsBooked: true } || context.Asked == Asked.Reminder) && (Moving.First(utterance) ?? (saysWhen ? Instead.First(utterance) : null)) is { } moving && !CannotBe(utterance, moving) && !MovesAThing(utterance))
        {
            yield return (Act.MoveBooking, moving.From);
        }

        if (Abandon.First(utterance) is { } abandoned && !saysWhen && !utterance.IsQuestion && !IsStillWanted(utterance, abandoned))
        {
            yield return (context.Known is { IsBooked: true } || context.Asked == Asked.Reminder ? Act.CancelBooking : Act.Abandon, abandoned.From);
        }
        else if ((Maybe.First(utterance) ?? (context.Asked is Asked.Job or Asked.Nothing ? null : Unsure.First(utterance))) is { } maybe && !saysJob && !utterance.IsQuestion)
        {
            yield return (Act.Maybe, maybe.From);
        }

        if (Correcting.First(utterance) is { } correcting && (answers || context.Asked is Asked.Confirm or Asked.Name or Asked.Address))
        {
            yield return (Act.Correct, correcting.From);
        }

        if (Quote.First(utterance) is { } quote && !NotAQuote.IsIn(utterance) && !Negation.Reaches(utterance, quote, alsoInside: false))
        {
            yield return (Act.RequestQuote, quote.From);
        }

        if (Grievances.First(utterance) is { } complaint)
        {
            yield return (Act.Complain, complaint);
        }

        if (!saysJob && SwearWords.First(utterance) is { } swear)
        {
            yield return (Act.Swear, swear.From);
        }
    }

    /// <summary>"We have to move the car first": no visit.</summary>
    public static bool MovesAThing(Utterance utterance) => Things.IsIn(utterance);

    private static bool IsNot(Utterance utterance, Match match) => match.From > 0 && utterance[match.From - 1].Text is "cant" or "cannot" or "voi" or "can" or "will" or "to" or "kan" or "inte" or "dont" or "ei" or "en" or "voin" or "saa";

    /// <summary>"Can't make it tomorrow" puts forward no other day.</summary>
    private static bool CannotBe(Utterance utterance, Match match) => match.From > 0 && utterance[match.From - 1].Text is "cant" or "cannot" or "wont" or "couldnt";

    /// <summary>"It mended itself, but I still want it checked."</summary>
    private static bool IsStillWanted(Utterance utterance, Match match)
    {
        for (var i = match.To + 1; i < utterance.Count; i++)
        {
            if (utterance[i].Text is "mutta" or "mut" or "men" or "but" or "still" or "could" or "would" or "only")
            {
                return true;
            }
        }

        return false;
    }
}
