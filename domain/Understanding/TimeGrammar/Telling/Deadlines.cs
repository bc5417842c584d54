using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>A day by which something is needed because of what happens then: "before the photographer on Monday"; and one by which only a price is.</summary>
internal static class Deadlines
{
    private static readonly FrozenSet<string> Before = Set("before ennen ennenku ennenkuin ennenkun ennenkö innan före");

    /// <summary>What comes every day: before it is a time of the day that is named ("before work on Friday").</summary>
    private static readonly FrozenSet<string> Daily = Set("work school lunch noon nursery playschool töitä koulua lounasta iltaa puoltapäivää jobbet skolan lunch lunchen arbetet then that sitä dess det");

    /// <summary>So long before something is another time: "an hour before the meeting tomorrow".</summary>
    private static readonly FrozenSet<string> Spans = Set("hour hours minute minutes mins day days week weeks timme timmar minuter dag dagar dagen dagarna vecka veckor veckan helgen tunti tuntia minuuttia päivä päivää viikko viikkoa");

    private static readonly Lexicon Price = new("quote", "quotation", "estimate", "offert*", "prisförslag*", "kostnadsförslag*", "tarjous", "tarjousta", "tarjouksen", "tarjoukset", "kustannusarvio*", "hinta arvio*");

    private static readonly FrozenSet<string> By = Set("by senast till mennessä viimeistään");

    /// <summary>So many words may name what happens.</summary>
    private const int Reach = 7;

    /// <summary>Whether the day at that term is when something happens before which it has to be done.</summary>
    public static bool IsBefore(Utterance utterance, int at, Named named)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach) && utterance[i].Clause == utterance[at].Clause; i--)
        {
            var word = utterance[i].Text;
            if (Before.Contains(word))
            {
                return i < at - 1 && !(i > 0 && Spans.Contains(utterance[i - 1].Text)) && !named.Hours.Exists(h => h.At <= i && h.End >= i) && !named.Days.Exists(d => d.End >= i);
            }

            if ((Daily.Contains(word) && i > 0 && Before.Contains(utterance[i - 1].Text)) || Moods.Turning.Contains(word) || Moods.Concluding.Contains(word) || Moods.Adding.Contains(word) || Moods.Negating.Contains(word) || (utterance[i].IsNumber && utterance.GapAfter(i) != "-") || word is "or" or "tai" or "eller")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the hour at that term is when something happens before which it has to be done: "innan barnen kommer kl 15".</summary>
    public static bool IsBeforeHour(Utterance utterance, int at, Named named)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach) && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (utterance[i].Text is "innan" or "före")
            {
                return i < at - 1 && !named.Hours.Exists(h => h.End >= i) && !named.Days.Exists(d => d.End >= i);
            }

            if (utterance[i].Text is "eller" or "men" or "och" or "så" || utterance[i].IsNumber || Moods.Turning.Contains(utterance[i].Text))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether those terms tell by when a price is needed, not a visit.</summary>
    public static bool IsOfPrice(Utterance utterance, int at, int last) =>
        (By.Contains(utterance[at].Text) || By.Contains(utterance[last].Text)) && Price.IsInClause(utterance, utterance[at].Clause);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
