using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar.English;

/// <summary>Feasts by their English names, by rule: those of Finland and Sweden, and those that people bring with them.</summary>
internal static class EnglishHolidays
{
    private static readonly (string Names, string Rule)[] Feasts =
    [
        ("new years day", "1-1"), ("new year", "1-1"), ("new years eve", "12-31"), ("nye", "12-31"), ("epiphany", "1-6"), ("valentine|valentines day?", "2-14"), ("st|saint patricks|paddys|patrick day", "3-17"), ("pancake day", "easter-47"), ("shrove tuesday", "easter-47"), ("mardi gras", "easter-47"), ("ash wednesday", "easter-46"),
        ("palm|branch sunday", "easter-7"), ("maundy|covenant|holy thursday|thu", "easter-3"), ("thu|thursday of mysteries", "easter-3"), ("good friday", "easter-2"), ("holy saturday", "easter-1"), ("easter sunday?", "easter"), ("easter monday|mon", "easter+1"), ("ascension day?", "easter+39"), ("pentecost", "easter+49"), ("whit|white sunday", "easter+49"), ("whit monday", "easter+50"),
        ("monday of the holy spirit", "easter+50"), ("trinity sunday", "easter+56"), ("may day", "5-1"), ("walpurgis night?", "4-30"), ("mothers day", "sun#2/5"), ("fathers day", "sun#3/6"), ("midsummer|midsummers eve", "fri>=6-19"), ("midsummer|midsummers day?", "sat>=6-20"), ("independence day", "12-6"), ("halloween", "10-31"), ("advent sunday?", "sun>=11-27"), ("all saints day", "sat>=10-31"),
        ("christmas|xmas eve", "12-24"), ("christmas|xmas day?", "12-25"), ("boxing day", "12-26"), ("st|saint? stephens|stephen day", "12-26"), ("thanksgiving day?", "thu#4/11"), ("black friday", "thu#4/11 +1"), ("cyber monday", "thu#4/11 +4"), ("mlk day", "mon#3/1"), ("martin luther king|kings day", "mon#3/1"), ("bosss day?", "10-16"), ("boss day", "10-16"), ("labor day", "mon#1/9"), ("memorial day", "mon#-1/5"), ("groundhog day", "2-2"), ("earth day", "4-22"), ("world vegan day", "11-1"),
    ];

    private static readonly (string Names, string Rule)[] Around = [("christmas|xmas", "12-24"), ("midsummer", "fri>=6-19"), ("easter", "easter-2"), ("new year", "12-31")];

    private static readonly (string Names, string Rule)[] After = [("christmas|xmas", "12-26"), ("midsummer", "sat>=6-20"), ("easter", "easter+1"), ("new year", "1-1")];

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. Feasts.Select(f => Rule.Of(Kind.Date, "on|at? this|next|the? " + f.Names + " of? this? <year>?", Holidays.On(f.Rule))),
        Rule.Of(Kind.Days, "between christmas|xmas and new year|years", Holidays.Between("12-27", "12-30")),
        .. Around.Select(f => Rule.Of(Kind.Days, $"before {f.Names}", Holidays.Before(f.Rule))),
        .. After.Select(f => Rule.Of(Kind.Days, $"after {f.Names}", Holidays.After(f.Rule))),
    ];
}
