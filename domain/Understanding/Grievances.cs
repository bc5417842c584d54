namespace SmartPulse.Understanding;

/// <summary>Who is not content with us: charged wrongly, money back, something of theirs spoilt by our people, a fault that is ours, nobody came, rude or bad work.</summary>
internal static class Grievances
{
    /// <summary>Below it a number is the minutes, not the sum.</summary>
    private const int Least = 60;

    private static readonly Lexicon Said = new(
        "kävitte|korjasitte|olitte|vaihdoitte|asensitte|teitte ~ viime*|lokaku*|kuus*|viikol*|täällä|meillä|kuukaus*|eilen|syksyllä|keväällä|kesällä|*kuussa", "kävi ~ asentaja*|korjaa* ~ viime*|*kuussa|viikolla ~", "luvattiin|lupasitte|luvattu|lupas ~ tulla|tulevan|tulevanne|kahdeksan|että|soittaa|soitto|aamulla|aika|olla|ja", "mulle|minulle|meille luvattiin", "tullut|tullu ~ vaikka ~ luvattiin|sovittiin", "pettynyt|pettyny|pettymys", "törkeä*|törkee*", "ala arvois*", "ala-arvoi*", "surkea|surkeaa|surkeeta|surkee ~ palvelu*|työ*|jälki|jälkeä|toiminta|homma", "huono|huonoa palvelu*|työ*|jälki|jälkeä", "en|ei ~ tyytyväi*", "tyytymät*", "edelleen|yhä|vieläkin|taas ~ vuotaa|rikki|tukossa ~ korja*|käyn*|jälkeen|vaikka", "ylihin*", "uskomaton*|käsittämätön*|järkyttäv*",
        "rahat|rahani|rahoja|rahojani ~ takas|takaisin", "laskutet*|laskutitte|veloitit*|veloitet* ~ kahdesti|kahteen|tuplana|liikaa|väärin|turhaan|vaikka", "kahteen kertaan ~ laskut*|veloit*", "sovittu ~ veloit*|laskut*", "nyt veloititte|laskutitte", "lasku* ~ virhe|väärin|väärä|liian|kohtuuton|kohtuut*", "en maksa ~ laskua", "silti|vaikka ~ tuli|sain|saatiin ~ lasku*",
        "asentaja*|putkimie*|kaveri|kaverinne|tyyppi|mies|miehenne ~ rikko*|naarmut*|sotki*|pilas*|hajot*", "jätti|jättivät|jätitte ~ sotku*|kesken|siivoamatta|likaiseksi", "rikoitte|naarmutitte|sotkitte|pilasitte|pilasit|hajotitte", "teidän|teiän vika|syytä|syy|moka|virhe", "pahemp*|huonom* ~ jälkeenne|kävitte|käyntinne", "huolimattom*|huolimaton", "ei ~ kunnolla tehty", "tylyä|töykeä*|epäystäväl*", "valituksen", "kuluttajavalitu*|kuluttajaneuvon*|kuluttajariita*", "en suosittele", "ei ~ mennyt|menny|ollut ~ niinku|niin|kuten ~ sovittiin", "odotin|odotettiin|odoteltiin ~ turhaan",
        "ni var|kom|lagade|fixade|bytte|installerade ~ här|i|förra|häromveckan|sist|igår|oktober|september", "ni lovade", "du lovade", "lovade ~ att|komma|ringa", "lovad|lovat ~ tid|att", "besviken|besvikna", "missnöjd|missnöjda", "dålig|dåligt|usel|uselt ~ service|jobb|arbete|bemötande|gjort|jobbat", "inte ~ nöjd|nöjda|okej|acceptabelt", "undermålig*", "skandal*|oacceptabel*", "fortfarande|igen ~ läcker|trasig|stopp ~ efter|trots|fast", "klaga*|klagomål",
        "pengarna|pengar ~ tillbaka|åter", "dubbeldebit*|dubbelfaktur*", "fakturera*|debitera* ~ två|dubbelt|dubbla|mycket", "faktura* ~ stämmer inte|ej", "ändå ~ faktura*|räkning*", "faktura* ~ ändå", "fakturan är ~ fel|hög|felaktig", "kostade|tog|tagit|debiterade ~ när|fast ni|du sa|lovade", "vad vi kom överens", "avtalat|avtalade|överenskommet ~ pris|annat",
        "montör*|rörmokar*|elektriker*|hantverkar*|killen|grabben|kille|er|han ~ repade|repat|förstörde|förstört|smutsade|slarvade|lämnade ~ skit|golv*|smuts*|sönder", "montör*|rörmokar*|elektriker*|hantverkar*|er|ni ~ repade|repat|förstörde|förstört|slarvade|slarvat", "lämnade|lämnat ~ skit|smuts|kaos|röra", "ert|erat fel|ansvar", "värre ~ ni var|kom|gick", "ni var|kom ~ värre", "slarvig*", "otrevlig*|oförskämd*|nonchalant*", "under all kritik", "oproffs*|oseriös*", "anmäler er|detta", "konsumentombud*|konsumentverk*|allmänna reklamation*", "kräver ~ ersättning|kompensation", "ni|han|hon|montören|någon|nån skulle ~ varit|kommit|vara|komma", "ni kom aldrig", "ingen kom ~ utlovat|lovat|avtalat", "väntade|väntat ~ förgäves", "hela dagen förgäves",
        "you|u|guys|he|they|someone|yous ~ came|fixed|repaired|were|installed|replaced ~ in|last|here|ago|october|september|november|already", "you promised", "promised ~", "was promised", "disappointed", "unhappy", "not|isnt ~ happy|satisfied|acceptable|good enough", "terrible|awful|rubbish|shoddy|appalling|worst|poor|shocking ~ job|service|work|experience|company|workmanship", "still ~ leaking|broken|blocked|not ~ after|since|fixed", "ripped off", "rip off", "overcharged", "unacceptable", "disgrace*", "complain|complaint|complaining",
        "money back", "refund ~", "billed|charged|invoiced|debited ~ twice|double|wrong|wrongly|too", "double charged|billed", "quoted ~ billed|charged|invoiced", "not ~ price ~ agreed|quoted", "bill|invoice is ~ wrong|incorrect|mad|ridiculous",
        "your ~ fella|guy|lad|plumber|man|electrician|engineer|stylist|hairdresser|cleaner|lads ~ scratched|broke|ruined|damaged|cracked|flooded|wrecked", "plumber|electrician|engineer|stylist|hairdresser|cleaner ~ scratched|broke|ruined|damaged|cracked|wrecked", "you|yous|ye ~ scratched|ruined|damaged|butchered|wrecked|broke|messed", "butchered|ruined ~ my", "left a mess", "your fault|mistake", "worse ~ than|since|after ~ you|yous|ye|your", "cowboys", "is a joke", "rude", "unprofessional", "would not recommend", "nobody|noone|one turned|showed up", "no show", "you|yous|he|they|plumber|guy never ~ showed|turned|came", "waited ~ nothing", "waited ~ all ~ nothing", "still ~ charged|billed", "promised ~ be|to",
        "paid|cost|charged ~ worse|nothing|for this|and", "worse ~ than ~ before|ever|it", "worse than ever", "fallen|fell|came|come|broke|broken|leaking|gone|stopped ~ already|again|since you|after you", "filling|crown|job|work|tap|lock|repair|colour|cut you|ye|he|they|she did|fitted|fixed|put|gave|made ~", "this is ~ ridiculous|joke|not on|unreal|outrageous|shocking|scandalous|pathetic|disgusting|madness", "ridiculous", "not on ~", "you|ye|yous|they charged me|us|for ~", "since the bleach|colour|cut|visit|treatment|repair", "not|hardly|wasnt|werent|arent|isnt ~ impressed|pleased|thrilled|amused|professional|finished|level|straight|crooked|right ~ job|work|cut|service|colour|it|all|tbh|with", "id expect|have expected", "left ~ early again|hour", "cleaner|plumber|electrician|lad|fella|man|guy|he|she left ~ early|mess|state|without|half|unfinished|filthy|dirty|muck", "thats twice|three|3|the second|the third", "standard|standards|quality|service ~ slipped|dropped|gone|poor|awful|terrible", "all due respect", "after|since your ~ visit|man|repair|lad|fella|guy|work|service", "what ~ did|do|am i|we pay|paying ~ for", "let down|badly let", "fed up", "sick|tired of ~ waiting|excuses|this|you|being", "waste of ~ money|time|space", "daylight robbery", "scandalous|shambles|shambolic|appalling|atrocious|dreadful|abysmal|pathetic", "botched", "never ~ called|rang|phoned|answered|replied ~ back", "nobody|noone|no one ~ called|rang|answers|replies|calls|bothered", "third|second|fourth ~ time ~ this|same|ive|you|ye|had|hes|in", "still ~ same|problem|not|no ~ fixed|working|after", "had|have ~ to ~ get|pay ~ else|someone|another ~ fix|redo", "redo|redone|do it ~ again|properly", "demand ~ refund|money|explanation|manager", "want ~ money|refund|compensation", "want my money", "solicitor|ombudsman|trading standards", "bad|one star review", "one star", "never again", "ruined|destroyed|wrecked|damaged|scratched|stained my|our|the", "late ~ again", "weeks|days|hours|months ~ waited|waiting|wait ~ for", "turned up|arrived ~ late|drunk|without|wrong", "drives|driving me ~ mad|mental|nuts", "crooked|wonky|botch ~ job|cut|socket|work", "your|the ~ attitude|manners|tone", "hung up on", "talked down|over", "broke my|our|the");

