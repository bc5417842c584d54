using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace SmartPulse.Gateway.SignIn;

/// <summary>Who is signed in, and what they may see.</summary>
/// <param name="Id">The session, so that signing out ends it wherever its cookie has been copied to.</param>
/// <param name="User">The user; signals carry it as the staff member.</param>
/// <param name="Grants">What they may see.</param>
internal sealed record Session(string Id, string User, Grants Grants)
{
    private const string IdClaim = "sid";
    private const string GrantsClaim = "grants";

    /// <summary>The principal that the cookie carries.</summary>
    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [new(IdClaim, Id), new(ClaimTypes.NameIdentifier, User), new(GrantsClaim, Grants.ToText())],
        CookieAuthenticationDefaults.AuthenticationScheme));

    /// <summary>The session of a signed-in principal, or null for a stranger.</summary>
    public static Session? Of(ClaimsPrincipal principal) =>
        principal is { Identity.IsAuthenticated: true }
        && principal.FindFirstValue(IdClaim) is { } id
        && principal.FindFirstValue(ClaimTypes.NameIdentifier) is { } user
        && principal.FindFirstValue(GrantsClaim) is { } grants
            ? new Session(id, user, Grants.FromText(grants))
            : null;
}
