using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>
/// What the words of a text stand for, as hashes: each concept, and each two that stand near each other. A concept has the same sign in every language, so that what is learned of "poista numeroni" is known of
/// "ta bort mitt nummer" and "delete my number".
/// </summary>
internal static class ConceptSigns
{
    /// <summary>Words farther apart than that hardly belong together.</summary>
    private const int Near = 4;

    /// <summary>Of a very long text its concepts, and the pairs at its beginning as far as there is room.</summary>
    private const int Most = 200;

    /// <summary>The signs of a text in that language, each once.</summary>
    public static uint[] Of(Utterance said, Language language, Asked asked)
    {
        var concepts = Concepts.Of(language);
        var isPlain = !said.Terms.Any(static t => t.Text.AsSpan().ContainsAny('ä', 'ö', 'å'));
        var (found, places) = (new List<uint>(said.Count * 2), new List<int>(said.Count * 2));
        for (var at = 0; at < said.Count; at++)
        {
            concepts.AddOf(said[at].Text, isPlain, found);
            while (places.Count < found.Count)
            {
                places.Add(at);
            }
        }

        var signs = new HashSet<uint>();
        var group = (uint)TextSigns.GroupOf(asked);
        foreach (var concept in found)
        {
            Add('k', concept);
            Add('G', TextSigns.With(concept, group));
            if (said.IsQuestion)
            {
                Add('Q', concept);
            }
        }

        for (var i = 0; i < found.Count; i++)
        {
            for (var j = i + 1; j < found.Count && places[j] - places[i] <= Near; j++)
            {
                if (places[i] != places[j] && found[i] != found[j])
                {
                    Add('n', TextSigns.With(Math.Min(found[i], found[j]), Math.Max(found[i], found[j])));
                }
            }
        }

        return [.. signs];

        void Add(char kind, uint hash)
        {
            if (signs.Count < Most)
            {
                signs.Add(TextSigns.Sign(kind, hash));
            }
        }
    }
}
