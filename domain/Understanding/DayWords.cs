namespace SmartPulse.Understanding;

/// <summary>Days as people name them where it is enough to know that a day is named. Which day it is, the time grammar reads.</summary>
internal static class DayWords
{
    /// <summary>Days of the week, tomorrow and the day after, as patterns of a <see cref="Lexicon"/>.</summary>
    public static readonly string[] Coming =
    [
        "maanant*|tiista*|keskiviik*|torsta*|perjanta*|lauanta*|sunnunta*|huomi*|huomen*|ylihuomen*|ylihuomi*", "ma|ti|ke|to|pe klo",
        "måndag*|tisdag*|onsdag*|torsdag*|fredag*|lördag*|söndag*|imorgon|imorron|imorrn|imorn|övermorgon", "i morgon|morron|övermorgon",
        "monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|tomorrow*|tmrw|tomoz|mon|tue|tues|wed|thu|thur|thurs|fri",
    ];
}
