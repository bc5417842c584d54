using System.Security.Claims;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.SignIn;

/// <summary>Whether a session may.</summary>
internal enum AccessAnswer
{
    /// <summary>It may.</summary>
    Granted,

    /// <summary>To this session there is no such thing: unknown, foreign and malformed look the same.</summary>
    NotFound,

    /// <summary>It may look, not touch.</summary>
    RoleTooLow,
}

/// <summary>The one place that decides who may see which location. The HTTP API and the hub both ask here.</summary>
internal sealed class Access(ISettingsSource settings)
{
    /// <summary>Whether somebody may do something at a location, or, without a location, at an organisation.</summary>
    public async Task<AccessAnswer> AskAsync(ClaimsPrincipal user, string? organisation, string? location, bool needsLocation, Role atLeast)
    {
        if (Session.Of(user) is not { } session
            || !OpaqueId.TryFrom<OrganisationId>(organisation, out var organisationId)
            || session.Grants.For(organisationId) is not { } grant)
        {
            return AccessAnswer.NotFound;
        }

        if (needsLocation)
        {
            // A location that the grant covers in words may still not exist, or belong to somebody else: only settings under this organisation prove it.
            if (!OpaqueId.TryFrom<LocationId>(location, out var locationId)
                || !grant.Covers(locationId)
                || await settings.CurrentAsync(organisationId, locationId) is null)
            {
                return AccessAnswer.NotFound;
            }
        }

        return grant.Role >= atLeast ? AccessAnswer.Granted : AccessAnswer.RoleTooLow;
    }
}
