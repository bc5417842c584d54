using System.Collections.Frozen;
using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Whether times are wished for, as the words of a clause turn it one way and the other.</summary>
internal sealed class ClauseMood(Utterance utterance, Language language, Matcher matcher, Named named)
{
    /// <summary>What follows them is another sentence within the same clause.</summary>
    private static readonly FrozenSet<string> Joining = "että et that which jos if om ifall koska kun ku because when när eftersom som joka".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Better = "paremmin parempi parempaa mieluummin mielummin mieluiten ennemmin hellre bättre better rather sooner".Split(' ').ToFrozenSet();

    /// <summary>After "any day but" they begin another thought, and leave nothing out.</summary>
    private static readonly FrozenSet<string> AfterBut = "otherwise i im ive we were weve it its please pls if preferably ideally would could not".Split(' ').ToFrozenSet();

    private Mood mood = Mood.Wished;

    /// <summary>Whether it was told by a word of this clause.</summary>
    private bool isTold;

    /// <summary>Whether it was told by what others say, or by what one means to do oneself: then no day of the clause is a wish, not even one to come.</summary>
    private bool isHearsay;

    /// <summary>Whether it was told by what another time is better than: that is the next one only.</summary>
    private bool isLess;

    /// <summary>Whether the word that told it asked for something.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>Whether what follows is turned down.</summary>
    public bool IsNegated => mood == Mood.TurnedDown;

    /// <summary>Another clause.</summary>
    public void Begin() => (mood, isTold, IsAsked, isHearsay, isLess) = (Mood.Wished, false, false, false, false);

    /// <summary>What was said turns out to be a wish, and so does what follows.</summary>
    public Mood Wish() => mood = Mood.Wished;

    /// <summary>What follows in the clause is only mentioned.</summary>
    public void Mention() => (mood, isTold, isHearsay) = (Mood.Mentioned, true, true);

    /// <summary>A time was named that ends there.</summary>
    public void AfterTime(int last)
    {
        if (isLess && !(last + 1 < utterance.Count && utterance[last + 1].Text is "or" or "tai" or "eller" or "el"))
        {
            (mood, isHearsay, isLess) = (Mood.Wished, false, false);
        }
    }

