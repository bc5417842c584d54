using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Understanding.TimeGrammar.Finnish;
using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Goes through an utterance once and collects the days and hours it names, with the mood that the words around them give.</summary>
internal sealed class Mentions
{
    private readonly Utterance utterance;
    private readonly UnderstandingContext context;
    private readonly Language language;
    private readonly bool[] taken;
    private readonly Matcher matcher;
    private readonly Named named;
    private readonly ClauseMood mood;
    private readonly NamedDays days;
    private readonly NamedHours hours;
    private readonly TakenBack takenBack;
    private readonly Happenings happenings;
    private readonly FinnishAnaphora? anaphora;
    private readonly FinnishBeside? beside;

    public Mentions(Utterance utterance, UnderstandingContext context, Language language, bool[] taken)
    {
        (this.utterance, this.context, this.language, this.taken) = (utterance, context, language, taken);
        matcher = new(utterance, language, context.Now, language == Language.English ? Anchors.In(utterance, context.Now, TalkedOf.Time(context)) : TalkedOf.Time(context));
        named = new(utterance, language);
        (mood, takenBack, happenings) = (new(utterance, language, matcher, named), new(utterance, named), new(utterance, named));
        anaphora = named.Parts is { } parts ? new(utterance, named, parts, context.Now, TalkedOf.Time(context)?.Date) : null;
        beside = named.Parts is { } told ? new(utterance, named, told, context.Now.Date, TalkedOf.Time(context)?.Date) : null;
        days = new(utterance, context.Now, TalkedOf.Days(context), mood, named, language == Language.English);
        hours = new(utterance, context, language, matcher, mood, named, takenBack);
    }

    /// <summary>The days, in the order named.</summary>
    public List<DayMention> Days => named.Days;

    /// <summary>The hours, in the order named.</summary>
    public List<HourMention> Hours => named.Hours;

    /// <summary>The days of what is booked.</summary>
    public List<DayMention> Booked => named.Booked;

