using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>The emergencies of the trades that are neither plumbers nor dentists.</summary>
internal static partial class Emergencies
{
    private static readonly ImmutableArray<Kind> Electrical =
    [
        new("burning", new(
            "palaneen|palaneelta|palavan|kärventyneen ~ haju|hajua|hajulle|käry|käryä|katku|haisee|tuoksuu", "haisee|haiskahtaa|tuoksuu|lemuaa ~ palaneelta|palaneelle|palaneen|palavalta|kärventyneeltä|savulta|savulle|käryltä|käryä|muoville|muovilta", "käryää", "käryttää", "kärysi", "kärventy*", "kärähti", "kärähtäny*", "käryn|käry|käryä", "haisee ~ palanut|palanu", "rätinää|rätisee|ritinää|ritisee ~ seinä*|pistorasia*|sähkö*|kesku*", "seinä*|seinästä ~ rätinää|rätisee|ritinää|ritisee",
            "kipinöi*", "kipinää", "kipinöitä", "kipinät", "kipinä", "räsähti", "valokaari*", "liekki*",
            "savuaa", "savusi", "savuttaa", "savua", "sulanut|sulanu|sulaa|suli ~ pistorasia*|töpseli*|johto*|kaapeli*|muovi*|keskus*|kytkin*|pistoke*", "pistorasia*|töpseli*|johto*|kaapeli*|kytkin*|pistoke*|rasia* ~ sulanut|sulanu|sulaa|suli|musta|mustunut|mustui",
            "sähkökeskus|sähkökesku*|sähkötaulu*|sähkökaap*|sulaketaulu*|sulakekaap*|pistorasia*|töpseli*|pistoke*|johto|johdot|kaapeli*|keskus|kytkin|katkaisin|katkaisija|pääkytkin*|mittarikesku*|latausasema*|lämmityslaite ~ kuuma|kuumana|kuumenee|kuumeni|polttaa|polttavan|hehkuu|surisee|humisee|rätisee|ritisee|sirisee|sähisee|paukkuu|poksahti",
            "ritisee|rätisee|sirisee|sähisee|surisee ~ pistorasia*|sähkökesku*|sähkötaulu*|sulaketaulu*|kytkin*|seinässä|rasia*",
            "lukta ~ bränt|bränd|brändi|brändt|svett|rök", "luktar ~ brändi|brändt", "transformator*|skarvsladd*|förlängningssladd*|grenuttag*|adapter* ~ glöder|ryker|smält|smälter|brinner|svart",
            "luktar|lukt|lukten|doft|luktade ~ bränt|bränd|brända|brandrök|rök|plast|svett|svedd", "bränd|bränt|svedd ~ lukt", "brandlukt", "brännlukt*", "bränd plast", "gnistor", "gnistrar", "gnistrade", "gnista", "gnistregn", "ljusbåge", "kortslutning ~ rök",
            "smälter", "smält", "smälte", "ryker", "rykte ~ om|från|ur", "uttag*|eluttag*|vägguttag*|kontakten|elcentral*|elskåp*|proppskåp*|säkringsskåp*|kabel*|sladd*|strömbrytar*|laddbox*|huvudbrytar*|gruppcentral*|central* ~ varm|varmt|het|hett|glöder|brummar|surrar|sprakar|knastrar|fräser|bränner|svart|svarta",
            "sprakar|knastrar|fräser|surrar|brummar ~ uttag*|eluttag*|vägguttag*|elcentral*|elskåp*|proppskåp*|kontakt*|väggen|centralen|strömbrytar*",
            "live|dangling|fallen|downed ~ line|cable|wire", "tree|branch|pole ~ on|down|hit|through ~ line|lines|cable|wire", "glowing ~ red|orange|inside|box|board", "wont|cant|doesnt ~ turn|switch ~ off ~ hot|glowing|red|hob|ring|heater", "towel|curtain|curtains|bench|wall|clothes|laundry|cushion ~ caught|burning|smouldering", "caught fire", "lights|bulbs ~ brighter|bright|popping|exploding|exploded|blowing", "bang ~ flash|smoke|flames|blue", "flash ~ bang|blue|flames", "flames|fire|smoke ~ coming|out|from|behind|inside|at ~ socket|board|box|panel|heater|wall|charger|cooker|oven|switch", "burning|burnt|burned|singed|acrid ~ smell|smells|odour|odor|plastic|rubber", "smell|smells|smelling|smelled|stinks ~ burning|burnt|smoke|smoky|melting|burned|electrical", "sparks", "sparking", "sparked", "spark ~ from|out|when|at", "arcing", "scorch|scorched|burn marks|mark|black", "crackling|fizzing|sizzling ~ wall|ceiling|noise|sound|socket|switch", "fishy|plastic|plasticky ~ smell", "melted", "melting", "smoke ~ from|out|coming", "smoking ~ socket|plug|outlet|panel|wire|cable|switch",
            "socket|sockets|outlet|outlets|plug|breaker|panel|fuse|fusebox|box|board|cable|wire|wires|wiring|switch|charger|unit ~ hot|humming|buzzing|smoking|crackling|glowing|fizzing|sizzling|burning|scorched|scorching|black",
            "hot|humming|buzzing|crackling|fizzing|glowing ~ socket|outlet|plug|breaker|panel|fusebox|cable|wire"),
            Unless: new("varmvattenberedare", "kuumavesi", "hot water", "kaukolämpö", "leipä", "ruoka", "proppen|proppar|propparna|säkringen|säkringar|säkringarna ryker|rykte|rök|brände|bränner|bränt", "smoke alarm|detector ~ chirp*|beep*|batter*", "gas boiler", "unplugged", "plugged it out", "dont|not ~ use|using it", "stopped using", "company|electrician|they ~ replaced|fixed ~ it", "no ~ smoke ~", "put it out", "smell|smoke ~ went ~ away|since")),
        new("shock", new(
            "sähköisku*", "sähkötällin|sähkötälli|tällin|tällejä|tälli|sätkyn|sätky|iskun|iskuja ~ sain|sai|saa|antoi|antaa|saatiin|tuli|tulee", "sain|sai|saivat|saa|saanut|saanu|saatiin|antaa|antoi|antanut|saako ~ iskun|iskuja|tällin|tälli|tällejä|sätkyn|sätkyjä|sähköä|säikäyttää", "sähkö|sähköt ~ iski|iskee", "pistelee|kutittaa|nipistää|nipistelee|kihelmöi ~ kosketta*|koske*|kun|sormi*", "naula*|haarukan|haarukka|veitsen|veitsi|ruuvimeisseli*|hakaneula*|sormen|sormensa|avaimen|pinnin ~ pistorasia*|rasia|rasiaan|töpseli*", "koski|kosketti|koskin ~ paljas|paljasta|paljaaseen ~ johto*",
            "stack|stuckit|petade|körde|stoppade ~ gaffel|spik|kniv|sax|skruvmejsel|nål|sked ~ i ~ väggen|uttag*|vägguttag*|kontakten", "ström|spänning i ~ inredningen|vattnet|kranen|kranarna|badkaret|duschen|diskbänken|staketet|hela",
            "fick|får|fått|få|ger|gav ~ stöt|stötar|elstöt|ström|chock", "elchock*", "elstöt*", "strömstöt*", "strömförande", "strömgenomgång", "pirrar|kittlar|sticker ~ när|fingr*|handen|rör|tar", "fick|får|fått ~ smäll|kyss|kick|knäpp ~ av|från|i", "smäll|kyss|kick ~ spisen|lampan|uttaget|kontakten|tvättmaskinen|diskmaskinen|kylskåpet|ugnen|brytaren", "sked*|gaffel*|spik|spiken|kniv|kniven|skruvmejsel*|nål|nyckel|fingret|fingrarna ~ uttag*|vägguttag*|kontakten|eluttag*", "rörde|tog|nuddade|vidrörde ~ bar|blottad|strömförande ~ kabel|ledning|ledningen",
            "got|gets|get|getting|gave|gives|giving|received ~ shock|shocks|shocked|zapped|jolt|zap", "electrocut*", "electric|electrical shock|shocks", "zapped", "belt|jolt|wallop|bite|whack|zing ~ off|from ~ cooker|washer|washing|machine|dishwasher|fridge|tap|kettle|switch|socket|lamp|light|oven|toaster|sink|heater", "fork|knife|nail|screwdriver|key|finger|fingers|spoon|hairpin ~ socket|outlet|plug", "touched|grabbed|touching ~ bare|live|exposed ~ wire|cable", "burnt|burned ~ hand|fingers ~ socket|wire|switch", "shocked ~ by|from|me|when", "tingle|tingles|tingling ~ when|touch*|from|off"),
            Unless: new("sticker shock", "price shock", "hintashokki", "static*", "statisk*", "staatti*", "hankaussähk*", "luulin ~ sähköisku*|sätky*|tälli*", "trodde ~ stöt|chock", "thought ~ shock", "unplugged", "shes|hes|im|were|everyones ok|fine|grand")),
        new("overvoltage", new("jännite|jännitteet|volttimäärä|sähköt ~ pomppii|heittelee|heittelehtii|vaihtelee|sahaa", "lamput|lamppu|valot|polttimot ~ räjäht*|poksaht*|kirkastu* ~", "nollavika*|nollavian", "telkkari|tv|laitteet|kone|koneet|jääkaappi ~ savuta|savuttaa|alkoi savuta|käryää ~")),
        new("stuck_on", new("seinä|paneeli|paneelit|katto ~ tummu*|mustu*|hiilty*|kärventy* ~"), new("kiuas|uuni|hella|liesi|lämmitin|patteri ~ ei|eikä ~ mene|mee|sammu|saa ~ pois|päältä|kiinni|sammutettua|sammumaan"),
            Unless: new("vanhastaan|kauneusvirhe|maalata")),
        new("hot_panel", new(
            "*kuuma|kuuma|kuumana|kuumalta|kuumenee|kuumentunut|polttava*|hehku*", "*varm|*varmt|varm|varmt|het|hett|glödhet|glödhett|stekhet|stekhett|kokhet|kokhett|brännhet|brännhett|skithet|skithett|jättehet|jättehett|glöder|glödande", "hot|scalding",
            "surisee|surina|surinaa|hurisee|hurinaa|humisee|rätisee|rätinä|rätinää|ritisee|ritinä|ritinää|sirisee|sirinää|sähisee|sähinää|räsähtelee", "surrar|brummar|sprakar|knastrar|fräser|sprakade", "låter ~ bi|bikupa|geting*", "buzz*|humm*|crackl*|fizz*|sizzl*"),
            Unless: new("varmvatten*", "varmt vatten", "hot water|tub|plate|plates|tap", "kuumavesi", "lämminves*", "element*", "patteri*", "spis*|ugn*|häll*", "liesi|liede*|hella*|uuni*", "oven|hob|cooker|stove", "bastu*", "sauna*|kiuas|kiukaa*", "doorbell|intercom|ovikello|dörrklocka", "huvudvärk", "ihan ok|normaali*", "varmt välkom*", "unplugged", "pulled it out", "dont use it", "not using it"),
            Beside: new("sähkökesku*|sähkötaulu*|sähkökaap*|sulaketaulu*|sulakekaap*|ryhmäkesku*|mittarikaap*|pääkytkin|keskus|keskukse*", "pistorasia*|töpseli*|rasia|rasiasta|kytkin|katkaisija|jatkojohto", "elskåp*|proppskåp*|elcentral*|säkringsskåp*|gruppcentral*|mätarskåp*|centralen|eluttag*|vägguttag*|uttaget|strömbrytar*", "fuse|fusebox|panel|consumer|breaker|switchboard|socket|outlet|plug|switch|board", "wall|väggen|seinä|seinästä|seinässä")),
        new("live_wire", new(
            "paljas|paljaat|paljaita|paljaana|paljastunut ~ johto|johdot|johtoja|johdon|sähköjohto*|kaapeli*|kupari*", "johto|johdot|sähköjohto*|kaapeli* ~ paljaana|paljas|paljaat|paljastunut|näkyvissä|roikkuu|repesi|poikki|katkesi|irti", "sähkölinja|sähkölanka|ilmajohto ~ maassa|poikki|katkennut|roikkuu",
            "grävde|grävt|gräver|kapade|kapat|spadat ~ av|i ~ elkabel*|elkabeln|kabeln|elledning*|jordkabel*", "bara|blottad|blottade|öppna|friliggande|avsliten|avslitna|avklippt|avgrävd ~ kabel|kablar|ledning|ledningar|sladd|sladdar|elkabel|elledning*|trådar", "kabel|kabeln|ledning|ledningen|sladden|elledningen|elkabeln ~ blottad|avsliten|hänger|avgrävd|sönder",
            "bare|exposed|live|hanging|loose|frayed|cut ~ wire|wires|cable|cables|wiring", "wire|wires|cable|cables ~ exposed|hanging|bare|sticking", "power line ~ down|fallen"),
            Unless: new("sönder ~ laddkabel|laddare", "laturin")),
        new("live_wire", new("crackling|arcing|hissing|sparking|humming", "lying|hanging|laying bare", "is|its|still live", "touched|hit|grabbed|caught ~ line|lines|cable|wire"),
            Beside: new("overhead|power|supply line|lines|cable|cables", "digger|excavator|pylon", "grabbed|touched ~ cable|wire ~")),
        new("water", new(
            "vettä|vesi ~ pistorasia*|sähkökesku*|sähkökaap*|sähkötaulu*|lampu*|valaisi*|sulaketaulu*|sähkö*", "pistorasia*|sähkökesku*|sähkökaap*|sähkötaulu*|lamput|lampusta|lampun|valaisi* ~ vettä|kastu*|märkä*",
            "vatten ~ elcentral*|uttag*|eluttag*|vägguttag*|elskåp*|lampan|lampor|taklampan|proppskåp*", "elcentral*|uttag*|eluttag*|elskåp*|lampan|taklampan|proppskåp* ~ vatten|blött|blöt",
            "water ~ socket|sockets|outlet|fuse|fusebox|breaker|panel|light|lights|electrics|consumer|electrical", "socket|outlet|fusebox|panel|light|lights|fitting ~ water|wet|dripping|leaking", "pouring|dripping|running|leaking|coming ~ through|into|onto|out|from ~ light|lights|lamp|fitting|socket|fusebox|board|panel|switch"),
            Unless: new("varaaja*", "lämminvesi*", "varmvatten*", "beredare*", "hot water", "water heater", "heater", "pumppu*", "pump*", "vattenpump*")),
    ];

