using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>What somebody else says, demands or has promised, what one asks leave to do oneself, and by when one answers: the times in it are not when a visit would suit.</summary>
internal static class Hearsay
{
    private static readonly Lexicon Told = new(
        "says", "sez", "youve put|written|typed", "you wrote", "you have put|written|typed", "reckons", "insists", "demands", "claims", "wants it|me|us|them", "asked|told me|us", "depends", "depending", "sign", "supposed to", "meant to", "should have", "shouldve", "he|she|they|boss|landlord|you|ye|yous|u said|promised",
        "sanoo", "sanoi", "sanoitte", "lupasitte", "lupas|lupasi|lupaili|luvattiin tulla|käydä|soittaa|hoitaa|tuoda", "sano että|et", "vaatii", "vaati", "käskee", "käski", "edellyttää", "väittää", "haluaa että|et", "riippuu", "allekirjoit*", "allekirjot*", "piti|pitikö tulla|olla|soittaa|käydä|saapua", "piti ~ tulla|olla|soittaa|käydä|saapua",
        "säger", "ni|du|han|hon|de|dom|killen|montören|rörmokaren|elektrikern sa|sade|lovade", "ni|du hade|har sagt|lovat|skrivit", "påstår", "kräver", "begär", "vill att jag|vi|de|dom", "står att", "beror", "hänger på", "skriva|skriver på|under",
        "ni|han|hon|de|dom|nån|någon|killen|montören|rörmokaren|elektrikern|teknikern|hantverkaren skulle ~ komma|kommit|vara|varit|ringa|ringt",
        "hade er|era|ert|en|ett ~ här|hos|hemma", "had your|yer|a|one|someone|somebody ~ here|out|round|over", "teillä|teiltä oli ~ täällä|meillä|kaveri|poika|mies");

    private static readonly Lexicon Doing = new(
        "ill|i|we|im|well|will ~ pay|paying|wire|wiring|transfer|transferring", "send|sending the money|payment", "can|may|could|should i|we ~ drink|eat|smoke|shower|bathe|swim|train|exercise|brush|sleep|run|drive|fly", "payment ~ goes|go|comes|come", "ok|okay|safe|allowed to ~ drink|eat|smoke|shower|bathe|swim|train|exercise|brush|sleep",
        "maksan|maksetaan|maksamme|tilitän", "siirrän|laitan rahat|maksun", "maksu|raha|rahat ~ lähtee|menee|tulee", "saako|saanko|saaks|voiko|voinko|voiks|uskaltaako|uskaltaaks ~ juoda|syödä|polttaa|tupakoida|saunoa|uida|treenata|urheilla|suihkussa|suihkuun|saunaan|pestä|nukkua",
        "betalar|swishar|överför", "betalningen|pengarna ~ går|kommer", "sätter in pengarna", "får|kan|vågar|törs man|jag|vi ~ dricka|äta|röka|snusa|duscha|bada|träna|sova|borsta|basta|flyga", "får|kan|vågar|törs man|jag|vi köra bil|bilen", "ge|ger ett|den|det|bort", "give it|one|them|him|her ~ for|on", "annan|antaa|annetaan ~ lahja*",
        "safe|ok|okay|alright to drive|use|run|fly|ride", "drive|driving to work|school", "drive|driving it|home|there", "uskalta*", "uskalla*", "kehtaako", "voiko|voinko|saako|saanko|pystyykö ~ ajaa|käyttää", "vågar", "törs", "kör|köra|åka ~ jobbet|den|bilen|hem");

    /// <summary>By when they answer us says nothing of when a visit would suit.</summary>
    private static readonly Lexicon Answering = new(
        "vastaan|vastata|vastaisin|vastailen|ilmoitan|ilmoittaa|ilmoittelen|kerron|vahvistan|vahvistaa", "palaan|palata|palailen ~ asiaan|tähän|takaisin",
        "älä|älkää soita|soittako|soitelko", "puhelimitse", "tavoitat|tavoitatte|tavoittaa minut|mut|mua|meidät", "nås|nåbar på|per|via telefon|mobil|nummer", "jag|vi nås", "reach|get me|us on", "reachable", "ring inte|ej|int", "dont phone|ring|call|text", "do not phone|ring|call|text",
        "svarar|svara|meddelar|meddela|återkommer|återkomma|bekräftar|bekräfta", "hör av mig", "ger ~ besked",
        "ill|i|we|will|can|let ~ reply|answer|respond", "ill|will|can|let|well ~ confirm", "let|lets you know", "get|come back to you|ye|u|yous");

    /// <summary>Who answers the door tells when to come.</summary>
    private static readonly FrozenSet<string> Doors = "ovea ovelle oveen ovikelloon ovikelloa dörren porttelefonen the door".Split(' ').ToFrozenSet();

    private static readonly Lexicon ToUs = new("to you|yours|ye", "teille", "teidän luo|pihaan", "till er");

    /// <summary>The last term of such words, where they begin at that term.</summary>
    public static int? At(Utterance utterance, int at) =>
        (utterance[at].Text is "says" && at + 1 < utterance.Count && (utterance[at + 1].Text is "get" or "book" or "ring" or "call" or "come" || (utterance.Is(at + 1, "to") && at + 2 < utterance.Count && utterance[at + 2].Text is "get" or "book" or "ring" or "call"))) || (utterance[at].Text is "meant" && utterance.Is(at + 1, "to") && at + 2 < utterance.Count && utterance[at + 2].Text is "say" or "write" or "put" or "type") ? null : // "Landlord says get someone Wednesday."
        utterance[at].Text is "säger" && utterance.Is(at - 1, "vi") && at > 1 && utterance[at - 2].Text is "om" or "kan" or "att" ? null : // "Räcker det om vi säger nästa vecka?"
        Told.At(utterance, at)?.To ?? (Answering.At(utterance, at) is { } answering && !utterance.IsAny(answering.To + 1, Doors) ? answering.To : (int?)null) ?? FinnishPlans.At(utterance, at) ?? (Doing.At(utterance, at) is { } doing && !ToUs.IsInClause(utterance, utterance[at].Clause) ? doing.To : null);
}
