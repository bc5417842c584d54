using System.Collections.Immutable;
using System.Security.Claims;
using SmartPulse.Channels;
using SmartPulse.Directories;
using SmartPulse.Gateway.Demo;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Gateway.StandIn.FastForward;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>Tells a session what its phones can reach.</summary>
internal sealed class Exchange(INumberDirectory numbers, ISettingsSource settings, IGrainFactory grains, StandInClock clock)
{
    /// <summary>Invented people with numbers that belong to nobody (docs/demo.md).</summary>
    private static readonly ImmutableArray<SuggestedCustomer> Customers =
    [
        new(PhoneNumber.From("+358440000401"), "Ada Virtanen", Locale.FiFi),
        new(PhoneNumber.From("+358440000402"), "Onni Korhonen", Locale.FiFi),
        new(PhoneNumber.From("+358440000403"), "Linnea Lindroos", Locale.SvFi),
        new(PhoneNumber.From("+358440000404"), "Grace Owens", Locale.En),
        new(PhoneNumber.From("+46701740651"), "Astrid Nyberg", Locale.SvSe),
    ];

    /// <summary>What it can reach.</summary>
    public async Task<ExchangeView> ViewAsync(ClaimsPrincipal user, CancellationToken cancellation)
    {
        var reach = await Reach.OfAsync(user, numbers, cancellation);
        var lines = ImmutableArray.CreateBuilder<ExchangeLine>();
        var staff = ImmutableArray.CreateBuilder<StaffPhone>();
        foreach (var ofLocation in reach.Lines.GroupBy(l => new ConnectedLocation(l.Organisation, l.Location)))
        {
            var (organisation, location) = (ofLocation.Key.Organisation, ofLocation.Key.Location);
            if (await settings.CurrentAsync(organisation, location) is not { } s
                || (await grains.GetGrain<IOrganisationGrain>(organisation.Value).GetAsync()).OrThrow() is not { } owner)
            {
                continue;
            }

            lines.AddRange(ofLocation.Select(l => new ExchangeLine(
                l.Number, organisation, owner.Name, location, s.Name.Name, l.Line, l.Mode, l.Locale ?? s.DefaultLocale, s.TimeZone, FormKeyOf(s))));
            staff.AddRange(s.RingNumbers.Concat(s.OnCall).Concat(s.StaffNumbers).Distinct().Select(n => new StaffPhone(
                n, organisation, location, s.RingNumbers.Contains(n), s.OnCall.Contains(n))));
        }

        return new(lines.ToImmutable(), staff.ToImmutable(), Customers, await clock.ViewAsync(user, cancellation));
    }

    // Only the demo's key is known; of every other the settings hold the hash alone.
    private static string? FormKeyOf(LocationSettings settings) =>
        settings.FormKeyHash is { } hash && SecretHash.Matches(DemoPlumbing.FormKey, hash)
            ? $"{settings.Organisation}.{settings.Location}.{DemoPlumbing.FormKey}"
            : null;
}
