using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace SmartPulse.Wire;

/// <summary>The NodaTime types that cross a process, each with its pattern.</summary>
public static class NodaTimeConverters
{
    /// <summary>All of them, for <see cref="System.Text.Json.JsonSerializerOptions.Converters"/>.</summary>
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new InstantConverter(),
        new NodaTimeConverter<LocalDate>(LocalDatePattern.Iso),
        new NodaTimeConverter<LocalTime>(LocalTimePattern.ExtendedIso),
        new NodaTimeConverter<LocalDateTime>(LocalDateTimePattern.ExtendedIso),
        new NodaTimeConverter<Duration>(DurationPattern.Roundtrip),
    ];
}
