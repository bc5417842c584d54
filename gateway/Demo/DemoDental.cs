using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Tenants;
using static SmartPulse.Gateway.Demo.DemoWords;

namespace SmartPulse.Gateway.Demo;

/// <summary>An invented dental clinic in Turku: the patient comes, is asked with whom, and gets a point in time.</summary>
internal static class DemoDental
{
    private static readonly OrganisationId Organisation = OrganisationId.From("org_hammaskulma");
    private static readonly LocationId TurkuId = LocationId.From("loc_hammaskulma_turku");

    /// <summary>The business.</summary>
    public static DemoBusiness Business { get; } = new(
        new OrganisationSettings(Organisation, "Hammaskulma", [TurkuId]),
        [Turku()],
        [
            new(PhoneNumber.From("+358450000301"), Organisation, TurkuId, LineId.From("lin_turku_front"), NumberMode.InFront),
            new(PhoneNumber.From("+358450000302"), Organisation, TurkuId, LineId.From("lin_turku_behind"), NumberMode.Behind),
        ]);

    private static LocationSettings Turku() => new()
    {
        Organisation = Organisation,
        Location = TurkuId,
        Version = 1,
        Name = new BusinessName("Hammaskulma", "Hammaskulman", "Hammaskulma's"),
        Trade = Trade.Dental,
        TimeZone = "Europe/Helsinki",
        Currency = "EUR",
        DefaultLocale = Locale.FiFi,
        Locales = [Locale.FiFi, Locale.SvFi, Locale.En],
        Hours = Weekday(8, 17),
        Calendar = CalendarId.From("cal_hammaskulma_turku"),
        Dialogue = AtOnce,
        Services = Services(),
        Resources =
        [
            Resource("res_turku_lehtonen", "Aino Lehtonen", WithLunch(8, 12, 16), "dentist"),
            Resource("res_turku_soderberg", "Oskar Söderberg", WithLunch(9, 12, 17), "dentist"),
            Resource("res_turku_nieminen", "Helmi Nieminen", WithLunch(8, 11, 15), "hygienist"),
        ],
        VisitAddress = "Kuvitteellinenkatu 7, 20100 Turku",
        RingNumbers = Numbers("+358500000311"),
        OnCall = Numbers("+358500000311", "+358500000319"),
        StaffNumbers = Numbers("+358500000311", "+358500000319"),
        Voice = new VoiceSettings { Closed = FirstToAnswer.Assistant, WhenUnanswered = Unanswered.Voicemail },
    };

    private static ImmutableArray<ServiceSettings> Services()
    {
        var visit = new ServiceSettings
        {
            Id = ServiceId.From("svc_checkup"),
            Name = Text("tarkastus", "undersökning", "check-up"),
            Words = Words(
                "tarkastus, hammastarkastus, tarkastusaika, hammaslääkäri, vuositarkastus",
                "undersökning, tandundersökning, kontroll, årskontroll, tandläkare",
                "check-up, checkup, examination, dentist, exam"),
            Place = PlaceOfService.AtOurs,
            Length = Duration.FromMinutes(30),
            ArrivalWindow = null,
            Grid = Duration.FromMinutes(30),
            LeadTime = Duration.FromHours(2),
            HorizonDays = 42,
            Skills = ["dentist"],
            AsksWho = true,
            Price = Text("75 € (sis. alv)", "75 € inkl. moms", "€75 (VAT incl.)"),
            ExpectedValue = new Money(7_500, "EUR"),
        };

        return
        [
            visit,
            visit with
            {
                Id = ServiceId.From("svc_pain"),
                Name = Text("särky tai lohjennut hammas", "värk eller trasig tand", "pain or a broken tooth"),
                Words = Words(
                    "särky, särkee, kipu, lohjennut, lohkesi, halki, paikka irtosi, turvonnut, juurihoito",
                    "värk, ont, tandvärk, trasig, avbruten, lagning lossnade, svullen, rotfyllning",
                    "pain, toothache, hurts, broken, chipped, cracked, filling fell out, swollen"),
                Length = Duration.FromMinutes(45),
                LeadTime = Duration.FromMinutes(30),
                AsksUrgency = true,
                Price = Text("alkaen 95 € (sis. alv)", "från 95 € inkl. moms", "from €95 (VAT incl.)"),
                ExpectedValue = new Money(19_000, "EUR"),
            },
            visit with
            {
                Id = ServiceId.From("svc_hygienist"),
                Name = Text("suuhygienisti", "munhygienist", "hygienist"),
                Words = Words(
                    "suuhygienisti, hygienisti, hammaskivi, puhdistus, hammaskiven poisto",
                    "munhygienist, tandhygienist, tandsten, rengöring",
                    "hygienist, cleaning, tartar, scale and polish"),
                Length = Duration.FromMinutes(60),
                Skills = ["hygienist"],
                Price = Text("98 € (sis. alv)", "98 € inkl. moms", "€98 (VAT incl.)"),
                ExpectedValue = new Money(9_800, "EUR"),
            },
        ];
    }
}
