using System.Collections.Immutable;
using NodaTime.Text;

namespace SmartPulse.Load.Understand;

/// <summary>The first wish as one date and one time, as it was said.</summary>
/// <param name="Date">The first day, or the first that it may be when none was said.</param>
/// <param name="DateTo">The last day, when there are several.</param>
/// <param name="Time">The time on the clock.</param>
/// <param name="TimeTo">The end of a range of hours, or what it has to be before.</param>
/// <param name="Part">The part of the day, when no time was said.</param>
/// <param name="IsAmbiguous">Whether it has to be asked.</param>
internal sealed record FlatTime(string? Date, string? DateTo, string? Time, string? TimeTo, string? Part, bool IsAmbiguous)
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>The first window, flat, with what was said of it.</summary>
    public static FlatTime? Of(ImmutableArray<LocalWindow>? wish, ImmutableArray<SaidTime> said, string language)
    {
        if (wish is not [var first, ..] || said is not [var words, ..])
        {
            return null;
        }

        return new(
            LocalDatePattern.Iso.Format(first.FirstDay),
            first.LastDay == first.FirstDay ? null : LocalDatePattern.Iso.Format(first.LastDay),
            words.Time is { } time ? Clock.Format(time) : null,
            (words.TimeTo ?? (words.Relation == TimeRelation.Before ? words.Time : null)) is { } end ? Clock.Format(end) : null,
            words.Time is null && words.Part is { } part ? Name(part, language) : null,
            said.Any(s => s.IsAmbiguous));
    }

    /// <summary>A part of the day by its name in the published sets. An English morning lasts until noon and is called so there.</summary>
    public static string Name(DayPart part, string language) => part switch
    {
        DayPart.Forenoon when language == "en" => "morning",
        DayPart.Morning => "morning",
        DayPart.Forenoon => "forenoon",
        DayPart.Midday or DayPart.Lunch => "noon",
        DayPart.Afternoon => "afternoon",
        DayPart.Evening => "evening",
        _ => "night",
    };
}
