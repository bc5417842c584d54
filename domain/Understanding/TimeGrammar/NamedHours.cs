using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Adds hours to what was named: in their mood, beside the part of the day that says which of two they are, and turned about where they say until when somebody is busy.</summary>
internal sealed class NamedHours(Utterance utterance, UnderstandingContext context, Language language, Matcher matcher, ClauseMood mood, Named named, TakenBack takenBack)
{
    private readonly PlainHours plain = new(utterance, context, language, matcher, named, takenBack);

    private List<HourMention> Hours => named.Hours;

    /// <summary>Adds what those terms name; whether they name hours at all here.</summary>
    public bool Add(Value value, int at, int last) =>
        (language != Language.English || !utterance[at].IsGlued || !utterance.Is(at - 1, "b")) && AddOwn(value, at, last);

    private bool AddOwn(Value value, int at, int last) =>
        language == Language.Swedish && value is { Clock: not null, Part: { } counted } && SwedishVerbs.IsCountOfParts(utterance, at, last) ? AddPart(counted, last, last)
        : value is { Clock: null, Part: { } part } ? AddPart(part, at, last)
        : value.Clock is { } from && !(value.IsPlain && !plain.IsHour(value, at, last)) && (named.IsOfNothing(at) || AddClock(value, from, at, last));

    private bool AddPart(Part part, int at, int last)
    {
        if (named.IsOfNothing(at) || named.IsOfDeadline(at) || Throughout.IsAt(utterance, at) || (at > 0 && utterance[at - 1].Text is "parilla" or "kahdella" or "muutamalla" or "kolmella" or "yhdellä") || (at > 0 && utterance[at - 1].Text is "jobbar" or "arbetar" or "jobbat"))
        {
            return true;
        }

        if (utterance[at].Text is "em" or "fm" or "ap" or "ip" && !named.Days.Exists(d => at - d.End <= 3) && Hours.Count == 0 && !IsShortPart(at, last))
        {
            return false;
        }

        // "Friday pm"; "I am" is no forenoon.
        if (utterance[at].Text is "am" or "pm" && !named.Days.Exists(d => d.End == at - 1 && utterance[at].Gap == " "))
        {
            return false;
        }

        var isTold = named.Parts is { } parts && parts.IsTold(at);

        // "Kolmelta iltapäivällä", "at three in the afternoon": the part says which three.
        var clock = Hours.FindLastIndex(h => h is { From.IsSure: false, Part: null, IsEvent: false } && at - h.End <= 3);
        if (clock >= 0 && !isTold && !(named.Parts is { } apart && (HasOr(Hours[clock].End, at) || (apart.IsAsking(at) && apart.IsTelling(Hours[clock].At)))) && !(language == Language.English && IsOfAnotherDay(Hours[clock].End, at)) && !(language == Language.Swedish && IsEither(Hours[clock].End, at)))
        {
            Hours[clock] = Hours[clock] with { Part = part, End = last };
        }
        else if (!Hours.Exists(h => h is { From: null, Part: not null } && h.End < at && at - h.End <= 2 && utterance[h.End].Clause == utterance[at].Clause && !IsAlternative(h.End, at) && !named.Days.Exists(d => d.At > h.End && d.Kind == DayKind.Weekday)))
        {
            Hours.Add(new(null, null, Relation.At, part, at, last, mood.Of(at, last, canBePast: true), IsEvent: IsOfBooked(at) || isTold));
        }

        return true;
    }

    /// <summary>"Fm onsdag", "nån em", "fm är bäst": in short, and a part of the day all the same.</summary>
    private bool IsShortPart(int at, int last) =>
        language == Language.Swedish && utterance[at].Text is "em" or "fm"
        && (context.Asked == Asked.Choice || (at > 0 && utterance[at - 1].Text is "på" or "nu" or "till" or "nån" or "någon" or "en" or "under" or "hela" or "helst" or "hemma") || matcher.TryRead(Kind.Days, last + 1, out _, out _));

