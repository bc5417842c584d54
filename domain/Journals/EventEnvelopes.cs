using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Wire;

namespace SmartPulse.Journals;

/// <summary>Puts events into envelopes and takes them out again. An unknown type fails that journal aloud and is never skipped.</summary>
public static class EventEnvelopes
{
    private const int Schema = 1;
    private static readonly Dictionary<Type, string> Names = NamesOf(WireFormat.Json.ConversationEvent, WireFormat.Json.CalendarEvent);

    /// <summary>A conversation's event, with whose key encrypts it when it is personal.</summary>
    public static NewEvent Of(Recorded<ConversationEvent> recorded, ContactId contact)
    {
        var opportunity = ConversationFold.OpportunityOf(recorded.Event);
        var scope = ClassOf(recorded.Event) is { } kind ? new DataScope(opportunity?.Value ?? contact.Value, kind) : null;
        return new(
            NameOf(recorded.Event), Schema, recorded.At, recorded.Actor, recorded.Cause, recorded.Trace, recorded.SettingsVersion, opportunity, scope,
            JsonSerializer.SerializeToUtf8Bytes(recorded.Event, WireFormat.Json.ConversationEvent));
    }

    /// <summary>A calendar's event; it carries ids only.</summary>
    public static NewEvent Of(Recorded<CalendarEvent> recorded, OpportunityId? opportunity) =>
        new(
            NameOf(recorded.Event), Schema, recorded.At, recorded.Actor, recorded.Cause, recorded.Trace, recorded.SettingsVersion, opportunity, null,
            JsonSerializer.SerializeToUtf8Bytes(recorded.Event, WireFormat.Json.CalendarEvent));

    /// <summary>Reads an event back; throws <see cref="JournalCorruptException"/> for a type or shape that this code does not know.</summary>
    public static TEvent Read<TEvent>(StreamId stream, StoredEvent stored, JsonTypeInfo<TEvent> json)
    {
        try
        {
            return JsonSerializer.Deserialize(stored.Payload!.Value.Span, json)
                ?? throw new JournalCorruptException(stream, stored.Version, $"its payload of type '{stored.Type}' is empty.");
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or NotSupportedException)
        {
            throw new JournalCorruptException(stream, stored.Version, $"type '{stored.Type}', schema {stored.Schema}, cannot be read by this version ({e.GetType().Name}).");
        }
    }

    /// <summary>The wire name of an event.</summary>
    public static string NameOf(object happened) => Names[happened.GetType()];

    private static DataClass? ClassOf(ConversationEvent happened) => happened switch
    {
        ConversationEvent.ConversationOpened or ConversationEvent.CaptureRecorded or ConversationEvent.IntakeFilled => DataClass.Person,
        ConversationEvent.CustomerSaid or ConversationEvent.WordsUnderstood or ConversationEvent.VoicemailLeft => DataClass.Talk,
        ConversationEvent.EffectOwed { Effect: Effect.SendMessage or Effect.Speak or Effect.NotifyStaff or Effect.ReadWords } => DataClass.Talk,
        _ => null,
    };

    private static Dictionary<Type, string> NamesOf(params ReadOnlySpan<JsonTypeInfo> families)
    {
        var names = new Dictionary<Type, string>();
        foreach (var family in families)
        {
            foreach (var derived in family.PolymorphismOptions!.DerivedTypes)
            {
                names.Add(derived.DerivedType, (string)derived.TypeDiscriminator!);
            }
        }

        return names;
    }
}
