using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.English;

/// <summary>Everyday ways to name a time in English that count from another one or leave something to the hearer: "on Saturday week", "that morning", "10 to 12", "4 or later", "before the week is out", "the weekend before".</summary>
internal static class EnglishPhrases
{
    private const string Late = "late|later";
    private const string Out = "out|over|done|up|finished";

    /// <summary>With these a part of the day is another thing: "night shift", "morning sickness".</summary>
    private const string Things = "shift|shifts|porter|guard|nurse|duty|duties|rate|rates|class|classes|bus|train|ferry|sickness|rush|assembly|dress|meal|prayers|prayer|mass|school|club|market|light|owl|worker|staff|carer|news|paper|coffee|routine|feed|feeds|milking|traffic";

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. Rule.Table(
            Kind.Date,
            ("on|for|by? <weekday> week", Mean.WeekdayInAWeek),
            ("on|for|by? <weekday> fortnight", Mean.WeekdayInTwoWeeks),
            ("2 moro|morrow|mrw|mro|moz|moroo", Mean.Day(1)),
            ("this aft|arvo|aftern", Mean.Day(0, Part.Afternoon)),
            ($"{Late} on a? <weekday>", s => Mean.Weekday(s)! with { Part = Part.Evening }),
            ("<weekday> late", s => Mean.Weekday(s)! with { Part = Part.Evening }),
            ("on? <weekday> at|around? teatime", s => Mean.Weekday(s)! with { Part = Part.Evening }),
            ("late on? <weekday> <part>", WeekdayIn),
            ("on? <weekday> late|mid <part>", WeekdayIn),
            ("in|on|for? that morning", KnownDay(0, Part.Forenoon)),
            ("in|on|for? that afternoon", KnownDay(0, Part.Afternoon)),
            ("in|on|for? that evening|night", KnownDay(0, Part.Evening)),
            ("the evening|night before", KnownDay(-1, Part.Evening)),
            ("the morning before", KnownDay(-1, Part.Forenoon)),
            ("the afternoon before", KnownDay(-1, Part.Afternoon)),
            ("the? evening|night before <date>", s => Mean.BesideDate(-1)(s) is { HasDays: true } day ? day with { Part = Part.Evening } : null),
            ("in? the week before", s => s.Known is { } known ? Value.From(LocalDate.Max(s.Today, known.PlusDays(-7)), known.PlusDays(-1)) : null),
            ("on|at|over? the weekend before", s => s.Known is { } known && known.With(DateAdjusters.Previous(IsoDayOfWeek.Saturday)) is var saturday && saturday >= s.Today ? Value.From(saturday, saturday.PlusDays(1)) : null),
            ("in|for|on? the? <ordinal> wk of|in <month>", MeanWeeks.NthWeek),
            ("in|for? the? first <number> weeks of|in <month>", FirstWeeks),
            ("in a second|sec|jiffy|tick|moment", _ => Value.Nothing),
            ("before|by the? day is|s? out|over|done|up", Mean.Day(0))),
        .. Rule.Table(
            Kind.Days,
            ("after <date> but|and before <date>", Between),
            ("before <date> but|and after|from <date>", Within),
            ("before <date> but|and not before <date>", Within),
            ($"before the? week is|s? {Out}", Mean.ByEndOfWeek),
            ($"before the? month is|s? {Out}", Mean.ByEndOfMonth),
            ($"before the? year is|s? {Out}", Mean.YearIn(0)),
            ("before the? end of the|this? week", Mean.ByEndOfWeek),
            ("before the? end of the|this? month", Mean.ByEndOfMonth),
            ("before the? end of the|this? day", Mean.Day(0)),
            ("before the? end of the|this? year", Mean.YearIn(0)),
            ("before close|closing today|tonight", Mean.Day(0)),
            ("before you|ye|yous close|shut today|tonight", Mean.Day(0))),
        .. Rule.Table(
            Kind.Hours,
            ("how|what about|bout <clock>", static s => s.Of(Kind.Clock)),
            ("how|what about|bout <clock> to|till|until <clock>", MeanHours.Between),
            ("how|what about|bout <clock> - <clock>", MeanHours.Dashed),
            ("how|what about|bout <clock> ish", MeanHours.About),
            ("how|what about|bout about|around <clock>", MeanHours.About),
            ("at|from <clock> or|and later|onwards", MeanHours.After),
            ("at? <clock> or|and earlier|before|sooner", MeanHours.By),
            ("before school|nursery", MeanHours.BeforeFixed(8)),
            ("after college|uni|class", MeanHours.AfterFixed(16)),
            ("after nursery|creche", MeanHours.AfterFixed(15)),
            ("after the? morning|second? school run|drop|dropoff", MeanHours.AfterFixed(9)),
            ("after the? school drop off", MeanHours.AfterFixed(9)),
            ("after dropping the? kids|children|boys|girls|lads off? at|to? school|nursery", MeanHours.AfterFixed(9)),
            ("after the? school pick up", MeanHours.AfterFixed(15)),
            ("after the? school pickup", MeanHours.AfterFixed(15)),
            ("at|around|about teatime", MeanHours.PartOf(Part.Evening)),
            ("outside|not|avoid the? lunch hour|hours|time|break|rush", _ => Value.Nothing),
            ($"in|during|at|on|off? the|a|my|our|his|her|any|late|early? <part> {Things}", _ => Value.Nothing),
            ("coffee|third|second morning", _ => Value.Nothing),
            ("all|third|second|fourth|sleepless night", _ => Value.Nothing),
            ("any|some|every|each|whatever|whichever day|days|evening after work", MeanHours.AfterFixed(16)),
            ("any|some|every|each|whatever|whichever day|days after school", MeanHours.AfterFixed(15)),
            ("any|some|every|each|whatever|whichever day|days after lunch", MeanHours.AfterFixed(13, 17)),
            ("b 4 work|school", MeanHours.BeforeFixed(8)),
            ("b 4 lunch|lunchtime", MeanHours.BeforeFixed(12)),
            ("at|about|around|for|say|like? half past", MeanClock.PastHour(30)),
            ("at|about|around|for|say|like? a? quarter past", MeanClock.PastHour(15)),
            ("lunchtimes", MeanHours.PartOf(Part.Lunch)),
            ("lunch times|hour|hours|break", MeanHours.PartOf(Part.Lunch))),
    ];

    private static Value? WeekdayIn(Sense s) => Mean.Weekday(s)! with { Part = s.Of(Kind.Part)!.Part };

    /// <summary>A part of the day that is talked about, or of the one before it.</summary>
    private static Meaning KnownDay(int days, Part part) => s => s.Known is { } known && known.PlusDays(days) is var day && day >= s.Today ? Value.On(day) with { Part = part } : null;

    /// <summary>"After the 4th but before the 9th": neither of them; a weekday that comes no later is the one a week on.</summary>
    private static Value? Between(Sense s) =>
        s.Of(Kind.Date) is { HasDays: true } after && s.Of(Kind.Date, 1) is { HasDays: true } before
            ? Stretch(after.Last.PlusDays(1), before.First <= after.Last && before.DayKind == DayKind.Weekday ? before.First.PlusDays(6) : before.First.PlusDays(-1)) : null;

    /// <summary>"Before the 9th but after the 4th"; "before Monday and after Wednesday" is two wishes.</summary>
    private static Value? Within(Sense s) =>
        s.Of(Kind.Date) is { HasDays: true } before && s.Of(Kind.Date, 1) is { HasDays: true } after ? Stretch(after.Last.PlusDays(1), before.First.PlusDays(-1)) : null;

    private static Value? Stretch(LocalDate first, LocalDate last) => first <= last ? Value.From(first, last) : null;

    private static Value? FirstWeeks(Sense s) =>
        Calendars.Month(s.Today, s.Number(Kind.Month)) is { HasDays: true, Last: var last } && s.Number(Kind.Number) is > 1 and < 4 and var weeks
            ? Value.From(LocalDate.Max(s.Today, new(last.Year, last.Month, 1)), new LocalDate(last.Year, last.Month, 1).PlusDays((7 * weeks) - 1)) : null;
}