    private bool AddClock(Value value, Clock from, int at, int last)
    {
        if (named.IsOfDeadline(at))
        {
            return true;
        }

        if (value.IsPastHour)
        {
            if (language == Language.English && !IsSaidPast(at))
            {
                return true;
            }

            return AddPastHour(from.Minute, at, last);
        }

        if (language == Language.English && context.Asked == Asked.Choice && utterance[at].IsNumber && utterance.Is(at + 1, "or") && value.To is { } other && from.Hour <= context.Offers.Length && other.Hour <= context.Offers.Length)
        {
            return false; // "1 or 3, you choose."
        }

        if (language == Language.English && (Ones.IsCounting(utterance, at, last) || (value.IsNamed && IsOfSchool(last))))
        {
            return false;
        }

        var (said, relation) = (mood.Of(at, last, canBePast: true), value.Relation);
        if (language == Language.English && relation == Relation.At && said != Mood.TurnedDown && EnglishDeadlines.Of(utterance, at, named) is { } way && (way == Relation.Before || said == Mood.Wished))
        {
            (relation, said) = (way, mood.Wish()); // "Before we open at ten."
        }

        if (language == Language.English && relation == Relation.At && value.To is null && EnglishBetween.IsOn(utterance, last))
        {
            relation = Relation.After; // "Say half nine on."
        }

        if (said == Mood.TurnedDown && (relation == Relation.After || (value.IsNamed && relation == Relation.Between)) && Untils.IsAt(utterance, at))
        {
            said = mood.Wish(); // "Not home till after four."
        }

        // "Cannot before four" is a wish for after four.
        relation = said == Mood.TurnedDown && relation == Relation.By && Absences.IsAt(utterance, at, last) is true ? Relation.Before : relation; // "Oon Turussa neljään."
        var limits = said == Mood.TurnedDown && relation is Relation.Before or Relation.After;
        if (limits && Contrasts.IsOther(utterance, at) && Hours.Exists(h => h is { From: not null, Mood: Mood.Wished }))
        {
            return true; // "Efter 14 menade jag, inte efter 4".
        }

        var isMissed = limits && relation == Relation.Before && Contrasts.IsMissed(utterance, at);
        if (!limits && said == Mood.Wished && relation is Relation.Before or Relation.After && relation == boundAs && IsSecondBound(at))
        {
            limits = true; // "Not before two or after five": the no is of both.
        }

        var isSecond = limits && IsSecondBound(at);
        if (limits)
        {
            (said, relation) = (mood.Wish(), relation == Relation.Before ? Relation.After : Relation.Before);
        }

        (boundAs, boundEnd) = limits || (relation is Relation.Before or Relation.After && utterance[at].Text is "not" or "inte" or "int" or "ej") ? (relation, last) : (boundAs, int.MinValue);
        if (isSecond && Hours[^1] is { Mood: Mood.Wished, To: null, From: { } first } bound && bound.Relation != relation && relation is Relation.Before or Relation.After)
        {
            var (start, end) = relation == Relation.Before ? (first, from) : (from, first);
            Hours[^1] = bound with { From = start, To = end, Relation = Relation.Between, End = last };
            return true;
        }

        if (!limits && relation is Relation.Before or Relation.Between && utterance[at].Text is "till" or "fram" or "från" && Standing.IsMove(utterance, at))
        {
            (from, relation, value) = (value.To ?? from, Relation.At, value with { To = null }); // "Flytta till kl 11".
        }

        // "Oon töissä neljään": after four it would suit.
        if (said != Mood.TurnedDown && plain.FreeAt(value, at, relation, mood.IsAsked) is { } free)
        {
            Hours.Add(new(relation == Relation.Between ? value.To!.Value : from, null, free, language == Language.Swedish ? value.Part : null, at, last, Mood.Wished, IsLimit: true));
            return true;
        }

        if (said == Mood.Wished && relation == Relation.At && Deadlines.IsBeforeHour(utterance, at, named))
        {
            relation = Relation.Before; // "Innan barnen kommer kl 15".
        }

        var isEvent = said == Mood.Wished && (IsOfBooked(at) || Events.IsAt(utterance, at, last) || (!limits && !(relation == Relation.After && utterance[at].Text is "vasta") && named.Parts is { } parts && parts.IsTold(at)));

        var isReady = language == Language.Swedish && relation is Relation.At or Relation.About && SwedishVerbs.IsReadyBy(utterance, at);
        relation = isReady || (relation == Relation.At && named.Parts is not null && IsReadyBy(at)) ? Relation.By : relation;

        // "Before work, about seven": the clock tells more, and before work it is seven in the morning.
        var byName = Hours.FindLastIndex(h => h.IsNamed && h.Mood == said && (at - h.End <= 2 || (at - h.End == 3 && utterance[at - 1].Text == "say")));
        if (byName >= 0 && !value.IsNamed)
        {
            var half = Hours[byName].Relation == Relation.Before || Hours[byName].From is { Hour: < 12 } ? Part.Morning : Part.Afternoon;
            Hours[byName] = new(from, value.To, relation, value.Part ?? Hours[byName].Part ?? half, Hours[byName].At, last, said);
            return true;
        }

        // The part may have come first: "huomenna aamulla yhdeksältä".
        var earlier = Hours.FindLastIndex(h => h.From is null && h.Part is not null && at - h.End <= (limits ? 7 : 4) && h.Mood == said && (named.Parts is not { } clauses || (h.IsEvent == isEvent && (clauses.IsSame(h.At, at) || !named.Days.Exists(d => d.At > h.End && d.At < at)))) && !IsOther(h.End, at) && !(named.Parts is not null && HasOr(h.End, at)) && !(language == Language.Swedish && IsEither(h.End, at)));
        if (earlier >= 0 && value.Part is null)
        {
            Hours[earlier] = new(from, value.To, relation, Hours[earlier].Part, Hours[earlier].At, last, said, value.IsNamed, IsWithinPart: limits || (language == Language.Swedish && utterance[at].Text is "inte" or "int" or "ej") || (relation is Relation.Before or Relation.After && IsAgainst(Hours[earlier].End, at)));
        }
        else
        {
            Hours.Add(new(from, value.To, relation, value.Part, at, last, said, value.IsNamed, IsLimit: isMissed || isReady, IsEvent: isEvent));
        }

        return true;
    }