    private static readonly ImmutableArray<Kind> Locksmith =
    [
        new("locked_in", new(
            "lapsi|lapset|lapsen|vauva|vauvan|poika|tyttö|taapero|tytär|poikani|tyttäreni|lapseni|vanhus|mummo|äiti|isä|koira|kissa|muksu|kersa|*vuotias|*vuotiaani|vaari ~ lukitti|lukkiutui|teljeytyi|sisällä|sisälle|sisään|lukkojen|autossa|autoon|lukossa|jumissa|kylpyhuoneessa|vessassa|lukittu*|lukkiutu*|yksin|huoneessa", "lukossa|lukkojen|sisällä|jumissa|lukittu*|lukkiutu* ~ lapsi|lapset|vauva|poika|tyttö|taapero|vanhus|lapseni|koira", "lukitti|lukinnut|teljennyt itsensä", "lukitsi itsensä",
            "låst|låste|stängt|stängde in sig", "barn|barnet|barnen|bebis|bebisen|dottern|sonen|pojken|flickan|dotter|son|mamma|pappa|hunden|ungen|ungarna|lillan|lillen|grabben|*åring|*åringen|mormor|farmor|morfar ~ inlåst|instängd|instängt|låst|inne|kvar|fast|ensam", "låst|inlåst|instängd|instängt|stängt ~ in|inne|barn|barnet|bebis|bebisen|dotter|dottern|son|sonen|pojken|flickan",
            "locked|shut ~ himself|herself|themselves|themself ~ in|inside", "vuotias ~ lukitti|lukkiutui|lukossa|jumissa", "year old ~ locked|inside|stuck|trapped|alone", "baby|child|kid|kids|toddler|son|daughter|infant|children|boy|girl|mother|grandma|dog|lad|granny|gran ~ locked|inside|stuck|trapped|alone", "little one ~ locked|inside|stuck|trapped|alone", "baby|child|kid|kids|toddler|infant|son|daughter ~ in ~ car", "locked|trapped|stuck ~ baby|child|kid|kids|toddler|son|daughter|infant|children|mother|grandma|dog"),
            Unless: new("avain ~ lapselle", "lapsilukko*", "barnlås*", "itsensä ulos|ulkopuolelle", "himself|herself|themselves out", "sig ute", "child lock*", "childproof")),
        new("no_answer",
            new("tuupertu*|kaatunut|pyörty* ~ sisällä|sisälle|oven", "ramlat|fallit ~ innanför|inne", "collapsed|fallen ~ inside|behind"),
            new("mummo|äiti|isä|vaari|ukki|mummi|pappa|vanhus|mormor|farmor|morfar|farfar|mamma|granny|gran|nan|grandma|grandad|mum|mother|dad|father ~ ei|svarar|not|isnt|wont|doesnt|no ~ vastaa|inte|answering|answer|responding|opening|open|avaa"),
            Beside: new("ovi|oven|ovea|lukossa|lukko", "dörr*|låst|låset", "door|locked|lock")),
        new("no_answer",
            new(
                $"{Joku}|vanhus|isoisä|faija|mutsi|puoliso|tyttöystävä|poikaystävä|tuttava|asukas ~ kaatu*|pyörty*|tuupertu*|lyyhisty*|makaa|loukkaantu*|huutaa|valittaa", "huutaa|huusi apua",
                $"{Någon}|man|sambo|sambon|vän|väninna|granne|farsan|morsan|hyresgästen ~ ramlat|ramlade|fallit|föll|trillat|trillade|svimmat|svimmade|kollapsat|kollapsade|ligger|skadat", "ropar|ropade|skriker på|efter hjälp",
                $"{Somebody}|grandad|granddad|grandpa|grandma|grandmother|grandfather|aunt|auntie|uncle|tenant|resident|lodger|partner|girlfriend|boyfriend|flatmate ~ fallen|fell|collapsed|fainted|lying|hurt", "had|taken a|another|bad fall|turn", "calling|shouting|screaming|crying for help"),
            Unless: new("fell|fallen|falling out|asleep|behind|through", "somnat|nukah*", "huutaa ~ hinta*"),
            Beside: new("ovi|oven|ovea|oveen|ovesta|lukossa|sisään|sisälle|avaamaan|avata", "dörr*|låst|låset", "kommer|komma ~ in", "innanför|därinne", "kan inte öppna", "door|locked", "get ~ in|into", "inside")),
        new("no_answer",
            new("ei ~ elonmerkk*", "inget livstecken", "no sign of life"),
            new(
                $"{Joku}|vanhus|isoisä|faija|mutsi|asukas|tuttava ~ ei|eikä ~ vastaa|vastannut|vastannu|avaa|avannut|reagoi|näkynyt",
                $"{Någon}|granne|farsan|morsan|hyresgästen ~ svarar|svarat|öppnar|öppnat|reagerar inte|ej|varken", $"{Någon}|granne|farsan|morsan|hyresgästen ~ inte ~ svarat|öppnat|svara|öppna|setts|synts",
                $"{Somebody}|grandad|granddad|grandpa|grandma|grandmother|grandfather|aunt|auntie|uncle|tenant|resident|lodger ~ not|isnt|wont|doesnt|hasnt ~ answering|answer|answered|responding|respond|opening|open|seen"),
            Unless: new("spare", "vara avain*|avaimen", "vara avaimella", "reservnyckel*|extranyckel*"),
            Beside: new("pelkään|pelätään|pelottaa|pelkää|huolissa*|huolestu*|huoli|huolettaa|sattunut|sattunu|tapahtunut|tapahtunu|pahinta", "orolig*|oroar|oroliga|rädd|rädda|hänt|befarar", "worried|worry|worrying|afraid|scared|happened|concerned|fear|wrong")),
        new("stove_on", new(
            "liesi|hella|uuni|levy|keittolevy|kattila|ruoka|kynttilä|kynttilät|silitysrauta|takka ~ päällä|päälle|levyllä|hellalla|palaa|palamaan|tulella", "ruoka|kattila|pannu ~ liedellä|hellalla|tulella|uunissa",
            "spisen|plattan|ugnen|mat|maten|gryta|grytan|ljus|ljusen|strykjärnet ~ på|påslagen|tänd|tänt|tända|spisen",
            "stove|oven|hob|cooker|pan|candle|candles|iron|food|dinner ~ on|burning|lit|cooking|stove|oven|hob")),
        new("break_in", new(
            "joku|jotkut ~ yrittää|murtautu*|tunkeutu* ~ sisään|ovea|parhaillaan|nyt", "murtovarka* ~ sisällä|nyt", "någon|några|nån ~ försöker|bryter ~ in", "inbrott pågår", "tjuven|tjuvar|inbrottstjuv|inbrottstjuven ~ kvar|inne|inomhus", "hör ~ någon|nån|honom|dem ~ inne|garaget|källaren", "someone|somebody|people ~ trying|breaking ~ in|door", "burglar* ~ inside|now")),
    ];

