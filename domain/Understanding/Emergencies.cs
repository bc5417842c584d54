using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>
/// What a human must hear of now, by the trade. "Tuli" is mostly "came", a lamp that "ei pala" is only out, and "brandvarnare" is no fire,
/// so words of danger stand here with the words that make them so.
/// </summary>
internal static partial class Emergencies
{
    /// <param name="Name">What it is called in findings.</param>
    /// <param name="Said">The words that tell of it.</param>
    /// <param name="EvenNegated">Words that tell of it although they deny something: "ei saa kiinni".</param>
    /// <param name="Unless">What anywhere in the utterance makes it another thing.</param>
    /// <param name="Beside">What has to be said too, anywhere in the utterance: heat alone is nothing, in a fuse box it is.</param>
    private sealed record Kind(string Name, Lexicon Said, Lexicon? EvenNegated = null, Lexicon? Unless = null, Lexicon? Beside = null);

    private static readonly ImmutableArray<Kind> Everywhere =
    [
        new("fire", new(
            "talossa|asunnossa|kämpässä|keittiössä|kellarissa|rapussa|rappukäytävässä|ullakolla|vintillä|saunassa|autotallissa|toimistossa palaa", "leimahti", "kytee ~", "liekit|tuli|tulta ~ nousee|lyö|leviää|loimuaa ~ seinä*|katto*|katosta|ikkuna*|konepel*|sisällä", "syttyi ~ tuleen|palamaan|sammutin", "liekkejä ~ näkyy|tulee|lyö", "tulee|näkyy|lyö ~ liekkejä",
            "tulipalo", "tulipalon", "syttyi palamaan", "syttynyt palamaan", "liekeissä", "ilmiliekeissä", "palaa ~ liekeillä|talo|keittiö|asunto", "savua tulee", "tulee savua", "savuaa",
            "rök|röken ~ väller|bolmar|strömmar|fyller", "väller|bolmar ~ rök|röken", "rök från|ur ~", "slår lågor|eldslågor", "lågor ur|från",
            "det brinner", "brinner i|på|hos", "eldsvåda", "eld i|på", "står i lågor", "ryker från|ur|om", "kommer rök",
            "on fire", "house fire", "smoke coming", "flames"),
            Unless: new("lampa*", "lampp*", "lamppu*", "valo*", "kynttilä*", "lampan|lyset|ljuset", "brandvarnare*", "brännare*", "palovaroit*", "smoke alarm", "fire alarm", "savupiippu*", "varmuuden vuoksi")),
        new("carbon_monoxide", new(
            "häkävaroit*|häkähälyt*|häkämittari*|häkävaroi* ~ soi|huutaa|piippaa|hälyttää|ulvoo|hälytti|laukesi|pärisee", "soi|huutaa|hälyttää|piippaa ~ häkävaroit*|häkähälyt*", "häkää", "häkämyrkyt*",
            "kolmonoxid*|co|koloxid* ~ tjuter|larmar|piper|låter|ringer|larmade|utlöst", "tjuter|larmar|piper|ringer ~ kolmonoxid*|koloxid*", "kolmonoxidförgift*", "koloset|kolosförgift*",
            "carbon monoxide alarm|detector|monitor ~ going|gone|went|sounding|beeping|beeps|screaming|ringing|blaring|activated", "co alarm|detector|monitor ~ going|gone|went|sounding|beeping|beeps|screaming|ringing|blaring|activated", "carbon monoxide poisoning|leak|leaking|in"),
            Unless: new("kaverin|naapurin|tuttavan|tutun|serkun ~ oli", "chirp*", "paristo*", "patteri*", "batteri*", "batter*", "asenn*", "asentaa", "sätta upp", "installera*", "install*", "fit|fitted|mount", "montera*", "byta", "vaihtaa", "vaihto", "end of life", "brandlarm*", "huvudlarm*", "villalarm*", "kotihälyt*")),
        new("poisoned", new("pakokaasu*|savukaasu*|häkä|häkää|kaasua|kaasu|savua|savut|savu|höyry*|kloori*|kloriit*|lipeä*|happoa|rikkihaju*|myrky*"),
            Unless: new("hajuton", "oiretta|oireita ~ ei", "ei ~ oireita|oiretta", "kaverin|naapurin|tuttavan|serkun|työkaverin ~ auto*|talo*|mökki*"),
            Beside: new("päätä|päätäni|pää ~ särkee|huimaa|kipeä", "huimaa", "pyörryttää", "oksettaa|oksentaa|oksensi", "yskii|yskitään|yskittää|yskittävät", "velto*", "hengitystä|hengittää|hengitys", "kurkku|kurkkua|silmiä|silmät ~ palaa|polttaa|kirvelee|kirveltää", "sinertä*", "tajut*", "ei|eikä ~ herää|vastaa|hereillä")),
        new("chemical_burn", new(
            "*aine|*ainetta|*aineen|väri|väriä|väristä|liuosta|neste|nestettä|happoa|lipeää ~ silmään|silmiin|silmässä|silmille|suuhun|kurkkuun", "silmään|silmiin|silmille ~ *aine|*ainetta|väri|väriä|happoa|lipeää|kloori*", "päänahka|iho|otsa|niska|kädet ~ kuplii|rakkuloilla|rakoilla|irtoaa|irtoo|syöpyy|palaa", "joi|nielaisi|nieli|joinu* ~ *ainetta|lipeä*|kloori*|liuot*|pesuain*|myrky*"),
            Unless: new("lievästi", "vähän|hiukan|hieman kirvel*|kutis*")),
        new("danger", new(
            "tajuttom*", "menetti|menettänyt tajunnan|tajuntansa", "taju ~ lähti|kankaalla|pois", "pyörtyi|pyörty|pyörtyny*|tuupertu* ~", "ei ~ reagoi|herää|hengitä", "puhuu ~ sekavia|sekavasti|sekavaa", "sinertä*|sinisenä ~", "jäi|jäänyt|jääny ~ alle|puristuksiin|loukkuun|väliin ~", "romahti|romahtanut|sortui ~ päälle|alle|katto|seinä", "katto|seinä|teline* ~ romahti|sortui|romahtanut|romahtanu", "ampuu|ammuskelee|ammutaan|puukotti|puukottaa|puukotettu", "uhkaa|uhkailee|uhkas|uhkasi ~ tappaa|tapolla|puukolla|veitsellä|aseella|kirveellä|mailalla", "tappaa ~ mut|minut|meidät|mun", "hakkaa|hakkas|pahoinpitelee ~ parhaillaan|nyt|ovea|mua|minua", "pahoinpiteli|hakkasi|löi|kuristi ~ ~ äsken|juuri|tunti|hetki", "riehuu|raivoaa|huutaa|rynkyttää|väijyy ~ oven takana|pihalla|käytävällä|rapussa|puukon|mailan|aseen|pesäpallomailan", "pesäpallomail*|kirveen|puukon|aseen|haulikon ~ kanssa", "putosi|tippui|pudonnut|pudonnu ~ tikkailta|katolta|telineiltä|parvekkeelta|ikkunasta|portaikkoon", "roikkuu ~ köyde*|köysi*|kaiteesta|parvekkeelta|katolta", "kaatunut|kaatui|suistui ~ ojaan ~ ihmisiä|sisällä|jumissa", "palovamm*", "iho|naama|kädet|käsi|kasvot ~ palaa|paloi|kuoriutuu|kuplii",
            "meni ~ ~ eikä vastaa|nouse|tule", "kiinni ~ johdossa|sähkössä|sähköjohdossa|virrassa", "verta|veri ~ tulee|valuu|suihkuaa|vuotaa ~ edelleen|vieläkin|koko|solkenaan|vaikka|eikä", "väärään kurkkuun", "henkitorve*",
            "svårt|svårigheter ~ att andas", "får ingen|inte ~ luft", "blandat|blandade|blandar ~ klorin|klor|ammoniak", "klorin|klor ~ blandat|blandade", "hotar|hotat|hotade ~ döda|mörda|skada|skjuta|knivhugga", "trycker|tryck ~ över ~ bröstet", "strålar ~ vänster arm", "sitter fast|klämd ~ med ~ benet|ben|foten|armen", "rinner|läcker ~ bensin",
            "hengenhätä", "hengenhädässä", "hengenvaara*", "henki uhattuna", "tajuton*", "sähköisku*", "sain tällin", "livsfara", "livshotande", "medvetslös*", "elstöt", "fick|får ~ stöt|stötar", "life threatening", "unconscious", "electric shock"),
            new("en|enkä|ei|eikä ~ saa|saada ~ happea|henkeä|hengitettyä|hengittää", "ei|eikä hengitä|reagoi|herää"),
            Unless: new("staatti*", "hankaussähk*")),
        new("explosion", new(
            "varaaja|*varaaja|boileri|kattila|*kattila|paineastia|paisuntasäiliö|kaasupullo|nestekaasupullo ~ räjähti|räjähtänyt|räjähtäny|räjähtivät",
            "beredaren|*beredaren|pannan|*pannan|ackumulatortanken|expansionskärlet|gasolflaskan|gasflaskan ~ exploderade|exploderat|sprängdes|sprängts",
            "boiler|cylinder|heater|geyser|immersion|tank|bottle|canister exploded", "boiler|cylinder|heater|geyser|immersion|tank|bottle|canister has|just|have|actually|literally ~ exploded", "boiler|cylinder|heater|geyser|immersion|tank|bottle|canister ~ blown|blew up")),
    ];

