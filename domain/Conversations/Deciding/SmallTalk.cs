namespace SmartPulse.Conversations.Deciding;

/// <summary>Words that want no answer: thanks, OK, a greeting, only emoji, nothing.</summary>
internal static class SmallTalk
{
    public static bool Is(Findings findings, string text) =>
        string.IsNullOrWhiteSpace(text)
        || findings.Acts.Any(a => a is Act.Thanks or Act.Greeting or Act.Yes or Act.AutoReply)
        || !text.AsSpan().ContainsAnyInRange('0', 'z');

    /// <summary>The same, with nothing else said: a word after the end, which opens no new opportunity.</summary>
    public static bool IsAll(Findings findings, string text) =>
        (Is(findings, text) || findings.Acts.Contains(Act.No))
        && findings is { Service: null, Emergency: null, Address: null, Time: null, Name: null, With: null, Purpose: null }
        && !findings.Acts.Any(a => a is Act.OptOut or Act.OptIn or Act.AskPerson or Act.CancelBooking or Act.MoveBooking or Act.ChangeBooking or Act.Urgent);
}
