using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Understanding.TimeGrammar;

namespace SmartPulse.Understanding;

/// <summary>Where in a text times are named that rules take for wishes: what stands together ("Thursday at nine", "between eight and ten") is one. What somebody is busy with only bounds a wish, and is none of these.</summary>
internal static class TimesNamed
{
    /// <summary>More terms between two times, and they are two.</summary>
    private const int MostBetween = 2;

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
        foreach (var next in mentions.Days.Where(d => d is { Mood: Mood.Wished, IsBooked: false }).Select(d => new Match(d.At, d.End)).Concat(mentions.Hours.Where(h => h is { Mood: Mood.Wished, IsLimit: false }).Select(h => new Match(h.At, h.End))).OrderBy(m => m.From))
        {
            if (all.Count > 0 && all[^1] is var last && next.From - last.To - 1 <= MostBetween && said[next.From].Clause == said[last.To].Clause)
            {
                all[^1] = new(last.From, Math.Max(last.To, next.To));
            }
            else
            {
                all.Add(next);
            }
        }

        return all.DrainToImmutable();
    }
}
