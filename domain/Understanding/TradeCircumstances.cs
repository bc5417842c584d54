using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>The hurry that circumstances tell in the trades where it is somebody's safety, cold or a last day that makes it: cold homes, locked doors, cars, law, hair gone wrong.</summary>
internal static class TradeCircumstances
{
    private const double Implied = 0.6;

    /// <summary>Colder indoors than this is today's work.</summary>
    private const int ColdIndoors = 17;

    private static readonly Lexicon Frail = new(
        "vauva*", "*vauva", "taapero*", "vastasyntyny*", "pikkulapsi|pikkulapsia|lapset|lapsi ~ palelee|kylmissään|kotona", "vanhus*", "mummo*|äiti|isä|pappa|vaari ~ palelee|kylmässä|jäätyy", "palelee|palellaan|paleltuu", "spädbarn*", "bebis*", "nyfödd*", "småbarn*", "mormor|farmor|mamma|pappa|mor ~ fryser|kylan|sitter", "fryser", "baby*", "newborn", "infant", "toddler", "elderly", "granny|gran|mother|mum|dad|father ~ is", "perishing");

    private static readonly Lexicon Frost = new("pakkasta|pakkanen", "minus|miinus", "minusgrader|kallgrader", "below zero|freezing", "its freezing", "ulkona|ute|outside ~ kylmä|kallt|cold");

    private static readonly Lexicon Degrees = new("astetta|asteessa|asteinen", "grader|grad", "degrees|degree|c");

    private static readonly Lexicon BlowsCold = new(
        "kattila|poltin|öljypoltin|pannu ~ syty|käynnisty|sammu*",
        "puhaltaa ~ kylmää|viileää", "blåser ~ kallt|kall", "blowing ~ cold", "blows ~ cold", "hälyttää|hälytys|vikakoodi|virhekoodi", "larmar|larm|felkod", "error|fault|alarm", "pysähtyi|sammui|sammunut", "stannat|stannade|dog", "stopped|died|wont", "jäässä|jäätyi", "isar|igenisad", "iced|frozen");

    private static readonly Lexicon NoHeat = new("utkyl*", "kylan", "ei lämpöä|lämmitä|lämpene|lämmitystä", "eikä lämmitystä|lämpöä", "kylmä|kylmänä|jääkylmä|viilenee|jäähtyy", "lämmöt", "fridge|icebox", "cold|heat|heating ~ no|off|out|gone", "ingen|inget värme");

    private static readonly Lexicon Tingles = new("kihelmöi|nipistelee|pistelee|kutittaa", "sätkyjä", "kittlar|pirrar", "tingle|tingles|tingling|bit me", "buzz ~ touch", "buzz ~ ~ touch");

    private static readonly Lexicon LockedOut = new(
        "lukitsin|lukitsimme|lukittauduin|lukittauduimme|lukkiuduin|lukkiuduimme|lukitsi|teljesin ~ ulos|ulkopuolelle|pihalle|rappuun", "unohdin|unohtui|unohtu|jätin|jäi|jäivät ~ avain|avaimet|avaimen ~ sisälle|kotiin|sisään|asuntoon", "seison|seistään|istun|odotan|ollaan|olen ~ rapussa|rappukäytävässä|ulkona|pihalla|oven ~ takana|ilman|avai*", "smällde|slog|gick|blåste ~ igen ~ bakom|dörren", "dörren ~ smällde|slog|gick|blåste ~ igen|lås", "står|sitter|fast ~ utanför|ute|trapphuset|trappan ~ utan|dörren|nycklar|nyckel", "glömde|glömt ~ nyckeln|nycklarna ~ inne|hemma|i|kvar", "stuck|standing|waiting|sitting ~ outside|doorstep|step|landing|hallway ~ without|no|keys|key|door|my", "forgot|left ~ keys|key ~ inside|in|at", "without ~ key|keys",
        "parvekkeelle ~ jäin|jäätiin|lukittuna", "ovi ~ naksahti|pamahti|lävähti|loksahti|paukahti ~", "avain ~ taittui|katkesi|katkes|taittu ~", "avaimet|avain ~ auton|autoon|autossa ~ sisällä|jäi|sisään", "rappuun|rappukäytävään|käytävään|ulos ~ jäin|jäätiin",
        "utelåst|utelåsta", "låst ~ ute|mig", "låste mig", "dörren ~ lås|igen", "kommer inte ~ in", "nyckeln|nycklarna ~ inne|kvar|innanför", "utan nyckel|nycklar", "jäin|jäätiin|jäi ~ ulos|ulkopuolelle", "lukkojen taakse|takana", "oven takana|taakse", "ovi ~ lukkoon|kiinni", "en|ei ~ pääse ~ sisään|kotiin|sisälle", "ulkona|pihalla|rappukäytävässä ~ ilman", "avain|avaimet ~ sisälle|sisään", "locked|shut out", "locked myself", "shut|slammed|banged|blew|swung ~ behind", "cant get ~ in|home|inside", "keys inside", "left my keys", "lost my keys");

