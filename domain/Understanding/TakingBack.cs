namespace SmartPulse.Understanding;

/// <summary>Where somebody takes back what they have just said, in the same breath: "eiku", "nej vänta", "no wait". What comes after it counts.</summary>
internal static class TakingBack
{
    private const int MostWords = 3;

    private static readonly Lexicon Words = new(
        "ei ku|kun", "eiku", "eikun", "eikus", "tai ei|eiku", "meinasin|aioin|ajattelin ~ sanoa|sanoo|ottaa|valita ~ mutta|mut|vaan", "nej|nä vänta|förresten|förlåt|ta", "nä|nej hellre", "fast nej", "eller nej|nä", "tänkte ~ säga|ta|välja ~ men",
        "no wait|hang|hold|sorry", "wait no", "no hang on", "no hold on", "actually no", "scratch that", "was going|gonna ~ say|pick|go|take ~ but", "was ~ say|pick|take ~ but", "nearly|almost said ~ but");

    /// <summary>Of what is written, a slip is owned up to as well: "nej fel av mig".</summary>
    private static readonly Lexicon Slips = new("siis|anteeksi|sori|sorry|korjaan|tarkoitan|tarkotan", "fel ~ mig", "nej|nä fel", "förlåt", "menar", "menade", "sorry", "i mean|meant", "oops", "correction");

    /// <summary>The last place where something is taken back, and that is where what counts begins.</summary>
    public static Match? Last(Utterance utterance)
    {
        Match? last = null;
        for (var found = Words.First(utterance); found is { } match; found = Words.From(utterance, match.From + 1))
        {
            last = last is { } before && before.To > match.To ? last : match;
        }

        return last;
    }

    /// <summary>Whether what is taken back ends at that term, by a bare no as well.</summary>
    public static bool EndsAt(Utterance utterance, int at)
    {
        for (var from = Math.Max(0, at - MostWords + 1); from <= at; from++)
        {
            if ((Words.At(utterance, from) ?? Slips.At(utterance, from)) is { } match && match.To == at)
            {
                return true;
            }
        }

        return at > 0 && utterance[at].Text is "nej" or "nä" or "no" or "nope";
    }

    /// <summary>Whether it is taken back between those two, by a bare no as well: "22, nej 24".</summary>
    public static bool IsAnyBetween(Utterance utterance, int from, int to) =>
        IsBetween(utterance, from, to) || utterance.Terms.Take(to).Skip(from + 1).Any(t => t.Text is "nej" or "nä" or "no" or "nope");

    /// <summary>Whether it is taken back, or owned up to, between those two terms.</summary>
    public static bool IsBetween(Utterance utterance, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if ((Words.At(utterance, at) ?? Slips.At(utterance, at)) is { } match && match.To < to)
            {
                return true;
            }
        }

        return false;
    }
}
