using System.Collections.Immutable;
using System.Security.Claims;
using SmartPulse.Directories;
using SmartPulse.Gateway.SignIn;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>The lines that a session's phones may call and write to: those of the locations where it is staff. All else does not exist for it.</summary>
/// <param name="Lines">The lines, by organisation and location.</param>
internal sealed record Reach(ImmutableArray<NumberEntry> Lines)
{
    private readonly ImmutableHashSet<string> numbers = [.. Lines.Select(l => l.Number.E164)];

    /// <summary>Whether a line is among them.</summary>
    public bool Covers(string line) => numbers.Contains(line);

    /// <summary>The lines of a session.</summary>
    public static async Task<Reach> OfAsync(ClaimsPrincipal user, INumberDirectory numbers, CancellationToken cancellation)
    {
        var grants = Session.Of(user)?.Grants;
        var lines = ImmutableArray.CreateBuilder<NumberEntry>();
        foreach (var location in await numbers.LocationsAsync(cancellation))
        {
            if (grants?.For(location.Organisation) is { Role: >= Role.Staff } grant && grant.Covers(location.Location))
            {
                lines.AddRange(await numbers.OfLocationAsync(location.Organisation, location.Location, cancellation));
            }
        }

        return new(lines.ToImmutable());
    }
}
