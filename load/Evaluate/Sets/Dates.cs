using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SmartPulse.Load.Understand;

namespace SmartPulse.Load.Evaluate.Sets;

/// <summary>
/// Phrases with one date and time each, gathered from the tests of date libraries. A library answers every phrase with one instant; what of that the words do not say is not
/// asked of us. <c>docs/dialogues.md</c> tells the rules and why.
/// </summary>
internal static partial class Dates
{
    /// <summary>The reference is the speaker's own clock: what follows the seconds, an offset, is not waited for.</summary>
    private const int LocalLength = 19;

    public static IEnumerable<Scored> Score(Row row) => [Scored(row, isStrict: false)];

    /// <summary>To the letter of the libraries, which do not agree with each other on stretches of days.</summary>
    public static IEnumerable<Scored> ScoreStrictly(Row row) => [Scored(row, isStrict: true)];

    private static Scored Scored(Row row, bool isStrict)
    {
        var gold = row.Json.GetProperty("gold");
        var reference = row.Text("reference")?[..LocalLength];

        // No place is named, so no opening hours resolve a bare hour.
        var understood = row.Understand(reference, zone: "UTC");
        var found = understood.Time;
        var said = understood.Findings.TimesSaid is [var first, ..] ? first : null;
        var verdict = isStrict || found is null || said is null ? Judge(gold, found) : Judge(new Words(row.Text("text") ?? "", reference ?? "", said), gold, found);
        return row.Score("time", verdict == Verdict.Wrong && !isStrict && IsAsked(understood, gold) ? Verdict.Silent : verdict, gold.GetRawText(), found?.ToString());
    }

    /// <summary>What was said, beside the flat form of what was understood.</summary>
    private sealed record Words(string Text, string Reference, SaidTime Said)
    {
        /// <summary>Midnight, noon and the speaker's own clock were filled in by the library where the words have no such hour.</summary>
        public bool IsFiller(string time) =>
            Said is { Time: null, Part: null } && ((time is "00:00" or "12:00" && !NamesNoonOrMidnight().IsMatch(Text)) || Reference.AsSpan(11).StartsWith(time, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b(12|0?0|noon|midday|midnight|twelve|keskipäiv\w*|puoliyö\w*|puolilt\w*|kahdeltatoista|kaksitoista|middag|midnatt|tolv)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 100)]
    private static partial Regex NamesNoonOrMidnight();

    private static Verdict Judge(JsonElement gold, FlatTime? found)
    {
        if (gold.TryGetProperty("none", out _))
        {
            return found is null ? Verdict.Right : Verdict.Wrong;
        }

        return found is null ? Verdict.Silent : DateFits(gold, found) && TimeFits(gold, found) ? Verdict.Right : Verdict.Wrong;
    }

    private static Verdict Judge(Words words, JsonElement gold, FlatTime found) =>
        Judge(gold, found) == Verdict.Right
        || (!gold.TryGetProperty("none", out _)
            && (DateFits(gold, found) || StretchFits(words, gold, found) || ReadingFits(words, gold, found))
            && (TimeFits(gold, found) || (Text(gold, "time") is { } time && (words.IsFiller(time) || found.TimeTo == time)) || EndFits(gold, found)))
            ? Verdict.Right : Verdict.Wrong;

    /// <summary>
    /// "Next week", "within a month": one library gives the first day, another the last, a third the same weekday. Ours is right when it holds that day; where a library
    /// gives a stretch for words as vague as "the end of the month", ours may be the narrower.
    /// </summary>
    private static bool StretchFits(Words words, JsonElement gold, FlatTime found)
    {
        if (words.Said.DateTo is null || found.Date is null || found.DateTo is null)
        {
            return false;
        }

        return gold.TryGetProperty("date_from", out var from)
            ? string.CompareOrdinal(found.Date, from.GetString()) >= 0 && string.CompareOrdinal(found.DateTo, Text(gold, "date_to")) <= 0
            : Text(gold, "date") is { } day && Text(gold, "date_to") is null && string.CompareOrdinal(found.Date, day) <= 0 && string.CompareOrdinal(day, found.DateTo) <= 0;
    }

    /// <summary>Where either half of the day is accepted and no day was said, the day follows from the half.</summary>
    private static bool ReadingFits(Words words, JsonElement gold, FlatTime found) =>
        words.Said.Date is null && gold.TryGetProperty("time_mod12", out _) && Text(gold, "date") is { } day && found is { Date: { } own, Time: { } time } && time != Text(gold, "time")
        && Math.Abs(Day(day).DayNumber - Day(own).DayNumber) <= 1;

    /// <summary>"By two" ends at two, whether the library begins now or not.</summary>
    private static bool EndFits(JsonElement gold, FlatTime found) => found.Time is not null && found.TimeTo is null && found.Time == Text(gold, "time_to_exclusive");

    /// <summary>"8/10", "at four": what has two readings is asked, and nothing is booked before the answer.</summary>
    private static bool IsAsked(Understood understood, JsonElement gold) =>
        understood.Time is { IsAmbiguous: true } && !gold.TryGetProperty("none", out _)
        && understood.Findings.TimesSaid.Any(s => s.IsAmbiguous && (Text(gold, "date") is not { } day || s.Date is not { } own || NodaTime.Text.LocalDatePattern.Iso.Format(own) == day));

    private static bool DateFits(JsonElement gold, FlatTime found)
    {
        if (gold.TryGetProperty("weekday", out var weekday))
        {
            return found.Date is not null && (int)Day(found.Date).DayOfWeek == weekday.GetInt32();
        }

        var date = Text(gold, "date") ?? Text(gold, "date_from");
        return (date is null || date == found.Date) && (Text(gold, "date_from") is null || Text(gold, "date_to") == (found.DateTo ?? found.Date));
    }

    /// <summary>What a library fills in where no time was said (<c>time_mod12</c> beside a bare day) need not be found.</summary>
    private static bool TimeFits(JsonElement gold, FlatTime found)
    {
        if (Text(gold, "time_from") is { } from)
        {
            return found.Part is not null || found.Time is null || string.CompareOrdinal(found.Time, Text(gold, "time_to_exclusive")) < 0 || found.Time == from;
        }

        if (Text(gold, "time") is not { } time)
        {
            return true;
        }

        var either = gold.TryGetProperty("time_mod12", out _);
        return found.Time is null ? either || found.Part is not null : (found.Time == time || (either && Mod12(found.Time) == Mod12(time)))
            && (Text(gold, "time_to") is not { } to || found.TimeTo is null || found.TimeTo == to || (either && Mod12(found.TimeTo) == Mod12(to)));
    }

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(JsonElement gold, string name) => gold.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Mod12(string time) => $"{(int.Parse(time.AsSpan(0, 2), CultureInfo.InvariantCulture) % 12).ToString(CultureInfo.InvariantCulture)}{time[2..]}";
}
