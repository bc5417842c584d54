using System.Collections.Immutable;
using SmartPulse.Tenants;

namespace SmartPulse.Reporting;

/// <summary>What a figure is called and means. The page of definitions is made from these, and the report from the formulas that stand beside them.</summary>
public sealed record FigureDefinition
{
    internal FigureDefinition(Figure figure, string id, LocalizedText title, LocalizedText sentence, Func<OpportunityFacts, bool> of) =>
        (Figure, Id, Title, Sentence, Of) = (figure, id, title, sentence, of);

    /// <summary>Which figure.</summary>
    public Figure Figure { get; }

    /// <summary>A stable word for links.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>What it means, in one sentence.</summary>
    public LocalizedText Sentence { get; }

    /// <summary>Whether it is a rate: then it has a denominator, and "n still open" beside it.</summary>
    public bool IsRate => Over is not null;

    /// <summary>The opportunities it counts.</summary>
    internal Func<OpportunityFacts, bool> Of { get; }

    /// <summary>The opportunities a rate is out of; those it counts are among them.</summary>
    internal Func<OpportunityFacts, bool>? Over { get; init; }

    /// <summary>The opportunities of one line, where the figure has lines.</summary>
    internal Func<OpportunityFacts, string, bool>? Line { get; init; }
}

/// <summary>Every figure's formula and words, in one place.</summary>
public static class FigureDefinitions
{
    /// <summary>Rises with every change of a formula or of its words.</summary>
    public const int Version = 1;

