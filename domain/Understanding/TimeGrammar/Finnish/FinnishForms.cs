using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Understanding.TimeGrammar.Finnish;

/// <summary>More of how Finns say it every day: "puolen päivän jälkeen", "klo 17 tai myöhemmin", "puol tuntia myöhemmin", "ennen tammikuun loppua", "ensi kuun tokalla viikolla".</summary>
internal static class FinnishForms
{
    private const string After = "jälkeen|jälkee|jälke|jälkke|jälk|jälkiin";
    private const string Around = "maissa|mais|aikaan|aikoihin|aikoihi|tienoilla|tienoil|korvilla|kieppeillä|paikkeilla|hujakoilla";
    private const string By = "mennessä|mennes|menness|mennesä";
    private const string From = "alkaen|lähtien|eteenpäin|alkain";
    private const string Later = "myöhemmin|myöhempään|myöhemmäksi|myöhemmäks|eteenpäin";
    private const string Sooner = "aiemmin|aikaisemmin|aikasemmin|aiemmaksi|aikaisemmaksi|aikasemmaks";
    private const string Next = "ensi|ens|tulevan|seuraavan";
    private const string Week = "viikko|viikolla|viikon|viikolle|viikol|viikkoa|viikoksi|viikoks";
    private const int HalfHour = 30;

    /// <summary>Genitives whose last n is swallowed, or whose d is an r: "kuude jälke", "viiren jälkeen".</summary>
    private static readonly (string Words, int Hour)[] SpokenHours =
    [
        ("yhde|yhre|yhren", 1), ("kahde|kahe|kahre|kahren", 2), ("kolome|kolomen", 3), ("viide|viire|viiren", 5), ("kuude|kuure|kuuren", 6), ("seittemä|seitsemä", 7), ("kaheksa|kahdeksa|kaheksani", 8), ("yheksä|yhdeksä", 9), ("kymmene", 10),
    ];

    /// <summary>"Kolmeks", "puol kaheksaks".</summary>
    private static readonly (string Words, int Hour)[] ByHours =
    [
        ("yheks|yhdeks|ykseks", 1), ("kaheks|kahdeks", 2), ("kolmeks", 3), ("neljäks", 4), ("viideks", 5), ("kuudeks", 6), ("seittemäks|seitsemäks|seiskaks", 7), ("kaheksaks|kahdeksaks|kasiks", 8), ("yheksäks|yhdeksäks|ysiks", 9), ("kymmeneks|kympiks", 10),
    ];

    private static readonly (int Nth, string Words)[] Ranks =
    [
        (1, "eka|ekan|ekalla|ekalle|ekana|ensimmäinen|ensimmäisen|ensimmäisellä|ensimmäiselle|ensimmäisenä|1"), (2, "toka|tokan|tokalla|tokalle|tokana|toinen|toisen|toisella|toiselle|toisena|2"), (3, "kolmas|kolmannen|kolmannella|kolmannelle|kolmantena|3"), (4, "neljäs|neljännen|neljännellä|neljännelle|neljäntenä|4"),
    ];

    /// <summary>The rules of the clock.</summary>
    public static ImmutableArray<Rule> Clocks { get; } =
    [
        Rule.Of(Kind.Clock, "<hour:bare> nolla nolla", MeanClock.OClock),
        .. SpokenHours.Select(h => Rule.Of(Kind.Hour, h.Words, _ => new Value { Number = h.Hour, Case = NumberCase.Genitive })),
        .. ByHours.Select(h => Rule.Of(Kind.Hour, h.Words, _ => new Value { Number = h.Hour, Case = NumberCase.Translative })),
        .. Rule.Table(
            Kind.Hours,
            ($"puolen|puoles päivän {After}", MeanHours.AfterFixed(12)),
            ($"puolenpäivän|puoltapäivän {After}", MeanHours.AfterFixed(12)),
            ($"puolesta päivästä {From}?", MeanHours.AfterFixed(12)),
            ($"puolestapäivästä {From}?", MeanHours.AfterFixed(12)),
            ($"puolen päivän {Around}", MeanHours.AboutHour(12)),
            ("puolelta päivin", MeanHours.AboutHour(12)),
            ("ennen|enne puolta päivää", MeanHours.BeforeFixed(12)),
            ($"puoleen päivään {By}", MeanHours.BeforeFixed(12)),
            ("<clock> tai|ja vaikka? myöhemmin|myöhempään|myöhempi|myöhäisempi", MeanHours.After),
            ("<clock> tai|ja siitä eteenpäin", MeanHours.After),
            ($"<clock> tai|ja sen {After}", MeanHours.After),
            ("<clock> tai|ja vaikka? aiemmin|aikaisemmin|aikasemmin|aiempi|aikaisempi|ennen", MeanHours.By),
            ("aamun eka|ekan|ensimmäinen|ensimmäisen|aikaisin aika|ajan?", MeanHours.PartOf(Part.Morning)),
            ("<clock> aikaisintaan|aikasintaan", MeanHours.After),
            ("<clock> viimeistään|viimestään", MeanHours.By),
            ("kotona|paikalla|himassa|vapaana oon|olen|ollaan|taas|vasta? <clock:from>", MeanHours.After),
            ("aamu <hour:bare>", InPart(Part.Morning)),
            ("ilta <hour:bare>", InPart(Part.Evening)),
            ("ennen|enne iltaa|iltasta", MeanHours.BeforeFixed(17)),
            ($"iltaan {By}", MeanHours.BeforeFixed(17)),
            ("ennen|enne iltapäivää|iltapäiviä", MeanHours.BeforeFixed(12)),
            ($"aamupäivän {After}", MeanHours.AfterFixed(12)),
            ($"koulupäivän|koulujen|yläkoulun|alakoulun|luentojen|työvuoron|aamuvuoron|duunin|duunien|hommien|tarhapäivän|töitteni|töideni|työpäiväni {After}", MeanHours.AfterFixed(16)),
            ("koulupäivän|työpäivän|työajan|koulun aikana|aikaan|puitteissa", MeanHours.FromTo(8, 16))),
    ];

