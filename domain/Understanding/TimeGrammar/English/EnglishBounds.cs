using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.English;

/// <summary>From when and until when it suits, as English says it beside "before" and "after": "3.30 earliest", "this side of the weekend", "any day after five"; and a day of the month by its figure alone.</summary>
internal static class EnglishBounds
{
    private const string AnyDay = "any|some|every|each|most|all|one day|days";
    private const string About = "about|around|approximately|approx|roughly|maybe|say";
    private const string Till = "to|till|until|til|untill|thru|through";

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. Rule.Table(
            Kind.Hours,
            ($"{AnyDay} after|past <clock>", MeanHours.After),
            ($"{AnyDay} before <clock>", MeanHours.Before),
            ($"{AnyDay} by <clock>", MeanHours.By),
            ("<clock> earliest|soonest", MeanHours.After),
            ("<clock> at the? soonest", MeanHours.After),
            ("<clock> is|s? the? earliest|soonest", MeanHours.After),
            ("earliest|soonest is? <clock>", MeanHours.After),
            ("<clock> latest", MeanHours.By),
            ("latest is? <clock>", MeanHours.By),
            ("no|not earlier|sooner than|then <clock>", MeanHours.After),
            ("the <figureclock>", MeanClock.Figures),
            ("the <hour> oclock", MeanClock.OClock),
            ("after|outside office|working|business hours", MeanHours.AfterFixed(17)),
            ("before the? evening|tonight|nightfall|dark", MeanHours.BeforeFixed(17)),
            ("by|before|after|around|about <minutes> past", _ => Value.Nothing),
            ("at|for? <minutes> past", s => MeanClock.MinutesPastAnHour(s) ?? Value.Nothing),
            ("later than the <clock>", MeanHours.After),
            ("earlier|sooner than the? <clock>", MeanHours.Before),
            ("not till|til|until <clock>", MeanHours.After),
            ("not later than <clock>", MeanHours.By),
            ("b 4 <clock>", MeanHours.Before),
            ("up to|till|until <clock>", MeanHours.Before),
            ("nearer|closer to? <clock>", MeanHours.About),
            ("close|near to <clock>", MeanHours.About),
            ("<clock> or so|thereabouts", MeanHours.About),
            ($"{About} <clock> {Till} <clock>", MeanHours.Between),
            ($"{About} <clock> - <clock>", MeanHours.Dashed)),
        .. Rule.Table(
            Kind.Date,
            ("early on? <weekday>", s => Mean.Weekday(s)! with { Part = Part.Morning }),
            ("<weekday> early", s => Mean.Weekday(s)! with { Part = Part.Morning }),
            ("early tomorrow|tmrw|tomoz", Mean.Day(1, Part.Morning)),
            ("tomorrow|tmrw|tomoz early", Mean.Day(1, Part.Morning)),
            ("<ordinal>", DayAlone),
            ("on|for? the? <ordinal> or|and|n the? <ordinal>", DaysAlone)),
        .. Rule.Table(
            Kind.Days,
            ("swing|swinging|drop|dropping|pop|popping|stop|stopping by <date>", Mean.Same),
            ("any|some|every|each day|days after <date>", Mean.Later),
            ("no|not earlier|sooner than|then <date>", Mean.Onwards),
            ("not till|til|until <date>", Mean.Onwards),
            ("nothing|none before <date>", Mean.Onwards),
            ("there nothing|none before <date>", Mean.Before),
            ("earlier|sooner than|then <date>", Mean.Before),
            ("later than <date>", Mean.Later),
            ("b 4 <date>", Mean.Before),
            ("this side of <date>", Mean.Before),
            ("prior to <date>", Mean.Before),
            ("ahead of <date>", Mean.Before),
            ("<date> latest", Mean.By),
            ("<date> or|and later|after|onwards|onward", Mean.Onwards),
            ("<date> or|and before|sooner|earlier", Mean.By),
            ("up to|till|until <date>", Mean.By)),
    ];

    /// <summary>"14th": the figure of a day of the month, without an article.</summary>
    private static Value? DayAlone(Sense s) =>
        s is { Language: Language.English } && s.Of(Kind.Ordinal) is { IsFigure: true } && Mean.DayOfMonth(s) is { IsBare: true } day ? day with { IsAlone = true } : null;

    /// <summary>"5th and 6th", "the 22nd or the 23rd": two days of the same month.</summary>
    private static Value? DaysAlone(Sense s) =>
        s is { Language: Language.English } && s.Of(Kind.Ordinal) is { IsFigure: true } && s.Of(Kind.Ordinal, 1) is { IsFigure: true } && Mean.DayOrDay(s) is { Next: { } next } days
            ? next.First < days.First && next.First.Day > days.First.Day && Calendars.Exists(days.First.Year, days.First.Month, next.First.Day) ? days with { Next = Value.On(new(days.First.Year, days.First.Month, next.First.Day)) with { IsBare = true }, IsBare = true, IsAlone = true } : days with { First = InMonthOf(days.First, next.First), Last = InMonthOf(days.First, next.First), IsBare = true, IsAlone = true } : null;

    /// <summary>"The 30th or 31st" are of one month.</summary>
    private static LocalDate InMonthOf(LocalDate day, LocalDate next) =>
        day.Day < next.Day && (day.Month != next.Month || day.Year != next.Year) ? new(next.Year, next.Month, day.Day) : day;
}