    private static readonly ImmutableArray<Kind> CarRepair =
    [
        new("locked_in", new(
            "lapsi|lapset|vauva|koira|taapero ~ autossa|autoon|lukossa", "barn|barnet|bebis|bebisen|hunden|ungen ~ bilen|inlåst|inlåsta", "baby|child|kid|toddler|dog ~ locked|stuck|trapped", "locked ~ baby|child|kid|toddler|dog")),
        new("stranded", new(
            "moottoriti*|moottoritie*|motarilla|motari", "pientar*", "kehä|kehän ~ ykkös*|kakkos*|kolmos*|i|ii|iii|1|2|3", "kehäkolmo*|kehäykkö*|kehätie*", "ohituskaist*", "keskellä|keskelle ~ tietä|risteys*|kaistaa", "tunnelis*|tunneliin", "ramppi|rampilla", "risteykse*", "sillalla",
            "motorväg*", "motorled*", "vägren*", "körfält*", "mitt i|på ~ korsning*|vägen|gatan|rondell*", "tunneln", "påfart*|avfart*", "på e 4|6|18|20|22|45", "ringvägen", "ringen iii|i|1|3",
            "motorway", "level crossing", "railway|train|tram crossing|tracks|line", "outside|live|middle|inside lane", "blind|dark|sharp bend|corner", "on a bend|bridge|hill", "hard shoulder", "ring ii|iii|road", "on ring i|1|2|3|one|two|three", "highway", "dual carriageway", "slip road", "middle of ~ road|junction|street", "roundabout", "fast lane", "tunnel", "lorries|trucks|traffic ~ past|by|flying"),
            Unless: new("besiktning*", "stuck|sitting ~ in traffic", "ruuhka*|ruuhkassa", "trafiken|köer|bilkö", "myöhästy*", "sen|försenad", "late", "ääni|ääntä", "ljud|låter", "noise", "vibrat*", "kolisee", "tärisee", "gnissl*", "when|kun|när ~ drive|driving|ajaa|ajan|kör"),
            Beside: new("blew|blown|burst|exploded", "wont ~ move|budge|go|start", "broken|packed|gave|given ~ down|in|up|out", "jää*|jäi|jäin|jäätiin|hyyty*|sammu*|simahti|kuoli|seiso*|ollaan|oon|olen|hajosi|pysähty*|puhkesi", "stå*|stann*|dog|dött|motorstopp|fast|strand*|punktering|punka", "broke|broken|breakdown|stuck|stranded|died|stalled|stopped|conked|dead|cut")),
        new("fire", new(
            "savu|savua|savuaa|savuttaa|liekk* ~ konepel*|konepelt*|moottori*|kojelau*", "konepel*|konepelt*|moottori* ~ savu|savua|savuaa|savuttaa|liekk*", "ryker|rök|röken|brinner ~ motor*|huven|motorhuv*", "motor*|huven ~ ryker|rök|brinner", "petrol|fuel|diesel ~ pouring|leaking|gushing|running|dripping|everywhere|spraying", "leaking|pouring|spraying ~ petrol|fuel|diesel", "smell|stink|reek|smells|stinks|reeks ~ of ~ petrol|fuel", "battery ~ smoking|hissing|fire|swollen|burning", "smoke|fumes ~ cabin|inside|vents|dash|seats|boot", "car|van|engine|wheel|tyre|brake|brakes|it ~ on|caught|went fire", "car|van ~ on|in flames|fire", "smoke|smoking|flames ~ bonnet|hood|engine|dash|dashboard|wheel|wheels", "bonnet|hood|engine ~ smoke|smoking|flames")),
        new("fire", new(
            "bensa|bensaa|bensan|bensalle|bensalta|bensiini|bensiiniä|bensiinin|bensiinille|bensiiniltä|polttoaine|polttoainetta|polttoaineen|polttoaineelle|polttoaineelta|löpö|löpöä vuota*|valuu|valunut|tippuu|tihkuu|haisee|haiskahtaa|lemuaa|löyhkää|katku*|haju|hajua|katkua|lemu|käry|käryä",
            "haisee|haiskahtaa|tuoksuu|lemuaa|löyhkää|vuotaa|valuu|tippuu|tihkuu|valunut|vuotanut ~ bensa|bensaa|bensalle|bensalta|bensan|bensiini|bensiiniä|bensiinille|bensiiniltä|bensiinin|polttoaine|polttoainetta|polttoaineelle|polttoaineelta", "bensaa|bensiiniä|polttoainetta ~ vuotaa|valuu|tippuu|tihkuu|maassa|maahan|lattialla", "bensalle|bensalta|bensiinille|bensiiniltä ~ haisee|lemuaa|löyhkää", "bensatankki|polttoainetankki|bensaputki|polttoaineputki|polttoaineletku|bensaletku ~ vuota*|puhki|poikki|halki|repesi",
            "luktar|lukta|stinker|doftar|osar ~ bensin|bränsle", "bensinlukt*|bränslelukt*|bensinångor*|bensinstank*", "lukt|lukten|stank av bensin|bränsle", "bensin|bensinen|bränsle|bränslet ~ läcker|läckt|droppar|rinner|runnit|sipprar|forsar", "läcker|läckt|droppar|rinner|runnit|sipprar ~ bensin|bensinen|bränsle|bränslet", "bensintanken|bränsletanken|tanken|bensinslangen|bränsleslangen|bränsleledning*|bensinledning* ~ läcker|läckt|sprucken|sprack", "pöl ~ bensin",
            "smell|smells|smelling|stink|stinks|reek|reeks ~ petrol|fuel|gasoline", "petrol|fuel|gasoline smell|fumes|stink|leak|leaks", "petrol|fuel|gasoline|tank ~ dripping|leaking|leaks|pouring|pissing", "dripping|leaking|leaks|pissing ~ petrol|fuel|gasoline", "puddle|pool of petrol|fuel|gasoline"),
            Unless: new("leak down", "tvättpåse*", "kylarvatten*|jäähdytysneste*|öljyä ~ läcker|vuotaa|valuu|tippuu", "läcker|vuotaa ~ kylarvätska|kylarvatten|spolarvätska|jäähdytysnestettä|pissapoikaa")),
        new("brakes_gone", new(
            "jarrut ~ pettivät|petti|ei toimi|katosi|lähti|meni ~ ajossa|moottoritiellä|tiellä|mäessä", "bromsarna ~ försvann|slutade|funkar|fungerar ~ motorväg*|vägen|körning", "brakes ~ failed|gone|stopped ~ motorway|highway|driving|road|hill|traffic|completely|altogether|totally", "brakes|brake ~ just|suddenly|completely|totally ~ failed|gone|went|died", "cant|couldnt|wont stop ~ car|van|it|rolling", "steering|accelerator|throttle ~ locked|jammed|stuck|failed|gone", "rolling ~ away|down|into", "wheel ~ came|fell|coming|falling off"),
            new("jarrut|jarru ~ ei toimi|pidä ~ ollenkaan|yhtään", "bromsarna|bromsen ~ funkar|fungerar|tar inte ~ alls", "kan|kunde|går inte ~ bromsa|stanna ~ bilen|längre|nu", "pedalen|bromspedalen ~ golvet|botten ~ kör|körning|ute|vägen", "no brakes", "brakes ~ dont|do not|not work|working ~ all")),
    ];

