using SmartPulse.Gateway.Api;

namespace SmartPulse.Gateway.Live;

/// <summary>Registers the hub and its feed.</summary>
internal static class LiveRegistration
{
    /// <summary>How long a screen may leave what it is sent untaken; it is dropped then, and comes back by itself if anybody is there.</summary>
    public static readonly TimeSpan TakenWithin = TimeSpan.FromSeconds(5);

    /// <summary>Adds them.</summary>
    public static void AddLive(this IServiceCollection services)
    {
        // The page takes twelve silent seconds for a lost connection: the screen greys out soon, not after half a minute.
        services.AddSignalR(static hub => hub.KeepAliveInterval = TimeSpan.FromSeconds(5)).AddJsonProtocol(static json => ApiJson.Configure(json.PayloadSerializerOptions));
        services.AddSingleton<LiveInstruments>();
        services.AddSingleton<BoardFeed>();
        services.AddHostedService(static provider => provider.GetRequiredService<BoardFeed>());
    }

    /// <summary>Maps the hub.</summary>
    public static void MapLive(this IEndpointRouteBuilder routes) =>
        routes.MapHub<BoardHub>("/hub", static options =>
        {
            options.TransportSendTimeout = TakenWithin;
            options.CloseOnAuthenticationExpiration = true;
        });
}
