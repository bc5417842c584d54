using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SmartPulse.Board;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Wire;

/// <summary>The one wire format: events, states, settings and grain messages, under either engine and in the journal.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(ConversationEvent))]
[JsonSerializable(typeof(CalendarEvent))]
[JsonSerializable(typeof(Conversation))]
[JsonSerializable(typeof(CalendarState))]
[JsonSerializable(typeof(Signal))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(Hearing))]
[JsonSerializable(typeof(TimesRequest))]
[JsonSerializable(typeof(TimesResult))]
[JsonSerializable(typeof(HoldRequest))]
[JsonSerializable(typeof(HoldResult))]
[JsonSerializable(typeof(ConfirmRequest))]
[JsonSerializable(typeof(ConfirmResult))]
[JsonSerializable(typeof(TimesResult.Unavailable), TypeInfoPropertyName = "TimesUnavailable")]
[JsonSerializable(typeof(HoldResult.Unavailable), TypeInfoPropertyName = "HoldUnavailable")]
[JsonSerializable(typeof(ConfirmResult.Unavailable), TypeInfoPropertyName = "ConfirmUnavailable")]
[JsonSerializable(typeof(ReleaseResult))]
[JsonSerializable(typeof(CancelResult))]
[JsonSerializable(typeof(LocationSettings))]
[JsonSerializable(typeof(ImmutableArray<LocationSettings>))]
[JsonSerializable(typeof(SettingsRead))]
[JsonSerializable(typeof(SettingsRead.Found), TypeInfoPropertyName = "SettingsFound")]
[JsonSerializable(typeof(SettingsChange))]
[JsonSerializable(typeof(SettingsChange.NotStored), TypeInfoPropertyName = "SettingsNotStored")]
[JsonSerializable(typeof(OrganisationRead))]
[JsonSerializable(typeof(Journals.StoreTrouble?))]
[JsonSerializable(typeof(OrganisationSettings))]
[JsonSerializable(typeof(BoardSnapshot))]
[JsonSerializable(typeof(BoardPatch))]
[JsonSerializable(typeof(BoardChange))]
[JsonSerializable(typeof(TenantState))]
[JsonSerializable(typeof(OrganisationState))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(bool))]
public sealed partial class SmartPulseJson : JsonSerializerContext;

/// <summary>The wire format with our NodaTime converters.</summary>
public static class WireFormat
{
    /// <summary>The one context that everything is written and read with.</summary>
    public static SmartPulseJson Json { get; } = new(WithNodaTime(new(SmartPulseJson.Default.Options)));

    /// <summary>The options of that context.</summary>
    public static JsonSerializerOptions Options => Json.Options;

    private static JsonSerializerOptions WithNodaTime(JsonSerializerOptions options)
    {
        foreach (var converter in NodaTimeConverters.All)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
