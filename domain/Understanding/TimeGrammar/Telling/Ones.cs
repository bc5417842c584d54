using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>English numbers in words that count or stand for a thing and are no hour: "one evening next week", "three evenings a week", "the one on Friday", "before one breaker".</summary>
internal static class Ones
{
    private static readonly FrozenSet<string> Few = Set("one two three four five six seven");

    private static readonly FrozenSet<string> Ages = Set("aged age ages");

    private static readonly FrozenSet<string> Parts = Set("mornings evenings afternoons nights lunchtimes weekends mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays");

    /// <summary>Between these and a bare "one" it is an hour.</summary>
    private static readonly FrozenSet<string> Clocking = Set("at around about till until til by from to past half quarter after before between say like approx roughly circa maybe and or nearer near closer latest earliest");

    /// <summary>After it they make it an hour anyhow.</summary>
    private static readonly FrozenSet<string> OnTheClock = Set("oclock o pm am p a ish thirty fifteen ten twenty forty to till til until sharp onwards earliest latest exactly");

    /// <summary>After an hour they go on; any other word is what the number counts.</summary>
    private static readonly FrozenSet<string> GoingOn = Set(
        """
        oclock o pm am p a ish thirty fifteen ten twenty forty to till til until in sharp onwards earliest latest exactly on or and is was if for from before after but then instead please pls plz thanks thank cheers ok okay fine good best better works work suits does will would can could should i im id we were you it its that thats with when where as at the so because cos since though today tomorrow tonight each every any most next this only not he she they she hes shes until again u ur r
        """);

    /// <summary>Whether the number at that term is how many there are, or a pronoun.</summary>
    public static bool IsCount(Utterance utterance, int at)
    {
        if ((at > 0 && Ages.Contains(utterance[at - 1].Text)) || (at > 2 && Ages.Contains(utterance[at - 3].Text) && utterance[at - 1].Text is "to" or "and" or "or"))
        {
            return true; // "Twins aged 6", "children aged 5 to 12".
        }

        if (!Few.Contains(utterance[at].Text))
        {
            return false;
        }

        if (utterance.IsAny(at + 1, Parts) && utterance[at + 1].Gap == " ")
        {
            return !utterance.Is(at + 2, "from");
        }

        return utterance[at].Text == "one" && utterance.Count > 1 && !utterance.IsAny(at + 1, Clocks.Units) && !(utterance.Is(at + 1, "in") && utterance.Is(at + 2, "the") && utterance[at + 2].Clause == utterance[at].Clause && IsThing(utterance, at + 3))
            && !(at > 0 && Clocking.Contains(utterance[at - 1].Text) && !IsThing(utterance, at + 1))
            && !(utterance.IsAny(at + 1, OnTheClock) && utterance[at + 1].Gap is " " or "" or "-" && !(at > 0 && utterance[at - 1].Text is "the" or "this" or "that" or "any" or "new"));
    }

    /// <summary>Whether hours that end in a "one" end in what it counts: "by one breaker".</summary>
    public static bool IsCounting(Utterance utterance, int at, int last) =>
        utterance[last].Text == "one" && last > at && last + 1 < utterance.Count && utterance[last + 1] is { Gap: " ", IsNumber: false } next && !GoingOn.Contains(next.Text) && !Matcher.WeekdayOf(next.Text).HasValue;

    private static bool IsThing(Utterance utterance, int at) => at < utterance.Count && utterance[at].Gap == " " && utterance[at].Text is "morning" or "evening" or "afternoon" or "night" or "lunchtime" or "day" or "weekend" or "weekday" or "of";

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
