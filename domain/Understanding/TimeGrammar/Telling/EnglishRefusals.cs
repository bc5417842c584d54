using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>English words beside a time that turn it down, and such as only seem to: "Tuesday is no good", "7.30 is too early", "any day bar Thursday"; but "would you not have anything on Wednesday?".</summary>
internal static class EnglishRefusals
{
    private const int Reach = 5;

    private static readonly Lexicon After = new(
        "is|are|was|s|will|would not|no good|possible|suitable|convenient|ideal|great|an|available|working", "is|are|was|s not|no longer good|possible|suitable|convenient|ideal|great|available|working|on", "no good", "not good|possible|suitable|convenient|ideal",
        "wont|doesnt|dont|cant|isnt ~ work|suit|do|happen", "does|do|will|would|can not ~ work|suit|do|happen", "not work|suit|working|workable",
        "is|are|s|was far|way|just|a bit|much|little too early|late|soon|long", "is|are|s|was too early|late|soon|long", "too early|late|soon", "is|are|s out|off|impossible|gone|hopeless|useless|hectic|manic|chaos|taken|full|packed", "is|are|s a no", "is|are a nightmare", "no go", "has gone|fallen", "will not do");

    /// <summary>They may stand between a time and what is said of it.</summary>
    private static readonly FrozenSet<string> OfTheTime = Set("that thats it its this which one ones also really just simply sadly unfortunately now though probably actually definitely im am i afraid for me us my our him her you anyone would will is are was were be the and or at slot slots time times day days window appointment visit sounds looks seems");

    private static readonly FrozenSet<string> Asking = Set("do does did would could can have has had is are will might should wouldnt couldnt cant dont doesnt havent hasnt isnt arent wont");

    private static readonly FrozenSet<string> Asked = Set("you ye yous yall u he she they we i it there anyone anybody someone somebody");

    private static readonly FrozenSet<string> Contracted = Set("dont doesnt cant couldnt wouldnt wont isnt arent havent hasnt");

    /// <summary>Before "but" they leave out what follows.</summary>
    private static readonly FrozenSet<string> Any = Set("evening morning afternoon weekday weekdays date days week except");

    /// <summary>Whether the time that ends there is turned down by what is said of it.</summary>
    public static bool IsAt(Utterance utterance, int last)
    {
        if (last + 1 < utterance.Count && utterance[last + 1] is { Text: "no", Gap: " " or " - " or ": " } && utterance.GapAfter(last + 1) is not " ")
        {
            return true; // "Friday no. Thursday yes."
        }

        if (Asks(utterance, last))
        {
            return false; // "Is the first too soon?"
        }

        for (var i = last + 1; i < Math.Min(utterance.Count, last + 1 + Reach) && utterance[i].Clause == utterance[last].Clause; i++)
        {
            if (Moods.Against.Contains(utterance[i].Text) || utterance[i].IsNumber || (i > last + 1 && Matcher.WeekdayOf(utterance[i].Text) is not null))
            {
                return false;
            }

            if (After.At(utterance, i) is not null)
            {
                return true;
            }

            if (!OfTheTime.Contains(utterance[i].Text) && !Matcher.IsTimeWord(utterance[i].Text))
            {
                return false; // "Come Friday, the boiler does not work": that is said of the boiler.
            }
        }

        return false;
    }

    /// <summary>Whether a "not" or "don't" at that term only asks: "could he not come on Thursday?", "don't you work on Saturdays?".</summary>
    public static bool IsQuestion(Utterance utterance, int at) =>
        (utterance[at].Text is "not" && at > 1 && Asked.Contains(utterance[at - 1].Text) && Asking.Contains(utterance[at - 2].Text) && (at == 2 || !Asked.Contains(utterance[at - 3].Text)))
        || (Contracted.Contains(utterance[at].Text) && utterance.IsAny(at + 1, Asked) && utterance[at + 1].Text is not ("i" or "we") && !(at > 0 && utterance[at - 1].Clause == utterance[at].Clause && Asked.Contains(utterance[at - 1].Text)));

    /// <summary>Whether what follows that term is left out: "any day other than", "apart from", "bar", "any evening but".</summary>
    public static bool IsException(Utterance utterance, int at) => utterance[at].Text switch
    {
        "than" => utterance.Is(at - 1, "other"),
        "from" => at > 0 && utterance[at - 1].Text is "apart" or "aside",
        "for" => at > 0 && utterance[at - 1].Text is "except" or "save" or "bar",
        "bar" or "barring" => at + 1 < utterance.Count && (Matcher.IsTimeWord(utterance[at + 1].Text) || utterance[at + 1].Text is "the" or "on"),
        "but" => at > 0 && Any.Contains(utterance[at - 1].Text) && at + 1 < utterance.Count && (Matcher.IsTimeWord(utterance[at + 1].Text) || (utterance[at + 1].Text is "the" or "on" && at + 2 < utterance.Count && Matcher.IsTimeWord(utterance[at + 2].Text))),
        _ => false,
    };

    private static readonly FrozenSet<string> NoConclusion = Set("that far long early late soon much many bad sure good then not keen great well i we its im id ill cancel cancelling scrap scratch forget call drop skip leave take remove strike");

    /// <summary>Whether a "so" at that term concludes from what was turned down: "I can't do Friday so Monday please"; not "not so early".</summary>
    public static bool Concludes(Utterance utterance, int at) =>
        utterance[at].Text is "so" && at > 0 && utterance[at - 1].Text is not ("not" or "is" or "it" or "or" or "thats" or "isnt" or "quite" or "dont" or "cant" or "ever") && at + 1 < utterance.Count && !NoConclusion.Contains(utterance[at + 1].Text);

    private static bool Asks(Utterance utterance, int last)
    {
        var first = last;
        while (first > 0 && utterance[first - 1].Clause == utterance[last].Clause)
        {
            first--;
        }

        return utterance[first].Text is "is" or "are" or "would" or "will" or "could" or "can" or "might" or "does" or "do";
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
