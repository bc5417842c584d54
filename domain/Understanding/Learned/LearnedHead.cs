using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SmartPulse.Understanding.Learned;

/// <summary>
/// One question put to a text, with the weight that each sign has for each answer. The answers do not exclude each other. Weights are small whole numbers, so that every machine
/// comes to the same sum.
/// </summary>
internal sealed class LearnedHead
{
    /// <summary>A finding by rule weighs as much as this part of a text of its own; learning uses the same.</summary>
    public const float RuleShare = 0.5f;

    /// <summary>A chance is told in so many digits: the last bits of an exponential are each platform's own.</summary>
    private const int Digits = 4;

    /// <summary>Rows are as long as that, or as a multiple of it.</summary>
    private const int Lane = 16;

    /// <summary>So many weights of one byte add up to no more than a short holds.</summary>
    private const int Safe = short.MaxValue / sbyte.MaxValue;

    private readonly sbyte[] weights;

    /// <param name="answers">The stable names of the answers.</param>
    /// <param name="rows">How many rows of weights; a power of two. Signs share a row by chance.</param>
    /// <param name="unit">What a weight of 1 is worth.</param>
    /// <param name="weights">Row after row, each <see cref="WidthOf"/> the answers long.</param>
    public LearnedHead(ImmutableArray<string> answers, int rows, float unit, sbyte[] weights)
    {
        if (!BitOperations.IsPow2(rows) || weights.Length != rows * WidthOf(answers.Length))
        {
            throw new ArgumentException($"{weights.Length} weights are not {WidthOf(answers.Length)} for each of {rows} rows.", nameof(weights));
        }

        (Answers, Rows, Unit, this.weights) = (answers, rows, unit, weights);
    }

    /// <summary>The stable names of the answers.</summary>
    public ImmutableArray<string> Answers { get; }

    /// <summary>How many rows of weights.</summary>
    public int Rows { get; }

    /// <summary>What a weight of 1 is worth.</summary>
    public float Unit { get; }

    /// <summary>The weights as they are kept.</summary>
    public ReadOnlySpan<byte> Bytes => MemoryMarshal.AsBytes<sbyte>(weights);

    /// <summary>How long a row of so many answers is.</summary>
    public static int WidthOf(int answers) => (answers + Lane - 1) / Lane * Lane;

    /// <summary>The more signs of a kind a text has, the less each of them says.</summary>
    public static float ShareOfASign(int signs) => 1 / MathF.Sqrt(Math.Max(1, signs));

    /// <summary>How likely each answer is, 0 to 1, in the answers' order.</summary>
    public Likely Weigh(Signs signs)
    {
        var width = WidthOf(Answers.Length);
        Span<int> sums = stackalloc int[width];
        Span<float> all = stackalloc float[width];
        all.Clear();
        AddAll(signs.Words, ShareOfASign(signs.Words.Length), sums, all);
        AddAll(signs.Concepts, ShareOfASign(signs.Concepts.Length), sums, all);
        AddAll(signs.Rules, RuleShare, sums, all);
        var likely = new float[Answers.Length];
        for (var i = 0; i < likely.Length; i++)
        {
            likely[i] = (float)Math.Round(1 / (1 + Math.Exp(-Unit * all[i])), Digits);
        }

        return new(Answers, likely);
    }

    private void AddAll(ReadOnlySpan<uint> signs, float share, Span<int> sums, Span<float> to)
    {
        sums.Clear();
        Add(signs, sums);
        for (var i = 0; i < sums.Length; i++)
        {
            to[i] += sums[i] * share;
        }
    }

    private void Add(ReadOnlySpan<uint> signs, Span<int> sums)
    {
        Span<short> some = stackalloc short[sums.Length];
        for (; signs.Length > 0; signs = signs[Math.Min(Safe, signs.Length)..])
        {
            some.Clear();
            AddSome(signs[..Math.Min(Safe, signs.Length)], some);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += some[i];
            }
        }
    }

    private void AddSome(ReadOnlySpan<uint> signs, Span<short> sums)
    {
        var into = MemoryMarshal.Cast<short, Vector128<short>>(sums);
        foreach (var sign in signs)
        {
            var row = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(weights.AsSpan((int)(sign & (uint)(Rows - 1)) * sums.Length, sums.Length));
            for (var i = 0; i < row.Length; i++)
            {
                var (lower, upper) = Vector128.Widen(row[i]);
                into[2 * i] += lower;
                into[(2 * i) + 1] += upper;
            }
        }
    }
}
