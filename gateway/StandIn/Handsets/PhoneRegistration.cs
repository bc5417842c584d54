using Microsoft.AspNetCore.SignalR;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Gateway.StandIn.Calls;
using SmartPulse.Gateway.StandIn.FastForward;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>Puts the stand-in's phones into the gateway.</summary>
internal static class PhoneRegistration
{
    /// <summary>Adds them; they do nothing unless they are mapped.</summary>
    public static void AddPhones(this IServiceCollection services)
    {
        services.AddSingleton<HandsetBook>();
        services.AddSingleton<Viewers>();
        services.AddSingleton<CarrierPost>();
        services.AddSingleton<Switchboard>();
        services.AddSingleton<PhoneDesk>();
        services.AddSingleton<ApiCalls>();
        services.AddSingleton<StandInClock>();
        services.AddSingleton<Exchange>();
        CarrierPost.AddClient(services);
        services.ConfigureHttpJsonOptions(static json => json.SerializerOptions.TypeInfoResolverChain.Add(PhoneJson.Default));
        services.Configure<JsonHubProtocolOptions>(static json => json.PayloadSerializerOptions.TypeInfoResolverChain.Add(PhoneJson.Default));
    }

    /// <summary>Maps them when no Twilio account is configured: with a real carrier there are real phones.</summary>
    public static void MapPhones(this IEndpointRouteBuilder routes)
    {
        if (!routes.ServiceProvider.GetRequiredService<TwilioAccount>().IsStandIn)
        {
            return;
        }

        Connect(routes.ServiceProvider);
        routes.MapGroup("/api/v1").MapHandsets();
        routes.MapHub<PhoneHub>("/hub/phones", static options =>
        {
            options.TransportSendTimeout = TimeSpan.FromSeconds(5);
            options.CloseOnAuthenticationExpiration = true;
        });
    }

    private static void Connect(IServiceProvider services)
    {
        var (desk, calls) = (services.GetRequiredService<PhoneDesk>(), services.GetRequiredService<ApiCalls>());
        services.GetRequiredService<StandInBook>().OnMessageChanged = desk.ShowMessage;
        var api = services.GetRequiredService<StandInApi>();
        (api.Rings, api.HangsUp) = (calls.Ring, calls.HangUp);
        services.GetRequiredService<Switchboard>().OnChanged = phone =>
        {
            desk.Show(phone);
            calls.Follow(phone);
        };
    }
}
