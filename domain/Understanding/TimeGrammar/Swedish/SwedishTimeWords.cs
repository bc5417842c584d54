namespace SmartPulse.Understanding.TimeGrammar.Swedish;

/// <summary>Swedish weekdays, months and parts of the day.</summary>
internal static class SwedishTimeWords
{
    private static readonly string[] Weekdays =
    [
        "måndag måndagen måndagar måndagarna måndan månda", "tisdag tisdagen tisdagar tisdagarna tisdan tisda", "onsdag lillördag lillördagen onsdagen onsdagar onsdagarna onsdan onsda", "torsdag torsdagen torsdagar torsdagarna torsdan torsda tosdag tosda",
        "fredag fredagen fredagar fredagarna fredan freda", "lördag lördagen lördagar lördagarna lördan lörda", "söndag söndagen söndagar söndagarna söndan sönda",
    ];

    private static readonly string[] Short = ["mån må", "tis tisd ti", "ons on", "tors tor to", "fre fr", "lör lö", "sön sö"];

    private static readonly string[] Months = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] ShortMonths = ["jan", "feb febr", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "okt", "nov", "dec"];

    private static readonly (Part Part, string Words)[] Parts =
    [
        (Part.Morning, "morgonen morgon morron bitti morgnar morgnarna morgonkvisten mornarna mornar moron mårron morgonstund"),
        (Part.Forenoon, "förmiddag förmiddagen förmiddagar förmiddagarna förmiddan förmidag förmidagen fm"),
        (Part.Midday, "dagtid"),
        (Part.Lunch, "lunch lunchtid lunchen lunchdags middagstid"),
        (Part.Afternoon, "eftermiddag eftermiddagen eftermiddagar eftermiddagarna eftermiddan eftermiddarna eftermidda eftermidag eftermidagen eftan efmd em"),
        (Part.Evening, "kväll kvällen kvällar kvällarna kvällstid kvälln kvällskvisten kvällningen kvällin kvälla"),
        (Part.Night, "natt natten nätter nattetid"),
    ];

    /// <summary>"Fredagskväll", "måndagmorgon".</summary>
    private static IEnumerable<TimeWord> WithParts(string weekday, int day) =>
        Parts.Where(p => p.Part is Part.Morning or Part.Forenoon or Part.Afternoon or Part.Evening)
            .SelectMany(p => p.Words.Split(' ').Where(w => w.Length > 2).SelectMany(w => new[] { weekday + w, weekday + "s" + w }).Select(w => new TimeWord(w, Kind.Weekday, day, p.Part)));

    /// <summary>All words.</summary>
    public static IEnumerable<TimeWord> All() =>
    [
        .. Weekdays.SelectMany((words, i) => words.Split(' ').Select(w => new TimeWord(w, Kind.Weekday, i + 1))),
        .. Weekdays.SelectMany((words, i) => WithParts(words.Split(' ').First(w => w.EndsWith("dag", StringComparison.Ordinal) && w != "lillördag"), i + 1)),
        .. Short.SelectMany((words, i) => words.Split(' ').Select(w => new TimeWord(w, Kind.Weekday, i + 1, IsShort: true))),
        .. Months.Select((word, i) => new TimeWord(word, Kind.Month, i + 1)),
        .. ShortMonths.SelectMany((words, i) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => new TimeWord(w, Kind.Month, i + 1))),
        .. Parts.SelectMany(p => p.Words.Split(' ').Select(w => new TimeWord(w, Kind.Part, 0, p.Part, IsShort: w is "fm" or "em"))),
    ];
}