    /// <summary>The rules of days.</summary>
    public static ImmutableArray<Rule> Dates { get; } =
    [
        .. Ranks.Select(r => Rule.Of(Kind.Date, $"<month> {r.Words} {Week}", s => Calendars.Month(s.Today, s.Number(Kind.Month)) is { HasDays: true } month ? WeekOf(s.Today, month.Last, r.Nth) : null)),
        .. Ranks.Select(r => Rule.Of(Kind.Date, $"{Next} kuun {r.Words} {Week}", s => WeekOf(s.Today, s.Today.PlusMonths(1), r.Nth))),
        .. Ranks.Select(r => Rule.Of(Kind.Date, $"kuun|kuukauden {r.Words} <weekday>", s => WeekdayOf(s, r.Nth))),
        .. Rule.Table(
            Kind.Date,
            ("<weekday> - <part>", s => Mean.Weekday(s) is { } day ? day with { Part = s.Of(Kind.Part)!.Part } : null),
            ($"<month> vika|vikalla|vikalle|viimeiselle|viim|viimesellä|viimeselle {Week}", MeanWeeks.LastWeek),
            ($"{Next}|seuraavalle|seuraavalla|seuraavana arkipäivän|arkipäivänä|arkipäivälle|arkipäiväksi|arkena", Mean.NextWorkday),
            ("tän|tämän päivän puolella|aikana|sisällä|kuluessa|mittaan", Mean.Day(0)),
            ($"puol|puoli|puolta|puolisen tuntia|tuntii|tunti {Later}", MeanKnown.By(Period.FromMinutes(HalfHour))),
            ($"puol|puoli|puolta|puolisen tuntia|tuntii|tunti {Sooner}", MeanKnown.By(Period.FromMinutes(-HalfHour))),
            ("tuntia|tunti|tunnin myöhempää|myöhempi|myöhempänä", MeanKnown.By(Period.FromHours(1))),
            ("tuntia|tunti|tunnin aiempaa|aikaisempaa|aiempi|aikaisempi", MeanKnown.By(Period.FromHours(-1))),
            ("yks|yksi|yhden? päivä|päivän|päivää eteenpäin|myöhemmäksi|myöhemmäks|myöhempään", MeanKnown.FromKnown(1)),
            ("<month> <ordinal> tai|ja|taikka|sekä <ordinal> päivä|päivänä?", Mean.DayOrDay),
            ($"{Next} vuoden|vuonna <month>", OfNextYear),
            ($"<month> {Next} vuonna|vuotta", OfNextYear),
            ("ensi|ens vuoden alku|alussa|alkuun|alusta|alkupuolella", s => Value.From(new(s.Today.Year + 1, 1, 1), new(s.Today.Year + 1, 2, 28))),
            ("arkipäivinä|arkipäiville|arkipäivälle|arkipäiväksi|arkipäiväks|arkipäivää|arkipäiviä|arkipäivien|arkipäivin|arkipäivisi|arkisi|arkipäiväl|arkipv", Mean.Workdays),
            ("arkiaamulle|arkiaamua|arkiaamulla|arkiaamusta|arkiaamuja|arkiaamuun|arkiaamuks|arkiaamusin", Mean.WorkdaysIn(Part.Morning)),
            ("arkiaamupäivälle|arkiaamupäivää|arkiaamupäiväksi|arkiaamupäivällä|arkiaamupäiviä", Mean.WorkdaysIn(Part.Forenoon)),
            ("arkiiltapäivälle|arkiiltapäivää|arkiiltapäiväksi|arkiiltapäivällä|arkiiltapäiviä|arkiiltapäivät", Mean.WorkdaysIn(Part.Afternoon)),
            ("arkiillalle|arkiillaksi|arkiillaks|arkiiltoja|arkiiltaa|arkiillalla|arkiiltaan|arkiillan|arkiiltasin", Mean.WorkdaysIn(Part.Evening)),
            ("loppuviikkoa", MeanWeeks.LateInWeek),
            ("ylihuomiselta|ylihuomisesta|ylihuomiseen|ylihuomiseks|ylihuomenn|ylihuomena|ylihuomennaki", Mean.Day(2)),
            ("ylihuomisaamuna|ylihuomenaamulla|ylihuomisaamu", Mean.Day(2, Part.Morning)),
            ("ylihuomisiltana|ylihuomisilta", Mean.Day(2, Part.Evening)),
            ("<number> päivänä|päiväks|päiväksi", s => s.Of(Kind.Number) is { IsFigure: true, Number: >= 4 and <= 31 } ? Mean.DayOfMonth(s) : null),
            ($"tunnilla {Later}", MeanKnown.By(Period.FromHours(1))),
            ($"tunnilla {Sooner}", MeanKnown.By(Period.FromHours(-1))),
            ("vkonloppu|vkonlopun|vkonloppua|vkloppu|vkloppuna|vkloput|viikonloppusin|viikonlopuisin|viikonloppusi", Mean.Weekend(0))),
    ];

