using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartPulse.Reporting;

/// <summary>The figures of the report: each has one definition, in <see cref="FigureDefinitions"/>.</summary>
public enum Figure
{
    /// <summary>Opportunities: new work and unknown.</summary>
    Counted,

    /// <summary>Contacts about anything else; the detail is the purpose.</summary>
    OtherContacts,

    /// <summary>Counted, answered by staff, and nobody knows what came of it.</summary>
    OutcomeUnknown,

    /// <summary>Counted without those: what the rates are out of.</summary>
    Opportunities,

    /// <summary>Meaningful response in time.</summary>
    EngagedRate,

    /// <summary>Meaningful response, but later.</summary>
    AnsweredLater,

    /// <summary>The customer then said something.</summary>
    ReplyRate,

    /// <summary>Met the rules, out of the engaged.</summary>
    QualifiedOfEngaged,

    /// <summary>Met the rules, out of those who replied.</summary>
    QualifiedOfReplied,

    /// <summary>Confirmed, out of those who met the rules.</summary>
    BookingRate,

    /// <summary>Of those, confirmed without a human.</summary>
    HandsFreeShare,

    /// <summary>The headline: confirmed, out of all.</summary>
    CaptureRate,

    /// <summary>The same without those that fell.</summary>
    NetCaptureRate,

    /// <summary>The headline counted by events.</summary>
    CaptureByEvents,

    /// <summary>How long answers took; the detail is the clock and the hours.</summary>
    ResponseTime,

    /// <summary>Won back; the detail says whether from existing customers.</summary>
    Recovered,

    /// <summary>Won back, and the appointment stands.</summary>
    RecoveredStanding,

    /// <summary>Estimated value of what stands; the detail is the currency.</summary>
    Value,

    /// <summary>Lost for a reason of ours; the detail is the reason.</summary>
    Leak,

    /// <summary>Wanted, and not done by us; the detail is the reason, or one line's reason, postal code, service and hour.</summary>
    UnmetDemand,
}

/// <summary>Which opportunities of a figure.</summary>
public enum FigurePart
{
    /// <summary>Those it counts: a rate's numerator.</summary>
    Of,

    /// <summary>Those it is out of: a rate's denominator.</summary>
    Over,

    /// <summary>Those of the denominator that are still open.</summary>
    Open,
}

/// <summary>What the lines of an opportunity let us see. Figures of the two are never added up or averaged.</summary>
public enum Coverage
{
    /// <summary>In front or beside: every call is seen.</summary>
    AllCalls,

    /// <summary>Behind: only missed calls are seen, and every rate says so.</summary>
    OfMissedCalls,
}

/// <summary>Names the opportunities behind one number of the report, so that a page can list them.</summary>
/// <param name="Figure">Which figure.</param>
/// <param name="Part">Which part of it.</param>
/// <param name="Coverage">Of which section.</param>
/// <param name="Detail">Which line, where the figure has lines; null for all of them.</param>
[JsonConverter(typeof(FigureKeyConverter))]
public sealed record FigureKey(Figure Figure, FigurePart Part, Coverage Coverage, string? Detail = null)
{
    /// <summary>Reads the text form without throwing.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out FigureKey? key)
    {
        key = null;
        var parts = text?.Split(':', 4) ?? [];
        if (parts.Length >= 3
            && FigureDefinitions.All.FirstOrDefault(d => d.Id == parts[0]) is { } definition
            && TryName(parts[1], out FigurePart part)
            && TryName(parts[2], out Coverage coverage))
        {
            key = new(definition.Figure, part, coverage, parts.Length == 4 ? parts[3] : null);
        }

        return key is not null;
    }

    /// <summary>The text form, such as <c>capture-rate:of:allcalls</c> or <c>leak:of:ofmissedcalls:no-slot</c>.</summary>
    public override string ToString() =>
        $"{FigureDefinitions.Of(Figure).Id}:{Name(Part)}:{Name(Coverage)}{(Detail is null ? "" : ":" + Detail)}";

    private static string Name<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static bool TryName<T>(string text, out T value) where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (Name(candidate) == text)
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }
}

/// <summary>Writes a key as its text form.</summary>
public sealed class FigureKeyConverter : JsonConverter<FigureKey>
{
    /// <inheritdoc/>
    public override FigureKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FigureKey.TryParse(reader.GetString(), out var key) ? key : throw new JsonException("A figure's key was expected.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FigureKey value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
