using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace SmartPulse.Load.Understand;

/// <summary>The wished windows as one date and one time, where they are that.</summary>
/// <param name="Date">The first day.</param>
/// <param name="DateTo">The last day, when there are several.</param>
/// <param name="Time">The point, or the earliest.</param>
/// <param name="TimeTo">The latest, when it is no point.</param>
/// <param name="Part">The part of the day, when the bounds are one.</param>
internal sealed record FlatTime(string? Date, string? DateTo, string? Time, string? TimeTo, string? Part)
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    private static readonly ImmutableArray<(string Name, LocalTime? From, LocalTime? To)> Parts =
    [
        ("morning", null, new LocalTime(9, 59)), ("forenoon", null, new LocalTime(11, 59)), ("noon", new LocalTime(10, 0), new LocalTime(15, 59)),
        ("afternoon", new LocalTime(12, 0), new LocalTime(16, 59)), ("evening", new LocalTime(17, 0), null),
    ];

    /// <summary>The first window, flat.</summary>
    public static FlatTime? Of(ImmutableArray<LocalWindow>? wish)
    {
        if (wish is not [var first, ..])
        {
            return null;
        }

        var part = Parts.FirstOrDefault(p => p.From == first.NotBefore && p.To == first.NotAfter).Name;
        var isPoint = first.NotBefore is not null && first.NotBefore == first.NotAfter;
        return new(
            LocalDatePattern.Iso.Format(first.FirstDay),
            first.LastDay == first.FirstDay ? null : LocalDatePattern.Iso.Format(first.LastDay),
            part is null && first.NotBefore is { } earliest ? Clock.Format(earliest) : null,
            part is null && !isPoint && first.NotAfter is { } latest ? Clock.Format(latest) : null,
            part);
    }
}
