using System.Text.Json.Serialization;

namespace SmartPulse.Conversations;

/// <summary>Everything about one caller across all channels. Key: organisation / contact.</summary>
[Alias("SmartPulse.IConversationGrain")]
public interface IConversationGrain : IGrainWithStringKey
{
    /// <summary>Takes a signal. <see cref="Receipt.Accepted"/> means that it is on disk with everything that is now owed; a repeat gets the same answer and does nothing else.</summary>
    [Alias("Handle")]
    Task<Receipt> HandleAsync(Signal signal);

    /// <summary>
    /// What a caller hears after speech number <paramref name="heard"/> (0: from the beginning). Waits up to 1.5 s for it and reads only:
    /// turns go on meanwhile.
    /// </summary>
    [Alias("Listen")]
    [AlwaysInterleave]
    Task<Hearing> ListenAsync(string call, int heard);
}

/// <summary>The answer to a signal.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "receipt")]
[JsonDerivedType(typeof(Accepted), "accepted")]
[JsonDerivedType(typeof(Refused), "refused")]
[JsonDerivedType(typeof(BelongsTo), "belongs-to")]
[JsonDerivedType(typeof(NotStored), "not-stored")]
[JsonDerivedType(typeof(Damaged), "damaged")]
public abstract record Receipt
{
    private Receipt() { }

    /// <summary>Stored.</summary>
    /// <param name="Opportunity">The opportunity it joined or opened; null when it was about none (staff, private, a delivery report).</param>
    public sealed record Accepted(OpportunityId? Opportunity) : Receipt;

    /// <summary>Nothing stored, and a repeat would not help: held by somebody else, no such opportunity or task.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Detail">One sentence for people, without personal data.</param>
    public sealed record Refused(RefusedBecause Reason, string Detail) : Receipt;

    /// <summary>Nothing stored: the address is already another contact's. Deliver it there.</summary>
    public sealed record BelongsTo(ContactId Contact) : Receipt;

    /// <summary>Nothing stored, or nobody knows: deliver it again later.</summary>
    public sealed record NotStored(string Why) : Receipt;

    /// <summary>The journal is damaged: this conversation stops until it is mended; the rest go on.</summary>
    public sealed record Damaged(string What) : Receipt;
}

/// <summary>Why a signal was refused.</summary>
public enum RefusedBecause
{
    /// <summary>No such opportunity, task or message here.</summary>
    NotFound,

    /// <summary>Another human holds the conversation.</summary>
    HeldByAnother,

    /// <summary>The customer opted out.</summary>
    OptedOut,

    /// <summary>The customer cannot be texted.</summary>
    NotTextable,

    /// <summary>The location is not set up.</summary>
    NoSettings,
}
