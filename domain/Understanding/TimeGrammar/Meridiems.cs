namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Which half of the day a clock is in: "3 pm", "9 a.m.", "7p".</summary>
internal enum Meridiem
{
    /// <summary>Before noon.</summary>
    Am,

    /// <summary>After noon.</summary>
    Pm,
}

/// <summary>Reads and applies the halves of the day.</summary>
internal static class Meridiems
{
    /// <summary>The half of the day at that term, and its last term.</summary>
    public static Meridiem? At(Utterance utterance, int at, out int last)
    {
        last = at;
        var start = at;
        while (start < utterance.Count && start < at + 2 && utterance[start].Text is "in" or "the" or "oclock")
        {
            start++;
        }

        if (start >= utterance.Count || utterance[start].Gap.Trim() is not ("" or "."))
        {
            return null;
        }

        var (word, next) = (utterance[start].Text, start + 1 < utterance.Count ? utterance[start + 1] : null);
        if (word is "am" or "pm")
        {
            last = start;
            return word == "am" ? Meridiem.Am : Meridiem.Pm;
        }

        var isSpelled = word is "a" or "p" && next is { Text: "m", Gap: "." or " " or ". " };
        var isGlued = word is "a" or "p" && utterance[start].IsGlued && utterance[start - 1].IsNumber;
        if (!isSpelled && !isGlued)
        {
            return null;
        }

        last = isSpelled ? start + 1 : start;
        return word == "a" ? Meridiem.Am : Meridiem.Pm;
    }

    /// <summary>The clock in that half of the day; "13:00pm" says it twice, and "15 am" is no time.</summary>
    public static Value? Applied(Value clock, Meridiem half)
    {
        if (clock.Clock is not { } said || (half == Meridiem.Am && said.Hour > 12) || said.Hour >= 24)
        {
            return null;
        }

        var hour = half == Meridiem.Am ? said.Hour % 12 : said.Hour < 12 ? said.Hour + 12 : said.Hour;
        return clock with { Clock = new(hour, said.Minute, IsSure: true), IsPlain = false, HasMeridiem = true };
    }
}
