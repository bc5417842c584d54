using System.Collections.Immutable;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace SmartPulse.Gateway.SignIn;

/// <summary>Tells whoever started the gateway where to go: one address, once, on the console and not among the logs.</summary>
internal static class SignInAnnouncement
{
    /// <summary>The user that the printed link signs in.</summary>
    public const string User = "usr_console";

    /// <summary>Prints the address.</summary>
    public static async Task AnnounceAsync(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<SignInOptions>>().Value;
        if (!options.PrintLink)
        {
            return;
        }

        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        ImmutableArray<Grant> grants = [.. options.Organisations.Select(o => new Grant(OrganisationId.From(o), Locations: null, Role.Manager))];
        var link = $"{Reachable(address)}{await app.Services.GetRequiredService<SignInDesk>().LinkAsync(User, new Grants(grants, Operator: true))}";
        var line = new string('-', Math.Max(link.Length, 40));
        Console.WriteLine();
        Console.WriteLine(line);
        Console.WriteLine("SmartPulse is up. Open this address; it works once:");
        Console.WriteLine(link);
        Console.WriteLine(line);
        Console.WriteLine();
    }

    // "Any address" is where a server listens, not where a browser can go.
    private static string Reachable(string? address) => (address ?? "http://localhost")
        .Replace("://[::]", "://localhost", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
        .Replace("://+", "://localhost", StringComparison.Ordinal)
        .Replace("://*", "://localhost", StringComparison.Ordinal)
        .TrimEnd('/');
}
