using System.Collections.Frozen;

namespace SmartPulse.Understanding;

/// <summary>
/// Words that some rule, vocabulary or concept knows (<c>Seen/rules.txt</c>, written from the sources by a test): whole ones, beginnings (<c>spamma*</c>) and endings (<c>*toan</c>).
/// However rare they are in texts, they are no slips of others.
/// </summary>
internal static class RuleWords
{
    /// <summary>Shorter beginnings and endings are of too many words.</summary>
    public const int ShortestPart = 4;

    private static readonly string[] Lines = Read();
    private static readonly FrozenSet<string> Whole = Lines.Where(w => !w.Contains('*', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings = Parts(w => w[^1] == '*' && w[0] != '*');
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = Parts(w => w[0] == '*' && w[^1] != '*');

    /// <summary>Whether some rule knows the word.</summary>
    public static bool Has(string word)
    {
        if (Whole.Contains(word))
        {
            return true;
        }

        for (var length = ShortestPart; length <= word.Length; length++)
        {
            if (Beginnings.Contains(word.AsSpan(0, length)) || Endings.Contains(word.AsSpan(word.Length - length)))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parts(Func<string, bool> are) =>
        Lines.Where(are).Select(w => w.Trim('*')).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static string[] Read()
    {
        using var reader = new StreamReader(typeof(RuleWords).Assembly.GetManifestResourceStream("seen.rules.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
