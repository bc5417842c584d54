using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>How urgent it is, by what happened rather than by what it is called. An emergency that rules have found stands.</summary>
internal static class UrgencyOpinion
{
    /// <summary>What an emergency is called that no lexicon names.</summary>
    public const string Unnamed = "unnamed";

    private const float Emergency = 0.5f;
    private const float Found = 0.5f;
    private const float Another = 0.6f;
    private const float NotAtAll = 0.7f;

    /// <summary>With the urgency that is likeliest.</summary>
    public static Findings On(Findings read, Utterance said, UnderstandingContext context, Likely likely)
    {
        if (read.Emergency is not null)
        {
            return read;
        }

        if (likely.Of("emergency") is var danger and >= Emergency)
        {
            var (words, sure) = (said.Text.Trim(), Math.Round(danger, 2));
            return read with { Emergency = new(Unnamed, words, sure), Urgency = new(Urgency.Emergency, words, sure) };
        }

        var (answer, chance) = likely.Best;
        return answer switch
        {
            LearnedTable.None => read.Urgency is not null && chance >= NotAtAll ? read with { Urgency = null } : read,
            "today" => With(Urgency.Today),
            "soon" => With(Urgency.Soon),
            "normal" => With(Urgency.Normal),
            _ => read,
        };

        Findings With(Urgency found) => read.Urgency?.Value == found || chance < (read.Urgency is null ? Found : Another) ? read : read with { Urgency = new(found, said.Text.Trim(), Math.Round(chance, 2)) };
    }
}
