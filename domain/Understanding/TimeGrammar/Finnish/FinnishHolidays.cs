using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar.Finnish;

/// <summary>Finnish feasts and their eves, by rule.</summary>
internal static class FinnishHolidays
{
    private static readonly (string Names, string Rule)[] Feasts =
    [
        ("uudenvuodenpäivä|uudenvuodenpäivänä|uutenavuotena", "1-1"), ("uutena vuotena", "1-1"), ("uudenvuodenaatto|uudenvuodenaattona|uudenvuodenaattoa", "12-31"), ("loppiainen|loppiaisena|loppiaista", "1-6"), ("ystävänpäivä|ystävänpäivänä", "2-14"),
        ("laskiaissunnuntai|laskiaissunnuntaina|laskiainen|laskiaisena", "easter-49"), ("laskiaistiistai|laskiaistiistaina", "easter-47"), ("palmusunnuntai|palmusunnuntaina", "easter-7"), ("kiirastorstai|kiirastorstaina", "easter-3"), ("pitkäperjantai|pitkäperjantaina", "easter-2"),
        ("pääsiäisaatto|pääsiäislauantai|pääsiäisaattona|pääsiäislauantaina", "easter-1"), ("pääsiäinen|pääsiäisenä|pääsiäispäivä|pääsiäissunnuntai|pääsiäissunnuntaina", "easter"), ("pääsiäismaanantai|pääsiäismaanantaina", "easter+1"), ("toinen|toisena|toista|toiseksi|2 pääsiäispäivä|pääsiäispäivänä|pääsiäispäivää|pääsiäispäiväksi", "easter+1"), ("toinen|toisena|toista|toiseksi|2 joulupäivä|joulupäivänä|joulupäivää|joulupäiväksi", "12-26"),
        ("helatorstai|helatorstaina", "easter+39"), ("helluntai|helluntaina", "easter+49"), ("vappuaatto|vappuaattona|vapunaatto|vapunaattona", "4-30"), ("jouluaatonaatto|jouluaatonaattona|jouluaatonaatoksi", "12-23"), ("vappu|vappuna|vapunpäivä|vapunpäivänä", "5-1"), ("äitienpäivä|äitienpäivänä", "sun#2/5"),
        ("juhannusaatto|juhannusaattona", "fri>=6-19"), ("juhannus|juhannuksena|juhannuspäivä|juhannuspäivänä", "sat>=6-20"), ("pyhäinpäivä|pyhäinpäivänä|pyhäinmiestenpäivä", "sat>=10-31"), ("isänpäivä|isänpäivänä", "sun#2/11"),
        ("itsenäisyyspäivä|itsenäisyyspäivänä", "12-6"), ("lucianpäivä|lucia|luciana", "12-13"), ("adventti|adventtina|adventtia|adventtisunnuntai|adventtisunnuntaina", "sun>=11-27"), ("ensimmäinen|ensimmäisenä|1 adventti|adventtina|adventtisunnuntaina", "sun>=11-27"), ("toinen|toisena|toista|2 adventti|adventtina|adventtia|adventtisunnuntaina", "sun>=12-4"), ("kolmas|kolmantena|kolmatta|3 adventti|adventtina|adventtia|adventtisunnuntaina", "sun>=12-11"), ("neljäs|neljäntenä|neljättä|4 adventti|adventtina|adventtia|adventtisunnuntaina", "sun>=12-18"), ("jouluaatto|jouluaattona|jouluaatoksi|jouluaattoa", "12-24"), ("joulupäivä|joulupäivänä|joulu|jouluna", "12-25"), ("tapaninpäivä|tapaninpäivänä|tapanina", "12-26"),
    ];

    private static readonly (string Ending, string Forms)[] Inflected =
    [
        ("päivä", "päivä|päivänä|päivän|päivää|päiväksi|päiväks|päivälle|päivään"),
        ("aatto", "aatto|aattona|aaton|aattoa|aatoksi|aatoks|aatolle|aattoon"),
    ];

    private static readonly (string Names, string Rule)[] Before = [("joulua|joulupyhiä", "12-24"), ("juhannusta", "fri>=6-19"), ("vappua", "4-30"), ("pääsiäistä", "easter-2"), ("uutta vuotta", "1-1"), ("kiirastorstaita", "easter-3")];

    private static readonly (string Names, string Rule)[] After = [("joulun|joulupyhien", "12-26"), ("juhannuksen", "sat>=6-20"), ("vapun", "5-1"), ("pääsiäisen", "easter+1"), ("uuden vuoden", "1-1"), ("uudenvuoden", "1-1"), ("loppiaisen", "1-6")];

    private static readonly (string Name, string Rule)[] Around = [("joulun", "12-25"), ("pääsiäisen", "easter"), ("juhannuksen", "sat>=6-20"), ("vapun", "5-1"), ("uudenvuoden", "1-1"), ("helatorstain", "easter+39"), ("itsenäisyyspäivän", "12-6")];

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. Feasts.Select(f => Rule.Of(Kind.Date, InAllForms(f.Names) + " <year>?", Holidays.On(f.Rule))),
        .. Feasts.Where(f => f.Names.Contains("päivänä", StringComparison.Ordinal)).Select(f => Rule.Of(Kind.Date, f.Names.Split('|').First(n => n.EndsWith("päivä", StringComparison.Ordinal)) + "n aatto|aattona|aattoa|aatolle", Holidays.Eve(f.Rule))),
        .. Feasts.Select(f => Rule.Of(Kind.Date, "ensi|tulevana|seuraava " + f.Names, Holidays.On(f.Rule))),
        Rule.Of(Kind.Date, "joulun? välipäivinä|välipäivät|välipäiviin|välipäiviksi", Holidays.Between("12-27", "12-30")),
        Rule.Of(Kind.Date, "joulunpyhinä|joulunpyhät|joulupyhinä|joulupyhät|joulunpyhiksi", Holidays.Between("12-24", "12-26")),
        Rule.Of(Kind.Date, "joulun|pyhien ja? uudenvuoden? väli*", Holidays.Between("12-27", "12-30")),
        Rule.Of(Kind.Date, "joulun ja uuden vuoden väli*", Holidays.Between("12-27", "12-30")),
        .. Before.Select(f => Rule.Of(Kind.Days, $"ennen {f.Names}", Holidays.Before(f.Rule))),
        .. Before.Select(f => Rule.Of(Kind.Days, $"{f.Names} ennen", Holidays.Before(f.Rule))),
        .. Around.Select(f => Rule.Of(Kind.Date, $"{f.Name} aikaan|aikoihin|tienoilla|kieppeillä|paikkeilla", Holidays.On(f.Rule))),
        .. After.Select(f => Rule.Of(Kind.Days, $"{f.Names} jälkeen", Holidays.After(f.Rule))),
    ];

    /// <summary>The names, and those that end in a word of days in each of its cases.</summary>
    private static string InAllForms(string names) =>
        names.Contains(' ', StringComparison.Ordinal) ? names : string.Join('|', names.Split('|').SelectMany(name => Inflected
            .Where(i => name.EndsWith(i.Ending, StringComparison.Ordinal)).SelectMany(i => i.Forms.Split('|').Select(form => name[..^i.Ending.Length] + form)).Append(name)).Distinct());
}
