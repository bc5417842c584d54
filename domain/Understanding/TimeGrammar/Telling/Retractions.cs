using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Words by which somebody takes back the time just said: "no wait", "eiku", "nej förresten".</summary>
internal static class Retractions
{
    private static readonly Lexicon Words = new(
        "no|nope wait|actually|sorry", "no hang|hold on", "hold on no", "wait no", "hang on", "hang on no", "scratch|strike|scrap|forget that", "actually scrap|scratch|forget that", "actually no|make", "or no", "or rather", "sorry no|i|make", "sorry i mean|meant", "i mean|meant", "by which i mean|meant", "make that", "no sorry|actually", "correction", "but|and meant", "but i meant",
        "eiku", "eikun", "eikuu", "eikutta", "ei ku|kun|kui|kuin|sittenkin|sittenkään", "tai ei|siis", "tai no ei", "tai no|siis ei ku|kun", "tai ei ku|kun", "eipäs", "korjaan", "korjaus", "siis tarkoitin|tarkotin|meinasin", "tarkoitin|tarkotin", "mutta|mut|mutku tarkoitin|tarkotin|meinasin", "tai siis",
        "nej|nä|nää|näe|äh|oj vänta|förresten|förlåt|fel|ursäkta", "eller nej|nä|nää|näe|förresten|snarare", "eller nej|nä|nää|näe förresten|vänta|säg", "fast nej|nä|nää|näe", "vänta nej|nä", "jag menar|menade", "nej|nä menar|menade", "rättelse", "men menade|menar|mena", "men jag menade|menar", "nej förlåt|ursäkta|sorry");

    /// <summary>What is told of the time taken back, where no other is put in its place.</summary>
    private static readonly Lexicon Pointing = new("thats", "that is", "its", "im|were|ive|weve", "i have|am|cant", "se|silloin|sillon|sehän on", "mulla|meillä", "det är|funkar|går", "då", "jag har|är|kan");

    private static readonly FrozenSet<string> Also = "too also aswell well myös kans kanssa också även med".Split(' ').ToFrozenSet();

    /// <summary>The last term of such words, where they begin at that term.</summary>
    public static int? At(Utterance utterance, int at)
    {
        if (Words.At(utterance, at) is { } words)
        {
            return words.To;
        }

        // "Torsdag, nej fredag"; "Thursday? No, Friday".
        var begins = at > 0 && utterance[at].Clause != utterance[at - 1].Clause;
        return begins && at + 1 < utterance.Count && utterance[at].Text is "nej" or "nä" or "nää" or "näe" && utterance[at + 1].Gap is " " or ", " && Matcher.IsTimeWord(utterance[at + 1].Text) ? at
            : begins && at + 1 < utterance.Count && utterance[at].Text is "sorry" or "sori" or "anteeksi" or "förlåt" or "ursäkta" && utterance[at + 1].Gap == " " && (utterance[at + 1].IsNumber || Matcher.IsTimeWord(utterance[at + 1].Text)) ? at
            : begins && at + 1 < utterance.Count && utterance[at].Text is "meant" && utterance[at].Gap is ", " or " - " && utterance[at + 1].Gap == " " && (utterance[at + 1].IsNumber || Matcher.IsTimeWord(utterance[at + 1].Text)) ? at
            : begins && at + 1 < utterance.Count && utterance[at].Text is "actually" or "siis" or "alltså" or "rather" && utterance[at + 1].Gap == " " && Matcher.IsTimeWord(utterance[at + 1].Text) && !IsAlso(utterance, at + 2) ? at
            : at > 0 && at + 1 < utterance.Count && utterance[at].Text is "no" && utterance[at].Gap is ", " or "... " or " - " && utterance[at + 1].Gap == " " && Matcher.WeekdayOf(utterance[at - 1].Text) is not null && Matcher.WeekdayOf(utterance[at + 1].Text) is not null ? at
            : begins && at + 1 < utterance.Count && utterance[at].Text is "no" or "ei" && utterance[at + 1].Gap == ", " && Matcher.IsTimeWord(utterance[at + 1].Text) ? at
            : null;
    }

    /// <summary>Whether what follows says that it is one more, and none instead: "actually Friday works too".</summary>
    private static bool IsAlso(Utterance utterance, int at)
    {
        for (var i = at; i < Math.Min(utterance.Count, at + 4) && utterance[i].Clause == utterance[at - 1].Clause; i++)
        {
            if (Also.Contains(utterance[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what follows that term says why the time before it does not suit.</summary>
    public static bool IsTold(Utterance utterance, int last) => Pointing.At(utterance, last + 1) is not null;
}