    /// <summary>All of them, in the order of the page.</summary>
    public static ImmutableArray<FigureDefinition> All { get; } =
    [
        new(Figure.Counted, "opportunities-counted",
            new("Mahdollisuudet", "Möjligheter", "Opportunities"),
            new("Yksi mahdollisuus on yksi työ, jonka joku haluaa; mukaan lasketaan uudet työt ja ne, joiden aihe ei selvinnyt.",
                "En möjlighet är ett jobb som någon vill ha; nya jobb räknas, och de vars ärende inte blev känt.",
                "An opportunity is one job somebody wants; new work is counted, and so is what never became clear."),
            f => f.Counted),

        new(Figure.OtherContacts, "other-contacts",
            new("Muut yhteydenotot", "Övriga kontakter", "Other contacts"),
            new("Yhteydenotot muusta kuin uudesta työstä, aiheen mukaan; ne eivät ole mukana missään osuudessa.",
                "Kontakter om annat än nya jobb, efter ärende; de ingår inte i någon andel.",
                "Contacts about anything but new work, by purpose; they are in no rate."),
            f => !f.Counted)
        { Line = (f, detail) => f.Row.Purpose.ToString() == detail },

        new(Figure.OutcomeUnknown, "outcome-unknown",
            new("Lopputulos ei tiedossa", "Utfallet okänt", "Outcome unknown"),
            new("Henkilökunta vastasi puheluun, eikä lopputulosta ole merkitty; näytetään erikseen, eikä ole mukana osuuksissa.",
                "Personalen svarade och utfallet är inte antecknat; visas för sig och ingår inte i andelarna.",
                "Staff answered the call and nobody noted what came of it; shown apart, and in no rate."),
            f => f.OutcomeUnknown),

        new(Figure.Opportunities, "opportunities",
            new("Mahdollisuudet, joista osuudet lasketaan", "Möjligheter som andelarna räknas på", "Opportunities in the rates"),
            new("Mahdollisuudet ilman niitä, joiden lopputulos ei ole tiedossa; kukin kuuluu ensimmäisen yhteydenottonsa päivään toimipaikan ajassa.",
                "Möjligheter utan dem vars utfall är okänt; var och en hör till dagen för sin första kontakt i verksamhetsställets tid.",
                "Opportunities without those whose outcome is unknown; each belongs to the day of its first event in the location's time."),
            f => f.Rated),

        new(Figure.EngagedRate, "engaged-rate",
            new("Vastattu ajoissa", "Besvarade i tid", "Engaged rate"),
            new("Mahdollisuudet, jotka saivat merkityksellisen vastauksen 60 sekunnissa (tai merkityssä omassa rajassa), jaettuna mahdollisuuksilla; muualla tätä kutsutaan joskus nimellä capture rate.",
                "Möjligheter som fick ett meningsfullt svar inom 60 sekunder (eller inom en egen, utmärkt gräns), delat med möjligheter; kallas ibland capture rate av andra.",
                "Opportunities with a meaningful response within 60 seconds (or a marked limit of your own), divided by opportunities; some call this capture rate."),
            f => f.Engaged)
        { Over = f => f.Rated },

        new(Figure.AnsweredLater, "answered-later",
            new("Vastattu myöhemmin", "Besvarade senare", "Answered later"),
            new("Mahdollisuudet, jotka saivat merkityksellisen vastauksen vasta rajan jälkeen.",
                "Möjligheter som fick ett meningsfullt svar först efter gränsen.",
                "Opportunities whose first meaningful response came only after the limit."),
            f => f.Answered && !f.Engaged),

        new(Figure.ReplyRate, "reply-rate",
            new("Asiakas vastasi", "Kunden svarade", "Reply rate"),
            new("Ajoissa vastatut, joissa asiakas sen jälkeen sanoi jotain, jaettuna ajoissa vastatuilla.",
                "Besvarade i tid där kunden sedan sade något, delat med besvarade i tid.",
                "Engaged opportunities where the customer then said something, divided by engaged."),
            f => f.Replied)
        { Over = f => f.Engaged },

        new(Figure.QualifiedOfEngaged, "qualified-of-engaged",
            new("Sopivat, ajoissa vastatuista", "Kvalificerade av besvarade i tid", "Qualification rate, of engaged"),
            new("Ajoissa vastatut, jotka täyttivät yrityksen säännöt, jaettuna ajoissa vastatuilla.",
                "Besvarade i tid som uppfyllde företagets regler, delat med besvarade i tid.",
                "Engaged opportunities that met the business's rules, divided by engaged."),
            f => f.Engaged && f.Qualified)
        { Over = f => f.Engaged },

        new(Figure.QualifiedOfReplied, "qualified-of-replied",
            new("Sopivat, vastanneista", "Kvalificerade av dem som svarade", "Qualification rate, of replied"),
            new("Asiakkaan vastauksen saaneet, jotka täyttivät yrityksen säännöt, jaettuna niillä, joissa asiakas vastasi.",
                "De där kunden svarade och företagets regler uppfylldes, delat med dem där kunden svarade.",
                "Opportunities where the customer replied and the business's rules were met, divided by those where the customer replied."),
            f => f.Replied && f.Qualified)
        { Over = f => f.Replied },

        new(Figure.BookingRate, "booking-rate",
            new("Varatut, sopivista", "Bokade av kvalificerade", "Booking rate"),
            new("Säännöt täyttäneet, joille vahvistettiin aika ainakin kerran, jaettuna säännöt täyttäneillä; ihmisen tekemä varaus lasketaan.",
                "De som uppfyllde reglerna och fick en tid bekräftad minst en gång, delat med dem som uppfyllde reglerna; en bokning gjord av en människa räknas.",
                "Qualified opportunities confirmed at least once, divided by qualified; booked by a human counts."),
            f => f.Qualified && f.Booked)
        { Over = f => f.Qualified },

        new(Figure.HandsFreeShare, "hands-free-share",
            new("Ilman ihmistä varatut", "Bokade utan människa", "Hands-free share"),
            new("Sopivista varatut, joissa kukaan ihminen ei ollut mukana ennen varausta, jaettuna sopivista varatuilla.",
                "Bokade av kvalificerade där ingen människa deltog före bokningen, delat med bokade av kvalificerade.",
                "Qualified and booked opportunities in which no human took part before the booking, divided by qualified and booked."),
            f => f.Qualified && f.HandsFree)
        { Over = f => f.Qualified && f.Booked },

        new(Figure.CaptureRate, "capture-rate",
            new("Talteen saadut", "Fångade", "Capture rate"),
            new("Mahdollisuudet, joille on vahvistettu aika, jaettuna mahdollisuuksilla.",
                "Möjligheter med en bekräftad tid, delat med möjligheter.",
                "Opportunities with a confirmed appointment, divided by opportunities."),
            f => f.Booked)
        { Over = f => f.Rated },

        new(Figure.NetCaptureRate, "net-capture-rate",
            new("Talteen saadut, netto", "Fångade, netto", "Net capture rate"),
            new("Talteen saadut ilman niitä, joiden aika peruttiin eikä uutta otettu, jaettuna mahdollisuuksilla; käynti, jolle ei tultu, putoaa pois, kun se merkitään perutuksi.",
                "Fångade utan dem vars tid avbokades utan en ny, delat med möjligheter; ett uteblivet besök faller bort när det antecknas som avbokat.",
                "Captured without those whose appointment was cancelled with no new time, divided by opportunities; a visit nobody attended drops out when it is noted as cancelled."),
            f => f.Stands)
        { Over = f => f.Rated },

        new(Figure.CaptureByEvents, "capture-by-events",
            new("Talteen saadut yhteydenottoina", "Fångade, räknat i kontakter", "Capture rate by events"),
            new("Yhteydenotot, jotka kuuluvat mahdollisuuteen, jolle on vahvistettu aika, jaettuna kaikilla mahdollisuuksien yhteydenotoilla; vieressä avoimet mahdollisuudet.",
                "Kontakter som hör till en möjlighet med en bekräftad tid, delat med alla möjligheternas kontakter; bredvid står öppna möjligheter.",
                "Capture events that belong to an opportunity with a confirmed appointment, divided by all events of opportunities; open opportunities stand beside it."),
            f => f.Booked)
        { Over = f => f.Rated },

        new(Figure.ResponseTime, "response-time",
            new("Vastausaika", "Svarstid", "Response time"),
            new("Aika vastaamattoman puhelun tai vastaajaviestin päättymisestä, vastatun puhelun ensimmäisestä soitosta tai viestin saapumisesta ensimmäiseen merkitykselliseen vastaukseen; p50 ja p90, ja ne joille ei vastattu lasketaan äärettömiksi.",
                "Tiden från att det missade samtalet eller röstmeddelandet slutade, ett besvarat samtal började ringa eller meddelandet kom, till det första meningsfulla svaret; p50 och p90, och de som aldrig fick svar räknas som oändliga.",
                "From the end of the missed call or voicemail, the first ring of an answered one, or receipt of a message, to the first meaningful response; p50 and p90, with the never answered counted as infinite."),
            f => f.Rated)
        { Line = (f, detail) => ResponseLine.Has(f, detail) },

        new(Figure.Recovered, "recovered",
            new("Pelastetut", "Räddade", "Recovered"),
            new("Alkoi ilman ihmisen vastausta, avustaja vastasi ennen ihmisiä, asiakas vastasi sille ennen varausta, eikä tavoittanut henkilökuntaa soittamalla uudelleen; aika vahvistettiin 30 päivässä; brutto, nykyiset asiakkaat erikseen.",
                "Började utan svar av en människa, assistenten svarade före människor, kunden svarade den före bokningen och nådde inte personalen genom att ringa igen; tiden bekräftades inom 30 dagar; brutto, befintliga kunder för sig.",
                "It began unanswered by a human, we engaged before any human, the customer answered us before the booking and did not reach staff by redialling, and it was booked within 30 days; gross, existing customers apart."),
            f => f.Recovered)
        { Line = (f, detail) => RecoveredLine(f) == detail },

        new(Figure.RecoveredStanding, "recovered-standing",
            new("Pelastetut, voimassa", "Räddade som gäller", "Recovered and standing"),
            new("Pelastetut, joiden aikaa ei ole peruttu ilman uutta; vain näillä on arvo.",
                "Räddade vars tid inte har avbokats utan en ny; bara de har ett värde.",
                "Recovered opportunities whose appointment was not cancelled without a new one; only these have a value."),
            f => f.Recovered && f.Stands)
        { Line = (f, detail) => RecoveredLine(f) == detail },

        new(Figure.Value, "value-estimated",
            new("Arvioitu arvo", "Uppskattat värde", "Estimated value"),
            new("Voimassa olevien aikojen hinnat varaushetken hinnaston mukaan, ilman arvonlisäveroa ja ennen kotitalousvähennystä, valuutoittain; arvo poistuu, kun aika perutaan.",
                "Priserna för de tider som gäller enligt prislistan vid bokningen, utan moms och före ROT eller hushållsavdrag, per valuta; värdet faller när en bokning faller.",
                "Prices of the appointments that stand, from the price list at booking, without VAT and before tax credits, per currency; it falls when a booking falls."),
            f => f is { Stands: true, Row: { ValueMinor: not null, Currency: not null } })
        { Line = (f, detail) => f.Row.Currency == detail },

        new(Figure.Leak, "leak",
            new("Vuoto", "Läckage", "Leak"),
            new("Meistä johtuvasta syystä menetetyt kertaa odotettu arvo: työn hintojen mediaani, tai jos työ ei ole tiedossa, toimipaikan mediaani kertaa työksi päätyvien osuus; peruste näytetään.",
                "Förlorade av skäl som är våra gånger väntat värde: medianen av jobbets priser, eller för ett okänt jobb ställets median gånger andelen som blir jobb; grunden visas.",
                "Opportunities lost for a reason of ours times expected value: the job's median price, or for an unknown job the location's median times the share that become jobs; the basis is shown."),
            f => f.Leaked)
        { Line = (f, detail) => f.LeakReason == detail },

        new(Figure.UnmetDemand, "unmet-demand",
            new("Kysyntä, johon emme vastaa", "Efterfrågan vi inte möter", "Unmet demand"),
            new("Menetetyt, koska emme tee sitä: alueen ulkopuolella, ei palvelua, suljettu, täynnä tai hinta; ei vuotoa; postinumeron, palvelun ja tunnin mukaan.",
                "Förlorade för att vi inte gör det: utanför området, ingen sådan tjänst, stängt, fullt eller priset; inte läckage; efter postnummer, tjänst och timme.",
                "Lost because we do not do it: out of area, no such service, closed, full or price; not leak; by postal code, service and hour."),
            f => f.Unmet)
        { Line = (f, detail) => f.Row.OutcomeReason == detail || f.UnmetPlace.Detail == detail },
    ];

