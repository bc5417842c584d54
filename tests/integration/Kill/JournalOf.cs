using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SmartPulse.Journals;

namespace SmartPulse.Tests.Integration.Kill;

/// <summary>A journal written by hand, turn by turn, to plant in it what must never be in one.</summary>
internal sealed class JournalOf<TEvent>(JsonTypeInfo<TEvent> json)
    where TEvent : class
{
    private readonly List<StoredEvent> events = [];

    /// <summary>As it would be loaded.</summary>
    public IReadOnlyList<StoredEvent> Events => events;

    /// <summary>One turn: its events bear one cause and one instant.</summary>
    public JournalOf<TEvent> Turn(string cause, Instant at, params TEvent[] happened)
    {
        foreach (var e in happened)
        {
            events.Add(new(events.Count + 1, EventEnvelopes.NameOf(e), 1, at, "system", cause, null, 1, JsonSerializer.SerializeToUtf8Bytes(e, json)));
        }

        return this;
    }
}
