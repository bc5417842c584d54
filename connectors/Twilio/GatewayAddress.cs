using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace SmartPulse.Connectors.Twilio;

/// <summary>Where the world finds the gateway.</summary>
public sealed class GatewayAddressOptions
{
    /// <summary>Where these settings are in the configuration.</summary>
    public const string Section = "SmartPulse:Gateway";

    /// <summary>
    /// The address that Twilio is configured with, such as https://pulse.example.fi. Behind a proxy it must be set: signatures cover the public
    /// address, and the one that the proxy calls is another.
    /// </summary>
    public Uri? PublicBaseUrl { get; set; }
}

/// <summary>The gateway's address as others see it, and as this machine does.</summary>
internal sealed class GatewayAddress(IOptions<GatewayAddressOptions> options, IServiceProvider services)
{
    /// <summary>The configured address without its last slash, or null when each request's own scheme and host stand for it.</summary>
    /// <remarks>Letter for letter: a host's case is part of what is signed.</remarks>
    public string? Configured { get; } = options.Value.PublicBaseUrl?.OriginalString.TrimEnd('/');

    /// <summary>The path in front of every route, such as /pulse, when the public address has one; else empty.</summary>
    public string PathPrefix { get; } = options.Value.PublicBaseUrl?.AbsolutePath.TrimEnd('/') ?? "";

    /// <summary>Where we can be called back: the configured address, else our own.</summary>
    public string? CallBack => Configured ?? Local;

    /// <summary>An address of this very process, or null before it listens. Asked each time: the port may be chosen by the system.</summary>
    public string? Local
    {
        get
        {
            var server = (IServer?)services.GetService(typeof(IServer));
            var addresses = server?.Features.Get<IServerAddressesFeature>()?.Addresses;
            var best = addresses?.FirstOrDefault(a => a.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) ?? addresses?.FirstOrDefault();
            if (best is null)
            {
                return null;
            }

            // "http://+:5080" and "http://[::]:5080" are every address of the machine, which no client can call.
            var address = Microsoft.AspNetCore.Http.BindingAddress.Parse(best);
            var host = address.Host is "+" or "*" or "[::]" or "0.0.0.0" ? "127.0.0.1" : address.Host;
            return $"{address.Scheme}://{host}:{address.Port}";
        }
    }
}
