using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using SmartPulse.Understanding.Learned;

namespace SmartPulse.Load.Learn;

/// <summary>A text to learn from: its signs, and of each answer whether it is right (1), wrong (0), or as good as another (NaN: nothing is learned of it).</summary>
/// <param name="Signs">What it shows.</param>
/// <param name="Right">In the order of the answers.</param>
internal readonly record struct Lesson(Signs Signs, float[] Right);

/// <summary>
/// Learns a head: one logistic regression an answer, by gradient steps that shrink with what a weight has moved already (AdaGrad). In every lesson it sees only a part of the text's signs, so that
/// no word is learned by heart. The same lessons and seed give the same weights.
/// </summary>
internal sealed class HeadTrainer
{
    private const int Rounds = 12;
    private const float Rate = 0.3f;
    private const float Seen = 0.6f;
    private const float Calm = 0.01f;
    private const int Seed = 7;

    private readonly ImmutableArray<string> answers;
    private readonly int rows;
    private readonly int width;
    private readonly float[] weights;
    private readonly float[] moved;

    public HeadTrainer(ImmutableArray<string> answers, int rows)
    {
        (this.answers, this.rows) = (answers, rows);
        width = (answers.Length + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        (weights, moved) = (new float[width * rows], new float[width * rows]);
    }

    /// <summary>Goes through the lessons, each time in another order.</summary>
    public LearnedHead Learn(IReadOnlyList<Lesson> lessons)
    {
        var chance = new Random(Seed); // Chance is an input: the seed makes it the same each time.
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            chance.Shuffle(order);
            foreach (var at in order)
            {
                var lesson = lessons[at];
                Learn(new(Some(lesson.Signs.Words), Some(lesson.Signs.Concepts), lesson.Signs.Rules), lesson.Right);
            }
        }

        return Rounded();

        uint[] Some(uint[] signs) => [.. signs.Where(_ => chance.NextSingle() < Seen)];
    }

    private void Learn(Signs signs, float[] right)
    {
        var (ofWords, ofConcepts) = (LearnedHead.ShareOfASign(signs.Words.Length), LearnedHead.ShareOfASign(signs.Concepts.Length));
        var sums = new float[width];
        Add(signs.Words, ofWords, sums);
        Add(signs.Concepts, ofConcepts, sums);
        Add(signs.Rules, LearnedHead.RuleShare, sums);
        var wrong = new float[width];
        for (var i = 0; i < answers.Length; i++)
        {
            wrong[i] = float.IsNaN(right[i]) ? 0 : (1 / (1 + MathF.Exp(-sums[i]))) - right[i];
        }

        Step(signs.Words, ofWords, wrong);
        Step(signs.Concepts, ofConcepts, wrong);
        Step(signs.Rules, LearnedHead.RuleShare, wrong);
    }

    private void Add(uint[] signs, float share, Span<float> sums)
    {
        var of = MemoryMarshal.Cast<float, Vector<float>>(sums);
        foreach (var sign in signs)
        {
            var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(At(sign), width));
            for (var i = 0; i < of.Length; i++)
            {
                of[i] += row[i] * share;
            }
        }
    }

    private void Step(uint[] signs, float share, float[] wrong)
    {
        var by = MemoryMarshal.Cast<float, Vector<float>>(wrong.AsSpan());
        foreach (var sign in signs)
        {
            var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(At(sign), width));
            var path = MemoryMarshal.Cast<float, Vector<float>>(moved.AsSpan(At(sign), width));
            for (var i = 0; i < by.Length; i++)
            {
                var step = by[i] * share;
                path[i] += step * step;
                row[i] -= step * Rate / (Vector.SquareRoot(path[i]) + new Vector<float>(Calm));
            }
        }
    }

    private int At(uint sign) => (int)(sign & (uint)(rows - 1)) * width;

    /// <summary>In whole numbers of one byte.</summary>
    private LearnedHead Rounded()
    {
        var kept = LearnedHead.WidthOf(answers.Length);
        var unit = Math.Max(1e-6f, weights.Max(MathF.Abs) / sbyte.MaxValue);
        var small = new sbyte[rows * kept];
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < answers.Length; i++)
            {
                small[(row * kept) + i] = (sbyte)MathF.Round(weights[(row * width) + i] / unit);
            }
        }

        return new(answers, rows, unit, small);
    }
}
