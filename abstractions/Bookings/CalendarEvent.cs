using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace SmartPulse.Bookings;

/// <summary>What happened in a calendar. Carries ids only, no personal data. Added to, never changed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SlotHeld), "slot-held")]
[JsonDerivedType(typeof(HoldRefused), "hold-refused")]
[JsonDerivedType(typeof(HoldReleased), "hold-released")]
[JsonDerivedType(typeof(HoldLapsed), "hold-lapsed")]
[JsonDerivedType(typeof(BookingConfirmed), "booking-confirmed")]
[JsonDerivedType(typeof(BookingCancelled), "booking-cancelled")]
public abstract record CalendarEvent
{
    private CalendarEvent() { }

    /// <summary>A slot is held until then.</summary>
    public sealed record SlotHeld(
        HoldId Hold, OpportunityId Opportunity, LocationId Location, ServiceId Service, TimeSlot Slot, TimeSlot Occupies,
        ImmutableArray<ResourceId> Resources, string? Area, Instant LapsesAt) : CalendarEvent;

    /// <summary>A hold was refused, remembered until the slot asked for is past, so that a late repeat is refused too.</summary>
    public sealed record HoldRefused(HoldId Hold, OpportunityId Opportunity, TimeSlot Slot, Instant At) : CalendarEvent;

    /// <summary>A hold was let go.</summary>
    public sealed record HoldReleased(HoldId Hold, Instant At) : CalendarEvent;

    /// <summary>A hold's time ran out.</summary>
    public sealed record HoldLapsed(HoldId Hold, Instant At) : CalendarEvent;

    /// <summary>A hold became a booking; the older booking it replaces is given up by the same event.</summary>
    public sealed record BookingConfirmed(BookingId Booking, HoldId Hold, BookingId? Replaces, Instant At) : CalendarEvent;

    /// <summary>A booking was called off.</summary>
    public sealed record BookingCancelled(BookingId Booking, Instant At) : CalendarEvent;
}