    private static readonly Lexicon Burgled = new("murto|murtautu*|murrettu|murrettiin", "inbrott*", "burgled|burglary|broken into", "kicked in");

    private static readonly Lexicon BrokenLock = new("avain ~ katke*|poikki|jumissa", "lukko ~ jumissa|rikki|jumittaa|aukea", "nyckel*|nyckeln ~ av|fast|fastnat", "låset ~ kärvar|trasigt|sönder|fastnat", "key ~ snapped|broke|broken|stuck|jammed", "lock ~ broken|jammed|stuck|stiff");

    private static readonly Lexicon NoBrakes = new(
        "jarrut|jarru|jarruja ~ ei|eivät|pettä*|petti|pehme*|pohjaan|katosi|hävisi", "poljin|jarrupoljin ~ pohjaan|pehme*|uppoaa|painuu", "bromsar|bromsarna|broms* ~ inte|botten|mjuk*|borta|dött|svamp*|försvann", "pedalen|bromspedalen ~ botten|mjuk|golvet|svamp*", "brakes|brake ~ gone|spongy|soft|failing|failed|fail|floor|no|dont|wont|not", "no brakes", "pedal ~ floor|soft|spongy");

    private static readonly Lexicon Roadside = new(
        "auto ~ liiku|liikahda", "en ~ saa ~ parkista|liikkeelle", "ratti ~ jumissa", "haetteko|hakekaa|hakisitteko ~ auto*",
        "hinaus|hinata|hinausauto*", "jäi|jäätiin|hyyty*|sammui ~ tielle|tien|kehä*|matka*", "bärgning|bärga*|bogser*", "roadside|stranded|tow|towed", "petrol|diesel ~ in ~ diesel|petrol", "wrong fuel", "at the pump", "in a|the ditch", "side of the road", "stuck at|in|on|outside", "cant get home|to work");

    private static readonly Lexicon BadBrakes = new("jarrut|jarru|jarruttaessa ~ vinku*|kirsku*|laahaa|tärisee|rohisee|raapii", "gnissl*|skrik* ~ broms*", "broms* ~ gnissl*|skrik*|skrapar|drar", "brakes|brake ~ grind*|squeal*|squeak*|scraping|judder*");

    private static readonly Lexicon WontGo = new("ei ~ käynnisty|inahda*|starttaa|lähde", "käynnisty", "startar inte|ej|dåligt", "inte ~ starta|start", "wont|doesnt|not ~ start|turn", "battery ~ flat|dead|gone", "akku ~ tyhjä|loppu|kai", "batteriet ~ slut|dött|urladdat", "puhki|rengasrikko", "punka|punktering", "puncture", "flat tyre|tire", "nail ~ tyre|tire");

