namespace SmartPulse.Understanding;

/// <summary>Who wants to be called instead of written to. Ringing at a door, and a call that is forbidden, was promised or is theirs, are none.</summary>
internal static class Callbacks
{
    private static readonly Lexicon Wanted = new(
        "saisko|saisinko|saisiko|saako|saisimmeko ~ puhelun|puhelinsoiton|soiton", "soitto|soittaminen|puhelu ~ ois|olis|olisi|on ~ parempi|helpompi|kätevämpi|kiva|hyvä", "soitto|puhelu tänne|mulle|minulle|takaisin", "saa|saisi|saisitte|voi|vois|voisi|sais ~ soittaa|soitella ~ mulle|minulle|mua|ennen|takaisin|numeroon|tähän", "soititteko|soititko|soitteko ~ kuullut|kuullu|ehtinyt|ehtiny|vastaamaan", "koittakaa|yrittäkää|kokeilkaa|soittakaa uudestaan|uudelleen|uusiks", "luuri|kapula käteen", "otatteko|ottaisitteko|ottaisitko|ota|ottakaa ~ yhteyttä ~ puhelimella|soittamalla|puhelimitse", "kilauta|kilauttakaa|kilauttaisitko|kilauttele|rimpauta|rimpauttakaa",
        "soita|soitta|soittakaa|soittakaas|soittaisitko|soittaisitteko|soitatko|soitatteko|soittasko|soittaisko|soittele ~ mulle|minulle|mua|takaisin|takas|takasin|meille|heti|kiitos|numeroon|kun|huomenna|vaimolleni|miehelleni", "soittakaa", "soita", "soitatko", "soittaisitteko", "soittaisitko", "voitko|voitteko|voiko|voisko|voisiko|voisitko|voisitteko|vois|voisko|saisko|saisinko ~ soittaa|soiton|soittoa", "voisko|voisiko|voiko joku ~ soittaa", "pyydän|toivon|toivoisin|odotan|haluan|haluaisin|haluisin ~ soittoa|soiton|puhelua|että soitatte|että soitetaan", "soittopyyntö*", "hoidetaan|sovitaan|jutellaan|puhutaan ~ puhelimessa|puhelimitse|soittamalla|luurissa", "mieluummin ~ puhelimessa|puhelimitse|soitto|soittamalla|soittakaa",
        "ring nu|tebax|tebaks|tbx|tillbaks|asap|genast|så|hit|snarast", "ringer ni|du ~ tillbaka|upp|tebax|tillbaks", "slå|ge|få ~ en lur", "tacksam|önskar|önskas|ber ~ telefonsamtal|samtal", "ett telefonsamtal ~", "kan ni|du ~ slå en", "uppringning", "blir uppringd",
        "ring|ringa ~ mig|mej|upp|tillbaka|oss|gärna|när|honom|henne|hellre|istället|efter|före|imorgon|ikväll|på", "slå|ge mig ~ signal|pling", "kan|kunde|skulle|vill ni|du|någon|nån ~ ringa", "vill|föredrar|önskar|skulle ~ bli uppringd|att ni ringer|prata i telefon|bli ringd", "bli uppringd", "hellre ~ telefon|prata|ringa|uppringd", "ta|tar det ~ telefon", "kan vi ~ ringas|höras ~ telefon", "via|per|på telefon",
        "call|ring|phone me|us|back|my|him|her", "call me back", "give me|us ~ call|ring|bell|buzz|shout", "can|could|would|will|may|pls|please you|u|someone|somebody|anyone|ya|they ~ call|ring|phone", "prefer|rather ~ phone|call|talk|ring", "please|pls|plz call|ring|phone", "over|by the phone", "by phone", "want|like|need ~ a call|callback|phone", "callback", "call back",
        "soitelkaa", "soitella|soitelkaa ~ mulle|minulle|joku", "voisko|voisiko|voiko joku ~ soitella|soittaa", "pirau*", "ottakaa|ota yhteyttä puhelimitse|soittamalla", "mulle|minulle ~ soitetaan|soitettaisiin|soitettais", "slå|ge ~ en signal|pling", "får gärna ringa", "gimme|gimmie ~ ring|bell|call", "bell me",
        "try ~ me|again|number ~ now|again|later", "quick|short call|chat|word|ring|phone ~", "get|have|appreciate|like|want|love|arrange|expect|need ~ call|phone|ring|callback ~ from|to|back|about", "would|id|ill prefer|appreciate|rather ~ rang|ring|called|call|phoned|phone|rung", "if|could|would|can you|ye|someone ~ rang|rung|called|phoned", "missed ~ call|calls|you", "easier|better|best ~ phone|call|talk|explain ~ phone|over", "im|am ~ free ~ now|to talk", "reach me ~ on|at", "get me on", "drop me ~ call|ring|bell|line", "speak|talk|explain ~ on|over|by ~ phone", "buzz me", "lift the phone", "catch me ~ on", "phonecall", "phone call");

