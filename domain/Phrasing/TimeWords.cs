using NodaTime;

namespace SmartPulse.Phrasing;

/// <summary>Days and times as an SMS writes them, a locale each: plain hyphens and spaces, no year.</summary>
public static class TimeWords
{
    /// <summary>"Before five" is kept as 16.59.</summary>
    private const int LastMinute = 59;

    private static readonly string[] FinnishDays = ["ma", "ti", "ke", "to", "pe", "la", "su"];
    private static readonly string[] SwedishDays = ["mån", "tis", "ons", "tors", "fre", "lör", "sön"];
    private static readonly string[] EnglishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    private static readonly string[] EnglishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>The short weekday: <c>ke</c>, <c>ons</c>, <c>Wed</c>.</summary>
    public static string Weekday(IsoDayOfWeek day, Locale locale) => Names(locale)[(int)day - 1];

    /// <summary>The day: <c>ke 25.11.</c>, <c>ons 25/11</c>, <c>ons 25.11</c>, <c>Wed 25 Nov</c>.</summary>
    public static string Day(LocalDate date, Locale locale)
    {
        return $"{Weekday(date.DayOfWeek, locale)} {Date(date, locale)}";
    }

    /// <summary>The date alone: <c>25.11.</c>, <c>25/11</c>, <c>25.11</c>, <c>25 Nov</c>.</summary>
    public static string Date(LocalDate date, Locale locale) => locale switch
    {
        Locale.FiFi => $"{date.Day}.{date.Month}.",
        Locale.SvSe => $"{date.Day}/{date.Month}",
        Locale.SvFi => $"{date.Day}.{date.Month}",
        _ => $"{date.Day} {EnglishMonths[date.Month - 1]}",
    };

    /// <summary>A point on the clock: <c>klo 9.30</c>, <c>kl 9.30</c>, <c>kl. 9.30</c>, <c>09:30</c>.</summary>
    public static string Point(LocalTime time, Locale locale) => Prefix(locale) + Clock(time, locale, isEnd: false);

    /// <summary>A window on the clock: <c>klo 8-10</c>, <c>kl 8-10</c>, <c>kl. 8-10</c>, <c>08:00-10:00</c>. An end of midnight is written 24.</summary>
    public static string Window(LocalTime from, LocalTime to, Locale locale) =>
        $"{Prefix(locale)}{Clock(from, locale, isEnd: false)}-{Clock(to, locale, isEnd: true)}";

    /// <summary>A slot with its day, as a window (a van) or as the point it starts (a chair).</summary>
    public static string Slot(TimeSlot slot, bool window, DateTimeZone zone, Locale locale)
    {
        var (start, end) = (slot.Start.InZone(zone).LocalDateTime, slot.End.InZone(zone).LocalDateTime);
        return $"{Day(start.Date, locale)} {(window ? Window(start.TimeOfDay, end.TimeOfDay, locale) : Point(start.TimeOfDay, locale))}";
    }

    /// <summary>A time as they may mean it: the day, the hour, or both; of several days the hour alone tells them apart.</summary>
    internal static string Wish(LocalWindow window, Locale locale)
    {
        var day = window.FirstDay == window.LastDay ? Day(window.FirstDay, locale) : null;
        var clock = window switch
        {
            { NotBefore: { } from, NotAfter: { } to } => from == to ? Point(from, locale) : Window(from, to.Minute == LastMinute ? to.PlusMinutes(1) : to, locale),
            { NotBefore: { } from } => locale switch { Locale.FiFi => $"{Point(from, locale)} jälkeen", Locale.En => $"after {Point(from, locale)}", _ => $"efter {Point(from, locale)}" },
            { NotAfter: { } to } => locale switch { Locale.FiFi => "ennen ", Locale.En => "before ", _ => "före " } + Point(to.Minute == LastMinute ? to.PlusMinutes(1) : to, locale),
            _ => null,
        };
        return day is null ? clock ?? $"{Day(window.FirstDay, locale)} - {Day(window.LastDay, locale)}" : clock is null ? day : $"{day} {clock}";
    }

    /// <summary>A promised call-back, said against now: "tomorrow Wed 08:00-09:00" within a day, with the date after that.</summary>
    internal static string CallBack(TimeSlot slot, Instant now, DateTimeZone zone, Locale locale, string today, string tomorrow)
    {
        var (start, end) = (slot.Start.InZone(zone).LocalDateTime, slot.End.InZone(zone).LocalDateTime);
        var clock = Window(start.TimeOfDay, end.TimeOfDay, locale);
        return Period.DaysBetween(now.InZone(zone).Date, start.Date) switch
        {
            0 => $"{today} {clock}",
            1 => $"{tomorrow} {Weekday(start.DayOfWeek, locale)} {clock}",
            _ => $"{Day(start.Date, locale)} {clock}",
        };
    }

    private static string[] Names(Locale locale) => locale switch
    {
        Locale.FiFi => FinnishDays,
        Locale.SvSe or Locale.SvFi => SwedishDays,
        _ => EnglishDays,
    };

    private static string Prefix(Locale locale) => locale switch
    {
        Locale.FiFi => "klo ",
        Locale.SvSe => "kl ",
        Locale.SvFi => "kl. ",
        _ => "",
    };

    private static string Clock(LocalTime time, Locale locale, bool isEnd)
    {
        var hour = isEnd && time == LocalTime.Midnight ? 24 : time.Hour;
        return locale == Locale.En ? $"{hour:00}:{time.Minute:00}" : time.Minute == 0 ? $"{hour}" : $"{hour}.{time.Minute:00}";
    }
}
