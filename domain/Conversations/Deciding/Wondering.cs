namespace SmartPulse.Conversations.Deciding;

/// <summary>"Does it include the light?", asked while a time is being agreed: a question about the job, and no other job.</summary>
internal static class Wondering
{
    /// <summary>What is left of the findings when a job was only asked about.</summary>
    public static Findings Heard(Opportunity o, string text, Findings findings) =>
        o is { Stage: Stage.Offering or Stage.AskingName or Stage.AwaitingYes, Intake.Service: { } standing } && findings is { Service: { } named, Time: null }
        && named.Value != standing && !findings.Acts.Any(a => a is Act.Correct or Act.No or Act.NoneSuits or Act.AskPrice) && IsInQuestion(text, named.Words)
            ? findings with { Service = null, Also = null, Acts = findings.Acts.Contains(Act.AskOther) ? findings.Acts : findings.Acts.Add(Act.AskOther) }
            : findings;

    /// <summary>Whether the sentence that has those words ends in a question mark.</summary>
    private static bool IsInQuestion(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        var end = at < 0 ? -1 : text.AsSpan(at).IndexOfAny('?', '!', '.');
        return end >= 0 && text[at + end] == '?';
    }
}
