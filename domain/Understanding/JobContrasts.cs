using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>A job put against another: "ei hana vaan viemäri", "inte kranen utan avloppet", "not the tap, the drain", "viemäri eikä hana".</summary>
internal static class JobContrasts
{
    private static readonly FrozenSet<string> Denials = new[] { "ei", "eikä", "inte", "ej", "int", "not" }.ToFrozenSet();

    private static readonly FrozenSet<string> Instead = new[] { "vaan", "utan", "but" }.ToFrozenSet();

    /// <summary>So many words are denied.</summary>
    private const int MostDenied = 4;

    /// <summary>The job that is meant, where both are jobs of ours and one is denied; only of a job that was told before.</summary>
    public static Finding<ServiceId>? Read(Jobs jobs, UnderstandingContext context, Language language)
    {
        var said = jobs.Utterance;
        if (context.Asked is Asked.Job or Asked.Nothing)
        {
            return null;
        }

        for (var denial = 0; denial + 1 < said.Count; denial++)
        {
            if (!Denials.Contains(said[denial].Text))
            {
                continue;
            }

            var end = denial + 1;
            while (end < said.Count && end - denial <= MostDenied && said[end].Clause == said[denial].Clause && !Instead.Contains(said[end].Text))
            {
                end++;
            }

            if (jobs.Best(language, denial + 1, end).Finding is not { } denied)
            {
                continue;
            }

            if ((end < said.Count ? jobs.Best(language, end, said.Count).Finding : null) is { } after && after.Value != denied.Value)
            {
                return after;
            }

            if ((denial > 0 ? jobs.Best(language, 0, denial).Finding : null) is { } before && before.Value != denied.Value)
            {
                return before;
            }
        }

        return null;
    }
}
