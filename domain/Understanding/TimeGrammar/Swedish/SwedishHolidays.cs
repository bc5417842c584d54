using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar.Swedish;

/// <summary>Swedish feasts and their eves, by rule.</summary>
internal static class SwedishHolidays
{
    private static readonly (string Names, string Rule)[] Feasts =
    [
        ("nyårsdagen|nyårsdag", "1-1"), ("nyårsafton|nyårsaftonen|nyår", "12-31"), ("trettondagen|trettondag", "1-6"), ("trettondag jul", "1-6"), ("trettondagsafton|trettondagsaftonen", "1-5"), ("alla hjärtans dag", "2-14"), ("fettisdagen|fettisdag", "easter-47"),
        ("palmsöndagen|palmsöndag", "easter-7"), ("skärtorsdagen|skärtorsdag", "easter-3"), ("långfredagen|långfredag", "easter-2"), ("påskafton|påskaftonen", "easter-1"), ("påskdagen|påskdag|påsken|påsk", "easter"), ("annandag påsk", "easter+1"),
        ("valborg|valborgsmässoafton|valborgsafton", "4-30"), ("första maj", "5-1"), ("kristi himmelsfärdsdag|himmelsfärd", "easter+39"), ("kristi himmelsfärds dag", "easter+39"), ("pingstdagen|pingst|pingsten", "easter+49"), ("pingstafton", "easter+48"), ("mors dag", "sun#-1/5"),
        ("nationaldagen|nationaldag", "6-6"), ("midsommarafton|midsommaraftonen", "fri>=6-19"), ("midsommardagen|midsommardag|midsommar|midsommaren", "sat>=6-20"), ("alla helgons dag", "sat>=10-31"), ("allhelgona|allhelgonahelgen|allhelgonadagen", "sat>=10-31"),
        ("fars dag", "sun#2/11"), ("självständighetsdagen", "12-6"), ("lucia|luciadagen", "12-13"), ("dan|dagen före dopparedan|dopparedagen", "12-23"), ("dopparedan|dopparedagen", "12-24"), ("julafton|julaftonen", "12-24"), ("juldagen|juldag", "12-25"), ("jul|julen", "12-25"), ("annandagen|annandag", "12-26"), ("annandag jul", "12-26"), ("halloween", "10-31"), ("advent|adventssöndagen", "sun>=11-27"), ("första|1 a? advent|adventssöndagen", "sun>=11-27"), ("andra|2 a? advent|adventssöndagen", "sun>=12-4"), ("tredje|3 e? advent|adventssöndagen", "sun>=12-11"), ("fjärde|4 e? advent|adventssöndagen", "sun>=12-18"),
    ];

    private static readonly (string Names, string Rule)[] Around = [("jul|julen|julafton|julhelgen", "12-24"), ("advent", "sun>=11-27"), ("lucia", "12-13"), ("midsommar|midsommaren", "fri>=6-19"), ("påsk|påsken", "easter-2"), ("nyår|nyåret", "12-31")];

    private static readonly (string Names, string Rule)[] After = [("jul|julen|julhelgen", "12-26"), ("midsommar|midsommaren", "sat>=6-20"), ("påsk|påsken", "easter+1"), ("nyår|nyåret", "1-1"), ("trettonhelgen|trettondagen", "1-6")];

    private static readonly (string Name, string Rule)[] Weekends = [("påsk", "easter"), ("pingst", "easter+49"), ("midsommar", "sat>=6-20"), ("advents", "sun>=11-27"), ("lucia", "12-13"), ("självständighets", "12-6"), ("valborgs", "5-1")];

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. Feasts.Select(f => Rule.Of(Kind.Date, "på|till|i|vid? " + AsSpoken(f.Names) + " <year>?", Holidays.On(f.Rule))),
        .. Feasts.Select(f => Rule.Of(Kind.Date, "nästa|kommande " + f.Names, Holidays.On(f.Rule))),
        .. Weekends.Select(w => Rule.Of(Kind.Date, $"i|under|över|på|till? {w.Name}helgen|{w.Name}helg", Holidays.Weekend(w.Rule))),
        Rule.Of(Kind.Date, "i|under? mellandagarna|mellandagar", Holidays.Between("12-27", "12-30")),
        Rule.Of(Kind.Date, "i|under|över? julhelgen|julhelg", Holidays.Between("12-24", "12-26")),
        Rule.Of(Kind.Date, "i|under|över? nyårshelgen|nyårshelg", Holidays.Between("12-31", "1-1")),
        Rule.Of(Kind.Date, "i|under|över? trettonhelgen|trettonhelg", Holidays.Between("1-5", "1-6")),
        Rule.Of(Kind.Date, "mellan jul och|o|å|till nyår", Holidays.Between("12-27", "12-30")),
        .. Around.Select(f => Rule.Of(Kind.Days, $"före|innan|inför {f.Names}", Holidays.Before(f.Rule))),
        .. After.Select(f => Rule.Of(Kind.Days, $"efter {f.Names}", Holidays.After(f.Rule))),
    ];

    /// <summary>The names, with "-dagen" as it is said: "självständighetsdan".</summary>
    private static string AsSpoken(string names) =>
        names.Contains(' ', StringComparison.Ordinal) ? names : string.Join('|', names.Split('|').SelectMany(name => name.EndsWith("dagen", StringComparison.Ordinal) ? [name, name[..^5] + "dan"] : new[] { name }));
}
