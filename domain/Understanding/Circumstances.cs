using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>What a good dispatcher writes on the card where the customer names no hurry: the words of each trade that tell of one.</summary>
internal static class Circumstances
{
    /// <summary>Less sure than what the customer says of the hurry in so many words.</summary>
    private const double Implied = 0.6;

    /// <summary>That they have made it safe they say in so many words.</summary>
    private const double ToldSafe = 0.8;

    private static readonly Lexicon Growing = new(
        "pahenee", "pahentunut|pahenemassa", "yltyy", "lisääntyy", "leviää", "koko ajan ~ enemmän|pahemmin|kovempaa", "värre", "förvärras", "mer och mer", "sprider sig", "ökar", "getting ~ worse|bigger", "worse", "worsening", "spreading");

    private static readonly Lexicon Deadline = new(
        "ennen ~ juhl*|häit*|viikonlop*|lauantai*|perjantai*|joulu*|juhannu*|vieraita|vieraiden|muutto*", "vieraita ~ tulossa|tulee", "hautajais*", "före|innan|inför ~ fest*|bröllop*|helgen|lördag|jul|flytten|kalas*", "till fest*|bröllop*|helgen|jul|kalas*", "begravning*", "gäster ~ kommer|på", "before ~ wedding|party|weekend|saturday|friday|christmas|guests|visitors|move|then", "funeral", "guests|people|visitors|family ~ coming|over|arriving|round");

    private static readonly Lexicon Water = new(
        "vuotaa|tippuu|tiputtaa|tihkuu|valuu|vuotanut ~ lattialle|lattialla|kaappiin|kaapin|seinään|alas|kellariin|alle|pahasti", "läcker|droppar|rinner|sipprar ~ golvet|skåpet|väggen|under|källaren|ner", "leaking|dripping|leaks|drips|seeping ~ onto|on|floor|under|cabinet|cupboard|ceiling|wall|through|everywhere|into",
        "drip|dripping|leaking|leaks|wet|damp|puddle ~ ceiling|cupboard|floor|wall|sink", "ceiling|wall|cupboard|floor ~ drip*|leak*|wet|damp|soaked|soaking", "katosta|katto|katossa|seinä* ~ tippuu|tihkuu|kostea*|märkä*|läikkä*", "kostea*|märkä*|lammikko|lätäkkö ~ lattia*|katto*|katossa|seinä*|kaapi*|alla", "*kaapissa|*kaappiin|lattialla ~ lammikko|vettä|lätäkkö|tippuu|tihkuu|märkää", "vått|våt|blött|pöl|fukt* ~ under|golvet|taket|väggen|skåpet", "taket|väggen|golvet|skåpet ~ droppar|läcker|vått|blött|fukt*|rinner",
        "ainoa ~ vessa|wc|pönttö|suihku", "enda ~ toan|toaletten|toa|duschen", "only ~ toilet|loo|bathroom|shower", "ei toimi|vedä|vedä ~ ainoa");

    private static readonly Lexicon NoWaterOrWarmth = new(
        "ei|eikä ~ lämmintä|kuumaa ~ vettä", "lämmin|lämmintä|kuuma|kuumaa vesi|vettä ~ ei|loppu|loppui|lopussa|katosi|hävisi|poikki", "kylmää ~ vettä", "ei ~ tule ~ vettä|vesi", "vesi|vedet ~ poikki|katki", "patterit|patteri|lattia ~ kylmä*|jääkylm*|kylmi*", "lämmitys|lämmöt|lämpö ~ ei|poikki|loppu|pois|sammu*|katosi|rikki", "jäässä|jäätynyt|jäätyi*", "kylmä|kylmää ~ sisällä|asunnossa|talossa|kotona", "talo|asunto|kämppä|huone|huoneet ~ kylmä|jääkylmä|kylmänä",
        "varmvatten*|varmvattnet ~ slut|borta|försvunnit|funkar|fungerar|kommer|tog", "inget|ingen|utan|inte ~ varmvatten|varmt|värme|vatten|värmen", "iskallt|kallvatten", "element*|radiator* ~ kalla|kallt|iskalla|kall", "värmen ~ borta|funkar|fungerar|gick|slut", "kallt ~ inne|hemma|huset|lägenheten|i hela", "fruset|frusit|frös",
        "no|without|lost ~ hot|heating|heat|water", "hot water|heating ~ gone|stopped|out|not|off|broken|isnt|wont|doesnt|died", "radiators|radiator|house|flat|apartment ~ cold|freezing", "heating ~ off|out|gone|stopped|broken|died|down", "freezing ~", "frozen pipe|pipes");

    /// <summary>One cold radiator leaves the others.</summary>
    private static readonly Lexicon OneRadiator = new("patteri|patterin", "elementet|radiatorn", "radiator|rad");

    private static readonly Lexicon AllOfThem = new("koko|kaikki|mikään", "hela|alla|inget|inga", "whole|all|every|none|no");

    /// <summary>It leaks, and cannot be turned off.</summary>
    private static readonly Lexicon CannotBeShut = new(
        "ei ~ mene|saa|pysty ~ kiinni|sulkea|suljettua|poikki", "går|kan inte ~ stänga|stängas|vrida", "wont|doesnt|cant|cannot ~ turn|shut|close ~ off|it|water", "full|fullt blast|bore|ös");

