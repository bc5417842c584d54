using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;

namespace SmartPulse.Tenants;

/// <summary>One location's settings: one immutable, numbered version. Every event names the version it was decided under.</summary>
public sealed record LocationSettings
{
    /// <summary>Whose location it is.</summary>
    public required OrganisationId Organisation { get; init; }

    /// <summary>Which location.</summary>
    public required LocationId Location { get; init; }

    /// <summary>1 and up; a change makes the next one.</summary>
    public required int Version { get; init; }

    /// <summary>The business as customers know it.</summary>
    public required BusinessName Name { get; init; }

    /// <summary>What trade it is in; decides lexicon and wording.</summary>
    public required Trade Trade { get; init; }

    /// <summary>IANA zone of its clocks, such as Europe/Helsinki.</summary>
    public required string TimeZone { get; init; }

    /// <summary>ISO 4217 code of its prices.</summary>
    public required string Currency { get; init; }

    /// <summary>What it writes in when it does not know the customer's language.</summary>
    public required Locale DefaultLocale { get; init; }

    /// <summary>All it can write in, at most one per language; contains the default.</summary>
    public required ImmutableArray<Locale> Locales { get; init; }

    /// <summary>When somebody is there.</summary>
    public required WorkingHours Hours { get; init; }

    /// <summary>The calendar that its bookings go to.</summary>
    public required CalendarId Calendar { get; init; }

    /// <summary>What it sells.</summary>
    public required ImmutableArray<ServiceSettings> Services { get; init; }

    /// <summary>Who and what can be booked.</summary>
    public required ImmutableArray<ResourceSettings> Resources { get; init; }

    /// <summary>Postal-code prefixes it serves; empty when customers come to it. Prefixes hold digits only.</summary>
    public ImmutableArray<string> ServiceArea { get; init; } = [];

    /// <summary>Where it goes, as customers read it ("Helsinki, Espoo ja Vantaa"); null: whoever asks is asked for the postal code.</summary>
    public LocalizedText? AreaText { get; init; }

    /// <summary>Questions that customers ask of this business, and its own answers.</summary>
    public ImmutableArray<OwnAnswer> Answers { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Questions of the owner's own, asked after the place and before times are offered, in this order.</summary>
    public ImmutableArray<OwnQuestion> Questions { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Its own street address, for work done at its place.</summary>
    public string? VisitAddress { get; init; }

    /// <summary>Staff phones that ring when a call comes in on a line that we carry.</summary>
    public ImmutableArray<PhoneNumber> RingNumbers { get; init; } = [];

    /// <summary>How long staff phones ring before the call counts as missed.</summary>
    public Duration RingFor { get; init; } = Duration.FromSeconds(20);

    /// <summary>Who is alerted in an emergency, in order.</summary>
    public ImmutableArray<PhoneNumber> OnCall { get; init; } = [];

    /// <summary>Numbers of staff: never texted as customers.</summary>
    public ImmutableArray<PhoneNumber> StaffNumbers { get; init; } = [];

    /// <summary>Family, suppliers, friends: never texted, never counted.</summary>
    public ImmutableArray<PhoneNumber> PrivateNumbers { get; init; } = [];

    /// <summary>Numbers that asked the business never to text them.</summary>
    public ImmutableArray<PhoneNumber> NeverText { get; init; } = [];

    /// <summary>Whether a language model is connected: only then may the assistant call itself AI.</summary>
    public bool HasLanguageModel { get; init; }

    /// <summary>Who answers calls, and how.</summary>
    public VoiceSettings Voice { get; init; } = new();

    /// <summary>The dialogue's times and limits.</summary>
    public DialogueRules Dialogue { get; init; } = new();

    /// <summary>Site origins that may post the capture form, such as https://example.fi.</summary>
    public ImmutableArray<string> FormOrigins { get; init; } = [];

    /// <summary>SHA-256, lower-case hex, of the secret in the capture form's key; null when no form is connected.</summary>
    public string? FormKeyHash { get; init; }
}

/// <summary>What trade a location is in.</summary>
public enum Trade
{
    /// <summary>Pipes, drains, water.</summary>
    Plumbing,

    /// <summary>A dental clinic.</summary>
    Dental,

    /// <summary>An electrician.</summary>
    Electrical,

    /// <summary>Heating, heat pumps, ventilation, cooling.</summary>
    Heating,

    /// <summary>Doors and locks.</summary>
    Locksmith,

    /// <summary>Cleaning of homes and offices.</summary>
    Cleaning,

    /// <summary>A hairdresser or barber.</summary>
    Hair,

    /// <summary>A car repair shop.</summary>
    CarRepair,

    /// <summary>A law office.</summary>
    Legal,
}

/// <summary>A business's name, with the forms that code must not make up.</summary>
/// <param name="Name">The name itself.</param>
/// <param name="Genitive">Finnish genitive, "Aaltonen LVI:n"; null when the tenant gave none.</param>
/// <param name="Possessive">English possessive, "Aalto Plumbing's"; null when the tenant gave none.</param>
public sealed record BusinessName(string Name, string? Genitive, string? Possessive);

/// <summary>The dialogue's times and limits.</summary>
public sealed record DialogueRules
{
    /// <summary>How long after a missed call ended the text-back leaves.</summary>
    public Duration TextBackDelay { get; init; } = Duration.FromSeconds(5);

    /// <summary>How long a slot is held while the customer decides.</summary>
    public Duration HoldFor { get; init; } = Duration.FromMinutes(15);

    /// <summary>An event joins an open opportunity up to this long after its last event.</summary>
    public Duration JoinWithin { get; init; } = Duration.FromHours(72);

    /// <summary>An opportunity is silent this long after our last word.</summary>
    public Duration SilentAfter { get; init; } = Duration.FromHours(72);

    /// <summary>How many times are offered at once.</summary>
    public int OffersPerMessage { get; init; } = 3;

    /// <summary>How many misunderstandings in a row before a human is asked.</summary>
    public int MisunderstandingsBeforeHuman { get; init; } = 3;

    /// <summary>How long after the last text of a burst its one answer leaves; a hello alone waits as long for what it is about. Zero: everything is answered at once.</summary>
    public Duration BurstSettles { get; init; } = Duration.FromSeconds(4);

    /// <summary>How many texts the assistant writes about one matter before it leaves it to a human, for two machines would talk for ever; null: any number.</summary>
    public int? TextsAtMost { get; init; } = 40;

    /// <summary>How long after our unanswered question the one nudge leaves, in hours only and the next open day at the latest; null: none.</summary>
    public Duration? NudgeAfter { get; init; } = Duration.FromHours(4);

    /// <summary>How long before an appointment the reminder leaves, moved back into 8-20 local time; null: none.</summary>
    public Duration? RemindBefore { get; init; } = Duration.FromHours(24);
}
