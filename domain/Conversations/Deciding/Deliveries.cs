using NodaTime;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations.Deciding;

/// <summary>How our messages fare at the carrier. The rank never goes backwards, whatever the order of the callbacks.</summary>
internal static class Deliveries
{
    public static Receipt Reported(ConversationTurn turn, Signal.DeliveryReported s)
    {
        if (turn.State.Messages.FirstOrDefault(m => m.Id == s.Message) is not { } message)
        {
            return turn.State.Contact is null
                ? new Receipt.Refused(RefusedBecause.NotFound, "There is no such conversation.")
                : new Receipt.Accepted(null); // Long past, and let go.
        }

        turn.Actor = "carrier";
        // The callback proves that the carrier has it, even when its answer to us was lost.
        if (turn.State.Owed.FirstOrDefault(e => e.Attempt > 0 && Carries(e.Effect, s.Message)) is { } owed)
        {
            turn.Emit(new ConversationEvent.EffectSettled(owed.Id, "told-by-callback"));
            Effects.Settled(turn, owed);
        }

        if (Fare(turn, s.Message, s.Status, s.ErrorCode) && s.Status is MessageStatus.Failed or MessageStatus.Undelivered
            && turn.State.Find(message.Opportunity) is not null)
        {
            turn.Raise(message.Opportunity, TaskKind.CallBack, "text-undelivered", turn.Now + Duration.FromMinutes(15));
        }

        return new Receipt.Accepted(message.Opportunity);
    }

    /// <summary>Moves a message's status up, never down; false when it was there already.</summary>
    public static bool Fare(ConversationTurn turn, MessageId id, MessageStatus status, int? errorCode)
    {
        if (turn.State.Messages.Find(id, static m => m.Id) is not { } message || !Rises(message.Status, status))
        {
            return false;
        }

        turn.Emit(new ConversationEvent.MessageFared(id, status, errorCode));
        return true;
    }

    private static bool Carries(Effect effect, MessageId id) => effect switch
    {
        Effect.SendMessage m => m.Message == id,
        Effect.NotifyStaff m => m.Message == id,
        _ => false,
    };

    /// <summary>Final stays final; what reached the phone cannot fail afterwards.</summary>
    private static bool Rises(MessageStatus from, MessageStatus to) => from switch
    {
        MessageStatus.Failed or MessageStatus.Undelivered or MessageStatus.Dropped => false,
        MessageStatus.Delivered or MessageStatus.Read => to == MessageStatus.Read && from != to,
        _ => to > from,
    };
}
