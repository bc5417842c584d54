using System.Collections.Immutable;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>
/// Word lists know what they were told; of texts that say it in other words the learned table has a second opinion. It hears the rules as well, and has learned where they err.
/// What binds somebody it never finds by itself: a time, a name and an address are read by rules alone, a yes that books and a choice take words as well (<see cref="YesOpinion"/>, <see cref="ChoiceOpinion"/>), and an emergency that rules have found stands.
/// </summary>
internal static class SecondOpinion
{
    /// <summary>Longer than any text that it learned from.</summary>
    private const int LongestLearned = 120;

    /// <summary>The findings by rule, with what the table adds and takes back.</summary>
    /// <param name="read">What rules found.</param>
    /// <param name="said">In these words.</param>
    /// <param name="context">What stands.</param>
    /// <param name="table">The table.</param>
    /// <param name="named">Where rules found times; looked for where it is not told.</param>
    public static Findings On(Findings read, Utterance said, UnderstandingContext context, LearnedTable table, ImmutableArray<Match>? named = null)
    {
        if (!IsAsked(read, said, context))
        {
            return read;
        }

        var signs = Signs.Of(said, context, read);
        var withTime = read.Time is not null && read.Choice is null && table[LearnedTable.Times] is { } times ? TimeOpinion.On(read, said, context, times, named ?? TimesNamed.In(said, context)) : read;
        var withJob = Ask(LearnedTable.JobsOf(context.Settings.Trade)) is { } job ? JobOpinion.On(withTime, said, context, job) : withTime;
        var withUrgency = Ask(LearnedTable.Urgency) is { } urgency ? UrgencyOpinion.On(withJob, said, context.Settings.Trade, urgency) : withJob;
        return Ask(LearnedTable.Acts) is not { } acts ? withUrgency
            : withUrgency.Emergency is null ? ChoiceOpinion.On(YesOpinion.On(ActsOpinion.On(withUrgency, said, context, acts), said, context, acts), said, context, acts) : ActsOpinion.InDanger(withUrgency, acts);

        Likely? Ask(string head) => table[head]?.Weigh(signs);
    }

    /// <summary>The texts that it learned from were written, and none answers a menu: a number, a question of the tenant's own, and what a caller says are read by rules alone.</summary>
    private static bool IsAsked(Findings read, Utterance said, UnderstandingContext context) =>
        !context.Spoken && said.Count is > 0 and <= LongestLearned && !(said.Count == 1 && said[0].IsNumber) && !read.Acts.Contains(Act.OptOut)
        && context.Asked is Asked.Nothing or Asked.Job or Asked.Address or Asked.Name or Asked.Choice or Asked.Confirm or Asked.Reminder;
}
