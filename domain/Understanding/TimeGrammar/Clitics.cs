namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Finnish little words that hang on others: "torstainako", "huomennakin".</summary>
internal static class Clitics
{
    private static readonly string[] Endings = ["ko", "kö", "kin", "ki", "kaan", "kään", "han", "hän", "pa", "pä", "kos", "kös"];

    /// <summary>The word without its ending, or null when it has none.</summary>
    public static string? Stem(string word)
    {
        if (word.Length < 7)
        {
            return null;
        }

        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return null;
    }
}