    /// <summary>A rehearsal, a jest or a story.</summary>
    private static readonly Lexicon NotReal = new("only|just ~ a drill", "fire drill", "pretend|pretending|pretended", "fake blood", "not literally", "only|just joking|kidding|messing", "in a film|movie|dream|game", "from ~ a film|movie");

    private static readonly ImmutableArray<Kind> Plumbing =
    [
        new("flood", new(
            "tulvii", "tulvi", "tulvivat", "tulvimassa", "tulvinut", "tulva", "vesivahinko", "vesivahingon", "lainehtii", "lattia|kellari|keittiö|kylppäri|olohuone ~ veden vallassa", "vesi|vettä ~ ryöppyää|ryöpsähtää|suihkuaa|suihkuu|suihku|syöksyy|roiskuu|lorisee|hulisee",
            "vettä|vesi ~ tulee|valuu|tippuu|virtaa ~ katosta|seinästä|seinää|kattoon|alakertaan|naapuriin|lattialle|lattioille|sisään|kovaa|hulluna|valtoimenaan|joka|ihan|paljon|litroittain",
            "katosta ~ tulee|valuu|tippuu|virtaa", "vettä|vesi tulla|valua|tippua|virrata|suihkuta ~ katosta|seinästä|lattialle|alakertaan|naapuriin", "naapurista|yläkerrasta|yläkerran|yläpuolelta ~ tulee|valuu|vuotaa|tippuu|ryöppyää ~ vettä|vesi", "vettä|vesi ~ naapurista|yläkerrasta|yläkerran|ylhäältä", "alakertaan|alanaapuriin|naapuriin|naapurille|alakerran|alanaapurin ~ tippuu|valuu|vuotaa|tulee ~", "vesi|vettä ~ nousee|nousi|lainehtii|polviin|nilkkoihin|senttiä", "koko ~ keittiö|kellari|kylppäri|lattia|talo|eteinen ~ lainehtii|ui|uiskentelee|veden", "vettä|vesi ~ lampusta|lampun|pistorasi*|sähkö*|kattolamp*", "vesi|vettä ~ täysillä|täyttä|täydellä", "täysillä|täydellä ~ vesi|vettä", "pulppuaa|puskee|tursuaa|purskuu ~ vettä|vesi|jätevettä|lattialle", "vesi|vettä ~ pulppuaa|puskee|tursuaa", "vuotaa ~ kovaa|hulluna|valtoimenaan|alakertaan|naapuriin|alakerran|naapurin|katosta|kattoon|pahasti|solkenaan|reippaasti|paljon", "vettä ~ tulee juuri nyt", "vettä ~ lattialla|lattiat", "lattia|lattialla ~ vettä|vedessä", "ryöppyää|suihkuaa|suihkuu|syöksyy ~ vettä|vesi", "katosta|seinästä|lattialle ~ valuu|tulee|tippuu ~ vettä", "kellari ~ vettä|vedessä",
            "strålen ~ taket|rakt|väggen", "pyser|väser ~ ånga", "ånga ~ ventil|ventilen|beredaren|säkerhetsventilen", "kokhett ~ vatten ~ sprutar",
            "vatten|vattnet ~ sprutar|forsar|väller|svämmar|strömmar|sprutade", "sprutar|forsar|väller|strömmar ~ vatten", "det|den sprutar|forsar i|ur|överallt|ändå|fortfarande|in|ut|rakt", "sprutar|forsar ~ går inte ~ stänga|stoppa", "översväm*", "svämmar över", "vattenskada", "vatten|vattnet ~ rinner|kommer ~ taket|golvet|väggen|grannen|hela|överallt|genom", "rinner|kommer|droppar|läcker|forsar|strömmar ~ vatten ~ taket|väggen|grannen|överallt", "rinner ~ genom ~ taket|golvet|väggen", "forsar|sprutar|väller|strömmar|öser|vräker ~ taket|väggen|grannen|golvet|ovanpå", "vatten överallt", "vatten|vattnet ~ överallt|fullt|lampan|eluttag*|uttaget|elskåp*", "rinner|forsar|sprutar|kommer ~ fullt", "står|är|ligger under vatten", "kranen ~ fullt ~ stänga", "vatten på golvet", "vatten i källaren", "rinner vatten just nu",
            "flood", "flooding", "flooded", "floods", "water|its ~ pouring|gushing|spraying|everywhere|shooting", "water ~ coming|running|leaking|dripping|pouring ~ ceiling|wall|floor|downstairs|everywhere|neighbour|neighbor", "pouring|gushing ~ water|ceiling|floor|out|down", "water all over", "ceiling ~ coming|caved|collapsed|bulging", "under water", "full blast|bore|pelt|tilt ~ water|tap|pipe", "running|flowing|going|coming full blast|bore|pelt|tilt", "water ~ out|through|thru|down|from ~ wall|ceiling|light|lights|socket|flat|upstairs|neighbour", "pissing|spewing|streaming|cascading ~ water|ceiling|wall|out|down", "water ~ pissing|spewing|streaming|cascading", "ankle deep", "water is running right now"),
            new("hana|venttiili|sulku|pääsulku|päähana|suihku ~ ei|eikä ~ mene|mee|käänny|sulkeudu ~ kiinni|poikki ~", "ei|eikä|enkä ~ mene|mee|saa|saada ~ hana|hanaa|venttiili*|sulku*|pääsulku* ~ kiinni|poikki", "ei|enkä|en|eikä ~ löydä|löydy ~ sulku*|pääsulku*|venttiili*|hanaa ~", "ei saa|saada|mene|lähde ~ suljettua|kiinni|sulkeutumaan ~ vesi|vettä|päähana|pääsulku", "vettä|vesi|vesihana ~ ei saa ~ poikki|kiinni|suljettua", "en|ei saa ~ vettä|vesi|vesiä|vesihanaa ~ poikki|kiinni|suljettua", "ei löydy pääsulku*|päähana*|päävesihana*", "går inte att stänga av vattnet", "går inte stänga av vatten|vattnet", "kan|går|får inte ~ stänga|stoppa ~ vattnet|vatten", "vattnet|vatten ~ går inte ~ stänga|stoppa", "hittar inte huvudkran*",
                "cant|cannot turn|shut|switch ~ water ~ off", "cant|cannot turn|shut|stop off|the|it ~ water", "stopcock|valve ~ wont|seized|stuck|jammed ~ water", "tap|taps ~ wont|doesnt ~ off ~ running|full|pouring", "water wont ~ turn|shut off", "cant find ~ main|stopcock|valve"),
            new("tulva alue", "vetonap*|vetonup*", "tulvasuoj*", "översvämningsskydd*")),
        new("oil", new("öljyä ~ valuu|vuotaa|valunut|vuotanut|vuotanu|maahan|viemäriin|kaivoon|lattiakaivoon|lattialla|lattialle|ojaan", "öljysäiliö|öljysäiliön|öljytankki|öljyputki|öljysäiliöstä ~ vuotaa|vuoto|halkesi|puhki|repesi|valuu")),
        new("burst_pipe", new(
            "putkirikko*|putkirikon|putkirikkoon", "putki|putket|putken|vesiputki|vesijohto|letku ~ posahti|paukahti|halkesi|haljennut|halki|räjähti|räjähtänyt|katkesi|katkennut|poikki|pamahti|rikki|hajosi|puhki|repesi",
            "röret|ledningen|slangen ~ ~ spruckit|brustit|sprack", "rör|röret|ledningen|vattenröret|slangen ~ sprack|spruckit|sprungit|brast|brustit|sprängt|av|läckte|sprucket", "rörbrott", "vattenledningsbrott",
            "burst", "pipe ~ bursted|broke|broken|exploded|split|snapped|cracked")),
        new("gas", new(
            "kaasun haju*|hajua|katku*", "kaasu haisee|tuoksuu", "kaasulta haisee", "haisee ~ kaasu|kaasulle|kaasulta", "kaasuvuoto*", "kaasua vuotaa", "kaasu vuotaa", "gaslukt*", "luktar ~ gas", "gasläck*", "gas läcker", "läcker gas",
            "smell|smells|smelling ~ gas", "gas smell", "gas leak*", "leaking gas")),
        new("sewage", new(
            "viemäri|viemäristä|viemärivesi|jätevesi|lattiakaivo|lattiakaivosta ~ tulvii|nousee|pursuaa|puskee ~", "paskaa|kakkaa|jätevettä ~ lattialla|lattialle|nousee|tulee", "viemärivettä|jätevettä ~ lattialle|lattialla",
            "paskavesi|paskavettä|paskavedet|kakkavesi|kakkavettä|viemärivesi|viemärivettä|viemärivedet|jätevesi|jätevettä|jätevedet|likavesi|likavettä|uloste*|sontavesi|sontavettä ~ nousee|nousevat|tulee|tulevat|pulppuaa|pursuaa|puskee|tulvii|tursuaa|valuu|lattialla|lattialle", "nousee|tulee|pulppuaa|pursuaa|puskee|tulvii|tursuaa ~ paskavettä|kakkavettä|viemärivettä|jätevettä|likavettä|uloste*|paskaa|kakkaa",
            "avlopp|avloppet|golvbrunnen|avloppsvatten|bajs ~ svämmar|stiger|väller", "avlopp|avloppet|golvbrunnen|avloppsvatten|bajs ~ kommer|trycker|bubblar upp", "avloppsvatten|kloakvatten|toavatten|skitvatten|bajsvatten på|i|över ~ golvet|källaren|badrummet|duschen|badkaret|hallen", "skit|skiten|bajs|bajset|bajsvatten|skitvatten|kloakvatten|kloak|toavatten|avföring ~ upp|flyter|svämmar|väller|trycks|trycker|bubblar|stiger|sprutar ~ ur|i|genom|på|upp|över", "kommer|rinner|trycks|trycker|väller|sprutar ~ bajs|skit|bajsvatten|skitvatten|kloakvatten|avföring ur|från|genom|upp ~ golvbrunn*|brunn*|duschen|badkaret|handfatet|avlopp*|toa*|golvet", "kommer|trycker|bubblar|väller|stiger upp ~ avlopp*|bajs|skit|avföring|toavatten", "sewage ~ coming|up|floor|everywhere|backing|flooding|rising|leaking|out|overflowing|bubbling|all", "raw sewage", "coming|backing|bubbling up ~ sewage", "poo|shit|shite ~ coming|floor|everywhere|floating", "drain|drains|manhole|sewer|sewers ~ overflowing|overflowed", "drain|drains|sewer ~ backing up", "toilet|loo|foul|poo|shit|sewer|waste|dirty water coming|backing|bubbling|rising|comes up", "toilet|loo|foul|poo|shit|sewer|waste|dirty water is|keeps|all coming|backing|bubbling|rising up", "overflowing|overflowed with sewage|poo|shit|waste", "toilet ~ overflowing|overflowed")),
    ];

