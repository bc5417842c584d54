using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SmartPulse.Understanding.Learned;

/// <summary>
/// One question put to a text, with the weight that each sign has for each answer. The answers do not exclude each other. Weights are small whole numbers, so that every machine
/// comes to the same sum.
/// </summary>
internal sealed class LearnedHead
{
    /// <summary>A finding by rule weighs as much as this part of a text of its own; learning uses the same.</summary>
    public const float RuleShare = 0.5f;

    private readonly sbyte[] weights;
    private readonly float unit;

    /// <param name="answers">The stable names of the answers.</param>
    /// <param name="rows">How many rows of weights; a power of two. Signs share a row by chance.</param>
    /// <param name="unit">What a weight of 1 is worth.</param>
    /// <param name="weights">Row after row, each <paramref name="answers"/> long.</param>
    public LearnedHead(ImmutableArray<string> answers, int rows, float unit, sbyte[] weights)
    {
        if (!BitOperations.IsPow2(rows) || weights.Length != rows * answers.Length)
        {
            throw new ArgumentException($"{weights.Length} weights are not {answers.Length} for each of {rows} rows.", nameof(weights));
        }

        (Answers, Rows, this.unit, this.weights) = (answers, rows, unit, weights);
    }

    /// <summary>The stable names of the answers.</summary>
    public ImmutableArray<string> Answers { get; }

    /// <summary>How many rows of weights.</summary>
    public int Rows { get; }

    /// <summary>What a weight of 1 is worth.</summary>
    public float Unit => unit;

    /// <summary>The weights as they are kept.</summary>
    public ReadOnlySpan<byte> Bytes => MemoryMarshal.AsBytes<sbyte>(weights);

    /// <summary>How likely each answer is, 0 to 1, in the answers' order.</summary>
    public void Weigh(ReadOnlySpan<uint> text, ReadOnlySpan<uint> rules, Span<float> likely)
    {
        Span<int> ofText = stackalloc int[Answers.Length];
        Span<int> ofRules = stackalloc int[Answers.Length];
        ofText.Clear();
        ofRules.Clear();
        Add(text, ofText);
        Add(rules, ofRules);
        var share = ShareOfASign(text.Length);
        for (var i = 0; i < ofText.Length; i++)
        {
            likely[i] = 1 / (1 + MathF.Exp(-unit * ((ofText[i] * share) + (ofRules[i] * RuleShare))));
        }
    }

    /// <summary>The more signs a text has, the less each of them says.</summary>
    public static float ShareOfASign(int signs) => 1 / MathF.Sqrt(Math.Max(1, signs));

    private void Add(ReadOnlySpan<uint> signs, Span<int> sums)
    {
        foreach (var sign in signs)
        {
            var row = weights.AsSpan((int)(sign & (uint)(Rows - 1)) * sums.Length, sums.Length);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += row[i];
            }
        }
    }
}
