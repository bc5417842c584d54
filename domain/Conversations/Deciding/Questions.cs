namespace SmartPulse.Conversations.Deciding;

/// <summary>The question that a stage waits on.</summary>
internal static class Questions
{
    /// <summary>What to ask again; null where nothing is asked.</summary>
    public static Phrase? Of(ConversationTurn turn, OpportunityId id)
    {
        var o = turn.Get(id);
        var settings = turn.Context.Of(o);
        return o.Stage switch
        {
            Stage.WaitingToText or Stage.WithStaff or Stage.AskingJob => Phrase.AskJob,
            Stage.AskingUrgency => Phrase.AskUrgency,
            Stage.AskingAddress => Dialogue.Missing(o, settings) is { Stage: Stage.AskingAddress } missing ? missing.Question : Phrase.AskAddress,
            Stage.AskingWho => Phrase.AskWho,
            Stage.AskingOwn => Phrase.AskOwn,
            Stage.AskingName => Phrase.AskName,
            Stage.Offering => o.Offers.IsEmpty ? Phrase.NotBooked : Phrase.OfferTimes,
            Stage.AwaitingYes => Services.Of(settings, o.Intake.Service)?.Place == Tenants.PlaceOfService.AtOurs ? Phrase.ReadBackAtOurs : Phrase.ReadBackAtCustomers,
            Stage.AskingChange => Phrase.ChangeMenu,
            Stage.AskingPermission => Phrase.OutOfArea,
            Stage.AskingWhich => Which.Phrase(o.Which),
            _ => null,
        };
    }

    /// <summary>Whether somebody has been asked something whose answer says how the talk goes on: the calendar, or a language model.</summary>
    public static bool AnswerIsOnItsWay(Conversation state)
    {
        foreach (var owed in state.Owed)
        {
            if (owed.Effect is Effect.FindTimes or Effect.HoldSlot or Effect.ConfirmHold or Effect.CancelBooking or Effect.ReadWords)
            {
                return true;
            }
        }

        return false;
    }
}
