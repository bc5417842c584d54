using SmartPulse.Journals;

namespace SmartPulse.Due;

/// <summary>
/// Which due rows to poke. One that stands unchanged after it was poked moved nothing: it waits 1, 2, 4, 8, then 16 seconds before it is poked again,
/// whatever is wrong with it, so that what is broken for good costs next to nothing and what was in trouble for a moment goes on soon.
/// </summary>
internal sealed class StuckRows
{
    /// <summary>Of more nothing is remembered: they are poked again at once.</summary>
    internal const int RememberedAtMost = 8192;

    private const int LongestWait = 16;

    private readonly Dictionary<StreamId, Poked> poked = [];

    /// <summary>How many are waited for.</summary>
    public int Count => poked.Count;

    /// <summary>The rows to poke now, at most so many, in the order of the queue.</summary>
    /// <param name="passed">The due rows that have passed, earliest first: all of them, or the first <see cref="Count"/> + <paramref name="atMost"/>.</param>
    /// <param name="atMost">How many.</param>
    /// <param name="now">As a clock that is never set counts.</param>
    public IReadOnlyList<DueRow> Choose(IReadOnlyList<DueRow> passed, int atMost, TimeSpan now)
    {
        ForgetAllBut(passed);
        var chosen = new List<DueRow>(Math.Min(passed.Count, atMost));
        foreach (var row in passed)
        {
            if (chosen.Count == atMost)
            {
                break;
            }

            var before = poked.GetValueOrDefault(row.Stream);
            var stands = before is not null && before.Row.At == row.At;
            if (stands && now < before!.Until)
            {
                continue;
            }

            chosen.Add(row);
            var wait = stands ? Math.Min(before!.Wait * 2, LongestWait) : 1;
            if (before is not null || poked.Count < RememberedAtMost)
            {
                poked[row.Stream] = new(row, wait, now + TimeSpan.FromSeconds(wait));
            }
        }

        return chosen;
    }

    /// <summary>Whoever is not due any more has moved.</summary>
    private void ForgetAllBut(IReadOnlyList<DueRow> passed)
    {
        if (poked.Count == 0)
        {
            return;
        }

        var due = passed.Select(r => r.Stream).ToHashSet();
        foreach (var stream in poked.Keys.Where(s => !due.Contains(s)).ToList())
        {
            poked.Remove(stream);
        }
    }

    private sealed record Poked(DueRow Row, int Wait, TimeSpan Until);
}
