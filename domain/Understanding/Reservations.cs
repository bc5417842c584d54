using System.Collections.Frozen;
using SmartPulse.Understanding.TimeGrammar;

namespace SmartPulse.Understanding;

/// <summary>
/// What stands beside an agreeing word and makes it none: they leave it, put it off, groan at the price, or have only heard us and ask something first. "Ok" and "joo" begin any of these,
/// and a yes books.
/// </summary>
internal static class Reservations
{
    private static readonly Lexicon Leaving = new(
        "unohda|unohdetaan|unohetaan|unohtakaa|unohdetaa", "antaa|annetaan|anna|annetaa olla", "jätetään|jätetää|jätän|jätetäänki ~ sikseen|tähän|väliin|toiseen|nyt|kuitenkin", "löysin|löytyi|löydettiin|saatiin|sain|otin|otan|kysyn|kokeilen ~ toinen|toisen|toiselta|muualta|muuta", "hoidan|hoidetaan|teen|korjaan|korjataan|fiksaan|hoidetaa ~ itse|itte|ite", "isä|faija|mies|naapuri|poika|kaveri|veli|appi|äijä ~ hoitaa|tekee|korjaa|fiksaa|kattoo|katsoo", "liian|hiukan liian|liikaa kallis|kallista|kalliiksi|myöhä*|aikas*|aikais*",
        "glöm|glömmer det|bort|vi", "strunta|struntar|strunt|skit|skiter|skita ~ i|det|samma", "låter|låt|låta ~ bli|vara", "skippa|skippar ~ det|vi|den", "hoppar ~ över", "nån|någon annan|annanstans", "annan|annat firma|företag|rörmokare", "fixar|löser|lagar|gör|ordnar ~ själv|själva|sig", "pappa|gubben|grannen|sambon|svärfar|brorsan|maken|kompis|farsan ~ fixar|löser|lagar|gör|ordnar|hjälper",
        "forget ~ it|about|that|this", "never mind", "nevermind", "nvm", "leave it", "leave it|that ~ so|then|there|be|for", "dont bother|worry", "not bother|worry about", "skip it|this", "drop it", "someone|somebody else", "other|another|different crowd|company|lad|plumber|firm|garage|dentist", "elsewhere", "do|sort|fix|mend|handle ~ myself|ourselves", "dad|da|husband|hubby|brother|son|neighbour|mate|landlord|uncle|lad ~ do|fix|sort|doing|look|handle it|that|this|at");

    private static readonly Lexicon PuttingOff = new(
        "ilmoitan|ilmotan|ilmoittelen|ilmottelen|ilmoitellaan|palaan|palailen|palataan|palaillaan|jutellaan|kuullaan|soitellaan|soittelen|katellaan|katsellaan|mietin|harkitsen|tuumin", "katon|katson|kattelen ~ ja|vielä|ensin|kalenter*|kalentteri*", "vahvistan|varmistan|soitan|varaan|vastaan|tekstaan|laitan ~ huomenna|myöhemmin|illalla|illemmalla|kun|kunhan|sitten|ensin|kohta|töiden", "otan|otetaan|oon yhteyttä|yhteydessä",
        "vi|får hörs|höras|talas", "hör|höra av mig|oss", "återkommer", "återkopplar", "meddelar ~ när|sen|senare|imorgon|er|dig", "bekräftar|bokar|ringer|svarar|skickar|skriver|smsar|bestämmer ~ imorgon|senare|sen|när|ikväll|snart|sms|efter|tillbaka", "tänker ~ på saken|över", "funderar", "hörs ~ senare|sen|imorgon|av",
        "ill|well|i|we|gonna|will confirm|book|ring|call|text|phone|message|reply|decide|answer|come ~ tomorrow|tmrw|later|when|once|tonight|soon|back|after|next", "talk|speak|chat ~ later|soon|tomorrow|then", "thinking|think ~ about|it|on|over", "let ~ you|ye|yous|u know", "be in touch", "in touch", "get back", "sleep on", "see how|what|if", "give it|me|us ~ think|day|days|minute");