    /// <summary>A sum beside it, and no question what it would be: "340 for ten minutes' work??"</summary>
    private static readonly Lexicon ForSoLittle = new("minuutin|tunnin|vartin työstä|hommasta|keikasta|duunista", "minuters|timmes|timmas jobb|arbete", "for ~ minutes|minute|hours|hour work|job|labour");

    private static readonly Lexicon AsksPrice = new("paljonko", "mitä maksaa", "hur mycket", "vad kostar", "vad tar", "how much", "what do you charge", "cost", "price");

    /// <summary>"No complaints", "my old plumber did a bad job".</summary>
    private static readonly Lexicon OfOthers = new("edellinen|vanha|toinen|edellisen|aiempi ~ asentaj*|firma*|putkimie*|kampaaj*", "förra|gamla|annan|tidigare ~ rörmokar*|firma*|montör*|frisör*", "old|previous|last|other|another|different ~ plumber|electrician|company|crowd|guy|dentist|hairdresser|stylist|firm");

    /// <summary>Whether it is told of somebody else's work.</summary>
    public static bool IsOfOthers(Utterance utterance) => OfOthers.IsIn(utterance);

    /// <summary>Where the grievance is, or null. What is denied, or was done by others, is none.</summary>
    public static int? First(Utterance utterance)
    {
        if (ForSoLittle.First(utterance) is { } little && little.From > 0 && utterance.Terms.Any(t => t.Number > Least) && !AsksPrice.IsIn(utterance))
        {
            return little.From;
        }

        for (var found = Said.First(utterance); found is { } match; found = Said.From(utterance, match.From + 1))
        {
            if (!OfOthers.IsIn(utterance) && !(IsTheWord(utterance[match.From].Text) && Negation.Reaches(utterance, match)))
            {
                return match.From;
            }
        }

        return null;
    }

    private static bool IsTheWord(string word) => word.StartsWith("complain", StringComparison.Ordinal) || word.StartsWith("klaga", StringComparison.Ordinal);
}
