using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace SmartPulse.Bookings;

/// <summary>A wish for free times.</summary>
/// <param name="Location">For which location.</param>
/// <param name="SettingsVersion">Under which version of its settings.</param>
/// <param name="Service">For which service.</param>
/// <param name="With">With whom, when the customer named somebody.</param>
/// <param name="Wishes">When it would suit, best first; empty means as soon as possible.</param>
/// <param name="Except">Starts that were offered and refused, or just lost.</param>
/// <param name="Count">How many times to offer.</param>
/// <param name="Area">The customer's postal code, for travel time; null at ours.</param>
/// <param name="Now">The asker's clock: one clock decides a turn.</param>
public sealed record TimesRequest(
    LocationId Location, int SettingsVersion, ServiceId Service, ResourceId? With, ImmutableArray<LocalWindow> Wishes,
    ImmutableArray<Instant> Except, int Count, string? Area, Instant Now);

/// <summary>A time that can be held.</summary>
/// <param name="Slot">What is promised: the arrival window, or the visit from start to end.</param>
/// <param name="Occupies">What is taken of the resources: the slot with its work, buffers included.</param>
/// <param name="Resources">Who would come.</param>
public sealed record FreeTime(TimeSlot Slot, TimeSlot Occupies, ImmutableArray<ResourceId> Resources);

/// <summary>Free times, or why there are none.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "case")]
[JsonDerivedType(typeof(Found), "found")]
[JsonDerivedType(typeof(NothingFree), "nothing-free")]
[JsonDerivedType(typeof(Unavailable), "unavailable")]
public abstract record TimesResult
{
    private TimesResult() { }

    /// <summary>At least one, in order of time; <paramref name="WishMet"/> says whether they are within a wish.</summary>
    public sealed record Found(ImmutableArray<FreeTime> Times, bool WishMet) : TimesResult;

    /// <summary>Nothing within the horizon.</summary>
    public sealed record NothingFree : TimesResult;

    /// <summary>The calendar could not be read; ask again.</summary>
    public sealed record Unavailable(string Why) : TimesResult;
}

/// <summary>A wish to hold a slot.</summary>
/// <param name="Hold">Derived from the turn that asks, so that a repeat is recognised.</param>
/// <param name="Opportunity">For whom: who owns the hold.</param>
/// <param name="Location">At which location.</param>
/// <param name="SettingsVersion">Under which version of its settings.</param>
/// <param name="Service">For which service.</param>
/// <param name="Time">Which time, as it was offered.</param>
/// <param name="HoldFor">For how long.</param>
/// <param name="Area">The customer's postal code, for travel time; null at ours.</param>
public sealed record HoldRequest(
    HoldId Hold, OpportunityId Opportunity, LocationId Location, int SettingsVersion, ServiceId Service, FreeTime Time, Duration HoldFor, string? Area);

/// <summary>The answer to a hold.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "case")]
[JsonDerivedType(typeof(Held), "held")]
[JsonDerivedType(typeof(Taken), "taken")]
[JsonDerivedType(typeof(Lapsed), "lapsed")]
[JsonDerivedType(typeof(Unavailable), "unavailable")]
public abstract record HoldResult
{
    private HoldResult() { }

    /// <summary>Held until then.</summary>
    public sealed record Held(Instant LapsesAt) : HoldResult;

    /// <summary>Somebody else has it, or nobody works then any more.</summary>
    public sealed record Taken : HoldResult;

    /// <summary>That hold was, and is no more: lapsed or let go.</summary>
    public sealed record Lapsed : HoldResult;

    /// <summary>Could not be stored; nothing was held. Ask again with the same id.</summary>
    public sealed record Unavailable(string Why) : HoldResult;
}

/// <summary>A wish to confirm.</summary>
/// <param name="Hold">The hold.</param>
/// <param name="Opportunity">Whose hold it must be.</param>
/// <param name="Booking">The booking's id, derived from the turn.</param>
/// <param name="Replaces">The booking that this one takes the place of (a move), if any.</param>
public sealed record ConfirmRequest(HoldId Hold, OpportunityId Opportunity, BookingId Booking, BookingId? Replaces);

/// <summary>The answer to a confirmation.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "case")]
[JsonDerivedType(typeof(Booked), "booked")]
[JsonDerivedType(typeof(HoldGone), "hold-gone")]
[JsonDerivedType(typeof(NotYours), "not-yours")]
[JsonDerivedType(typeof(Unavailable), "unavailable")]
public abstract record ConfirmResult
{
    private ConfirmResult() { }

    /// <summary>Booked: the slot promised, and who comes.</summary>
    public sealed record Booked(BookingId Booking, TimeSlot Slot, ImmutableArray<ResourceId> Resources) : ConfirmResult;

    /// <summary>The hold lapsed, was let go, or never was.</summary>
    public sealed record HoldGone : ConfirmResult;

    /// <summary>The hold is another opportunity's.</summary>
    public sealed record NotYours : ConfirmResult;

    /// <summary>Could not be stored; nothing was booked. Ask again with the same ids.</summary>
    public sealed record Unavailable(string Why) : ConfirmResult;
}

/// <summary>The answer to a release.</summary>
public enum ReleaseResult
{
    /// <summary>The hold is not in force now, whether or not it ever was.</summary>
    Released,

    /// <summary>Too late: it is booked.</summary>
    AlreadyBooked,

    /// <summary>Could not be stored; ask again.</summary>
    Unavailable,
}

/// <summary>The answer to a cancellation.</summary>
public enum CancelResult
{
    /// <summary>The booking is not in force now.</summary>
    Cancelled,

    /// <summary>There never was such a booking.</summary>
    Unknown,

    /// <summary>Could not be stored; ask again.</summary>
    Unavailable,
}
