using System.Collections.Immutable;
using SmartPulse.Conversations.Deciding;

namespace SmartPulse.Conversations;

/// <summary>Decides what a conversation does next. Pure: same inputs, same decision; nothing is awaited, read or written.</summary>
public static class ConversationDecider
{
    /// <summary>The decision on a signal. What is due is claimed at the end of every turn, whatever the signal was.</summary>
    public static Decision Decide(Conversation state, Signal signal, DecisionContext context)
    {
        if (context.Guards.SignalDedupe && Repeated(state, signal.Id) is { } seen)
        {
            return new(ImmutableArray<Journals.Recorded<ConversationEvent>>.Empty, state, [], [], new Receipt.Accepted(seen.Opportunity));
        }

        var turn = new ConversationTurn(state, signal, context);
        var receipt = signal switch
        {
            Signal.CallStarted s => Calls.Started(turn, s),
            Signal.CallAnswered s => Calls.Answered(turn, s.Reach, s.Call),
            Signal.CallMissed s => Calls.Missed(turn, s),
            Signal.CallEnded s => Calls.Ended(turn, s),
            Signal.CallAccepted s => Calls.Answered(turn, s.Reach, s.Call),
            Signal.CallTaken s => Talks.Taken(turn, s),
            Signal.CallerSpoke s => Talks.Spoke(turn, s),
            Signal.TransferMissed s => Talks.TransferMissed(turn, s),
            Signal.VoicemailRecorded s => Voicemails.Recorded(turn, s),
            Signal.VoicemailTranscribed s => Voicemails.Transcribed(turn, s),
            Signal.MessageReceived s => Messages.Received(turn, s),
            Signal.FormSubmitted s => Messages.Submitted(turn, s),
            Signal.DeliveryReported s => Deliveries.Reported(turn, s),
            Signal.EffectReported s => Effects.Reported(turn, s),
            Signal.Woken => Silence.Woken(turn),
            Signal.TakenOver s => Control.TakenOver(turn, s),
            Signal.HandedBack s => Control.HandedBack(turn, s),
            Signal.StaffWrote s => Control.Wrote(turn, s),
            Signal.PurposeSet s => Control.PurposeSet(turn, s),
            Signal.TaskFinished s => Control.Finished(turn, s),
            _ => throw new InvalidOperationException($"No decision is written for {signal.GetType().Name}."),
        };

        // A refusal stores nothing: a repeat is refused again by what it finds then.
        if (receipt is Receipt.Accepted)
        {
            Note(turn);
            turn.Actor = "system";
            Claims.Due(turn);
        }

        return turn.Done(receipt);
    }

    private static SeenSignal? Repeated(Conversation state, SignalId id)
    {
        for (var i = state.Seen.Length - 1; i >= 0; i--)
        {
            if (state.Seen[i].Id == id)
            {
                return state.Seen[i];
            }
        }

        return null;
    }

    /// <summary>A signal of somebody else's that changed nothing is kept all the same, or its repeat would be taken for news.</summary>
    private static void Note(ConversationTurn turn)
    {
        if (!turn.HasEvents && !OwnSignals.IsOwn(turn.Signal.Id.Value))
        {
            turn.Emit(new ConversationEvent.SignalNoted("no-change"));
        }
    }
}