    /// <summary>The rules of until and from when.</summary>
    public static ImmutableArray<Rule> Relations { get; } = Rule.Table(
        Kind.Days,
        ("ennen|enne <month> loppua", s => Until(s, Mean.Month(s)?.Last)),
        ("ennen|enne <month> puoltaväliä|puoliväliä", s => Until(s, Mean.ThirdOfMonth(2)(s)?.First.PlusDays(3))),
        ($"huomisesta|huomisest {From}", s => Value.From(s.Today.PlusDays(1), s.Today.PlusDays(7))),
        ($"ylihuomisesta|ylihuomisest {From}", s => Value.From(s.Today.PlusDays(2), s.Today.PlusDays(8))),
        ($"viikosta|vkosta <number> {From}", s => Calendars.Week(s.Today, s.Number(Kind.Number)) is { HasDays: true } week ? Value.From(week.First, week.First.PlusDays(6)) : null),
        ("vasta? viisi|viis|kymmenen|varttia|vartin|5|10|15 yli", Mean.Past),
        ("noin|suunnilleen|joskus <days>", s => s.Of(Kind.Days)),
        ("hyvää iltaa|aamua|iltapäivää|aamupäivää|viikonloppua|viikonlopun|vkloppua", Mean.Past),
        ("nyt|tänään on|onki|onkin|ollaan jo? <weekday> <part>?", Mean.Past),
        ("kello|klo on jo|nyt? <clock>", Mean.Past),
        ("huomisesta|huomisest ylihuomiseen|ylihuomiselle", s => Value.From(s.Today.PlusDays(1), s.Today.PlusDays(2))),
        ("aamusta iltaan", Mean.Past));

    /// <summary>"Aamu kasi", "ilta kuus"; a figure may count something else.</summary>
    private static Meaning InPart(Part part) => s => s.Of(Kind.Hour) is { IsFigure: false, Part: null } hour ? new Value { Clock = new(hour.Number, 0, IsSure: false), Part = part } : null;

    private static Value? Until(Sense s, LocalDate? last) => last is { } day && day >= s.Today ? Value.From(s.Today, day) : Value.Nothing;

    private static Value? OfNextYear(Sense s) => new LocalDate(s.Today.Year + 1, s.Number(Kind.Month), 1) is var first ? Value.From(first, first.With(DateAdjusters.EndOfMonth)) : null;

    /// <summary>The week of the month that has its first Thursday, or one so many after it.</summary>
    private static Value? WeekOf(LocalDate today, LocalDate month, int nth) =>
        Calendars.Monday(new(month.Year, month.Month, ((nth - 1) * 7) + 4)) is var monday && monday.PlusDays(6) >= today ? Value.From(LocalDate.Max(today, monday), monday.PlusDays(6), DayKind.Week) : null;

    /// <summary>"Kuun eka tiistai": of this month while it is to come, otherwise of the next.</summary>
    private static Value? WeekdayOf(Sense s, int nth)
    {
        for (var month = new LocalDate(s.Today.Year, s.Today.Month, 1); month <= s.Today.PlusMonths(1); month = month.PlusMonths(1))
        {
            if (Calendars.NextOrSame(month, s.Number(Kind.Weekday)).PlusWeeks(nth - 1) is var day && day >= s.Today)
            {
                return Value.On(day);
            }
        }

        return null;
    }
}
