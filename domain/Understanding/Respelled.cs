using System.Collections.Frozen;
using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Understanding.Gazetteer;
using SmartPulse.Understanding.Numbers;
using SmartPulse.Understanding.TimeGrammar;

namespace SmartPulse.Understanding;

/// <summary>
/// A text with the slips of the thumb put right: a word that nobody has written, one letter from a word that many have ("efer", "bheöver", "tommorow"). What was written stays beside it; names,
/// streets, places and the tenant's own words are left alone.
/// </summary>
internal static class Respelled
{
    private const int Shortest = 4;
    private const int Longest = 24;

    /// <summary>A word that was seen so often is right as it stands; one of another language so often.</summary>
    private const int Known = 2;

    private const int KnownElsewhere = 5;

    /// <summary>Two letters that changed places, and a letter too many or too few of a pair, are likelier slips than any other.</summary>
    private const int Likelier = 8;

    /// <summary>The word that is meant has to be so many times as likely as the next.</summary>
    private const int Clear = 3;

    /// <summary>Before a number a longer word may be a street.</summary>
    private const int ShortestStreet = 7;

    private const string Letters = "abcdefghijklmnopqrstuvwxyzåäö";

    private static readonly string[] Pointing = ["those", "these", "them"];

    /// <summary>A word after them may be a name.</summary>
    private static readonly FrozenSet<string> Naming = "nimi nimeni nimellä nimelle sukunimi etunimi heter namn namnet efternamn efternamnet name names called surname mvh terv t".Split(' ').ToFrozenSet();

    /// <summary>The utterance itself where nothing in it is a slip, or where a name or an address was asked for.</summary>
    public static Utterance Of(Utterance said, UnderstandingContext context)
    {
        if (context.Asked is Asked.Name or Asked.Address)
        {
            return said;
        }

        var language = context.Language;
        var isLanguageRead = false;
        ImmutableArray<Term>.Builder? changed = null;
        for (var i = 0; i < said.Count; i++)
        {
            if (i + 1 < said.Count && SpaceMoved(said, i, context) is var (left, right))
            {
                changed ??= said.Terms.ToBuilder();
                changed[i] = Meant(said[i], left);
                changed[i + 1] = Meant(said[i + 1], right);
                i++;
                continue;
            }

            if (PointedAt(said, i) is { } pointed)
            {
                changed ??= said.Terms.ToBuilder();
                changed[i] = Meant(said[i], pointed);
                continue;
            }

            if (!MayBeSlip(said, i, context))
            {
                continue;
            }

            if (!isLanguageRead)
            {
                (language, isLanguageRead) = (LanguageGuess.Of(said, context) ?? context.Language, true);
            }

            if (Nearest(said[i].Text, SeenWords.Of(language)) is { } meant)
            {
                changed ??= said.Terms.ToBuilder();
                changed[i] = Meant(said[i], meant);
            }
        }

        return changed is null ? said : said.With(changed.ToImmutable());
    }

    private static Term Meant(Term term, string meant) => new(meant, term.Written, term.Gap, term.Clause, term.Number, term.Start); // Not "with": its hashes are of the text.

    /// <summary>"None of hose", "neither of tehse": after these words a slip of "those", "these" and "them" is one of them, though it is a word by itself.</summary>
    private static string? PointedAt(Utterance said, int at)
    {
        if (at < 2 || said[at - 1].Text != "of" || said[at - 2].Text is not ("none" or "neither" or "either" or "any" or "both" or "all"))
        {
            return null;
        }

        var word = said[at].Text;
        return word is "the" or "them" or "these" or "those" or "this" or "that" or "they" or "he" ? null
            : Array.Find(Pointing, meant => Similar.Distance(word, meant, 1) <= 1);
    }

    /// <summary>The two words that are meant where the space between them came a letter too late or too early ("none oft hose", "the rek indly"), or null: nobody has written one of the two as it stands.</summary>
    private static (string Left, string Right)? SpaceMoved(Utterance said, int at, UnderstandingContext context)
    {
        var (first, second) = (said[at], said[at + 1]);
        if (second.Gap != " " || first.IsNumber || second.IsNumber || second.StartsUpper || first.Text.Length < 2 || second.Text.Length < 2
            || (at > 0 && Naming.Contains(said[at - 1].Text)) || (at > 1 && Naming.Contains(said[at - 2].Text)) || (at + 2 < said.Count && said[at + 2].IsNumber)
            || (!IsNeverWritten(first.Text, context) && !IsNeverWritten(second.Text, context)))
        {
            return null;
        }

        return Frequent(first.Text[..^1], first.Text[^1] + second.Text) ?? Frequent(first.Text + second.Text[0], second.Text[1..]);

        (string, string)? Frequent(string left, string right)
        {
            var seen = SeenWords.Of(context.Language);
            return Math.Min(left.Length, right.Length) >= 2 && seen.CountOf(left) >= Enough(left.Length) && seen.CountOf(right) >= Enough(right.Length) ? (left, right) : null;
        }
    }

