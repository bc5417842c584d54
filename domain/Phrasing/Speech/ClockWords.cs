using NodaTime;

namespace SmartPulse.Phrasing;

/// <summary>The clock as people say it: twelve hours, halves and quarters. The part of the day is said elsewhere.</summary>
public static class ClockWords
{
    /// <summary>A point with its "at": <c>puoli kymmeneltä</c>, <c>klockan halv tio</c>, <c>at half past nine</c>.</summary>
    public static string At(LocalTime time, Language language) => language switch
    {
        Language.Finnish => Finnish(time, FinnishCase.Ablative),
        Language.Swedish => $"klockan {Swedish(time)}",
        _ => $"at {English(time)}",
    };

    /// <summary>A window: <c>kahdeksan ja kymmenen välillä</c>, <c>mellan åtta och tio</c>, <c>between eight and ten</c>.</summary>
    public static string Between(LocalTime from, LocalTime to, Language language) => language switch
    {
        Language.Finnish => $"{Finnish(from, FinnishCase.Genitive)} ja {Finnish(to, FinnishCase.Genitive)} välillä",
        Language.Swedish => $"mellan {Swedish(from)} och {Swedish(to)}",
        _ => $"between {English(from)} and {English(to)}",
    };

    private static int Hour(int hour) => (hour + 11) % 12 + 1;

    private static string Finnish(LocalTime time, FinnishCase form)
    {
        var (hour, next) = (Hour(time.Hour), Hour(time.Hour + 1));
        return time.Minute switch
        {
            0 => FinnishNumbers.Cardinal(hour, form),
            30 => $"puoli {FinnishNumbers.Cardinal(next, form)}",
            15 => $"varttia yli {FinnishNumbers.Cardinal(hour)}",
            45 => $"varttia vaille {FinnishNumbers.Cardinal(next)}",
            5 => $"viisi yli {FinnishNumbers.Cardinal(hour)}",
            10 => $"kymmenen yli {FinnishNumbers.Cardinal(hour)}",
            20 => $"kaksikymmentä yli {FinnishNumbers.Cardinal(hour)}",
            25 => $"viittä vaille puoli {FinnishNumbers.Cardinal(next)}",
            35 => $"viisi yli puoli {FinnishNumbers.Cardinal(next)}",
            40 => $"kahtakymmentä vaille {FinnishNumbers.Cardinal(next)}",
            50 => $"kymmentä vaille {FinnishNumbers.Cardinal(next)}",
            55 => $"viittä vaille {FinnishNumbers.Cardinal(next)}",
            var minute => $"kello {FinnishNumbers.Cardinal(hour)} {(minute < 10 ? "nolla " : "")}{FinnishNumbers.Cardinal(minute)}",
        };
    }

    private static string Swedish(LocalTime time)
    {
        var (hour, next) = (SwedishNumbers.Cardinal(Hour(time.Hour)), SwedishNumbers.Cardinal(Hour(time.Hour + 1)));
        return time.Minute switch
        {
            0 => hour,
            30 => $"halv {next}",
            15 => $"kvart över {hour}",
            45 => $"kvart i {next}",
            5 or 10 or 20 => $"{SwedishNumbers.Cardinal(time.Minute)} över {hour}",
            40 or 50 or 55 => $"{SwedishNumbers.Cardinal(60 - time.Minute)} i {next}",
            25 => $"fem i halv {next}",
            35 => $"fem över halv {next}",
            var minute => $"{hour} {(minute < 10 ? "noll " : "")}{SwedishNumbers.Cardinal(minute)}",
        };
    }

    // "Half nine" is never said: it is half past eight to a Finn and half past nine to a Briton.
    private static string English(LocalTime time)
    {
        var (hour, next) = (EnglishNumbers.Cardinal(Hour(time.Hour)), EnglishNumbers.Cardinal(Hour(time.Hour + 1)));
        return time.Minute switch
        {
            0 => hour,
            30 => $"half past {hour}",
            15 => $"quarter past {hour}",
            45 => $"quarter to {next}",
            5 or 10 or 20 or 25 => $"{EnglishNumbers.Cardinal(time.Minute)} past {hour}",
            35 or 40 or 50 or 55 => $"{EnglishNumbers.Cardinal(60 - time.Minute)} to {next}",
            var minute => $"{hour} {(minute < 10 ? "oh " : "")}{EnglishNumbers.Cardinal(minute)}",
        };
    }
}
