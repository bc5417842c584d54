namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What a step of a rule may stand for. Vocabulary gives the first ones, figures the next, and rules of their own the last.</summary>
internal enum Kind
{
    /// <summary>A day of the week: "torstaina", "fredag", "mon".</summary>
    Weekday,

    /// <summary>A month: "elokuuta", "aug".</summary>
    Month,

    /// <summary>A part of the day: "aamulla", "på kvällen".</summary>
    Part,

    /// <summary>"Puolkolmelta": half an hour and its hour in one word.</summary>
    HalfHour,

    /// <summary>A whole number, in figures or words.</summary>
    Number,

    /// <summary>A number that is followed by a full stop or an ordinal ending, or an ordinal in words.</summary>
    Ordinal,

    /// <summary>An hour from 0 to 24 without a unit after it.</summary>
    Hour,

    /// <summary>Minutes from 1 to 59.</summary>
    Minutes,

    /// <summary>A year from 1900 to 2199 in four figures.</summary>
    Year,

    /// <summary>A length of time.</summary>
    Length,

    /// <summary>A date in figures: "24.11.", "26/11", "2026-11-24".</summary>
    FigureDate,

    /// <summary>A time in figures: "9.30", "15h", "at 1030".</summary>
    FigureClock,

    /// <summary>A day or a stretch of days.</summary>
    Date,

    /// <summary>Days with what was said about them: until, from, after.</summary>
    Days,

    /// <summary>A time on the clock.</summary>
    Clock,

    /// <summary>Clock times with what was said about them: after, between, about.</summary>
    Hours,
}

/// <summary>How hours relate to the time that was said.</summary>
internal enum Relation
{
    /// <summary>At that time.</summary>
    At,

    /// <summary>Half an hour to either side.</summary>
    About,

    /// <summary>Then or later.</summary>
    After,

    /// <summary>Earlier than that.</summary>
    Before,

    /// <summary>Then or earlier.</summary>
    By,

    /// <summary>From one time to another.</summary>
    Between,
}

/// <summary>What sort of days were said, which tells how they combine with others.</summary>
internal enum DayKind
{
    /// <summary>A day of the calendar, however it was said.</summary>
    Date,

    /// <summary>A bare weekday: the next such day, or that day of a week that is named elsewhere.</summary>
    Weekday,

    /// <summary>A week, or a part of it.</summary>
    Week,

    /// <summary>Monday to Friday, whichever week.</summary>
    Workdays,

    /// <summary>Some days: a month, a holiday week, a number of days.</summary>
    Stretch,
}
