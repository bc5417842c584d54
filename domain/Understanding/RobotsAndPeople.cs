namespace SmartPulse.Understanding;

/// <summary>Machines and people in a question or a wish: "vastaako täällä ihminen vai tekoäly" asks what we are, "antakaa ihminen" wants somebody.</summary>
internal static class RobotsAndPeople
{
    private static readonly Lexicon Machines = new(
        "konstgjord|artificiell ~ intelligens|röst", "syntetisk|syntetiskt", "du|det ~ program|datorprogram|app|apparat|inspelning|bandspelare", "en dator|maskin|apparat|datorröst", "automatiska|automatiserat|automatiserad|autosvar", "datorröst*|robotröst*|robotsvar*", "bandad|inspelad röst|meddelande", "låter|svarar|skriver som en|ett ~ robot|maskin|dator",
        "robotti*", "robotille", "robotin", "botti*", "botin", "botille", "bottikin", "oletko|oletteko|joku|tämä|tää|siellä|täällä kone", "oletko|oletteko|onko tämä|tää|joku|sä|sinä|te ~ kone", "puhunko|puhun|kirjoitanko|kirjotanko|kirjoitan|kirjotan|juttelenko|juttelen|vastaako ~ koneelle|koneen|kone", "koneen kanssa", "vai kone", "tekoäly*", "joku|tämä|tää automaatti", "chatgpt", "tsätbotti*", "robot", "robotar", "robots", "bot", "bots", "chatbot", "är du|det|ni|detta ~ maskin|dator", "pratar|skriver|snackar ~ maskin|dator", "eller ~ maskin|dator", "ai", "automatiskt|automatisk|automat", "is|are this|it|you a machine|computer", "am i ~ machine|computer", "or ~ machine|computer", "texting|talking|chatting|speaking ~ machine|computer", "automated", "gpt");

    private static readonly Lexicon Humans = new("ihminen", "ihmistä", "ihmisen", "ihmiselle", "oikea ihminen", "oikee", "människa", "människan", "riktig person|människa", "person", "human", "real person");

    private static readonly Lexicon Really = new(
        "oletko ~ ihminen|oikea|elävä|oikee|aito", "onko|onkohan ~ siellä|täällä|tämä|tää ~ ihminen|oikea|elävä", "vastaako ~ ihminen|oikea|kukaan oikea", "puhunko|juttelenko|jutellaanko|kirjoitanko|kirjotanko|viestittelenkö|asioinko ~ ihmi*|ihmisen", "ihminen vai", "elävä ihminen vai",
        "lever du", "är du|ni ~ levande|mänsklig|född|kött", "du ~ på riktigt", "har du ~ känslor|puls|kropp|själ",
        "är du|det|ni ~ människa|riktig|äkta|verklig|person", "sitter|finns ~ människa|riktig|person", "svarar ~ människa", "pratar|skriver|snackar ~ jag ~ människa|riktig", "människa eller", "äkta", "verklig",
        "are|is you|this|it|there ~ real|human|person|actual", "am i ~ human|person|someone real", "human|person or", "you real", "have ~ person ~ or");

    private static readonly Lexicon Or = new("vai", "eller", "or");

