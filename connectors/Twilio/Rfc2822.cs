using System.Globalization;
using NodaTime;

namespace SmartPulse.Connectors.Twilio;

/// <summary>Twilio's dates: <c>Sat, 21 Nov 2026 23:10:00 +0000</c>, to the second.</summary>
internal static class Rfc2822
{
    private static readonly string[] Formats = ["ddd, d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm:ss zzz"];

    /// <summary>Reads a date, or null when it is none.</summary>
    public static Instant? Read(string? text) =>
        DateTimeOffset.TryParseExact(WithColon(text), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? Instant.FromDateTimeOffset(at) : null;

    /// <summary>Writes a date.</summary>
    public static string Write(Instant at) => at.ToDateTimeUtc().ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);

    // .NET reads an offset with a colon; the mail standard writes it without, or says GMT.
    private static string? WithColon(string? text) => text switch
    {
        null => null,
        _ when text.EndsWith(" GMT", StringComparison.Ordinal) => $"{text[..^3]}+00:00",
        { Length: > 5 } when text[^5] is '+' or '-' => $"{text[..^2]}:{text[^2..]}",
        _ => text,
    };
}
