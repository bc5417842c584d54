namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Sayings with a time in them that name none: "five o'clock shadow", "24/7", "i elfte timmen".</summary>
internal static class Idioms
{
    private static readonly Lexicon Sayings = new(
        "five|5 oclock shadow", "five|5 o clock shadow", "eleventh hour", "nine|9 to five|5 job", "nine|9 to fiver", "24 7", "twenty four seven", "saturday night fever", "monday blues", "sunday best", "friday feeling", "black friday deal|deals|sale", "the morning after", "once in a blue moon",
        "yhdennellätoista|viime hetkellä|tipassa|tingassa", "kellon ympäri", "yötä päivää", "yöt läpeensä",
        "i elfte timmen", "i sista minuten", "dygnet runt", "natt och dag", "mitt i natten", "keskellä yötä", "middle of the night", "dag och natt");

    /// <summary>The last term of a saying that begins at that term.</summary>
    public static int? At(Utterance utterance, int at) => Sayings.At(utterance, at)?.To;

    /// <summary>Whether those terms stand in quotation marks: what somebody else said.</summary>
    public static bool IsQuoted(Utterance utterance, int at, int last) =>
        utterance[at].Gap is [.., '\'' or '"' or '”' or '“' or '’' or '«' or '»'] && utterance.GapAfter(last) is ['\'' or '"' or '”' or '“' or '’' or '«' or '»', ..];
}