    private static bool IsNeverWritten(string word, UnderstandingContext context) =>
        SeenWords.Of(Language.Finnish).CountOf(word) == 0 && SeenWords.Of(Language.Swedish).CountOf(word) == 0 && SeenWords.Of(Language.English).CountOf(word) == 0
        && !RuleWords.Has(word) && !Matcher.IsTimeWord(word) && !IsNumber(word) && PlaceIndex.Finland.Find(word) is null && PlaceIndex.Sweden.Find(word) is null
        && !ServiceWords.Of(context.Settings).Has(word);

    private static bool MayBeSlip(Utterance said, int at, UnderstandingContext context)
    {
        var term = said[at];
        var word = term.Text;
        return !term.IsNumber && word.Length is >= Shortest and <= Longest
            && SeenWords.Of(context.Language).CountOf(word) < Known && !Is(Language.Finnish) && !Is(Language.Swedish) && !Is(Language.English)
            && !(term.StartsUpper && at > 0 && term.Gap is " " or ", " or " - " or "/" && term.Written.Any(char.IsLower))
            && !(word.Length >= ShortestStreet && at + 1 < said.Count && said[at + 1].IsNumber)
            && !(at > 0 && Naming.Contains(said[at - 1].Text)) && !(at > 1 && Naming.Contains(said[at - 2].Text))
            && !(at > 0 && said[at].Gap is "@" or "." or "-" or "_" or "") && !(said.GapAfter(at) is "@" or "." or "-" or "_" or "" && at + 1 < said.Count)
            && !RuleWords.Has(word) && !Matcher.IsTimeWord(word) && !IsNumber(word)
            && PlaceIndex.Finland.Find(word) is null && PlaceIndex.Sweden.Find(word) is null
            && !ServiceWords.Of(context.Settings).Has(word);

        bool Is(Language language) => SeenWords.Of(language).CountOf(word) >= (language == context.Language ? Known : KnownElsewhere);
    }

    private static bool IsNumber(string word)
    {
        Span<NumberPart> parts = stackalloc NumberPart[12];
        return SpelledNumbers.Cut(word, Language.Finnish, parts) > 0 || SpelledNumbers.Cut(word, Language.Swedish, parts) > 0 || SpelledNumbers.Cut(word, Language.English, parts) > 0;
    }

    /// <summary>The word one slip away that is clearly meant, or null.</summary>
    private static string? Nearest(string word, SeenWords seen)
    {
        Span<char> tried = stackalloc char[Longest + 1];
        var (best, most, next) = ((string?)null, 0, 0);

        // A letter too many.
        for (var i = 0; i < word.Length; i++)
        {
            word.AsSpan(0, i).CopyTo(tried);
            word.AsSpan(i + 1).CopyTo(tried[i..]);
            Try(tried[..(word.Length - 1)], i > 0 && word[i] == word[i - 1] ? Likelier : 1, seen);
        }

        // Two that changed places.
        for (var i = 0; i + 1 < word.Length; i++)
        {
            word.CopyTo(tried);
            (tried[i], tried[i + 1]) = (tried[i + 1], tried[i]);
            Try(tried[..word.Length], Likelier, seen);
        }

        foreach (var letter in Letters)
        {
            // Another letter; the first one is hardly ever wrong.
            for (var i = 1; i < word.Length; i++)
            {
                word.CopyTo(tried);
                tried[i] = letter;
                Try(tried[..word.Length], 1, seen);
            }

            // A letter too few.
            for (var i = 1; i <= word.Length; i++)
            {
                word.AsSpan(0, i).CopyTo(tried);
                tried[i] = letter;
                word.AsSpan(i).CopyTo(tried[(i + 1)..]);
                Try(tried[..(word.Length + 1)], word[i - 1] == letter || (i < word.Length && word[i] == letter) ? Likelier : 1, seen);
            }
        }

        return most >= Clear * next ? best : null;

        void Try(ReadOnlySpan<char> candidate, int likelihood, SeenWords among)
        {
            if (candidate.SequenceEqual(word) || (best is not null && candidate.SequenceEqual(best)))
            {
                return;
            }

            var count = among.CountOf(candidate);
            if (count < Enough(candidate.Length))
            {
                return;
            }

            var weight = count * likelihood;
            if (weight > most)
            {
                (best, most, next) = (candidate.ToString(), weight, most);
            }
            else
            {
                next = Math.Max(next, weight);
            }
        }
    }

    /// <summary>A short word is near many others: it has to be a frequent one.</summary>
    private static int Enough(int length) => length <= 4 ? 100 : length == 5 ? 40 : 12;
}
