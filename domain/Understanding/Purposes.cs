using SmartPulse.Reporting;

namespace SmartPulse.Understanding;

/// <summary>Half of all contacts are not new jobs, and must not be asked what needs fixing.</summary>
internal static class Purposes
{
    private static readonly Lexicon Invoice = new(
        "viitenumero*|viitenro|viite numero*", "tilinumero*|tilinro|iban", "maksu|maksuni|suoritus ~ perille|läpi|tullut|tullu|näkynyt|näkyy", "mobiilimaksu*|verkkomaksu*|maksulink* ~", "tosite|tositteen|tositetta|maksutosi*", "*laskun|*lasku|*laskua|*laskut ~ erittely|erät|lopussa|sähköposti*|paperi*|eräpäiv*|kopio*", "maksan|maksamme|maksetaan ~ perjantai*|palkkapäiv*|liksa*|ensi|loput|kun",
        "lasku", "laskun", "laskua", "laskusta", "laskussa", "laskuun", "laskuni", "laskunne", "laskulla", "laskut", "laskuja", "laskutu*", "maksumuistutu*", "eräpäivä*", "perintä*", "hyvityslasku*", "kuitti", "kuitin", "kuittia",
        "inbetalning*", "återbetalning*", "kontonummer*|bankgiro*|plusgiro*|ocr*", "specifikation*|specificer* ~ räkning*|faktur*|kvitto*|kostnad*", "räkningar|räkningarna|kvitton|kvittona", "krediter*", "swishade|swishat", "betalade|betalat|betalt ~ redan|nyss|två|dubbelt", "avbetalning*|delbetal*", "betala ~ omgångar|delar|poster|rater", "betalningen", "dröjsmålsränt*|påminnelseavgift*", "autogiro*",
        "faktura*", "räkning", "räkningen", "betalningspåminnelse*", "förfallodag*", "kvitto", "kvittot", "invoice*", "my|the|your|a bill", "bill|bills for|from", "billing", "payment reminder", "receipt",
        "payment ~ sent|made|due|received|arrive|arrived|plan|went|through|overdue|for", "send|make ~ payment", "paid ~ yesterday|already|today|twice|online|friday|monday|last", "overpaid|underpaid|overpay", "outstanding ~ balance|amount|bill", "reference number", "time ~ to pay", "pay ~ in|later|next|after payday", "credit ~ amount|note|account", "bank transfer|details|giro", "iban", "bankgiro", "direct debit", "amount due|owing|owed", "what|how ~ i|we owe", "owe you", "settle ~ up|account|balance|bill", "vat", "due date", "second|final reminder", "statement of account", "proof of payment", "billed", "ocr");

    private static readonly Lexicon Existing = new(
        "missä ~ asentaja|asentajat|putkimies|putkimiehet|korjaaja|viipyy|mies", "milloin|millon|koska|moneltako|monelta ~ asentaja|putkimies|mies|korjaaja|te ~ tulee|tuli|tulette|saapuu|on tulossa", "asentaja|putkimies|korjaaja|kukaan ei ~ tullut|tullu|näkynyt|näkyny|saapunut",
        "ei ~ ketään ~ tullut|tullu|näkynyt|näkyny", "odotan|odotettu|odotellaan|odottelen ~ asentajaa|putkimiestä|teitä|miestä|korjaajaa", "jäi kesken", "työ ~ kesken", "luvattiin ~ tulla|tulevan", "mulle|minulle|meille luvattiin", "lupasitte",
        "var är|blir|e ~ montören|rörmokaren|hantverkaren|ni|killen", "när kommer ~ montören|rörmokaren|hantverkaren|ni|han|någon", "ingen har kommit|dykt", "ingen kom", "väntar på|fortfarande ~ montören|rörmokaren|er|hantverkaren", "ni lovade", "vi ses ~ då", "skulle ha kommit",
        "where is|are ~ plumber|guy|technician|engineer|fitter|you|he", "wheres ~ plumber|guy|technician|engineer|fitter", "when is|are ~ plumber|guy|technician|engineer|fitter|you ~ coming|arriving", "nobody|noone ~ came|come|showed|turned", "no one ~ came|come|showed|turned",
        "still waiting for|on", "was supposed to ~ come|be", "running late", "what did we agree");

