using System.Collections.Immutable;

namespace SmartPulse.Understanding;

/// <summary>
/// A fire by what burns. Finnish "palaa" is also what a lamp, a fuse and a fireplace do, and "comes back"; so it is told by what stands beside it, and a light elsewhere in the text takes nothing back.
/// </summary>
internal static partial class Emergencies
{
    private const string Palava =
        "talo|*talo|koti|kotini|kotimme|asunto|kämppä|yksiö|huoneisto|mökki|*mökki|sauna|*sauna|keittiö|kylpyhuone|kylppäri|makuuhuone|makkari|olohuone|eteinen|kellari|ullakko|vintti|parveke|terassi|navetta|lato|vaja|varasto|autotalli|talli|kirkko|koulu|halli|rakennus|katto|katos|jätekatos|seinä|lattia|verho|verhot|sohva|sänky|patja|matto|roskis|jäteastia|kuivausrumpu|kuivuri|pesukone|pyykkikone|tiskikone|astianpesukone|jääkaappi|pakastin|liesituuletin|telkkari|televisio|kannettava|läppäri|laturi|jatkojohto|johto|johdot|pistorasia|rasia|töpseli|pistoke|sähkökeskus|sähkötaulu|sulaketaulu|sähkökaappi|auto|autoni|pakettiauto|moottoripyörä|mopo|vene|asuntovaunu|konehuone|konepelti";

    private const string Brinnande =
        "huset|*huset|hemmet|lägenheten|stugan|*stugan|bastun|köket|badrummet|sovrummet|vardagsrummet|hallen|källaren|vinden|balkongen|altanen|garaget|förrådet|ladan|ladugården|taket|väggen|gardinen|gardinerna|soffan|sängen|madrassen|mattan|papperskorgen|sopkorgen|soprummet|torktumlaren|torkskåpet|tvättmaskinen|diskmaskinen|kylskåpet|frysen|köksfläkten|fläkten|teven|datorn|laddaren|laddboxen|sladden|kabeln|uttaget|eluttaget|vägguttaget|kontakten|elcentralen|elskåpet|proppskåpet|bilen|skåpbilen|motorn|båten|husvagnen|mopeden";

    private const string Burnable =
        "house|home|flat|apartment|cottage|bungalow|kitchen|bathroom|bedroom|lounge|hall|attic|loft|cellar|basement|shed|garage|barn|building|roof|ceiling|wall|curtain|curtains|sofa|couch|bed|mattress|carpet|rug|bin|dryer|drier|dishwasher|fridge|freezer|tv|telly|laptop|charger|socket|sockets|plug|panel|fusebox|car|van|caravan|boat|shop|office|sauna";

    private static readonly ImmutableArray<Kind> Fires =
    [
        new("fire", new(
            $"{Palava} palaa|palavat", $"{Palava} on|ihan|nyt|jo|taitaa|oikeesti|oikeasti|parhaillaan|kohta|varmaan|näyttää palaa|palamassa|palavan", $"palaa|palavat {Palava}", "ilmiliek*|ilmitules*", "tulessa", "tuli|tulta ~ irti|irrallaan|valloillaan", "irti ~ tuli keittiö*|talossa|saunassa|kellarissa",
            $"{Brinnande} brinner", $"brinner {Brinnande}", "fattat|fattade|fattar|fått|tagit|tog eld", "börjat|började|börjar brinna", "elden är|e lös|lös", "eld lös", "står|stod i brand|lågor|eldslågor",
            $"{Burnable} is|are burning|ablaze|alight", $"{Burnable} ~ caught|catching|took fire", "theres|there a fire in|at|on|under|behind", "there is|was a fire in|at|on|under|behind", "a|got fire has broken|started", "chip pan|pans ~ burning|alight"),
            Unless: new(
                "suu|suun|hammas|hampaat|ikenet|kieli|kurkku|maha|vatsa|selkä|niska|hermot|sydän|posket|jalat|päänahka ~ tulessa", "palaa ~ takaisin|kotiin|kotia|huollosta|korjaamolta|korjauksesta|lomalta|töihin|ennalleen", "milloin|koska|kun ~ palaa", "ei ~ tulessa", "takassa|grillissä|nuotio*", "elokuvassa|pelissä",
                "proppen|lampan|ljuset|säkring*|glödlamp* ~ brinner|brunnit", "brasan|kaminen|öppna spisen ~ brinner",
                "wont light|draw", "service|serviced|servicing ~ fire", "fire ~ service|serviced|servicing|door|doors|surround|blanket", "gas fire", "burning ~ hot|bright|brightly|bulb|bulbs|sensation|calories|oil|fuel|money")),
        new("fire",
            new("rasvapalo|nokipalo|hormipalo|sähköpalo|keittiöpalo|huoneistopalo|rasvapaloa|tulipaloa", "soteld", "fettbrand|köksbrand|elbrand", "chip pan|grease|kitchen|electrical|chimney|oven fire", "chip pan fire"),
            Unless: new(
                "oli|olleen|jälkeen|jälkivahin*|vahinko*|noki|nokea|nokinen|savunhaju*|siivo*|puhdist*|nuoho*|vakuutu*|tarkast*|estää|vaara|riski*", "var|hade|efter|sot|sotet|röklukt*|städ*|saner*|försäkring*|besikt*|risk|sotare*", "had|was|after|soot|sooty|smell|clean*|damage*|insurance|inspect*|risk|hazard|safety|prevent*|could|might|would")),
        new("fire", new("täällä|meillä|siellä|tääl|naapurissa|ulkona|pihalla|sisällä|kotona|rapussa palaa|palaa", "palaa|palaapi täällä|meillä|siellä|naapurissa|ulkona|pihalla"),
            Unless: new(
                "palaa ~ *valo*|*lamp*|led|ledi|ledit|sulak*|propp*|polttim*|kynt*|takka|takas*|uuni|uunis*|tuli|tulet|pesä*|roihu|hehku*|soihtu*|nuotio|grilli|merkki*|varoitus*|check|abs|airbag|symboli*|ikoni*|moottorin|huolto*|punai*|vihre*|keltai*|oranss*|sini*|jatkuvasti|koko|yöt|vaan|rahaa|rahat|hermo*|takaisin|kotiin|normaali*|sähköt|vesi|lämpö|netti", "*valo*|*lamp*|led|ledi|sulak*|propp*|polttim*|kynt*|hehku*|poltin ~ palaa", "milloin|koska|kuka ~ palaa")),
    ];
}
