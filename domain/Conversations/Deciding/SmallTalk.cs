namespace SmartPulse.Conversations.Deciding;

/// <summary>Words that want no answer: thanks, OK, a greeting, only emoji, nothing.</summary>
internal static class SmallTalk
{
    /// <summary>A longer text than this is more than a hello.</summary>
    private const int HelloAtMost = 3;

    public static bool Is(Findings findings, string text) =>
        string.IsNullOrWhiteSpace(text)
        || findings.Acts.Any(a => a is Act.Thanks or Act.Greeting or Act.Yes or Act.AutoReply)
        || !text.AsSpan().ContainsAnyInRange('0', 'z');

    /// <summary>The same, with nothing else said: a word after the end, which opens no new opportunity.</summary>
    public static bool IsAll(Findings findings, string text) =>
        (Is(findings, text) || findings.Acts.Contains(Act.No))
        && findings is { Service: null, Emergency: null, Address: null, Time: null, Name: null, With: null, Purpose: null }
        && !findings.Acts.Any(a => a is Act.OptOut or Act.OptIn or Act.AskPerson or Act.CancelBooking or Act.MoveBooking or Act.ChangeBooking or Act.Urgent);

    /// <summary>Said of what stands, and asking nothing: "kiitos, nähdään huomenna", "ok". A hello opens something, unless it is all.</summary>
    public static bool Closes(Findings findings, string text) =>
        !text.Contains('?', StringComparison.Ordinal) && Is(findings, text)
        && findings is { Service: null, Emergency: null, Address: null }
        && (!findings.Acts.Contains(Act.Greeting) || findings.Acts.Contains(Act.Thanks) || findings.Acts.Contains(Act.Yes) || IsHello(findings, text));

    /// <summary>A hello and nothing more: what it is about comes next.</summary>
    public static bool IsHello(Findings findings, string text) =>
        findings is { Acts: [Act.Greeting], IsEmpty: false, Service: null, Address: null, Time: null, Name: null, Purpose: null, Choice: null, Urgency: null, Emergency: null }
        && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= HelloAtMost;
}