    private static readonly Lexicon Complaint = new(
        "reklamaatio*", "reklamoi*", "takuu*", "haluan|haluaisin|haluamme|pitää|pitäis|pitäisi|täytyy|aion|joudun ~ valittaa", "valitus|valituksen|valitusta ~ teistä|teille|työstä|laadusta|palvelusta|laskusta|käynnistä|asentajasta", "teen|tehdä|tekisin ~ valitu*", "huonosti tehty", "teidän jäljiltä", "korjauksenne", "korjasitte ~ taas|uudestaan|edelleen", "kävitte korjaamassa", "kävitte ~ vuotaa|taas|edelleen",
        "reklamation*", "reklamera*", "garanti*", "klagomål*", "klaga", "dåligt jobb|gjort", "ni lagade ~ igen|fortfarande", "complain*", "complaint*", "warranty", "guarantee", "bad|poor job|work", "refund", "you fixed ~ again|still");

    private static readonly Lexicon Supplier = new(
        "tarjoamme", "yhteistyö*", "edustan", "myyntiedustaja*", "tukkuri*", "tukusta", "toimitus teille", "toimituksesta", "toimitukseen", "lähetyksestä", "lähetys teille", "paketti teille", "markkinointi*", "hakukone*", "mainostaa", "esittelisin", "esitellä palvelu*|tuotte*",
        "samarbete*", "leverantör*", "vi erbjuder er", "representerar", "säljare", "grossist*", "leverans till er", "om en|er leverans", "om leveransen", "paket till er", "marknadsföring*", "presentera ~ tjänst*|produkt*",
        "we offer", "our services|products ~", "partnership", "supplier", "wholesale*", "delivery for you", "about a|the|your|our delivery|shipment", "package for you", "seo", "marketing", "on behalf of ~ company");

    private static readonly Lexicon Applicant = new(
        "työpaik*", "haen töitä", "haen ~ työtä", "etsin töitä|työtä", "työhakemus*", "hakemus", "avoimia ~ paikkoja|työpaikkoja", "avoin ~ paikka|työpaikka", "harjoittelupaik*", "oppisopimus*", "kesätyö*", "ansioluettelo*", "palkkaatteko", "onko teillä töitä|työtä", "rekry*",
        "söker jobb|arbete", "söker ~ anställning", "jobbansökan", "lediga jobb|tjänster", "praktikplats*", "lärling*", "sommarjobb*", "anställer ni", "anställning*", "mitt cv", "jobba hos er",
        "job application", "looking for ~ job|work", "apply for ~ job|position|work", "job opening*", "vacanc*", "are you hiring", "hiring", "my cv", "my resume", "internship*", "apprentice*", "work for you");

    private static readonly Lexicon Private = new(
        "äiti|isä|mummo|vaimo|iskä täällä|tässä", "täällä|tässä äiti|isä|mummo|iskä|vaimo", "tuletko ~ syömään|kotiin", "mamma|pappa här", "kommer du ~ hem|middag", "its mum|mom|dad", "are you coming home");

