using NodaTime;
using SmartPulse.Understanding.TimeGrammar.English;
using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Adds days to what was named: in their mood, a day said twice once, and what they say of hours to the hours.</summary>
internal sealed class NamedDays(Utterance utterance, LocalDateTime now, IReadOnlyCollection<LocalDate> talkedAbout, ClauseMood mood, Named named, bool isEnglish)
{
    /// <summary>In a longer message "now" begins a sentence and tells no time.</summary>
    private const int LongestNow = 4;

    /// <summary>A date without a year that is so far ahead may as well be the last one, where something past is told.</summary>
    private const int FarDays = 40;

    private static readonly System.Collections.Frozen.FrozenSet<string> PartsOfWeek = System.Collections.Frozen.FrozenSet.ToFrozenSet(["alkuviikosta", "alkuviikko", "alkuviikolla", "alkuviikoksi", "alkuviikon", "loppuviikosta", "loppuviikko", "loppuviikolla", "loppuviikoksi", "loppuviikon", "veckan"]);

    private static readonly System.Collections.Frozen.FrozenSet<string> Ors = System.Collections.Frozen.FrozenSet.ToFrozenSet(["or", "tai", "eller", "el"]);

    private readonly Replaced replaced = new(utterance, named);

    private static readonly Lexicon Americans = new("american", "americans", "month first", "us style|format", "amerikkalai*", "amerikansk*");