    /// <summary>Of a time in those terms. What follows may still turn it down or make it a mention: "onsdag är knepig", "perjantaina alkoi vuotaa", "lauantaina se sammui".</summary>
    public Mood Of(int at, int last, bool canBePast)
    {
        var clause = utterance[last].Clause;
        var isFitting = false;
        var isSupposed = IsSupposed(at);
        if (Rejected.IsAt(utterance, last) || (named.Parts is not null && FinnishRefusals.IsAt(utterance, last)) || (language == Language.English && ((!isSupposed && EnglishRefusals.IsAt(utterance, last)) || EnglishExclusions.IsCommitted(utterance, at, last))))
        {
            return Mood.TurnedDown;
        }

        if (named.Parts is { } parts && (FinnishPlans.IsAfter(utterance, last) || FinnishPlans.IsAskedOfBooked(utterance, at) || FinnishFaults.IsAt(utterance, at, parts) || FinnishContrasts.IsReplaced(utterance, last)))
        {
            return Mood.Mentioned;
        }

        if (Contrasts.IsMeant(utterance, last) && !IsDirectlyNegated(at))
        {
            return Mood.Wished;
        }

        if (!isSupposed && Absences.IsAt(utterance, at, last) is { } isAway)
        {
            if (!isAway)
            {
                return Mood.Wished; // "I'm not busy on Wednesday."
            }

            if (matcher.TryRead(Kind.Hours, at, out _, out _) || !HasHours(clause, last))
            {
                return Mood.TurnedDown; // "Away 30 Nov to 4 Dec."
            }
        }

        for (var i = last + 1; i < Math.Min(utterance.Count, last + 5) && utterance[i].Clause == clause; i++)
        {
            var word = utterance[i].Text;
            if (i == last + 1 && (Contrasts.IsContrast(utterance, i, matcher) || (named.Parts is not null && FinnishContrasts.IsOfOther(utterance, i, at, matcher))))
            {
                break; // "Klockan 15 inte 13".
            }

            if (Moods.StraightNo.Contains(word) && i + 1 < utterance.Count && utterance[i + 1].Clause == clause && matcher.TryRead(Kind.Hours, i + 1, out var bound, out _) && bound is { Clock: not null, Relation: Relation.After or Relation.Before or Relation.Between })
            {
                break; // "Torstaina ei ennen kahta": the no is of the hours.
            }

            if (!isSupposed && (Moods.Awkward.Contains(word) || (i <= last + 2 && Moods.StraightNo.Contains(word) && !(word is "en" && language != Language.Finnish) && !Moods.Against.Contains(utterance[i - 1].Text) && utterance[i - 1].Text is not ("jos" or "ellei"))))
            {
                return Mood.TurnedDown;
            }

            isFitting |= i <= last + 3 && Moods.Fitting.Contains(word);
            if (canBePast && !isFitting && i <= last + 2 && Moods.Past.Contains(word) && !IsThat(utterance[i]) && !EnglishPast.IsWish(utterance, i) && !(word is "said" && utterance[i - 1].Text is "i" or "we"))
            {
                return Mood.Mentioned;
            }
        }

        if (mood == Mood.Wished && !IsAsked && !isFitting && !matcher.TryRead(Kind.Hours, at, out _, out _) && Busy.IsDuringAt(utterance, at) && !HasHours(clause, last))
        {
            return Mood.TurnedDown; // "Har jour på jobbet mån-ons".
        }

        if (isFitting && mood == Mood.Mentioned)
        {
            return Mood.Wished;
        }

        if (canBePast && mood == Mood.Wished && ((!isTold && !isFitting && HappensAfter(last)) || Habits.IsIn(utterance, clause)))
        {
            return Mood.Mentioned;
        }

        return mood == Mood.Mentioned && !canBePast && !isHearsay ? Mood.Wished : mood;
    }

