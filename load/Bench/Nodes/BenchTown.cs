using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Tenants;

namespace SmartPulse.Load.Bench.Nodes;

/// <summary>One plumber with customers: who writes, to whom, and what.</summary>
internal static class BenchTown
{
    public static readonly OrganisationId Organisation = OrganisationId.From("org_bench");

    public static readonly LocationId Location = LocationId.From("loc_bench");

    public static readonly CalendarId Calendar = CalendarId.From("cal_bench");

    private static readonly PhoneNumber OurNumber = PhoneNumber.From("+358450000101");

    private static readonly LineId Line = LineId.From("lin_bench");

    /// <summary>What opens a conversation.</summary>
    public const string Opening = "Hei, keittiön hana vuotaa";

    /// <summary>What customers write next.</summary>
    private const string Second = "Ei ole kiire, ensi viikko käy";

    /// <summary>What they write then, one after the other and again; each is answered by a text that asks the open question, and no human is ever asked.</summary>
    private static readonly ImmutableArray<string> Texts = ["Koivukuja 12", "Paljonko käynti maksaa?", "Koivukuja 14 B", "Mitä työ maksaa tunnilta?"];

    public static ContactId Contact(int customer) => ContactId.From($"con_bench{customer:D7}");

    /// <summary>The key of a customer's conversation grain.</summary>
    public static string Key(int customer) => GrainKeys.Of(Organisation, Contact(customer));

    /// <summary>A customer's journal.</summary>
    public static StreamId Stream(int customer) => new(Organisation, StreamKind.Conversation, Contact(customer).Value);

    /// <summary>A customer's text number so-and-so; 0 opens the conversation.</summary>
    public static Signal Text(int customer, int number, Instant at) => new Signal.MessageReceived(
        new SignalId($"sms:bench{customer}.{number}"), at,
        new Reach(Location, Line, OurNumber, NumberMode.InFront, Channel.Sms, PhoneNumber.From($"+35840{customer:D7}")),
        number == 0 ? Opening : number == 1 ? Second : Texts[(number - 2) % Texts.Length], Attachments: 0);

    /// <summary>The plumber's settings.</summary>
    public static LocationSettings Settings { get; } = new()
    {
        Organisation = Organisation,
        Location = Location,
        Version = 1,
        Name = new("Pohjan Putki", "Pohjan Putken", "Pohjan Putki's"),
        Trade = Trade.Plumbing,
        TimeZone = "Europe/Helsinki",
        Currency = "EUR",
        DefaultLocale = Locale.FiFi,
        Locales = [Locale.FiFi, Locale.SvFi, Locale.En],
        Hours = Daily(8, 17),
        Calendar = Calendar,
        // The bench's customers write faster than people, and for ever.
        Dialogue = new() { BurstSettles = Duration.Zero, TextsAtMost = null },
        Services =
        [
            new ServiceSettings
            {
                Id = ServiceId.From("svc_leak"),
                Name = new("vuotava hana", "läckande kran", "leaking tap"),
                Words = new(["hana", "vuotaa", "vuoto"], ["kran", "läcker"], ["tap", "leak", "leaking"]),
                Place = PlaceOfService.AtCustomers,
                Length = Duration.FromMinutes(60),
                BufferAfter = Duration.FromMinutes(15),
                ArrivalWindow = Duration.FromHours(2),
                Grid = Duration.FromHours(1),
                LeadTime = Duration.FromHours(1),
                HorizonDays = 21,
                Skills = ["pipes"],
                AsksUrgency = true,
                Price = new("käynti 89 €", "besök 89 €", "visit €89"),
                ExpectedValue = new Money(18_000, "EUR"),
            },
        ],
        Resources = [new() { Id = ResourceId.From("res_van"), Name = "Auto 1", Hours = Daily(8, 16), Skills = ["pipes"] }],
        ServiceArea = ["00", "01", "02"],
    };

    /// <summary>The same hours every day.</summary>
    public static WorkingHours Daily(int from, int to) =>
        new([.. Enumerable.Range(1, 7).Select(day => new WeeklyInterval((IsoDayOfWeek)day, new LocalTime(from, 0), new LocalTime(to, 0)))], []);
}
