using System.Collections.Frozen;

namespace SmartPulse.Understanding;

/// <summary>
/// Words of calling off, moving or not coming that call nothing off: denied ("en oo perumassa", "avbokar alltså inte"), feared of us ("ni avbokar väl inte"), asked about ("can I still cancel tomorrow?"),
/// of something else ("I cancelled the holiday"), meant once and kept after all, of a part of the job, or of how to come ("no need to send two men", "don't come to the back door").
/// </summary>
internal static class Keeping
{
    private static readonly Lexicon Verbs = new(
        "peru", "perua", "perun", "peruta", "perutaan", "perutko", "perutteko", "perumassa", "perumaan", "perunu", "perunut", "peruutta*", "peruuta", "peruuttamassa", "peruuttanut", "siirtää", "siirtämässä", "siirrä", "siirretä", "muuttaa", "vaihtaa", "perumista", "peruutusta",
        "avbok*", "annuller*", "avbeställ*", "ställ|ställa|ställer|ställt|ställde ~ in", "stryk", "stryka", "flytta", "flyttar",
        "cancel", "cancelling", "canceling", "cancelled", "canceled", "move", "moving", "reschedule", "rescheduling");

    /// <summary>Only these may stand between a denial and the verb it denies: "en oo nyt perumassa", "I'm not going to cancel".</summary>
    private static readonly FrozenSet<string> Between = new[]
    {
        "oo", "ole", "ollu", "ollut", "aio", "aikonut", "halua", "haluu", "halunnut", "halunnu", "haluta", "tahdo", "nyt", "sitä", "siis", "missään", "tapauksessa", "sittenkään", "enää", "mitään", "tarvi", "tarvitse", "tartte", "kai", "oikeesti",
        "tänker", "tänkte", "ska", "skulle", "vill", "har", "att", "alltså", "väl", "ju", "nog", "jag", "vi", "behöver", "nu", "igen", "ändå", "tiden",
        "going", "gonna", "to", "be", "been", "planning", "want", "wanting", "wanna", "said", "say", "id", "i", "im", "have", "need", "be", "me", "on", "actually", "just", "about", "you", "ye", "us", "get", "my",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Denials = new[]
    {
        "ei", "en", "emme", "älä", "älkää", "ette", "ettehän", "et", "ethän", "emmä", "enkä", "eikä", "ei", "enhän", "eihän", "ettekai", "inte", "int", "ej", "aldrig", "ingen", "not", "never", "dont", "didnt", "wont", "havent", "hasnt", "arent", "isnt", "wasnt", "aint", "nobody", "wouldnt", "neither",
    }.ToFrozenSet();

    /// <summary>It is ours to do, or asked of us.</summary>
    private static readonly Lexicon Ours = new(
        "haluatteko|haluutteko|haluutteks|aiotteko|perutteko|peruitteko|peruutteko|siirrättekö ~", "ettehän|ethän", "te ~ peruitte|peruutte|perutte|peru", "viimeks|viimeksi ~ peruitte|peruit",
        "vill|tänker|ska|måste|behöver ~ ni ~ avboka|ställa|flytta", "ni avbokar|avbokade|ställer|ställde|flyttar|flyttade", "avbokar|avbokade|ställer|ställde|flyttar ni",
        "do|did|are|have|will|would|were you|ye|yous ~ cancel|cancelling|cancelled|canceling|move|moving|want", "you|ye|yous|he|they ~ cancelled|moved", "you|ye wont ~ cancel|move", "you ~ cancel ~ on me|us");

    /// <summary>Whether and how it may be done.</summary>
    private static readonly Lexicon Terms = new(
        "saattaa|voi|saatan|voin ~ olla|joutua ~ perumaan|perua|peruuttamaan|siirtämään", "saatan|voin ~ joutua", "kan hända ~ avboka|ställa", "kanske måste|får ~ avboka|ställa", "might|may ~ have to ~ cancel", "might cancel",
        "voi|voiko|voinko|voiks|saako|saanko|pystyykö|miten|kuinka|mihin ~ vielä|tarvittaessa|viimeistään|tän|tämän|ajan ~ perua|peruuttaa|siirtää", "voi|voiko|voinko|voiks|saako|saanko ~ perua|peruuttaa|siirtää ~ vielä|tarvittaessa|myöhemmin",
        "kan|får|går ~ avboka|flytta|ställa ~ också|fortfarande|ännu|sen|vid|behov|kostnadsfritt|gratis", "kan|får|går ~ fortfarande|ännu ~ avboka|flytta|ställa", "hur ~ avbokar|flyttar|avboka", "avbokar|avboka|ställer|flyttar om ~ stiger|sjuk|blir|måste|får",
        "can|could|may i|we|you ~ still|always ~ cancel|move", "can|could i|we cancel ~ still|later|nearer|if|free|up to", "how do|would i|we|you cancel|move", "able to cancel ~ if|later|still");

    /// <summary>Something else was called off.</summary>
    private static readonly Lexicon Elsewhere = new(
        "peruin|perin|peruuntu|peruuntui|peruutin|peruttiin|peruttu|perui|peru ~ loma*|reissu*|matka*|meno|menon|menot|toisen|toinen|kokou*|palaveri*|työ|työt|vuoro*|juna|lento|synttär*|treeni*|kurssi*", "toinen|muu|mun|lomareissu|reissu|matka|kokous|palaveri|meno ~ peruuntu*|perutt*|peruttu",
        "avbokade|avbokat|avbokad|inställd|inställt ~ resan|semestern|mötet|träningen|andra|flyget|jobbet|festen", "resan|mötet|träningen|flyget|festen|jobbet|kursen|semestern ~ inställ*|avbok*",
        "cancelled|canceled|cancelling ~ the|our|other|my ~ crowd|holiday|trip|meeting|plans|lad|guy|company|firm|party|flight|shift|lesson|class|quote", "meeting|trip|holiday|flight|thing|plans|shift|class|party|match|gig|train ~ got|was|is|been ~ cancelled|canceled|moved|called");

    /// <summary>It stands after all.</summary>
    private static readonly Lexicon Stands = new(
        "mut|mutta ~ pidän|pidetään|pidetää|tulen|tuun|tulenkin|en ~ ajan|aika|aja|sitten|perukaan|sittenkin|kuitenkin", "pidän|pidetään|säilytän ~ ajan|aikani|sen", "tulkaa vaan|vain|silti", "saa|saatte ~ tulla", "isännöitsijä|talkkari|naapuri|vaimo|mies|huoltomies|poika|äiti|vuokralainen|kämppis|huoltoyhtiö ~ avaa|päästää|on|ottaa", "avain ~ naapur*|laatikossa|kukkaruk*|maton",
        "men ~ behåller|kommer|tar ~ tiden|den|ändå", "behåller|behåll tiden|bokningen|den", "kom bara|ändå", "vaktmästaren|grannen|frun|mannen|sambon|portvakten|hyresgästen|sonen|dottern ~ öppnar|släpper|är|tar|möter", "nyckeln|nyckel ~ hos|ligger|finns|under",
        "wouldnt|wont miss", "but ~ keep|keeping|kept|still|come|coming ~ it|appointment|slot|on|anyway|time", "keep|keeping|keepin ~ it|the ~ appointment|slot|booking|time", "just come", "come anyway|away|on", "caretaker|neighbour|wife|husband|super|landlord|tenant|porter|mam|mum|dad|son|daughter|flatmate|lodger|agent ~ let|open|opens|there|home|in|meet", "key ~ with|under|box");

    /// <summary>How to come, or with whom, and not whether.</summary>
    private static readonly Lexicon HowToCome = new(
        "ei|älkää|älä|eikä ~ tarvi*|tarvitse|tartte|tuokaa|tuo|lähettäkö|lähetä|tulko|tulkaa|tulla ~ kahta|kahden|kahdella|kaksin|uutta|tuoda|takao*|pääove*|etuove*|kengät|kengillä|likais*|isolla|aikaisemmin|ennen|lisää|miestä", "ei|eikä ~ tarvi*|tarvitse|tartte ~ tuoda|ottaa|soittaa|siivota|muistuttaa|ilmoittaa",
        "inte|ej|int ~ två|flera|in|bakdörr*|baksidan|framdörr*|skorna|skor|stövlar|stora|innan|före|ta|ha", "behöver|slipper inte|ej|int ~ ta|ha|ringa|skicka|köpa|påminna ~", "kom|kommer inte ~ in|till|via|med|på ~ skor*|baksidan|bakdörr*|smutsiga|bakvägen",
        "no need ~ do|clean|change|paint", "skip|leave ~ the ~ room|windows|oven|bathroom", "no need|dont|not|neednt|never ~ two|both|back|front|side|boots|shoes|early|before|until|till|through|by|bring|that|knock|ring", "no need|dont need|have ~ bring|buy|call|ring|remind|clean|send two|both|a second", "dont|not come|send ~ back|front|side|boots|shoes|early|before|that|without|empty|through|round|hungry|by|up|upstairs|alone|in");

    /// <summary>They cannot get to the phone, or be there themselves.</summary>
    private static readonly Lexicon NotThePhone = new(
        "pääse|voi|pysty|ehdi ~ puhelimeen|vastaa|vastaamaan|vastata|itse|ite|itte", "svara|svarar ~ telefon*|mobilen|samtal", "inte ~ hemma|där själv|själva", "answer|get|reach|pick ~ phone|calls|up|mobile|door");

    /// <summary>A part of the job: "kan man stryka färgningen och bara klippa".</summary>
    private static readonly Lexicon Part = new(
        "perua|peruuttaa|poistaa|jättää ~ ja|mut|vaan|vain ~ vaan|vain|ottaa|pelkkä|pelkän|pelkästään|leikkau*", "voi|voiko|voisko|saako|saanko ~ perua|poistaa|jättää ~ puudutu*|värjäy*|hanan|toisen|lisätyö*", "stryka|avboka|hoppa ~ och bara", "kan|kunde|får ~ stryka|avboka|hoppa ~ färg*|bedövning*|slingor*|ena|andra", "cancel|drop|skip|leave ~ and just|only", "can|could ~ cancel|drop|skip|leave ~ colour|color|highlights|injection|beard");

    /// <summary>Whether nothing is called off, moved or stopped by such words.</summary>
    public static bool Says(Utterance said) =>
        Ours.IsIn(said) || Terms.IsIn(said) || Elsewhere.IsIn(said) || Part.IsIn(said) || HowToCome.IsIn(said) || Stands.IsIn(said) || NotThePhone.IsIn(said) || DeniesCallingOff(said);

    /// <summary>Whether the verb itself is denied, however far the denial stands behind it in Swedish: "jag avbokar alltså inte".</summary>
    public static bool DeniesCallingOff(Utterance said)
    {
        for (var found = Verbs.First(said); found is { } verb; found = Verbs.From(said, verb.From + 1))
        {
            for (var i = verb.From - 1; i >= 0 && said[i].Clause == said[verb.From].Clause; i--)
            {
                if (Denials.Contains(said[i].Text))
                {
                    return true;
                }

                if (!Between.Contains(said[i].Text))
                {
                    break;
                }
            }

            for (var i = verb.From + 1; i < said.Count && said[i].Clause == said[verb.From].Clause; i++)
            {
                if (said[i].Text is "inte" or "int" or "ej" or "aldrig")
                {
                    return true;
                }

                if (!Between.Contains(said[i].Text) && said[i].Text is not "in")
                {
                    break;
                }
            }
        }

        return false;
    }
}
