namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>People who are called like a day or a month: "Rory Monday", "April Jones", "Maj-Britt".</summary>
internal static class DayNames
{
    private static readonly Lexicon Naming = new("name is", "names", "called", "surname", "heter", "namnet är", "nimi on", "nimeni on", "nimeltä*");

    /// <summary>Whether the day or month at that term is somebody's name.</summary>
    public static bool IsAt(Utterance utterance, int at)
    {
        if (IsSmall(utterance, at))
        {
            return true;
        }

        if (!utterance[at].StartsUpper || utterance[at].Written.Length < 3 || !utterance[at].Written.AsSpan(1).ContainsAnyInRange('a', 'z'))
        {
            return false;
        }

        // "Noel Winter-Friday".
        if (at > 0 && utterance[at].Gap == "-" && utterance[at - 1].StartsUpper && !utterance[at - 1].IsNumber && !Matcher.IsTimeWord(utterance[at - 1].Text))
        {
            return true;
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

    /// <summary>"Det är maj britt söderlund", as a recogniser writes it.</summary>
    private static bool IsSmall(Utterance utterance, int at) =>
        at > 1 && at + 1 < utterance.Count && Matcher.IsMonth(utterance[at].Text) && utterance[at + 1] is { Gap: " ", IsNumber: false } next && !Matcher.IsTimeWord(next.Text) && next.Text.Length > 2
        && ((utterance[at - 1].Text is "är" && utterance[at - 2].Text is "det" or "här") || (utterance[at - 1].Text is "heter" or "täällä" or "tässä")
            || (utterance[at - 1].Text is "is" && utterance[at - 2].Text is "this" or "it" or "name"))
        && next.Text is not ("som" or "nu" or "eller" or "och" or "månad" or "and" or "already" or "that" or "when");
}