    private static readonly ImmutableArray<Kind> Dental =
    [
        new("knocked_out_tooth", new(
            "hammas|*hammas|hampaat|hampaan|*hampaan|hampaita|hammasta ~ irti|irtosi|irronnut|lähti|tippui|putosi|lensi|lyötiin|menetin|poikki|maidossa|maitolasissa|maitoon|tallessa|juurineen", "hammas|*hammas|hampaat|hampaan ~ kourassa|kädessä|purkissa|taskussa|pussissa|syljessä|nenäliinassa", "hampaat|etuhampaat|etuhammas ~ vinossa|sisässä|sisällä|irtosivat|lensivät|irtos|lens", "hammas|hampaat ~ lyötiin|hakattiin|potkaistiin|lähti", "maidossa|maitolasissa|juurineen ~ hammas|*hammas|hampaat|hampaita", "lähti|löi|irtosi|irti|lensi|tippui|iski ~ hammas|*hammas|hampaat|hampaan|*hampaan",
            "tand|tanden|framtand|framtanden ~ i ~ handen|näven|näsduk",
            "tand|tanden|tänder|framtand|framtanden|*tanden ~ utslagen|utslaget|ut|trillade|slagen", "slog|slagit|slagits ut ~ tand|tanden|framtand|framtanden|tänder|*tanden", "utslagen tand|framtand", "tand|tanden|framtand|framtanden|tänder ~ lossnade|lossnat|lossnar|ramlade|ramlat|trillat", "tappade|tappat|förlorade|förlorat ~ tand|tanden|framtand|framtanden|tänder", "tand|tanden|tänder|framtand*|framtänd* ~ utslagna|borta|mjölk|mjölken|servett|glas|flög|åkte|slogs|inslagen|tryckts", "utslagna ~ tänder|framtänder", "slogs ~ ut", "i ett glas mjölk",
            "knocked|knock ~ tooth|teeth|out", "tooth|teeth ~ knocked|fell|came|got out|knocked", "tooth|teeth ~ fell|came ~ out", "lost ~ front|adult|permanent|two|both|three|couple tooth|teeth", "tooth|teeth ~ gone|missing|milk", "glass of milk", "tooth|teeth ~ root"),
            Unless: new("maitoham*", "mjölktand*", "mjölktänd*", "som|var barn|liten|ung", "talet", "som|var barn|liten|ung", "talet", "milk tooth|teeth", "baby tooth|teeth", "paikka", "hammaspaikka", "kruunu", "kruunun", "fyllning*", "lagning*", "krona", "kronan", "filling", "crown", "heiluu", "tekohammas*", "proteesi*", "protes*", "denture*",
                "viisaudenham*", "visdomstand*", "wisdom", "ont", "poisto*", "poistettiin", "dras ut", "dra ut", "extract*", "pulled", "särkee", "lohkesi", "lohkes", "pala|palanen|kulma|siru|reuna ~ hamm*|lohk*|lähti|irti|irtosi", "hampaasta|hammasta ~ pala|palanen|kulma|siru|reuna", "bit|flisa|kant ~ tand*|framtand*|av", "bit|chunk|piece|corner of", "silta")),
        new("knocked_out_tooth", new("two|three|four|both|front|his|her|my|the tooth|teeth ~ out|gone|hanging|pushed|missing|flew|flying|bent", "tooth|teeth ~ flew|flying|hanging|bent|pushed", "gum ~ hanging|torn|ripped|split", "tooth|teeth|tooths ~ pushed|shoved|driven|hanging|sideways"),
            Unless: new("milk|baby tooth|teeth", "wisdom", "years ago", "denture*|plate|crown|filling|bridge|implant", "extract*", "pulled", "last year|month|summer|winter"),
            Beside: new("puck", "punch*", "fell|fallen|fall", "tripped", "hit", "elbow*", "kick*", "bike|scooter|skateboard|trampoline|swing", "hockey|football|rugby|hurley|hurling", "stairs", "crash|accident|fight", "headbutt*", "smashed|smacked|whacked")),
        new("swelling", new(
            "turvo*|turvonnut|turvoksissa ~ kuume*|hengit*|niel*|silmä*|kaula*|kurkku*|kasvo*", "kuume|kuumetta|kuumeinen|kuumeessa ~ turvo*|hammas|hampaan|poski", "kasvot|silmä|silmän|kaula|kurkku|kieli|leuan ~ turvo*",
            "svull*|svälln* ~ feber|ögat|halsen|ansiktet|andas|svälja", "feber ~ svull*|svälln*|tand|tanden|tänder", "ansiktet|halsen|ögat|tungan|hals ~ svull*|svälln*",
            "swollen|swelling|swelled ~ fever|eye|throat|neck|face|breath*|temperature", "fever|temperature ~ swollen|swelling|swelled", "face|neck|throat|eye|tongue ~ swollen|swelling|swelled|swell*")),
        new("swelling", new("turvo*", "turpo*", "svull*", "svälln*", "swollen", "swelling", "swelled", "ballooned", "blown up", "football", "paise", "abscess", "böld"),
            Beside: new("suu|suuta|leuka|leuat ~ auki|aukea|avaudu|aukee|aukene|avautuu", "öppna|gapa ~ munnen|mun|käken|gapa", "gapa", "open ~ mouth|jaw", "mouth|jaw ~ open", "burning up", "shivering", "frossa", "vilunväreet", "horkka", "kuume*", "feber*", "fever*", "temperature", "hengit*", "andas", "breath*", "swallow*", "niele*", "niell*", "svälja")),
        new("bleeding", new(
            "verta|veri ~ vuotaa|tulee|valuu ~ paljon|kovaa|hulluna|runsaasti|solkenaan|tulvimalla|koko", "vuotaa|vuodan|tulee ~ verta ~ paljon|kovaa|hulluna|runsaasti|solkenaan|koko", "vuotaa|tulee ~ paljon|kovaa|hulluna|runsaasti ~ verta", "kova|raju|runsas|voimakas verenvuoto", "runsasta|rajua|kovaa verenvuotoa", "verenvuoto jatkuu", "vuotaa ~ yhä|edelleen|vieläkin ~ verta", "yhä|edelleen|vieläkin ~ vuotaa ~ verta",
            "blöder ~ kraftigt|mycket|massor|ymnigt|hela|floder|jättemycket|fortfarande", "kraftig|stor blödning", "blood ~ running|pouring|gushing|streaming|pumping|everywhere", "soaked ~ gauze|gauzes|towel|pillow|tissues", "bleeding ~ like mad|crazy|hell|tap|pig", "bleeding ~ heavily|badly|lot|nonstop|profusely|still|everywhere|hours", "bleeds ~ heavily|badly|lot"),
            new("verenvuoto|veri|vuoto|verentulo ~ ei ~ tyrehdy|lopu|lakkaa|asetu|tyrehtynyt|loppunut|tauko*", "vuotaa verta ~ ei lopu|tyrehdy|lakkaa", "ei ~ lakkaa|lopeta vuotamasta", "slutar inte ~ blöda", "blöder ~ inte slut|sluta*", "blödningen|blodet ~ slutar inte", "wont|doesnt|hasnt|not|never stop|stopped|stopping bleeding", "cant|cannot stop ~ bleeding|blood", "bleeding ~ wont|doesnt|hasnt|not stop|stopped|stopping", "kan inte stoppa ~ blod*|blöd*")),
        new("breathing", new(
            "vaikea|vaikeaa|vaikeuksia|vaikeus ~ hengit*|niell*|niele*", "hengitys|nieleminen|hengittäminen ~ vaike*|vaikeutu*|salpau*", "hengenahdistu*", "svårt ~ andas|svälja", "andningssvårigheter", "hard|difficult|trouble|difficulty|struggling ~ breathing|breathe|swallow|swallowing"),
            new("en|ei saa|pysty ~ henkeä|hengittää|hengittämään|nielemään|nieltyä", "kan inte|knappt ~ andas|svälja", "cant|cannot breathe|swallow", "en saa ~ henkeä|nieltyä")),
        new("jaw", new("leuka ~ vinossa|vinoon|paikoiltaan|jumissa", "leuka|leukaluu ~ murtu*|sijoiltaan|lukossa|poikki", "käken ~ bruten|led|låst", "jaw ~ broken|broke|dislocated|locked|stuck|popped", "cant|cannot|wont ~ close ~ mouth|jaw", "bit|bitten|gone|went through ~ lip|tongue"), new("leuka|leuat|suu ~ ei|eikä ~ mene|mee|sulkeudu ~ kiinni")),
    ];

