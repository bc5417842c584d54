using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Tenants;
using SmartPulse.Understanding;

namespace SmartPulse.Load.Converse;

/// <summary>The invented businesses that scripts and the crowd talk to.</summary>
internal static class Shops
{
    private static readonly OrganisationId Organisation = OrganisationId.From("org_played");

    /// <summary>A plumber in Helsinki: work at the customer's, windows of two hours.</summary>
    public static LocationSettings Plumber { get; } = new()
    {
        Organisation = Organisation,
        Location = LocationId.From("loc_plumber"),
        Version = 1,
        Name = new("Harjun Putki", "Harjun Putken", "Harjun Putki's"),
        Trade = Trade.Plumbing,
        TimeZone = "Europe/Helsinki",
        Currency = "EUR",
        DefaultLocale = Locale.FiFi,
        Locales = [Locale.FiFi, Locale.SvFi, Locale.En],
        Hours = Weekdays(8, 17),
        Calendar = CalendarId.From("cal_plumber"),
        Services = Plumbing(
            new("käynti 89 € + työ 78 €/h (sis. alv)", "besök 89 € + arbete 78 €/h inkl. moms", "visit €89 + work €78/h (VAT incl.)"), new(18_000, "EUR")),
        Resources = [Person("res_vaino", "Väinö Mäki", Weekdays(8, 16), "pipes"), Person("res_sanna", "Sanna Koski", Weekdays(9, 17), "pipes")],
        ServiceArea = ["00", "01", "02"],
        AreaText = new("Helsinki, Espoo ja Vantaa", "Helsingfors, Esbo och Vanda", "Helsinki, Espoo and Vantaa"),
        Answers =
        [
            new("tax", Words("kotitalousvähennys, kotitalousvähennyksen", "hushållsavdrag, rot-avdrag, rotavdrag", "tax credit, household deduction"), new(
                "Työn osuudesta saa kotitalousvähennyksen, erittelemme sen laskussa.", "Du får hushållsavdrag för arbetets del, vi specificerar det på fakturan.",
                "You get the household tax credit for the work, and we itemise it on the invoice.")),
            new("payment", Words("maksutapa, maksaa kortilla, korttimaksu, lasku jälkikäteen", "betala med kort, betalsätt, swish", "pay by card, payment, invoice later"), new(
                "Voit maksaa kortilla käynnin jälkeen tai laskulla.", "Du kan betala med kort efter besöket eller på faktura.", "You can pay by card after the visit, or by invoice.")),
        ],
        OnCall = [PhoneNumber.From("+358500000111")],
        StaffNumbers = [PhoneNumber.From("+358500000111")],
        RingNumbers = [PhoneNumber.From("+358500000111")],
    };

    /// <summary>A plumber in Stockholm.</summary>
    public static LocationSettings Stockholm { get; } = Plumber with
    {
        Location = LocationId.From("loc_stockholm"),
        Name = new("Söder Rör", null, "Söder Rör's"),
        TimeZone = "Europe/Stockholm",
        Currency = "SEK",
        DefaultLocale = Locale.SvSe,
        Locales = [Locale.SvSe, Locale.En],
        Calendar = CalendarId.From("cal_stockholm"),
        Services = Plumbing(
            new("käynti 595 kr + työ 890 kr/h (sis. alv)", "framkörning 595 kr + arbete 890 kr/h inkl. moms, före ROT", "call-out 595 kr + work 890 kr/h (VAT incl., before ROT)"), new(190_000, "SEK")),
        ServiceArea = ["11", "12"],
        AreaText = new("Tukholman keskusta", "Stockholms innerstad", "central Stockholm"),
        Answers =
        [
            new("tax", Words("kotitalousvähennys, kotitalousvähennyksen, rot", "rot-avdrag, rotavdrag, rot", "rot, tax credit, household deduction"), new(
                "Työn osuudesta saa ROT-vähennyksen, vähennämme sen laskusta.", "Du får ROT-avdrag för arbetet, vi drar av det på fakturan.",
                "You get the ROT deduction for the work, and we take it off the invoice.")),
            Plumber.Answers[1],
        ],
    };

