using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>Who books for somebody else: "äidille", "åt min mamma", "for my dad". That person's name is then the visit's.</summary>
internal static class Beneficiaries
{
    private static readonly Lexicon Others = new(
        "äidille|äidilleni|äiskälle|mutsille|isälle|isälleni|iskälle|faijalle|vanhemmilleni|vanhemmille|mummolle|mummolleni|mummille|mummilleni|papalle|ukille|vaarille|isoäidille|isoäidilleni|isoisälle|isovanhemmille|anopille|anopilleni|apelle|appiukolle|tädille|sedälle|enolle",
        "vaimolle|vaimolleni|miehelle|miehelleni|puolisolle|puolisolleni|avovaimolle|avomiehelle|siskolle|siskolleni|veljelle|veljelleni|pojalle|pojalleni|tyttärelle|tyttärelleni|tytölle|lapselle|lapselleni|lapsille|lapsenlapselle|kaverille|kaverilleni|ystävälle|ystävälleni|naapurille|naapurilleni|vuokralaiselle|vuokralaiselleni|asukkaalle|työkaverille",
        "äidillä|äidilläni|isällä|isälläni|mummolla|mummollani|mummilla|anopilla|anopillani|vanhemmillani|naapurilla|vuokralaisella|vuokralaisellani|siskolla|siskollani|veljellä|veljelläni|pojallani|tyttärelläni ~ on|ei|vuotaa|hana|tukossa|rikki",
        "äidin|äitini|isän|isäni|mummon|mummoni|anopin|anoppini|vanhempieni|naapurin|siskon|siskoni|veljen|veljeni|poikani|tyttäreni|ystäväni|vuokralaisen|vuokralaiseni luo|luokse|luona|kotiin|kotona|asunnossa|asuntoon|kämpässä|kämppään|puolesta|nimiin",
        "åt|till|för min|mina|mitt|vår|våra|en|hans|hennes|en ~ mamma|pappa|mor|far|morsa|farsa|mormor|morfar|farmor|farfar|svärmor|svärfar|svärföräldrar|föräldrar|fru|man|sambo|syster|bror|son|dotter|barn|dotterdotter|kompis|vän|väninna|granne|hyresgäst|hyresgäster|moster|faster|kollega",
        "åt|till|för mamma|pappa|mormor|morfar|farmor|farfar|mor|far", "min|mina mammas|pappas|mormors|morfars|farmors|farfars|svärmors|svärfars|föräldrars|systers|brors|grannes|hyresgästs", "hemma|hos hos|min|mina mamma|pappa|mormor|farmor|svärmor|föräldrar",
        "for my|our|his|her|a|the lad|lass|missus|hubby|mum|mom|mam|mother|mothers|dad|father|parents|gran|grandma|grandmother|grandad|grandpa|grandfather|nan|wife|husband|partner|son|daughter|kid|kids|child|sister|brother|aunt|uncle|friend|neighbour|neighbor|tenant|tenants|colleague|girlfriend|boyfriend",
        "my mums|moms|mothers|dads|fathers|parents|grans|grandmas|nans|sisters|brothers|neighbours|neighbors|tenants place|house|flat|home|tap|drain|toilet|address", "at my mums|moms|mothers|dads|fathers|parents|grans|nans", "on behalf of my|our|a", "book ~ for someone|somebody else");

    /// <summary>"Soittakaa vaimolleni", "kysyn miehelle": nothing is booked for them.</summary>
    private static readonly Lexicon Spoken = new("soit*", "kysy*", "ilmoit*", "kerro*", "laittakaa ~ viesti*", "laita ~ viesti*", "ring", "ringa", "ringer", "fråga", "frågar", "säg", "hälsa", "skicka ~ till", "call", "ask", "tell", "check with", "text");

    /// <summary>For whom else it is, in the words that say so.</summary>
    public static Finding<string>? Read(Utterance utterance) =>
        At(utterance) is { } match
            ? new(utterance.Words(match.From, match.To), utterance.Words(match.From, match.To), 0.9)
            : null;

    /// <summary>Where that is said.</summary>
    public static Match? At(Utterance utterance) =>
        Others.First(utterance) is { } match && !Spoken.IsInClause(utterance, utterance[match.From].Clause) ? match : null;
}
