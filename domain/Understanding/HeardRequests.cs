using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>What only a caller asks for: to hear it again, slower, later or as a text, to leave a message, not to be recorded; and what only shows that they listen.</summary>
internal static class HeardRequests
{
    private static readonly FrozenSet<string> Around = new[]
    {
        "kiitos", "kiitti", "tack", "please", "thanks", "hei", "moi", "hej", "hi", "hello", "nyt", "nu", "now", "anteeksi", "ursäkta", "sorry", "förlåt", "no", "joo", "ja", "yes", "niin", "siis", "öö", "tota", "vähän", "voitko", "voisitko", "voisitteko", "kan", "du", "kunde", "could", "can", "you", "vielä", "kerran", "i", "just", "bara", "vain", "vaan", "mieluummin", "hellre", "rather",
    }.ToFrozenSet();

    private static readonly Lexicon RepeatWhole = new(
        "mitä", "mitä mitä", "häh", "tä", "anteeksi", "anteeks", "anteeksi mitä", "toista", "toistatko", "toistaisitko", "toistakaa", "uudestaan", "uudelleen", "uusiksi", "kertaa",
        "va", "vad", "förlåt", "ursäkta", "igen", "en gång till", "upprepa", "repetera", "hur sa", "vasa",
        "what", "pardon", "sorry", "excuse me", "again", "repeat", "come again", "say again", "once more", "one more time");

    private static readonly Lexicon Repeat = new(
        "toistaa|toista|toistatko|toistaisitko|toistakaa ~ vielä|uudestaan|uudelleen|kerran|se|ajat|ne|tuo|toi|sen", "voitko|voisitko|voitteko|voisitteko toistaa", "sano|sanotko|sanoisitko|sanoa|kerro|kerrotko|kertoisitko|kertoa|luettele ~ uudestaan|uudelleen|uusiksi", "sano|sanotko|sanoisitko|kerro|kerrotko|kertoisitko ~ vielä|toisen kerran", "en kuullut|kuullu|kuule", "en saanut selvää", "mitä sä sanoit", "mitä sanoit|sanoitte", "mikä|mitkä|mitä ~ oli|olikaan|olivatkaan|olivat",
        "kan|kunde du upprepa|repetera", "upprepa ~ det|tiderna|tack", "säga|säg|ta ~ igen", "säga|säg|ta ~ en gång till", "säga|säg|ta ~ om det", "hörde|hör inte", "uppfattade inte", "hann inte med", "vad sa|sade du|ni", "vilka|vilken ~ var",
        "repeat ~ that|it|the|please", "say ~ again", "say ~ once|one more", "tell me ~ again", "didnt|cant|couldnt|dont|cannot hear|catch", "did|could not hear|catch", "didnt|dont get that|it", "what did you say", "what|which was that", "what|which were they|the|those");

    private static readonly Lexicon SlowerWhole = new(
        "hitaammin", "hiljempaa", "rauhallisemmin", "liian nopeasti", "liian nopeaa", "långsammare", "saktare", "långsamt", "sakta", "för fort", "för snabbt", "slower", "slowly", "more slowly", "too fast", "too quick", "slow down");

    private static readonly Lexicon Slower = new(
        "puhu|puhua|puhuisitko|puhutko|sano|sanoa|toista|toistaa|kerro ~ hitaammin|rauhallisemmin", "puhut|puhutte|puhuu ~ nopeasti|nopeaa",
        "prata|pratar|tala|talar|säg|säga|ta ~ långsammare|saktare|långsamt|sakta", "pratar|talar ~ för fort|snabbt",
        "speak|talk|say|go|bit|little ~ slower|slowly", "slow down", "speaking|talking|going ~ fast|quickly");

    /// <summary>Our call to them. "Soitan myöhemmin" is theirs to us, and asks for nothing.</summary>
    private static readonly Lexicon CallLater = new(
        "soita|soittakaa|soittaisitko|soittaisitteko|soitatko|soitatteko|soittaa ~ myöhemmin|takaisin|takas|takasi|huomenna|iltapäivällä|illalla|kohta|uudestaan|uudelleen|toiste", "voiko|voisko|voisiko|voitteko|voitko|voisitteko|voisitko ~ soittaa", "soittopyyntö*", "pyydän ~ soittoa", "en voi|ehdi|pysty ~ puhua|puhumaan|jutella", "ei ole hyvä hetki", "huono hetki", "huono aika puhua", "olen|oon ~ ajamassa|ratissa|palaverissa|kokouksessa", "ajan autoa", "jutellaan|puhutaan myöhemmin",
        "ring|ringa|ringer ~ senare|tillbaka|upp|igen|imorgon", "ring|ringa i morgon", "kan|kunde ni|du|någon ringa", "bli uppringd", "kan|hinner inte prata|tala", "sitter|är ~ möte|mötet", "kör bil", "sitter i bilen", "jag kör just nu", "prata|pratas senare",
        "call|ring|phone ~ me|us later|back|tomorrow|again", "call me", "ring me", "give me a call|ring", "can|could someone|somebody|you call|ring", "cant|cannot talk|speak", "not a good time", "bad time", "im driving", "i am driving", "im in a meeting", "i am in a meeting", "talk later");

