using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;

namespace SmartPulse.Reporting;

/// <summary>Reads the read models. Every query names its organisation and locations: there is no way to ask without a scope.</summary>
public interface IReadModels
{
    /// <summary>Opportunities of one location, newest activity first.</summary>
    Task<IReadOnlyList<OpportunityRow>> OpportunitiesAsync(OrganisationId organisation, LocationId location, OpportunityFilter filter, CancellationToken cancellation);

    /// <summary>One opportunity, or null when there is none at that location.</summary>
    Task<OpportunityRow?> OpportunityAsync(OrganisationId organisation, LocationId location, OpportunityId opportunity, CancellationToken cancellation);

    /// <summary>The messages of one opportunity, oldest first.</summary>
    Task<IReadOnlyList<MessageRow>> MessagesAsync(OrganisationId organisation, LocationId location, OpportunityId opportunity, CancellationToken cancellation);

    /// <summary>The slots of one location that overlap a stretch of time, by start; lapsed, released, moved and cancelled ones only when asked for.</summary>
    Task<IReadOnlyList<BookingRow>> BookingsAsync(OrganisationId organisation, LocationId location, TimeSlot within, bool alsoGone, CancellationToken cancellation);

    /// <summary>What happened in one opportunity's conversation, newest first; empty when there is none at that location.</summary>
    Task<IReadOnlyList<StreamEntry>> EntriesAsync(OrganisationId organisation, LocationId location, OpportunityId opportunity, int limit, CancellationToken cancellation);

    /// <summary>One task, open or done, or null when there is none at that location.</summary>
    Task<TaskRow?> TaskAsync(OrganisationId organisation, LocationId location, TaskId task, CancellationToken cancellation);

    /// <summary>Open tasks of one location, most pressing first.</summary>
    Task<IReadOnlyList<TaskRow>> OpenTasksAsync(OrganisationId organisation, LocationId location, int limit, CancellationToken cancellation);

    /// <summary>All opportunities of a cohort: first event on one of these local days, first and last included. Locations of one organisation.</summary>
    Task<IReadOnlyList<OpportunityRow>> CohortAsync(OrganisationId organisation, ImmutableArray<LocationId> locations, LocalDate first, LocalDate last, CancellationToken cancellation);

    /// <summary>How many capture events of each kind happened in a stretch of time, by opportunity's cohort days.</summary>
    Task<IReadOnlyList<CaptureCount>> CaptureCountsAsync(OrganisationId organisation, ImmutableArray<LocationId> locations, LocalDate first, LocalDate last, CancellationToken cancellation);

    /// <summary>The newest journal entries about one location's opportunities: what happened, not what was said.</summary>
    Task<IReadOnlyList<StreamEntry>> RecentEntriesAsync(OrganisationId organisation, LocationId location, int limit, CancellationToken cancellation);
}

/// <summary>What to list.</summary>
/// <param name="OpenOnly">Only those that have not ended.</param>
/// <param name="Before">Only with last activity before this instant: the next page.</param>
/// <param name="Limit">How many at most, 1 to 500.</param>
public sealed record OpportunityFilter(bool OpenOnly, Instant? Before, int Limit);

/// <summary>Capture events that are alike in everything the report tells apart: one group of a count over the opportunities they belong to.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Coverage">What their opportunity's line lets us see: never mixed.</param>
/// <param name="Purpose">What their opportunity is about.</param>
/// <param name="Outcome">How their opportunity ended, or that it has not.</param>
/// <param name="Events">How many.</param>
/// <param name="OfBooked">How many of them belong to an opportunity that was confirmed an appointment at least once.</param>
public sealed record CaptureCount(CaptureKind Kind, NumberMode Coverage, Purpose Purpose, Outcome Outcome, long Events, long OfBooked);

/// <summary>One line of the event stream, without personal data.</summary>
/// <param name="Position">The store's global order.</param>
/// <param name="At">When it happened.</param>
/// <param name="Type">The event's wire name.</param>
/// <param name="Actor">Who caused it.</param>
/// <param name="Opportunity">The opportunity it is about.</param>
/// <param name="Version">The version in its journal.</param>
public sealed record StreamEntry(long Position, Instant At, string Type, string Actor, OpportunityId Opportunity, long Version);
