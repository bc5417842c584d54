using System.Collections.Immutable;

namespace SmartPulse.Conversations;

/// <summary>What a caller hears next, read from the state alone: the same question gets the same answer while nobody speaks.</summary>
public static class Listening
{
    /// <summary>Everything that was spoken on that call after a number and still stands.</summary>
    public static Hearing To(Conversation state, string call, int heard)
    {
        if (state.Talks.FirstOrDefault(t => t.Call == call) is not { Live: true } talk)
        {
            return new Hearing.NoTalk(state.Calls.FirstOrDefault(c => c.Call == call)?.Progress);
        }

        var lines = talk.Lines.Where(l => l.Number > heard && l.Fate != LineFate.Dropped).ToImmutableArray();
        return lines is [.., var last]
            ? new Hearing.Speech(last.Number, [.. lines.Select(l => new SpokenLine(l.Text, l.Locale, l.Slowly))], last.Then)
            : new Hearing.NothingYet(state.Find(talk.Opportunity)?.Locale);
    }
}
