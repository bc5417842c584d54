using NodaTime;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What some words mean. Which members count is told by the kind of step that read them.</summary>
internal sealed record Value
{
    /// <summary>Means nothing that anybody could wish: past, or on no calendar. It is still read, so that its parts are not taken for something else.</summary>
    public static readonly Value Nothing = new() { IsNothing = true };

    /// <summary>The number, weekday, month or year.</summary>
    public int Number { get; init; }

    /// <summary>The case it was said in, which tells "from Monday" from "to Friday" in Finnish.</summary>
    public NumberCase Case { get; init; }

    /// <summary>First day, included.</summary>
    public LocalDate First { get; init; }

    /// <summary>Last day, included.</summary>
    public LocalDate Last { get; init; }

    /// <summary>The other day that an ambiguous date may be ("8/10").</summary>
    public LocalDate? Otherwise { get; init; }

    /// <summary>The sort of days.</summary>
    public DayKind DayKind { get; init; }

    /// <summary>Whether days were read; a value may have hours alone.</summary>
    public bool HasDays { get; init; }

    /// <summary>The time on the clock.</summary>
    public Clock? Clock { get; init; }

    /// <summary>The end of a range of hours.</summary>
    public Clock? To { get; init; }

    /// <summary>How the hours relate to the clock.</summary>
    public Relation Relation { get; init; }

    /// <summary>The part of the day.</summary>
    public Part? Part { get; init; }

    /// <summary>A length of time.</summary>
    public Period? Length { get; init; }

    /// <summary>More days that the same words mean: the working days of the week after.</summary>
    public Value? Next { get; init; }

    /// <summary>Hours by a name that no clock has ("before work"): a clock said beside it tells more.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Said in figures.</summary>
    public bool IsFigure { get; init; }

    /// <summary>In figures with the ending of an ordinal: "24e".</summary>
    public bool HasEnding { get; init; }

    /// <summary>The half of the day was said with the clock: "3 pm".</summary>
    public bool HasMeridiem { get; init; }

    /// <summary>Means this minute, or this year: mostly a word to begin with ("now I want to book").</summary>
    public bool IsNow { get; init; }

    /// <summary>A bare number, which is a time only beside words of time.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The year was said with it.</summary>
    public bool HasYear { get; init; }

    /// <summary>Said by its date, and not from today.</summary>
    public bool IsDated { get; init; }

    /// <summary>A day of the month without its month ("the second"), which before some words is a place in a row.</summary>
    public bool IsBare { get; init; }

    /// <summary>Such a day by its figure alone ("14th"): before another word it may as well be the rank of what that names.</summary>
    public bool IsAlone { get; init; }

    /// <summary>A season: mostly of what has been or always is so, and a wish only beside words of one.</summary>
    public bool IsSeason { get; init; }

    /// <summary>Says from when on, and beside a weekday nothing more.</summary>
    public bool IsStart { get; init; }

    /// <summary>The very day that is talked about: without an hour it tells nothing new.</summary>
    public bool IsStanding { get; init; }

    /// <summary>The weekday after one that was named, where one was.</summary>
    public bool IsFollowing { get; init; }

    /// <summary>So many weeks beside the day that was named before; null when it counts from none.</summary>
    public int? WeeksBeside { get; init; }

    /// <summary>Of such a week only its Saturday and Sunday.</summary>
    public bool IsWeekend { get; init; }

    /// <summary>Today, where no other day is named: "under dagen".</summary>
    public bool IsImplied { get; init; }

    /// <summary>The end of a stretch by itself: where something is moved to ("from Thursday to next week", "till nästa vecka").</summary>
    public Value? Target { get; init; }

    /// <summary>So many minutes past an hour that is told elsewhere: "är där tjugo över".</summary>
    public bool IsPastHour { get; init; }

    /// <summary>Where days that begin after these end: "not before February".</summary>
    public LocalDate? Beyond { get; init; }

    /// <summary>Read but not wished.</summary>
    public bool IsNothing { get; init; }

    /// <summary>One day.</summary>
    public static Value On(LocalDate day, DayKind kind = DayKind.Date) => new() { First = day, Last = day, DayKind = kind, HasDays = true };

    /// <summary>Days from one to another, both included; nothing when they are the wrong way round.</summary>
    public static Value From(LocalDate first, LocalDate last, DayKind kind = DayKind.Stretch) =>
        last < first ? Nothing : new() { First = first, Last = last, DayKind = kind, HasDays = true };

    /// <summary>A time on the clock.</summary>
    public static Value At(Clock clock) => new() { Clock = clock };
}
