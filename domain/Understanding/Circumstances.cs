using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>What a good dispatcher writes on the card where the customer names no hurry: the words of each trade that tell of one.</summary>
internal static class Circumstances
{
    /// <summary>Less sure than what the customer says of the hurry in so many words.</summary>
    private const double Implied = 0.6;

    private static readonly Lexicon Growing = new(
        "pahenee", "pahentunut|pahenemassa", "yltyy", "lisääntyy", "leviää", "koko ajan ~ enemmän|pahemmin|kovempaa", "värre", "förvärras", "mer och mer", "sprider sig", "ökar", "getting ~ worse|bigger", "worse", "worsening", "spreading");

    private static readonly Lexicon Deadline = new(
        "ennen ~ juhl*|häit*|viikonlop*|lauantai*|perjantai*|joulu*|juhannu*|vieraita|vieraiden|muutto*", "vieraita ~ tulossa|tulee", "häät|häihin|hautajais*|juhlat|juhliin|ylioppilasjuhl* ~", "före|innan|inför|till ~ fest*|bröllop*|helgen|lördag|jul|flytten|kalas*", "bröllop*|begravning*", "gäster ~ kommer|på", "before ~ wedding|party|weekend|saturday|friday|christmas|guests|visitors|move|then", "wedding|funeral|prom|party ~", "guests|people|visitors|family ~ coming|over|arriving|round");

    private static readonly Lexicon Water = new(
        "vuotaa|tippuu|tiputtaa|tihkuu|valuu|vuotanut ~ lattialle|lattialla|kaappiin|kaapin|seinään|alas|kellariin|alle|pahasti", "läcker|droppar|rinner|sipprar ~ golvet|skåpet|väggen|under|källaren|ner", "leaking|dripping|leaks|drips|seeping ~ onto|on|floor|under|cabinet|cupboard|ceiling|wall|through|everywhere|into",
        "ainoa ~ vessa|wc|pönttö|suihku", "enda ~ toan|toaletten|toa|duschen", "only ~ toilet|loo|bathroom|shower", "ei toimi|vedä|vedä ~ ainoa");

    private static readonly Lexicon NoWaterOrWarmth = new(
        "ei|eikä ~ lämmintä|kuumaa ~ vettä", "lämmin|lämmintä|kuuma|kuumaa vesi|vettä ~ ei|loppu|loppui|lopussa|katosi|hävisi|poikki", "kylmää ~ vettä", "ei ~ tule ~ vettä|vesi", "vesi|vedet ~ poikki|katki", "patterit|patteri|lattia ~ kylmä*|jääkylm*|kylmi*", "lämmitys|lämmöt|lämpö ~ ei|poikki|loppu|pois|sammu*|katosi|rikki", "jäässä|jäätynyt|jäätyi*", "kylmä|kylmää ~ sisällä|asunnossa|talossa|kotona", "talo|asunto|kämppä|huone|huoneet ~ kylmä|jääkylmä|kylmänä",
        "varmvatten*|varmvattnet ~ slut|borta|försvunnit|funkar|fungerar|kommer|tog", "inget|ingen|utan|inte ~ varmvatten|varmt|värme|vatten|värmen", "iskallt|kallvatten", "element*|radiator* ~ kalla|kallt|iskalla|kall", "värmen ~ borta|funkar|fungerar|gick|slut", "kallt ~ inne|hemma|huset|lägenheten|i hela", "fruset|frusit|frös",
        "no|without|lost ~ hot|heating|heat|water", "hot water|heating ~ gone|stopped|out|not|off|broken|isnt|wont|doesnt|died", "radiators|radiator|house|flat|apartment ~ cold|freezing", "heating ~ off|out|gone|stopped|broken|died|down", "freezing ~", "frozen pipe|pipes");

    private static readonly Lexicon NoPower = new(
        "sähköt|sähkö|virta|virrat ~ poikki|pois|meni|katki|katkesi|lähti|hävisi|puuttuu|loppu|mennyt|katkennu*", "ei ~ sähköä|virtaa", "ilman sähköä|virtaa", "sähkökatko*", "pimeänä|pimeetä|pimeää ~", "strömlös|strömlöst|strömlösa|strömavbrott", "ström|strömmen|elen ~ borta|gick|försvann|gått|saknas|bruten|slut|försvunnit", "ingen|utan ~ ström|el", "helt mörkt|svart", "no|without|lost ~ power|electricity|electrics", "power|electricity|electrics ~ out|gone|off|went|cut", "blackout", "pakastin|pakastimet|jääkaappi|frysen|kylskåpet|freezer|fridge ~ sulaa|pois|pimeä|tinar|off|out|defrost*");