    /// <summary>The plumber with two questions of the owner's own.</summary>
    public static LocationSettings Heating { get; } = Plumber with
    {
        Location = LocationId.From("loc_heating"),
        Calendar = CalendarId.From("cal_heating"),
        Questions =
        [
            new()
            {
                Id = "tank-age", Kind = AnswerKind.Number, Services = [ServiceId.From("svc_heater")], Rule = new(">20", RuleThen.HandOver),
                Text = new("Kuinka vanha varaaja on, vuosina?", "Hur gammal är beredaren, i år?", "How old is the water heater, in years?"),
            },
            new()
            {
                Id = "housing-company", Kind = AnswerKind.YesNo, Services = [ServiceId.From("svc_heater")],
                Text = new("Onko sinulla taloyhtiö?", "Bor du i ett husbolag?", "Do you live in a housing company?"),
            },
        ],
    };

    /// <summary>A dental clinic in Turku: the patient comes, and gets a point in time.</summary>
    public static LocationSettings Clinic { get; } = Plumber with
    {
        Location = LocationId.From("loc_clinic"),
        Name = new("Hammas Aura", "Hammas Auran", "Hammas Aura's"),
        Trade = Trade.Dental,
        Calendar = CalendarId.From("cal_clinic"),
        Services = Dental(),
        Resources =
        [
            Person("res_aino", "Aino Lehtonen", Weekdays(8, 15), "dentist"), Person("res_oskar", "Oskar Söderberg", Weekdays(10, 17), "dentist"),
            Person("res_helmi", "Helmi Nieminen", Weekdays(8, 14), "hygienist"),
        ],
        ServiceArea = [],
        VisitAddress = "Kuvitteellinenkatu 7, Turku",
    };

    /// <summary>Electricians.</summary>
    public static LocationSettings Electrician { get; } = Starting(Trade.Electrical, "electrician", new("Harjun Sähkö", "Harjun Sähkön", "Harjun Sähkö's"));

    /// <summary>Locksmiths.</summary>
    public static LocationSettings Locksmith { get; } = Starting(Trade.Locksmith, "locksmith", new("Harjun Lukko", "Harjun Lukon", "Harjun Lukko's"));

    /// <summary>A garage.</summary>
    public static LocationSettings Garage { get; } = Starting(Trade.CarRepair, "garage", new("Harjun Auto", "Harjun Auton", "Harjun Auto's"));

    /// <summary>All of them, by the name that scripts use.</summary>
    public static ImmutableDictionary<string, LocationSettings> All { get; } = new Dictionary<string, LocationSettings>(StringComparer.Ordinal)
    {
        ["plumber"] = Plumber, ["heating"] = Heating, ["stockholm"] = Stockholm, ["clinic"] = Clinic,
        ["electrician"] = Electrician, ["locksmith"] = Locksmith, ["garage"] = Garage,
    }.ToImmutableDictionary();

    /// <summary>A business that sells what its trade usually sells, as a new tenant does.</summary>
    private static LocationSettings Starting(Trade trade, string name, BusinessName business) => Plumber with
    {
        Location = LocationId.From($"loc_{name}"),
        Name = business,
        Trade = trade,
        Calendar = CalendarId.From($"cal_{name}"),
        Services = [.. StarterVocabulary.Of(trade).Select(s => s.At(new("alkaen 89 € (sis. alv)", "från 89 € inkl. moms", "from €89 (VAT incl.)"), new(15_000, "EUR")))],
        Resources = [Person($"res_{name}", "Väinö Mäki", Weekdays(8, 17), "any")],
        VisitAddress = "Kuvitteellinenkatu 9, Helsinki",
    };

