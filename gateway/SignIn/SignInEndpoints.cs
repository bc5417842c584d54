using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using SmartPulse.Gateway.Api;

namespace SmartPulse.Gateway.SignIn;

/// <summary>In by a one-time link, out by a button.</summary>
internal static class SignInEndpoints
{
    /// <summary>Maps the two routes.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sign-in", SignInAsync).AllowAnonymous().ExcludeFromDescription();
        routes.MapPost("/sign-out", SignOutAsync).ExcludeFromDescription();
    }

    private static async Task<Results<RedirectHttpResult, ProblemHttpResult>> SignInAsync(string? token, SignInDesk desk, HttpContext context)
    {
        if (await desk.UseAsync(token ?? string.Empty) is not { } session)
        {
            return Problems.LinkUsedUp();
        }

        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, session.ToPrincipal(), new AuthenticationProperties { IsPersistent = true });
        return TypedResults.LocalRedirect("/");
    }

    private static async Task<NoContent> SignOutAsync(HttpContext context, SignedOutSessions sessions)
    {
        if (Session.Of(context.User) is { } session)
        {
            await sessions.EndAsync(session.Id);
        }

        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return TypedResults.NoContent();
    }
}