    private static readonly ImmutableArray<Kind> Legal =
    [
        new("arrested", new(
            "hotar|hotat|hotade ~ döda|mörda|skada|slå", "förvaret ~ planet|flyget|ikväll|kväll|imorgon|idag", "utvisas|utvisning|avvisas ~ ikväll|kväll|natt|idag|imorgon|timmar", "planet|flyget ~ går ~ ikväll|kväll|natt|idag", "bär|kastar|slänger ut ~ mina|våra|möbler|saker|grejer|prylar",
            "pidätetty", "pidätettiin", "vangittu", "vangittiin", "otettiin ~ kiinni", "poliisiasemalla", "putkassa", "poliisi ~ vei|haki|pidätti", "kuulusteltavana", "gripen", "gripits", "anhållen", "häktad", "häktats", "polisen ~ tog|hämtade|hämtat|tagit|grep|gripit ~ honom|henne|mig|mej|oss|son|sonen|dotter|dottern|man|bror|brorsan|pappa|mamma|sambo|sambon|kille|vän|kompis", "polisstationen", "arrested", "in custody", "detained", "police station", "cell|cells", "behind bars", "arresten", "häktet", "sellissä", "sitter inne", "police ~ took|arrested|holding")),
    ];

    /// <summary>Whether a trade is called out at once at all: a cleaner or a salon has no emergency lane.</summary>
    public static bool HaveALane(Trade trade) => trade is not (Trade.Cleaning or Trade.Hair);

    /// <summary>
    /// What a trade hears besides danger to life. A heating engineer meets all that flows, smells of gas or burns; a salon has no emergency lane: there the word
    /// is a joke or a colour gone wrong.
    /// </summary>
    private static Finding<string>? OwnOf(Trade trade, Utterance utterance, Dismissals? dismissed) => trade switch
    {
        Trade.Plumbing => Among(Plumbing, utterance, dismissed),
        Trade.Dental => Among(Dental, utterance, dismissed),
        Trade.Electrical => Among(Electrical, utterance, dismissed),
        Trade.Heating => Among(Plumbing, utterance, dismissed) ?? Among(Electrical, utterance, dismissed),
        Trade.Locksmith => Among(Locksmith, utterance, dismissed),
        Trade.CarRepair => Among(CarRepair, utterance, dismissed),
        Trade.Legal => Among(Legal, utterance, dismissed),
        _ => null,
    };
}
