using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>Whether a time that rules took for a wish is one: when the fault shows, an event, what stood once and what is only asked about are told, not wished for. It finds no time; it takes one back, and then we ask.</summary>
internal static class TimeOpinion
{
    /// <summary>Who says little else than a time means that time.</summary>
    private const int FewestOthers = 6;

    /// <summary>Without a time that is only told.</summary>
    public static Findings On(Findings read, Utterance said, Likely likely) =>
        read.Time is { } time && read.Choice is null && likely.Of(LearnedTable.Wished) < Bars.Wish && !StandsAlone(said, time.Words) ? read with { Time = null, TimesSaid = [] } : read;

    /// <summary>Whether little else is said, or nothing else in its clause: "leaking pipe, tomorrow".</summary>
    private static bool StandsAlone(Utterance said, string words) =>
        WordsSaid.TermsOf(said, words) is not var (first, last) || said.Count - (last - first + 1) < FewestOthers || WordsSaid.AreClause(said, words);
}