    /// <summary>What they would do, or must ask somebody.</summary>
    private static readonly Lexicon Supposing = new(
        "jos otan|otettais|ottaisin|otetaan|valitsen ~ niin|kuka|mitä|paljonko", "kysyn|kysyä|kysytään|kysäisen|varmistan ~ mieheltä|vaimolta|pomolta|puolisolta|ukolta|akalta|töistä|kotoa|isännöitsijältä|tyttäreltä|pojalta|ensin", "om jag|vi tar|väljer|tog ~ vem|vad|hur|när|kan", "ska|måste|får ~ fråga|kolla|höra|stämma ~ min|mitt|frun|gubben|med|sambon|chefen",
        "if i|we take|took|choose|pick|went|go ~ who|whos|what|how|will|would|is", "let|need|must|have|gotta|ill ~ ask|check ~ husband|wife|boss|landlord|missus|partner|mam|mum|work|with|fella|first|if");

    /// <summary>What only leans towards an offer: "maybe Friday, I'll let you know".</summary>
    private static readonly Lexicon Leaning = new("ehkä|varmaan|luultavasti|todennäköisesti|kai|kenties", "kanske|nog|troligen|förmodligen|antagligen", "maybe|probably|perhaps|possibly|might|prob|think");

    private static readonly Lexicon Dear = new(
        "kallis*", "kalliit|kalliiks|kalliiksi|kalliimpi|kallihin", "hintava*", "tyyris", "suolai*|suolane*|suolasta ~", "hirveä|hirvee|kova|aika ~ hinta|hinnat|summa|lasku", "rahastus*|ryöst*",
        "dyr", "dyrt", "dyra", "dyrare", "billig*", "saftig*", "hutlöst", "svindyr*", "rån*", "pengar det", "mycket pengar",
        "pricey", "pricy", "steep", "dear", "expensive", "costly", "overpriced", "robbery", "rip off", "ripoff", "cheap", "cheaper", "thats|that|wow a lot|fortune", "lot ~ money", "daylight", "cost ~ bomb|fortune|much");

    private static readonly Lexicon Elsewise = new(
        "yeah right", "im good|grand|alright|ok|okay|fine thanks|thank|ta|cheers|for", "i am good|grand|alright|ok|okay|fine thanks|thank|ta|cheers|for", "ja|jo|jaja|jaa du", "kyllä|kyl|kylläpä on|oli|ihmetyttää|harmittaa|ärsyttää|vituttaa|alkaa|sovittiin|sattuu|vuotaa|kestää", "apart from", "already booked|got|have|had|did|done|paid", "jo ~ varattu|varasin|sovittu|sovittiin|varannut", "sovittiin|varasin|sovin jo", "redan ~ bokat|bokad|betalat",
        "edelleen|yhä|taas ~ vuotaa|tippuu|valuu|rikki|tukossa|haisee", "vuotaa|tippuu|valuu|haisee ~ edelleen|yhä|vieläkin|taas", "läcker|droppar|rinner|luktar|krånglar ~ fortfarande|ännu|igen|än", "fortfarande ~ läcker|trasig|stopp", "still ~ leaking|dripping|running|broken|blocked|waiting|hurts|cold", "still|again leaks|drips|broken", "leaking|dripping|running|blocked|leaks|drips again|still",
        "oon|olen|ollaan ~ silloin|sillo|sillon", "silloin|sillo|sillon ~ töissä|muuta|menoa|menossa|reissussa", "då|den dagen ~ är|jobbar jag|vi ~ i|på|bortrest", "dagen|dag ~ helt ~ kört|upptagen", "i|we have|got ~ work|college|school|meeting ~ then|that", "im|ill|were|well|i|we ~ in|at|away|abroad ~ that day|week|morning", "im|ill ~ working|away|abroad ~ then|that",
        "kolmas|neljäs kerta", "tredje|fjärde gången", "third|fourth|another time|price|delay", "joo|ok|okei|okej|okay|right hmm|hm|hmmm|mmm", "need|have ~ to ~ agree|first", "price|cost|total|hinta|hinnan|priset first|ensin|först", "enää|mitään ei tartte|tarvitse",
        "poissuljettu", "pois laskuista", "kyllä ~ vaikea|vaikee|vaikeeta|hankala|hankalaa|huono|paha", "uteslutet", "ruled out", "not yet", "ei vielä", "inte än|ännu");

