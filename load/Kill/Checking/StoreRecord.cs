using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Load.Kill.Checking;

/// <summary>What the store says once everything is at rest.</summary>
internal sealed record StoreRecord
{
    /// <summary>When it was read: what is owed for later, such as a reminder of an appointment next week, is owed rightly.</summary>
    public required Instant At { get; init; }

    /// <summary>Who is who: the contact behind a customer's number. Missing when nobody is known by it.</summary>
    public required ImmutableDictionary<(string Organisation, string Number), string> Contacts { get; init; }

    /// <summary>Every signal that a journal tells of.</summary>
    public required ImmutableArray<HeardSignal> Signals { get; init; }

    /// <summary>Every text that a journal says we owed.</summary>
    public required ImmutableArray<OwedText> Texts { get; init; }

    /// <summary>What is still owed though its time has come, other than texts; in words.</summary>
    public required ImmutableArray<string> Stuck { get; init; }

    /// <summary>The appointments that conversations believe in.</summary>
    public required ImmutableArray<Appointment> Appointments { get; init; }

    /// <summary>Who was ever booked, appointment standing or not: contacts.</summary>
    public required ImmutableHashSet<string> EverBooked { get; init; }

    /// <summary>Everything that a calendar's journal ever held or booked.</summary>
    public required ImmutableArray<Reserved> Reservations { get; init; }

    /// <summary>The standing ones as the read model has them.</summary>
    public required ImmutableArray<Slot> SlotRows { get; init; }

    /// <summary>Capture events of each kind: as the journals count them, and as the read model does.</summary>
    public required ImmutableDictionary<string, (long Journals, long Rows)> Captures { get; init; }

    /// <summary>Rows of messages that are missing, doubled or other than their journal; in words.</summary>
    public required ImmutableArray<string> MessageFaults { get; init; }

    /// <summary>What journals tell and cannot have happened, such as a text settled twice; in words.</summary>
    public required ImmutableArray<string> Contradictions { get; init; }

    /// <summary>Journals whose chain does not hold; in words.</summary>
    public required ImmutableArray<string> Damaged { get; init; }
}

/// <summary>A signal in a conversation's journal.</summary>
/// <param name="Organisation">Whose.</param>
/// <param name="Contact">In whose conversation.</param>
/// <param name="Signal">Its id.</param>
/// <param name="Turns">In how many separate turns it was decided on: one, unless it was taken for news again.</param>
/// <param name="Captures">How many capture events it made.</param>
/// <param name="Words">What the customer is said to have written in it, once for each time it was noted.</param>
internal sealed record HeardSignal(string Organisation, string Contact, string Signal, int Turns, int Captures, ImmutableArray<string> Words);

/// <summary>A text that we came to owe.</summary>
/// <param name="Message">Our id of it.</param>
/// <param name="To">To whom.</param>
/// <param name="Words">What it says.</param>
/// <param name="DueAt">From when on it may leave.</param>
/// <param name="End">What became of it.</param>
/// <param name="Why">The journal's word for it: <c>accepted</c>, <c>opted-out</c>, …; empty while it is owed.</param>
internal sealed record OwedText(string Message, string To, string Words, Instant DueAt, TextEnd End, string Why);

/// <summary>What became of a text that we owed.</summary>
internal enum TextEnd
{
    /// <summary>The carrier has it, says the journal.</summary>
    Sent,

    /// <summary>It was overtaken before it left, says the journal.</summary>
    Dropped,

    /// <summary>It was given up or refused.</summary>
    GivenUp,

    /// <summary>It is owed still.</summary>
    Owed,
}

/// <summary>An appointment as a conversation knows it.</summary>
internal sealed record Appointment(string Organisation, string Contact, string Booking, Instant Start, Instant End);

/// <summary>A stretch of somebody's time.</summary>
/// <param name="Organisation">Whose.</param>
/// <param name="Calendar">In which calendar.</param>
/// <param name="Hold">The hold it began as.</param>
/// <param name="Booking">The booking; null while it is only held.</param>
/// <param name="Start">Start of what was promised.</param>
/// <param name="End">End of what was promised.</param>
/// <param name="From">First instant taken.</param>
/// <param name="To">First instant free again.</param>
/// <param name="Resources">Of whom, joined by spaces: so that two are equal when they say the same.</param>
internal sealed record Slot(string Organisation, string Calendar, string Hold, string? Booking, Instant Start, Instant End, Instant From, Instant To, string Resources);

/// <summary>A slot, and how long it was somebody's.</summary>
/// <param name="Slot">Which.</param>
/// <param name="Since">The calendar's version that gave it: of a booking, the one that held it.</param>
/// <param name="Until">The version that took it away; null: it stands.</param>
internal sealed record Reserved(Slot Slot, long Since, long? Until);