    /// <summary>Adds what those terms name.</summary>
    public void Add(Value value, int at, int last)
    {
        if (value.IsImplied && at > 0 && utterance[at - 1].Text is "helst" or "hela")
        {
            return; // "När som helst under dagen".
        }

        if (utterance[at].Text is "hela" && value.DayKind == DayKind.Week && !Throughout.IsFree(utterance, at))
        {
            return; // "Barnen är sjuka hela veckan."
        }

        if (value.IsNothing && isEnglish && EnglishSeasons.IsThing(utterance[last].Text))
        {
            return;
        }

        if (value.IsNothing || (value.IsSeason && !Seasonal.IsWish(utterance, at, last)) || Throughout.IsAfter(utterance, value, at, last))
        {
            named.Nothing(at, last);
            return;
        }

        if (value.WeeksBeside is { } weeks)
        {
            value = new WeeksBeside(utterance, named).Of(now.Date, value, weeks, at);
            if (value.IsNothing)
            {
                return; // The week before the one that is now.
            }
        }

        if (at > 0 && utterance[at - 1].Text is "som" && !utterance.Is(at - 2, "när") && utterance[at].Text is "i" && value.DayKind == DayKind.Stretch)
        {
            return; // "Mörkbrun, som i augusti."
        }

        value = OfMonthNamed(value);
        if (value.DayKind == DayKind.Week && utterance.IsAny(last, PartsOfWeek) && !utterance.IsAny(at - 1, Ors)
            && named.Days.FindLastIndex(d => d is { Kind: DayKind.Week, Mood: Mood.Wished } && d.First > value.Last && d.Last == d.First.PlusDays(6)) is >= 0 and var whole)
        {
            // "Vko 50, mieluiten alkuviikosta": of the week that was named.
            var shift = Period.DaysBetween(Calendars.Monday(value.Last), named.Days[whole].First);
            value = value with { First = value.Last.DayOfWeek <= IsoDayOfWeek.Tuesday ? named.Days[whole].First : value.First.PlusDays(shift), Last = value.Last.PlusDays(shift) };
            named.Days.RemoveAt(whole);
        }

        var isMeant = Contrasts.IsMeant(utterance, last);
        var isBooked = Standing.IsOf(utterance, value, at, last) && !isMeant;
        value = Resolved(value);
        var isMove = named.Parts is { } parts && (Standing.IsMove(utterance, at) || parts.IsMove);
        isBooked |= named.Parts is not null && FinnishStanding.IsReplaced(utterance, value, at, last, isMove) && value.First == value.Last;
        if (TargetOf(value, at, last, isBooked) is { } target && (isBooked || (isMove && utterance[at].Text.EndsWith('a')) || Standing.IsMove(utterance, at)))
        {
            (value, isBooked) = (target, false); // "Move my appointment on Thursday to Friday", "flytta till nästa vecka".
            LeaveOutOld(at);
        }
        else if (utterance[at].Text is "till" && Standing.IsMove(utterance, at))
        {
            LeaveOutOld(at); // "Skjuta på det till torsdag".
        }

        if (utterance[at].Text is "till" && !isEnglish && named.Parts is null && SwedishCounting.UntilIt(utterance, value, at, now.Date) is { } until)
        {
            value = until;
        }

        isBooked |= Deadlines.IsOfPrice(utterance, at, last);
        if (value.IsNow && utterance.Count > LongestNow)
        {
            return;
        }

        var said = mood.Of(at, last, canBePast: value.DayKind != DayKind.Date || (isEnglish && (value.IsBare || value.IsDated)) || value.First > now.Date.PlusDays(FarDays) || (value.Last == now.Date && value.Clock is null && HasBegun(value.Part)));
        var isTold = said == Mood.Wished && named.Parts is { } told && (told.IsTold(at) || FinnishStanding.IsOfThing(utterance, value, at, last));
        isBooked |= isTold && isMove;
        var isDeadline = said != Mood.TurnedDown && value is { HasDays: true, Clock: null, Relation: not Relation.Before, WeeksBeside: null } && value.First > now.Date && !named.Hours.Exists(h => h is { Relation: Relation.After, Mood: Mood.Wished } && h.End == at - 1 && Untils.IsAt(utterance, h.At)) && (Deadlines.IsBefore(utterance, at, named) || (!isEnglish && named.Parts is null && value.First == value.Last && SwedishCounting.IsWhenThatIs(utterance, at)));
        if (isDeadline && Happenings.DayBefore(value.First, value.DayKind, now.Date) is { } dayBefore)
        {
            (value, said) = (Value.From(now.Date, dayBefore), mood.Wish());
            named.Deadline(last);
        }
        else if (isEnglish && said != Mood.TurnedDown && value is { HasDays: true, Clock: null, Relation: not (Relation.Before or Relation.After) } && value.First > now.Date && EnglishDeadlines.Of(utterance, at, named) is { } way && (way == Relation.Before || (said == Mood.Wished && value.First == value.Last)))
        {
            (value, said, isDeadline) = (way == Relation.Before ? Value.From(now.Date, value.First.PlusDays(-1)) : Value.From(value.First, value.First.PlusDays(6)), mood.Wish(), true);
        }
        else if (value.Relation == Relation.Before || (value.Target is not null && value.First == now.Date && utterance[at].Text is "senast"))
        {
            named.Deadline(last); // "Före fredag kväll": nobody wishes for evenings until then.
        }

        AddHours(value, at, last, said, isBooked || isTold);

        // "Ettei telineitä saa ennen kuin ensi kuussa".
        if (said == Mood.TurnedDown && named.Parts is not null && value is { HasDays: true, Clock: null, Relation: not Relation.Before } && value.First > now.Date && Deadlines.IsBefore(utterance, at, named))
        {
            (value, said) = (Value.From(value.First, value.First == value.Last ? value.First.PlusDays(6) : value.Last), mood.Wish());
        }

        if (said == Mood.TurnedDown && value is { HasDays: true, Clock: null } && Untils.IsAt(utterance, at) && (value.Relation == Relation.After || utterance[at].Text is "after" or "efter"))
        {
            (value, said) = (value with { Relation = Relation.At }, mood.Wish()); // "Cannot do anything until after the first."
        }
        else if (said == Mood.TurnedDown && value is { HasDays: true, Clock: null } && value.First == now.Date && value.Last > now.Date && Absences.IsUntil(utterance, at, last) && !Untils.IsOfWaiting(utterance, at))
        {
            var first = value.Relation == Relation.Before ? value.Last.PlusDays(1) : value.Last;
            (value, said) = (Value.From(first, first.PlusDays(6)), mood.Wish()); // "Away until Friday", "oon Turussa keskiviikkoon asti".
        }

        // "Cannot before Thursday" is a wish for Thursday or later.
        if (said == Mood.TurnedDown && value is { Clock: null, Relation: Relation.Before or Relation.After })
        {
            value = value.Relation == Relation.Before ? Value.From(value.Last.PlusDays(1), value.Beyond ?? value.Last.PlusDays(7)) : Value.From(now.Date, value.First.PlusDays(-1));
            said = mood.Wish();
            if (value.IsNothing)
            {
                return;
            }
        }

        // "Saturday's out. The following Saturday?"
        if (value.IsFollowing && value.First == value.Last && named.Days.FindLast(d => d.First == d.Last && d.First.DayOfWeek == value.First.DayOfWeek) is { } earlier)
        {
            value = value with { First = earlier.First.PlusWeeks(1), Last = earlier.First.PlusWeeks(1) };
            if (utterance[at].Gap is not " " && utterance[at].Clause != utterance[earlier.End].Clause)
            {
                replaced.LeaveOut(at);
            }
        }

        else if (value.IsFollowing && value.First == value.Last && !isEnglish && named.Parts is null && named.Days.FindLast(d => d.First == d.Last && d.First > now.Date) is { } before)
        {
            var following = before.First.With(DateAdjusters.Next(value.First.DayOfWeek)); // "Nästa fredag, annars måndagen därefter."
            value = value with { First = following, Last = following };
        }

        if (isMeant && said == Mood.Wished)
        {
            replaced.LeaveOut(at); // "Jag sa visst fredag. Lördag ska det vara."
        }

        // "Wed 25 Nov" is one day said twice.
        if (value.DayKind == DayKind.Date && value.First == value.Last)
        {
            named.Days.RemoveAll(d => d.Kind == DayKind.Weekday && d.End >= at - 2 && d.First == d.Last && d.First.DayOfWeek == value.First.DayOfWeek && !(isEnglish && d.End == at - 2 && utterance[at - 1].Text is "or" or "and"));
        }

        if (said == Mood.TurnedDown && named.Parts is { } listed && FinnishRefusals.IsAt(utterance, last))
        {
            TurnDownListed(listed, at); // "Keskiviikot ja torstait on huonoja".
        }

        var isEvent = isTold || (said == Mood.Wished && !(isEnglish && isDeadline) && (Events.IsAt(utterance, at, last) || (named.Days.Count > 0 && named.Days[^1] is { IsEvent: true } other && at - other.End == 2 && utterance[at - 1].Text is "och" or "o" or "å" or "and" or "ja")));
        named.Days.Add(new(value.First, value.Last, value.DayKind, value.Number, value.Otherwise, at, last, said, value.IsStart, value.IsStanding, isEvent, value.IsBare, isBooked, value.IsImplied));
        for (var next = value.Next; next is not null; next = next.Next)
        {
            named.Days.Add(new(next.First, next.Last, next.DayKind, 0, null, at, last, said, IsEvent: isEvent, IsBare: next.IsBare, IsBooked: isBooked));
        }
    }

