using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>Whether a time that rules took for a wish is one: when the fault shows, an event, what stood once and what is only asked about are told, not wished for. It finds no time; it takes one back, and then we ask.</summary>
internal static class TimeOpinion
{
    /// <summary>A wish that is less likely than that is none.</summary>
    private const float Unlikely = 0.15f;

    /// <summary>Who says little else than a time means that time.</summary>
    private const int FewestOthers = 5;

    /// <summary>Without a time that is only told.</summary>
    public static Findings On(Findings read, Utterance said, Likely likely) =>
        read.Time is { } time && read.Choice is null && likely.Of(LearnedTable.Wished) < Unlikely && said.Count - Utterance.Of(time.Words).Count >= FewestOthers
            ? read with { Time = null, TimesSaid = [] }
            : read;
}
