using SmartPulse.Channels;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Who may speak. A human typing takes over; two humans cannot both hold it; the epoch rises with each change.</summary>
internal static class Control
{
    public static Receipt TakenOver(ConversationTurn turn, Signal.TakenOver s)
    {
        if (Refusal(turn, s.Staff) is { } refused)
        {
            return refused;
        }

        Take(turn, s.Staff);
        return new Receipt.Accepted(null);
    }

    public static Receipt HandedBack(ConversationTurn turn, Signal.HandedBack s)
    {
        if (Refusal(turn, s.Staff) is { } refused)
        {
            return refused;
        }

        if (turn.State.HeldBy is null)
        {
            return new Receipt.Accepted(null);
        }

        turn.Actor = Staff(s.Staff);
        turn.Emit(new ConversationEvent.ControlChanged(null, turn.State.Epoch + 1));
        foreach (var o in turn.State.Opportunities)
        {
            // What the calendar was being asked was dropped by the take-over: the talk goes on from what is known.
            if (o is { IsOpen: true, Stage: Stage.FindingTimes or Stage.Holding or Stage.Confirming }
                && !turn.State.Owed.Any(e => e is { Attempt: > 0, Effect: Effect.ConfirmHold c } && c.Request.Opportunity == o.Id))
            {
                Slots.LetGo(turn, o.Id, evenConfirming: true);
                Dialogue.Advance(turn, o.Id);
            }

            Reminders.Owe(turn, o.Id); // The take-over dropped the reminder with all that the assistant owed.
        }

        return new Receipt.Accepted(null);
    }

    public static Receipt Wrote(ConversationTurn turn, Signal.StaffWrote s)
    {
        if (Refusal(turn, s.Staff) is { } refused)
        {
            return refused;
        }

        if (turn.State.Find(s.Opportunity) is not { Reach: { } reach })
        {
            return new Receipt.Refused(RefusedBecause.NotFound, "There is no such opportunity in this conversation.");
        }

        if (turn.State.OptedOut)
        {
            return new Receipt.Refused(RefusedBecause.OptedOut, "The customer wants no messages; call instead.");
        }

        if (turn.State.Number is not { } to || !PhoneNumbers.MayText(to))
        {
            return new Receipt.Refused(RefusedBecause.NotTextable, "The customer's number cannot be texted; call instead.");
        }

        Take(turn, s.Staff);
        turn.OweNow(new Effect.SendMessage(
            turn.Derive<MessageId>(), s.Opportunity, reach.Channel == Channel.WhatsApp ? Channel.WhatsApp : Channel.Sms, reach.OurNumber, to, s.Text,
            null, s.Staff, Meaningful: true, Stands: true, DespiteOptOut: false));
        return new Receipt.Accepted(s.Opportunity);
    }

    public static Receipt PurposeSet(ConversationTurn turn, Signal.PurposeSet s)
    {
        if (turn.State.Find(s.Opportunity) is not { } o)
        {
            return new Receipt.Refused(RefusedBecause.NotFound, "There is no such opportunity in this conversation.");
        }

        turn.Actor = Staff(s.Staff);
        turn.Emit(new ConversationEvent.PurposeFound(o.Id, s.Purpose));
        return new Receipt.Accepted(o.Id);
    }

    public static Receipt Finished(ConversationTurn turn, Signal.TaskFinished s)
    {
        if (turn.State.Tasks.FirstOrDefault(t => t.Id == s.Task) is not { } task)
        {
            return new Receipt.Refused(RefusedBecause.NotFound, "There is no such open task.");
        }

        turn.Actor = Staff(s.Staff);
        turn.Emit(new ConversationEvent.TaskDone(task.Id));
        if (task.Kind is TaskKind.CallBack or TaskKind.Emergency && turn.State.Find(task.Opportunity) is not null)
        {
            turn.Emit(new ConversationEvent.CustomerEngaged(task.Opportunity, null, ByHuman: true));
        }

        return new Receipt.Accepted(task.Opportunity);
    }

    private static void Take(ConversationTurn turn, string staff)
    {
        turn.Actor = Staff(staff);
        if (turn.State.HeldBy is null)
        {
            turn.Emit(new ConversationEvent.ControlChanged(staff, turn.State.Epoch + 1));
            foreach (var talk in turn.State.Talks.Where(t => t.Live))
            {
                Talks.Leave(turn, talk, "taken-over"); // Not one more word: the caller is put through, or hears that the call ends.
            }
        }
    }

    private static Receipt.Refused? Refusal(ConversationTurn turn, string staff) =>
        turn.State.Contact is null ? new(RefusedBecause.NotFound, "There is no such conversation.")
        : turn.State.HeldBy is { } holder && holder != staff ? new(RefusedBecause.HeldByAnother, "Another person holds this conversation.")
        : null;

    private static string Staff(string staff) => $"staff:{staff}";
}
