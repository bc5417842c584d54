using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using SmartPulse.Gateway.Hosting;
using SmartPulse.Gateway.StandIn.FastForward;

namespace SmartPulse.Gateway.SignIn;

/// <summary>Registers sign-in: whatever is not said to be public needs a session.</summary>
internal static class SignInRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds sessions, one-time links and the check of scopes.</summary>
        public void AddSignIn(DataDirectory data)
        {
            services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.Section).ValidateOnStart();
            services.AddSingleton<IValidateOptions<SignInOptions>, SignInOptionsValidator>();
            services.AddSingleton<ISecretSource, SystemSecretSource>();
            services.AddSingleton<SignInDesk>();
            services.AddSingleton<SignedOutSessions>();
            services.AddSingleton<Access>();
            services.AddSingleton<IAuthorizationHandler, ScopeHandler>();
            services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusalWriter>();

            // The keys live beside the data, so that a restart signs nobody out.
            services.AddDataProtection().SetApplicationName("SmartPulse").PersistKeysToFileSystem(data.Folder("keys"));

            services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
            services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
                .Configure<IOptions<SignInOptions>, TrueTime>(static (cookie, options, time) =>
                {
                    cookie.TimeProvider = time.Provider;
                    cookie.Cookie.Name = "smartpulse";
                    cookie.Cookie.HttpOnly = true;
                    cookie.Cookie.SameSite = SameSiteMode.Strict;
                    cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    cookie.ExpireTimeSpan = options.Value.SessionLife;
                    cookie.SlidingExpiration = true;
                    cookie.Events.OnValidatePrincipal = RefuseEndedSessionsAsync;
                });

            services.AddAuthorizationBuilder()
                .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        }
    }

    /// <summary>The route's organisation and location must be within the session's grants.</summary>
    public static TBuilder RequireScope<TBuilder>(this TBuilder builder, Role atLeast) where TBuilder : IEndpointConventionBuilder =>
        builder.RequireAuthorization(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new ScopeRequirement(atLeast)).Build());

    /// <summary>The session must be of somebody who runs the gateway.</summary>
    public static TBuilder RequireOperator<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder =>
        builder.RequireAuthorization(new AuthorizationPolicyBuilder().RequireAuthenticatedUser()
            .RequireAssertion(static context => Session.Of(context.User) is { Grants.Operator: true }).Build());

    private static async Task RefuseEndedSessionsAsync(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<SignedOutSessions>();
        if (context.Principal is not { } principal || Session.Of(principal) is not { } session
            || await sessions.IsEndedAsync(session.Id, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        }
    }
}
