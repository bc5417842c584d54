using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SmartPulse.Reporting;

/// <summary>What the expected value of a lost opportunity rests on. Prices of the same location and coverage only; a median is a price that was really booked.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "basis")]
[JsonDerivedType(typeof(JobMedian), "job-median")]
[JsonDerivedType(typeof(LocationShare), "location-share")]
[JsonDerivedType(typeof(None), "none")]
public abstract record LeakBasis
{
    private LeakBasis() { }

    /// <summary>The job is known: the median price of its bookings.</summary>
    public sealed record JobMedian(LocationId Location, ServiceId Service, Money Median, int Prices) : LeakBasis;

    /// <summary>The job is not known: the median price of the location's bookings, times the share of its opportunities that become jobs.</summary>
    public sealed record LocationShare(LocationId Location, Money Median, int Prices, Rate Share) : LeakBasis;

    /// <summary>Nothing was booked yet to compare with.</summary>
    public sealed record None : LeakBasis;

    /// <summary>What that many are worth, rounded down to the minor unit; null without a basis.</summary>
    internal Money? Expected(long count) => this switch
    {
        JobMedian job => job.Median with { MinorUnits = checked(job.Median.MinorUnits * count) },
        LocationShare share => share.Median with { MinorUnits = (long)((Int128)share.Median.MinorUnits * count * share.Share.Numerator / share.Share.Denominator) },
        _ => null,
    };
}

/// <summary>Prices of what was booked, by location: where medians come from.</summary>
internal sealed class BookedPrices
{
    private readonly Dictionary<LocationId, Location> locations = [];
    private readonly Dictionary<(LocationId, ServiceId?), LeakBasis> found = [];

    /// <summary>Takes one rated opportunity in.</summary>
    public void Add(OpportunityFacts facts)
    {
        var location = locations.TryGetValue(facts.Row.Location, out var known) ? known : locations[facts.Row.Location] = new();
        location.Opportunities++;
        location.Open += facts.Open ? 1 : 0;
        location.Booked += facts.Booked ? 1 : 0;
        if (facts is { Booked: true, Row: { ValueMinor: { } minor, Currency: { } currency } })
        {
            location.Prices.Add((facts.Row.Service, new Money(minor, currency)));
        }
    }

    /// <summary>What a lost opportunity's value rests on; asked when every opportunity is in.</summary>
    public LeakBasis BasisOf(OpportunityRow lost) =>
        found.TryGetValue((lost.Location, lost.Service), out var basis) ? basis : found[(lost.Location, lost.Service)] = Find(lost);

    private LeakBasis Find(OpportunityRow lost)
    {
        if (!locations.TryGetValue(lost.Location, out var location) || location.Prices.Count == 0)
        {
            return new LeakBasis.None();
        }

        // A location sells in one currency. Should it have changed, the older prices are no measure, and are never added to the others.
        var currency = location.Prices.CountBy(p => p.Price.Currency).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;
        var prices = location.Prices
            .Where(p => p.Price.Currency == currency && (lost.Service is null || p.Service == lost.Service))
            .Select(p => p.Price.MinorUnits).Order().ToImmutableArray();
        if (prices.IsEmpty)
        {
            return new LeakBasis.None();
        }

        var median = new Money(prices[(prices.Length - 1) / 2], currency);
        return lost.Service is { } service
            ? new LeakBasis.JobMedian(lost.Location, service, median, prices.Length)
            : new LeakBasis.LocationShare(lost.Location, median, prices.Length, new(location.Booked, location.Opportunities, location.Open));
    }

    private sealed class Location
    {
        public List<(ServiceId? Service, Money Price)> Prices { get; } = [];

        public long Opportunities { get; set; }

        public long Booked { get; set; }

        public long Open { get; set; }
    }
}
