using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Api;

/// <summary>What one location's people read.</summary>
internal static class ReadEndpoints
{
    private const int LongestCalendar = 62;
    private const int LongestTimeline = 1000;
    private const int LongestJournal = 20_000;

    /// <summary>Maps them under a location.</summary>
    public static void MapReadApi(this IEndpointRouteBuilder location)
    {
        location.MapGet("/conversations", ConversationsAsync).WithSummary("Opportunities, newest activity first.").ProducesProblem(400);
        location.MapGet("/conversations/{opportunity}", ConversationAsync).WithSummary("One opportunity: its row, what was said, what happened.");
        location.MapGet("/conversations/{opportunity}/steps", StepsAsync).WithSummary("What was understood and decided in one opportunity, and what it rests on.");
        location.MapGet("/calendar", CalendarAsync).WithSummary("Held and booked slots of some local days.").ProducesProblem(400);
        location.MapGet("/tasks", TasksAsync).WithSummary("Open tasks, most pressing first.");
        location.MapGet("/events", EventsAsync).WithSummary("What happened lately, newest first.").ProducesProblem(400);
    }

    private static async Task<Results<Ok<ConversationPage>, ProblemHttpResult>> ConversationsAsync(
        [AsParameters] LocationScope scope, IReadModels rows, bool? open, string? before, int? limit, CancellationToken cancellation)
    {
        Instant? until = null;
        if (before is not null)
        {
            if (InstantPattern.ExtendedIso.Parse(before) is not { Success: true, Value: var instant })
            {
                return Problems.Malformed("before", "an instant such as 2026-11-21T12:00:00Z was expected.");
            }

            until = instant;
        }

        var atMost = limit ?? 50;
        if (atMost is < 1 or > 200)
        {
            return Problems.Malformed("limit", "1 to 200 was expected.");
        }

        var items = await rows.OpportunitiesAsync(scope.Organisation, scope.Location, new OpportunityFilter(open ?? false, until, atMost), cancellation);
        return TypedResults.Ok(new ConversationPage([.. items], items.Count == atMost ? items[^1].LastActivityAt : null));
    }

    private static async Task<Results<Ok<ConversationDetail>, ProblemHttpResult>> ConversationAsync(
        [AsParameters] LocationScope scope, string opportunity, IReadModels rows, CancellationToken cancellation)
    {
        if (!OpaqueId.TryFrom<OpportunityId>(opportunity, out var id)
            || await rows.OpportunityAsync(scope.Organisation, scope.Location, id, cancellation) is not { } row)
        {
            return Problems.NotFound();
        }

        var messages = await rows.MessagesAsync(scope.Organisation, scope.Location, id, cancellation);
        var entries = await rows.EntriesAsync(scope.Organisation, scope.Location, id, LongestTimeline, cancellation);
        return TypedResults.Ok(new ConversationDetail(row, [.. messages], [.. entries.Reverse()]));
    }

    private static async Task<Results<Ok<ConversationSteps>, ProblemHttpResult>> StepsAsync(
        [AsParameters] LocationScope scope, string opportunity, IReadModels rows, IJournalStore journals, CancellationToken cancellation)
    {
        if (!OpaqueId.TryFrom<OpportunityId>(opportunity, out var id)
            || await rows.OpportunityAsync(scope.Organisation, scope.Location, id, cancellation) is not { } row)
        {
            return Problems.NotFound();
        }

        var stream = new StreamId(scope.Organisation, StreamKind.Conversation, row.Contact.Value);
        var stored = await journals.ReadEventsAsync(stream, afterVersion: 0, LongestJournal, cancellation);
        return TypedResults.Ok(new ConversationSteps([.. stored.Select(e => StepReading.StepOf(stream, e, id)).OfType<ConversationStep>().TakeLast(LongestTimeline)]));
    }

    private static async Task<Results<Ok<CalendarView>, ProblemHttpResult>> CalendarAsync(
        [AsParameters] LocationScope scope, IReadModels rows, ISettingsSource settings, IClock clock, string? from, string? to, bool? gone, CancellationToken cancellation)
    {
        if (await settings.CurrentAsync(scope.Organisation, scope.Location) is not { } current)
        {
            return Problems.NotFound();
        }

        var zone = DateTimeZoneProviders.Tzdb[current.TimeZone];
        var today = clock.GetCurrentInstant().InZone(zone).Date;
        if (!LocalDays.TryRead(from, to, today, today.PlusDays(6), LongestCalendar, out var first, out var last, out var problem))
        {
            return problem;
        }

        var within = new TimeSlot(zone.AtStartOfDay(first).ToInstant(), zone.AtStartOfDay(last.PlusDays(1)).ToInstant());
        var slots = await rows.BookingsAsync(scope.Organisation, scope.Location, within, gone ?? false, cancellation);
        return TypedResults.Ok(new CalendarView(
            current.TimeZone, first, last, [.. current.Resources.Select(r => new NamedResource(r.Id, r.Name))], [.. slots]));
    }

    private static async Task<Ok<TaskList>> TasksAsync([AsParameters] LocationScope scope, IReadModels rows, CancellationToken cancellation) =>
        TypedResults.Ok(new TaskList([.. await rows.OpenTasksAsync(scope.Organisation, scope.Location, 200, cancellation)]));

    private static async Task<Results<Ok<EntryList>, ProblemHttpResult>> EventsAsync(
        [AsParameters] LocationScope scope, IReadModels rows, int? limit, CancellationToken cancellation)
    {
        var atMost = limit ?? 100;
        return atMost is < 1 or > 500
            ? Problems.Malformed("limit", "1 to 500 was expected.")
            : TypedResults.Ok(new EntryList([.. await rows.RecentEntriesAsync(scope.Organisation, scope.Location, atMost, cancellation)]));
    }
}
