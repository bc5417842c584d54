namespace SmartPulse.Load.Evaluate.Sets;

/// <summary>Appointment dialogues in American English: date, time and city of each turn; "today" is 1 March 2019.</summary>
internal static class Appointments
{
    public static IEnumerable<Scored> Score(Row row)
    {
        var understood = row.Understand(zone: "America/Los_Angeles", expecting: Asked(row.Text("prev_system")));
        var gold = row.Json.GetProperty("gold");
        var fields = new (string Gold, string Name, string? Found)[]
        {
            ("appointment_date", "date", understood.Time?.Date), ("appointment_time", "time", understood.Time?.Time), ("city", "city", understood.Findings.Address?.Value.Town),
        };
        foreach (var (name, field, found) in fields)
        {
            if (gold.TryGetProperty(name, out var values))
            {
                var expected = values.EnumerateArray().Select(v => v.GetString()!).ToArray();
                yield return row.Same(field, expected.FirstOrDefault(e => string.Equals(e, found, StringComparison.OrdinalIgnoreCase)) ?? expected[0], found);
            }
            else if (found is not null && field == "city")
            {
                yield return row.Score(field, Verdict.Wrong, "nothing", found);
            }
        }
    }

    /// <summary>What the other side had asked, where it asked for one thing.</summary>
    private static string? Asked(string? said)
    {
        var question = said?[(said.TrimEnd('?').LastIndexOfAny(['.', '!', '?']) + 1)..] ?? "";
        return question.Contains("city", StringComparison.OrdinalIgnoreCase) || question.Contains("where", StringComparison.OrdinalIgnoreCase) ? "address"
            : question.Contains("time", StringComparison.OrdinalIgnoreCase) || question.Contains("date", StringComparison.OrdinalIgnoreCase) ? "time"
            : null;
    }
}