    private static ImmutableArray<ServiceSettings> Plumbing(LocalizedText price, Money worth)
    {
        var leak = new ServiceSettings
        {
            Id = ServiceId.From("svc_leak"),
            Name = new("vuotava hana tai putki", "läckande kran eller rör", "leaking tap or pipe"),
            Words = Words(
                "hana, vuoto, vuotaa, putki, tippuu, tiputtaa, letku, vesivahinko, allas",
                "kran, läcka, läcker, rör, droppar, slang, blandare, vattenskada, diskho",
                "tap, faucet, leak, leaking, pipe, drip, dripping, hose, sink, burst"),
            Place = PlaceOfService.AtCustomers,
            Length = Duration.FromMinutes(60),
            BufferAfter = Duration.FromMinutes(15),
            ArrivalWindow = Duration.FromHours(2),
            Grid = Duration.FromHours(1),
            Skills = ["pipes"],
            AsksUrgency = true,
            Price = price,
            ExpectedValue = worth,
        };
        return
        [
            leak,
            leak with
            {
                Id = ServiceId.From("svc_drain"),
                Name = new("tukkeutunut viemäri", "stopp i avloppet", "blocked drain"),
                Words = Words(
                    "viemäri, tukos, tukossa, tukkeutunut, lattiakaivo, kaivo, ei vedä, hajulukko", "avlopp, stopp, golvbrunn, brunn, igentäppt, vattenlås",
                    "drain, blocked, clogged, floor drain, sewer, backed up"),
                Length = Duration.FromMinutes(90),
            },
            leak with
            {
                Id = ServiceId.From("svc_toilet"),
                Name = new("vessanpönttö", "toalettstol", "toilet"),
                Words = Words("vessa, wc, pönttö, vessanpönttö, huuhtelu, säiliö, pytty", "toalett, toa, wc, toalettstol, spolar, cistern", "toilet, wc, loo, flush, cistern"),
            },
            leak with
            {
                Id = ServiceId.From("svc_heater"),
                Name = new("lämminvesivaraaja", "varmvattenberedare", "water heater"),
                Words = Words("varaaja, lämminvesivaraaja, lämmin vesi, boileri", "varmvattenberedare, beredare, varmvatten", "water heater, boiler, hot water"),
                Length = Duration.FromMinutes(120),
            },
        ];
    }

    private static ImmutableArray<ServiceSettings> Dental()
    {
        var checkup = new ServiceSettings
        {
            Id = ServiceId.From("svc_checkup"),
            Name = new("tarkastus", "undersökning", "check-up"),
            Words = Words("tarkastus, hammastarkastus, hammaslääkäri, vuositarkastus", "undersökning, tandundersökning, kontroll, tandläkare", "check-up, checkup, examination, dentist"),
            Place = PlaceOfService.AtOurs,
            Length = Duration.FromMinutes(30),
            Grid = Duration.FromMinutes(30),
            LeadTime = Duration.FromHours(2),
            Skills = ["dentist"],
            AsksWho = true,
            Price = new("75 € (sis. alv)", "75 € inkl. moms", "€75 (VAT incl.)"),
            ExpectedValue = new(7_500, "EUR"),
        };
        return
        [
            checkup,
            checkup with
            {
                Id = ServiceId.From("svc_pain"),
                Name = new("särky tai lohjennut hammas", "värk eller trasig tand", "pain or a broken tooth"),
                Words = Words("särky, särkee, kipu, lohjennut, lohkesi, paikka irtosi, turvonnut", "värk, ont, tandvärk, trasig, lagning lossnade, svullen", "pain, toothache, hurts, broken, chipped, cracked, filling fell out"),
                Length = Duration.FromMinutes(45),
                LeadTime = Duration.FromMinutes(30),
                AsksWho = false,
                AsksUrgency = true,
                Price = new("alkaen 95 € (sis. alv)", "från 95 € inkl. moms", "from €95 (VAT incl.)"),
                ExpectedValue = new(19_000, "EUR"),
            },
            checkup with
            {
                Id = ServiceId.From("svc_hygienist"),
                Name = new("suuhygienisti", "munhygienist", "hygienist"),
                Words = Words("suuhygienisti, hygienisti, hammaskivi", "munhygienist, tandhygienist, tandsten", "hygienist, cleaning, tartar"),
                Length = Duration.FromMinutes(60),
                Skills = ["hygienist"],
                Price = new("98 € (sis. alv)", "98 € inkl. moms", "€98 (VAT incl.)"),
                ExpectedValue = new(9_800, "EUR"),
            },
        ];
    }

    private static LocalizedWords Words(string finnish, string swedish, string english) => new([.. finnish.Split(", ")], [.. swedish.Split(", ")], [.. english.Split(", ")]);

    private static ResourceSettings Person(string id, string name, WorkingHours hours, string skill) =>
        new() { Id = ResourceId.From(id), Name = name, Hours = hours, Skills = [skill] };

    private static WorkingHours Weekdays(int from, int to) =>
        new([.. Enumerable.Range(1, 5).Select(day => new WeeklyInterval((IsoDayOfWeek)day, new LocalTime(from, 0), new LocalTime(to, 0)))], []);
}
