using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Goes through an utterance once and collects the days and hours it names, with the mood that the words around them give.</summary>
internal sealed class Mentions(Utterance utterance, UnderstandingContext context, Language language, bool[] taken)
{
    /// <summary>In a longer message "now" begins a sentence and tells no time.</summary>
    private const int LongestNow = 4;

    /// <summary>An hour so near to a day is of that day.</summary>
    private const int BesideTerms = 2;

    /// <summary>A date without a year that is so far ahead may as well be the last one, where something past is told.</summary>
    private const int FarDays = 120;

    /// <summary>What follows them is another sentence within the same clause.</summary>
    private static readonly FrozenSet<string> Joining = "että et that which jos if om ifall koska kun ku because when när eftersom som joka".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Better = "paremmin parempi parempaa mieluummin mielummin mieluiten ennemmin hellre bättre better rather sooner".Split(' ').ToFrozenSet();

    private readonly Matcher matcher = new(utterance, language, context.Now, KnownDay(context));
    private Mood mood = Mood.Wished;

    /// <summary>Whether the mood was told by a word of this clause, and whether that word asked for something.</summary>
    private bool isTold;
    private bool isAsked;

    /// <summary>Whether it was told by what others say, or by what one means to do oneself: then no day of the clause is a wish, not even one to come.</summary>
    private bool isHearsay;

    /// <summary>Whether it was told by what another time is better than: that is the next one only.</summary>
    private bool isLess;
    private int nothingTo = int.MinValue;

    /// <summary>The days, in the order named.</summary>
    public List<DayMention> Days { get; } = [];

    /// <summary>The hours, in the order named.</summary>
    public List<HourMention> Hours { get; } = [];

    /// <summary>Whether nothing was named.</summary>
    public bool IsEmpty => Days.Count == 0 && Hours.Count == 0;

    /// <summary>Reads it all.</summary>
    public Mentions Read()
    {
        for (var at = 0; at < utterance.Count; at++)
        {
            var begins = at == 0 || utterance[at].Clause != utterance[at - 1].Clause;
            if (begins && !(at > 0 && utterance[at - 1].IsNumber && utterance[at].Gap == ". " && !utterance[at].StartsUpper))
            {
                (mood, isTold, isAsked, isHearsay, isLess) = (Mood.Wished, false, false, false, false);
            }

            if (taken[at])
            {
                continue;
            }

            if (begins && Requests.GreetingAt(utterance, at) is { } greeting && greeting.To > at)
            {
                at = greeting.To;
                continue;
            }

            if (matcher.MayBegin(at) && !DayNames.IsAt(utterance, at) && TimeAt(at, out var last))
            {
                if (isLess && !(last + 1 < utterance.Count && utterance[last + 1].Text is "or" or "tai" or "eller" or "el"))
                {
                    (mood, isHearsay, isLess) = (Mood.Wished, false, false);
                }

                at = last;
                continue;
            }

            at = Turn(at);
        }

        if (Hours.Count == 0)
        {
            Days.RemoveAll(d => d.IsStanding); // "Can one cancel on the same day?"
        }

        return this;
    }

    private bool TimeAt(int at, out int last)
    {
        var hasDays = matcher.TryRead(Kind.Days, at, out var days, out var daysEnd) && IsFree(at, daysEnd) && !(days.IsBare && Ranks.IsBefore(utterance, daysEnd + 1));
        var hasHours = matcher.TryRead(Kind.Hours, at, out var hours, out var hoursEnd) && IsFree(at, hoursEnd);
        last = at;
        if (hasDays && (!hasHours || daysEnd >= hoursEnd))
        {
            last = daysEnd;
            AddDays(days, at, daysEnd);
            return true;
        }

        if (hasHours && AddHours(hours, at, hoursEnd))
        {
            last = hoursEnd;
            return true;
        }

        // "+15 minutes" counts from now.
        if (utterance[at].Gap.EndsWith('+') && matcher.TryRead(Kind.Length, at, out var ahead, out last) && ahead.Length is { } length)
        {
            AddDays(Calendars.After(context.Now, length), at, last);
            return true;
        }

        // A length of time that belongs to nothing says how long, not when.
        if (matcher.TryRead(Kind.Length, at, out _, out var lengthEnd))
        {
            last = lengthEnd;
            return true;
        }

        if (hasDays)
        {
            last = daysEnd;
            AddDays(days, at, daysEnd);
        }

        return hasDays;
    }

    private static NodaTime.LocalDate? KnownDay(UnderstandingContext context) =>
        context.Known?.Slot.Start.InZone(NodaTime.DateTimeZoneProviders.Tzdb[context.Settings.TimeZone]).Date;

    private bool IsFree(int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (taken[i])
            {
                return false;
            }
        }

