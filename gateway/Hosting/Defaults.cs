using Microsoft.Extensions.Configuration.Memory;

namespace SmartPulse.Gateway.Hosting;

/// <summary>What holds when nobody configured anything, so that a bare start just works. Files, environment and command line override all of it.</summary>
internal static class Defaults
{
    /// <summary>Where the gateway listens when nothing says otherwise.</summary>
    public const string Url = "http://localhost:5080";

    /// <summary>Puts the defaults under every other source of configuration.</summary>
    public static void AddDefaults(this WebApplicationBuilder builder)
    {
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
            {
                ["Logging:LogLevel:Default"] = "Information",
                ["Logging:LogLevel:Microsoft"] = "Warning",
                ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Warning",
                // Says nothing below warnings that may be shown, and what it says above them is thrown as well. While it may speak, the framework makes a span and a scope for each request.
                ["Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics"] = "None",
                // Writes a line for each connection that there is no place for: in a crowd that costs more than refusing them. Kestrel's own meter counts them (kestrel.rejected_connections).
                ["Logging:LogLevel:Microsoft.AspNetCore.Server.Kestrel.Connections"] = "Error",
                // Keys lie unencrypted in the data directory, which only its owner may read; there is no better place on a plain machine.
                ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
                ["AllowedHosts"] = "*",
            },
        });

        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && builder.Configuration["https_ports"] is null
            && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(Url);
        }
    }
}
