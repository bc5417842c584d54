using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Given;

/// <summary>Ordinary locations for tests of words: a plumber in Helsinki, one in Stockholm, a clinic in Turku. Invented, all of them.</summary>
internal static class Tenant
{
    public static readonly ServiceId Leak = new("svc_leak");
    public static readonly ServiceId Drain = new("svc_drain");
    public static readonly ServiceId Heater = new("svc_heater");
    public static readonly ServiceId Toilet = new("svc_toilet");
    public static readonly ServiceId Checkup = new("svc_checkup");
    public static readonly ServiceId Acute = new("svc_acute");
    public static readonly ServiceId Hygiene = new("svc_hygiene");
    public static readonly ServiceId Wisdom = new("svc_wisdom");
    public static readonly ResourceId Sari = new("res_sari");
    public static readonly ResourceId Anna = new("res_anna");
    public static readonly ResourceId Vaino = new("res_vaino");

    private static readonly WorkingHours Weekdays = new(
        [.. Enumerable.Range(1, 5).Select(d => new WeeklyInterval((IsoDayOfWeek)d, new LocalTime(8, 0), new LocalTime(17, 0)))], []);

    public static LocationSettings PlumberInHelsinki { get; } = Plumber("Europe/Helsinki", "EUR", Locale.FiFi, Locale.SvFi) with
    {
        Name = new("Harjun Putkihuolto Helsinki", "Harjun Putkihuollon", "Harju Plumbing's"),
        ServiceArea = ["00", "01", "02"],
    };

    public static LocationSettings PlumberInStockholm { get; } = Plumber("Europe/Stockholm", "SEK", Locale.SvSe, Locale.FiFi) with
    {
        Name = new("Harju Rör Stockholm", null, null),
        ServiceArea = ["11", "12"],
    };

    public static LocationSettings Clinic { get; } = new()
    {
        Organisation = new("org_given"),
        Location = new("loc_clinic"),
        Version = 1,
        Name = new("Hammasklinikka Aurajoki", "Hammasklinikka Aurajoen", "Aurajoki Dental's"),
        Trade = Trade.Dental,
        TimeZone = "Europe/Helsinki",
        Currency = "EUR",
        DefaultLocale = Locale.FiFi,
        Locales = [Locale.FiFi, Locale.SvFi, Locale.En],
        Hours = Weekdays,
        Calendar = new("cal_clinic"),
        VisitAddress = "Läntinen Rantakatu 21 B",
        OnCall = [PhoneNumber.From("+358401234567")],
        Services =
        [
            Service(Checkup, "Tarkastus", "Undersökning", "Check-up", ["tarkastus", "hammastarkastus"], ["undersökning", "kontroll"], ["checkup", "check-up", "check up", "examination"], PlaceOfService.AtOurs),
            Service(Acute, "Särky tai lohkeama", "Värk eller trasig tand", "Pain or broken tooth", ["särky", "särkeä", "lohkeama", "lohjeta", "kipu", "kipeä hammas"], ["värk", "tandvärk", "ont i tanden", "trasig tand"], ["toothache", "pain", "broken tooth", "chipped tooth"], PlaceOfService.AtOurs),
            Service(Hygiene, "Suuhygienisti", "Tandhygienist", "Hygienist", ["suuhygienisti", "hammaskivi"], ["tandhygienist", "tandsten"], ["hygienist", "cleaning"], PlaceOfService.AtOurs),
            Service(Wisdom, "Viisaudenhammas", "Visdomstand", "Wisdom tooth", ["viisaudenhammas"], ["visdomstand"], ["wisdom tooth"], PlaceOfService.AtOurs),
        ],
        Resources = [Person(Sari, "Sari Virtanen"), Person(Anna, "Anna Lindqvist"), Person(Vaino, "Väinö Mäki")],
    };

    private static LocationSettings Plumber(string zone, string currency, Locale locale, Locale second) => new()
    {
        Organisation = new("org_given"),
        Location = new("loc_plumber"),
        Version = 1,
        Name = new("Harju", null, null),
        Trade = Trade.Plumbing,
        TimeZone = zone,
        Currency = currency,
        DefaultLocale = locale,
        Locales = [locale, second, Locale.En],
        Hours = Weekdays,
        Calendar = new("cal_plumber"),
        OnCall = [PhoneNumber.From("+358401234567")],
        Services =
        [
            Service(Leak, "Hana tai vuoto", "Kran eller läcka", "Tap or leak", ["hana", "vuoto", "vuotaa", "tiputtaa"], ["kran", "läcka", "läcker", "droppar", "blandare"], ["tap", "leak", "drip", "faucet"], PlaceOfService.AtCustomers),
            Service(Drain, "Viemärin avaus", "Avloppsrensning", "Drain unblocking", ["viemäri", "tukos", "tukossa", "lattiakaivo"], ["avlopp", "stopp", "golvbrunn"], ["drain", "blocked", "sink"], PlaceOfService.AtCustomers),
            Service(Heater, "Lämminvesivaraaja", "Varmvattenberedare", "Water heater", ["lämminvesivaraaja", "varaaja", "boileri"], ["varmvattenberedare", "varmvatten"], ["water heater", "boiler", "hot water"], PlaceOfService.AtCustomers),
            Service(Toilet, "WC-istuin", "Toalett", "Toilet", ["vessa", "wc", "pönttö"], ["toalett", "toa"], ["toilet", "loo"], PlaceOfService.AtCustomers),
        ],
        Resources = [Person(Vaino, "Väinö Mäki")],
    };

    private static ServiceSettings Service(
        ServiceId id, string fi, string sv, string en, ImmutableArray<string> fiWords, ImmutableArray<string> svWords, ImmutableArray<string> enWords, PlaceOfService place) => new()
        {
            Id = id,
            Name = new(fi, sv, en),
            Words = new(fiWords, svWords, enWords),
            Place = place,
            Length = Duration.FromHours(1),
            ArrivalWindow = place == PlaceOfService.AtCustomers ? Duration.FromHours(2) : null,
            Price = new("käynti 89 € + työ 78 €/h (sis. alv)", "framkörning 595 kr + arbete 890 kr/h inkl. moms, före ROT", "visit €89 + work €78/h (VAT incl.)"),
            ExpectedValue = new(25_000, "EUR"),
        };

    private static ResourceSettings Person(ResourceId id, string name) => new() { Id = id, Name = name, Skills = [], Hours = Weekdays };
}
