using System.Globalization;
using NodaTime;
using SmartPulse.Phrasing;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Says a day and a time on the clock in every way that the generator knows, so that what is said can be read back.</summary>
internal static class TimePhrases
{
    private static readonly string[] FinnishDays = ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"];
    private static readonly string[] SwedishDays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];
    private static readonly string[] EnglishDays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    private static readonly string[] FinnishMonths = ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];
    private static readonly string[] SwedishMonths = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>All ways to name a day of the year to come.</summary>
    public static IEnumerable<string> Days(LocalDate day, LocalDate today, Language language)
    {
        var (ahead, weekday) = (Period.DaysBetween(today, day), (int)day.DayOfWeek - 1);
        return language switch
        {
            Language.Finnish => [.. Finnish(day, ahead, weekday), .. Week(day, today, FinnishDays[weekday] + "na", "tällä viikolla {0}", "ensi viikon {0}")],
            Language.Swedish => [.. Swedish(day, ahead, weekday), .. Week(day, today, SwedishDays[weekday], "{0} denna vecka", "{0} nästa vecka")],
            _ => [.. English(day, ahead, weekday), .. Week(day, today, EnglishDays[weekday], "{0} this week", "{0} of next week")],
        };
    }

    /// <summary>All ways to say a time of the working day, so that no half of the day is left open.</summary>
    public static IEnumerable<string> Clocks(LocalTime time, Language language)
    {
        var (hour, minute) = (time.Hour, time.Minute.ToString("00", CultureInfo.InvariantCulture));
        yield return ClockWords.At(time, language);
        foreach (var mark in language == Language.English ? ":" : ".:")
        {
            yield return $"{(language == Language.Finnish ? "klo" : language == Language.Swedish ? "kl." : "at")} {hour}{mark}{minute}";
        }

        if (language == Language.Finnish)
        {
            yield return $"kello {hour}.{minute}";
        }
        else if (language == Language.Swedish)
        {
            yield return $"klockan {hour}.{minute}";
        }
        else
        {
            yield return $"at {(hour + 11) % 12 + 1}:{minute} {(hour < 12 ? "am" : "pm")}";
            yield return $"at {(hour + 11) % 12 + 1}.{minute}{(hour < 12 ? "am" : "p.m.")}";
        }
    }

    private static IEnumerable<string> Finnish(LocalDate day, int ahead, int weekday)
    {
        yield return $"{day.Day}.{day.Month}.";
        yield return $"{day.Day}.{day.Month}.{day.Year}";
        yield return $"{day.Day}. {FinnishMonths[day.Month - 1]}kuuta";
        yield return $"{FinnishNumbers.Ordinal(day.Day)} {FinnishMonths[day.Month - 1]}kuuta";
        yield return $"{FinnishDays[weekday]}na {day.Day}.{day.Month}.";
        yield return $"{FinnishDays[weekday][..2]} {day.Day}.{day.Month}.";
        foreach (var near in ahead switch { 0 => new[] { "tänään", "tänä päivänä" }, 1 => ["huomenna", "huomen"], 2 => ["ylihuomenna"], < 7 => [FinnishDays[weekday] + "na", FinnishDays[weekday] + "ksi", FinnishDays[weekday] + "nako"], _ => [] })
        {
            yield return near;
        }

        if (ahead > 0)
        {
            yield return $"{FinnishNumbers.Cardinal(ahead, FinnishCase.Genitive)} päivän päästä";
            yield return $"{ahead} päivän kuluttua";
        }
    }

    private static IEnumerable<string> Swedish(LocalDate day, int ahead, int weekday)
    {
        yield return $"{day.Day}/{day.Month}";
        yield return $"den {day.Day} {SwedishMonths[day.Month - 1]}";
        yield return $"{day.Day} {SwedishMonths[day.Month - 1]} {day.Year}";
        yield return $"den {SwedishNumbers.Ordinal(day.Day)} {SwedishMonths[day.Month - 1]}";
        yield return $"{SwedishDays[weekday]} den {day.Day} {SwedishMonths[day.Month - 1]}";
        yield return $"{day.Day} {SwedishMonths[day.Month - 1][..3]}";
        foreach (var near in ahead switch { 0 => new[] { "idag", "i dag" }, 1 => ["imorgon", "i morgon", "imorn"], 2 => ["i övermorgon"], < 7 => ["på " + SwedishDays[weekday], SwedishDays[weekday]], _ => [] })
        {
            yield return near;
        }

        if (ahead > 1)
        {
            yield return $"om {SwedishNumbers.Cardinal(ahead)} dagar";
        }
    }

    private static IEnumerable<string> English(LocalDate day, int ahead, int weekday)
    {
        yield return $"{EnglishMonths[day.Month - 1]} {day.Day}";
        yield return $"on {EnglishDays[weekday]}, {EnglishMonths[day.Month - 1][..3]} {day.Day}";
        yield return $"the {EnglishNumbers.Ordinal(day.Day)} of {EnglishMonths[day.Month - 1]}";
        yield return $"{day.Day} {EnglishMonths[day.Month - 1]} {day.Year}";
        yield return $"{day.Year}-{day.Month:00}-{day.Day:00}";
        foreach (var near in ahead switch { 0 => new[] { "today" }, 1 => ["tomorrow", "tmrw"], 2 => ["the day after tomorrow"], < 7 => ["on " + EnglishDays[weekday], "this " + EnglishDays[weekday]], _ => [] })
        {
            yield return near;
        }

        if (ahead > 1)
        {
            yield return $"in {EnglishNumbers.Cardinal(ahead)} days";
        }
    }

    private static IEnumerable<string> Week(LocalDate day, LocalDate today, string weekday, string thisWeek, string nextWeek)
    {
        var monday = today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        return Period.DaysBetween(monday, day) switch
        {
            < 7 => [string.Format(CultureInfo.InvariantCulture, thisWeek, weekday)],
            < 14 => [string.Format(CultureInfo.InvariantCulture, nextWeek, weekday)],
            _ => [],
        };
    }
}
