using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Phrasing;

/// <summary>Days and times as they are said: no date within six days, no clock beyond twelve, the part of the day where the clock alone would not tell.</summary>
public static class SpokenTimes
{
    private static readonly string[] FinnishDays =
        ["maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina"];

    private static readonly string[] SwedishDays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];

    private static readonly string[] EnglishDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] FinnishMonths =
    [
        "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta",
        "marraskuuta", "joulukuuta",
    ];

    private static readonly string[] SwedishMonths =
    [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
    ];

    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>How a time stands in its sentence.</summary>
    private enum Place
    {
        /// <summary>In a sentence: "comes on Thursday".</summary>
        Said,

        /// <summary>As an item of a list: "I have Thursday".</summary>
        Listed,

        /// <summary>As an item of a list whose item before was on the same day.</summary>
        SameDay,
    }

    /// <summary>A time in a sentence: <c>huomenna keskiviikkona kahdeksan ja kymmenen välillä</c>.</summary>
    public static string Slot(TimeSlot slot, bool window, Instant now, DateTimeZone zone, Language language) =>
        Say(slot, window, now, zone, language, Place.Said);

    /// <summary>Times in a list, in their order; the weekday of tomorrow is said once.</summary>
    public static ImmutableArray<string> Slots(
        ImmutableArray<TimeSlot> slots, bool window, Instant now, DateTimeZone zone, Language language) =>
        [
            .. slots.Select((slot, i) => Say(
                slot, window, now, zone, language,
                i > 0 && slots[i - 1].Start.InZone(zone).Date == slot.Start.InZone(zone).Date ? Place.SameDay : Place.Listed)),
        ];

    /// <summary>A time as they may mean it: the day, the hour, or both.</summary>
    public static string Wish(LocalWindow window, LocalDate today, Language language)
    {
        var hour = window.NotBefore ?? window.NotAfter;
        var start = window.FirstDay + (hour ?? LocalTime.Noon);
        var clock = hour is { } at ? ClockWords.At(at, language) : "";
        if (window.FirstDay != window.LastDay)
        {
            return language switch
            {
                Language.Finnish => Joined(FinnishPart(start.Hour), clock),
                Language.Swedish => Joined(clock, PartOf(start.Hour) switch { DayPart.Plain => null, DayPart.Early => "på morgonen", DayPart.Afternoon => "på eftermiddagen", DayPart.Evening => "på kvällen", _ => "på natten" }),
                _ => Joined(clock, PartOf(start.Hour) switch { DayPart.Plain => null, DayPart.Early => "in the morning", DayPart.Afternoon => "in the afternoon", DayPart.Evening => "in the evening", _ => "at night" }),
            };
        }

        var days = Period.DaysBetween(today, window.FirstDay);
        return (language switch
        {
            Language.Finnish => Finnish(start, days, clock, Place.Said),
            Language.Swedish => Swedish(start, days, clock, Place.Said),
            _ => English(start, days, clock, Place.Said),
        }).TrimEnd(' ', ',');
    }

    private static string Say(TimeSlot slot, bool window, Instant now, DateTimeZone zone, Language language, Place place)
    {
        var (start, end) = (slot.Start.InZone(zone).LocalDateTime, slot.End.InZone(zone).LocalDateTime);
        var days = Period.DaysBetween(now.InZone(zone).Date, start.Date);
        var clock = window
            ? ClockWords.Between(start.TimeOfDay, end.TimeOfDay, language)
            : ClockWords.At(start.TimeOfDay, language);
        return language switch
        {
            Language.Finnish => Finnish(start, days, clock, place),
            Language.Swedish => Swedish(start, days, clock, place),
            _ => English(start, days, clock, place),
        };
    }

    private static string Finnish(LocalDateTime start, int days, string clock, Place place)
    {
        var weekday = FinnishDays[(int)start.DayOfWeek - 1];
        var day = days switch
        {
            0 => "tänään",
            1 => place == Place.SameDay ? "huomenna" : $"huomenna {weekday}",
            > 1 and <= 6 => weekday,
            _ => place == Place.SameDay ? weekday : $"{weekday} {FinnishNumbers.Ordinal(start.Day)} {FinnishMonths[start.Month - 1]}",
        };
        return Joined(day, FinnishPart(start.Hour), clock);
    }

    private static string? FinnishPart(int hour) => PartOf(hour) switch
    {
        DayPart.Night => "yöllä",
        DayPart.Early => "aamulla",
        DayPart.Afternoon => "iltapäivällä",
        DayPart.Evening => "illalla",
        _ => null,
    };

    private static string Swedish(LocalDateTime start, int days, string clock, Place place)
    {
        var weekday = SwedishDays[(int)start.DayOfWeek - 1];
        var part = PartOf(start.Hour) switch
        {
            DayPart.Night => "natt",
            DayPart.Early => "morgon",
            DayPart.Afternoon => "eftermiddag",
            DayPart.Evening => "kväll",
            _ => null,
        };
        return (days, place) switch
        {
            (0, _) => part is null or "morgon" ? $"i dag {clock}" : $"i {part} {clock}",
            (1, Place.SameDay) => $"i morgon{(part == "morgon" ? " bitti" : part is null ? "" : $" {part}")} {clock}",
            (1, _) => $"i morgon, {Joined(weekday, part)}, {clock}",
            ( > 1 and <= 6, Place.Said) => Joined("på", weekday, part, clock),
            ( > 1 and <= 6, _) or (_, Place.SameDay) => Joined(weekday, part, clock),
            _ => Joined(weekday + "en", "den", SwedishNumbers.Ordinal(start.Day), SwedishMonths[start.Month - 1], clock, part is null ? null : Definite(part)),
        };

        static string Definite(string part) => part switch
        {
            "natt" => "på natten",
            "morgon" => "på morgonen",
            "kväll" => "på kvällen",
            _ => "på eftermiddagen",
        };
    }

    private static string English(LocalDateTime start, int days, string clock, Place place)
    {
        var weekday = EnglishDays[(int)start.DayOfWeek - 1];
        var part = PartOf(start.Hour) switch
        {
            DayPart.Night => "night",
            DayPart.Early => "morning",
            DayPart.Afternoon => "afternoon",
            DayPart.Evening => "evening",
            _ => null,
        };
        var late = part switch { null => null, "night" => "at night", _ => $"in the {part}" };
        return (days, place) switch
        {
            (0, _) => part is null or "night" ? Joined("today", clock, late) : $"this {part} {clock}",
            (1, Place.SameDay) => part is null ? $"tomorrow {clock}" : $"tomorrow {part} {clock}",
            (1, _) => Joined($"tomorrow, {weekday},", clock, late),
            ( > 1 and <= 6, Place.Said) => Joined("on", weekday, part, clock),
            ( > 1 and <= 6, _) or (_, Place.SameDay) => Joined(weekday, part, clock),
            _ => Joined(place == Place.Said ? "on" : null, weekday, "the", EnglishNumbers.Ordinal(start.Day), "of", EnglishMonths[start.Month - 1], clock, late),
        };
    }

    /// <summary>The parts that are said; from eight to one the clock alone tells.</summary>
    private enum DayPart
    {
        Night,
        Early,
        Plain,
        Afternoon,
        Evening,
    }

    private static DayPart PartOf(int hour) => hour switch
    {
        < 5 => DayPart.Night,
        < 8 => DayPart.Early,
        < 13 => DayPart.Plain,
        < 18 => DayPart.Afternoon,
        _ => DayPart.Evening,
    };

    private static string Joined(params ReadOnlySpan<string?> words)
    {
        var said = new List<string>();
        foreach (var word in words)
        {
            if (!string.IsNullOrEmpty(word))
            {
                said.Add(word);
            }
        }

        return string.Join(' ', said);
    }
}