    /// <summary>These say that we were heard, and agree only where nothing else is said.</summary>
    private static readonly FrozenSet<string> Heard = new[]
    {
        "ok", "okei", "okej", "okay", "oki", "okidoki", "selvä", "hyvä", "jaa", "jaha", "jahas", "jaaha", "aha", "ahaa", "bra", "jasså", "fint", "good", "right", "fine", "great", "cool", "grand", "ah", "oh", "k", "kk", "lovely", "thanks", "kiitos", "tack", "alright", "jo", "nice", "hyvä", "kiva",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Asking = new[]
    {
        "mitä", "mikä", "mitkä", "kuka", "kenen", "milloin", "millon", "paljonko", "paljon", "missä", "miten", "kuinka", "miksi", "monelta", "kauanko", "montako", "vad", "vem", "när", "hur", "varför", "vilken", "vilka", "vilket", "ingår", "what", "whats", "who", "whos", "when", "whens", "how", "hows", "where", "wheres", "why", "which", "is", "are", "does", "do", "did", "can", "could", "will", "would", "should",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Verbs = new[] { "är", "har", "kan", "ska", "får", "tar", "kommer", "blir", "kostar", "behöver", "måste" }.ToFrozenSet();

    private static readonly FrozenSet<string> Subjects = new[] { "det", "den", "ni", "du", "jag", "vi", "han", "man" }.ToFrozenSet();

    /// <summary>These agree; who asks in the same breath, and marks no question, has not decided: "joo mitä se maksaa".</summary>
    private static readonly FrozenSet<string> Agreeing = new[] { "joo", "juu", "ja", "jo", "yes", "yeah", "yep", "aye", "sure", "kyllä", "visst", "sopii", "toki" }.ToFrozenSet();

    /// <summary>"Ok and is that per hour": these stand between.</summary>
    private static readonly FrozenSet<string> Between = new[] { "and", "but", "so", "then", "och", "men", "så", "då", "ja", "mutta", "mut", "no", "ni", "niin", "sit", "sitten", "well" }.ToFrozenSet();

    /// <summary>Where such a thing is said and not taken back by agreeing after it ("dear, but book it"), or null.</summary>
    public static Match? In(Utterance said, bool isFinnish)
    {
        var reserved = Leaving.First(said) ?? PuttingOff.First(said) ?? Dear.First(said) ?? Elsewise.First(said);
        return reserved is { } match && !AgreesAfter(said, match.To, isFinnish) ? match : null;
    }

    /// <summary>Whether an offer that they name is not taken yet: put off, asked at home first, or only supposed.</summary>
    public static bool LeavesOpen(Utterance said) => Supposing.IsIn(said) || (PuttingOff.IsIn(said) && Leaning.IsIn(said));

    /// <summary>Whether they only say that they heard us, and ask something, with a question mark or without: "ok, vad ingår". After a yes only what goes on without a stop is asked first.</summary>
    public static bool IsOnlyHeard(Utterance said)
    {
        var (at, agrees) = (0, false);
        while (at < said.Count && (Heard.Contains(said[at].Text) || Between.Contains(said[at].Text) || Agreeing.Contains(said[at].Text)))
        {
            agrees |= Agreeing.Contains(said[at].Text) && !Heard.Contains(said[at].Text);
            at++;
        }

        return at > 0 && at < said.Count && (Heard.Contains(said[0].Text) || Agreeing.Contains(said[0].Text)) && (!agrees || (said[at].Clause == said[at - 1].Clause && !said.IsQuestion))
            && Additions.RingAhead(said) is null && ((Asking.Contains(said[at].Text) && at + 1 < said.Count) || IsAskedInFinnish(said[at].Text) || IsAskedInSwedish(said, at));
    }

    /// <summary>"Onko", "saako": Finnish asks by an ending.</summary>
    private static bool IsAskedInFinnish(string word) => word.Length > 4 && (word.EndsWith("ko", StringComparison.Ordinal) || word.EndsWith("kö", StringComparison.Ordinal)) && !Matcher.IsTimeWord(word);

    /// <summary>"Okej, har ni med": Swedish asks by its order of words, and so it goes on after "då".</summary>
    private static bool IsAskedInSwedish(Utterance said, int at) =>
        at + 1 < said.Count && said[at - 1].Text is not ("då" or "så") && Verbs.Contains(said[at].Text) && Subjects.Contains(said[at + 1].Text);

    /// <summary>Whether a later clause, or what follows a "but", agrees as a whole.</summary>
    private static bool AgreesAfter(Utterance said, int reserved, bool isFinnish)
    {
        for (var i = reserved + 1; i < said.Count; i++)
        {
            if ((said[i].Clause != said[i - 1].Clause || said[i - 1].Text is "but" or "men" or "mutta" or "mut" or "ja" or "och" or "and") && Agreement.IsWhole(said.With(said.Terms[i..]), isFinnish))
            {
                return true;
            }
        }

        return false;
    }
}
