using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>One organisation with two locations, and too few free times for everybody who wants one.</summary>
internal sealed class Town
{
    public static readonly OrganisationId Organisation = OrganisationId.From("org_town");

    public static readonly PhoneNumber StaffPhone = PhoneNumber.From("+358500000111");

    public static readonly PhoneNumber PrivatePhone = PhoneNumber.From("+358500000190");

    public Town(Random chance)
    {
        var shared = chance.Next(2) == 0;
        var hold = Duration.FromMinutes(chance.Next(3) == 0 ? 2 : 15);
        var voice = new VoiceSettings { WhenForwarded = (Unanswered)chance.Next(3), Transcribes = chance.Next(2) == 0 };
        var plumbing = Plumbing(chance) with { Dialogue = new() { HoldFor = hold }, Voice = voice };
        var other = LocationId.From("loc_south");
        Locations =
        [
            plumbing,
            shared
                ? plumbing with { Location = other, Name = new("Etelän Putki", "Etelän Putken", "Etelän Putki's") }
                : Dental(chance) with { Location = other, Dialogue = new() { HoldFor = hold }, Voice = voice },
        ];
    }

    public ImmutableArray<LocationSettings> Locations { get; }

    public static Reach ReachOf(LocationSettings at, Channel channel, NumberMode mode, PhoneNumber? customer)
    {
        var digit = at.Location.Value == "loc_north" ? "1" : "2";
        var (line, number) = mode == NumberMode.InFront ? ($"lin_front{digit}", $"+35845000010{digit}") : ($"lin_behind{digit}", $"+35845000020{digit}");
        return new(at.Location, LineId.From(line), PhoneNumber.From(number), mode, channel, customer);
    }

    private static LocationSettings Plumbing(Random chance) => new()
    {
        Organisation = Organisation,
        Location = LocationId.From("loc_north"),
        Version = 1,
        Name = new("Pohjan Putki", "Pohjan Putken", "Pohjan Putki's"),
        Trade = Trade.Plumbing,
        TimeZone = "Europe/Helsinki",
        Currency = "EUR",
        DefaultLocale = Locale.FiFi,
        Locales = [Locale.FiFi, Locale.SvFi, Locale.En],
        Hours = Daily(8, 17),
        Calendar = CalendarId.From("cal_north"),
        Services = [Leak(chance), Leak(chance) with
        {
            Id = ServiceId.From("svc_drain"),
            Name = new("tukkeutunut viemäri", "stopp i avloppet", "blocked drain"),
            Words = new(["viemäri", "tukossa"], ["avlopp", "stopp"], ["drain", "blocked"]),
            Length = Duration.FromMinutes(90),
            AsksUrgency = false,
        }],
        Resources = [.. Enumerable.Range(1, chance.Next(4) == 0 ? 2 : 1).Select(n => Resource($"res_van{n}", $"Auto {n}", Daily(9, chance.Next(11, 15)), "pipes"))],
        ServiceArea = ["00", "01", "02"],
        OnCall = [StaffPhone],
        StaffNumbers = [StaffPhone],
        RingNumbers = [StaffPhone],
        PrivateNumbers = [PrivatePhone],
    };

    private static ServiceSettings Leak(Random chance) => new()
    {
        Id = ServiceId.From("svc_leak"),
        Name = new("vuotava hana", "läckande kran", "leaking tap"),
        Words = new(["hana", "vuotaa", "vuoto"], ["kran", "läcker"], ["tap", "leak", "leaking"]),
        Place = PlaceOfService.AtCustomers,
        Length = Duration.FromMinutes(60),
        BufferAfter = Duration.FromMinutes(15),
        ArrivalWindow = Duration.FromHours(2),
        Grid = Duration.FromHours(chance.Next(1, 3)),
        LeadTime = Duration.FromHours(1),
        HorizonDays = chance.Next(1, 4),
        Skills = ["pipes"],
        AsksUrgency = true,
        Price = new("käynti 89 €", "besök 89 €", "visit €89"),
        ExpectedValue = new Money(18_000, "EUR"),
    };

    private static LocationSettings Dental(Random chance) => Plumbing(chance) with
    {
        Name = new("Etelän Hammas", "Etelän Hampaan", "Etelän Hammas'"),
        Trade = Trade.Dental,
        Calendar = CalendarId.From("cal_south"),
        Services =
        [
            Leak(chance) with
            {
                Id = ServiceId.From("svc_checkup"),
                Name = new("tarkastus", "undersökning", "check-up"),
                Words = new(["tarkastus", "hammastarkastus"], ["undersökning", "kontroll"], ["check-up", "checkup"]),
                Place = PlaceOfService.AtOurs,
                Length = Duration.FromMinutes(30),
                BufferAfter = Duration.Zero,
                ArrivalWindow = null,
                Skills = ["dentist"],
                AsksWho = true,
                AsksUrgency = false,
            },
        ],
        Resources = [Resource("res_aino", "Aino Lehtonen", Daily(9, 11), "dentist"), Resource("res_oskar", "Oskar Söderberg", Daily(12, 14), "dentist")],
        ServiceArea = [],
        VisitAddress = "Kuvitteellinenkatu 7, 20100 Turku",
    };

    private static ResourceSettings Resource(string id, string name, WorkingHours hours, string skill) =>
        new() { Id = ResourceId.From(id), Name = name, Hours = hours, Skills = [skill] };

    private static WorkingHours Daily(int from, int to) =>
        new([.. Enumerable.Range(1, 7).Select(day => new WeeklyInterval((IsoDayOfWeek)day, new LocalTime(from, 0), new LocalTime(to, 0)))], []);
}