        return true;
    }

    private void AddDays(Value value, int at, int last)
    {
        if (value.IsNothing)
        {
            nothingTo = last;
            Hours.RemoveAll(h => h.From is not null && at - h.End <= BesideTerms && utterance[h.End].Clause == utterance[at].Clause); // "At seven yesterday" is no seven to come.
            return;
        }

        if (value.IsNow && utterance.Count > LongestNow)
        {
            return;
        }

        var said = MoodOf(at, last, canBePast: value.DayKind != DayKind.Date || value.First > context.Now.Date.PlusDays(FarDays));
        if (value is { Clock: { } clock })
        {
            Hours.Add(new(clock, value.To, value.Relation, null, at, last, said));
        }
        else if (value.Part is { } part)
        {
            // "8 tonight": the evening says which eight.
            var unsure = Hours.FindLastIndex(h => h.From is { IsSure: false } && h.Part is null && at - h.End <= 2 && h.Mood == said);
            if (unsure >= 0)
            {
                Hours[unsure] = Hours[unsure] with { Part = part };
            }
            else
            {
                Hours.Add(new(null, null, Relation.At, part, at, last, said));
            }
        }

        // "Cannot before Thursday" is a wish for Thursday or later.
        if (said == Mood.TurnedDown && value is { Clock: null, Relation: Relation.Before or Relation.After })
        {
            value = value.Relation == Relation.Before ? Value.From(value.Last.PlusDays(1), value.Last.PlusDays(7)) : Value.From(context.Now.Date, value.First.PlusDays(-1));
            mood = said = Mood.Wished;
            if (value.IsNothing)
            {
                return;
            }
        }

        // "Wed 25 Nov" is one day said twice.
        if (value.DayKind == DayKind.Date && value.First == value.Last)
        {
            Days.RemoveAll(d => d.Kind == DayKind.Weekday && d.End >= at - 2 && d.First == d.Last && d.First.DayOfWeek == value.First.DayOfWeek);
        }

        Days.Add(new(value.First, value.Last, value.DayKind, value.Number, value.Otherwise, at, last, said, value.IsStart, value.IsStanding));
        if (value.Next is { } next)
        {
            Days.Add(new(next.First, next.Last, next.DayKind, 0, null, at, last, said));
        }
    }

    private bool AddHours(Value value, int at, int last)
    {
        if (value is { Clock: null, Part: { } part })
        {
            if (BelongsToNothing(at))
            {
                return true;
            }

            if (utterance[at].Text is "em" or "fm" or "ap" or "ip" && !Days.Exists(d => at - d.End <= 3) && Hours.Count == 0)
            {
                return false;
            }

            // "Friday pm"; "I am" is no forenoon.
            if (utterance[at].Text is "am" or "pm" && !Days.Exists(d => d.End == at - 1 && utterance[at].Gap == " "))
            {
                return false;
            }

            // "Kolmelta iltapäivällä", "at three in the afternoon": the part says which three.
            var clock = Hours.FindLastIndex(h => h.From is { IsSure: false } && h.Part is null && at - h.End <= 3);
            if (clock >= 0)
            {
                Hours[clock] = Hours[clock] with { Part = part, End = last };
            }
            else if (!Hours.Exists(h => h is { From: null, Part: not null } && h.End < at && at - h.End <= 2 && utterance[h.End].Clause == utterance[at].Clause && !IsAlternative(h.End, at)))
            {
                Hours.Add(new(null, null, Relation.At, part, at, last, MoodOf(at, last, canBePast: true)));
            }

            return true;
        }

        if (value.Clock is not { } from || (value.IsPlain && !IsHour(value, at, last) && !IsBusyHour(value, utterance[at].Clause)))
        {
            return false;
        }

        if (BelongsToNothing(at))
        {
            return true;
        }

        var (said, relation) = (MoodOf(at, last, canBePast: true), value.Relation);
        // "Cannot before four" is a wish for after four.
        var limits = said == Mood.TurnedDown && relation is Relation.Before or Relation.After;
        if (limits)
        {
            (said, relation) = (Mood.Wished, relation == Relation.Before ? Relation.After : Relation.Before);
            mood = Mood.Wished;
        }

        // "Oon töissä neljään": after four it would suit.
        if (said != Mood.TurnedDown && LimitOf(utterance[at].Clause, relation, value) is { } limit)
        {
            var free = relation == Relation.Between ? value.To!.Value : from;
            Hours.Add(new(free, null, limit, null, at, last, Mood.Wished, IsLimit: true));
            return true;
        }

        // "Before work, about seven": the clock tells more, and before work it is seven in the morning.
        var named = Hours.FindLastIndex(h => h.IsNamed && h.Mood == said && at - h.End <= 2);
        if (named >= 0 && !value.IsNamed)
        {
            var half = Hours[named].Relation == Relation.Before ? Part.Morning : Part.Afternoon;
            Hours[named] = new(from, value.To, relation, value.Part ?? Hours[named].Part ?? half, Hours[named].At, last, said);
            return true;
        }

        // The part may have come first: "huomenna aamulla yhdeksältä".
        var earlier = Hours.FindLastIndex(h => h.From is null && h.Part is not null && at - h.End <= 4 && h.Mood == said);
        if (earlier >= 0 && value.Part is null)
        {
            Hours[earlier] = new(from, value.To, relation, Hours[earlier].Part, Hours[earlier].At, last, said, value.IsNamed, IsWithinPart: limits || (relation is Relation.Before or Relation.After && IsAgainst(Hours[earlier].End, at)));
        }
        else
        {
            Hours.Add(new(from, value.To, relation, value.Part, at, last, said, value.IsNamed));
        }

        return true;
    }

    /// <summary>A bare number is an hour where it says how long they are busy: "jobbar till fem" needs no o'clock, "slutar fyra" neither.</summary>
    private bool IsBusyHour(Value value, int clause) => value.Case switch
    {
        Numbers.NumberCase.Illative => Busy.IsDuring(utterance, clause),
        Numbers.NumberCase.Translative => Busy.IsBeginning(utterance, clause),
        Numbers.NumberCase.Nominative => language == Language.Swedish && Busy.IsEnding(utterance, clause),
        _ => false,
    };

    /// <summary>What hours mean by which somebody is busy: after them it would suit, or before.</summary>
    private Relation? LimitOf(int clause, Relation relation, Value value)
    {
        if (isAsked || value.IsNamed)
        {
            return null;
        }

        return relation is Relation.At or Relation.About or Relation.By or Relation.After && Busy.IsEnding(utterance, clause) ? Relation.After
            : relation is Relation.Before or Relation.By or Relation.Between && Busy.IsDuring(utterance, clause) ? Relation.After
            : relation is Relation.At or Relation.About or Relation.By && Busy.IsBeginning(utterance, clause) ? Relation.Before
            : null;
    }

    /// <summary>"22 Feb at seven" when February is over, "eilen illalla": the hours belong to the day that is asked about or past, and to no other.</summary>
    private bool BelongsToNothing(int at) =>
        nothingTo >= 0 && at - nothingTo <= BesideTerms && (utterance[nothingTo].Clause == utterance[at].Clause || (utterance[nothingTo].IsNumber && utterance.GapAfter(nothingTo) == ". "));

    /// <summary>Whether what comes after takes something away from what stood before: "i morgon förmiddag men inte före nio".</summary>
    private bool IsAgainst(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (Moods.Against.Contains(utterance[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Morning or afternoon" are two; "first thing tomorrow morning" is one part of the day said twice.</summary>
    private bool IsAlternative(int from, int to)
    {
        for (var i = from + 1; i <= to; i++)
        {
            if (utterance[i].Gap.Trim().Length > 0 || utterance[i].Text is "tai" or "ja" or "vai" or "eller" or "och" or "or" or "and" or "joko" or "taikka" or "sekä")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A bare number is an hour beside a day or a part of one, or alone after an offer when it is no choice; a bare Finnish genitive ("kolmen") never.</summary>
    private bool IsHour(Value value, int at, int last)
    {
        if (value.Case is Numbers.NumberCase.Illative or Numbers.NumberCase.Translative && value.Clock is not null)
        {
            return Days.Exists(d => at - d.End is 1 or 2 && utterance[at].Clause == utterance[d.End].Clause); // "Huomiseksi kahdeksaan".
        }

        if (value.Case == Numbers.NumberCase.Genitive || value.Clock is not { } clock || (utterance.Is(last + 1, "e") && utterance[last + 1].Gap == ":"))
        {
            return false;
        }

        if (context.Asked == Asked.Choice && utterance.Count == 1 && clock.Hour > Math.Max(6, context.Offers.Length))
        {
            return true;
        }

        var isFigure = utterance[at].IsNumber || language != Language.Finnish;
        var afterDay = Days.Exists(d => at - d.End is 1 or 2 && utterance[at].Clause == utterance[d.End].Clause);
        var afterPart = Hours.Exists(h => h is { From: null, Part: not null } && at - h.End is 1);
        var beforeDay = last + 1 < utterance.Count && utterance[last + 1].Gap == " " && !utterance[last + 1].IsNumber && matcher.MayBegin(last + 1) && matcher.TryRead(Kind.Days, last + 1, out var next, out _) && next.HasDays && next.Clock is null;
        return (isFigure && (afterDay || afterPart)) || (beforeDay && (utterance[at].IsNumber || language == Language.English));
    }

    /// <summary>What follows may still turn it down or make it a mention: "onsdag är knepig", "perjantaina alkoi vuotaa", "lauantaina se sammui".</summary>
    private Mood MoodOf(int at, int last, bool canBePast)
    {
        var clause = utterance[at].Clause;
        var isFitting = false;
        for (var i = last + 1; i < Math.Min(utterance.Count, last + 5) && utterance[i].Clause == clause; i++)
        {
            var word = utterance[i].Text;
            if (Moods.Awkward.Contains(word) || (i <= last + 2 && Moods.StraightNo.Contains(word) && !Moods.Against.Contains(utterance[i - 1].Text)))
            {
                return Mood.TurnedDown;
            }

            isFitting |= i <= last + 3 && Moods.Fitting.Contains(word);
            if (canBePast && !isFitting && i <= last + 2 && Moods.Past.Contains(word) && !IsThat(word) && !EnglishPast.IsWish(utterance, i))
            {
                return Mood.Mentioned;
            }
        }

        if (mood == Mood.Wished && !isAsked && !isFitting && !matcher.TryRead(Kind.Hours, at, out _, out _) && Busy.IsDuringAt(utterance, at) && !HasHours(clause, last))
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

    /// <summary>Whether hours are named in that clause, before that term or right after it.</summary>
    private bool HasHours(int clause, int last)
    {
        if (Hours.Exists(h => utterance[h.At].Clause == clause))
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

    /// <summary>Whether what follows is what another time is better than: "paremmin puoli kymmeneltä kuin kymmeneltä", "instead of Friday".</summary>
    private bool IsLess(int at)
    {
        var word = utterance[at].Text;
        if ((word is "of" && utterance.Is(at - 1, "instead")) || (word is "för" && utterance.Is(at - 1, "istället")))
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

    /// <summary>Swedish "since" is Finnish for "that one's".</summary>
    private bool IsThat(string word) => word is "sen" && language == Language.Finnish;

    private bool Happened(int at) => language switch
    {
        Language.Finnish => FinnishPast.Is(utterance, at),
        Language.Swedish => SwedishPast.Is(utterance, at),
        _ => EnglishPast.Is(utterance, at, isAsked),
    };

    /// <summary>The mood after that term; the last one that told it.</summary>
    private int Turn(int at)
    {
        var word = utterance[at].Text;
        if (IsLess(at))
        {
            (mood, isTold, isHearsay, isLess) = (Mood.Mentioned, true, true, true);
            return at;
        }

        if (Busy.BeforeThenAt(utterance, at) is { } beforeThen && Days.FindLastIndex(d => d.Mood == Mood.Wished && d.First == d.Last) is >= 0 and var that && Days[that].First > context.Now.Date)
        {
            Days[that] = Days[that] with { First = context.Now.Date, Last = Days[that].First.PlusDays(-1), Kind = DayKind.Stretch };
            return beforeThen;
        }

        if (Busy.AfterThatAt(utterance, at) is { } afterThat && Hours.Count > 0 && Hours[^1] is { From: not null } until)
        {
            Hours[^1] = until with { Relation = Relation.After, From = until.To ?? until.From, To = null, Mood = Mood.Wished };
            return afterThat;
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

        if (EnglishPast.IsWish(utterance, at))
        {
            (mood, isTold, isAsked) = (Mood.Wished, true, true);
        }
        else if (word is "but" && at > 0 && utterance[at - 1].Text is "anytime" or "time" or "day" or "anything" && !utterance.Is(at - 2, "same"))
        {
            mood = Mood.TurnedDown;
        }
        else if ((word is "no" && (language != Language.English || at == 0)) || (word is "en" && language != Language.Finnish))
        {
            return at;
        }
        else if (Moods.Negating.Contains(word) && !Corrects(at))
        {
            (mood, isTold) = (Mood.TurnedDown, true);
        }
        else if ((Moods.Past.Contains(word) && !IsThat(word)) || Happened(at))
        {
            (mood, isTold) = (Mood.Mentioned, true);
        }
        else if (Moods.Turning.Contains(word) && !(mood == Mood.TurnedDown && !Moods.Against.Contains(word)))
        {
            (mood, isTold, isAsked) = (Mood.Wished, true, true);
        }
        else if (mood == Mood.Mentioned && (Moods.Concluding.Contains(word) || (Moods.Adding.Contains(word) && !(at + 1 < utterance.Count && matcher.MayBegin(at + 1)))))
        {
            (mood, isTold) = (Mood.Wished, false);
        }

        return at;
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
            if (Moods.Negating.Contains(utterance[i].Text))
            {
                return false;
            }
        }

        return true;
    }
}