    private static readonly Lexicon LawClock = new(
        "potkut|irtisano*|purettiin|erotettiin|lomautet*", "häät|häätö*|häätää|pihalle", "allekirjoit*|allekirjot*", "kuulustel*", "määräaika*|riitautusaika*|valitusaika*|haaste|haastehakemu*", "uppsagd|uppsagt|avskedad|sparken|kickad", "vräk*|avhys*", "kasta ut|oss", "skriva|skriver|skriv på|under", "förhör*", "frist|överklaga*|stämning*", "fired|sacked|dismissed|redundant|laid off", "evict*", "out by", "sign ~", "interview|questioned|questioning ~", "deadline|appeal|summons|court ~ date|monday|tuesday|wednesday|thursday|friday|tomorrow");

    private static readonly Lexicon HairDisaster = new("apua|apuaa|apuaaa|katastrof*|kauhee|paniik*|hätä", "pieleen|pilalla|pilalle", "meni|tuli ~ oranssi*|vihreä*|keltai*", "hjälp|katastrof*|panik", "lossnar|förstört|förstörd", "blev ~ orange|grönt|grön|gult", "help|disaster|nightmare|emergency", "went wrong", "gone wrong", "went|turned ~ orange|green|yellow|grey", "falling|snapping");

    /// <summary>A cold home: who sits in it, the frost outside and how cold it has become.</summary>
    public static Finding<Urgency>? Cold(Utterance utterance, Trade trade)
    {
        var isCold = NoHeat.First(utterance) ?? (trade == Trade.Heating ? BlowsCold.First(utterance) : null);
        return Indoors(utterance) ?? (isCold is { } cold && (Frail.First(utterance) ?? Frost.First(utterance)) is { } who ? Of(utterance, Urgency.Today, new(Math.Min(cold.From, who.From), Math.Max(cold.To, who.To))) : null)
            ?? (trade == Trade.Heating && NoHeat.First(utterance) is { } none ? Of(utterance, Urgency.Today, none) : null)
            ?? (trade == Trade.Heating && BlowsCold.First(utterance) is { } blows ? Of(utterance, Urgency.Soon, blows) : null);
    }

    /// <summary>What tingles may kill the next one who touches it.</summary>
    public static Finding<Urgency>? Tingling(Utterance utterance) => In(Tingles, Urgency.Today, utterance);

    /// <summary>The other trades.</summary>
    public static Finding<Urgency>? Of(Utterance utterance, Trade trade) => trade switch
    {
        Trade.Locksmith => In(LockedOut, Urgency.Today, utterance) ?? In(Burgled, Urgency.Today, utterance) ?? In(BrokenLock, Urgency.Soon, utterance),
        Trade.CarRepair => In(NoBrakes, Urgency.Today, utterance) ?? In(Roadside, Urgency.Today, utterance) ?? In(BadBrakes, Urgency.Soon, utterance) ?? In(WontGo, Urgency.Soon, utterance),
        Trade.Legal => In(LawClock, Urgency.Soon, utterance),
        Trade.Hair => In(HairDisaster, Urgency.Soon, utterance),
        _ => null,
    };

    /// <summary>"Talossa 14 astetta": so few degrees, and no frost outdoors.</summary>
    private static Finding<Urgency>? Indoors(Utterance utterance)
    {
        for (var i = 1; i < utterance.Count; i++)
        {
            if (utterance[i - 1] is { IsNumber: true, Number: > 0 and <= ColdIndoors } number && Degrees.At(utterance, i) is not null && !number.Gap.EndsWith('-') && Frost.At(utterance, i - 2) is null && Frost.At(utterance, i + 1) is null)
            {
                return Of(utterance, Urgency.Today, new(i - 1, i));
            }
        }

        return null;
    }

    private static Finding<Urgency>? In(Lexicon lexicon, Urgency urgency, Utterance utterance) =>
        lexicon.First(utterance) is { } match && !Negation.IsSupposed(utterance, match) && !Figures.Touch(utterance, match) ? Of(utterance, urgency, match) : null;

    private static Finding<Urgency> Of(Utterance utterance, Urgency urgency, Match match) => new(urgency, utterance.Words(match.From, match.To), Implied);
}
