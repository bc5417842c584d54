namespace SmartPulse.Understanding;

/// <summary>Who gives orders to a machine instead of asking a business: forget your rules, system message, what is your prompt, list the other customers. Nothing else in it is looked at.</summary>
internal static class OrdersToAMachine
{
    private static readonly Lexicon Orders = new(
        "tästä|nyt ~ lähtien|eteenpäin ~ vastaat|vastaa|puhut|olet|toimit", "uusi tehtävä", "prompt", "ohita|kierrä|poista|lopeta|kytke|sammuta ~ turvasuoda*|suodatti*|rajoitu*|rajoitteet|filtter*|turvaraj*|estot", "tekoälyn|botin|robotin ~ rajoitu*|säännöt|estot", "toista|toistele|sano perässäni|perässä", "kirjoita|kirjota|tee|laadi|sepitä ~ essee*|runo*|tarina*|koodi*|python*|laulu*|vits*|novelli*", "laske|ratkaise ~ ~ vastaa|yhtälö*|numero|juuri", "ohjeesi|sääntösi|tehtäväsi|roolisi ~ muuttu*|vaihtu*|päivit*", "ylikirjoit*", "sinun|sun hintasi|ohjeesi|sääntösi|tehtäväsi|roolisi|kehotteesi", "vahvista näin", "merkitse|merkkaa ~ maksaneek*|maksetuk*|maksetuks", "mitkä|mikä|kopioi|kopioikaa|toista ~ ohjeet|ohjeesi|ohjeistuk*|sääntösi|kehot*", "sanasta sanaan", "varaa ~ kaikki ~ vapaat|ajat",
        "ignore|disregard|forget|override|bypass ~ instructions|instruction|rules|prompt|guidelines|programming|training", "ignore|disregard|forget|override|bypass ~ previous|prior|above|your|all ~ instructions|rules|prompt|guidelines", "system prompt", "your instructions|prompt|rules|programming", "you are now", "pretend ~ you|youre|be", "act as a|an|my|if|the", "developer|debug|admin|god|sudo mode", "as|am ~ admin|administrator|root|developer ~", "jailbreak*", "reveal|print|dump|output|repeat ~ instructions|prompt|password*|database|secrets|system", "show ~ instructions|prompt|password*|database|secrets|system|all bookings", "new instructions", "you must obey", "sudo", "drop table", "select from", "set ~ price|prices ~ to|0|zero", "mark ~ as paid", "from now on ~ you|answer|only|respond|talk|act", "system override",
        "unohda|unohtakaa|ohita|ohittakaa|sivuuta ~ ohjeet|ohjeesi|ohjeistus*|säännöt|sääntösi|määräykset|kehottee*", "unohda|unohtakaa|ohita ~ aiemmat|aikaisemmat|edelliset ~ ohje*|säänn*|viesti*", "jätä ~ säännöt|ohjeet ~ huomiotta|huomioimatta", "olet nyt", "tästä lähtien|eteenpäin ~ olet|vastaa|puhu", "järjestelmäkeho*", "järjestelmäohje*", "promptti*|promptisi|kehotteesi", "sun|sinun promptti|prompti|kehote", "näytä|tulosta|kerro|listaa|anna ~ ohjeesi|kehote*|salasana*|tietokanta*|asiakaslista*", "esitä|leiki ~ että|olevasi", "pääkäyttäjä*", "järjestelmänvalvoj*", "ylläpitäj*", "adminina",
        "strunta|strunt|skit ~ i ~ företaget|reglerna|instruktionerna|sagt", "jag är ~ din|er ~ utvecklare|skapare|chef|programmerare|administratör", "din|er nya chef|ägare|utvecklare|herre", "från|är ~ din|er utvecklare|programmerare|skapare", "skriv|skriva ~ python*|javascript|kod|program|dikt|haiku|uppsats|saga|låttext", "översätt|översätta ~ uppsats*|artikel*|dikt*|text*|mening*", "python*", "override", "felsökningsläge*|utvecklarläge*|administratörsläge*", "visa|skriv|dumpa ~ minnet|minne|källkod*|konfiguration*", "svara ~ bara|endast|enbart med|på ~ siffran|siffror|engelska|ja", "låt|spela ~ rollspel*", "agera|uppträd som", "avaktivera|inaktivera|stäng ~ filter*|spärr*|säkerhet*|begränsning*",
        "ignorera|glöm|bortse|åsidosätt|strunta ~ instruktion*|regler*|reglerna|anvisning*", "låtsas ~ att|du|vara", "du är nu", "från och med nu ~ du|svara", "visa|skriv|lista|avslöja ~ instruktion*|prompt*|lösenord*|kundlista*|systemprompt*|databas*", "systemprompt*", "din|ditt prompt", "administratör*", "utvecklarläge*",
        "repeat ~ text|words|message|everything ~ above", "text|words|instructions above ~", "word for word ~", "new instruction|instructions|rule ~ from", "hidden|secret|initial|original|internal ~ prompt|instructions|rules|settings", "stop being ~ a|an", "an ai ~ without|with ~ limits|rules|restrictions|filters", "without ~ limits|restrictions|filters|rules", "lets play ~ game ~ you", "roleplay|role play ~", "translate ~ your ~ prompt|instructions", "end of ~ conversation|prompt|system", "assistant ~ sure|ok|here", "here is the ~ database|list|data", "grant ~ discount|admin|access|refund", "cancel|delete|drop|wipe ~ every|all ~ appointment|appointments|bookings|booking|records|calendar|database", "what|which|whats ~ model|llm|prompt|version ~ are|running|powered|system", "write ~ poem|song|essay|code|python|haiku|story|joke", "tell ~ me ~ joke|story", "act like|as ~ pirate|comedian|cat|doctor", "respond|answer|reply|speak|talk only|like ~ in|pirate|with|json|emoji|emojis", "forget ~ everything|all ~ you|above|told|previous", "discount 100|99", "api ~ key|keys", "your ~ training|source|config|configuration ~ data|code", "execute|run ~ command|code|script", "dan mode", "be a ~ comedian|pirate|poet");

