using SmartPulse.Conversations;
using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Goes through an utterance once and collects the days and hours it names, with the mood that the words around them give.</summary>
internal sealed class Mentions
{
    private readonly Utterance utterance;
    private readonly UnderstandingContext context;
    private readonly bool[] taken;
    private readonly Matcher matcher;
    private readonly Named named;
    private readonly ClauseMood mood;
    private readonly NamedDays days;
    private readonly NamedHours hours;

    public Mentions(Utterance utterance, UnderstandingContext context, Language language, bool[] taken)
    {
        (this.utterance, this.context, this.taken) = (utterance, context, taken);
        matcher = new(utterance, language, context.Now, KnownDay(context));
        named = new(utterance);
        mood = new(utterance, language, matcher, named);
        days = new(utterance, context.Now, mood, named);
        hours = new(utterance, context, language, matcher, mood, named);
    }

    /// <summary>The days, in the order named.</summary>
    public List<DayMention> Days => named.Days;

    /// <summary>The hours, in the order named.</summary>
    public List<HourMention> Hours => named.Hours;

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

            if (begins && Requests.GreetingAt(utterance, at) is { } greeting && greeting.To > at)
            {
                at = greeting.To;
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

        if (Hours.Count == 0)
        {
            Days.RemoveAll(d => d.IsStanding); // "Can one cancel on the same day?"
        }

        return this;
    }

    private bool TimeAt(int at, out int last)
    {
        var hasDays = matcher.TryRead(Kind.Days, at, out var day, out var daysEnd) && IsFree(at, daysEnd) && !(day.IsBare && Ranks.IsBefore(utterance, daysEnd + 1));
        var hasHours = matcher.TryRead(Kind.Hours, at, out var hour, out var hoursEnd) && IsFree(at, hoursEnd);
        last = at;
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

        return null;
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
}
