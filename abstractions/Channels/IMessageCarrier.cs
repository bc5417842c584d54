namespace SmartPulse.Channels;

/// <summary>Sends texts. A create at the carrier is not idempotent, so after an unknown outcome the caller looks before it repeats.</summary>
public interface IMessageCarrier
{
    /// <summary>Hands the message to the carrier. Never throws for what a carrier can answer or fail to answer: every outcome is a case.</summary>
    Task<SendOutcome> SendAsync(OutboundMessage message, CancellationToken cancellation);

    /// <summary>Looks for a message handed over earlier: the same recipient, sender and text, created at or after <see cref="OutboundMessage.OwedAt"/>.</summary>
    Task<LookupOutcome> FindAsync(OutboundMessage message, CancellationToken cancellation);
}

/// <summary>One text on its way out.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Contact">Whose conversation it belongs to; comes back in delivery callbacks.</param>
/// <param name="Message">Our id of it; comes back in delivery callbacks.</param>
/// <param name="Channel">SMS or WhatsApp.</param>
/// <param name="From">The line that the customer wrote to.</param>
/// <param name="To">The recipient.</param>
/// <param name="Text">What it says, at most 1,600 characters.</param>
/// <param name="OwedAt">When the conversation first owed it; nothing older can be it.</param>
public sealed record OutboundMessage(
    OrganisationId Organisation, ContactId Contact, MessageId Message, Channel Channel, PhoneNumber From, PhoneNumber To, string Text, NodaTime.Instant OwedAt);

/// <summary>What came of handing a text to the carrier.</summary>
public abstract record SendOutcome
{
    private SendOutcome() { }

    /// <summary>The carrier has it, under its own id.</summary>
    public sealed record Accepted(string ProviderId) : SendOutcome;

    /// <summary>The carrier will never take this one.</summary>
    /// <param name="Reason">What it means to us.</param>
    /// <param name="Code">The carrier's own code, such as 21610.</param>
    public sealed record Refused(SendRefusal Reason, int Code) : SendOutcome;

    /// <summary>Certainly not taken; worth another try: rate limit, connection refused, 5xx that says so.</summary>
    /// <param name="Why">A short word without personal data: <c>429</c>, <c>connection-refused</c>.</param>
    /// <param name="After">How long the carrier asked us to wait, if it did.</param>
    public sealed record TryAgain(string Why, NodaTime.Duration? After) : SendOutcome;

    /// <summary>Nobody knows: time-out, connection lost in the middle. Look it up before repeating.</summary>
    public sealed record Unknown(string Why) : SendOutcome;
}

/// <summary>Why a carrier will not take a text.</summary>
public enum SendRefusal
{
    /// <summary>The recipient opted out at the carrier (21610).</summary>
    OptedOut,

    /// <summary>A landline or a number that cannot receive texts (21614, 30006).</summary>
    NotTextable,

    /// <summary>No such number (21211).</summary>
    BadAddress,

    /// <summary>The country or sender is not permitted (21408, 21606, 21612).</summary>
    NotPermitted,

    /// <summary>Outside the WhatsApp service window (63016).</summary>
    WindowClosed,

    /// <summary>Our account or credentials (20003, 401, 403): staff must mend it.</summary>
    Account,

    /// <summary>Anything else that is final.</summary>
    Other,
}

/// <summary>What a look-up at the carrier found.</summary>
public abstract record LookupOutcome
{
    private LookupOutcome() { }

    /// <summary>It is there, under this id: do not send it again.</summary>
    public sealed record Found(string ProviderId) : LookupOutcome;

    /// <summary>It is not there.</summary>
    public sealed record NotFound : LookupOutcome;

    /// <summary>The carrier could not be asked; still unknown.</summary>
    public sealed record Unknown(string Why) : LookupOutcome;
}
