namespace SmartPulse.Understanding;

/// <summary>
/// Who wants to sell us something or to trick somebody. A prize or a parcel gives it away alone; otherwise it takes two signs that go together:
/// it is addressed to a business, it praises something to buy, it sells, or it baits an answer or a click.
/// </summary>
internal static class Solicitations
{
    private static readonly Lexicon Trick = new(
        "pankkitili*|verkkopankki*|tunnuksesi ~ lukittu|vahvista|suljettu|vanhen*", "vahvista ~ tunnu*|tietosi|henkilöllisyy*", "halpa|edullinen|nopea|helppo ~ laina|luotto", "laina|lainaa ~ vakuuks*|tilille|minuutissa", "vastaa|osallistu ~ kyselyyn|arvontaan ~ voita*", "voita ~ lahjakort*|iphone*|matka*|auto*|palkinto*", "business proposal", "million usd|dollars|euros|euro", "yksinäi* ~ nainen|mies|tyttö", "kuvani|kuviani ~ link*", "hei äiti|isä|iskä|äiskä|mutsi|faija ~ puhelin*|kännykkä|luuri|uus|uusi", "siirtää|siirtäisitkö|laittaa|lainata|lainaisitko ~ rahaa", "luottotie* ~ vaarassa|menetetty|vaarantu*", "laatupalkin*|menestyjä*|julkaisumaksu*", "yrityksenne|yrityksesi ~ ehdolla|valittu|voittanut", "ilmainen|ilmaiseen|maksuton|maksuttomaan webinaari*|koulutu*|seminaari*", "webinaari*", "tilaa ~ ammattilehti*|lehti|uutiskirje*|lehden", "ostamme ~ käytetty*|katalysaat*|akut|romu*|kullan|kultaa|kiinteist*|tontt*|asuntoja|autoja", "toimitamme|myymme|tarjoamme ~ *loille|*liikkeille|*yrityksille|tukkuhin*|salongeille|korjaamoille", "tukkuhin*",
        "bitcoin*", "krypto*", "crypto*", "casino*", "kasino*", "lotto voitto*", "olet ~ voittanut", "voitit ~ euroa|euron|lahjakort*|iphone*", "pikalaina*", "lainatarjou*", "pakettisi|paketti|lähetyksesi ~ odottaa|odottamassa|pidätetty|tullissa ~", "tilisi|tili on suljettu|lukittu|jäädytetty", "vahvista ~ tilisi|pankkitunnu*", "tienaa ~ kotoa|viikossa|päivässä|helposti",
        "ni|du har ~ vunnit", "hämta ut ~ vinst*|pris*", "låna ~ upp till", "lån utan säkerhet", "sista chansen ~ rea|rabatt|erbjudande", "investerare", "god|hög|garanterad avkastning", "köp följare|följar*", "likes|följare på|billigt", "sälj ~ bil ~ till oss", "vi köper ~ bilar|märken|bil|guld ~", "rea på", "passiv inkomst", "svara direkt|ja ~ lån",
        "har vunnit ~ iphone|presentkort|kr|pris|bil", "du har vunnit", "grattis du har", "snabblån*", "paket ~ väntar ~ betala|avgift", "ditt paket ~ väntar|hålls|stoppats", "ditt konto ~ spärrat|stängts|låst", "tjäna ~ hemifrån|veckan|dagen", "bekräfta ~ bankid|kontouppgifter",
        "you have won", "you won", "youve won", "been selected for|to", "congratulations you|youve", "viagra", "investment opportunity", "prize", "quick loan*", "parcel|package ~ held|waiting|depot|customs ~ pay|fee|release", "parcel|package is held|waiting", "account ~ suspended|locked|limited", "verify your account|identity", "earn ~ week|day|month from", "from home ~ text|start|apply",
        "lost|broke|dropped|smashed|changed my ~ phone|mobile ~ new|this is|send|number", "mum|mam|dad|mom ~ new number", "send me money", "need ~ money ~ quick|urgently|transfer", "domain ~ expires|expire|renew|renewal|expiring", "renew your domain", "gift cards ~ buy|code", "inheritance ~ million|fund", "million dollars|euros|usd", "lottery", "work from home ~ earn|earning|job|jobs|money|income|euros|dollars|apply|hiring", "earn|make ~ from home", "passive income", "forex|trading ~ signals|profit|platform", "your ~ card|account|bank ~ blocked|suspended|locked|compromised", "unpaid ~ toll|customs|fee|postage", "tax refund ~ claim|click|waiting", "reactivate|reconfirm your", "loan|loans ~ approved|approval", "claim your|now", "free ~ iphone|gift|spins|trial", "hot ~ singles|girls", "followers|likes ~ cheap|buy|for|instagram");

