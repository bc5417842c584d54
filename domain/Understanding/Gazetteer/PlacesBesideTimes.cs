using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Gazetteer;

/// <summary>
/// Where we asked about a time: who answers "Thursday I'm in Kuopio all day" or "ratikka Hervannasta on perillä viideltä" says why, and no address.
/// There a place stands for the work only where it is said to: beside a street, as where they live or where we are to come, as put right, or alone.
/// </summary>
internal static class PlacesBesideTimes
{
    /// <summary>As many as a place and its lead take.</summary>
    private const int FewWords = 4;

    /// <summary>Said of the place of the work.</summary>
    private static readonly Lexicon Homes = new(
        "asun*|asut*|asumme|asuu|osoit*|kohde|kohteessa|työmaa*|paikka|talo*|asunto*|koti*|mök*|kämp*|remont*|toimitila*|liike|kaupunki|tulette|tuletteko|tuutte|tuutteko|pääsette|käytte|käyttekö|lähettekö|ajatteko|sinne|tänne|täällä|tääl",
        "bor|adress*|hus|huset|lägenhet*|stuga*|villa*|radhus*|bygget|lokal*|butik*|kontor*|källar*|sommarst*|restaurang*|badrum*|ligg*|gäller|hit", "kommer|åker|kör ni", "hos|för oss", "här på|i",
        "live|lives|living|address|house|flat|apartment|cottage|site|shop|office|place|property|postcode|mums|mothers|come|coming|here|home", "for|to us");

    /// <summary>"Ei Espoo vaan Vantaa", "we moved to Bray".</summary>
    private static readonly Lexicon PuttingRight = new("eikä|vaan|utan|muutettiin|muutimme|flyttat|flyttade|moved", "inte i|på", "not in|at");

    /// <summary>Whether a place that is named only tells where somebody is when.</summary>
    public static bool OnlyTell(Utterance utterance, UnderstandingContext context, bool[] taken) =>
        context.Asked is Asked.Choice or Asked.Confirm or Asked.Reminder
        && utterance.Count > FewWords && !Array.Exists(taken, t => t) && !Homes.IsIn(utterance) && !PuttingRight.IsIn(utterance);
}