    private static readonly Lexicon AtTheDoor = new("ovikello*", "summeri*", "ring|ringa ~ dörren|dörrklockan|porttelefon*", "ring|ringa|ringer på", "ring|buzz ~ bell|doorbell|buzzer|flat|intercom");

    /// <summary>"You said you'd call me", "ni lovade ringa".</summary>
    private static readonly Lexicon Promised = new("said|promised|supposed ~ call|ring|phone", "lovade|lovat|sa|skulle ni ~ ringa", "lovade ~ ringa", "lupasitte|luvattiin|piti ~ soittaa");

    /// <summary>Where it is asked for, or null.</summary>
    public static int? First(Utterance utterance)
    {
        for (var found = Wanted.First(utterance); found is { } match; found = Wanted.From(utterance, match.From + 1))
        {
            if (!IsForbidden(utterance, match) && !IsAtTheDoor(utterance, match) && !Enumerable.Range(match.From, match.To - match.From + 1).Any(i => DoorNotes.BellAt(utterance, i) is not null) && !Promised.IsIn(utterance))
            {
                return match.From;
            }
        }

        return null;
    }

    /// <summary>"Ring på Lindqvist", but "ring på måndag".</summary>
    private static bool IsAtTheDoor(Utterance utterance, Match match) =>
        AtTheDoor.First(utterance) is { } door && utterance[door.From].Clause == utterance[match.From].Clause
        && !(utterance.Is(door.To, "på") && door.To + 1 < utterance.Count && (TimeGrammar.Matcher.IsTimeWord(utterance[door.To + 1].Text) || utterance[door.To + 1].IsNumber || utterance[door.To + 1].Text is "nummer" or "mobilen" or "telefonen" or "telefon"));

    private static bool IsForbidden(Utterance utterance, Match match) =>
        (match.From > 0 && utterance[match.From - 1].Text is "älä" or "älkää" or "dont" or "not" or "inte" or "ei" or "en" or "sluta" or "stop" or "lopeta" or "lopettakaa" or "never" or "aldrig" or "ever" or "ikinä" or "koskaan") || (match.To + 1 < utterance.Count && utterance[match.To + 1].Text is "inte" or "ej")
        || IsDeniedAfter(utterance, match.From);

    /// <summary>"Ring inte på", "ring helst inte"; "kan ni inte ringa" asks for it.</summary>
    private static bool IsDeniedAfter(Utterance utterance, int at)
    {
        if (utterance[at].Text is not ("ring" or "ringa"))
        {
            return false;
        }

        var next = at + 1 < utterance.Count && utterance[at + 1].Text is "helst" or "absolut" or "snälla" or "bara" or "mig" or "oss" ? at + 2 : at + 1;
        return next < utterance.Count && utterance[next].Text is "inte" or "ej" or "aldrig" && utterance[next].Clause == utterance[at].Clause;
    }
}