    /// <summary>The mood after that term; the last one that told it.</summary>
    public int Turn(int at)
    {
        var word = utterance[at].Text;
        if (named.Parts is not null && FinnishRefusals.IsExcluding(utterance, at, IsNegated) is { } isOut)
        {
            (mood, isTold, isHearsay) = (isOut ? Mood.TurnedDown : Mood.Wished, true, false);
            return at;
        }

        if (named.Parts is not null && FinnishContrasts.IsGranted(utterance, at))
        {
            (mood, isTold, IsAsked) = (Mood.Wished, true, true);
            return at;
        }

        if (named.Parts is not null && word is "ilman" && at + 1 < utterance.Count && !Matcher.IsTimeWord(utterance[at + 1].Text))
        {
            return at + 1; // "Ilman jonotusta tänään": only that is done without.
        }

        if (named.Parts is not null && LastTime(at) is { } time && FinnishContrasts.IsOfOther(utterance, at, time, matcher))
        {
            (mood, isTold, isHearsay, isLess) = (Mood.TurnedDown, true, true, true);
            return at;
        }

        if (IsLess(at))
        {
            (mood, isTold, isHearsay, isLess) = (Mood.Mentioned, true, true, true);
            return at;
        }

        if (word is "said" or "sa" or "sade" or "menade" or "menar" && at > 0 && (utterance[at - 1].Text is "i" or "we" or "jag" or "vi" || (at > 1 && utterance[at - 1].Text is "definitely" or "clearly" or "specifically" or "only" && utterance[at - 2].Text is "i" or "we")))
        {
            (mood, isTold) = (Mood.Wished, true); // "Fel dag, jag sa fredag".
            return at;
        }

        if (word is "så" && at + 1 < utterance.Count && utterance[at + 1].Text is "det" or "att" or "jag" or "ja" or "den" or "man" && !utterance.IsAny(at + 2, Moods.AfterSo) && named.Days.Exists(d => d.Mood == Mood.Wished))
        {
            (mood, isTold, isHearsay) = (Mood.Mentioned, true, true); // "Helst en fredag, så det håller hela helgen".
            return at;
        }

        if (word is "än" && at > 0 && utterance[at - 1].Text is "annat" or "annan" or "andra")
        {
            (mood, isTold) = (Mood.TurnedDown, true); // "Allt annat än onsdag går".
            return at;
        }

        if (word is "utan" && mood == Mood.TurnedDown)
        {
            (mood, isTold) = (Mood.Wished, true); // "Inte nionde utan tionde".
            return at;
        }

        if (Hearsay.At(utterance, at) is { } told)
        {
            (mood, isTold, isHearsay) = (Mood.Mentioned, true, true);
            return told;
        }

        if (language == Language.English && (EnglishRefusals.IsException(utterance, at) || EnglishExclusions.IsAvoiding(utterance, at) || EnglishExclusions.IsNo(utterance, at)))
        {
            (mood, isTold) = (Mood.TurnedDown, true);
            return at;
        }

        if (EnglishPast.IsWish(utterance, at) || (language == Language.English && EnglishRefusals.IsQuestion(utterance, at)))
        {
            (mood, isTold, IsAsked) = (Mood.Wished, true, true);
        }
        else if (word is "but" && at > 0 && utterance[at - 1].Text is "anytime" or "time" or "day" or "anything" && !utterance.Is(at - 2, "same") && !(utterance.Is(at - 2, "any") && utterance.IsAny(at + 1, AfterBut)))
        {
            mood = Mood.TurnedDown;
        }
        else if ((word is "no" && (language != Language.English || at == 0)) || (word is "en" && language != Language.Finnish))
        {
            return at;
        }
        else if (Moods.Negating.Contains(word) && IsSupposed(at))
        {
            return at; // "If not Friday then Saturday": Friday comes first.
        }
        else if (Moods.Negating.Contains(word) && !Corrects(at))
        {
            (mood, isTold) = (Mood.TurnedDown, true);
        }
        else if ((Moods.Past.Contains(word) && !IsThat(utterance[at]) && !IsAskedToCome(at) && !IsCaused(at)) || (Happened(at) && !IsCaused(at)))
        {
            (mood, isTold) = (Mood.Mentioned, true);
        }
        else if (Moods.Turning.Contains(word) && !(mood == Mood.TurnedDown && !Moods.Against.Contains(word)))
        {
            (mood, isTold, IsAsked) = (Mood.Wished, true, IsAsked || word is not "men");
        }
        else if (language == Language.English && mood == Mood.TurnedDown && EnglishRefusals.Concludes(utterance, at))
        {
            (mood, isTold) = (Mood.Wished, false); // "I can't do Friday so Monday please."
        }
        else if (mood == Mood.Mentioned && (Moods.Concluding.Contains(word) || (Moods.Adding.Contains(word) && !(at + 1 < utterance.Count && matcher.MayBegin(at + 1)))))
        {
            (mood, isTold) = (Mood.Wished, false);
        }

        return at;
    }

