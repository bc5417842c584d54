using System.Collections.Frozen;
using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Understanding.TimeGrammar;

namespace SmartPulse.Understanding;

/// <summary>Where in a text times are named that rules take for wishes: what stands together ("Thursday at nine", "between eight and ten") is one. What somebody is busy with only bounds a wish, and is none of these.</summary>
internal static class TimesNamed
{
    /// <summary>More terms between two times, and they are two.</summary>
    private const int MostBetween = 2;

    private static readonly FrozenSet<string> Joins = new[] { "or", "and", "to", "till", "until", "tai", "ja", "vai", "sekä", "eller", "och", "o", "å", "samt", "til" }.ToFrozenSet();

    /// <summary>The first and the last term of each, in their order.</summary>
    public static ImmutableArray<Match> In(Utterance said, UnderstandingContext context)
    {
        RuleReading.Of(said, context, leftOut: [], out var times);
        return times;
    }

    /// <summary>The same, of what was read already.</summary>
    public static ImmutableArray<Match> Of(Utterance said, Mentions mentions)
    {
        var all = ImmutableArray.CreateBuilder<Match>();
        var wasDay = false;
        var days = mentions.Days.Where(d => d is { Mood: Mood.Wished, IsBooked: false }).Select(d => (At: new Match(d.At, d.End), IsDay: true));
        var hours = mentions.Hours.Where(h => h is { Mood: Mood.Wished, IsLimit: false }).Select(h => (At: new Match(h.At, h.End), IsDay: false));
        foreach (var (next, isDay) in days.Concat(hours).OrderBy(m => m.At.From))
        {
            if (all.Count > 0 && all[^1] is var last && said[next.From].Clause == said[last.To].Clause && AreTogether(said, last, next, wasDay && isDay))
            {
                all[^1] = new(last.From, Math.Max(last.To, next.To));
            }
            else
            {
                all.Add(next);
            }

            wasDay = isDay;
        }

        return all.DrainToImmutable();
    }

    /// <summary>Two days belong together beside each other, and with a word that joins them between: "died Monday so Thursday" is two.</summary>
    private static bool AreTogether(Utterance said, Match last, Match next, bool areDays)
    {
        var between = next.From - last.To - 1;
        return between <= MostBetween && (!areDays || between <= 0 || Enumerable.Range(last.To + 1, between).Any(i => Joins.Contains(said[i].Text)));
    }
}
