namespace SmartPulse.Understanding.Learned;

/// <summary>Where the words of a finding stand in what was said.</summary>
internal static class WordsSaid
{
    /// <summary>The first and the last term of those words of it; null when they are not in it.</summary>
    public static (int First, int Last)? TermsOf(Utterance said, string words)
    {
        var start = said.Text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var end = start + words.Length;
        var (first, last) = (0, said.Count - 1);
        while (first < said.Count && said[first].End <= start)
        {
            first++;
        }

        while (last >= 0 && said[last].Start >= end)
        {
            last--;
        }

        return (first, last);
    }

    /// <summary>Whether no more than so many other terms are said in their clause: "leaking pipe, tomorrow".</summary>
    public static bool AreClause(Utterance said, string words, int others = 0) =>
        TermsOf(said, words) is var (first, last) && said.Terms.Where((t, i) => (i < first || i > last) && (t.Clause == said[first].Clause || t.Clause == said[last].Clause)).Count() <= others;
}
