using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using SmartPulse.Gateway.SignIn;

namespace SmartPulse.Gateway.Api;

/// <summary>The location that a route names. The scope was checked before this is bound, so both ids are well formed and within the session's grants.</summary>
internal sealed record LocationScope([FromRoute(Name = "organisation")] string OrganisationText, [FromRoute(Name = "location")] string LocationText, ClaimsPrincipal User)
{
    /// <summary>The organisation.</summary>
    public OrganisationId Organisation => OrganisationId.From(OrganisationText);

    /// <summary>The location.</summary>
    public LocationId Location => LocationId.From(LocationText);

    /// <summary>Who asks.</summary>
    public string Staff => (Session.Of(User) ?? throw new InvalidOperationException("A scoped route was reached without a session.")).User;
}
