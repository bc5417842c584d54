using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.English;

/// <summary>Weeks and parts of months as English names them beside a day: "the weekend of the 20th", "the fortnight after Easter", "the second half of May".</summary>
internal static class EnglishWeeks
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } = Rule.Table(
        Kind.Date,
        ("over|on|at? the? weekend of the? <date>", MeanWeeks.WeekendOf),
        ("over|on|at? the? <date> weekend", MeanWeeks.WeekendOf),
        ("on|at? the? weekend before <date>", Weekend(-1)),
        ("on|at? the? weekend after <date>", Weekend(1)),
        ("in? the? week before <date>", Days(-7, -1)),
        ("in? the? week after <date>", Days(1, 7)),
        ("in? the? fortnight before <date>", Days(-14, -1)),
        ("in? the? fortnight after <date>", Days(1, 14)),
        ("in? the? days just|right? before <date>", Days(-4, -1)),
        ("in? the? days just|right? after <date>", Days(1, 4)),
        ("on? the? <weekday> before <date>", WeekdayBefore),
        ("on? the? <weekday> after <date>", WeekdayAfter),
        ("in|for? the? first fortnight of|in <month>", PartOfMonth(1, 14)),
        ("in|for? the? first half of <month>", PartOfMonth(1, 15)),
        ("in|for? the? second|latter|last half of <month>", PartOfMonth(16, 31)),
        ("in? the? first days of <month>", PartOfMonth(1, 5)),
        ("in|for? the? last <number>? weeks|fortnight of|in <month>", LastWeeks),
        ("in|for? the? first week of next month", s => NextMonth(s) is var month ? Value.From(month, month.PlusDays(6)) : null),
        ("towards|toward the? end of <month>", Mean.ThirdOfMonth(3)),
        ("the? week following", MeanKnown.WeekAfterKnown),
        ("day|days|time|times|date|slot|anything|something|anytime|sometime|later|earlier in|on? that week", MeanKnown.WeekOfKnown),
        ("<part> of|in? that|the? same? week", PartOfKnownWeek),
        ("<part> the? week after", s => MeanKnown.WeekAfterKnown(s) is { } week ? week with { Part = s.Of(Kind.Part)!.Part } : null),
        ("that|the same week", MeanKnown.WeekOfKnown),
        ("in|on|for? the? same week", MeanKnown.WeekOfKnown),
        ("<weekday> or|and <weekday> of|in? that week", WeekdaysOfKnown),
        ("push|pushed|pushing|move|moved|put|shift|bring it|that? <length>", OnFromKnown),
        ("<length> on", OnFromKnown),
        ("<length> sooner", MeanKnown.EarlierBy),
        ("next week on? the? same weekday|day", MeanKnown.KnownDayNextWeek),
        ("the? same time|day|weekday next week", MeanKnown.KnownDayNextWeek),
        ("next week|wk at|for? the? same time", MeanKnown.KnownDayNextWeek),
        ("next week|wk the? same day at|and? the? same time", MeanKnown.KnownDayNextWeek),
        ("odd weeks", Weeks(1)),
        ("even weeks", Weeks(0)));

    private static Meaning Days(int from, int to) => s =>
        s.Of(Kind.Date) is not { HasDays: true } date || date.DayKind is DayKind.Week ? null
        : to < 0 ? Value.From(LocalDate.Max(s.Today, date.First.PlusDays(from)), date.First.PlusDays(to)) : Value.From(date.Last.PlusDays(from), date.Last.PlusDays(to));

    private static Meaning Weekend(int way) => s =>
        s.Of(Kind.Date) is { HasDays: true } date && (way < 0 ? date.First.With(DateAdjusters.Previous(IsoDayOfWeek.Saturday)) : date.Last.With(DateAdjusters.Next(IsoDayOfWeek.Saturday))) is var saturday && saturday >= s.Today
            ? Value.From(saturday, saturday.PlusDays(1)) : null;

    private static Value? WeekdayBefore(Sense s) =>
        s.Of(Kind.Date) is { HasDays: true } date && date.First.With(DateAdjusters.Previous((IsoDayOfWeek)s.Number(Kind.Weekday))) is var day && day >= s.Today ? Value.On(day) : null;

    private static Value? WeekdayAfter(Sense s) =>
        s.Of(Kind.Date) is { HasDays: true } date ? Value.On(date.Last.With(DateAdjusters.Next((IsoDayOfWeek)s.Number(Kind.Weekday)))) : null;

    private static Meaning PartOfMonth(int from, int to) => s =>
        Calendars.Month(s.Today, s.Number(Kind.Month)) is { HasDays: true, Last: var last }
            ? Value.From(LocalDate.Max(s.Today, new(last.Year, last.Month, from)), new(last.Year, last.Month, Math.Min(to, last.Day))) : null;

    private static Value? LastWeeks(Sense s) =>
        Calendars.Month(s.Today, s.Number(Kind.Month)) is { HasDays: true, Last: var last } && (s.Of(Kind.Number)?.Number ?? 2) is > 0 and < 5 and var weeks
            ? Value.From(LocalDate.Max(s.Today, last.PlusDays(1 - (weeks * 7))), last) : null;

    private static LocalDate NextMonth(Sense s) => s.Today.PlusMonths(1).With(DateAdjusters.StartOfMonth);

    /// <summary>So many days or weeks after the day that is talked about; nothing where none is.</summary>
    private static Value? OnFromKnown(Sense s) =>
        s.Known is { } known && s.Of(Kind.Length)?.Length is { HasTimeComponent: false } length ? Value.On(known.Plus(length)) : null;

    private static Value? PartOfKnownWeek(Sense s) => MeanKnown.WeekOfKnown(s) is { } week ? week with { Part = s.Of(Kind.Part)!.Part } : null;

    private static Value? WeekdaysOfKnown(Sense s) =>
        s.Known is { } known && Calendars.InWeek(known, 0, s.Number(Kind.Weekday)) is var first && first >= s.Today && Calendars.InWeek(known, 0, s.Number(Kind.Weekday, 1)) is var last
            ? Value.On(first) with { Next = Value.On(last) } : null;

    /// <summary>The next two weeks whose number is odd, or even.</summary>
    private static Meaning Weeks(int rest) => s =>
    {
        var monday = Calendars.Monday(s.Today);
        while (NodaTime.Calendars.WeekYearRules.Iso.GetWeekOfWeekYear(monday) % 2 != rest)
        {
            monday = monday.PlusWeeks(1);
        }

        return Value.From(LocalDate.Max(s.Today, monday), monday.PlusDays(6)) with { Next = Value.From(monday.PlusWeeks(2), monday.PlusWeeks(2).PlusDays(6)) };
    };
}
