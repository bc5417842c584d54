using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Api;

/// <summary>The figures of a cohort, each with its definition.</summary>
/// <param name="From">First local day of the cohort.</param>
/// <param name="To">Last local day of it, included.</param>
/// <param name="TimeZone">Whose days they are.</param>
/// <param name="Report">The figures, as of now.</param>
/// <param name="Definitions">What each figure is called and means.</param>
internal sealed record ReportView(LocalDate From, LocalDate To, string TimeZone, Report Report, ImmutableArray<FigureDefinition> Definitions);

/// <summary>The opportunities behind one number of the report.</summary>
internal sealed record ReportBehind(FigureKey Figure, ImmutableArray<OpportunityRow> Items);

/// <summary>The report of one location: SQL over the read models, formulas in the domain.</summary>
internal static class ReportEndpoints
{
    private const int LongestReport = 366;

    /// <summary>Maps it under a location.</summary>
    public static void MapReportApi(this IEndpointRouteBuilder location)
    {
        location.MapGet("/report", ReportAsync).WithSummary("The figures of a cohort of local days; the last 30 unless said otherwise.").ProducesProblem(400);
        location.MapGet("/report/behind", BehindAsync).WithSummary("The opportunities behind one number of the report.").ProducesProblem(400);
    }

    private static async Task<Results<Ok<ReportView>, ProblemHttpResult>> ReportAsync(
        [AsParameters] LocationScope scope, IReadModels rows, ISettingsSource settings, IClock clock, string? from, string? to, CancellationToken cancellation)
    {
        var (cohort, problem) = await CohortAsync(scope, rows, settings, clock, from, to, cancellation);
        if (cohort is null)
        {
            return problem!;
        }

        var captures = await rows.CaptureCountsAsync(scope.Organisation, [scope.Location], cohort.From, cohort.To, cancellation);
        return TypedResults.Ok(new ReportView(
            cohort.From, cohort.To, cohort.Zone.Id, ReportFigures.Of(cohort.Rows, captures, cohort.Terms), FigureDefinitions.All));
    }

    private static async Task<Results<Ok<ReportBehind>, ProblemHttpResult>> BehindAsync(
        [AsParameters] LocationScope scope, IReadModels rows, ISettingsSource settings, IClock clock, string? figure, string? from, string? to, CancellationToken cancellation)
    {
        if (!FigureKey.TryParse(figure, out var key))
        {
            return Problems.Malformed("figure", "a key as the report gives it was expected.");
        }

        var (cohort, problem) = await CohortAsync(scope, rows, settings, clock, from, to, cancellation);
        return cohort is null
            ? problem!
            : TypedResults.Ok(new ReportBehind(key, [.. cohort.Rows.Where(row => ReportFigures.Matches(key, row, cohort.Terms))]));
    }

    private static async Task<(Cohort? Cohort, ProblemHttpResult? Problem)> CohortAsync(
        LocationScope scope, IReadModels rows, ISettingsSource settings, IClock clock, string? from, string? to, CancellationToken cancellation)
    {
        if (await settings.CurrentAsync(scope.Organisation, scope.Location) is not { } current)
        {
            return (null, Problems.NotFound());
        }

        var zone = DateTimeZoneProviders.Tzdb[current.TimeZone];
        var now = clock.GetCurrentInstant();
        var today = now.InZone(zone).Date;
        if (!LocalDays.TryRead(from, to, today.PlusDays(-29), today, LongestReport, out var first, out var last, out var problem))
        {
            return (null, problem);
        }

        var cohort = await rows.CohortAsync(scope.Organisation, [scope.Location], first, last, cancellation);
        var zones = ImmutableDictionary<LocationId, DateTimeZone>.Empty.Add(scope.Location, zone);
        return (new Cohort(first, last, zone, cohort, ReportTerms.Published(now, zones)), null);
    }

    private sealed record Cohort(LocalDate From, LocalDate To, DateTimeZone Zone, IReadOnlyList<OpportunityRow> Rows, ReportTerms Terms);
}
