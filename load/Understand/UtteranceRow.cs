using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Load.Understand;

/// <summary>One line to understand: the words, and what stood when they were said.</summary>
/// <param name="Id">The line's own id, given back as it came.</param>
/// <param name="Text">The words.</param>
/// <param name="Context">What understanding may know.</param>
internal sealed record UtteranceRow(string Id, string Text, UnderstandingContext Context)
{
    /// <summary>Every key that a line may have.</summary>
    private static readonly ImmutableArray<string> Keys = ["id", "text", "lang", "reference", "zone", "expecting", "tenant", "offers", "known", "spoken"];

    private static readonly LocalDateTimePattern LocalTimes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");
    private static readonly LocalTimePattern ClockTimes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>Reads a line. A <see cref="FormatException"/> or <see cref="JsonException"/> says what is wrong with it.</summary>
    public static UtteranceRow Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : throw new FormatException("The line is no JSON object.");
    }

    /// <summary>The same, of a line that is parsed already.</summary>
    public static UtteranceRow Read(JsonElement row)
    {
        var text = Value(row, "text") ?? throw new FormatException("'text' is missing.");
        var zoneId = Value(row, "zone") ?? "Europe/Helsinki";
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId) ?? throw new FormatException($"'zone' is no IANA time zone: '{zoneId}'.");
        var tenant = Value(row, "tenant");
        var trade = TradeTenant.TradeOf(tenant) ?? throw new FormatException($"'tenant' is no trade: '{tenant}'. Trades are {string.Join(", ", Enum.GetValues<Trade>()).ToLowerInvariant()}.");
        var settings = TradeTenant.Of(trade, tenant is not (null or ""), zoneId);
        var known = Value(row, "known") is { Length: > 0 } said ? Known(said, zone) : null;
        var now = Reference(Value(row, "reference") ?? throw new FormatException("'reference' is missing."), row.TryGetProperty("zone", out _) ? zone : null);
        var context = new UnderstandingContext(settings, now, LanguageOf(Value(row, "lang"), settings), AskedFor(Value(row, "expecting")), Offers(row, zone))
        {
            Known = known,
            Where = Value(row, "known") is { Length: > 0 } place ? WhereOf(place) : null,
            Spoken = row.TryGetProperty("spoken", out var spoken) && spoken.ValueKind == JsonValueKind.True,
        };
        return new(Value(row, "id") ?? "", text, context);
    }

    /// <summary>What of a readable line has no meaning for us, or is missing without harm: a key that is not known is passed over, and shall not be in silence.</summary>
    public static ImmutableArray<string> Strange(string line)
    {
        using var document = JsonDocument.Parse(line);
        return
        [
            .. document.RootElement.TryGetProperty("id", out _) ? (ReadOnlySpan<string>)[] : ["'id' is missing; the answer has an empty one."],
            .. document.RootElement.EnumerateObject().Where(p => !Keys.Contains(p.Name)).Select(p => $"'{p.Name}' is not known and passed over; known are {string.Join(", ", Keys)}."),
        ];
    }

    private static string? Value(JsonElement row, string name) => !row.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Null => null,
        _ => throw new FormatException($"'{name}' is no text."),
    };

    /// <summary>Local time, or an instant with its offset: then the time that it is in the row's zone, and in UTC when it names none.</summary>
    private static LocalDateTime Reference(string text, DateTimeZone? zone)
    {
        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var at })
        {
            return zone is null ? at.LocalDateTime : at.ToInstant().InZone(zone).LocalDateTime;
        }

        return LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var local } ? local
            : LocalTimes.Parse(text) is { Success: true, Value: var minutes } ? minutes
            : LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day.AtMidnight()
            : throw new FormatException($"'reference' is no ISO date and time: '{text}'.");
    }

    private static Language LanguageOf(string? lang, LocationSettings settings) => lang switch
    {
        null or "" => settings.DefaultLocale switch { Locale.FiFi => Language.Finnish, Locale.SvSe or Locale.SvFi => Language.Swedish, _ => Language.English },
        "fi" or "fi-FI" => Language.Finnish,
        "sv" or "sv-SE" or "sv-FI" => Language.Swedish,
        "en" => Language.English,
        _ => throw new FormatException($"'lang' is none of fi, sv and en: '{lang}'."),
    };

    private static Asked AskedFor(string? expecting) => expecting switch
    {
        null or "" or "none" => Asked.Nothing,
        "job" => Asked.Job,
        "urgency" => Asked.Urgency,
        "address" or "place" => Asked.Address,
        "who" => Asked.Who,
        "time" or "choice" => Asked.Choice,
        "confirm" => Asked.Confirm,
        "reminder" => Asked.Reminder,
        "change" => Asked.Change,
        "name" => Asked.Name,
        "permission" => Asked.Permission,
        _ => throw new FormatException($"'expecting' is nothing that we ask: '{expecting}'."),
    };

    private static ImmutableArray<FreeTime> Offers(JsonElement row, DateTimeZone zone)
    {
        if (!row.TryGetProperty("offers", out var offers) || offers.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        return offers.ValueKind == JsonValueKind.Array
            ? [.. offers.EnumerateArray().Select(o => Slot(o.GetString() ?? "", zone)).Select(slot => new FreeTime(slot, slot, []))]
            : throw new FormatException("'offers' is no list of times.");
    }

    /// <summary>What stands after the time, where a house is in it: "held 2026-11-27T08:00/10:00, Museokatu 15 A 3".</summary>
    private static ServiceAddress? WhereOf(string known)
    {
        var words = known[(known.IndexOf(',', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var house = Array.FindIndex(words, w => char.IsAsciiDigit(w[0]));
        return !known.Contains(',', StringComparison.Ordinal) || house < 1 ? null
            : new(string.Join(' ', words[..(house + 1)]), house + 1 < words.Length ? string.Join(' ', words[(house + 1)..]) : null, null, null);
    }

    /// <summary>The first time in it, as "booked" or "held" says; what else may stand is no time.</summary>
    private static KnownTime? Known(string known, DateTimeZone zone)
    {
        var words = known.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        return words is ["booked" or "held", ..] && words.Select(w => SlotOrNull(w, zone)).OfType<TimeSlot>().Cast<TimeSlot?>().FirstOrDefault() is { } slot ? new(slot, IsBooked: words[0] == "booked") : null;
    }

    private static TimeSlot Slot(string text, DateTimeZone zone) => SlotOrNull(text, zone) ?? throw new FormatException($"'offers' has no time such as 2026-11-25T08:00/10:00: '{text}'.");

    /// <summary>"2026-11-25T08:00/10:00", or a point, which is taken for half an hour.</summary>
    private static TimeSlot? SlotOrNull(string text, DateTimeZone zone)
    {
        var parts = text.Split('/');
        if (LocalTimes.Parse(parts[0]) is not { Success: true, Value: var start })
        {
            return null;
        }

        var end = parts.Length == 1 ? start.PlusMinutes(30)
            : LocalTimes.Parse(parts[1]) is { Success: true, Value: var day } ? day
            : ClockTimes.Parse(parts[1]) is { Success: true, Value: var clock } ? start.Date + clock
            : start;
        return end > start ? new(start.InZoneLeniently(zone).ToInstant(), end.InZoneLeniently(zone).ToInstant()) : null;
    }
}