    /// <summary>"Studenten är den 11 juni, helst den 9 eller 10": a month that was named further ahead is that of a bare day after it.</summary>
    private Value OfMonthNamed(Value value)
    {
        if (!value.IsBare || value.First != value.Last || named.Days.FindLast(d => d is { IsBare: false, Mood: not Mood.Mentioned } && d.First.Month == d.Last.Month && HasMonth(d)) is not { } dated || dated.First <= value.First
            || !Calendars.Exists(dated.Last.Year, dated.Last.Month, value.First.Day))
        {
            return value;
        }

        var day = new LocalDate(dated.Last.Year, dated.Last.Month, value.First.Day);
        return value with { First = day, Last = day, Next = value.Next is { } next ? OfMonthNamed(next) : null };
    }

    private bool HasMonth(DayMention day)
    {
        for (var i = day.At; i <= day.End; i++)
        {
            if (Matcher.IsMonth(utterance[i].Text) || (i > day.At && utterance[i].IsNumber && utterance[i - 1].IsNumber && utterance[i].Gap is "/" or "."))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a visit stood that is moved; Finnish and English have their own ways to tell it.</summary>
    private void LeaveOutOld(int at)
    {
        if (!isEnglish && named.Parts is null)
        {
            replaced.LeaveOut(at);
        }
    }

    /// <summary>Where to something is moved, where those terms say from where to where, or only where to.</summary>
    private Value? TargetOf(Value value, int at, int last, bool isBooked) =>
        (isBooked || utterance[at].Text is "till" or "från" or "fr") && value.Target is { } target ? target
        : value.First != value.Last && value.DayKind == DayKind.Weekday && !utterance[last].Text.StartsWith("weekend", StringComparison.Ordinal) ? Value.On(value.Last, DayKind.Weekday) : null;

    private void TurnDownListed(FinnishParts parts, int at)
    {
        for (var i = named.Days.Count - 1; i >= 0 && named.Days[i].Mood == Mood.Wished && parts.IsSame(named.Days[i].At, at) && at - named.Days[i].End <= 2; i--)
        {
            at = named.Days[i].At;
            named.Days[i] = named.Days[i] with { Mood = Mood.TurnedDown };
        }
    }

    /// <summary>"12/5, I'm American", "12/5, so December": which of two dates is meant, where it is told, or where one of them is held or on offer.</summary>
    private Value Resolved(Value value)
    {
        if (value.Otherwise is not { } other || other.Month == value.First.Month)
        {
            return value;
        }

        var isMonthFirst = Americans.IsIn(utterance) || (talkedAbout.Contains(other) && !talkedAbout.Contains(value.First));
        foreach (var term in utterance.Terms)
        {
            isMonthFirst |= Matcher.IsMonth(term.Text, other.Month);
            if (Matcher.IsMonth(term.Text, value.First.Month))
            {
                return value with { Otherwise = null };
            }
        }

        return isMonthFirst ? value with { First = other, Last = other, Otherwise = null } : value;
    }

    /// <summary>Whether that part of today may be past: "this afternoon" said in the morning is not.</summary>
    private bool HasBegun(Part? part) => now.Hour >= part switch { Part.Midday or Part.Lunch => 12, Part.Afternoon => 15, Part.Evening => 19, Part.Night => now.Hour < 12 ? 0 : 23, _ => 0 };

    private void AddHours(Value value, int at, int last, Mood said, bool isBooked)
    {
        if (value is { Clock: { } clock })
        {
            named.Hours.Add(new(clock, value.To, value.Relation, null, at, last, said, IsEvent: isBooked || Events.IsAt(utterance, at, last)));
            return;
        }

        if (value.Part is not { } part)
        {
            return;
        }

        // "8 tonight": the evening says which eight.
        var unsure = named.Hours.FindLastIndex(h => h.From is { IsSure: false } && h.Part is null && at - h.End <= 2 && h.Mood == said);
        if (unsure >= 0)
        {
            named.Hours[unsure] = named.Hours[unsure] with { Part = part };
        }
        else
        {
            named.Hours.Add(new(null, null, Relation.At, part, at, last, said, IsEvent: isBooked));
        }
    }
}
