using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace SmartPulse.Bookings;

/// <summary>A slot that is held or booked: it keeps its resources from everybody else.</summary>
/// <param name="Hold">The hold it began as.</param>
/// <param name="Opportunity">Whose it is.</param>
/// <param name="Location">At which location.</param>
/// <param name="Service">For which service.</param>
/// <param name="Slot">What was promised.</param>
/// <param name="Occupies">What is taken of the resources.</param>
/// <param name="Resources">Who comes.</param>
/// <param name="Area">The customer's postal code; null at ours.</param>
/// <param name="LapsesAt">When the hold lapses unless it is confirmed; kept afterwards, so that a repeat gets the same answer.</param>
/// <param name="Booking">The booking it became; null while it is only held.</param>
public sealed record Reservation(
    HoldId Hold, OpportunityId Opportunity, LocationId Location, ServiceId Service, TimeSlot Slot, TimeSlot Occupies,
    ImmutableArray<ResourceId> Resources, string? Area, Instant LapsesAt, BookingId? Booking)
{
    /// <summary>Whether it is booked, and so no longer lapses.</summary>
    [JsonIgnore]
    public bool IsConfirmed => Booking is not null;

    /// <summary>Equal when every field is; the resources are compared one by one.</summary>
    public bool Equals(Reservation? other) =>
        other is not null && Hold == other.Hold && Opportunity == other.Opportunity && Location == other.Location && Service == other.Service
        && Slot == other.Slot && Occupies == other.Occupies && Resources.AsSpan().SequenceEqual(other.Resources.AsSpan())
        && Area == other.Area && LapsesAt == other.LapsesAt && Booking == other.Booking;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Hold, Booking);
}

/// <summary>What is remembered of a hold that is no longer in force, or never was.</summary>
/// <param name="Hold">The hold.</param>
/// <param name="Opportunity">Who asked for it.</param>
/// <param name="Booking">The booking it was, if it was one.</param>
/// <param name="Ended">How it ended.</param>
/// <param name="SlotEnd">End of the slot asked for; a while after that nobody can ask again with success, and it is forgotten.</param>
public sealed record PastHold(HoldId Hold, OpportunityId Opportunity, BookingId? Booking, HoldEnd Ended, Instant SlotEnd);

/// <summary>How a hold ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HoldEnd>))]
public enum HoldEnd
{
    /// <summary>It never was: the slot was not free.</summary>
    Refused,

    /// <summary>It was let go.</summary>
    Released,

    /// <summary>Its time ran out.</summary>
    Lapsed,

    /// <summary>It was booked, and the booking was called off.</summary>
    Cancelled,

    /// <summary>It was booked, and another booking took its place.</summary>
    Moved,
}
