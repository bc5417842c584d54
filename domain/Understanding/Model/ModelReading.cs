using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Model;

/// <summary>What a model claims that words say; each claim names the words it came from. Nothing of it is believed before <see cref="ModelChecks"/> has looked at it.</summary>
public sealed record ModelReading
{
    /// <summary>What the customer does by saying it.</summary>
    public required ImmutableArray<ModelAct> Acts { get; init; }

    /// <summary>The id of a service.</summary>
    public required ModelClaim? Service { get; init; }

    /// <summary>How urgent: <c>today</c>, <c>soon</c> or <c>normal</c>.</summary>
    public required ModelClaim? Urgency { get; init; }

    /// <summary>When it would suit, local.</summary>
    public required ModelTime? Time { get; init; }

    /// <summary>Where.</summary>
    public required ModelAddress? Address { get; init; }

    /// <summary>The customer's name.</summary>
    public required ModelClaim? Name { get; init; }

    /// <summary>Reads an answer strictly: JSON with exactly the parts of the schema. Null for anything else, whatever it is.</summary>
    public static ModelReading? Parse(string? answer)
    {
        if (answer is null or { Length: > ModelPrompt.LongestAnswer })
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(answer, ModelJson.Default.ModelReading) is { Acts.IsDefault: false } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>An act and its words.</summary>
/// <param name="Act">A stable word of <see cref="ModelActs"/>.</param>
/// <param name="Words">Copied from what the customer said.</param>
public sealed record ModelAct(string Act, string Words);

/// <summary>A value and its words.</summary>
/// <param name="Value">What is claimed.</param>
/// <param name="Words">Copied from what the customer said.</param>
public sealed record ModelClaim(string Value, string Words);

/// <summary>A window of local time.</summary>
/// <param name="FirstDay">ISO date.</param>
/// <param name="LastDay">ISO date.</param>
/// <param name="NotBefore"><c>HH:mm</c>, or null.</param>
/// <param name="NotAfter"><c>HH:mm</c>, or null.</param>
/// <param name="Words">Copied from what the customer said.</param>
public sealed record ModelTime(string FirstDay, string LastDay, string? NotBefore, string? NotAfter, string Words)
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The window; null when a part of it is none, or it ends before it begins.</summary>
    public LocalWindow? ToWindow()
    {
        if (LocalDatePattern.Iso.Parse(FirstDay) is not { Success: true, Value: var first } || LocalDatePattern.Iso.Parse(LastDay) is not { Success: true, Value: var last } || last < first)
        {
            return null;
        }

        LocalTime? from = NotBefore is null ? null : Clock.Parse(NotBefore) is { Success: true } f ? f.Value : LocalTime.MaxValue;
        LocalTime? to = NotAfter is null ? null : Clock.Parse(NotAfter) is { Success: true } t ? t.Value : LocalTime.MinValue;
        return from == LocalTime.MaxValue || to == LocalTime.MinValue || (first == last && to < from) ? null : new(first, last, from, to);
    }
}

/// <summary>The parts of an address.</summary>
/// <param name="Street">Street and number, or null.</param>
/// <param name="PostalCode">Five digits, or null.</param>
/// <param name="Town">The town as written, or null.</param>
/// <param name="Words">Copied from what the customer said.</param>
public sealed record ModelAddress(string? Street, string? PostalCode, string? Town, string Words);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, AllowDuplicateProperties = false, MaxDepth = 8)]
[JsonSerializable(typeof(ModelReading))]
internal sealed partial class ModelJson : JsonSerializerContext;
