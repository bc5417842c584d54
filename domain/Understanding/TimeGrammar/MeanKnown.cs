using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What days and hours can mean that count from the time that is talked about: held, booked or offered. The rules of every language share these.</summary>
internal static class MeanKnown
{
    /// <summary>So many days from the day that is talked about; no day when none is.</summary>
    public static Meaning FromKnown(int days) => s => s.Known is { } known && known.PlusDays(days) is var day && day >= s.Today ? Value.On(day) with { IsStanding = days == 0 } : null;

    /// <summary>The day after the one that is talked about, or after today.</summary>
    public static Value? NextDay(Sense s) => Value.On((s.Known ?? s.Today).PlusDays(1));

    /// <summary>"Day after": the one after that which is talked about, or after tomorrow.</summary>
    public static Value? DayAfter(Sense s) => Value.On(s.Known?.PlusDays(1) ?? s.Today.PlusDays(2));

    /// <summary>So long after the day that is talked about, or from now.</summary>
    public static Value? LaterBy(Sense s) =>
        Moved(s, 1) ?? (s.Known is { } known && s.Of(Kind.Length)?.Length is { HasTimeComponent: false } length ? Value.On(known.Plus(length)) : s.Language == Language.Swedish && s.Of(Kind.Length)?.Length is { HasTimeComponent: true } ? Value.Nothing : Mean.After(s));

    /// <summary>So long before the day that is talked about; otherwise it is past.</summary>
    public static Value? EarlierBy(Sense s) =>
        Moved(s, -1) ?? (s.Known is { } known && s.Of(Kind.Length)?.Length is { HasTimeComponent: false } length && known.Minus(length) is var day && day >= s.Today ? Value.On(day) : Value.Nothing);

    /// <summary>So long from the time that is talked about; nothing where none is.</summary>
    public static Meaning By(Period length) => s => s is { Known: { } day, KnownTime: { } time } ? On(day.At(time).Plus(length)) : Value.Nothing;

    /// <summary>So many hours or minutes from the time that is talked about; null where none is.</summary>
    private static Value? Moved(Sense s, int way) =>
        s is { Known: { } day, KnownTime: { } time } && s.Of(Kind.Length)?.Length is { HasTimeComponent: true, HasDateComponent: false } length
            ? On(way > 0 ? day.At(time).Plus(length) : day.At(time).Minus(length)) : null;

    private static Value On(LocalDateTime then) => Value.On(then.Date) with { Clock = new(then.Hour, then.Minute, IsSure: true) };

    /// <summary>The week after that of the day that is talked about.</summary>
    public static Value? WeekAfterKnown(Sense s) => s.Known is { } known && Calendars.Monday(known).PlusWeeks(1) is var monday ? Value.From(monday, monday.PlusDays(6), DayKind.Week) : null;

    /// <summary>"Den veckan": the week of the day that is talked about, what is left of it.</summary>
    public static Value? WeekOfKnown(Sense s) => s.Known is { } known && Calendars.Monday(known) is var monday ? Value.From(LocalDate.Max(s.Today, monday), monday.PlusDays(6), DayKind.Week) : null;

    /// <summary>That day of the week of the day that is talked about.</summary>
    public static Value? WeekdayOfKnown(Sense s) => s.Known is { } known && Calendars.InWeek(known, 0, s.Number(Kind.Weekday)) is var day && day >= s.Today ? Value.On(day) : Value.Nothing;

    /// <summary>"Next week, same day": as the day that is talked about.</summary>
    public static Value? KnownDayNextWeek(Sense s) => s.Known is { } known ? Value.On(Calendars.InWeek(s.Today, 1, (int)known.DayOfWeek)) : null;
}