    private static readonly Lexicon Flowing = new("vesi|vettä|hana*|päähana*|juoksee|vuotaa", "vatten*|rinner|läcker|kran*|huvudkran*", "water|tap|taps|running|leaking|stopcock");

    private static readonly Lexicon NoPower = new(
        "sähköt|sähkö|virta|virrat ~ poikki|pois|meni|katki|katkesi|lähti|hävisi|puuttuu|loppu|mennyt|katkennu*", "ei ~ sähköä|virtaa", "ilman sähköä|virtaa", "sähkökatko*", "pimeänä|pimeetä|pimeää ~", "strömlös|strömlöst|strömlösa|strömavbrott", "pimeni|pimenivät|pimeessä|pimeenä", "hela|halva|huset|lägenheten|hemma ~ svart|mörkt|mörk|mörklagt", "kolsvart|beckmörkt|becksvart", "slocknade ~ allt", "allt ~ slocknade|släcktes", "pitch dark|black", "whole|half ~ dark|power", "leccy|lecky", "everything ~ off|dead|dark", "ström|strömmen|elen ~ borta|gick|försvann|gått|saknas|bruten|slut|försvunnit", "ingen|utan ~ ström|el", "helt mörkt|svart", "no|without|lost ~ power|electricity|electrics", "power|electricity|electrics ~ out|gone|off|went|cut", "everything|lot out|dead|off|gone", "shop|tills|till|freezers|cottage|annex|annexe ~ dead|off|out", "electric|leccy|lecky|current|juice gone|off|out|dead", "nothing ~ works|working", "blackout", "pakastin|pakastimet|jääkaappi|frysen|kylskåpet|freezer|fridge ~ sulaa|pois|pimeä|tinar|off|out|defrost*");

    private static readonly Lexicon SevereTooth = new(
        "itkee ~ hammas*|hampa*|kipu*|kivusta", "ei ~ suostu ~ syömään|syö", "naama|poski|kasvot|leuka|huuli ~ pallona|turposi|turvoksis*|paisunut", "hammas|etuhammas ~ löysä|löysällä|kääntynyt|työntynyt|siirtynyt", "maksimiannos*|maksimimäärän", "kipu ~ järkky|järkyttävä|hirmuinen|hurja|kova", "suu ~ aukeaa|aukee ~ huonosti|vaivoin", "niellessä|nieltäessä", "päivystysaik*|akuuttiaik*",
        "särkee|särky|kipu|kipee|kipeä|sattuu|jomottaa|koskee ~ hulluna|kovaa|kovasti|hirve*|kamala*|jäätäv*|sikana|kauhe*|yöllä|pahasti|ihan|sietämät*|niin", "hirve*|kamala*|jäätäv*|kova|kauhe*|järkyttävä|sietämät* ~ särky|kipu|hammassärky|hammaskipu", "en|ei ~ nukkun*|nukuttu|saa nukuttua|pysty syömään|kestä", "särkylääk* ~ auta|tehoo|tehoa|riitä", "turvo*|turpo*",
        "jätteont|skitont|jävla ont|sjukt ont|jätteont", "så|jävla|fruktansvärt|jätte|sjukt|otroligt|väldigt ~ ont", "ont ~ jätte|jättemycket|fruktansvärt|hela natten|inte sova", "kan inte|har inte ~ sova|sovit|äta|tugga", "outhärdlig*", "tabletter*|värktabletter|alvedon*|ipren*|panodil ~ hjälper|biter|räcker|verkar", "hela natten|nätterna", "koko yön", "all night", "sover inte", "valvo*", "burana*|panadol*|ibuprofeeni*|lääkkeet ~ auta|tehoa|tehoo|riitä|vaikuta", "en|ei ~ oo|ole ~ nukkunu*", "paracetamol|ibuprofen|nurofen|tablets|anything ~ isnt|not|nothing|doesnt|dont|aint|touching", "8|9|10|nine|ten out of 10|ten", "pus", "gumboil", "gum boil", "svull*|svälln*", "killing me", "cant|couldnt|havent|cannot ~ sleep|slept|eat|chew", "terrible|awful|unbearable|excruciating|severe|agony|horrible|bad|massive ~ pain|toothache|ache", "agony", "painkillers ~ not|dont|arent|work*|nothing|touching", "blown|puffed up", "ballooned", "lump|bump|boil ~ gum|gums", "patti|pahkura ~ ikene*|ien*|suussa", "ikene*|ien*|suussa ~ patti|pahkura", "märkäpussi|paise|märkää", "böld|varböld", "knöl|bula ~ tandköt*|kind*", "isku*|kaatu* ~ heiluu|sisään", "heiluu ~ iskun|kaatum*", "lös|tryckts|instött ~ ramla*|fall*|föll|slag*", "ramla*|föll ~ lös",  "loose|pushed ~ fall|fell|knock|hit", "swollen|swelling", "kept me up|awake");

