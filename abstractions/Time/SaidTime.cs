using NodaTime;

namespace SmartPulse;

/// <summary>One time as a customer said it, beside the window that it makes: what was said and what was not.</summary>
/// <param name="Date">The day, or the first of some; null when none was said.</param>
/// <param name="DateTo">The last of some days, included; null for one day.</param>
/// <param name="Time">The time on the clock, read by the part of the day or by the opening hours where the words leave it open; null when none was said.</param>
/// <param name="TimeTo">The end of a range of hours.</param>
/// <param name="Relation">How the hours relate to the time.</param>
/// <param name="Part">The part of the day, when it was said.</param>
/// <param name="Precision">How exactly it was said.</param>
/// <param name="IsAmbiguous">Whether another reading is as good: it is asked, not guessed.</param>
public sealed record SaidTime(
    LocalDate? Date, LocalDate? DateTo, LocalTime? Time, LocalTime? TimeTo, TimeRelation Relation, DayPart? Part, TimePrecision Precision, bool IsAmbiguous);

/// <summary>How hours relate to the time that was said.</summary>
public enum TimeRelation
{
    /// <summary>At that time.</summary>
    At,

    /// <summary>About then.</summary>
    About,

    /// <summary>Then or later.</summary>
    After,

    /// <summary>Earlier.</summary>
    Before,

    /// <summary>Then or earlier.</summary>
    By,

    /// <summary>From one time to another.</summary>
    Between,
}

/// <summary>A part of the day as people name it.</summary>
public enum DayPart
{
    /// <summary>Early, until ten.</summary>
    Morning,

    /// <summary>Until noon.</summary>
    Forenoon,

    /// <summary>Around noon.</summary>
    Midday,

    /// <summary>Noon to two.</summary>
    Lunch,

    /// <summary>Noon to five.</summary>
    Afternoon,

    /// <summary>From five on.</summary>
    Evening,

    /// <summary>From ten in the evening.</summary>
    Night,
}

/// <summary>How exactly a time was said.</summary>
public enum TimePrecision
{
    /// <summary>Any time.</summary>
    Open,

    /// <summary>Some days: a month, a stretch.</summary>
    Days,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A part of a day.</summary>
    Part,

    /// <summary>About a time, or a range of hours.</summary>
    Hours,

    /// <summary>A time on the clock.</summary>
    Clock,
}
