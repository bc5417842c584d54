using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using SmartPulse.Directories;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Api;

/// <summary>
/// What an owner reads and changes of a location's settings. A change names the version that it was made from, so that two people cannot
/// overwrite each other, and is stored whole or not at all; conversations follow it within seconds.
/// </summary>
internal static class SettingsEndpoints
{
    /// <summary>Maps them under a location: reading.</summary>
    public static void MapSettingsReading(this IEndpointRouteBuilder location) =>
        location.MapGet("/settings", SettingsAsync).RequireScope(Role.Manager).WithSummary("The newest settings, and the location's numbers.")
            .ProducesProblem(403).ProducesProblem(503);

    /// <summary>Maps them under a location: changing.</summary>
    public static void MapSettingsChanging(this IEndpointRouteBuilder location)
    {
        var changes = location.MapGroup("").RequireScope(Role.Manager)
            .ProducesProblem(400).ProducesProblem(403).ProducesProblem(409).ProducesProblem(413).ProducesProblem(415).ProducesProblem(503);
        changes.MapPut("/questions", QuestionsAsync).Accepts<QuestionsChange>("application/json")
            .WithSummary("Store the owner's own questions, all of them, in the order they are asked.");
        changes.MapPut("/answers", AnswersAsync).Accepts<AnswersChange>("application/json")
            .WithSummary("Store the owner's own answers to what customers ask, all of them.");
    }

    // Asked of the location itself and not of what this process remembers: whoever has just changed them reads what is stored.
    private static async Task<Results<Ok<SettingsView>, ProblemHttpResult>> SettingsAsync(
        [AsParameters] LocationScope scope, IGrainFactory grains, INumberDirectory numbers, CancellationToken cancellation) =>
        await Tenant(scope, grains).CurrentAsync() switch
        {
            SettingsRead.Found { Settings: var current } => TypedResults.Ok(new SettingsView(
                current with { FormKeyHash = null }, [.. await numbers.OfLocationAsync(scope.Organisation, scope.Location, cancellation)])),
            SettingsRead.Unreadable => Problems.TryLater("The settings cannot be read now."),
            _ => Problems.NotFound(),
        };

    private static async Task<Results<Ok<SettingsStored>, ProblemHttpResult>> QuestionsAsync([AsParameters] LocationScope scope, IGrainFactory grains, HttpContext context)
    {
        var (body, problem) = await JsonBody.ReadStrictlyAsync<QuestionsChange>(context);
        return problem is not null ? problem
            : Listed(body?.Questions, "questions") is { } wrong ? wrong
            : await StoreAsync(scope, grains, body?.ExpectedVersion, "questions", settings => settings with { Questions = body!.Questions!.Value });
    }

    private static async Task<Results<Ok<SettingsStored>, ProblemHttpResult>> AnswersAsync([AsParameters] LocationScope scope, IGrainFactory grains, HttpContext context)
    {
        var (body, problem) = await JsonBody.ReadStrictlyAsync<AnswersChange>(context);
        return problem is not null ? problem
            : Listed(body?.Answers, "answers") is { } wrong ? wrong
            : await StoreAsync(scope, grains, body?.ExpectedVersion, "answers", settings => settings with { Answers = body!.Answers!.Value });
    }

    /// <summary>Why a list cannot be stored before its rules are asked, or null.</summary>
    private static ProblemHttpResult? Listed<T>(ImmutableArray<T>? list, string field) where T : class =>
        list is not { IsDefault: false } there ? Problems.MalformedBody(field, "the whole list was expected; to have none, send [].")
        : there.IndexOf(null!) is var hole and >= 0 ? Problems.MalformedBody($"{field}[{hole}]", "an object was expected, not null.")
        : null;

    private static async Task<Results<Ok<SettingsStored>, ProblemHttpResult>> StoreAsync(
        LocationScope scope, IGrainFactory grains, int? expectedVersion, string field, Func<LocationSettings, LocationSettings> change)
    {
        if (expectedVersion is not { } version)
        {
            return Problems.MalformedBody("expectedVersion", "the version of the settings that were changed was expected.");
        }

        var tenant = Tenant(scope, grains);
        switch (await tenant.CurrentAsync())
        {
            case SettingsRead.Unreadable:
                return Problems.TryLater("The settings cannot be read now.");
            case SettingsRead.NotSetUp:
                return Problems.NotFound();
            case SettingsRead.Found { Settings: var current } when current.Version != version:
                return Problems.Outdated(current.Version);
            case SettingsRead.Found { Settings: var current }:
                return await tenant.ChangeAsync(change(current), version) switch
                {
                    SettingsChange.Stored stored => TypedResults.Ok(new SettingsStored(stored.Version)),
                    SettingsChange.Invalid invalid => Problems.NotValid(field, invalid.Problems),
                    SettingsChange.Outdated outdated => Problems.Outdated(outdated.Version),
                    SettingsChange.NotStored => Problems.TryLater("The settings could not be stored; read them before you change them again."),
                    var other => throw new InvalidOperationException($"No answer is written for {other.GetType().Name}."),
                };
            case var other:
                throw new InvalidOperationException($"No answer is written for {other.GetType().Name}.");
        }
    }

    private static ITenantGrain Tenant(LocationScope scope, IGrainFactory grains) =>
        grains.GetGrain<ITenantGrain>($"{scope.Organisation.Value}/{scope.Location.Value}");
}
