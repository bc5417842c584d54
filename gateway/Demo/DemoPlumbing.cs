using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Tenants;
using static SmartPulse.Gateway.Demo.DemoWords;

namespace SmartPulse.Gateway.Demo;

/// <summary>An invented plumbing franchise in Helsinki, Tampere and Stockholm: work at the customer's, arrival windows of two hours.</summary>
internal static class DemoPlumbing
{
    /// <summary>The key of Helsinki's demo form.</summary>
    public const string FormKey = "demo-form-key-helsinki";

    private static readonly OrganisationId Organisation = OrganisationId.From("org_aallokas");
    private static readonly LocationId HelsinkiId = LocationId.From("loc_aallokas_helsinki");
    private static readonly LocationId TampereId = LocationId.From("loc_aallokas_tampere");
    private static readonly LocationId StockholmId = LocationId.From("loc_aallokas_stockholm");

    /// <summary>The business.</summary>
    public static DemoBusiness Business { get; } = new(
        new OrganisationSettings(Organisation, "Aallokas", [HelsinkiId, TampereId, StockholmId]),
        [Helsinki(), Tampere(), Stockholm()],
        [
            new(PhoneNumber.From("+358450000101"), Organisation, HelsinkiId, LineId.From("lin_helsinki_front"), NumberMode.InFront),
            new(PhoneNumber.From("+358450000103"), Organisation, HelsinkiId, LineId.From("lin_helsinki_svenska"), NumberMode.InFront, Locale.SvFi),
            new(PhoneNumber.From("+358450000102"), Organisation, HelsinkiId, LineId.From("lin_helsinki_behind"), NumberMode.Behind),
            new(PhoneNumber.From("+358450000201"), Organisation, TampereId, LineId.From("lin_tampere_behind"), NumberMode.Behind),
            new(PhoneNumber.From("+46701740605"), Organisation, StockholmId, LineId.From("lin_stockholm_front"), NumberMode.InFront),
            new(PhoneNumber.From("+46701740606"), Organisation, StockholmId, LineId.From("lin_stockholm_behind"), NumberMode.Behind),
        ]);

    private static LocationSettings Helsinki() => new()
    {
        Organisation = Organisation,
        Location = HelsinkiId,
        Version = 1,
        Name = new BusinessName("Aallokas LVI Helsinki", "Aallokas LVI Helsingin", "Aallokas LVI Helsinki's"),
        Trade = Trade.Plumbing,
        TimeZone = "Europe/Helsinki",
        Currency = "EUR",
        DefaultLocale = Locale.FiFi,
        Locales = [Locale.FiFi, Locale.SvFi, Locale.En],
        Hours = Weekday(7, 17),
        Calendar = CalendarId.From("cal_aallokas_helsinki"),
        Dialogue = AtOnce,
        Services = InEuros(),
        Resources =
        [
            Resource("res_helsinki_van1", "Auto 1, Väinö", Weekday(7, 16), "pipes", "drains", "heating"),
            Resource("res_helsinki_van2", "Auto 2, Sanna", Weekday(8, 17), "pipes", "drains"),
            Resource("res_helsinki_van3", "Auto 3, Mikael", Weekday(8, 16, saturday: (9, 13)), "pipes", "heating"),
        ],
        ServiceArea = ["00", "01", "02"],
        RingNumbers = Numbers("+358500000111", "+358500000112"),
        OnCall = Numbers("+358500000111", "+358500000119"),
        StaffNumbers = Numbers("+358500000111", "+358500000112", "+358500000119"),
        PrivateNumbers = Numbers("+358500000190"),
        Voice = new VoiceSettings { InHours = FirstToAnswer.Staff, Closed = FirstToAnswer.Assistant, WhenUnanswered = Unanswered.Assistant, WhenForwarded = Unanswered.TextBack },
        FormOrigins = ["https://www.aallokas.example", "http://localhost:5080"],
        FormKeyHash = SecretHash.Of(FormKey),
    };

    private static LocationSettings Tampere() => Helsinki() with
    {
        Location = TampereId,
        Name = new BusinessName("Aallokas LVI Tampere", "Aallokas LVI Tampereen", "Aallokas LVI Tampere's"),
        Locales = [Locale.FiFi, Locale.SvFi, Locale.En],
        Calendar = CalendarId.From("cal_aallokas_tampere"),
        Resources =
        [
            Resource("res_tampere_van1", "Auto 1, Kalle", Weekday(7, 16), "pipes", "drains", "heating"),
            Resource("res_tampere_van2", "Auto 2, Tiina", Weekday(8, 17), "pipes", "drains", "heating"),
        ],
        ServiceArea = ["33", "34", "36", "37"],
        RingNumbers = Numbers("+358500000211"),
        OnCall = Numbers("+358500000211", "+358500000219"),
        StaffNumbers = Numbers("+358500000211", "+358500000219"),
        PrivateNumbers = [],
        Voice = new VoiceSettings { WhenForwarded = Unanswered.Voicemail, Transcribes = true },
        FormOrigins = [],
        FormKeyHash = null,
    };

