using System.Collections.Frozen;
using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Understanding.TimeGrammar;

namespace SmartPulse.Understanding;

/// <summary>
/// A text typed without any dots and rings, with those that its words have: "nagon tid pa tisdag" is read as "någon tid på tisdag". By the words of Finnish and Swedish whose
/// plain spelling is no other word of theirs (<see cref="DottedWords"/>); what was written stays beside it, so names and streets are kept as the customer typed them.
/// </summary>
internal static class Redotted
{
    private static readonly FrozenDictionary<string, string> Finnish = DottedWords.Of(Language.Finnish);
    private static readonly FrozenDictionary<string, string> Swedish = DottedWords.Of(Language.Swedish);

    /// <summary>They stand between what forbids and its verb.</summary>
    private static readonly FrozenSet<string> Between = "enaa siis nyt kuitenkaan sittenkaan viela ikina koskaan vaan missaan".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Forbidden = "laheta laita soita peru peruuta siirra tule unohda muuta varaa viitsi poista kirjoita viesti tekstaa vaivaa hairitse ota".Split(' ').ToFrozenSet();

    /// <summary>The utterance itself where it has dots or rings, is in no language that has them, or has no word that lacks them.</summary>
    public static Utterance Of(Utterance said, UnderstandingContext context)
    {
        foreach (var term in said.Terms)
        {
            if (term.Text.AsSpan().ContainsAny('ä', 'ö', 'å'))
            {
                return said;
            }
        }

        // A few words that tell no language are read in that of the talk, but for those that are English words as well.
        var told = LanguageGuess.Of(said, context);
        return (told ?? context.Language) switch
        {
            Language.Finnish => With(said, Finnish, told is not null),
            Language.Swedish => With(said, Swedish, told is not null),
            _ => said,
        };
    }

    private static Utterance With(Utterance said, FrozenDictionary<string, string> words, bool isTold)
    {
        ImmutableArray<Term>.Builder? changed = null;
        for (var i = 0; i < said.Count; i++)
        {
            var term = said[i];
            var dotted = term.IsNumber ? null
                : words.TryGetValue(term.Text, out var known) && (isTold || !LanguageGuess.EnglishWords.Contains(term.Text)) ? known
                : words == Swedish ? ShortDay(said, i)
                : words == Finnish ? Forbidding(said, i)
                : null;
            if (dotted is not null)
            {
                changed ??= said.Terms.ToBuilder();
                changed[i] = new Term(dotted, term.Written, term.Gap, term.Clause, term.Number, term.Start); // Not "with": its hashes are of the text.
            }
        }

        return changed is null ? said : said.With(changed.ToImmutable());
    }

    /// <summary>"Man eller fre", "lor/son": a husband and a son are days in short beside another day.</summary>
    private static string? ShortDay(Utterance said, int at) =>
        said[at].Text is not ("man" or "son") ? null
        : IsDay(said, at - 2) && IsJoint(said, at - 1) || IsDay(said, at + 2) && IsJoint(said, at + 1)
            || IsDay(said, at - 1) && said[at].Gap is "/" or "-" || IsDay(said, at + 1) && said[at + 1].Gap is "/" or "-" ? said[at].Text is "man" ? "mån" : "sön"
        : null;

    /// <summary>"Alkaa lahettako", "ala peru sita": what begins is what forbids beside a verb that is forbidden.</summary>
    private static string? Forbidding(Utterance said, int at) => said[at].Text switch
    {
        "alkaa" when at + 1 < said.Count && (said[at + 1].Text.EndsWith("ko", StringComparison.Ordinal) || Between.Contains(said[at + 1].Text)) => "älkää",
        "ala" when at + 1 < said.Count && (Forbidden.Contains(said[at + 1].Text) || Between.Contains(said[at + 1].Text)) => "älä",
        _ => null,
    };

    private static bool IsJoint(Utterance said, int at) => said[at].Text is "eller" or "el" or "och" or "o";

    private static bool IsDay(Utterance said, int at) =>
        at >= 0 && at < said.Count && (said[at].Text is "tis" or "ons" or "tor" or "tors" or "fre" or "lor" || Matcher.WeekdayOf(said[at].Text) is not null);
}
