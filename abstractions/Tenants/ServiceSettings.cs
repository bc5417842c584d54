using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Tenants;

/// <summary>A service that a location sells.</summary>
public sealed record ServiceSettings
{
    /// <summary>Its id.</summary>
    public required ServiceId Id { get; init; }

    /// <summary>What it is called, for customers.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Words by which customers ask for it, uninflected and lower-case.</summary>
    public required LocalizedWords Words { get; init; }

    /// <summary>Words that tell of it only where no service is named by a word of its own: "vuotaa" alone is a leak, "varaaja vuotaa" the heater. Null: none.</summary>
    public LocalizedWords? Signs { get; init; }

    /// <summary>Where it is done; decides the intake.</summary>
    public required PlaceOfService Place { get; init; }

    /// <summary>How long the work takes.</summary>
    public required Duration Length { get; init; }

    /// <summary>Kept free before the work.</summary>
    public Duration BufferBefore { get; init; } = Duration.Zero;

    /// <summary>Kept free after the work.</summary>
    public Duration BufferAfter { get; init; } = Duration.Zero;

    /// <summary>What is promised: an arrival window of this length (a van), or null for a point in time (a chair).</summary>
    public Duration? ArrivalWindow { get; init; }

    /// <summary>Starts are offered on this grid, counted from the opening of the working interval.</summary>
    public Duration Grid { get; init; } = Duration.FromMinutes(30);

    /// <summary>The earliest start is this long after now.</summary>
    public Duration LeadTime { get; init; } = Duration.FromHours(1);

    /// <summary>The latest start is this many days from today.</summary>
    public int HorizonDays { get; init; } = 21;

    /// <summary>Skills that every booked resource must have.</summary>
    public ImmutableArray<string> Skills { get; init; } = [];

    /// <summary>How many resources it takes at once.</summary>
    public int ResourcesNeeded { get; init; } = 1;

    /// <summary>Whether the customer is asked with whom; work at ours only.</summary>
    public bool AsksWho { get; init; }

    /// <summary>Whether urgency is asked.</summary>
    public bool AsksUrgency { get; init; }

    /// <summary>The price as the customer reads it, VAT included, in each language.</summary>
    public required LocalizedText Price { get; init; }

    /// <summary>What one such job is worth, without VAT: the report's estimate.</summary>
    public required Money ExpectedValue { get; init; }
}

/// <summary>Where a service is done.</summary>
public enum PlaceOfService
{
    /// <summary>A van goes to the customer: street, number, flat, postal code.</summary>
    AtCustomers,

    /// <summary>The customer comes: no address is asked, but with whom.</summary>
    AtOurs,

    /// <summary>By phone or video.</summary>
    Remote,
}

/// <summary>One text in each language.</summary>
public sealed record LocalizedText(string Finnish, string Swedish, string English)
{
    /// <summary>The text in that language.</summary>
    public string In(Language language) => language switch
    {
        Language.Finnish => Finnish,
        Language.Swedish => Swedish,
        _ => English,
    };
}

/// <summary>Words in each language, lower-case.</summary>
public sealed record LocalizedWords(ImmutableArray<string> Finnish, ImmutableArray<string> Swedish, ImmutableArray<string> English)
{
    /// <summary>The words in that language.</summary>
    public ImmutableArray<string> In(Language language) => language switch
    {
        Language.Finnish => Finnish,
        Language.Swedish => Swedish,
        _ => English,
    };
}