    /// <summary>What a bound that was turned down became, and where it ended.</summary>
    private Relation boundAs;

    private int boundEnd = int.MinValue;

    private static readonly FrozenSet<string> BesideBounds = "or nor and eller el och o å eikä tai ja not inte int ej ei en enkä".Split(' ').ToFrozenSet();

    /// <summary>Whether nothing stands between a bound that was turned down and the one at that term.</summary>
    private bool IsSecondBound(int at)
    {
        for (var i = boundEnd + 1; boundEnd >= 0 && i < at; i++)
        {
            if (!BesideBounds.Contains(utterance[i].Text))
            {
                return false;
            }
        }

        return boundEnd >= 0 && at - boundEnd is >= 2 and <= 4;
    }

    /// <summary>"Friday after six or Saturday am": the part is of the other day.</summary>
    private bool IsOfAnotherDay(int from, int to) => named.Days.Exists(d => d.At > from + 1 && d.End < to && utterance[d.At - 1].Text == "or");

    private static readonly FrozenSet<string> BeforePast = "be so come like nearer say there".Split(' ').ToFrozenSet();

    /// <summary>"I said four but it'll be half past": of an hour that was named, in place of it.</summary>
    private bool IsSaidPast(int at) => at > 0 && (BeforePast.Contains(utterance[at - 1].Text) || BeforePast.Contains(utterance[at].Text)) && Hours.Exists(h => h.From is not null);

    private static readonly FrozenSet<string> OfSchool = "photos photo pictures starts start started finishes ends play trip disco holidays closes opens concert fair reunion formal bus meeting interview uniform".Split(' ').ToFrozenSet();

    /// <summary>"Before school photos on Thursday" is no hour.</summary>
    private bool IsOfSchool(int last) => last + 1 < utterance.Count && utterance[last + 1].Gap == " " && OfSchool.Contains(utterance[last + 1].Text) && utterance[last].Text is "school" or "nursery" or "creche" or "work" or "college" or "uni";

    /// <summary>"Hinner inte till åtta men är där tjugo över": of the hour told before, or of the time that is held.</summary>
    private bool AddPastHour(int minute, int at, int last)
    {
        var before = Hours.FindLastIndex(h => h.From is not null);
        if (before >= 0)
        {
            Hours[before] = Hours[before] with { From = Hours[before].From!.Value with { Minute = minute }, To = null, Relation = Relation.At, Mood = Mood.Wished, End = last, IsLimit = false };
        }
        else if (context.Known is { } known)
        {
            var hour = known.Slot.Start.InZone(NodaTime.DateTimeZoneProviders.Tzdb[context.Settings.TimeZone]).Hour;
            Hours.Add(new(new(hour, minute, IsSure: true), null, Relation.At, null, at, last, Mood.Wished));
        }

        return true;
    }

    /// <summary>"Lördag förmiddag eller måndag innan sju": whether another day is named between, after an "or".</summary>
    private bool IsOther(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (utterance[i].Text is "annars" or "alternativt")
            {
                return true;
            }
        }

        return named.Days.Exists(d => d.At > from && d.End < to && IsAlternative(from, d.At));
    }

    /// <summary>"My appointment on Thursday at three", "the wedding on Saturday at two": the hour is of the same thing as the day.</summary>
    private bool IsOfBooked(int at) => named.Days.Exists(d => (d.IsBooked || d.IsEvent) && at - d.End == 1);

    /// <summary>"Ennen kahta tai ylihuomenna illalla" are two.</summary>
    private bool HasOr(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (utterance[i].Text is "tai" or "taikka" or "vai")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"På morgonen eller efter 15" are two.</summary>
    private bool IsEither(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (utterance[i].Text is "eller" or "el")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Pitäisi olla valmis klo 16".</summary>
    private bool IsReadyBy(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 3) && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (i > 0 && utterance[i - 1].Text is "olen" or "oon" or "ollaan" or "olemme")
            {
                return false;
            }

            if (utterance[i].Text is "valmis" or "valmiina" or "valmista" or "valmiiksi" or "valmiit")
            {
                return true;
            }
        }

        return false;
    }

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
            if (utterance[i].Gap.Trim().Length > 0 || utterance[i].Text is "tai" or "ja" or "vai" or "eller" or "och" or "or" or "and" or "joko" or "taikka" or "sekä" || (language == Language.Swedish && utterance[i].Text is "men" or "el" or "annars" or "o" or "å" or "fast"))
            {
                return true;
            }
        }

        return false;
    }
}