    private static readonly Lexicon NewWork = new(
        "tarvitsen|tarviin|tarvin|tarvisin|tarviisin|tarvitsisin|tarttisin|tarttis|tarvis|tarvitaan|kaipaan|kaipaisin|etsin|haluan|haluaisin|haluisin|varaisin|saisinko|saisko|pitäs|pitäis|pitäisi|tarvisi ~ lakimie*|juristi*|juristin|asianajaj*|lukkosep*|siivooj*|kampaaj*|parturi*|sähkömie*|sähköasentaj*|putkari*|putkimie*|huoltomie*|hammaslääkär*|mekaanik*|hinaus*|ajan|aika|aikaa", "lukkosepän|lakimiehen|juristin|siivoojan|sähkömiehen|putkimiehen|hinauksen ~ tarvisin|tarviin|tarvitsisin|tarvitsen|haluaisin|haluan", "haluan|haluaisin|haluisin|halusin|tahtoisin|tulisin|pääsisin varata|varaamaan|tilata|tilaamaan",
        "haluan|haluaisin|haluisin|tahtoisin|voisinko|saisinko|saanko|saisko|pitäis|pitäisi|varaisin ~ aika|ajan|aikaa", "varata ~ aika|ajan|aikaa", "ajanvaraus*", "tarvitsen|tarviin|tarvin|tarttisin|tarvitsisin|tarvitaan ~ putkimie*|asentaj*|hammaslääkär*|apua|ajan|aikaa|korjaaj*",
        "kan|kunde|skulle|har|hinner|går ni|du|någon|nån|det ~ komma|titta|kika|fixa|laga|ordna|hjälpa|kolla|svänga|rensa|installera|montera|reparera|åtgärda|byta|hjälpa", "kan|kunde|skulle|sku ni|du|någon|nån ~ skicka ~ någon|nån|folk|montör|hantverkare|rörmokare|elektriker", "ta|tar ~ titt|sväng", "ta en titt",
        "boka ~ tid|besök", "bokar tid", "vill ha ~ tid", "behöver ~ tid|hjälp|rörmokare|montör|tandläkare", "har ni ~ tid|tider|akuttid", "söker ~ rörmokare",
        "book ~ appointment|visit|time|plumber|in", "make ~ appointment", "need ~ plumber|dentist|appointment|help|someone", "looking for ~ plumber|dentist|appointment", "can someone come", "uusi työ", "nytt jobb", "new job",
        "onko|onks|olisko|oisko|olisiko|löytyykö|löytyiskö|löytyisikö ~ vapaata|vapaita|aikoja|aikaa|tilaa|akuuttiaikaa|peruutusaikaa|peruutusaikoja|rakoa", "vapaita aikoja", "pääsiskö|pääseekö|pääsenkö|pääsisikö|pääsiskohan|mahtuuko|mahtuisko ~", "har|finns|fanns|finnes ~ ledigt|lediga|ledig|tid|tider|akuttid|återbud|lucka", "kan jag ~ få|komma", "drop in", "any ~ availability|slots|slot|openings|opening|space|cancellations", "availability", "fit|squeeze|slot me|us|him|her in", "have ~ free|available|space|slot|slots|time", "walk ins", "can i ~ come in|get in",
        "can|could|would|will|might you|ye|yous|u|ya|someone|somebody|anyone|anybody|one|your|i|we ~ come|look|fix|fit|sort|mend|repair|replace|change|bleed|unblock|install|empty|pop|clear|clean|cut|treat|squeeze", "can|could you|ye|yous|u|your ~ do ~ that|this|it|one|mine|same", "send ~ someone|somebody|man|plumber|electrician|guy|lad|cleaner|locksmith", "see|meet ~ someone|somebody|dentist|doctor|solicitor|lawyer", "have|get someone|somebody ~ look|out|come|check|round|over|see", "any chance ~ jump|tow|someone|somebody|visit|look|slot|getting|you", "take a look", "have a look", "could|can someone|somebody|anyone ~ see", "need|want|wants|needing ~ looking|looked|seen|fixed|fixing|doing|sorting|sorted|replacing|checked|cleaned|cleaning|mending|repairing", "needs|need ~ to be ~ fixed|seen|looked|replaced", "i|we need ~ a|an ~ plumber|electrician|cleaner|locksmith|lawyer|solicitor|dentist|hairdresser|mechanic|garage", "can|could i|we ~ get|have|bring ~ in|seen|done|fixed|looked", "bring it|her|him|the|my ~ in|to", "please ~ come|fix|look|help", "when could|can someone|somebody|you|ye ~ see|come|look|fit|do", "fix me|it|this", "got ~ a ~ job for", "bit|piece of work");

    /// <summary>The purpose that the words tell. A job that is described before the invoice or the warranty is mentioned is a job.</summary>
    public static Purpose? Read(Utterance utterance, int firstJobWord)
    {
        if (Applicant.IsIn(utterance))
        {
            return Purpose.Applicant;
        }

        if (Existing.IsIn(utterance))
        {
            return Purpose.ExistingJob;
        }

        if (Invoice.First(utterance) is { } invoice && (firstJobWord < 0 || invoice.From < firstJobWord))
        {
            return Purpose.Invoice;
        }

        if (Complaint.First(utterance) is { } complaint && !Grievances.IsOfOthers(utterance) && !Negation.Reaches(utterance, complaint))
        {
            return Purpose.Complaint;
        }

        if (Supplier.IsIn(utterance))
        {
            return Purpose.Supplier;
        }

        return firstJobWord >= 0 ? Purpose.NewWork
            : Private.IsIn(utterance) ? Purpose.Private
            : NewWork.IsIn(utterance) || WorkAsked.IsIn(utterance) ? Purpose.NewWork
            : null;
    }
}
