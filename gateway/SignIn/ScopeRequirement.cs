using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using SmartPulse.Gateway.Api;

namespace SmartPulse.Gateway.SignIn;

/// <summary>The route's organisation and location must be within the session's grants, as at least that role.</summary>
internal sealed record ScopeRequirement(Role AtLeast) : IAuthorizationRequirement;

/// <summary>Checks the scope before anything of the request is bound or read.</summary>
internal sealed class ScopeHandler(Access access) : AuthorizationHandler<ScopeRequirement>
{
    internal const string NotFound = "not-found";

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, ScopeRequirement requirement)
    {
        if (context.Resource is not HttpContext http || context.User.Identity is not { IsAuthenticated: true })
        {
            return;
        }

        var needsLocation = http.GetEndpoint() is not RouteEndpoint route || route.RoutePattern.GetParameter("location") is not null;
        var answer = await access.AskAsync(
            context.User, http.GetRouteValue("organisation") as string, http.GetRouteValue("location") as string, needsLocation, requirement.AtLeast);
        switch (answer)
        {
            case AccessAnswer.Granted:
                context.Succeed(requirement);
                break;
            case AccessAnswer.NotFound:
                context.Fail(new AuthorizationFailureReason(this, NotFound));
                break;
            default:
                context.Fail(new AuthorizationFailureReason(this, "role"));
                break;
        }
    }
}

/// <summary>Turns refusals into problem details: a stranger gets 401, a foreign id the same 404 as one that never was, a lower role 403.</summary>
internal sealed class RefusalWriter : IAuthorizationMiddlewareResultHandler
{
    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            await next(context);
            return;
        }

        var problem = authorizeResult switch
        {
            { Challenged: true } => Problems.SignInFirst(),
            { AuthorizationFailure.FailureReasons: var reasons } when reasons.Any(r => r.Message == ScopeHandler.NotFound) => Problems.NotFound(),
            _ => Problems.RoleTooLow(),
        };
        await problem.ExecuteAsync(context);
    }
}