    private static readonly Lexicon SevereTooth = new(
        "särkee|särky|kipu|kipee|kipeä|sattuu|jomottaa|koskee ~ hulluna|kovaa|kovasti|hirve*|kamala*|jäätäv*|sikana|kauhe*|yöllä|pahasti|ihan|sietämät*|niin", "hirve*|kamala*|jäätäv*|kova|kauhe*|järkyttävä|sietämät* ~ särky|kipu|hammassärky|hammaskipu", "en|ei ~ nukkun*|nukuttu|saa nukuttua|pysty syömään|kestä", "särkylääk* ~ auta|tehoo|tehoa|riitä", "turvo*|turpo*",
        "jätteont|skitont|jävla ont|sjukt ont|jätteont", "så|jävla|fruktansvärt|jätte|sjukt|otroligt|väldigt ~ ont", "ont ~ jätte|jättemycket|fruktansvärt|hela natten|inte sova", "kan inte|har inte ~ sova|sovit|äta|tugga", "outhärdlig*", "tabletter*|värktabletter ~ hjälper", "svull*|svälln*", "killing me", "cant|couldnt|havent|cannot ~ sleep|slept|eat|chew", "terrible|awful|unbearable|excruciating|severe|agony|horrible|bad|massive ~ pain|toothache|ache", "agony", "painkillers ~ not|dont|arent|work*", "swollen|swelling", "kept me up|awake");

    private static readonly Lexicon Tooth = new(
        "särkee|särky|särystä", "sattuu|koskee|jomottaa|kivistää|juilii|vihloo|tykyttää", "kipu|kipeä|kipee|kipeytyi", "lohkesi|lohjennut|lohkes|halkesi|irtosi|lähti|putosi|tippui ~ pala|hampaasta|hammas|paikka|kruunu", "hammas|paikka|kruunu ~ lohkesi|lohjennut|lohkes|halkesi|irtosi|lähti|putosi|tippui|irronnut", "värk|värker", "ont", "ilar|dunkar|bultar", "lagning*|fyllning*|krona|kronan|plomb* ~ lossn*|ramla*|tappa*|ur|trilla*|föll", "tappat|tappade ~ lagning*|fyllning*|krona|kronan|plomb*", "tand|tanden|bit ~ sprack|spruck*|gått|gick|avbruten|trasig", "toothache", "hurts|hurting|aches|aching|throbbing|sore|pain", "filling|crown|bridge ~ fell|came|out|off|lost", "lost ~ filling|crown", "chipped|cracked|broke|broken ~ tooth|molar|teeth", "tooth|molar ~ chipped|cracked|broke|broken");

    private static readonly Lexicon Chirping = new("*varoitin|*varoittimen|*varoittimet|*hälytin ~ piippa*|piipit*|piipp*|sirk*|patteri*", "piippaa|piipittää ~ *varoitin", "brandvarnar*|brandlarm*|rökdetektor* ~ piper|piper|pip*|tjuter|batteri*", "piper|tjuter ~ brandvarnar*", "alarm|alarms|detector|detectors ~ chirp*|beep*|battery|batteries", "chirping|beeping");

    /// <summary>The urgency that the circumstances tell; what is supposed or denied tells none, and yesterday's leak leaks on.</summary>
    public static Finding<Urgency>? Urgency(Utterance utterance, Trade trade)
    {
        return trade switch
        {
            Trade.Plumbing or Trade.Heating => In(NoWaterOrWarmth, Conversations.Urgency.Today) ?? In(Growing, Conversations.Urgency.Today) ?? In(Water, Conversations.Urgency.Soon),
            Trade.Electrical => In(Chirping, Conversations.Urgency.Normal) ?? In(NoPower, Conversations.Urgency.Today) ?? In(Growing, Conversations.Urgency.Today),
            Trade.Dental => In(SevereTooth, Conversations.Urgency.Today) ?? In(Growing, Conversations.Urgency.Today) ?? In(Tooth, Conversations.Urgency.Soon),
            _ => null,
        } ?? (trade is Trade.Hair or Trade.Electrical or Trade.Plumbing or Trade.Cleaning ? In(Deadline, Conversations.Urgency.Soon) : null);

        Finding<Urgency>? In(Lexicon lexicon, Urgency urgency) =>
            lexicon.First(utterance) is { } match && !Negation.IsSupposed(utterance, match) && !NotAtAll(match)
                ? new(urgency, utterance.Words(match.From, match.To), Implied)
                : null;

        bool NotAtAll(Match match) => match.From > 0 && utterance[match.From - 1].Text is "ei" or "inte" or "not" or "doesnt" or "dont" or "isnt" && utterance[match.From].Text is not ("ei" or "inte");
    }
}