    /// <summary>A heading that only a system writes, with a colon or a bracket after it.</summary>
    private static readonly Lexicon Headings = new(
        "järjestelmäviesti", "järjestelmä", "uusi|uudet ohje|ohjeet|sääntö|ohjeistus", "nytt systemmeddelande", "systemmeddelande", "systemet", "ny|nytt|nya instruktion|instruktioner|regel|order", "system", "assistant", "developer", "admin", "system message|override|note|update", "new system message", "new instruction|instructions|rule|policy");

    /// <summary>What only a system says of itself, wherever it stands.</summary>
    private static readonly Lexicon Giving = new("listaa", "kerro", "näytä", "anna", "antakaa", "lista", "visa", "ge", "skicka", "list", "show", "give", "send", "dump", "tell me");

    private static readonly Lexicon OthersData = new("muiden|muut|toisten|kaikkien|kaikki ~ asiakkaiden|asiakkaat|asiakkaitten|asiakkaista", "andra|alla|övriga ~ kunders|kunder|kundernas|kunderna", "other|all|your|another ~ customers|clients|customer|clients", "all bookings");

    /// <summary>Where such an order stands, or null.</summary>
    public static int? First(Utterance utterance)
    {
        if (Orders.First(utterance) is { } order)
        {
            return order.From;
        }

        if (Headings.At(utterance, 0) is { } heading && utterance.GapAfter(heading.To) is var gap && (gap.Contains(':', StringComparison.Ordinal) || gap.Contains(']', StringComparison.Ordinal)))
        {
            return heading.From;
        }

        return Giving.First(utterance) is { } giving && OthersData.IsIn(utterance) ? giving.From : null;
    }
}
