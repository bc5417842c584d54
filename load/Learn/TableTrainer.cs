using System.Collections.Immutable;
using SmartPulse.Understanding;
using SmartPulse.Understanding.Learned;

namespace SmartPulse.Load.Learn;

/// <summary>Learns the whole table from labelled texts.</summary>
internal static class TableTrainer
{
    private const int RowsForActs = 1 << 18;
    private const int RowsForUrgency = 1 << 17;
    private const int RowsForTimes = 1 << 16;
    private const int RowsForJobs = 1 << 15;

    /// <summary>An answer that fewer texts have is not learned.</summary>
    private const int Fewest = 5;

    /// <summary>The table that those texts teach.</summary>
    public static LearnedTable Learn(IEnumerable<LabelledText> texts)
    {
        var seen = texts.Select(Seen.Of).ToList();
        var heads = new Dictionary<string, LearnedHead>(StringComparer.Ordinal)
        {
            [LearnedTable.Acts] = Head(seen, RowsForActs, static t => t.Acts),
            [LearnedTable.Urgency] = Head(seen, RowsForUrgency, static t => t.Urgencies is { } urgencies ? [urgencies] : null),
        };
        if (seen.SelectMany(s => s.Times).ToList() is { Count: > 0 } times)
        {
            heads.Add(LearnedTable.Times, new HeadTrainer([LearnedTable.Told, LearnedTable.Wished], RowsForTimes).Learn(times));
        }

        foreach (var trade in seen.Where(s => s.Text.Jobs is not null).GroupBy(s => s.Text.Context.Settings.Trade))
        {
            heads.Add(LearnedTable.JobsOf(trade.Key), Head(trade, RowsForJobs, static t => t.Jobs is { } jobs ? [jobs] : null));
        }

        return new(heads);
    }

    private static LearnedHead Head(IEnumerable<Seen> seen, int rows, Func<LabelledText, ImmutableArray<ImmutableArray<string>>?> right)
    {
        var told = seen.Select(s => (Seen: s, Right: right(s.Text))).Where(s => s.Right is not null).ToList();
        ImmutableArray<string> answers = [.. told.SelectMany(s => s.Right!.Value.SelectMany(r => r)).GroupBy(r => r).Where(g => g.Count() >= Fewest).Select(g => g.Key).Order(StringComparer.Ordinal)];
        return new HeadTrainer(answers, rows).Learn([.. told.Select(s => new Lesson(s.Seen.Signs, RightOf(s.Right!.Value, answers)))]);
    }

    /// <summary>The first name of each is right; another name that it may have is neither right nor wrong.</summary>
    private static float[] RightOf(ImmutableArray<ImmutableArray<string>> right, ImmutableArray<string> answers)
    {
        var marks = new float[answers.Length];
        foreach (var other in right.SelectMany(r => r.Skip(1)))
        {
            Mark(other, float.NaN);
        }

        foreach (var first in right.Select(r => r[0]))
        {
            Mark(first, 1);
        }

        return marks;

        void Mark(string answer, float mark)
        {
            if (answers.IndexOf(answer) is var at and >= 0)
            {
                marks[at] = mark;
            }
        }
    }

    /// <summary>A text, and what it shows.</summary>
    private sealed record Seen(LabelledText Text, Signs Signs, ImmutableArray<Lesson> Times)
    {
        public static Seen Of(LabelledText text)
        {
            var said = Understander.Said(text.Text, text.Context);
            var read = RuleReading.Of(said, text.Context);
            var signs = Signs.Of(said, text.Context, read);
            return new(text, signs, TimeLessons.Of(text, said, read));
        }
    }
}
