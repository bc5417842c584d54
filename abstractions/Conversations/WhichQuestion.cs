using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SmartPulse.Conversations;

/// <summary>What the customer's words leave open: it is asked, with what they may mean, and not guessed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "which")]
[JsonDerivedType(typeof(Hours), "hours")]
[JsonDerivedType(typeof(Jobs), "jobs")]
[JsonDerivedType(typeof(Visits), "visits")]
public abstract record WhichQuestion
{
    private WhichQuestion() { }

    /// <summary>How many there are to choose from, numbered from 1.</summary>
    [JsonIgnore]
    public abstract int Count { get; }

    /// <summary>Two readings of the time they named: "3/4".</summary>
    public sealed record Hours(ImmutableArray<LocalWindow> Readings) : WhichQuestion
    {
        /// <inheritdoc/>
        public override int Count => Readings.Length;
    }

    /// <summary>Services that the words fit about as well.</summary>
    public sealed record Jobs(ImmutableArray<ServiceId> Services) : WhichQuestion
    {
        /// <inheritdoc/>
        public override int Count => Services.Length;
    }

    /// <summary>Appointments that stand, of which one is to be changed.</summary>
    /// <param name="Of">Whose appointments, the next first.</param>
    /// <param name="Wanted">What is to be done with it: <see cref="Act.CancelBooking"/>, <see cref="Act.MoveBooking"/> or <see cref="Act.ChangeBooking"/>.</param>
    /// <param name="Wishes">When it should be instead; null when they have not said.</param>
    public sealed record Visits(ImmutableArray<OpportunityId> Of, Act Wanted, ImmutableArray<LocalWindow>? Wishes) : WhichQuestion
    {
        /// <inheritdoc/>
        public override int Count => Of.Length;
    }
}
