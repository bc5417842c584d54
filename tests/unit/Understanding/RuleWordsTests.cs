using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>What the rules know is listed, so that no word of theirs is taken for a slip of another.</summary>
public sealed class RuleWordsTests
{
    private static readonly string Sources = Path.Combine(Files.Root, "domain", "Understanding");

    /// <summary>After a change of rules: <c>SMARTPULSE_WRITE_TABLES=1 dotnet test tests/unit --filter RuleWords</c>, and build again.</summary>
    [Fact]
    public void UN552_every_word_of_the_rules_is_listed()
    {
        var words = string.Concat(Words().Where(w => w.Trim('*').Length >= RuleWords.ShortestPart).Distinct().Order(StringComparer.Ordinal).Select(w => w + '\n'));
        var file = Path.Combine(Sources, "Seen", "rules.txt");
        if (Environment.GetEnvironmentVariable("SMARTPULSE_WRITE_TABLES") == "1")
        {
            File.WriteAllText(file, words);
        }

        Assert.Equal(words, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("svärmors")]
    [InlineData("spamma")]
    public void UN552_and_no_slip_of_another(string word) => Assert.True(RuleWords.Has(word));

    private static IEnumerable<string> Words() =>
        Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories).SelectMany(Literals)
            .Concat(Directory.EnumerateFiles(Path.Combine(Sources, "Trades"), "*.json").Select(File.ReadAllText))
            .Concat(Directory.EnumerateFiles(Path.Combine(Sources, "Learned", "Concepts"), "*.txt").Select(File.ReadAllText))
            .SelectMany(WordsOf);

    /// <summary>The texts in a source's quotes, over one line or many.</summary>
    private static IEnumerable<string> Literals(string file)
    {
        var isLong = false;
        foreach (var line in File.ReadLines(file))
        {
            var quotes = line.Contains("\"\"\"", StringComparison.Ordinal);
            if (isLong && !quotes)
            {
                yield return line;
            }
            else if (!quotes && !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            {
                // What stands between the first and the second quote, the third and the fourth …
                foreach (var (at, text) in line.Split('"').Index())
                {
                    if (at % 2 == 1)
                    {
                        yield return text;
                    }
                }
            }

            isLong ^= quotes;
        }
    }

    /// <summary>Letters, with the star before or after that leaves a word open.</summary>
    private static IEnumerable<string> WordsOf(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var from = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at > from)
            {
                var (isOpenBefore, isOpenAfter) = (from > 0 && text[from - 1] == '*', at < text.Length && text[at] == '*');
                yield return $"{(isOpenBefore ? "*" : "")}{text[from..at].ToLowerInvariant()}{(isOpenAfter ? "*" : "")}";
            }
        }
    }
}
