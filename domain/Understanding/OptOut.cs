using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>
/// Who wants no more messages. A booked customer silenced by mistake is lost for good, and who is written to in spite of a stop complains: so a stop word counts when it is all
/// that was said, and otherwise only an order or a wish about messages to them, lists or contact does; and none for the night only, about bills, or with a call instead.
/// </summary>
internal static class OptOut
{
    /// <summary>What people put around a stop word: politeness, haste, temper and what they point at.</summary>
    private static readonly FrozenSet<string> Around = new[]
    {
        "kiitos", "kiitti", "nyt", "heti", "jo", "hei", "nää", "nämä", "tää", "tämä", "näitä", "välittömästi", "oikeesti", "saatana", "perkele", "vittu", "jooko", "ok",
        "tack", "nu", "hej", "snälla", "genast", "omedelbart", "bara", "det", "här", "detta", "för", "fan", "med",
        "please", "pls", "plz", "thanks", "thx", "now", "just", "it", "this", "that", "already", "okay", "immediately", "me", "fucking", "bloody", "guys",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> StopWords = new[] { "stop", "seis", "lopeta", "lopettakaa", "lopetakaa", "sluta", "avsluta", "stoppa", "unsub" }.ToFrozenSet();

    /// <summary>The carrier takes these as a stop and blocks the number, whatever we think of them.</summary>
    private static readonly Lexicon CarrierWords = new("stopall", "stop all", "unsubscribe", "end", "quit", "revoke", "optout", "opt out", "cancel");

    /// <summary>Orders and wishes: cease, do not write, I want none, strike me off, leave me alone.</summary>
    private static readonly Lexicon Unmistakable = new(
        "ei ~ kiitos viestejä|viestei|tekstareita ~ enää", "stop|seis|lopeta|lopettakaa kokonaan|tykkänään|tykkänää", "pack it in ~ messages|texts|texting|messaging", "en|emme halua|haluu ~ tällaisia|tällasia|tämmösiä|näitä ~ viestejä|enää|lisää", "ei viestejä|viestei|tekstareita|tekstiviestejä|mainoksia|muistutuksia ~ enää|kiitos|minulle|mulle|tähän", "lakkaa|lakatkaa|lopeta|lopettakaa ~ tekstaamasta|tekstaaminen|tekstailemasta|tekstailu|viestittelemästä|viestittely|viestittämästä|laittelemasta|kirjoittamasta|spämmäämästä|spämmääminen|pommittamasta|pommittaminen|ahdistelemasta|häiritseminen", "tietoni|tiedot|yhteystiedot|numeroni ~ poist*|pyyhit*", "poist*|pyyhkikää|tuhotkaa ~ tietoni|tiedot|tietojani|nimeni", "yhteydenotot|yhteydenottojen|viestittely|viestit|viestien ~ loppu*|lopettak*|päätty*|lakka*|riitt*", "enkä|emmekä halua|haluu|tarvitse|kaipaa ~ viest*|tekstiviest*|tekstar*|mainok*|yhteydenot*", "unohtakaa|unohda|hukatkaa|hukkaa|deletoikaa ~ numeroni|numero|yhteystietoni", "suoramarkkinoin* ~ kiel*", "markkinointikiel*|suoramarkkinointikiel*", "muistutusviest*|muistutukset|mainosviest*|markkinointiviest* ~ pois|loppu|loppumaan|seis|pysäyt*", "peruutan|perun|peru|lopeta|lopettakaa|katkaiskaa ~ tilauk*|uutiskirj*|viestipalvelu*|tekstiviestipalvelu*", "en ~ suostu|anna lupaa ~ viest*|markkinoin*|yhteyden*",
        "älkää|älä|alkaa|ala ~ lähet*|lahet*|laittako|laita|laitelko|laittele|laitelkaa|pistäkö|pistä ~ viest*|tekstiviest*|tekstar*|sms*|mainok*|mitään|mitaan|näitä|niitä|tällais*|tämmös*|enempää|enää|enaa", "älkää|älä enää ~ lähet*|laittako|laita|laitelko|laittele ~ viest*|tekstiviest*|tekstar*|sms*|mitään",
        "älkää|älä ~ tekstatko|tekstaa|tekstailko|tekstaile|viestitelkö|viestittele|viestittäkö|mainostako|spämmätkö|spämmää", "älkää|älä enää ~ häirit*|kiusat*", "älkää|älä ~ häirit*|kiusat* ~ mua|minua|meitä|enää", "älkää|älä ~ ottako|ota|otelko ~ yhteyt*|yhteyks*", "älkää|älä ~ soitelko|soittako|soita|soittele ~ ikinä|koskaan",
        "lopet*|lakatkaa|lakkaa ~ viest*|tekstiviest*|tekstar*|sms*|spämm*|mainok*|mainost*|markkinoi*|häir*|yhteydenot*", "lakatkaa|lakkaa|lopettakaa ~ lähettämästä|lähettäminen|laittamasta|laittaminen|soittelu|soittelemasta", "viest*|tekstar*|tekstiviest*|mainok* ~ loppua|loppumaan|seis|lopetettava|lopettaa|lopetettua", "riittää ~ viestit|tekstarit|tekstiviestit",
        "en|emme|ei|etten|ettei ~ halua|haluu|haluta|tahdo|tarvi*|tartte*|kaipaa|suostu|hyväksy ~ viestej*|viestei*|viestiä|viestien|tekstiviest*|tekstar*|sms*|mainok*|spämm*|roskapost*|yhteydenot*", "en halua|haluu|tahdo ~ enää ~ viest*|tekstiviest*|tekstar*", "ei ~ enää|enempää ~ viestejä|viestei|tekstiviestejä|tekstareita|tekstareit", "ei mainoksia|markkinointia|mainosviestejä",
        "poist*|ottakaa|ota|pyyhk* ~ numero*|puhelinnumero*|nro|minut|mut|mua|nimeni|yhteystie* ~ lista*|*listal*|rekister*|järjestel*|systeemi*|tietokan*|pois", "poist*|pyyhkikää ~ numeroni|puhelinnumeroni|yhteystietoni", "numeroni|numero|nimeni ~ pois|poistaa|poistettava ~ lista*|rekister*|järjestel*|systeem*",
        "ette|ei saa ~ laittaa|lähettää|laitella ~ viestej*|viestei*|viestiä|tekstiviest*|tekstar*|sms*", "peruutan|perun|perua|peruuttaa|kiellän|kieltäydyn|kieltäytyä|kieltää|estän ~ viest*|tekstiviest*|tekstar*|sms*|mainok*|markkinoin*|yhteydenot*", "viest*|tekstar*|tekstiviest* ~ kieltäyty*|irtisano*|peruu*", "jättäkää|jätä ~ mut|minut|mua|meidät|rauhaan ~ rauhaan", "jättäkää|jätä rauhaan", "antakaa|anna ~ mun|minun|meidän ~ olla rauhassa",
        "ettette|ettet|ettei ~ lähet*|laita|laiteta|ota|oteta ~ enää|viest*|tekst*|yhteyt*", "ettette|ettet ~ enää ~ lähet*|laita|ota",

        "kiellän|kielletty|kiellämme ~ numeroni|tietojeni ~ käyt*", "kiellän ~ numeroni käyt*", "ei|eikä|ettei|etteivät ~ minuun|muhun|meihin ~ enää ~ ote*|oltaisi|olla ~ yhteyttä|yhteydessä", "älkää|älä ~ muistut*|muistuttelko ~ mua|minua|enää|viest*", "älkää|älä ~ lähestykö|lähesty ~ mua|minua|enää|viest*", "viestit|viestien|muistutusviestit|tarjousviestit|mainosviestit lopettaa|lopettakaa|lopetetaan|poistaa|loppumaan", "pois ~ postituslist*|jakelulist*|asiakasrekisteri*|markkinointilist*|viestilist*", "ei|en ~ enää|kaipaa ~ muistutusvies*|muistutuksia|tarjousviest*",

        "skriv|skriver ~ inte|int|aldrig|ej ~ hit|mig|mej|till|mer|mera ~ mer|mera|igen|nånsin|någonsin", "ska|skall ~ inte|int|aldrig ~ höra av er", "hör inte|int|aldrig av er", "förbjuder ~ er|kontakt*|användning*", "använd ~ inte|int|aldrig ~ mitt nummer",
        "radera|stryk|ta|plocka|avföra|avför ~ mig|mej|oss|mitt|numret ~ ur|från|bort ~ register*|databas*|system*|*lista|*listan|*listor|kundregist*", "sluta|slut|upphör|lägg ~ med|me|av ~ sms*|mess|messen|meddeland*|utskick*|reklam*", "inte ~ stå|vara|finnas ~ kvar|med ~ *lista|*listan|listan|register*|registret|utskick*", "nej|tackar|tacka tack|nej ~ till ~ sms|utskick|meddelanden|reklam*|mess", "blockerar|blockera|spärrar er|numret|detta", "bort|väck|ut från|ur ~ listan|*listan|registret|utskick*", "inte|aldrig ~ bett|godkänt|beställt|anmält ~ om|era|till|mig ~ utskick*|sms*|reklam*|meddeland*|nyhetsbrev*",
        "sluta|slutar ~ smsa|sms|messa|texta|skriva|kontakta|spam*|tjata|trakassera|reklam*", "sluta|slutar ~ höra av", "sluta ~ störa|besvära mig|mej|oss", "sluta ~ skicka ~ sms*|meddeland*|mess|utskick*|reklam|mig|mej|detta|dessa|dom|de|sånt|spam|här", "stoppa|stop|stopp ~ sms*|utskick*|meddeland*|reklam*|viest*",
        "skicka|skickar ~ inte|inga|inget|ej|aldrig|ingenting ~ sms*|meddeland*|utskick*|reklam", "smsa|messa|texta|kontakta|spamma|skriv ~ mig|mej|oss ~ inte|ej|aldrig", "stör mig|mej|oss inte|ej|aldrig igen", "smsa|messa|texta|kontakta|spamma|stör|skriv inte|aldrig|ej ~ mig|mej|oss|mer|mera|igen", "hör inte|aldrig ~ av er|dig", "lämna|låt ~ mig|mej|oss ~ ifred|fred", "låt mig|mej va|vara",
        "inga|ingen|ej|slut|nog|trött|räcker ~ fler|mer|mera|på|med|av ~ sms*|meddeland*|mess|utskick*|reklam*|spam", "inga sms|meddelanden|utskick", "ingen|inget reklam|spam", "vill|önskar|behöver|orkar ~ inte|ej|inga|ingen ~ ha|få|motta|ta ~ sms*|meddeland*|mess|utskick*|reklam*|spam|sånt", "vill|önskar ~ inte|ej|inga ~ sms*|meddeland*|mess|utskick*|reklam*|kontaktad|kontaktas|kontakt", "vill|kan|få ~ slipp* ~ sms*|meddeland*|utskick*|reklam*", "slipper ~ sms*|meddeland*|utskick*|reklam*", "får inte ~ smsa|kontakta|messa|texta", "vill inte ~ att ni ~ smsar|messar|textar|kontaktar|skickar", "undanber|undanbedes ~ sms*|meddeland*|utskick*|reklam*|kontakt*",
        "ta|plocka|ha ~ bort ~ mig|mej|mitt|mina ~ nummer|numret|mobilnummer|telefonnummer|namn|listan|*listan|registret|utskick*", "mig|mitt ~ bort|borttaget|borttagen ~ från ~ listan|*listan|registret|utskick*", "radera|stryk|blockera ~ mig|mitt|numret ~ nummer|listan|registret|mobilnummer", "bli|vara ~ borttagen|avregistrerad|struken", "avregistrer*|avprenum*|avanmäl*", "avsluta|säga|säger|säg ~ upp|prenumeration*|utskick* ~ sms*|utskick*|prenumeration*", "avsluta ~ utskick*|prenumeration*|sms*|meddeland*",

        "stop|quit|cease|enough ~ texting|txting|messaging|msging|contacting|spamming|bothering|harassing|pestering|hassling|annoying|marketing|advertising", "stop|quit|cease ~ sending ~ texts|txts|text|txt|messages|message|msgs|sms|me|us|these|this|stuff|things|them", "stop|quit|cease|end|enough|cancel ~ texts|txts|text|txt|messages|msgs|sms|spam|smses|contact|subscription",
        "dont|never ~ text|txt|message|msg|contact ~ me|us|again|anymore|ever", "do not ~ text|txt|message|msg|contact ~ me|us|again|anymore|ever", "dont|never ~ send ~ texts|txts|messages|msgs|sms", "do not ~ send ~ texts|txts|messages|msgs|sms", "dont|not|never ~ send any|further ~ more|texts|messages|msgs", "not be texting|messaging|contacting", "never ~ text|txt|message|msg|contact ~ again|anymore",
        "dont|not|longer ~ want|wish|need|agree|consent|like ~ texts|txts|messages|msgs|sms|contacted|texted|spam|marketing|contact", "dont|not want|wish any more ~ texts|txts|messages|msgs|sms", "dont|not|never ~ want|wish ~ hear from you|u|ye|yous", "no more|further ~ texts|txts|messages|msgs|sms|contact|spam", "no texts|txts|sms|msgs", "no messages please|thanks",
        "remove|delete|erase|wipe|block|lose|take ~ me|my|us ~ number|details|list|lists|database|system|books|files", "remove|take|delete ~ this number", "lose my number", "be|get|been ~ removed|taken|deleted ~ list|system|database", "be|get ~ removed|taken|deleted off", "unsubscribe ~", "unsub me", "opt me|us out", "opt|opting out", "rather not ~ texts|messages|sms|contacted", "not to be|get contacted|texted|messaged", "leave me|us alone|be", "leave me in peace", "withdraw ~ consent|permission",
        "refrain|desist|abstain from ~ contacting|texting|messaging|writing", "stop|quit|cease ~ contacting|reaching|writing", "take|get|strike|remove|delete ~ me|us|my ~ mailing|marketing|contact|customer|text|sms list|lists|register|database", "remove|delete|erase|take|wipe ~ me|us|my ~ register|records|database|registry|mailing", "off ~ your mailing|marketing|contact|text list", "do not|dont ~ approach|reach ~ me|us ~ again|anymore|ever",
        "block me", "dont|not|never|no ~ want|need|like|interested ~ ur|your|yer|any|these ~ ads|adverts|advertising|promos|promotions|offers|marketing|spam|newsletters|newsletter", "stop|quit|cut ~ your|ur|the|these|all ~ ads|adverts|promos|marketing|newsletters|spam", "take me out|off ~ of ~ your|list|system|this", "get me off ~", "cross|scratch|strike ~ me|my ~ off|out ~ list|books|file|your", "forget ~ my number ~", "no more ~ reminders|promos|offers|adverts|marketing|newsletters", "end ~ these|this|your|all ~ messages|texts|subscription", "gdpr ~ delete|erase|remove", "delete|erase|remove ~ my ~ data|info|information|records|contact", "leave off ~ texting|messaging");

    /// <summary>The same only where nothing else is named after it: "skicka inte mer", but "skicka inte mer folk".</summary>
    private static readonly Lexicon AtEnd = new(
        "skicka inte|inga|inget|ej|aldrig|ingenting ~ mer|mera|fler|flera|något|nåt", "skicka inte nåt|något mer", "slutar|sluta skicka", "ta|plocka|ha|få bort mig|mej|oss", "quit|stop|cease sending", "dont|never ~ send ~ these|this|anything|anymore|more", "do not ~ send ~ these|this|anything|anymore|more", "do not contact|text|message", "remove|delete me", "take ~ me|us|number|name off", "no more of this|these|that");

    private static readonly FrozenSet<string> AfterTheEnd = new[] { "tack", "till", "please", "pls", "thanks", "to", "else", "again", "anymore", "stuff", "here" }.ToFrozenSet();

    /// <summary>"No more texts came": what they got, not what they want.</summary>
    private static readonly Lexicon Received = new(
        "sain", "saanut|saanu", "tullut|tullu", "fick", "fått", "kom", "kommit", "got", "received", "came", "havent|hasnt");

    /// <summary>A stop that they did not send, and who wants no message more because we are to come.</summary>
    private static readonly Lexicon NotEnded = new(
        "en|emme|enhän ~ kirjottanu|kirjoittanut|kirjottanut|lähettänyt|lähettäny|laittanut|laittanu|sanonut|sanonu|pyytänyt|pyytäny", "har|hade|jag inte|aldrig ~ skrivit|skickat|sagt|bett", "skrev|skickade|sa ~ inte|aldrig", "didnt|havent ~ text|texted|send|sent|write|wrote|written|say|said|ask|asked|reply|replied", "never texted|sent|wrote|said|asked|replied",
        "tulkaa vaan|vain|suoraan|silti", "kom bara|direkt|ändå", "just come", "come straight|anyway");

    /// <summary>What else may be stopped, struck off or not sent.</summary>
    private static readonly Lexicon OtherThings = new(
        "lasku*", "asenta*", "putkimie*", "sähkömie*", "miestä", "kuitti*|kuitte*", "tarjous|tarjousta|tarjouksen|tarjouspyyn*", "vahvistus*", "ovelt*", "upp mig|mej|oss", "lista*|listalta|vuorolista* ~ huomi*|tänää*|maanantai*|tiistai*|keskiviik*|torstai*|perjantai*|lauantai*", "listan ~ imorgon|måndag*|tisdag*|onsdag*|torsdag*|fredag*|lördag*", "jonotuslist*|peruutuslist*|jonosta", "faktur*", "räkning*", "montör*", "rörmokar*", "elektriker*", "kvitto*", "offert*", "återbud*|väntelist*|kölist*", "invoice*", "bill", "bills", "receipt*", "plumber", "engineer", "electrician", "quote", "cancellation|waiting|wait list", "waitlist",
        "stop cock|cocks|tap|taps|valve|valves",
        "vanha|väärä|uusi|vanhan|väärän ~ numero*", "gamla|fel|gammalt ~ nummer|numret", "old|wrong|previous ~ number|address", "new number", "insurance|warranty|contract|plan",
        "list ~ for ~ tomorrow*|today*|monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|next|tmrw", "tomorrows|todays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays list", "jourlist*|bokningslist*|skriv inte|int in");

    /// <summary>Whose name is struck off when a day stands beside it has a visit then: "we had Wednesday at two, please take us off the list".</summary>
    private static readonly Lexicon Struck = new("lista*|listal*", "listan", "list");

    private static readonly Lexicon Days = new(DayWords.Coming);

    /// <summary>How others may stop it, told or quoted by whoever writes.</summary>
    private static readonly Lexicon Instructions = new("vastaa|vastaamalla stop|stopp|seis ~ lopett*|niin", "svara ~ stopp ~ för att", "reply|text stop to ~");

    /// <summary>The same, only in a question.</summary>
    private static readonly Lexicon Quoted = new("vastaa|vastaamalla|kirjoita ~ stop|stopp|seis", "svara|skriv|skriver ~ stop|stopp", "reply|replying|text|send|say ~ stop");

    /// <summary>What has to do with messages, and with no visit.</summary>
    private static readonly Lexicon Messages = new("viest*|tekst*|numero*|mainok*|markkinoin*|pyys*|pyyd*|joka", "sms*|mess*|meddeland*|utskick*|reklam*|nummer|numret|kontakt*|bad|varje", "text*|txt*|message*|messag*|marketing|contact*|number|asked|every|mailing");

    /// <summary>Only then, not ever.</summary>
    private static readonly Lexicon Hours = new(
        "yöllä", "öisin", "yöaikaan", "ennen", "koko päivän|päivää", "iltaisin", "natten", "nätterna", "före", "hela dagarna|dagen", "förrän", "mitt i", "night", "nights", "before", "all day", "until", "during", "while|when i|im|we", "whilst", "työaikana", "på jobbet", "at work", "töissä", "weekends", "viikonloppuisin", "på helgerna", "arbetstid*|kontorstid*|työaika*|keskiyö*|puolenyön|puoliyön|midnatt*|midnight");

    /// <summary>Another way to reach them, which they name beside: whoever says it wants to be reached.</summary>
    private static readonly Lexicon Instead = new(
        "soita", "soittakaa", "soitatte", "soitatteko", "soitatko", "soittaa", "soittaisitte*", "soittamalla", "puhelu*", "puhelimitse", "puhelimella", "ring", "ringa", "ringer", "samtal", "telefon", "call", "calls", "ring", "phone", "whatsapp*", "sähköposti*", "mejl*", "mail*", "email*", "smsa|sms istället|hellre", "sms ~ bra|okej|ok|funkar", "smsa ~ istället|hellre", "text|message ~ instead", "laittakaa ~ viesti", "viesti|viestillä riittää|mieluummin");

    private static readonly FrozenSet<string> Forbidding = new[] { "älä", "älkää", "ei", "inte", "ej", "aldrig", "dont", "not", "never", "sluta", "stop", "quit", "wont", "or", "eller", "tai", "och", "and", "varken", "neither", "nor", "lakatkaa", "lakkaa", "lopettakaa", "lopeta" }.ToFrozenSet();

    private static readonly FrozenSet<string> Whose = new[] { "my", "our", "his", "her", "this", "mums", "dads" }.ToFrozenSet();

    private static readonly Lexicon Nuisance = new("spam*", "spämm*", "huijau*", "häirin*", "mainos*", "roskapost*", "lupaa|lupa", "tilannut|tilannu", "reklam", "bluff*", "trakasser*", "tillåtelse", "scam", "harass*", "junk", "sign up", "signed up", "consent", "permission");

    /// <summary>Not to stop.</summary>
    private static readonly Lexicon GoOn = new("älä|älkää|ei ~ lopet*|lakatko|lakkaa", "inte|aldrig|ej ~ sluta|slutar|upphöra|upphör", "sluta|slutar inte|aldrig|ej", "dont|not|never ~ stop|quit|cease|unsubscribe|remove", "kontakta|smsa|ring hellre", "dont|not ~ contact|text|message|ring|call my|his|her|the");

    private static readonly Lexicon Reminding = new("muistuttakaa|muistuta|muistutelkaa|muistuttaisit* ~ mua|minua|meitä|viestillä|tekstarilla", "påminn ~ mig|mej|oss|sms", "remind ~ me|us");

    private static readonly Lexicon InAgain = new("aloita", "aloita uudelleen", "starta", "start", "unstop", "starta igen");

    /// <summary>Whether it ends all messages.</summary>
    public static bool IsAsked(Utterance utterance, UnderstandingContext context) =>
        IsAllStop(utterance, 0, utterance.Count, context)
        || CarrierWords.IsWhole(utterance)
        || (IsOrdered(utterance) && !IsOfADay(utterance) && !Instructions.IsIn(utterance) && !(utterance.IsQuestion && Quoted.IsIn(utterance)))
        || (Nuisance.IsIn(utterance) && HasStopClause(utterance, context));

    /// <summary>Whether it is about a time of day, another thing, what they got or another way to reach them, or asks us not to stop: then it ends no messages, whatever else it says.</summary>
    public static bool IsLimited(Utterance utterance) =>
        Hours.IsIn(utterance) || OtherThings.IsIn(utterance) || NotEnded.IsIn(utterance) || Received.IsIn(utterance) || GoOn.IsIn(utterance) || WantsToBeReached(utterance) || IsNamedUnforbidden(Reminding, utterance);

    /// <summary>Whether it asks for messages again after that.</summary>
    public static bool IsTakenBack(Utterance utterance) => InAgain.IsWhole(utterance, Around);

    private static bool IsOfADay(Utterance utterance) => Struck.IsIn(utterance) && Days.IsIn(utterance) && !Messages.IsIn(utterance);

    private static bool IsOrdered(Utterance utterance) =>
        IsOrdered(Unmistakable, utterance, static (_, _) => true) || IsOrdered(AtEnd, utterance, static (u, to) => IsClauseEnd(u, to) || AfterTheEnd.Contains(u[to + 1].Text));

    private static bool IsOrdered(Lexicon lexicon, Utterance utterance, Func<Utterance, int, bool> mayEndAt)
    {
        for (var found = lexicon.First(utterance); found is { } match; found = lexicon.From(utterance, match.From + 1))
        {
            var clause = utterance[match.From].Clause;
            if (utterance[match.To].Clause == clause && mayEndAt(utterance, match.To) && !IsNotStopped(utterance, match) && !Hours.IsIn(utterance) && !NotEnded.IsIn(utterance)
                && !OtherThings.IsInClause(utterance, clause) && !Received.IsInClause(utterance, clause) && !WantsToBeReached(utterance))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClauseEnd(Utterance utterance, int at) => at + 1 >= utterance.Count || utterance[at + 1].Clause != utterance[at].Clause;

    /// <summary>"Don't stop texting me", "sluta inte smsa".</summary>
    private static bool IsNotStopped(Utterance utterance, Match match) =>
        (match.From > 0 && utterance[match.From - 1].Text is "älä" or "älkää" or "dont" or "inte" or "not" or "never") || (utterance[match.From].Text is "sluta" or "stop" && utterance.Is(match.From + 1, "inte"));

    private static bool WantsToBeReached(Utterance utterance) => IsNamedUnforbidden(Instead, utterance);

    private static bool IsNamedUnforbidden(Lexicon names, Utterance utterance)
    {
        for (var found = names.First(utterance); found is { } match; found = names.From(utterance, match.From + 1))
        {
            if (match.From > 0 && utterance[match.From].Text is "ringer" or "soitan" or "call" or "ring" or "phone" && utterance[match.From - 1].Text is "jag" or "vi" or "ill" or "mä" or "minä" or "well")
            {
                continue; // "Stop texting me, I'll ring somebody else".
            }

            if (match.From > 0 && utterance[match.From].Text == "phone" && Whose.Contains(utterance[match.From - 1].Text))
            {
                continue; // "No more texts to this phone": a thing, and no way to reach them.
            }

            if (match.From == 0 || (!Forbidding.Contains(utterance[match.From - 1].Text) && !(match.To + 1 < utterance.Count && utterance[match.To + 1].Text is "inte" or "ej" or "aldrig")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasStopClause(Utterance utterance, UnderstandingContext context)
    {
        for (int from = 0, to; from < utterance.Count; from = to)
        {
            to = from + 1;
            while (!IsClauseEnd(utterance, to - 1))
            {
                to++;
            }

            if (IsAllStop(utterance, from, to, context))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAllStop(Utterance utterance, int from, int to, UnderstandingContext context)
    {
        var stops = false;
        for (var i = from; i < to; i++)
        {
            var isStop = StopWords.Contains(utterance[i].Text) || (utterance[i].Text == "stopp" && IsStopp(utterance[i], context));
            if (!isStop && !Around.Contains(utterance[i].Text))
            {
                return false;
            }

            stops |= isStop;
        }

        return stops;
    }

    /// <summary>A Swede's word for a blocked drain: that is what it says to a plumber who asks what is wrong. Once that is past, or shouted out of the blue, it is a stop.</summary>
    private static bool IsStopp(Term word, UnderstandingContext context) => context.Settings.Trade != Trade.Plumbing || context.Asked switch
    {
        Asked.Job or Asked.Which => false,
        Asked.Nothing => word.Written == "STOPP",
        _ => true,
    };
}
