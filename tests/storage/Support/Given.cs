using System.Collections.Immutable;
using System.Text;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Storage.Support;

/// <summary>Ordinary values; a test spells out only what matters to it.</summary>
internal static class Given
{
    public static readonly OrganisationId Aalto = OrganisationId.From("org_aalto");
    public static readonly OrganisationId Berg = OrganisationId.From("org_berg");
    public static readonly LocationId Tampere = LocationId.From("loc_tampere");
    public static readonly LocationId Turku = LocationId.From("loc_turku");
    public static readonly ContactId Ada = ContactId.From("con_ada");
    public static readonly ContactId Bo = ContactId.From("con_bo");
    public static readonly OpportunityId Leak = OpportunityId.From("opp_leak");
    public static readonly CalendarId Vans = CalendarId.From("cal_vans");
    public static readonly Instant Noon = Instant.FromUtc(2026, 11, 20, 12, 0) + Duration.FromNanoseconds(7);
    public static readonly LocalDate Friday = new(2026, 11, 20);

    public static StreamId Conversation(string contact = "con_ada", OrganisationId? organisation = null) => new(organisation ?? Aalto, StreamKind.Conversation, contact);

    public static StreamId Calendar(OrganisationId? organisation = null) => new(organisation ?? Aalto, StreamKind.Calendar, Vans.Value);

    public static ReadOnlyMemory<byte> Json(string text) => Encoding.UTF8.GetBytes($"{{\"text\":\"{text}\"}}");

    public static string Text(ReadOnlyMemory<byte>? payload) => payload is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "(forgotten)";

    public static NewEvent Said(string text, OpportunityId? opportunity = null, string? scope = null, DataClass dataClass = DataClass.Talk) => new(
        "said", 2, Noon, "customer", "sms:SM1", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", 3, opportunity,
        scope is null ? null : new DataScope(scope, dataClass), Json(text));

    public static JournalAppend Append(StreamId stream, long expected, params ImmutableArray<NewEvent> events) => new(stream, expected, events, null, [], [], null);

    public static IdentityClaim Claim(this IIdentityDirectory identities, string number, ContactId contact, OrganisationId? organisation = null) =>
        new(organisation ?? Aalto, identities.HashOf(organisation ?? Aalto, IdentityKind.Phone, number), contact);

    public static OpportunityRow Opportunity(string id = "opp_leak", LocationId? location = null, OrganisationId? organisation = null, long version = 1) => new()
    {
        Opportunity = OpportunityId.From(id),
        Organisation = organisation ?? Aalto,
        Location = location ?? Tampere,
        Contact = Ada,
        Version = version,
        CohortDay = Friday,
        OpenedAt = Noon,
        LastActivityAt = Noon,
        FirstKind = CaptureKind.MissedCall,
        Coverage = NumberMode.Behind,
        InHours = true,
        Purpose = Purpose.NewWork,
        Stage = "asking",
        Outcome = Outcome.Open,
        Locale = Locale.SvFi,
        SettingsVersion = 3,
        ClockStart = Noon,
    };

    /// <summary>No field left as it was: what is written must be read.</summary>
    public static OpportunityRow FullOpportunity() => Opportunity() with
    {
        Version = 9,
        OutcomeReason = "slow",
        Outcome = Outcome.LostOurs,
        Service = ServiceId.From("svc_leak"),
        Urgency = "today",
        PostalCode = "33100",
        CustomerName = "Ada Åström",
        Phone = "+358401234567",
        Address = "Hämeenkatu 1 A 2",
        JobWords = "hana vuotaa \"pahasti\"",
        EngagedAt = Noon + Duration.FromSeconds(5),
        EngagedByHuman = true,
        MachineAt = Noon + Duration.FromSeconds(4),
        HumanAt = Noon + Duration.FromSeconds(6),
        RepliedAt = Noon + Duration.FromSeconds(7),
        QualifiedAt = Noon + Duration.FromSeconds(8),
        BookedAt = Noon + Duration.FromSeconds(9),
        BookedByHuman = true,
        HumanTookPart = true,
        Booking = BookingId.From("bkg_1"),
        AppointmentAt = Noon + Duration.FromDays(1),
        CancelledAt = Noon + Duration.FromDays(2),
        ValueMinor = 12_345,
        Currency = "EUR",
        ExistingCustomer = true,
        ReachedStaff = true,
        HeldBy = "staff:liisa",
    };

    public static BookingRow Booking(string hold = "hld_1", int hour = 14, BookingState state = BookingState.Held, LocationId? location = null, OrganisationId? organisation = null, long version = 1)
    {
        var start = Instant.FromUtc(2026, 11, 20, hour, 0);
        return new()
        {
            Hold = HoldId.From(hold),
            Organisation = organisation ?? Aalto,
            Calendar = Vans,
            Location = location ?? Tampere,
            Opportunity = Leak,
            Service = ServiceId.From("svc_leak"),
            Start = start,
            End = start + Duration.FromHours(1),
            OccupiesFrom = start - Duration.FromMinutes(15),
            OccupiesTo = start + Duration.FromMinutes(75),
            Resources = [ResourceId.From("res_van1"), ResourceId.From("res_van2")],
            State = state,
            Version = version,
        };
    }

    public static MessageRow Message(string id = "msg_1", Instant? at = null, LocationId? location = null, OrganisationId? organisation = null) => new()
    {
        Message = MessageId.From(id),
        Organisation = organisation ?? Aalto,
        Location = location ?? Tampere,
        Opportunity = Leak,
        Contact = Ada,
        Author = Author.Assistant,
        Channel = Channel.Sms,
        At = at ?? Noon,
        Text = "Hei! Missä vuotaa?",
        Status = MessageStatus.Owed,
        Version = 1,
    };

    public static CaptureEventRow Capture(string signal, string opportunity = "opp_leak", CaptureKind kind = CaptureKind.MissedCall, OrganisationId? organisation = null) => new()
    {
        Signal = new SignalId(signal),
        Organisation = organisation ?? Aalto,
        Location = Tampere,
        Opportunity = OpportunityId.From(opportunity),
        Kind = kind,
        At = Noon,
    };

    public static TaskRow Task(string id = "tsk_1", TaskKind kind = TaskKind.CallBack, int minutes = 10, LocationId? location = null, OrganisationId? organisation = null) => new()
    {
        Task = TaskId.From(id),
        Organisation = organisation ?? Aalto,
        Location = location ?? Tampere,
        Opportunity = Leak,
        Kind = kind,
        Reason = "no-slot",
        RaisedAt = Noon,
        DueAt = Noon + Duration.FromMinutes(minutes),
        Version = 1,
    };
}
