using System.Collections.Frozen;

namespace SmartPulse.Understanding;

/// <summary>
/// What is told beside the job: when it happens ("proppen går när vi kör diskmaskin + ugn"), and what is the neighbour's. A thing named there is less likely
/// what the job is about than one that is named elsewhere.
/// </summary>
internal static class Asides
{
    private static readonly FrozenSet<string> When = new[] { "kun", "ku", "kunhan", "när", "närhelst", "medan", "when", "whenever", "while", "everytime" }.ToFrozenSet();

    /// <summary>Straight after "when" they make it a question: "when can you mend the tap".</summary>
    private static readonly FrozenSet<string> Asking = new[] { "can", "could", "do", "does", "did", "are", "is", "will", "would", "r", "kan", "kommer", "har", "är", "tar", "ska", "skulle", "öppnar", "stänger" }.ToFrozenSet();

    private static readonly FrozenSet<string> Neighbours = new[]
    {
        "naapuri", "naapurin", "naapurit", "naapurilla", "naapureilla", "naapurissa", "naapurien", "grannen", "grannens", "grannarna", "grannarnas", "grannar", "neighbour", "neighbours", "neighbor", "neighbors",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Ending = new[] { "niin", "nii", "så", "då", "then", "men", "mutta", "mut", "but" }.ToFrozenSet();

    /// <summary>How far into its clause a neighbour may stand to be the one that it tells of: "my neighbour's …"; water "från grannen" is told of us.</summary>
    private const int FirstTerms = 2;

    /// <summary>Which terms stand in an aside; null when none does.</summary>
    public static bool[]? In(Utterance utterance)
    {
        bool[]? asides = null;
        for (var i = 0; i < utterance.Count; i++)
        {
            if (!Begins(utterance, i))
            {
                continue;
            }

            asides ??= new bool[utterance.Count];
            for (var clause = utterance[i].Clause; i < utterance.Count && utterance[i].Clause == clause && !Ending.Contains(utterance[i].Text); i++)
            {
                asides[i] = true;
            }

            i--; // What follows may begin another one.
        }

        return asides;
    }

    private static bool Begins(Utterance utterance, int at) =>
        (When.Contains(utterance[at].Text) && !utterance.IsAny(at + 1, Asking)) || (Neighbours.Contains(utterance[at].Text) && IsEarly(utterance, at));

    private static bool IsEarly(Utterance utterance, int at)
    {
        var before = 0;
        while (at - before - 1 >= 0 && utterance[at - before - 1].Clause == utterance[at].Clause)
        {
            before++;
        }

        return before < FirstTerms;
    }
}
