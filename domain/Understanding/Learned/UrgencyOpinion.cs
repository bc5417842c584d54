using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>How urgent it is, by what happened rather than by what it is called. What rules found stands, an emergency or a hurry or none, but for an emergency that no list names and for what a longer text tells of no hurry at all.</summary>
internal static class UrgencyOpinion
{
    /// <summary>What an emergency is called that no lexicon names.</summary>
    public const string Unnamed = "unnamed";

    private const float Emergency = 0.55f;

    /// <summary>Where rules found how urgent it is, and no emergency.</summary>
    private const float EmergencyAfterAll = 0.92f;

    private const float Found = 0.6f;

    /// <summary>So sure rules are of a hurry, or of none, that the customer put in words; what only circumstances tell they are less sure of, and it is let go when nothing is as likely as that.</summary>
    private const double Said = 0.8;
    private const float NotAtAll = 0.9f;
    private const int FewestToTakeBack = 8;

    /// <summary>A fault in fewer words tells no hurry of its own.</summary>
    private const int FewestWords = 6;

    /// <summary>With the urgency that is likeliest.</summary>
    public static Findings On(Findings read, Utterance said, Likely likely)
    {
        if (read.Emergency is not null)
        {
            return read;
        }

        if (likely.Of("emergency") is var danger && danger >= (read.Urgency is null ? Emergency : EmergencyAfterAll))
        {
            var (words, sure) = (said.Text.Trim(), Math.Round(danger, 2));
            return read with { Emergency = new(Unnamed, words, sure), Urgency = new(Urgency.Emergency, words, sure) };
        }

        var (answer, chance) = likely.Best;
        if (read.Urgency is { Confidence: < Said } && said.Count >= FewestToTakeBack && answer == LearnedTable.None && chance >= NotAtAll)
        {
            return read with { Urgency = null };
        }

        return read.Urgency is null && said.Count >= FewestWords && chance >= Found && HurryOf(answer) is { } hurry ? read with { Urgency = new(hurry, said.Text.Trim(), Math.Round(chance, 2)) } : read;
    }

    private static Urgency? HurryOf(string answer) => answer switch
    {
        "today" => Urgency.Today,
        "soon" => Urgency.Soon,
        "normal" => Urgency.Normal,
        _ => null,
    };
}
