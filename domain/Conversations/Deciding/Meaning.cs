namespace SmartPulse.Conversations.Deciding;

/// <summary>What a phrase is worth, and which question a stage has asked.</summary>
internal static class Meaning
{
    /// <summary>Whether it counts as a meaningful response (design §8): asks the next intake question, answers what was asked, or offers times.</summary>
    public static bool IsMeaningful(ReadOnlySpan<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (phrase is not (Phrase.Introduction or Phrase.OptOutHint or Phrase.OptedOut or Phrase.OptedOutBookingStands or Phrase.OptedIn
                or Phrase.WrongNumber or Phrase.OutOfAreaDone or Phrase.NotUnderstood or Phrase.NotUnderstoodAgain or Phrase.HandOver
                or Phrase.ReminderAtCustomers or Phrase.ReminderAtOurs or Phrase.Nudge or Phrase.TalkGoesOn or Phrase.TalkTexted or Phrase.SpokenMissed or Phrase.SpokenMissedNoText
                or Phrase.SpokenGreetingAgain or Phrase.SpokenRecordingNotice or Phrase.SpokenNotRecorded or Phrase.SpokenFiller or Phrase.SpokenSilence
                or Phrase.SpokenLanguageKeys or Phrase.SpokenTextFollows or Phrase.SpokenPutThrough or Phrase.SpokenNobodyCame or Phrase.SpokenVoicemail
                or Phrase.SpokenGoodbye or Phrase.SpokenThanksGoodbye or Phrase.SpokenNobodyCameEmergency or Phrase.SpokenScreen
                or Phrase.StaysCalm or Phrase.NoHurry or Phrase.BackToQuestion or Phrase.EmergencyNoted or Phrase.HumanNoted or Phrase.Sorry or Phrase.VisitKept))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it stays true whatever the customer says next.</summary>
    public static bool Stands(Phrase phrase) => phrase is
        Phrase.BookedAtCustomers or Phrase.BookedAtOurs or Phrase.BookingCancelled
        or Phrase.OptedOut or Phrase.OptedOutBookingStands or Phrase.OptedIn or Phrase.HandOver or Phrase.HandOverClosed or Phrase.NothingFree
        or Phrase.PassedOn or Phrase.SecondJobLater or Phrase.ReminderAtCustomers or Phrase.ReminderAtOurs or Phrase.SpokenPutThrough or Phrase.SpokenCallBack
        or Phrase.SpokenNobodyCameEmergency || SafetyWords.Are(phrase);

    /// <summary>What understanding may take a bare answer for.</summary>
    public static Asked AskedAt(Stage stage) => stage switch
    {
        Stage.WaitingToText or Stage.AskingJob => Asked.Job,
        Stage.AskingUrgency => Asked.Urgency,
        Stage.AskingAddress => Asked.Address,
        Stage.AskingWho => Asked.Who,
        Stage.AskingOwn => Asked.Own,
        Stage.AskingName => Asked.Name,
        Stage.Offering => Asked.Choice,
        Stage.AwaitingYes => Asked.Confirm,
        Stage.AskingChange => Asked.Change,
        Stage.AskingPermission => Asked.Permission,
        Stage.AskingWhich => Asked.Which,
        _ => Asked.Nothing,
    };

    /// <summary>Whether the words take a time that was offered, or say yes to what was read back: whatever else is said beside it, that stands.</summary>
    public static bool Decides(Opportunity o, Findings findings) =>
        (o.Stage is Stage.Offering && (findings.Choice is not null || findings.Acts.Contains(Act.AnyTime))) || (o.Stage is Stage.AwaitingYes && findings.Acts.Contains(Act.Yes));

    /// <summary>Whether a caller who hears it gets it by text too: what they want to look at again, or to show.</summary>
    public static bool IsKept(Phrase phrase) => phrase is
        Phrase.BookedAtCustomers or Phrase.BookedAtOurs or Phrase.BookingCancelled
        or Phrase.OptedOut or Phrase.OptedOutBookingStands || SafetyWords.Are(phrase);
}
