using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>How urgent it is, by what happened rather than by what it is called. An emergency that rules have found stands, and so does what the customer says of the hurry.</summary>
internal static class UrgencyOpinion
{
    /// <summary>What an emergency is called that no lexicon names.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>So sure rules are of a hurry, or of none, that the customer put in words; what only circumstances tell they are less sure of.</summary>
    private const double Said = 0.8;

    private const float Emergency = 0.5f;
    /// <summary>Where rules found how urgent it is, and no emergency.</summary>
    private const float EmergencyAfterAll = 0.7f;

    private const float Found = 0.6f;
    private const float Another = 0.7f;
    private const float NotAtAll = 0.75f;

    /// <summary>With the urgency that is likeliest.</summary>
    public static Findings On(Findings read, Utterance said, UnderstandingContext context, Likely likely)
    {
        if (read.Emergency is not null || read.Urgency is { Confidence: >= Said })
        {
            return read;
        }

        if (likely.Of("emergency") is var danger && danger >= (read.Urgency is null ? Emergency : EmergencyAfterAll))
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