    private static readonly Lexicon Wants = new(
        "oikealle|oikean|oikeelle|oikeeseen|elävän|elävälle|elävä|oikealta ~ henkilölle|henkilön|ihmiselle|ihmisen|tyypin|asiakaspalvelij*", "puhua|puhuu|puhumaan|puhuisin|jutella|juttelemaan|asioida|asioin|selittää|selittäisin|keskustella|hoitaa|hoitais* ~ ihmisen|ihmiselle|henkilön|henkilölle|jonkun|esimiehen|esihenkilön|pomon|omistajan|päällikön ~ kanssa|kans|kaa|kanssaan", "siirrä|siirtäkää|siirtäisitkö|ohjaa|ohjatkaa|välitä|välittäkää|kytke|yhdistä ~ ihmi*|henkilö*|asiakaspalv*|esimie*|esihenkil*|toimisto*|päivystäj*|vastaanottoon|jollekin|jollekulle", "vaihda|vaihtakaa|vaihdetaan ihmiseen", "haluan|haluun|haluaisin|saanko|saisinko|vaadin|pyydän ~ esimiehen|esimiestä|esihenkilön|pomon|johtajan|omistajan|päällikön|toimitusjohtajan", "kelpaa ~ ihminen|elävä|asiakaspalv*", "tavoittaa|tavoitan|tavoittaisin|saa kiinni ~ ihmisen|ihmistä|jonkun", "juristin|lääkärin|asentajan|ihmisen|jonkun ~ kanssa enkä|eikä ~", "joku|jonkun teistä|teidän ihmisistä|ihmisen", "mieluummin|mielummin|mieluiten ~ ihmi*|oikealle|elävälle|henkilön|henkilölle",
        "anna|antakaa|haluan|haluaisin|tarvitsen|saanko|saisinko|saisko|saako|voinko|voisinko|vaadin|kaipaan|kaipaisin ~ ihmi*|asiakaspalv*|elävä*", "ihminen|ihmistä ~ puhelimeen|langan|luuriin|tänne|kiitos", "langan päähän", "yhdistä|yhdistäkää|yhdistäisittekö|yhdistätte", "joku teistä ~ vastata|soittaa", "en ~ puhu ~ kone*|robot*|bot*", "asiakaspalvelijan|asiakaspalvelijalle|asiakaspalveluun",
        "ge mig|mej|oss ~ nån|någon|chefen|ägaren", "ge ~ telefon|telefonen|luren ~ åt|till ~ nån|någon|annan|chefen|kollega", "hänvisa mig|mej|oss", "vill ~ prata|tala|snacka ~ med chefen|ägaren", "finns|är ~ chefen|ägaren|driftschefen|platschefen|föreståndaren ~ på|där|inne|anträffbar", "prata|tala|snacka|diskutera|boka|skriva|förklara|chatta|nå|få ~ med|för|tag ~ nån|någon|vanlig|levande|mänsklig|riktig ~ levande|människa|person|tekniker|annan|där|ansvarig|riktigt", "prata|tala|snacka|diskutera|förklara|resonera ~ med|för ~ tandläkaren|advokaten|montören|elektrikern|rörmokaren|teknikern|frisören|låssmeden|ansvarig|ansvariga|tekniker|receptionen|kundtjänst|växeln|juristen ~", "nå|få|kontakta ~ er|eran|din|ert ~ chef|driftschef|platschef|verkstadschef|ägare", "någon|nån av er ~ svara|prata|ringa|hjälpa", "nån|någon|vanlig|riktig levande|vanlig|riktig ~ människa", "hellre|helst ~ med|för ~ människa|tekniker|person|levande", "någon|nån som ~ kan ~ fatta|bestämma|besluta",
        "ge|vill|få|får|kan|önskar mig|ha|jag ~ människa|person|riktig", "koppla|kopplas ~ mig|till|vidare", "prata|snacka|tala|pratar ~ med ~ någon|människa|person", "någon|en|riktig människa svara", "vägrar ~ prata ~ maskin*|robot*|bot*", "människa ~ luren|linjen|tråden", "kan ~ människa ~ svara",
        "get|gimme|give|want|need|put|let ~ me|a|real|to|talk|speak ~ human|person|human being", "get|gimme|want|need ~ human|person", "put me ~ on|through ~ to", "talk|speak|chat to|with ~ someone|somebody|person|human|people|anyone", "deal with ~ person|human", "person|human ~ answer|ring|call|reply");

    /// <summary>Where it is asked whether a machine answers.</summary>
    public static Match? AsksWhetherMachine(Utterance plain, bool asks)
    {
        if (Machines.First(plain) is { } either && Humans.IsIn(plain) && Or.IsIn(plain))
        {
            return either;
        }

        if (!asks || Wants.IsIn(plain))
        {
            return null;
        }

        return Machines.First(plain) is { } machine && IsAboutUs(plain) ? machine : Really.First(plain);
    }

    /// <summary>Where somebody is wanted rather than a machine.</summary>
    public static Match? WantsPerson(Utterance plain) => Wants.First(plain) is { } wanted && !Negation.Reaches(plain, wanted, alsoInside: false) ? wanted : null;

    private static readonly Lexicon Us = new("oletko", "onko", "onkohan", "sä", "sinä", "te", "tää|tämä|tän|tämän", "siellä", "täällä", "kirjoitanko", "kirjotanko", "puhunko", "juttelenko", "puhun", "juttelen", "tekeekö", "vastaako", "du", "ni", "det här", "detta", "jag", "någon", "you", "this", "am i", "it a", "chatgpt", "here", "there");

    private static bool IsAboutUs(Utterance plain) => Us.IsIn(plain) || plain.Count <= 3;
}
