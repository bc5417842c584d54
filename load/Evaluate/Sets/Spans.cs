using System.Text.Json;

namespace SmartPulse.Load.Evaluate.Sets;

/// <summary>Utterances of which only the words that hold a date, a time or a name are marked: whether we found one where one was.</summary>
internal static class Spans
{
    private const string Reference = "2022-03-15T00:00:00";

    /// <summary>The dates with a year in that set are of 2018, and a date that is past is no wish.</summary>
    private const string RestaurantReference = "2018-03-15T00:00:00";

    public static IEnumerable<Scored> Restaurants(Row row)
    {
        var understood = row.Understand(RestaurantReference, "Europe/London", row.Json.GetProperty("requested").EnumerateArray().Any(r => r.GetString() is "first_name" or "last_name") ? "name" : null);
        var gold = row.Json.GetProperty("gold_spans");
        foreach (var field in gold.EnumerateObject())
        {
            switch (field.Name)
            {
                case "date":
                    yield return Found(row, "date", field.Value, understood.Time?.Date);
                    break;
                case "time":
                    yield return Found(row, "time", field.Value, understood.Time?.Time ?? understood.Time?.TimeTo ?? understood.Time?.Part);
                    break;
                case "first_name" or "last_name":
                    var name = understood.Findings.Name?.Value;
                    yield return row.Score("name", name is null ? Verdict.Silent : name.Contains(field.Value.GetString()!, StringComparison.OrdinalIgnoreCase) ? Verdict.Right : Verdict.Wrong, field.Value.GetString()!, name);
                    break;
            }
        }

        if (!gold.TryGetProperty("first_name", out _) && !gold.TryGetProperty("last_name", out _) && understood.Findings.Name is { } stray)
        {
            yield return row.Score("name", Verdict.Wrong, "nothing", stray.Value);
        }
    }

    public static IEnumerable<Scored> Hotels(Row row)
    {
        var understood = row.Understand(zone: "Europe/London");
        foreach (var slot in row.Json.GetProperty("slots").EnumerateObject())
        {
            switch (slot.Name)
            {
                case "date" or "date_from" when slot.Value.TryGetProperty("value", out var day) && day.ValueKind == JsonValueKind.Object && day.TryGetProperty("day", out _):
                    yield return row.Same("date", $"{day.GetProperty("year").GetInt32():0000}-{day.GetProperty("month").GetInt32():00}-{day.GetProperty("day").GetInt32():00}", understood.Time?.Date);
                    break;
                case "time" or "time_from" when slot.Value.TryGetProperty("value", out var clock) && clock.ValueKind == JsonValueKind.Object && clock.TryGetProperty("hour", out _):
                    yield return row.Same("time", $"{clock.GetProperty("hour").GetInt32():00}:{clock.GetProperty("minute").GetInt32():00}", understood.Time?.Time);
                    break;
                case "person_name":
                    yield return row.Same("name", slot.Value.GetProperty("text").GetString(), understood.Findings.Name?.Value);
                    break;
            }
        }
    }

    public static IEnumerable<Scored> Calendars(Row row)
    {
        var understood = row.Understand(Reference, "Europe/London");
        foreach (var entity in row.Json.GetProperty("entities").EnumerateObject())
        {
            switch (entity.Name)
            {
                case "date":
                    yield return Found(row, "date", entity.Value[0], understood.Time?.Date);
                    break;
                case "time" or "timeofday":
                    yield return Found(row, "time", entity.Value[0], understood.Time?.Time ?? understood.Time?.TimeTo ?? understood.Time?.Part);
                    break;
            }
        }
    }

    private static Scored Found(Row row, string field, JsonElement words, string? found) =>
        row.Score(field, found is null ? Verdict.Silent : Verdict.Right, words.GetString()!, found);
}
