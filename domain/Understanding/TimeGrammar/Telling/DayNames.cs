namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>People who are called like a day or a month: "Rory Monday", "April Jones", "Maj-Britt".</summary>
internal static class DayNames
{
    private static readonly Lexicon Naming = new("name is", "names", "called", "surname", "heter", "namnet är", "nimi on", "nimeni on", "nimeltä*");

    /// <summary>Whether the day or month at that term is somebody's name.</summary>
    public static bool IsAt(Utterance utterance, int at)
    {
        if (!utterance[at].StartsUpper || utterance[at].Written.Length < 3 || !utterance[at].Written.AsSpan(1).ContainsAnyInRange('a', 'z'))
        {
            return false;
        }

        // "Maj-Britt", "April Jones": another name follows.
        if (at + 1 < utterance.Count && utterance[at + 1].StartsUpper && !Matcher.IsTimeWord(utterance[at + 1].Text) && (utterance[at + 1].Gap is "-" || (utterance[at + 1].Gap == " " && Matcher.IsMonth(utterance[at].Text) && !utterance[at + 1].IsNumber && at == 0)))
        {
            return true;
        }

        for (var i = Math.Max(0, at - 3); i < at; i++)
        {
            if (Naming.At(utterance, i) is { } naming && naming.To < at && utterance[i].Clause == utterance[at].Clause && utterance.GapAfter(at).Trim().Length == 0)
            {
                return true;
            }
        }

        // "My lad, Rory Monday": a name stands before it, within words that have no capitals of their own.
        return at > 1 && utterance.GapAfter(at) != " " && utterance[at].Gap == " " && utterance[at - 1].StartsUpper && utterance[at - 1].Written.AsSpan(1).ContainsAnyInRange('a', 'z')
            && !Matcher.IsTimeWord(utterance[at - 1].Text) && utterance[at - 1].Gap is " " or ", " && !utterance[at - 2].StartsUpper && utterance[at - 1].Text is not ("next" or "this" or "on" or "last" or "good" or "black" or "easter" or "cyber" or "any" or "till" or "until" or "på" or "nästa");
    }
}
