using System.Globalization;
using System.Text.Json;
using SmartPulse.Load.Understand;

namespace SmartPulse.Load.Evaluate.Sets;

/// <summary>Phrases with one date and time each, gathered from the tests of date libraries.</summary>
internal static class Dates
{
    /// <summary>The reference is the speaker's own clock: what follows the seconds, an offset, is not waited for.</summary>
    private const int LocalLength = 19;

    public static IEnumerable<Scored> Score(Row row)
    {
        var gold = row.Json.GetProperty("gold");
        // These libraries read a bare hour as of any day, so a place without hours of its own is asked.
        var found = row.Understand(reference: row.Text("reference")?[..LocalLength], zone: "UTC").Time;
        yield return row.Score("time", Judge(gold, found), gold.GetRawText(), found?.ToString());
    }

    internal static Verdict Judge(JsonElement gold, FlatTime? found)
    {
        if (gold.TryGetProperty("none", out _))
        {
            return found is null ? Verdict.Right : Verdict.Wrong;
        }

        if (found is null)
        {
            return Verdict.Silent;
        }

        return DateFits(gold, found) && TimeFits(gold, found) ? Verdict.Right : Verdict.Wrong;
    }

    private static bool DateFits(JsonElement gold, FlatTime found)
    {
        if (gold.TryGetProperty("weekday", out var weekday))
        {
            return found.Date is not null && (int)DateOnly.ParseExact(found.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayOfWeek == weekday.GetInt32();
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

    private static string? Text(JsonElement gold, string name) => gold.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Mod12(string time) => $"{(int.Parse(time.AsSpan(0, 2), CultureInfo.InvariantCulture) % 12).ToString(CultureInfo.InvariantCulture)}{time[2..]}";
}
