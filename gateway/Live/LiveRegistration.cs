using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using SmartPulse.Gateway.Api;

namespace SmartPulse.Gateway.Live;

/// <summary>Registers the hub and its feed.</summary>
internal static class LiveRegistration
{
    /// <summary>How long a screen may leave what it is sent untaken; it is dropped then, and comes back by itself if anybody is there.</summary>
    public static readonly TimeSpan TakenWithin = TimeSpan.FromSeconds(5);

    // What the system keeps for a connection that nobody reads grows to four megabytes by itself. This is a wall of cards a few times over, and more than a page on a long line needs.
    private const int SocketBuffer = 128 * 1024;

    /// <summary>Adds them.</summary>
    public static void AddLive(this IServiceCollection services)
    {
        // The page takes twelve silent seconds for a lost connection: the screen greys out soon, not after half a minute.
        services.AddSignalR(static hub => hub.KeepAliveInterval = TimeSpan.FromSeconds(5)).AddJsonProtocol(static json => ApiJson.Configure(json.PayloadSerializerOptions));
        services.Configure<SocketTransportOptions>(static sockets => sockets.CreateBoundListenSocket = static endpoint =>
        {
            var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
            socket.SendBufferSize = SocketBuffer; // whom it accepts inherits it
            return socket;
        });
        services.AddSingleton<LiveInstruments>();
        services.AddSingleton<BoardFeed>();
        services.AddHostedService(static provider => provider.GetRequiredService<BoardFeed>());
    }

    /// <summary>Maps the hub.</summary>
    public static void MapLive(this IEndpointRouteBuilder routes) =>
        routes.MapHub<BoardHub>("/hub", static options =>
        {
            options.TransportSendTimeout = TakenWithin;
            options.TransportMaxBufferSize = 1; // a message counts as sent when the system has it: what waits longer is known, however little is sent
            options.CloseOnAuthenticationExpiration = true;
        });
}
