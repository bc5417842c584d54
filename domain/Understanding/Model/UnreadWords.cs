using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Model;

/// <summary>Words of an utterance that nothing was understood from and that are not such as stand in every sentence.</summary>
internal static class UnreadWords
{
    private const int FewestLetters = 3;

    /// <summary>How many there are.</summary>
    public static int Count(string text, Findings findings)
    {
        var said = Utterance.Of(text);
        var read = Read(findings).OfType<string>().SelectMany(w => Utterance.Of(w).Terms).Select(t => t.Text).ToHashSet(StringComparer.Ordinal);
        return said.Terms.Count(t => !t.IsNumber && t.Text.Length >= FewestLetters && !read.Contains(t.Text) && !Names.IsCommon(t.Text));
    }

    private static IEnumerable<string?> Read(Findings f) =>
    [
        f.Service?.Words, f.Urgency?.Words, f.Emergency?.Words, f.Address?.Words, f.Time?.Words, f.Name?.Words, f.With?.Words, f.Also?.Words, f.Rival?.Words, f.About?.Words,
        f.ForAnother?.Words, f.OwnAnswer?.Words, f.Area?.Words, f.PlaceNote?.Words, f.Phone?.Words, f.Email?.Words,
    ];
}
