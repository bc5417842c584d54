using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>What stands around a time, as hashes: the words and concepts on either side of it, and what kind of time it is, say whether it is wished for or only told.</summary>
internal static class TimeSigns
{
    private const int Near = 3;
    private const int Nearby = 7;
    private const int FewestLetters = 3;
    private const int MostLetters = 4;

    /// <summary>The signs of a time of a text.</summary>
    /// <param name="said">The text.</param>
    /// <param name="context">What stands.</param>
    /// <param name="read">What rules read of the text.</param>
    /// <param name="named">All times that it names.</param>
    /// <param name="which">Which of these.</param>
    public static Signs Of(Utterance said, UnderstandingContext context, Findings read, IReadOnlyList<Match> named, int which)
    {
        var (first, last) = (named[which].From, named[which].To);
        var words = new List<uint>(96);
        var rules = new List<uint>(RuleSigns.Of(read, context));
        for (var at = Math.Max(0, first - Nearby); at <= Math.Min(said.Count - 1, last + Nearby); at++)
        {
            var place = at < first ? 'B' : at > last ? 'A' : 'T';
            var hash = TextSigns.HashOf(said[at].Text, TextSigns.Start);
            words.Add(TextSigns.Sign(place, hash));
            if (said[at].Clause == said[first].Clause)
            {
                words.Add(TextSigns.Sign(char.ToLowerInvariant(place), hash));
            }

            if (at >= first - Near && at <= last + Near)
            {
                // What is near counts twice.
                words.Add(TextSigns.Sign(place, hash));
                AddParts(words, place, TextSigns.Plain(said[at].Text));
            }

            if (at == first - 1 || at == last + 1)
            {
                words.Add(TextSigns.Sign(at < first ? 'x' : 'y', hash));
            }
        }

        var kind = KindOf(said, first, last);
        rules.Add(TextSigns.Sign('K', kind));
        rules.Add(TextSigns.Sign('F', TextSigns.With(kind, (uint)Math.Min(first, 2))));
        rules.Add(TextSigns.Sign('L', TextSigns.With(kind, (uint)Math.Min(said.Count - 1 - last, 2))));
        rules.Add(TextSigns.Sign('N', TextSigns.With((uint)Math.Min(which, 2), (uint)Math.Min(named.Count, 3))));
        rules.Add(TextSigns.Sign('?', TextSigns.With((uint)TextSigns.GroupOf(context.Asked), AsksAfter(said, last) ? 1u : 0u)));
        var beside = ConceptsBeside(said, read.Language ?? context.Language, first, last);
        return named.Count > 1 ? new([.. words], beside, [.. rules]) : new([.. words, .. TextSigns.Of(said, context.Asked)], [.. ConceptSigns.Of(said, read.Language ?? context.Language, context.Asked), .. beside], [.. rules]);
    }

    /// <summary>Whether the sentence of that term is a question.</summary>
    private static bool AsksAfter(Utterance said, int last)
    {
        for (var at = last + 1; at < said.Count; at++)
        {
            if (said[at].Gap.AsSpan().ContainsAny(".!?\n"))
            {
                return said[at].Gap.Contains('?', StringComparison.Ordinal);
            }
        }

        return said.Tail.Contains('?', StringComparison.Ordinal);
    }

    private static uint[] ConceptsBeside(Utterance said, Language language, int first, int last)
    {
        var concepts = Concepts.Of(language);
        var isPlain = !said.Terms.Any(static t => t.Text.AsSpan().ContainsAny('ä', 'ö', 'å'));
        var signs = new HashSet<uint>();
        var of = new List<uint>();
        for (var at = 0; at < said.Count; at++)
        {
            of.Clear();
            concepts.AddOf(said[at].Text, isPlain, of);
            foreach (var concept in of)
            {
                var side = at < first ? 1u : at > last ? 2u : 3u;
                var distance = at < first ? first - at : at > last ? at - last : 0;
                signs.Add(TextSigns.Sign('c', TextSigns.With(concept, side)));
                if (said[at].Clause == said[first].Clause)
                {
                    signs.Add(TextSigns.Sign('C', TextSigns.With(concept, side)));
                }

                if (distance <= Near)
                {
                    signs.Add(TextSigns.Sign('d', TextSigns.With(concept, side)));
                }
            }
        }

        return [.. signs];
    }

    private static void AddParts(List<uint> signs, char place, string word)
    {
        for (var at = 0; at + FewestLetters <= word.Length; at++)
        {
            for (var letters = FewestLetters; letters <= MostLetters && at + letters <= word.Length; letters++)
            {
                signs.Add(TextSigns.Sign('p', TextSigns.HashOf(word.AsSpan(at, letters), place)));
            }
        }
    }

    /// <summary>How many terms it has, with a figure or without, and whether it ends its clause.</summary>
    private static uint KindOf(Utterance said, int first, int last)
    {
        var hasFigure = false;
        for (var at = first; at <= last; at++)
        {
            hasFigure |= said[at].IsNumber;
        }

        return (uint)Math.Min(last - first, 3) | (hasFigure ? 4u : 0) | (last + 1 < said.Count && said[last + 1].Clause == said[last].Clause ? 8u : 0) | (first > 0 && said[first - 1].Clause == said[first].Clause ? 16u : 0);
    }
}
