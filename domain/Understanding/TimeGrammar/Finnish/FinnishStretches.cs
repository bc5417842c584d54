using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.Finnish;

/// <summary>How Finns name stretches of a month, a season or several days of a month: "syyskuun ekalla viikolla", "elo-syyskuun vaihteessa", "syksyyn mennessä", "3., 4. ja 9. päivä".</summary>
internal static class FinnishStretches
{
    private const string Week = "viikko|viikolla|viikon|viikolle|viikol|viikkoa";
    private const string This = "tällä|tälle|tältä|täl|tän|tämän|tää|tämä|tätä";
    private const string Next = "ensi|ens|tulevalla|seuraavalla|seuraavan|seuraava|tuleva";
    private const string By = "mennessä|mennes|menness|mennesä";
    private const string Days = "päivä|päivänä|päivän|päivien|päivinä|pv|pvä|pvä";

    private static readonly string[] Months = ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];

    /// <summary>So near its end nobody who speaks of a season means this one.</summary>
    private const int SeasonEndDays = 30;

    private static readonly (string Into, string At, int Month)[] Seasons =
    [
        ("kevääseen|keväälle", "keväällä|keväämmällä|kevään", 3),
        ("kesään|kesälle", "kesällä|kesemmällä|kesän", 6),
        ("syksyyn|syksylle", "syksyllä|syksymmällä|syksyn", 9),
        ("talveen|talvelle", "talvella|talvemmalla|talven", 12),
    ];

    /// <summary>The rules of days of a month, and of its parts.</summary>
    public static ImmutableArray<Rule> Dates { get; } =
    [
        .. Months.Select((stem, i) => Rule.Of(Kind.Date, $"{stem} ja|tai|vai <month>", MonthAnd(i + 1))),
        .. Rule.Table(
            Kind.Date,
            ("<ordinal> päivää|päivästä|päivälle|päivään|pvää", DayInFigures),
            ($"<ordinal> - <ordinal> {Days}?", Range),
            ("<ordinal> ja <ordinal> väliltä|välillä|välissä|väliin", Range),
            ("<ordinal> tai|ja|taikka|ta <ordinal>", Listed),
            ($"<ordinal> tai|ja|taikka|vai <ordinal> {Days}", Listed),
            ($"<ordinal> <ordinal> tai|ja|taikka|sekä <ordinal> {Days}?", Listed),
            ($"<ordinal> <ordinal> <ordinal> tai|ja|taikka|sekä <ordinal> {Days}?", Listed),
            ("<weekday> tai|ja|vai <weekday> ensi|ens|tulevalla|seuraavalla viikolla|viikol", s => Weekdays(s, Calendars.Monday(s.Today).PlusWeeks(1))),
            ("<weekday> tai|ja|vai <weekday> viikolla|viikko|viikol|vko|vk <number>", s => Calendars.Week(s.Today, s.Number(Kind.Number)) is { HasDays: true } week ? Weekdays(s, Calendars.Monday(week.First)) : null),
            ($"<month> ekalla|eka|ensimmäisellä|ensimmäinen|ensimmäisen {Week}", NthWeek(1)),
            ($"<month> toka|tokalla|toisella|toisen|2 {Week}", NthWeek(2)),
            ($"<month> kolmas|kolmannella|kolmannen|3 {Week}", NthWeek(3)),
            ($"<month> vika|vikalla|viimesellä|viimeinen|viimesen {Week}", MeanWeeks.LastWeek),
            ($"ensi|ens kuun ekalla|eka|ensimmäisellä|ensimmäinen {Week}", NthWeekOfNext(1)),
            ($"ensi|ens kuun toka|tokalla|toisella|toinen {Week}", NthWeekOfNext(2)),
            ("<month> puolivälistä|puoliväliin|puolivälin|puolivälis", Mean.ThirdOfMonth(2)),
            ("<month> jälkipuolella|loppupuolelle|lopusta|loppupuoli|jälkipuoliskolla", Mean.ThirdOfMonth(3)),
            ("<month> alkupuoli|alkupuolelle|alkupäivinä|alkuun", Mean.ThirdOfMonth(1)),
            ("ensi|ens kuun alku|alusta|alkuun|alkupuoli|alkupuolelle", Mean.ThirdOfMonthIn(1, 1)),
            ("ensi|ens kuun loppu|lopusta|loppupuoli", Mean.ThirdOfMonthIn(1, 3)),
            ($"{string.Join('|', Months)} - <month> vaihteessa|vaihde|vaihteeseen|vaihteen", Turn),
            ("alkuvuodesta|alkuvuonna|alkuvuoteen|alkuvuodelle", s => Value.From(new(s.Today.Year + (s.Today.Month > 3 ? 1 : 0), 1, 1), new(s.Today.Year + (s.Today.Month > 3 ? 1 : 0), 2, 28))),
            ("tämän|tän vuoden puolella|aikana", s => Value.From(s.Today, new(s.Today.Year, 12, 31))),
            ($"{This} kuun puolella|aikana", Mean.MonthIn(0)),
            ($"{This} päivälle|päivään", Mean.Day(0)),
            ($"{This} viikolle|viikolta|viikoks|viikoksi", MeanWeeks.Week(0)),
            ($"{This} tai|ja|taikka {Next} {Week}", MeanWeeks.ThisWeekAndNext),
            ($"{Next} viikolta|viikkoon|viikkoo", MeanWeeks.Week(1)),
            ($"seuraavalle|seuraavaan|seuraavalta|tulevalle {Week}|viikolta|viikkoon", MeanWeeks.Week(1)),
            ("<length> päähän|päälle", Mean.After),
            ("nyt illalla", Mean.Day(0, Part.Evening)),
            ("nyt iltapäivällä", Mean.Day(0, Part.Afternoon)),
            ("nyt aamupäivällä", Mean.Day(0, Part.Forenoon)),
            ("loppuviikkoon|loppuviikolta|loppuviikolle|loppuviikkoo", MeanWeeks.LateInWeek),
            ("alkuviikkoon|alkuviikolta|alkuviikolle|alkuviikkoo", s => MeanWeeks.EarlyIn(1)(s)),
            ("keskellä viikkoa|viikkoo", s => MeanWeeks.MidOf(s.Today.DayOfWeek <= IsoDayOfWeek.Thursday ? 0 : 1)(s)),
            ("viikonloppuu|viikonlopuks|viikonloppuun|viikonlopulta|vkonloppuna", Mean.Weekend(0))),
    ];

    /// <summary>The rules of seasons, and of until when.</summary>
    public static ImmutableArray<Rule> Relations { get; } =
    [
        .. Seasons.SelectMany(s => Rule.Table(
            Kind.Days,
            (s.Into, Season(s.Month)),
            ($"vasta|sitten|sit|sitte|joskus {s.At}", Season(s.Month)),
            ($"joskus? {s.At} aikana|mittaan|kuluessa|puolella", Season(s.Month)),
            ($"ensi|ens|tuleva|tulevaan? {s.Into} {By}", BeforeSeason(s.Month)),
            ($"{s.Into} {By}", BeforeSeason(s.Month)),
            ($"vasta? {s.At.Split('|')[^1]} jälkeen|jälkee", AfterSeason(s.Month)))),
        .. Rule.Table(
            Kind.Days,
            ("ennen ensi|ens|tulevaa? kevättä", BeforeSeason(3)),
            ("ennen ensi|ens|tulevaa? kesää", BeforeSeason(6)),
            ("ennen ensi|ens|tulevaa? syksyä", BeforeSeason(9)),
            ("<ordinal> jälkeen|jälkee", s => DayInFigures(s) is { HasDays: true } day ? Value.From(day.First.PlusDays(1), day.First.PlusDays(7)) : null),
            ("<ordinal> päivästä|alkaen|eteenpäin alkaen|eteenpäin?", s => DayInFigures(s) is { HasDays: true } day ? Value.From(day.First, day.First.PlusDays(6)) : null),
            ("ensi|ens kuun <ordinal> päivästä alkaen|eteenpäin?", s => Mean.DayOfMonthIn(1)(s) is { HasDays: true } day ? Value.From(day.First, day.First.PlusDays(6)) : null),
            ("huomisesta|huomisest <weekday:to>", s => Value.From(s.Today.PlusDays(1), Calendars.NextOrSame(s.Today.PlusDays(1), s.Number(Kind.Weekday)))),
            ("ennen talvea", BeforeSeason(12)),
            ("ennen ensi|ens talvea", s => Mean.Season(12)(s) is { HasDays: true } winter ? Value.From(s.Today, (Period.DaysBetween(s.Today, winter.First) <= SeasonEndDays ? winter.First.PlusYears(1) : winter.First).PlusDays(-1)) : null),
            ("jouluun|joulupyhiin mennessä|mennes", Holidays.Before("12-24")),
            ("juhannukseen mennessä|mennes", Holidays.Before("fri>=6-19")),
            ("vappuun mennessä|mennes", Holidays.Before("4-30")),
            ("pääsiäiseen mennessä|mennes", Holidays.Before("easter-2")),
            ("ennen kuun|kuukauden loppua|vaihdetta", s => Mean.ByEndOfMonth(s)),
            ("ennen viikon loppua", s => Mean.ByEndOfWeek(s)),
            ("vasta? viittä|kymmentä|varttia|viittätoista|kahtakymmentä yli|vaille", Mean.Past)),
    ];

    /// <summary>The season that begins in that month; where little is left of it, the next one.</summary>
    public static Meaning Season(int month) => s => Shifted(s, Mean.Season(month)(s));

    private static Meaning BeforeSeason(int month) => s => Season(month)(s) is { HasDays: true } season && season.First > s.Today ? Value.From(s.Today, season.First.PlusDays(-1)) : Value.Nothing;

    private static Meaning AfterSeason(int month) => s => Season(month)(s) is { HasDays: true } season ? Value.From(season.Last.PlusDays(1), season.Last.PlusDays(30)) : null;

    private static Value? Shifted(Sense s, Value? season) =>
        season is { HasDays: true } && season.First == s.Today && Period.DaysBetween(s.Today, season.Last) <= SeasonEndDays ? Value.From(new LocalDate(season.Last.Year, season.Last.Month, 1).PlusMonths(10), new LocalDate(season.Last.Year, season.Last.Month, 1).PlusMonths(13).PlusDays(-1)) : season;

    private static Value? DayInFigures(Sense s) => s.Of(Kind.Ordinal) is { IsFigure: true } ? Mean.DayOfMonth(s) : null;

    private static Value? Range(Sense s) => s.Of(Kind.Ordinal) is { IsFigure: true } && Mean.DaysOfThisMonth(s) is { HasDays: true } days ? days with { IsBare = true } : null;

    /// <summary>Several days of a month, the month unsaid.</summary>
    private static Value? Listed(Sense s)
    {
        Value? all = null;
        for (var nth = 3; nth >= 0; nth--)
        {
            if (s.Of(Kind.Ordinal, nth) is not { } day)
            {
                continue;
            }

            if (!day.IsFigure || Calendars.DayOfMonth(s.Today, day.Number) is not { HasDays: true } date)
            {
                return null;
            }

            all = date with { IsBare = true, Next = all };
        }

        return all;
    }

    private static Value? Weekdays(Sense s, LocalDate monday)
    {
        var (first, last) = (monday.PlusDays(s.Number(Kind.Weekday) - 1), monday.PlusDays(s.Number(Kind.Weekday, 1) - 1));
        return first < s.Today || last < s.Today ? null : Value.On(first) with { Next = Value.On(last) };
    }

    private static Meaning NthWeek(int nth) => s => Calendars.Month(s.Today, s.Number(Kind.Month)) is { HasDays: true } month ? WeekOf(s, month.Last, nth) : null;

    private static Meaning NthWeekOfNext(int nth) => s => WeekOf(s, s.Today.PlusMonths(1), nth);

    private static Value? WeekOf(Sense s, LocalDate month, int nth) =>
        Calendars.Monday(new(month.Year, month.Month, ((nth - 1) * 7) + 4)) is var monday && monday.PlusDays(6) >= s.Today ? Value.From(LocalDate.Max(s.Today, monday), monday.PlusDays(6), DayKind.Week) : null;

    /// <summary>The last days of one month and the first of the next.</summary>
    private static Value? Turn(Sense s) => Calendars.Month(s.Today, s.Number(Kind.Month)) is { HasDays: true } month && month.First > s.Today ? Value.From(month.First.PlusDays(-7), month.First.PlusDays(6)) : null;

    /// <summary>"Touko- ja kesäkuussa".</summary>
    private static Meaning MonthAnd(int first) => s => Calendars.Month(s.Today, first) is { HasDays: true } one && Calendars.Month(s.Today, s.Number(Kind.Month)) is { HasDays: true } other ? one with { Next = other } : null;
}
