using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>What a Swedish verb right before an hour makes of it: "slutar 14.45" is free after it, "bussen går 16.20" before it, and "ska vara klart 10" by then.</summary>
internal static class SwedishVerbs
{
    private static readonly FrozenSet<string> Over = Set("slutar slutat slutas färdig färdiga hemma ledig lediga");

    private static readonly FrozenSet<string> Off = Set("går åker sticker drar avgår lyfter börjar startar iväg");

    private static readonly FrozenSet<string> Ready = Set("klar klart klara färdigt redo");

    private static readonly FrozenSet<string> Being = Set("vara va bli");

    private static readonly FrozenSet<string> Is = Set("är e blir");

    private static readonly FrozenSet<string> Who = Set("jag ja vi hon han tåget bussen färjan flyget båten planet passet skiftet jobbet skolan lektionen mötet matchen kursen tenta tentan festen konserten föreställningen utbildningen prov provet buss tåg skjutsen som och o måste ska");

    private static readonly FrozenSet<string> Before = Set("kl klockan vid typ ca cirka runt kring omkring först redan");

    private static readonly FrozenSet<string> Counted = Set("kvällar morgnar mornar förmiddagar eftermiddagar nätter dagar");

    private static readonly FrozenSet<string> Vehicles = Set("tåget tåg bussen buss färjan färja flyget flyg båten båt rast lunchrast landar avgår ankommer hållplatsen stationen");

    /// <summary>So many words may stand between what comes by the clock and its hour.</summary>
    private const int Reach = 5;

    /// <summary>What the hour at that term means to who is busy until it, or from it on; null when no such verb stands before it.</summary>
    public static Relation? FreeAt(Utterance utterance, int at)
    {
        var verb = VerbBefore(utterance, at);
        if (verb < 0 || OfThem(utterance, verb))
        {
            return null;
        }

        var begins = verb == 0 || utterance[verb - 1].Clause != utterance[verb].Clause;
        var word = utterance[verb].Text;
        if (word is "hemma" && (utterance.Is(verb - 1, "vara") || utterance.Is(verb - 1, "va")) && verb > 1 && utterance[verb - 2].Text is "måste" or "ska" or "skall")
        {
            return Relation.Before; // "Måste vara hemma kl 13".
        }

        return Over.Contains(word) || (Ready.Contains(word) && utterance.IsAny(verb - 1, Is)) || (word is "stänger" && (begins || utterance[verb - 1].Text is "jag" or "vi")) ? Relation.After
            : Off.Contains(word) && (begins ? word is "börjar" or "startar" : utterance.IsAny(verb - 1, Who)) ? Relation.Before
            : null;
    }

    /// <summary>Whether it has to be ready by the hour at that term.</summary>
    public static bool IsReadyBy(Utterance utterance, int at) =>
        VerbBefore(utterance, at) is > 0 and var verb && Ready.Contains(utterance[verb].Text) && utterance.IsAny(verb - 1, Being);

    /// <summary>"Två kvällar i veckan": whether what ends there is how many of them.</summary>
    public static bool IsCountOfParts(Utterance utterance, int at, int last) =>
        last == at + 1 && Counted.Contains(utterance[last].Text);

    /// <summary>"Tåget går 14.02", "har rast 14.10": whether figures that may be a date are an hour.</summary>
    public static bool IsClock(Utterance utterance, int at, int last)
    {
        if (last != at + 1 || utterance[at] is not { IsNumber: true, Number: <= 23 } || utterance[last] is not { IsNumber: true, Gap: ".", Number: <= 12, Written.Length: 2 } || (last + 1 < utterance.Count && utterance[last + 1].Gap.StartsWith('.') && utterance[last + 1].IsNumber))
        {
            return false;
        }

        for (var i = at - 1; i >= Math.Max(0, at - Reach) && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (Vehicles.Contains(utterance[i].Text))
            {
                return utterance[at - 1].Text is not ("den" or "från" or "senast" or "under");
            }
        }

        return false;
    }

    private static int VerbBefore(Utterance utterance, int at)
    {
        var verb = at - 1;
        while (utterance.IsAny(verb, Before) && utterance[verb].Clause == utterance[at].Clause)
        {
            verb--;
        }

        return verb >= 0 && utterance[verb].Clause == utterance[at].Clause ? verb : -1;
    }

    private static bool OfThem(Utterance utterance, int verb) => utterance.Is(verb - 1, "ni") || utterance.Is(verb - 1, "du") || utterance.Is(verb + 1, "ni") || utterance.Is(verb + 1, "du");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
