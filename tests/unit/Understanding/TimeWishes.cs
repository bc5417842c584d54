using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using SmartPulse.Phrasing;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>
/// Says wishes in every way that the generator knows: hours with a bound on one side or both, parts of the day, one of several days, all days but one, a day taken back for
/// another, a feast; bare or in a sentence, as people write them.
/// </summary>
internal static class TimeWishes
{
    private static readonly string[] FinnishDays = ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"];
    private static readonly string[] SwedishDays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];
    private static readonly string[] EnglishDays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>What stands around a time in a message; 0 is the time.</summary>
    public static ImmutableArray<string> Sentences(Language language) => language switch
    {
        Language.Finnish => ["{0}", "{0} kävis hyvin", "sopisko {0}?", "voisitteko tulla {0}", "moi, pääsisittekö {0}", "ehtisittekö {0}", "{0} kiitos", "mulle sopis parhaiten {0}", "onko teillä aikaa {0}?"],
        Language.Swedish => ["{0}", "{0} funkar fint", "passar det {0}?", "kan ni komma {0}", "hej, det vore bra {0}", "hinner ni {0}", "{0} tack", "helst {0}", "har ni någon tid {0}?"],
        _ => ["{0}", "{0} works for me", "is {0} ok?", "could you come {0}", "hi, {0} would be great", "can you do {0}", "{0} please", "ideally {0}", "have you got anything {0}?"],
    };

    /// <summary>That it may not begin before an hour.</summary>
    public static IEnumerable<string> After(LocalTime time, Language language)
    {
        var digits = Digits(time, language);
        return language switch
        {
            Language.Finnish => [$"{FinnishClock(time, Case.Genitive)} jälkeen", $"klo {digits} jälkeen", $"vasta {FinnishClock(time, Case.Genitive)} jälkeen", $"{FinnishClock(time, Case.Elative)} eteenpäin", $"klo {digits} eteenpäin", $"aikaisintaan {FinnishClock(time, Case.Ablative)}", $"aikaisintaan klo {digits}"],
            Language.Swedish => [$"efter {SwedishClock(time)}", $"efter klockan {SwedishClock(time)}", $"efter kl {digits}", $"efter kl. {digits}", $"tidigast kl {digits}", $"tidigast {SwedishClock(time)}", $"från kl {digits} och framåt", $"från {SwedishClock(time)} och framåt"],
            _ => [$"after {EnglishClock(time)}", $"after {digits}", $"any time after {digits}", $"from {digits} onwards", $"from {digits} on", $"{digits} or later", $"not before {digits}", $"no earlier than {digits}"],
        };
    }

    /// <summary>That it must begin before an hour.</summary>
    public static IEnumerable<string> Before(LocalTime time, Language language)
    {
        var digits = Digits(time, language);
        return language switch
        {
            Language.Finnish => [$"ennen {FinnishClock(time, Case.Partitive)}", $"ennen klo {digits}", $"ennen kello {digits}"],
            Language.Swedish => [$"före {SwedishClock(time)}", $"innan {SwedishClock(time)}", $"före klockan {SwedishClock(time)}", $"före kl {digits}", $"innan kl. {digits}"],
            _ => [$"before {EnglishClock(time)}", $"before {digits}", $"any time before {digits}", $"earlier than {digits}"],
        };
    }

    /// <summary>That it must begin between two hours.</summary>
    public static IEnumerable<string> Between(LocalTime from, LocalTime to, Language language)
    {
        var (first, last) = (Digits(from, language), Digits(to, language));
        return language switch
        {
            Language.Finnish => [$"{FinnishClock(from, Case.Genitive)} ja {FinnishClock(to, Case.Genitive)} välillä", $"klo {first}-{last}", $"{first}–{last}", $"{first} - {last} välillä", $"klo {first} ja {last} välillä", $"{FinnishClock(from, Case.Elative)} {FinnishClock(to, Case.Illative)}", $"klo {first} ja klo {last} välillä"],
            Language.Swedish => [$"mellan {SwedishClock(from)} och {SwedishClock(to)}", $"mellan kl {first} och {last}", $"mellan klockan {first} och {last}", $"kl {first}-{last}", $"{first}–{last}", $"från {SwedishClock(from)} till {SwedishClock(to)}", $"från kl. {first} till {last}", $"mellan {first}-{last}"],
            _ => [$"between {EnglishClock(from)} and {EnglishClock(to)}", $"between {first} and {last}", $"from {first} to {last}", $"from {EnglishClock(from)} to {EnglishClock(to)}", $"{first}-{last}", $"{first} - {last}", $"{first} to {last}", $"{first} til {last}", $"anywhere between {first} and {last}"],
        };
    }

    /// <summary>A part of the day beside a day, with its hours.</summary>
    public static IEnumerable<(string Words, LocalTime? From, LocalTime? To)> Parts(Language language)
    {
        (LocalTime?, LocalTime?) forenoon = (null, new LocalTime(11, 59)), afternoon = (new LocalTime(12, 0), new LocalTime(16, 59)), evening = (new LocalTime(17, 0), null);
        return language switch
        {
            Language.Finnish => [.. Of(forenoon, "aamupäivällä", "aamupäivästä", "ap", "aamupäivän aikana", "ennen puoltapäivää"), .. Of(afternoon, "iltapäivällä", "iltapäivästä", "ip", "iltapäivän aikana"), .. Of(evening, "illalla", "illasta", "iltasella")],
            Language.Swedish => [.. Of(forenoon, "på förmiddagen", "förmiddag", "fm", "under förmiddagen"), .. Of(afternoon, "på eftermiddagen", "eftermiddag", "em", "under eftermiddagen"), .. Of(evening, "på kvällen", "kväll")],
            _ => [.. Of(forenoon, "morning", "in the morning", "before noon"), .. Of(afternoon, "afternoon", "in the afternoon", "arvo"), .. Of(evening, "evening", "in the evening")],
        };

        static IEnumerable<(string, LocalTime?, LocalTime?)> Of((LocalTime? From, LocalTime? To) hours, params string[] words) => words.Select(w => (w, hours.From, hours.To));
    }

    /// <summary>One day of two: either will do.</summary>
    public static IEnumerable<string> Either(LocalDate one, LocalDate other, Language language)
    {
        var (a, b) = (Weekday(one, language), Weekday(other, language));
        return language switch
        {
            Language.Finnish => [$"{a}na tai {b}na", $"joko {a}na tai {b}na", $"{a} tai {b}", $"{a[..2]} tai {b[..2]}", $"{a}na taikka {b}na", $"{a}na ja {b}na"],
            Language.Swedish => [$"{a} eller {b}", $"på {a} eller {b}", $"antingen {a} eller {b}", $"på {a} eller på {b}", $"{a[..3]} eller {b[..3]}"],
            _ => [$"{a} or {b}", $"on {a} or {b}", $"either {a} or {b}", $"on {a} or on {b}", $"{a[..3]} or {b[..3]}", $"{a} and {b}"],
        };
    }

    /// <summary>Any day but those of one name.</summary>
    public static IEnumerable<string> AllBut(LocalDate day, Language language)
    {
        var name = Weekday(day, language);
        return language switch
        {
            Language.Finnish => [$"milloin vain paitsi {name}na", $"mikä päivä vaan paitsi {name}", $"koska tahansa muulloin kuin {name}na", $"kaikki muut päivät käy paitsi {name}"],
            Language.Swedish => [$"när som helst utom på {name}ar", $"vilken dag som helst utom {name}", $"alla dagar utom {name}", $"när som helst förutom {name}ar"],
            _ => [$"any day but {name}", $"any day except {name}", $"anytime except {name}s", $"every day bar {name}"],
        };
    }

    /// <summary>A day, and another instead of it in the same breath.</summary>
    public static IEnumerable<string> Instead(LocalDate taken, LocalDate meant, Language language)
    {
        var (a, b) = (Weekday(taken, language), Weekday(meant, language));
        return language switch
        {
            Language.Finnish => [$"{a}na, eiku {b}na", $"{a}na ei kun {b}na", $"{a}na... siis {b}na", $"{a}na, anteeks tarkoitin {b}na", $"ei {a}na vaan {b}na", $"{b}na, ei {a}na", $"{a}na, korjaan {b}na"],
            Language.Swedish => [$"på {a}, nej {b}", $"{a}, nej förlåt {b}", $"{a}... jag menar {b}", $"{a}, nej vänta {b}", $"inte {a} utan {b}", $"{b}, inte {a}", $"{a}, eller nej {b}"],
            _ => [$"{a}, no {b}", $"{a}, sorry i mean {b}", $"{a}... i meant {b}", $"{a}, no wait {b}", $"not {a} but {b}", $"{b}, not {a}", $"{a}, actually {b}", $"{a}, scratch that, {b}"],
        };
    }

    /// <summary>The feasts of a year that begins in spring, by their own reckoning.</summary>
    public static IEnumerable<(string Words, LocalDate Day)> Feasts(int year, Language language)
    {
        var easter = Easter(year);
        LocalDate On(int month, int day) => new(year, month, day);
        LocalDate First(IsoDayOfWeek weekday, int month, int day) => On(month, day).PlusDays(-1).Next(weekday);
        return language switch
        {
            Language.Finnish =>
            [
                ("pitkäperjantaina", easter.PlusDays(-2)), ("pääsiäismaanantaina", easter.PlusDays(1)), ("toisena pääsiäispäivänä", easter.PlusDays(1)), ("kiirastorstaina", easter.PlusDays(-3)), ("helatorstaina", easter.PlusDays(39)), ("vappuna", On(5, 1)), ("vappuaattona", On(4, 30)), ("vapunaattona", On(4, 30)),
                ("juhannusaattona", First(IsoDayOfWeek.Friday, 6, 19)), ("juhannuspäivänä", First(IsoDayOfWeek.Saturday, 6, 20)), ("juhannuksena", First(IsoDayOfWeek.Saturday, 6, 20)), ("pyhäinpäivänä", First(IsoDayOfWeek.Saturday, 10, 31)), ("itsenäisyyspäivänä", On(12, 6)), ("itsenäisyyspäivän aattona", On(12, 5)),
                ("jouluaattona", On(12, 24)), ("joulupäivänä", On(12, 25)), ("tapaninpäivänä", On(12, 26)), ("uudenvuodenaattona", On(12, 31)), ("toukokuun ensimmäisenä", On(5, 1)),
            ],
            Language.Swedish =>
            [
                ("på långfredagen", easter.PlusDays(-2)), ("långfredag", easter.PlusDays(-2)), ("annandag påsk", easter.PlusDays(1)), ("på skärtorsdagen", easter.PlusDays(-3)), ("på påskafton", easter.PlusDays(-1)), ("på kristi himmelsfärdsdag", easter.PlusDays(39)), ("på valborg", On(4, 30)), ("på valborgsmässoafton", On(4, 30)),
                ("första maj", On(5, 1)), ("på nationaldagen", On(6, 6)), ("på midsommarafton", First(IsoDayOfWeek.Friday, 6, 19)), ("på midsommardagen", First(IsoDayOfWeek.Saturday, 6, 20)), ("alla helgons dag", First(IsoDayOfWeek.Saturday, 10, 31)), ("på julafton", On(12, 24)), ("på juldagen", On(12, 25)),
                ("annandag jul", On(12, 26)), ("på annandagen", On(12, 26)), ("på nyårsafton", On(12, 31)), ("dan före dopparedan", On(12, 23)),
            ],
            _ =>
            [
                ("on good friday", easter.PlusDays(-2)), ("on easter monday", easter.PlusDays(1)), ("on may day", On(5, 1)), ("on midsummer's eve", First(IsoDayOfWeek.Friday, 6, 19)), ("on midsummer day", First(IsoDayOfWeek.Saturday, 6, 20)), ("on christmas eve", On(12, 24)), ("on christmas day", On(12, 25)), ("on boxing day", On(12, 26)),
                ("on new year's eve", On(12, 31)), ("on independence day", On(12, 6)), ("on all saints' day", First(IsoDayOfWeek.Saturday, 10, 31)),
            ],
        };
    }

    /// <summary>A week by its number.</summary>
    public static IEnumerable<string> Weeks(int week, Language language) => language switch
    {
        Language.Finnish => [$"viikolla {week}", $"vk {week}", $"vko {week}", $"viikko {week}", $"{week}. viikolla"],
        Language.Swedish => [$"vecka {week}", $"v {week}", $"v.{week}", $"v{week}", $"under vecka {week}"],
        _ => [$"week {week}", $"in week {week}", $"wk {week}"],
    };

    /// <summary>The day by its name, in the basic form.</summary>
    public static string Weekday(LocalDate day, Language language) => (language switch { Language.Finnish => FinnishDays, Language.Swedish => SwedishDays, _ => EnglishDays })[(int)day.DayOfWeek - 1];

    /// <summary>A day by its name, as it stands beside hours.</summary>
    public static string On(LocalDate day, Language language) => language switch { Language.Finnish => Weekday(day, language) + "na", Language.Swedish => "på " + Weekday(day, language), _ => "on " + Weekday(day, language) };

    private static string Digits(LocalTime time, Language language) => language switch
    {
        Language.English => $"{(time.Hour + 11) % 12 + 1}{(time.Minute == 0 ? "" : ":" + time.Minute.ToString("00", CultureInfo.InvariantCulture))}{(time.Hour < 12 ? "am" : "pm")}",
        _ => $"{time.Hour}{(time.Minute == 0 ? "" : "." + time.Minute.ToString("00", CultureInfo.InvariantCulture))}",
    };

    // The clock has twelve hours in words; half an hour is half of the next in Finnish and Swedish.
    private static string SwedishClock(LocalTime time) => time.Minute == 0 ? SwedishNumbers.Cardinal((time.Hour + 11) % 12 + 1) is "en" or "ett" ? "ett" : SwedishNumbers.Cardinal((time.Hour + 11) % 12 + 1)
        : "halv " + (time.Hour % 12 == 0 ? "ett" : SwedishNumbers.Cardinal(time.Hour % 12 + 1));

    private static string EnglishClock(LocalTime time) => (time.Minute == 0 ? "" : "half past ") + EnglishNumbers.Cardinal((time.Hour + 11) % 12 + 1);

    private static string FinnishClock(LocalTime time, Case form) =>
        (time.Minute == 0 ? "" : form == Case.Partitive ? "puolta " : "puoli ") + FinnishHours[(int)form][(time.Minute == 0 ? time.Hour + 11 : time.Hour) % 12];

    private enum Case
    {
        Genitive,
        Partitive,
        Ablative,
        Elative,
        Illative,
    }

    private static readonly string[][] FinnishHours =
    [
        ["yhden", "kahden", "kolmen", "neljän", "viiden", "kuuden", "seitsemän", "kahdeksan", "yhdeksän", "kymmenen", "yhdentoista", "kahdentoista"],
        ["yhtä", "kahta", "kolmea", "neljää", "viittä", "kuutta", "seitsemää", "kahdeksaa", "yhdeksää", "kymmentä", "yhtätoista", "kahtatoista"],
        ["yhdeltä", "kahdelta", "kolmelta", "neljältä", "viideltä", "kuudelta", "seitsemältä", "kahdeksalta", "yhdeksältä", "kymmeneltä", "yhdeltätoista", "kahdeltatoista"],
        ["yhdestä", "kahdesta", "kolmesta", "neljästä", "viidestä", "kuudesta", "seitsemästä", "kahdeksasta", "yhdeksästä", "kymmenestä", "yhdestätoista", "kahdestatoista"],
        ["yhteen", "kahteen", "kolmeen", "neljään", "viiteen", "kuuteen", "seitsemään", "kahdeksaan", "yhdeksään", "kymmeneen", "yhteentoista", "kahteentoista"],
    ];

    /// <summary>Easter Sunday by the anonymous Gregorian reckoning, so that the feasts are not reckoned by what is tested.</summary>
    private static LocalDate Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, g) = (b / 4, b % 4, ((8 * b) + 13) / 25);
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }
}
