using System.Text;

namespace SmartPulse.Understanding.Spelling;

/// <summary>A word said letter by letter: "v i r t", "äm aa tee tee ii", "Cesar Erik", "m as in mike", "två l".</summary>
/// <param name="Letters">Lower case.</param>
/// <param name="Span">The terms that say it.</param>
internal sealed record SpelledWord(string Letters, Match Span)
{
    /// <summary>A row of given names is a name; a row of so many words of the alphabet spells one.</summary>
    private const int FewestOfAlphabet = 4;

    /// <summary>The longest such word that begins at that term, of so many letters at least; null when what stands there may be something else.</summary>
    public static SpelledWord? At(Utterance utterance, int from, int fewest, bool[]? taken = null)
    {
        if (!Letter(utterance, from, out _, out _, out _, out _))
        {
            return null; // Most words spell nothing.
        }

        var letters = new StringBuilder();
        var (at, to, sure, ofAlphabet) = (from, from - 1, 0, 0);
        while (at < utterance.Count && !(taken?[at] ?? false) && (at == from || IsNear(utterance[at].Gap)))
        {
            if (!Letter(utterance, at, out var letter, out var times, out var form, out var end))
            {
                break;
            }

            letters.Append(letter, times);
            sure += form == LetterForm.Sure ? 1 : 0;
            ofAlphabet += form == LetterForm.Alphabet ? 1 : 0;
            (to, at) = (end, end + 1);
        }

        var isSpelled = letters.Length >= fewest && (ofAlphabet >= FewestOfAlphabet || (sure >= 2 && sure + ofAlphabet >= (to - from + 1) / 3));
        return isSpelled ? new(letters.ToString(), new(from, to)) : null;
    }

    /// <summary>One letter, with what says it twice before it and an example after it.</summary>
    private static bool Letter(Utterance utterance, int at, out char letter, out int times, out LetterForm form, out int end)
    {
        (letter, times, form, end) = ('\0', 1, LetterForm.Alike, at);
        if (utterance.Is(at, "double") && (utterance.Is(at + 1, "u") || utterance.Is(at + 1, "you")))
        {
            (letter, form, end) = ('w', LetterForm.Sure, at + 1);
            return true;
        }

        if (utterance.Is(at, "ruotsalainen") && (utterance.Is(at + 1, "oo") || utterance.Is(at + 1, "o")))
        {
            (letter, form, end) = ('å', LetterForm.Sure, at + 1);
            return true;
        }

        if (utterance[at].Text is "double" or "dubbel" or "dubbla" or "tupla" or "kaksi" or "kaks" or "två" or "two" && at + 1 < utterance.Count && LetterNames.TryRead(utterance[at + 1].Text, out letter, out form) && form != LetterForm.Alphabet)
        {
            (times, form, end) = (2, LetterForm.Sure, at + 1);
        }
        else if (!LetterNames.TryRead(utterance[at].Text, out letter, out form))
        {
            return false;
        }

        if (form != LetterForm.Alphabet && Example(utterance, end + 1, letter) is { } example)
        {
            (form, end) = (LetterForm.Sure, example);
        }

        return true;
    }

    /// <summary>"M as in mike", "å niin kuin Åke", "c som i Cesar": the word only tells which letter it was.</summary>
    private static int? Example(Utterance utterance, int at, char letter)
    {
        var word = utterance.Is(at, "as") && utterance.Is(at + 1, "in") ? at + 2
            : utterance.Is(at, "niin") && (utterance.Is(at + 1, "kuin") || utterance.Is(at + 1, "ku")) ? at + 2
            : utterance.Is(at, "som") ? utterance.Is(at + 1, "i") ? at + 2 : at + 1
            : at < utterance.Count && utterance[at].Text is "for" or "like" or "as" or "kuin" or "niinkuin" or "niinku" or "niiku" or "ninku" or "kuten" ? at + 1
            : int.MaxValue;
        return word < utterance.Count && utterance[word].Text is { Length: > 1 } text && text[0] == letter ? word : null;
    }

    private static bool IsNear(string gap) => gap.Trim() is "" or "-" or "," or ".";
}
