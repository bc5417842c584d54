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
            // A person is told on the page, in their language; a link without a token is no link, and would lead round in a circle.
            return token?.Length > 0 && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
                ? TypedResults.LocalRedirect("/sign-in?used=1")
                : Problems.LinkUsedUp();
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
