namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>What is true of any weather, by name.</summary>
internal static class Promises
{
    public const string AcknowledgedIsStored = "what was acknowledged is in the journal";
    public const string TakenOnce = "a signal is taken once";
    public const string VersionsContiguous = "an append continues the journal it was decided on";
    public const string JournalReadable = "every journal can be read";
    public const string NothingThrows = "no grain throws";
    public const string TextedOnce = "nobody is texted twice for one owed message";
    public const string CallerAnswered = "a caller hears an answer, or gets a text, or staff have them";
    public const string OneTextAfterATalk = "a talk that ends is followed by one text at most";
    public const string TextedBackOnce = "a missed call is texted back once";
    public const string MissedCallAnswered = "a missed call is answered, or why not is on record";
    public const string ClaimedBeforeSent = "nothing is sent that was not claimed";
    public const string SilentAfterTakeOver = "after a take-over the assistant says nothing more";
    public const string SilentAfterOptOut = "after an opt-out nothing is sent but its confirmation";
    public const string NoOverlap = "two reservations of one resource never overlap";
    public const string CustomerSaidYes = "who is booked said yes to that time";
    public const string BookingsAgree = "calendar and conversations know the same bookings";
    public const string NeverBackwards = "a message's status never goes backwards";
    public const string AllSettled = "everything owed is settled once the weather clears";
    public const string AllEnded = "every opportunity ends or falls silent";
    public const string AllArrives = "every signal arrives once the weather clears";
    public const string RowsRebuild = "the read models equal a rebuild from the journals";
    public const string NoCircles = "nothing goes round in a circle";
    public const string SweeperLives = "the sweeper lives through bad weather";
}
