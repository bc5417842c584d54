using NodaTime;
using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Storage.Memory;

/// <summary>A journal in memory.</summary>
internal sealed class MemoryJournal
{
    public required StreamId Stream { get; init; }

    public List<(NewEvent Event, bool Forgotten)> Events { get; } = [];

    public StoredSnapshot? Snapshot { get; set; }

    public Instant? Due { get; set; }
}

/// <summary>A row with the journal that owns it.</summary>
internal sealed record Owned<TRow>(string Owner, TRow Row);

/// <summary>What the memory store holds. Keys are text joined by line feeds, which no part of them can hold; the organisation comes first.</summary>
internal sealed class MemoryData
{
    public Lock Handle { get; } = new();

    public SortedDictionary<string, MemoryJournal> Journals { get; } = new(StringComparer.Ordinal);

    public List<(StreamId Stream, NewEvent Event, long Version, LocationId? Location)> Order { get; } = [];

    public SortedDictionary<string, Owned<OpportunityRow>> Opportunities { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Owned<BookingRow>> Bookings { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Owned<TaskRow>> Tasks { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, (Owned<MessageRow> Message, long Order)> Messages { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, CaptureEventRow> CaptureEvents { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, ContactId> Identities { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, NumberEntry> Numbers { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, (long ETag, byte[]? Payload)> States { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, (SignInGrant Grant, Instant Expires)> SignInLinks { get; } = new(StringComparer.Ordinal);

    public static string Key(params ReadOnlySpan<string> parts) => string.Join('\n', parts);

    public static string KeyOf(IdentityClaim claim) => KeyOf(claim.Organisation, claim.Identity);

    public static string KeyOf(OrganisationId organisation, IdentityHash identity) =>
        Key(organisation.Value, identity.Kind.ToString(), identity.KeyVersion.ToString(System.Globalization.CultureInfo.InvariantCulture), identity.Hash);
}
