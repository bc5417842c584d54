using System.Collections.Immutable;

namespace SmartPulse.Understanding.Learned;

/// <summary>What a head says of a text.</summary>
internal readonly struct Likely(ImmutableArray<string> answers, float[] chances)
{
    /// <summary>How likely an answer is, 0 to 1; 0 for one that was never learned.</summary>
    public float Of(string answer) => answers.IndexOf(answer) is var at and >= 0 ? chances[at] : 0;

    /// <summary>The likeliest answer.</summary>
    public (string Answer, float Chance) Best
    {
        get
        {
            var best = 0;
            for (var i = 1; i < chances.Length; i++)
            {
                best = chances[i] > chances[best] ? i : best;
            }

            return (answers[best], chances[best]);
        }
    }

    /// <summary>The answers that are at least so likely, the likeliest first.</summary>
    public IEnumerable<(string Answer, float Chance)> AtLeast(float chance)
    {
        var all = chances;
        return answers.Select((answer, i) => (answer, all[i])).Where(a => a.Item2 >= chance).OrderByDescending(a => a.Item2);
    }
}
