using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Wire;

namespace SmartPulse.Load.Kill.Checking;

/// <summary>
/// What one conversation's journal tells, read event by event: the product's own fold is left out, so that a mistake of its cannot excuse itself. Pure.
/// </summary>
internal sealed class ConversationReading
{
    private readonly Dictionary<string, (int Turns, int Captures, List<string> Words)> signals = new(StringComparer.Ordinal);
    private readonly Dictionary<EffectId, (Effect Effect, Instant NotBefore, Instant DueAt)> owed = [];
    private readonly List<OwedText> texts = [];
    private readonly Dictionary<OpportunityId, Appointment> appointments = [];
    private readonly Dictionary<MessageId, string> messages = [];
    private readonly Dictionary<OpportunityId, LocationId> opportunities = [];
    private readonly List<string> captures = [];
    private readonly List<string> contradictions = [];

    private ConversationReading()
    {
    }

    /// <summary>Signals by id.</summary>
    public IEnumerable<(string Signal, int Turns, int Captures, ImmutableArray<string> Words)> Signals =>
        signals.Select(s => (s.Key, s.Value.Turns, s.Value.Captures, s.Value.Words.ToImmutableArray()));

    /// <summary>Every text that was owed, with its end.</summary>
    public IEnumerable<OwedText> Texts => [.. texts, .. owed.Values.Select(o => Text(o.Effect, o.NotBefore, TextEnd.Owed, "")).OfType<OwedText>()];

    /// <summary>What is owed still, and when it may be tried; speech waits for its caller and is left out.</summary>
    public IEnumerable<(Effect Effect, Instant DueAt)> Owed => owed.Values.Where(o => o.Effect is not Effect.Speak).Select(o => (o.Effect, o.DueAt));

    /// <summary>Appointments that stand.</summary>
    public IEnumerable<Appointment> Appointments => appointments.Values;

    /// <summary>Whether there ever was one.</summary>
    public bool WasBooked { get; private set; }

    /// <summary>Every message to or from the customer, with its words.</summary>
    public IReadOnlyDictionary<MessageId, string> Messages => messages;

    /// <summary>The opportunities and where they are.</summary>
    public IReadOnlyDictionary<OpportunityId, LocationId> Opportunities => opportunities;

    /// <summary>The kinds of its capture events.</summary>
    public IReadOnlyList<string> Captures => captures;

    /// <summary>What cannot have happened: something settled, dropped or tried that was not owed, as when its result is taken twice; in words.</summary>
    public IReadOnlyList<string> Contradictions => contradictions;

    /// <summary>
    /// Reads a journal. All events of one turn bear its cause, instant and trace; where one of them changes, another turn begins, though it be of the same signal.
    /// </summary>
    public static ConversationReading Of(StreamId stream, IReadOnlyList<StoredEvent> events)
    {
        var reading = new ConversationReading();
        (string Cause, Instant At, string? Trace)? turn = null;
        foreach (var stored in events)
        {
            var isNewTurn = turn != (stored.Cause, stored.At, stored.TraceParent);
            turn = (stored.Cause, stored.At, stored.TraceParent);
            reading.Read(stream, EventEnvelopes.Read(stream, stored, WireFormat.Json.ConversationEvent), stored, isNewTurn);
        }

        return reading;
    }

    private static OwedText? Text(Effect effect, Instant notBefore, TextEnd end, string why) => effect switch
    {
        Effect.SendMessage m => new(m.Message.Value, m.To.E164, m.Text, notBefore, end, why),
        Effect.NotifyStaff m => new(m.Message.Value, m.To.E164, m.Text, notBefore, end, why),
        _ => null,
    };

    private void Read(StreamId stream, ConversationEvent happened, StoredEvent stored, bool isNewTurn)
    {
        if (!OwnSignals.IsOwn(stored.Cause))
        {
            var (turns, taken, words) = signals.GetValueOrDefault(stored.Cause, (0, 0, []));
            if (happened is ConversationEvent.CustomerSaid said)
            {
                words.Add(said.Text);
            }

            signals[stored.Cause] = (turns + (isNewTurn ? 1 : 0), taken + (happened is ConversationEvent.CaptureRecorded ? 1 : 0), words);
        }

        switch (happened)
        {
            case ConversationEvent.OpportunityOpened e:
                opportunities[e.Opportunity] = e.Location;
                break;
            case ConversationEvent.CaptureRecorded e:
                captures.Add($"{e.Kind}");
                break;
            case ConversationEvent.CustomerSaid e:
                messages[e.Message] = e.Text;
                break;
            case ConversationEvent.EffectOwed e:
                owed[e.Id] = (e.Effect, e.NotBefore, e.NotBefore);
                if (e.Effect is Effect.SendMessage text)
                {
                    messages[text.Message] = text.Text;
                }

                break;
            case ConversationEvent.EffectAttempted e:
                PutOff(e.Id, e.Until);
                break;
            case ConversationEvent.EffectDeferred e:
                PutOff(e.Id, e.NotBefore);
                break;
            case ConversationEvent.EffectSettled e:
                End(e.Id, e.How is "accepted" or "told-by-callback" ? TextEnd.Sent : TextEnd.GivenUp, e.How);
                break;
            case ConversationEvent.EffectDropped e:
                End(e.Id, TextEnd.Dropped, e.Why);
                break;
            case ConversationEvent.AppointmentBooked e:
                WasBooked = true;
                appointments[e.Opportunity] = new(stream.Organisation.Value, stream.Key, e.Booking.Value, e.Slot.Start, e.Slot.End);
                break;
            case ConversationEvent.AppointmentCancelled e:
                appointments.Remove(e.Opportunity);
                break;
        }
    }

    private void PutOff(EffectId id, Instant until)
    {
        if (owed.TryGetValue(id, out var effect))
        {
            owed[id] = effect with { DueAt = until };
        }
        else
        {
            contradictions.Add($"{id} is tried or put off and is not owed");
        }
    }

    private void End(EffectId id, TextEnd end, string why)
    {
        if (!owed.Remove(id, out var ended))
        {
            contradictions.Add($"{id} ends ({why}) and is not owed");
        }
        else if (Text(ended.Effect, ended.NotBefore, end, why) is { } text)
        {
            texts.Add(text);
        }
    }
}
