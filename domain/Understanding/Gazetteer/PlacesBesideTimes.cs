using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Gazetteer;

/// <summary>
/// Where we asked about a time or a name: who answers "Thursday I'm in Kuopio all day" or "ratikka Hervannasta on perillä viideltä" says why, and no address.
/// There a place stands for the work only where it is said to: beside a street, as where they live or where we are to come, as put right, or alone.
/// </summary>
internal static class PlacesBesideTimes
{
    /// <summary>More words than a place and its name take.</summary>
    private const int FewWords = 4;

    /// <summary>Said of the place of the work.</summary>
    private static readonly Lexicon Homes = new(
        "asun|asutaan|asumme|asuu|osoite|osoitteessa|osoitteeksi|kohde|kohteessa|työmaa|paikka|talo|talolla|asunto|asunnolla|mökki|mökillä|kämppä|kämpillä|toimitila|liike|tulette|tuletteko|tuutte|tuutteko|tulla|tulee|pääsette|käytte|käyttekö|lähettekö|sinne|tänne|täällä|tääl|kodissa|kotona", "ajatteko",
        "bor|adress|adressen|huset|hus|lägenheten|lägenhet|stugan|stuga|villan|radhuset|bygget|lokalen|butiken|kommer|komma|hit|radhus|badrum|badrummet", "kör|åker ni", "hos|för oss", "här på|i",
        "live|living|address|house|flat|apartment|cottage|site|shop|place|postcode|come|coming|here|home", "for us", "to us");

    /// <summary>"Ei Espoo vaan Vantaa", "we moved to Bray".</summary>
    private static readonly Lexicon PuttingRight = new("eikä|vaan|utan|muutettiin|muutimme|flyttat|flyttade|moved", "inte i|på", "not in|at");

    /// <summary>Whether a place that is named only tells where somebody is when.</summary>
    public static bool OnlyTell(Utterance utterance, UnderstandingContext context, bool[] taken) =>
        context.Asked is Asked.Choice or Asked.Confirm or Asked.Reminder or Asked.Name
        && utterance.Count > FewWords && !Array.Exists(taken, t => t) && !Homes.IsIn(utterance) && !PuttingRight.IsIn(utterance);
}