    private static readonly Lexicon OwnCall = new(
        "soitan|soittelen", "jag|vi ringer", "ill|well call|ring|phone", "i|we will|can call|ring|phone", "let me call");

    private static readonly Lexicon TextInstead = new(
        "laita|laittaa|laitatko|laittakaa|laitatteko|laittaisitko|laittaisitteko|lähetä|lähettää|lähetätkö|lähettäkää|lähettäisitkö|pistä|pistäkää|pane|jatketaan|jatka|hoidetaan|mennään|saisinko|saanko|haluan|haluaisin|mieluummin|onnistuuko|voiko|voisko|tehdään ~ tekstiviesti*|tekstari*|viestillä|viestiä|viestinä|tekstillä|tekstinä|sms*|whatsapp*", "laita|laittakaa|laittaisitko|laitatko|lähetä|lähettäkää ~ viesti",
        "skicka|skickar|ta|tar|fortsätta|fortsätt|fortsätter|få|får|hellre|kan|kör|skriv|skriva ~ sms|sms*|meddelande|textmeddelande|whatsapp", "messa|smsa|texta", "via|per|på|över sms",
        "text ~ me|it|them|those|the", "text instead", "send|sending|get|have|continue|do|go ~ text|texts|sms|message|whatsapp", "carry on ~ text", "by|via|over text|sms|message", "message me");

    private static readonly Lexicon TextWhole = new("tekstiviestillä", "tekstiviestinä", "tekstiviesti", "tekstarilla", "tekstari", "viestillä", "tekstillä", "sms", "som sms", "per sms", "med sms", "text", "text message", "by text");

    private static readonly Lexicon LeaveMessage = new(
        "jätän|jättää|jättäisin|jätetään|jätänkö ~ viesti|viestin|viestiä|ääniviestin|sanan", "viestin|viesti ~ jättää|jättäisin", "välitä|välitätkö|välittäkää|välittää|vie|viekää ~ viesti|viestin|terveiset", "ota|ottaa|ottakaa viesti|viestin vastaan", "puhelinvastaaja*",
        "lämna|lämnar|lämnas ~ meddelande|besked", "tala|prata in ~ meddelande", "ta emot ~ meddelande", "framföra|hälsa ~ meddelande",
        "leave ~ message|voicemail", "take a message", "pass ~ message", "voicemail");

    private static readonly Lexicon NoRecording = new(
        "älä|älkää|ei ~ tallenna|tallentako|tallenneta|tallentaa|nauhoita|nauhoittako|nauhoiteta|nauhoittaa|äänitä|äänittäkö|tallennusta|nauhoitusta", "en halua|suostu|anna|hyväksy ~ tallen*|nauhoit*|äänit*", "ilman tallennusta|nauhoitusta", "tallennus|nauhoitus pois", "lopeta|lopettakaa|keskeytä tallennus|nauhoitus|tallentaminen|nauhoittaminen", "kiellän ~ tallen*|nauhoit*",
        "inte|aldrig ~ spela|spelas|spelar|inspelad|inspelat|inspelning", "spela|spelar inte in", "ingen inspelning", "utan inspelning", "stäng av ~ inspelning*", "sluta spela in",
        "dont|not|without|wont ~ record|recorded|recording", "no recording", "stop recording", "stop the recording", "object ~ recording|recorded", "turn off the recording");

    private static readonly Lexicon DoNotWant = new("en halua", "en mä halua", "en tahdo", "jag vill inte", "vill inte", "det vill jag inte", "nej det vill jag inte", "i dont want that", "id rather not", "i dont want to", "no i dont");