    /// <summary>One figure's definition.</summary>
    public static FigureDefinition Of(Figure figure) => All[(int)figure];

    /// <summary>What every rate of a section is titled: of which calls.</summary>
    public static LocalizedText Title(Coverage coverage) => coverage switch
    {
        Coverage.AllCalls => new("Kaikista puheluista ja viesteistä", "Av alla samtal och meddelanden", "Of all calls and messages"),
        Coverage.OfMissedCalls => new("Vastaamattomista puheluista", "Av missade samtal", "Of missed calls"),
        _ => throw new ArgumentOutOfRangeException(nameof(coverage), coverage, "No such coverage."),
    };

    /// <summary>Which of the two groups of the recovered an opportunity belongs to.</summary>
    internal static string RecoveredLine(OpportunityFacts facts) => RecoveredLine(facts.Row.ExistingCustomer);

    /// <summary>The detail of one of the two groups of the recovered.</summary>
    internal static string RecoveredLine(bool existing) => existing ? "existing" : "new";
}

/// <summary>One line of the response times: a clock, in all hours or in open hours.</summary>
internal sealed record ResponseLine(ResponseClock Clock, bool OpenHoursOnly)
{
    public static ImmutableArray<ResponseLine> All { get; } =
        [.. Enum.GetValues<ResponseClock>().SelectMany(c => new ResponseLine[] { new(c, false), new(c, true) })];

    /// <summary>The detail of its <see cref="FigureKey"/>.</summary>
    public string Detail => $"{Clock.ToString().ToLowerInvariant()}/{(OpenHoursOnly ? "open-hours" : "all-hours")}";

    public static bool Has(OpportunityFacts facts, string detail) => All.Any(l => l.Detail == detail && l.Has(facts));

    public bool Has(OpportunityFacts facts) => !OpenHoursOnly || facts.Row.InHours;
}
