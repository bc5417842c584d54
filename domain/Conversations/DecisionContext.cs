using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations;

/// <summary>All that a decision can see besides the state and the signal: no clock to read, no store, no chance.</summary>
/// <param name="Organisation">Whose conversation.</param>
/// <param name="Contact">The contact; also names a conversation that has no event yet.</param>
/// <param name="Now">The turn's one instant.</param>
/// <param name="Settings">The settings at hand: the newest of the signal's location, and those that open opportunities began with.</param>
/// <param name="Understanding">Reads utterances.</param>
public sealed record DecisionContext(
    OrganisationId Organisation, ContactId Contact, Instant Now, ImmutableArray<LocationSettings> Settings, IUnderstanding Understanding)
{
    /// <summary>Which guards stand; all of them, except in the simulation that shows each to matter.</summary>
    public ConversationGuards Guards { get; init; } = ConversationGuards.All;

    /// <summary>W3C trace parent of the turn; what the turn comes to owe carries it on. Null when nobody traces, and no decision depends on it.</summary>
    public string? Trace { get; init; }

    /// <summary>
    /// Attempts that this process is carrying out this very moment. Their leases are told by the wall clock, which may jump; that they run is a fact,
    /// and what runs is never tried again beside it.
    /// </summary>
    public ImmutableArray<EffectId> Running { get; init; } = [];

    /// <summary>The newest settings at hand of a location, or null when it has none.</summary>
    public LocationSettings? Newest(LocationId location)
    {
        LocationSettings? newest = null;
        foreach (var settings in Settings)
        {
            newest = settings.Location == location && (newest is null || settings.Version > newest.Version) ? settings : newest;
        }

        return newest;
    }

    /// <summary>The settings an opportunity began with; throws when the shell did not bring them.</summary>
    public LocationSettings Of(Opportunity opportunity)
    {
        foreach (var settings in Settings)
        {
            if (settings.Location == opportunity.Location && settings.Version == opportunity.SettingsVersion)
            {
                return settings;
            }
        }

        throw new InvalidOperationException($"Version {opportunity.SettingsVersion} of the settings of {opportunity.Location} is not at hand.");
    }
}

/// <summary>The named guards of a conversation. Each, when taken out, is caught by the simulation.</summary>
/// <param name="SignalDedupe">A repeated signal does nothing.</param>
/// <param name="EpochAtClaim">What was owed for an earlier epoch is dropped when claimed.</param>
/// <param name="OptOutAtClaim">What was owed before an opt-out is dropped when claimed.</param>
/// <param name="AttemptLease">Nobody repeats an attempt while its lease runs.</param>
public sealed record ConversationGuards(bool SignalDedupe, bool EpochAtClaim, bool OptOutAtClaim, bool AttemptLease)
{
    /// <summary>All of them: what production runs.</summary>
    public static ConversationGuards All { get; } = new(true, true, true, true);
}