    private static LocationSettings Stockholm() => Helsinki() with
    {
        Location = StockholmId,
        Name = new BusinessName("Aallokas VVS Stockholm", null, "Aallokas VVS Stockholm's"),
        TimeZone = "Europe/Stockholm",
        Currency = "SEK",
        DefaultLocale = Locale.SvSe,
        Locales = [Locale.SvSe, Locale.En],
        Calendar = CalendarId.From("cal_aallokas_stockholm"),
        Services = InKronor(),
        Resources =
        [
            Resource("res_stockholm_van1", "Bil 1, Erik", Weekday(7, 16), "pipes", "drains", "heating"),
            Resource("res_stockholm_van2", "Bil 2, Amina", Weekday(8, 17), "pipes", "drains"),
            Resource("res_stockholm_van3", "Bil 3, Lars", Weekday(8, 17, saturday: (9, 14)), "pipes", "drains", "heating"),
        ],
        ServiceArea = ["11", "12", "16", "17", "18"],
        RingNumbers = Numbers("+46701740611", "+46701740612"),
        OnCall = Numbers("+46701740611", "+46701740619"),
        StaffNumbers = Numbers("+46701740611", "+46701740612", "+46701740619"),
        PrivateNumbers = [],
        Voice = new VoiceSettings { WhenUnanswered = Unanswered.Assistant, WhenForwarded = Unanswered.Assistant },
        FormOrigins = [],
        FormKeyHash = null,
    };

    private static ImmutableArray<ServiceSettings> InEuros() => Services(
        Text("käynti 89 € + työ 78 €/h (sis. alv)", "besök 89 € + arbete 78 €/h inkl. moms", "visit €89 + work €78/h (VAT incl.)"),
        Text("kartoituskäynti 49 € (sis. alv), hyvitetään työstä", "kartläggningsbesök 49 € inkl. moms, dras av från arbetet", "quote visit €49 (VAT incl.), taken off the job"),
        "EUR", perJob: 18_000, perHeater: 42_000, perQuote: 65_000);

    private static ImmutableArray<ServiceSettings> InKronor() => Services(
        Text("käynti 595 kr + työ 890 kr/h (sis. alv)", "framkörning 595 kr + arbete 890 kr/h inkl. moms, före ROT", "call-out 595 kr + work 890 kr/h (VAT incl., before ROT)"),
        Text("kartoituskäynti 495 kr (sis. alv), hyvitetään työstä", "kartläggning 495 kr inkl. moms, dras av från arbetet", "quote visit 495 kr (VAT incl.), taken off the job"),
        "SEK", perJob: 190_000, perHeater: 450_000, perQuote: 700_000);

    private static ImmutableArray<ServiceSettings> Services(
        LocalizedText price, LocalizedText quotePrice, string currency, long perJob, long perHeater, long perQuote)
    {
        var visit = new ServiceSettings
        {
            Id = ServiceId.From("svc_leak"),
            Name = Text("vuotava hana tai putki", "läckande kran eller rör", "leaking tap or pipe"),
            Words = Words(
                "hana, vuoto, vuotaa, putki, tippuu, tiputtaa, letku, vesivahinko, allas, hanan vaihto",
                "kran, läcka, läcker, rör, droppar, slang, blandare, vattenskada, diskho",
                "tap, faucet, leak, leaking, pipe, drip, dripping, hose, sink, burst"),
            Place = PlaceOfService.AtCustomers,
            Length = Duration.FromMinutes(60),
            BufferAfter = Duration.FromMinutes(15),
            ArrivalWindow = Duration.FromHours(2),
            Grid = Duration.FromHours(1),
            LeadTime = Duration.FromHours(1),
            HorizonDays = 21,
            Skills = ["pipes"],
            AsksUrgency = true,
            Price = price,
            ExpectedValue = new Money(perJob, currency),
        };

        return
        [
            visit,
            visit with
            {
                Id = ServiceId.From("svc_drain"),
                Name = Text("tukkeutunut viemäri", "stopp i avloppet", "blocked drain"),
                Words = Words(
                    "viemäri, tukos, tukossa, tukkeutunut, lattiakaivo, kaivo, haisee, ei vedä, hajulukko",
                    "avlopp, stopp, golvbrunn, brunn, igentäppt, luktar, vattenlås",
                    "drain, blocked, clogged, floor drain, sewer, smells, backed up"),
                Length = Duration.FromMinutes(90),
                Skills = ["drains"],
            },
            visit with
            {
                Id = ServiceId.From("svc_toilet"),
                Name = Text("vessanpönttö", "toalettstol", "toilet"),
                Words = Words(
                    "vessa, wc, pönttö, vessanpönttö, huuhtelu, säiliö, pytty",
                    "toalett, toa, wc, toalettstol, spolar, cistern",
                    "toilet, wc, loo, flush, cistern, bathroom"),
            },
            visit with
            {
                Id = ServiceId.From("svc_heater"),
                Name = Text("lämminvesivaraaja", "varmvattenberedare", "water heater"),
                Words = Words(
                    "varaaja, lämminvesivaraaja, lämmin vesi, boileri, ei lämmintä vettä, patteri, lämmitys",
                    "varmvattenberedare, beredare, varmvatten, inget varmvatten, element, värme",
                    "water heater, boiler, hot water, no hot water, radiator, heating"),
                Length = Duration.FromMinutes(120),
                Skills = ["heating"],
                ExpectedValue = new Money(perHeater, currency),
            },
            visit with
            {
                Id = ServiceId.From("svc_quote"),
                Name = Text("tarjouskäynti", "offertbesök", "quote visit"),
                Words = Words(
                    "tarjous, remontti, kylpyhuoneremontti, putkiremontti, arvio, kartoitus, asennus",
                    "offert, renovering, badrumsrenovering, stambyte, uppskattning, installation",
                    "quote, estimate, renovation, refurbishment, installation"),
                Length = Duration.FromMinutes(45),
                LeadTime = Duration.FromHours(12),
                AsksUrgency = false,
                Price = quotePrice,
                ExpectedValue = new Money(perQuote, currency),
            },
        ];
    }
}
