namespace SmartPulse.Understanding;

/// <summary>Whether we do a kind of work at all: "do you fix boilers?", "teettekö viemärin avauksia?", "fixar ni toaletter?".</summary>
internal static class Offerings
{
    private static readonly Lexicon Asking = new(
        "teettekö|teettekös|teetteks|teetkö|teeksä|tehdäänkö|korjaatteko|korjaatko|korjataanko|hoidatteko|hoidatko|hoituuko|asennatteko|vaihdatteko|avaatteko|huollatteko|puhdistatteko|siivoatteko|pesettekö|leikkaatteko|värjäättekö|onnistuuko|onnistuuks|onnaako|osaatteko|kuuluuko|tarjoatteko ~", "teettekö|korjaatteko|hoidatteko|tarjoatteko",
        "gör|fixar|lagar|byter|installerar|rensar|servar|reparerar|sköter|tvättar|städar|klipper|färgar|utför|erbjuder|ordnar|kan|jobbar ni|du", "håller ni|du på med",
        "do|does|can|will|would you|ye|yous|u|yiz ~ do|fix|repair|mend|install|fit|unblock|clear|clean|service|replace|change|cut|colour|color|handle|offer|cover|sort|deal|open", "is ~ something you|ye do", "are you able to ~ do|fix|repair|mend|install|fit|unblock|clear|clean|service|replace");

    /// <summary>Begins like it, among its first words: what follows later is a story.</summary>
    private const int Within = 5;

    /// <summary>Whether that is what is asked.</summary>
    public static bool AsksWhether(Utterance said) => Inquiries.IsAsking(said) && Asking.First(said) is { From: <= Within };
}