    /// <summary>The emergency in the words, if there is one; what is negated, past or only supposed is none.</summary>
    public static Finding<string>? Read(Utterance utterance, Trade trade) => Read(utterance, trade, dismissed: null);

    /// <summary>Whether danger is named only to say that it is none: denied, over, asked about, made safe. Whoever would find one all the same has to be surer.</summary>
    public static bool AreDismissed(Utterance utterance, Trade trade)
    {
        var dismissed = new Dismissals();
        return Read(utterance, trade, dismissed) is null && dismissed.Any;
    }

    private static Finding<string>? Read(Utterance utterance, Trade trade, Dismissals? dismissed)
    {
        return NotReal.First(utterance) is { } rehearsed && !Negation.Reaches(utterance, rehearsed, alsoInside: false) ? null
            : OwnOf(trade, utterance, dismissed) ?? Among(Everywhere, utterance, dismissed) ?? Among(Fires, utterance, dismissed) ?? Among(Bodily, utterance, dismissed);
    }

    private static Finding<string>? Among(ImmutableArray<Kind> kinds, Utterance utterance, Dismissals? dismissed)
    {
        foreach (var kind in kinds)
        {
            if (kind.Beside?.IsIn(utterance) == false || kind.Unless?.IsIn(utterance) == true)
            {
                continue;
            }

            if ((Meant(kind.Said, mayBeNegated: false) ?? Meant(kind.EvenNegated, mayBeNegated: true)) is not { } match)
            {
                continue;
            }

            if (IsSecured(kind.Name, utterance))
            {
                dismissed?.Add();
                continue;
            }

            return new(kind.Name, utterance.Words(match.From, match.To), 0.9);

            Match? Meant(Lexicon? words, bool mayBeNegated)
            {
                var found = words?.First(utterance);
                while (found is { } match && ((!mayBeNegated && Negation.Reaches(utterance, match)) || Negation.IsSupposed(utterance, match) || Negation.IsOver(utterance, match) || Figures.Touch(utterance, match) || IsHarmless(kind.Name, utterance, match)))
                {
                    dismissed?.Add();
                    found = words!.From(utterance, match.From + 1);
                }

                return found;
            }
        }

        return null;
    }

    private static bool IsSecured(string kind, Utterance utterance) => kind switch
    {
        "flood" or "burst_pipe" or "sewage" => Secured.IsWaterOff(utterance),
        "burning" or "hot_panel" => Secured.IsPowerOff(utterance),
        _ => false,
    };

    private static bool IsHarmless(string kind, Utterance utterance, Match match) =>
        (kind is "flood" or "burst_pipe" or "sewage" or "gas" or "fire" && OnlyTalkedOf.Is(utterance, match)) || (kind is "flood" && Puddles.Is(utterance, match));

    /// <summary>Whether danger was named that is none.</summary>
    private sealed class Dismissals
    {
        public bool Any { get; private set; }

        public void Add() => Any = true;
    }
}