    /// <summary>Whether what follows is what another time is better than: "paremmin puoli kymmeneltä kuin kymmeneltä", "instead of Friday".</summary>
    public bool IsLess(int at)
    {
        var word = utterance[at].Text;
        if ((word is "of" && at > 0 && utterance[at - 1].Text is "instead" or "place") || (word is "för" && (utterance.Is(at - 1, "istället") || (utterance.Is(at - 1, "stället") && utterance.Is(at - 2, "i")))))
        {
            return true;
        }

        if (word is not ("kuin" or "kui" or "ku" or "kun" or "än" or "than"))
        {
            return false;
        }

        for (var i = at - 1; i >= Math.Max(0, at - 6) && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (Better.Contains(utterance[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the time begins that ends right before that term; null where none does.</summary>
    private int? LastTime(int at) =>
        named.Days.FindLast(d => d.End == at - 1) is { } day ? day.At : named.Hours.FindLast(h => h.End == at - 1) is { } hour ? hour.At : null;

    /// <summary>Whether hours are named in that clause, before that term or right after it.</summary>
    private bool HasHours(int clause, int last)
    {
        if (named.Hours.Exists(h => utterance[h.At].Clause == clause))
        {
            return true;
        }

        for (var i = last + 1; i < utterance.Count && utterance[i].Clause == clause; i++)
        {
            if (matcher.MayBegin(i) && matcher.TryRead(Kind.Hours, i, out var hours, out _) && hours.Clock is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a no stands right before a time.</summary>
    private bool IsDirectlyNegated(int at) => at > 0 && utterance[at - 1].Text is "inte" or "int" or "ej" && utterance[at].Gap == " ";

    /// <summary>Whether the first verb after a time that a clause begins with tells what happened then: "on Saturday the power tripped".</summary>
    private bool HappensAfter(int last)
    {
        for (var i = last + 1; i < utterance.Count && utterance[i].Clause == utterance[last].Clause; i++)
        {
            var word = utterance[i].Text;
            if (Moods.Turning.Contains(word) || Moods.Concluding.Contains(word) || Moods.Negating.Contains(word) || Joining.Contains(word))
            {
                return false;
            }

            if (Happened(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Swedish "since" is Finnish for "that one's", and "we're" is now.</summary>
    private bool IsThat(Term term) => (term.Text is "sen" && language == Language.Finnish) || (term.Text is "were" && term.Written.Length > term.Text.Length);

    /// <summary>"Kom efter nio": Swedish "come" is "came" as well; without somebody who came before it, it is asked for.</summary>
    private bool IsAskedToCome(int at) =>
        utterance[at].Text is "kom" && (at == 0 || (at > 1 && utterance[at - 2].Text is "om" or "att") || utterance[at - 1].Clause != utterance[at].Clause || utterance[at - 1].Text is "så" or "men" or "kan" or "bara" or "och" or "o" or "då" or "snälla" or "gärna")
        && at + 1 < utterance.Count && (utterance[at + 1].Text is "gärna" or "helst" or "tillbaka" or "förbi" or "över" or "in" or "hit" or "då" or "så" or "bara" || matcher.MayBegin(at + 1));

    /// <summary>"I need it fixed", "I'd like it found".</summary>
    private bool IsCaused(int at) => language == Language.English && EnglishPast.IsCaused(utterance, at);

    private bool Happened(int at) => language switch
    {
        Language.Finnish => FinnishPast.Is(utterance, at),
        Language.Swedish => SwedishPast.Is(utterance, at),
        _ => EnglishPast.Is(utterance, at, IsAsked),
    };

    /// <summary>Whether an "if" stands shortly before: what it supposes is not said.</summary>
    private bool IsSupposed(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 3) && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (utterance[i].Text is "jos" or "mikäli" or "ellei" or "om" or "ifall" or "if" or "unless" && !(utterance[i].Text == "om" && i > 0 && utterance[i - 1].Text is "som" or "även"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a no takes back what was said and what follows is meant: "ei ku keskiviikko", "nej onsdag menar jag"; not "nej, onsdag går inte".</summary>
    private bool Corrects(int at)
    {
        if (utterance[at].Text is "ei")
        {
            return utterance.IsAny(at + 1, Moods.TakingBack);
        }

        if (at > 0 || utterance[at].Text is not ("nej" or "nä" or "nää"))
        {
            return false;
        }

        for (var i = at + 1; i < utterance.Count; i++)
        {
            if (Moods.Negating.Contains(utterance[i].Text) && !(utterance[i].Text is "nej" or "nä" && i == at + 1) && !Contrasts.IsContrast(utterance, i, matcher))
            {
                return false;
            }
        }

        return true;
    }
}
