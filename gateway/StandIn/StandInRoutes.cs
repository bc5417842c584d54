using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Directories;
using SmartPulse.Gateway.Hosting;

namespace SmartPulse.Gateway.StandIn;

/// <summary>Puts the stand-in carrier into the gateway.</summary>
internal static class StandInRoutes
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds the stand-in carrier; it does nothing unless it is mapped.</summary>
        public IServiceCollection AddStandInCarrier()
        {
            services.TryAddSingleton(static s => new StandInTexts(s.GetService<DataDirectory>(), s.GetRequiredService<ILogger<StandInTexts>>()));
            services.TryAddSingleton<StandInBook>();
            services.TryAddSingleton<StandInWriter>();
            services.TryAddSingleton<StandInCallbacks>();
            services.TryAddSingleton<StandInApi>();
            services.AddHostedService(s => s.GetRequiredService<StandInCallbacks>());
            services.AddHttpClient(StandInCallbacks.Client, c => c.Timeout = TimeSpan.FromSeconds(5))
                .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
                .RemoveAllLoggers();
            return services;
        }
    }

    extension(IEndpointRouteBuilder routes)
    {
        /// <summary>Maps the stand-in carrier when no Twilio account is configured. Its API opens with its own account and token; the outbox with a session.</summary>
        public IEndpointRouteBuilder MapStandInCarrier()
        {
            if (!routes.ServiceProvider.GetRequiredService<TwilioAccount>().IsStandIn)
            {
                return routes;
            }

            var api = routes.MapGroup($"/carrier/{StandInWriter.ApiVersion}/Accounts/{{account}}").AllowAnonymous().DisableAntiforgery().ExcludeFromDescription().WithTags("stand-in-carrier");
            api.MapPost("/Messages.json", (HttpContext http, StandInApi carrier) => carrier.CreateMessageAsync(http));
            api.MapGet("/Messages.json", (HttpContext http, StandInApi carrier) => carrier.Messages(http));
            api.MapGet("/Messages/{sid}.json", (HttpContext http, string sid, StandInApi carrier) => carrier.Message(http, sid));
            api.MapPost("/Calls.json", (HttpContext http, StandInApi carrier) => carrier.CreateCallAsync(http));
            api.MapGet("/Calls.json", (HttpContext http, StandInApi carrier) => carrier.Calls(http));
            api.MapGet("/Calls/{sid}.json", (HttpContext http, string sid, StandInApi carrier) => carrier.Call(http, sid));
            api.MapPost("/Calls/{sid}.json", (HttpContext http, string sid, StandInApi carrier) => carrier.ChangeCallAsync(http, sid));
            routes.MapGet("/carrier/outbox", (ClaimsPrincipal user, INumberDirectory numbers, StandInApi carrier, CancellationToken cancellation) =>
                carrier.OutboxAsync(user, numbers, cancellation)).RequireAuthorization().ExcludeFromDescription().WithTags("stand-in-carrier");
            return routes;
        }
    }
}