    /// <summary>The parts of a Finnish message; null in the other languages.</summary>
    public FinnishParts? Parts => named.Parts;

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
                mood.Begin();
            }

            if (taken[at])
            {
                continue;
            }

            if (takenBack.At(at) is { } back)
            {
                mood.Begin();
                at = back;
            }
            else if (Measures.At(utterance, at) is { } measured)
            {
                at = measured;
            }
            else if (language == Language.English && Ones.IsCount(utterance, at))
            {
                mood.Turn(at);
            }
            else if (language == Language.English && OldAt(at, out var old, out var oldEnd))
            {
                named.Days.Add(new(old.First, old.Last, old.DayKind, old.Number, old.Otherwise, at, oldEnd, Mood.Wished, IsBare: old.IsBare, IsBooked: true));
                at = oldEnd;
            }
            else if (Idioms.At(utterance, at) is { } saying)
            {
                mood.Mention();
                at = saying;
            }
            else if (!mood.IsNegated && beside?.At(at) is { } next)
            {
                at = next;
            }
            else if (happenings.FromIt(at, named.Parts is { } parts && parts.IsTelling(at) ? Mood.Mentioned : Mood.Wished) is { } from)
            {
                at = from;
            }
            else if (anaphora?.At(at, mood.IsNegated) is { } pointed)
            {
                at = pointed;
            }
            else if (begins && Requests.GreetingAt(utterance, at) is { } greeting && greeting.To > at)
            {
                at = greeting.To;
            }
            else if (language == Language.English && (EnglishAsides.GreetingAt(utterance, at, context.Asked) ?? EnglishExclusions.Applied(utterance, at, named) ?? EnglishBetween.Applied(utterance, at, named, matcher)) is { } aside)
            {
                at = aside;
            }
            else if (matcher.MayBegin(at) && !DayNames.IsAt(utterance, at) && TimeAt(at, out var last))
            {
                mood.AfterTime(last);
                at = last;
            }
            else
            {
                at = Beside(at) ?? mood.Turn(at);
            }
        }

        takenBack.Settle();
        new Replaced(utterance, named).Settle();
        if (Days.Exists(d => d is { IsImplied: false, Mood: Mood.Wished }))
        {
            Days.RemoveAll(d => d.IsImplied); // "På torsdag under dagen".
        }

        SharedWeeks.Settle(utterance, Days);
        anaphora?.Settle();
        if (anaphora is not null)
        {
            FinnishDaysTogether.Settle(utterance, Days, context.Now.Date);
            FinnishNarrowed.Settle(utterance, named, context.Now.Date);
        }

        if (language == Language.English)
        {
            EnglishAsides.Settle(utterance, named, context.Asked, context.Now.Date);
            EnglishExclusions.Settle(utterance, named);
            Moves.Settle(utterance, named);
            Backgrounds.Settle(utterance, named);
            EnglishDayLists.Settle(utterance, named);
        }

        if (language == Language.Swedish)
        {
            SwedishBackgrounds.Settle(utterance, named, context.Now.Date);
        }

        happenings.Settle();
        Days.RemoveAll(d => d.IsStanding && Days.Exists(other => !other.IsStanding && other.First == d.First && other.Last == d.Last)); // "The same day, two hours later".
        if (Hours.Count == 0)
        {
            Days.RemoveAll(d => d.IsStanding); // "Can one cancel on the same day?"
        }

        return this;
    }

    /// <summary>"Move it from Monday to …", "change tomorrow to …".</summary>
    private bool OldAt(int at, out Value old, out int last)
    {
        var isFrom = Moves.FromAt(utterance, at);
        return matcher.TryRead(Kind.Date, isFrom ? at + 1 : at, out old, out last) && old is { HasDays: true } && old.First == old.Last && (isFrom ? !Moves.IsOnwards(utterance, last) : Moves.IsOld(utterance, at, last));
    }

    private bool TimeAt(int at, out int last)
    {
        var hasDays = matcher.TryRead(Kind.Days, at, out var day, out var daysEnd) && IsFree(at, daysEnd) && !(day.IsBare && ((context.Asked is Asked.Address or Asked.Name && !HasFigure(at, daysEnd)) || Ranks.IsBefore(utterance, daysEnd + 1) || Measures.IsCount(utterance, daysEnd) || (day.IsAlone && (!Measures.GoesOn(utterance, daysEnd) || Measures.IsBirthday(utterance, at)))));
        var hasHours = matcher.TryRead(Kind.Hours, at, out var hour, out var hoursEnd) && IsFree(at, hoursEnd);
        last = hasDays ? Math.Max(daysEnd, hasHours ? hoursEnd : at) : hasHours ? hoursEnd : at;
        if ((hasDays || hasHours) && (Idioms.IsQuoted(utterance, at, last) || (hasDays && IsRank(day, at, daysEnd))))
        {
            return true;
        }

        last = at;
        if (hasDays && language == Language.Swedish && SwedishVerbs.IsClock(utterance, at, daysEnd))
        {
            last = daysEnd;
            return hours.Add(Value.At(new(utterance[at].Number, utterance[daysEnd].Number, IsSure: true)), at, daysEnd); // "Tåget går 14.02".
        }

        if (hasDays && (!hasHours || daysEnd >= hoursEnd))
        {
            last = daysEnd;
            days.Add(day, at, daysEnd);
            return true;
        }

        if (hasHours && hours.Add(hour, at, hoursEnd))
        {
            last = hoursEnd;
            return true;
        }

        // "+15 minutes" counts from now.
        if (utterance[at].Gap.EndsWith('+') && matcher.TryRead(Kind.Length, at, out var ahead, out last) && ahead.Length is { } length)
        {
            days.Add(Calendars.After(context.Now, length), at, last);
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
            days.Add(day, at, daysEnd);
        }

        return hasDays;
    }

    /// <summary>"Before that I am busy", "after that it suits": the days until the one just named, the hours after. Null when it says neither; otherwise its last term.</summary>
    private int? Beside(int at)
    {
        if (mood.IsLess(at))
        {
            return null;
        }

        if (language == Language.Swedish && SwedishEllipsis.NextWeekAt(utterance, at, context.Now.Date) is { } week)
        {
            days.Add(week, at, at);
            return at;
        }

        if (language == Language.English && EnglishDeadlines.Applied(utterance, at, named, context.Now.Date) is { } applied)
        {
            mood.Wish();
            return applied;
        }

        if (Busy.BeforeThenAt(utterance, at) is { } beforeThen && happenings.UntilIt(at, mood.IsNegated, context.Now.Date))
        {
            mood.Wish();
            return beforeThen;
        }

        if (Busy.AfterThatAt(utterance, at) is { } afterDays && Hours.Count == 0 && Days.Count > 0 && Days[^1] is { } down && (down.Mood == Mood.TurnedDown || (down.IsEvent && down.First < down.Last) || IsUntil(down)))
        {
            // "Not this week, but after that I am free."
            if (IsUntil(down))
            {
                Days.RemoveAt(Days.Count - 1); // "I Oslo till den tolfte. Efter det går vad som helst."
            }

            Days.Add(new(down.Last.PlusDays(1), down.Last.PlusDays(7), DayKind.Stretch, 0, null, at, afterDays, Mood.Wished));
            return afterDays;
        }

        if (language == Language.Swedish && Busy.AfterThatAt(utterance, at) is { } afterIt && SwedishCounting.AfterIt(utterance, named, at, afterIt))
        {
            return afterIt;
        }

        if (Busy.OneAfterAt(utterance, at) is { } oneAfter && Days.Count > 0 && Days[^1] is { Kind: DayKind.Weekday or DayKind.Date } one && one.First == one.Last)
        {
            // "Not this Thursday but the one after."
            Days.Add(one with { First = one.First.PlusWeeks(1), Last = one.First.PlusWeeks(1), Kind = DayKind.Date, Otherwise = null, Mood = Mood.Wished, At = at, End = oneAfter, IsEvent = false, IsBooked = false });
            return oneAfter;
        }

        if (language == Language.English && EnglishExclusions.ButNext(utterance, at, Days))
        {
            return at;
        }

        if (happenings.Then(at) || happenings.JustBefore(at))
        {
            return at;
        }

        if (Busy.AfterThatAt(utterance, at) is { } afterThat && !(language == Language.English && EnglishDeadlines.IsBusy(utterance, afterThat)) && Hours.Count > 0 && Hours[^1] is { From: not null } until)
        {
            Hours[^1] = until with { Relation = Relation.After, From = until.To ?? until.From, To = null, Mood = Mood.Wished, IsEvent = false };
            return afterThat;
        }

        return null;
    }

    /// <summary>Whether days go on until one that was named.</summary>
    private bool IsUntil(DayMention day) =>
        day.Mood == Mood.Wished && utterance[day.At].Text is "till" or "tills" or "fram" or "förrän"
        && ((day.Kind == DayKind.Stretch && day.First == context.Now.Date && day.Last > day.First) || (day.Kind == DayKind.Weekday && day.First == day.Last));

    /// <summary>"Not the first and not the last", of what was offered, where none of it is on the first of a month.</summary>
    private bool IsRank(Value day, int at, int last) =>
        context.Asked == Asked.Choice && (day.IsBare || (language == Language.English && day is { Next.IsBare: true })) && (day.IsAlone || !HasFigure(at, last) || (language == Language.English && day.First.Day <= context.Offers.Length)) && day.First.Day <= Math.Max(3, context.Offers.Length)
        && !context.Offers.Any(o => o.Slot.Start.InZone(DateTimeZoneProviders.Tzdb[context.Settings.TimeZone]).Date == day.First);

    private bool HasFigure(int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (utterance[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }

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
}
