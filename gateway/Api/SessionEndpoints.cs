using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Api;

/// <summary>Who am I, and what may I see.</summary>
internal static class SessionEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapSessionApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/me", MeAsync).WithSummary("Who is signed in, and what they may see.");
        routes.MapGet("/organisations/{organisation}/locations", LocationsAsync).RequireScope(Role.Viewer)
            .WithSummary("The locations of one organisation that the session may see.").ProducesProblem(404);
    }

    private static async Task<Ok<Me>> MeAsync(ClaimsPrincipal user, IGrainFactory grains, ISettingsSource settings)
    {
        var session = Session.Of(user) ?? throw new InvalidOperationException("/me was reached without a session.");
        var organisations = ImmutableArray.CreateBuilder<MyOrganisation>();
        foreach (var grant in session.Grants.Organisations)
        {
            if ((await grains.GetGrain<IOrganisationGrain>(grant.Organisation.Value).GetAsync()).OrThrow() is { } organisation)
            {
                organisations.Add(new(organisation.Organisation, organisation.Name, grant.Role, await SummariesAsync(organisation, grant, settings)));
            }
        }

        return TypedResults.Ok(new Me(session.User, session.Grants.Operator, organisations.ToImmutable()));
    }

    private static async Task<Results<Ok<LocationList>, ProblemHttpResult>> LocationsAsync(
        string organisation, ClaimsPrincipal user, IGrainFactory grains, ISettingsSource settings)
    {
        var id = OrganisationId.From(organisation);
        return Session.Of(user)?.Grants.For(id) is { } grant && (await grains.GetGrain<IOrganisationGrain>(id.Value).GetAsync()).OrThrow() is { } found
            ? TypedResults.Ok(new LocationList(await SummariesAsync(found, grant, settings)))
            : Problems.NotFound();
    }

    private static async Task<ImmutableArray<LocationSummary>> SummariesAsync(OrganisationSettings organisation, Grant grant, ISettingsSource settings)
    {
        var summaries = ImmutableArray.CreateBuilder<LocationSummary>();
        foreach (var location in organisation.Locations.Where(grant.Covers))
        {
            if (await settings.CurrentAsync(organisation.Organisation, location) is { } s)
            {
                summaries.Add(new(
                    location, s.Name.Name, s.Trade, s.TimeZone, s.Currency, s.DefaultLocale, s.Locales,
                    [.. s.Services.Select(v => new NamedService(v.Id, v.Name))], [.. s.Resources.Select(r => new NamedResource(r.Id, r.Name))]));
            }
        }

        return summaries.ToImmutable();
    }
}
