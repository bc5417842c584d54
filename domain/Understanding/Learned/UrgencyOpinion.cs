using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding.Learned;

/// <summary>
/// How urgent it is, by what happened rather than by what it is called. An emergency that rules found stands; a hurry or none stands as long as it is not unlikely, and in a few words or in a clause of its own
/// ("No hurry.") in any case.
/// </summary>
internal static class UrgencyOpinion
{
    /// <summary>What an emergency is called that no lexicon names.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>So sure rules are of a hurry, or of none, that the customer put in words; of what only circumstances tell they are less sure.</summary>
    private const double InWords = 0.8;

    /// <summary>A fault in fewer words tells no hurry but the one that rules know.</summary>
    private const int FewestWords = 8;

    /// <summary>Besides "no hurry" itself, in "there is really no hurry".</summary>
    private const int HardlyMore = 3;

    /// <summary>With the urgency that is likeliest.</summary>
    public static Findings On(Findings read, Utterance said, Trade trade, Likely likely)
    {
        if (read.Emergency is not null)
        {
            return read;
        }

        if (likely.Of(NameOf(Urgency.Emergency)) is var danger and >= Bars.Emergency && danger >= (read.Urgency is null && !Emergencies.AreDismissed(said, trade) ? Bars.Emergency : Bars.EmergencyAfterAll))
        {
            var (words, sure) = (said.Text.Trim(), Math.Round(danger, 2));
            return read with { Emergency = new(Unnamed, words, sure), Urgency = new(Urgency.Emergency, words, sure) };
        }

        if (said.Count < FewestWords || (read.Urgency is { } found && Stands(found, said, likely)))
        {
            return read;
        }

        var (hurry, chance) = new[] { Urgency.Today, Urgency.Soon, Urgency.Normal }.Select(u => (u, likely.Of(NameOf(u)))).MaxBy(u => u.Item2);
        return read with { Urgency = chance >= Bars.Hurry ? new(hurry, said.Text.Trim(), Math.Round(chance, 2)) : null };
    }

    private static bool Stands(Finding<Urgency> found, Utterance said, Likely likely) =>
        found.Confidence >= InWords ? (likely.Of(NameOf(found.Value)) >= Bars.HurryInWordsStands && !(found.Value == Urgency.Today && likely.Of(LearnedTable.None) >= Bars.NoHurryAfterAll)) || WordsSaid.AreClause(said, found.Words, found.Value == Urgency.Normal ? HardlyMore : 0) : likely.Of(NameOf(found.Value)) >= Bars.HurryStands;

    private static string NameOf(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.Today => "today",
        Urgency.Soon => "soon",
        _ => "normal",
    };
}
