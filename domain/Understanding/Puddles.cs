namespace SmartPulse.Understanding;

/// <summary>
/// Water that is there and floods nothing: a cistern that runs, a sink that fills while somebody washes up, a little on the floor after a shower, or as much as the customer is in no hurry about. Whatever sprays, pours, grows,
/// comes through a ceiling or cannot be stopped is no puddle.
/// </summary>
internal static class Puddles
{
    private static readonly Lexicon Little = new(
        "vähän|vähäsen|hiukan|hieman|pikkuisen|pikkusen|pikkasen|hitusen|tilkka|tilkkanen|loraus|pisaroita|muutama", "lammikko|lätäkkö ~ pieni|pikku", "pieni|pikku lammikko|lätäkkö",
        "lite|litet|lätt|litegrann|aningen", "liten ~ pöl|fläck|läcka|skvätt", "nån|någon|några droppe|droppar|skvätt",
        "little|bit|drop|drops|slight|slightly|small|tiny|few drops");

    /// <summary>While somebody uses it and no longer.</summary>
    private static readonly Lexicon InUse = new(
        "kun|ku|aina ~ suihku*|tiskaa|tiskataan|tiskaan|tiskaillaan|pesee|pesen|pestään|huuhtelee|huuhtelen|vetää|vedetään|vedän|käy|käyn|käydään|käyttää|käytetään|kylpee|pesukone|tiskikone|astianpesukone|linkoaa|laskee", "suihkun|suihkussa|pesun|tiskin|tiskauksen|huuhtelun|käytön|kylvyn ~ jälkeen|aikana", "suihkussa|huuhdellessa|huuhdeltaessa|tiskatessa|suihkutellessa|pestessä|käyttäessä|käytettäessä|vetäessä|kylpiessä|suihkutella",
        "när|om|varje|efter|då ~ duschar|duschat|duschade|duschen|dusch|dusching|spolar|spolat|diskar|diskat|tvättar|tvättat|badar|diskmaskinen|tvättmaskinen|maskinen|tömmer|använder|spolning|bad|disk", "efter dusch*", "vid dusch*|spolning|disk*|användning",
        "when|whenever|after|every|each|while|if|during ~ shower|showers|showering|flush|flushed|flushing|wash|washing|bath|bathe|dishes|dishwasher|drains|draining|empties|use|used|using");

    private static readonly Lexicon InAVessel = new(
        "pöntössä|pönttöön|pytyssä|pönttö|pytty|vessanpönttö|säiliössä|säiliöön|huuhtelusäiliö*|*säiliö|*säiliöön|*säiliössä|istuin", "lavuaarissa|lavuaari|altaassa|allas|*altaassa|*allas|tiskiallas*|ammeessa|amme",
        "toan|toaletten|toastolen|cisternen|spolcisternen|diskhon|handfatet|badkaret|tvättstället|vasken|slasken",
        "cistern|bowl|sink|basin|bath|tub|toilet|loo");

    private static readonly Lexicon RunsInPlace = new("lorisee|lirisee|nousee|nousi|hulisee", "stiger|rinner|porlar|fylls", "rises|rising|running|runs|trickling|fills");

    private static readonly Lexicon Floors = new("lattia*|kynnyk*|eteise*|huone*|olohuone*|seinä*", "golv*|hall|hallen|ut|över", "floor*|carpet|over|out|landing|hall");

    /// <summary>It is no puddle: it sprays, grows, comes through or does not stop.</summary>
    private static readonly Lexicon Grows = new(
        "suihkuaa|suihkuu|ryöppy*|syöksyy|tulvi*|lainehti*|hulluna|kovaa|kovalla|valtoimenaan|paljon|litroittain|sentti*|senttiä|nilkkoihin|polviin|lisää|enemmän|kaikkialla|kaikkialle", "koko|joka ~ lattia*|paik*|asunto*|talo*|keittiö*|kellari*|huone*", "ei|eikä ~ lopu|loppu|loppunut|lakkaa|asetu|tyrehdy|katkea|kiinni|poikki|suljettua", "katosta|katto*|kattoon|seinästä|naapuri*|alakert*|alakerr*|yläkert*|yläkerr*|sähkö*|pistorasi*|lampu*|lamppu*", "putki|putken|putkesta|letku|hana ~ rikki|poikki|halki|halkesi|irti|posahti|katkesi|irtosi",
        "sprutar|sprutade|forsar|forsade|väller|vräker|öser|strömmar|svämma*|översväm*|överallt|fullt|ökar|mer|decimeter|centimeter|cm|ankel*", "hela ~ golvet|köket|hallen|badrummet|lägenheten|huset|källaren|rummet", "slutar|upphör|stannar inte|aldrig", "inte ~ stänga|stoppa|stopp", "taket|väggen|grannen|grannens|ovanifrån|källaren|lampan|eluttag*|uttaget|elskåp*|parkett*", "rör|röret|slang|slangen|kranen ~ av|sprack|spruckit|lossnat|brast|sprungit",
        "pouring|gushing|spraying|shooting|spewing|flood|flooding|flooded|everywhere|ceiling|wall|walls|downstairs|upstairs|neighbour*|neighbor*|electrics|socket|sockets|light|lights|carpet|more|ankle|inches|inch|cm", "wont|doesnt|not|cant|cannot ~ stop|stopping|off", "burst|split|snapped");

    /// <summary>Whether those words tell of no more than that.</summary>
    public static bool Is(Utterance utterance, Match match) =>
        !Grows.IsIn(utterance) && (Little.IsIn(utterance) || InUse.IsIn(utterance) || Urgencies.IsUnhurried(utterance) || IsInPlace(utterance, match));

    private static bool IsInPlace(Utterance utterance, Match match) => InAVessel.IsIn(utterance) && !Floors.IsIn(utterance) && RunsInPlace.From(utterance, match.From) is { } runs && runs.From <= match.To + 1;
}
