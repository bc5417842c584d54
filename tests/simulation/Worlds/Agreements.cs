namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>What customers agreed to. A confirmation follows a yes, or the new hold of the very time that a yes was said to and that had lapsed by then (CV18).</summary>
internal sealed class Agreements
{
    private readonly Dictionary<HoldId, TimeSlot> chosen = [];
    private readonly HashSet<HoldId> holds = [];
    private readonly Dictionary<OpportunityId, TimeSlot> lapsed = [];

    /// <summary>A time was chosen, and is to be held.</summary>
    public void Choose(HoldId hold, TimeSlot slot) => chosen[hold] = slot;

    /// <summary>Other times are on offer: the yes was to none of them.</summary>
    public void Offer(OpportunityId opportunity) => lapsed.Remove(opportunity);

    /// <summary>A hold is no more. The yes outlives one that lapsed, and none that was let go.</summary>
    public void Lose(OpportunityId opportunity, HoldId hold, string why)
    {
        lapsed.Remove(opportunity);
        if (why == "hold-gone" && holds.Contains(hold))
        {
            lapsed[opportunity] = chosen[hold];
        }
    }

    /// <summary>A hold is to be confirmed.</summary>
    /// <returns>Whether the customer agreed to that time.</returns>
    public bool Confirm(OpportunityId opportunity, HoldId hold, bool saidYes)
    {
        holds.Add(hold);
        return saidYes || (lapsed.TryGetValue(opportunity, out var slot) && chosen[hold] == slot);
    }

    /// <summary>Whether that hold was to be confirmed.</summary>
    public bool Has(HoldId hold) => holds.Contains(hold);
}
