namespace SmartPulse.Understanding;

/// <summary>A word as it is also typed: without ä, ö and å, for a hurried thumb or a foreign keyboard.</summary>
internal static class Foldings
{
    /// <summary>The word itself, and without its dots and rings when it has any.</summary>
    public static IEnumerable<string> Of(string word)
    {
        yield return word;
        var plain = Plain(word);
        if (plain != word)
        {
            yield return plain;
        }
    }

    /// <summary>The word without its dots and rings.</summary>
    public static string Plain(string word) => word.Replace('ä', 'a').Replace('ö', 'o').Replace('å', 'a');
}