    private static readonly Lexicon Tooth = new(
        "hammas|hampaat ~ oireil*|vaiva*|sisään", "molar|ömmar", "tugga|bita ~ ont", "inte tugga", "banging|niggling|gyp", "playing up", "burana*|panadol*|alvedon*|ipren*|paracetamol|ibuprofen|nurofen|painkillers", "tooth|teeth|molar|jaw ~ bothering", "tooth|teeth|molar|jaw ~ at me", "särkee|särky|särystä", "sattuu|koskee|jomottaa|kivistää|juilii|vihloo|tykyttää", "kipu|kipeä|kipee|kipeytyi", "lohkesi|lohjennut|lohkes|halkesi|irtosi|lähti|putosi|tippui ~ pala|hampaasta|hammas|paikka|kruunu", "hammas|paikka|kruunu ~ lohkesi|lohjennut|lohkes|halkesi|irtosi|lähti|putosi|tippui|irronnut", "värk|värker", "ont", "ilar|dunkar|bultar", "lagning*|fyllning*|krona|kronan|plomb* ~ lossn*|ramla*|tappa*|ur|trilla*|föll", "tappat|tappade ~ lagning*|fyllning*|krona|kronan|plomb*", "tand|tanden|bit ~ sprack|spruck*|gått|gick|avbruten|trasig", "toothache", "hurts|hurting|aches|aching|throbbing|sore|pain", "filling|crown|bridge ~ fell|came|out|off|lost", "lost ~ filling|crown", "chipped|cracked|broke|broken ~ tooth|molar|teeth", "tooth|molar ~ chipped|cracked|broke|broken");

    private static readonly Lexicon Chirping = new("*varoitin|*varoittimen|*varoittimet|*hälytin ~ piippa*|piipit*|piipp*|sirk*|patteri*", "piippaa|piipittää ~ *varoitin", "brandvarnar*|brandlarm*|rökdetektor* ~ piper|piper|pip*|tjuter|batteri*", "piper|tjuter ~ brandvarnar*", "alarm|alarms|detector|detectors ~ chirp*|beep*|battery|batteries", "chirping|beeping");

    /// <summary>It burnt or bit, and is off now: no alarm, and today's work all the same.</summary>
    private static readonly Lexicon MadeSafe = new("unplugged", "plugged it out", "turned|switched|knocked|flicked ~ off", "breaker|main|mains|power|fuse|its off", "dont|not ~ use|using it", "pulled it out");

    private static readonly Lexicon Burnt = new("melted|melting|burnt|burned|burning|scorched|singed|smoke|smoked|smoking|sparks|sparked|bang", "smell*|smelt|stinks ~ burn*|fish*|plastic|smoke", "shock|belt|zap|zapped|jolt", "smelled|smelt ~ like ~ fish|burning|plastic");

    /// <summary>The urgency that the circumstances tell; what is supposed or denied tells none, and yesterday's leak leaks on.</summary>
    public static Finding<Urgency>? Urgency(Utterance utterance, Trade trade)
    {
        return trade switch
        {
            Trade.Plumbing or Trade.Heating when OneRadiator.IsIn(utterance) && !AllOfThem.IsIn(utterance) && In(NoWaterOrWarmth, Conversations.Urgency.Soon) is { } one => one,
            Trade.Plumbing or Trade.Heating => TradeCircumstances.Cold(utterance, trade) ?? (Flowing.IsIn(utterance) ? In(CannotBeShut, Conversations.Urgency.Today) : null) ?? In(NoWaterOrWarmth, Conversations.Urgency.Today) ?? In(Growing, Conversations.Urgency.Today) ?? In(Water, Conversations.Urgency.Soon),
            Trade.Electrical => TradeCircumstances.Tingling(utterance) ?? (MadeSafe.IsIn(utterance) ? In(Burnt, Conversations.Urgency.Today) : null) ?? In(Chirping, Conversations.Urgency.Normal) ?? In(NoPower, Conversations.Urgency.Today) ?? In(Growing, Conversations.Urgency.Today),
            Trade.Dental => In(SevereTooth, Conversations.Urgency.Today) ?? In(Growing, Conversations.Urgency.Today) ?? In(Tooth, Conversations.Urgency.Soon),
            _ => TradeCircumstances.Of(utterance, trade),
        } ?? (Secured.First(utterance) is { } shut ? new Finding<Urgency>(Conversations.Urgency.Today, utterance.Words(shut.From, shut.To), ToldSafe) : null) ?? (trade is Trade.Electrical or Trade.Plumbing or Trade.Cleaning ? In(Deadline, Conversations.Urgency.Soon) : null);

        Finding<Urgency>? In(Lexicon lexicon, Urgency urgency) =>
            lexicon.First(utterance) is { } match && !Negation.IsSupposed(utterance, match) && !NotAtAll(match) && !Figures.Touch(utterance, match)
                ? new(urgency, utterance.Words(match.From, match.To), Implied)
                : null;

        bool NotAtAll(Match match) => match.From > 0 && utterance[match.From - 1].Text is "ei" or "inte" or "not" or "doesnt" or "dont" or "isnt" && utterance[match.From].Text is not ("ei" or "inte");
    }
}