    private static readonly Lexicon Person = new(
        "yhdistä|yhdistäkää|yhdistäisitkö|yhdistäisittekö|yhdistätkö|yhdistää ~ ihmis*|asentaj*|toimisto*|päivystäj*|asiakaspalvel*|jollekin|jonnekin|puhelu|minut|mut", "yhdistä", "yhdistäkää", "ihmiselle|ihmisen", "asiakaspalveluun|asiakaspalvelu|vaihteeseen", "puhua|puhuisin|jutella jollekin|jonkun", "puhua|puhuisin|jutella ~ kanssa|kaa", "anna|antakaa ~ ihminen|ihmiselle|asentaja",
        "koppla|kopplar|kopplas ~ mig|vidare|till|människa|någon", "prata|tala|snacka med", "kundtjänst", "få prata|tala",
        "put|get|connect|transfer|pass ~ someone|somebody|person|human|reception|operator|customer", "put me through", "speak|talk to|with", "transfer|connect me", "customer service", "a person|human", "real person|human");

    private static readonly FrozenSet<string> ListeningWords = new[]
    {
        "mm", "mmm", "mmh", "mhm", "mhmm", "hm", "hmm", "hmmm", "öö", "ööh", "öh", "äh", "eh", "ehm", "uh", "um", "niin", "niinpä", "jaa", "jaaha", "jaahas", "jahas", "jaha", "aha", "ahaa", "aijaa", "ai", "vai", "just", "justiin", "justjoo", "precis", "det", "jasså", "okså", "aa", "ah", "oh", "huh", "right", "see", "i", "tota", "tuota", "no", "nii",
    }.ToFrozenSet();

    /// <summary>Words of <see cref="ListeningWords"/> that mean something alone, or in a row: they only accompany.</summary>
    private static readonly FrozenSet<string> OnlyBeside = new[] { "det", "see", "i", "no", "vai", "ai" }.ToFrozenSet();

    /// <summary>Whether the words only show that somebody listens or thinks: "mm", "niin niin", "just det". Never an answer.</summary>
    public static bool IsListening(Utterance utterance, UnderstandingContext context)
    {
        // In Swedish a drawn-out "jaa" is a yes.
        var swedish = context.Language == Language.Swedish;
        return utterance is { Count: 2 } && utterance.Is(0, "i") && utterance.Is(1, "see") || utterance.Count is > 0 and <= 4
            && utterance.Terms.All(t => ListeningWords.Contains(t.Text) && !(swedish && t.Text is "jaa"))
            && utterance.Terms.Any(t => !OnlyBeside.Contains(t.Text));
    }

    /// <summary>The acts in what was heard.</summary>
    public static IEnumerable<(Act Act, int At)> Read(Utterance utterance, UnderstandingContext context)
    {
        if (NoRecording.IsIn(utterance) || IsRefusalOfTheNotice(utterance, context))
        {
            yield return (Act.NoRecording, 0);
            yield break;
        }

        var slower = SlowerWhole.IsWhole(utterance, Around) ? 0 : Slower.First(utterance)?.From;
        if (slower is { } slow)
        {
            yield return (Act.Slower, slow);
        }
        else if (RepeatWhole.IsWhole(utterance) || (utterance.Count > 1 && RepeatWhole.IsWhole(utterance, Around)) || Repeat.IsIn(utterance))
        {
            yield return (Act.Repeat, 0);
        }

        var message = LeaveMessage.First(utterance)?.From;
        if (message is { } left)
        {
            yield return (Act.LeaveMessage, left);
        }
        else if (TextWhole.IsWhole(utterance, Around) || Affirmed(TextInstead, utterance) is not null)
        {
            yield return (Act.TextInstead, 0);
        }
        else if (CallLater.First(utterance) is { } later && !OwnCall.IsIn(utterance) && !IsForbidden(utterance, later))
        {
            yield return (Act.CallLater, later.From);
        }
        else if (Affirmed(Person, utterance) is { } person)
        {
            yield return (Act.AskPerson, person);
        }
    }

    private static bool IsRefusalOfTheNotice(Utterance utterance, UnderstandingContext context) =>
        context.Settings.Voice.RecordsCalls && context.Asked is Asked.Nothing or Asked.Job && DoNotWant.IsWhole(utterance, Around);

    private static int? Affirmed(Lexicon lexicon, Utterance utterance)
    {
        var found = lexicon.First(utterance);
        while (found is { } match && (Negation.Reaches(utterance, match) || IsForbidden(utterance, match)))
        {
            found = lexicon.From(utterance, match.From + 1);
        }

        return found?.From;
    }

    private static bool IsForbidden(Utterance utterance, Match match) =>
        match.From > 0 && utterance[match.From - 1].Text is "älä" or "älkää" or "dont" or "inte" or "ei";
}
