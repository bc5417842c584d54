namespace SmartPulse.Understanding.TimeGrammar.English;

/// <summary>English weekdays, months and parts of the day, with the slips of a hurried thumb.</summary>
internal static class EnglishTimeWords
{
    private static readonly string[] Weekdays =
    [
        "monday mondays mondey", "tuesday tuesdays teusday tuseday", "wednesday wednesdays wensday wednsday wendesday", "thursday thursdays thurday thrusday thursdat", "friday fridays firday", "saturday saturdays saterday saturady", "sunday sundays",
    ];

    private static readonly string[] Short = ["mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"];

    private static readonly string[] Months =
    [
        "january jan", "february feb febuary", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept", "october oct", "november nov", "december dec",
    ];

    private static readonly (Part Part, string Words)[] Parts =
    [
        (Part.Forenoon, "morning mornings forenoon"),
        (Part.Lunch, "lunchtime lunch"),
        (Part.Afternoon, "afternoon afternoons arvo aft afternoonish"),
        (Part.Evening, "evening evenings eve"),
        (Part.Night, "night nighttime"),
    ];

    /// <summary>All words; "may", "march" and "sun" are also other words, and count where other words of time stand beside them.</summary>
    public static IEnumerable<TimeWord> All() =>
    [
        .. Weekdays.SelectMany((words, i) => words.Split(' ').Select(w => new TimeWord(w, Kind.Weekday, i + 1))),
        .. Short.SelectMany((words, i) => words.Split(' ').Select(w => new TimeWord(w, Kind.Weekday, i + 1, IsShort: true))),
        .. Months.SelectMany((words, i) => words.Split(' ').Select(w => new TimeWord(w, Kind.Month, i + 1, IsShort: w is "may" or "march" or "mar" or "sep"))),
        .. Parts.SelectMany(p => p.Words.Split(' ').Select(w => new TimeWord(w, Kind.Part, 0, p.Part, IsShort: w == "eve"))),
    ];
}
