namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>What somebody else says, demands or has promised, and what one asks leave to do oneself: the times in it are not when a visit would suit.</summary>
internal static class Hearsay
{
    private static readonly Lexicon Told = new(
        "says", "sez", "reckons", "insists", "demands", "claims", "wants it|me|us|them", "asked|told me|us", "depends", "depending", "sign", "supposed to", "meant to", "should have", "shouldve", "he|she|they|boss|landlord said",
        "sanoo", "sanoi", "sano että|et", "vaatii", "vaati", "käskee", "käski", "edellyttää", "väittää", "haluaa että|et", "riippuu", "allekirjoit*", "allekirjot*", "piti|pitikö tulla|olla|soittaa|käydä|saapua", "piti ~ tulla|olla|soittaa|käydä|saapua",
        "säger", "påstår", "kräver", "begär", "vill att jag|vi|de|dom", "står att", "beror", "hänger på", "skriva|skriver på|under",
        "ni|han|hon|de|dom|nån|någon|killen|montören|rörmokaren|elektrikern|teknikern|hantverkaren skulle ~ komma|kommit|vara|varit|ringa|ringt");

    private static readonly Lexicon Doing = new(
        "safe|ok|okay|alright to drive|use|run|fly|ride", "drive|driving to work|school", "drive|driving it|home|there", "uskalta*", "uskalla*", "kehtaako", "voiko|voinko|saako|saanko|pystyykö ~ ajaa|käyttää", "vågar", "törs", "kör|köra|åka ~ jobbet|den|bilen|hem");

    private static readonly Lexicon ToUs = new("to you|yours|ye", "teille", "teidän luo|pihaan", "till er");

    /// <summary>The last term of such words, where they begin at that term.</summary>
    public static int? At(Utterance utterance, int at) =>
        Told.At(utterance, at)?.To ?? (Doing.At(utterance, at) is { } doing && !ToUs.IsInClause(utterance, utterance[at].Clause) ? doing.To : null);
}