    private static readonly Lexicon ToABusiness = new(
        "ni fler|nya ~ kunder|uppdrag|patienter", "för|till|åt salonger|verkstäder|kliniker|byråer|städfirmor|låssmeder|frisörer|advokater|företagare|småföretag", "er|ert|eran ~ bransch|verksamhet|synlighet",
        "yrityksesi", "yrityksellesi", "yrityksenne", "yrityksellenne", "yrityksille", "*yrityksille", "*yrityksellesi", "*yrityksellenne", "verkkosivu*", "nettisivu*", "kotisivu*", "ert|ditt|er|erat företag", "företaget", "hantverkare|rörmokare|elektriker|företag att|som", "till|för rörmokare|hantverkare|elektriker|företag|salonger|tandläkare", "företagslån", "er|din hemsida|webbplats|webbsida", "hemsida|hemsidor",
        "your business|company|website|site|firm|brand", "small businesses", "plumbers|electricians|dentists|salons|tradesmen|businesses get|grow|win|who|with", "business loan|loans|funding|owners", "website|websites cheap|design|from",
        "need|want a new website", "your ~ premises|team|staff|office|fleet|employees|listing|reviews|ranking", "office ~ coffee|supplies|furniture|cleaning|machines", "business ~ broadband|energy|electricity|insurance|rates|cards", "companies|businesses like yours", "cvs ~ of|ready", "candidates ~ available|ready");

    private static readonly Lexicon Praised = new(
        "sortiment*", "hela partiet", "kostnadsfri*", "underleverantör*", "portal|portalen", "bokningssystem*|kassasystem*|affärssystem*|växellösning*|telefonväxel*", "annonsplats*|annonsera*|exponering", "bemannar|bemanning*|inhyrd*", "leads|kundlista|kundlistor", "endast|bara ~ kr|kronor|euro i|per|om månad|månaden|dag",
        "google*", "seo", "hakukone*", "näkyvyyt*", "liidejä", "liidit", "lisää asiakkaita", "uusia asiakkaita", "ilmainen|ilmaisen|maksuton demo|kartoitus|konsultaatio", "ilman vakuuksia", "rahoitusta", "edullista sähköä", "sähkösopimu*", "tarjous voimassa", "alk", "alkaen", "leads", "fler kunder", "nya kunder", "gratis demo|konsultation", "utan säkerhet", "elavtal*", "högst upp", "billigare", "synlig*",
        "ranking", "ranked", "more leads|customers|clients|sales", "free demo|trial|consultation", "no collateral", "limited time|offer", "off till|until|today", "wholesale", "rank|first page", "boost ~", "cheap",
        "star reviews|review", "reviews ~ for ~ just|only", "zero|no upfront ~ cost", "no paperwork", "lowest|best|unbeatable|great price|prices|rates", "first ~ month|year free", "free ~ quote|sample|samples|audit|consultation|month|installation|delivery", "approved in", "last chance", "save ~ up|on ~", "50 off", "discount ~ code|on all", "guaranteed ~ results|leads|ranking|page", "top of google", "grow your", "increase your", "professional ~ sites|websites|photos", "24 h approval|approved", "on lease");

    private static readonly Lexicon Sells = new("myymme", "tarjoamme", "autamme ~ yrityk*|asiakka*", "edustan", "kiinnostaako", "kiinnostaisiko", "vi säljer|erbjuder|hjälper", "intresserad|intresserade", "we sell|offer|help|provide|build", "i can build|design|boost", "interested", "apply now", "special offer",
        "vi levererar|bemannar|importerar|tillverkar|anlitar|representerar", "får|kan jag|vi ~ presentera|visa ~ vårt|vår|våra|er", "visa|presentera|demonstrera vårt|våra|vår", "köp|beställ hela|nu|idag|billigt", "är ni intresserade",
        "we|i ~ build|design|sell|supply|provide|specialise|specialize|offer|make|help ~ sites|websites|apps|leads|staff|workers|software|panels|machines|uniforms|reviews|ads|marketing|seo", "may|can|could|shall i|we ~ send|drop|show|present|introduce ~ terms|catalogue|brochure|prices|offer|samples|demo|proposal|by", "book a ~ demo|call with our", "call now", "act now", "ask me how", "drop by with ~", "schedule a ~ demo|call", "get more", "buy 50|100", "partner with", "outsourc*", "reaching out ~ because|regarding|to", "hope this ~ finds you", "our ~ catalogue|agency|software|platform|workers|staff|panels|company ~ offers|provides|can");

    private static readonly Lexicon Baits = new("vastaa kyllä|joo|ok|yes", "klikkaa", "klikkaamalla", "linkistä", "linkki", "varaa ilmainen", "svara ja|ok|yes", "klicka", "länken", "länk", "boka gratis", "reply yes|y|ok|start", "text ~ to start|win|claim|join", "click here|the|below|link", "link below", "sign up now", "http*", "https", "www", "bit ly");

    /// <summary>Whether it is an advertisement or a trick. A question of a customer is neither.</summary>
    public static bool IsIn(Utterance utterance)
    {
        if (Trick.IsIn(utterance))
        {
            return true;
        }

        var (business, praised, sells, baits) = (ToABusiness.IsIn(utterance), Praised.IsIn(utterance), Sells.IsIn(utterance), Baits.IsIn(utterance));
        return (baits && (business || praised || sells)) || (praised && business && !Found.IsIn(utterance)) || (sells && (business || praised));
    }

    /// <summary>"Found you on Google": how they came to us.</summary>
    private static readonly Lexicon Found = new("löys*", "löyt*", "näin", "luin", "luki", "lukee", "hitta*", "såg", "läste", "står", "found", "saw", "read", "says", "got your number", "looking at");
}
