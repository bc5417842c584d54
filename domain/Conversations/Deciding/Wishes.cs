using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Understanding;
using SmartPulse.Understanding.TimeGrammar;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What a time means that is said after another: "ei ku keskiviikko" is the Wednesday of the week they spoke of, and still in the afternoon.</summary>
internal static class Wishes
{
    private static readonly FrozenSet<string> ShortDays = new[] { "ma", "ti", "ke", "to", "pe", "la", "su", "mån", "tis", "ons", "tors", "fre", "lör", "sön", "mon", "tue", "wed", "thu", "fri", "sat", "sun" }.ToFrozenSet();

    private static readonly ImmutableArray<string> LongDays =
    [
        "maanant", "tiist", "keskiv", "torst", "perjant", "perjan", "lauant", "sunnunt", "månda", "tisda", "onsda", "torsda", "freda", "lörda", "sönda",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ];

    /// <summary>The windows that are wished for now.</summary>
    /// <param name="before">What was wished for until now; null or empty: nothing.</param>
    /// <param name="said">What was said now.</param>
    /// <param name="text">All of the customer's words.</param>
    public static ImmutableArray<LocalWindow> After(ImmutableArray<LocalWindow>? before, Finding<ImmutableArray<LocalWindow>> said, string text)
    {
        if (before is not { Length: > 0 } earlier)
        {
            return said.Value;
        }

        var windows = said.Value;
        var week = WeekOf(earlier[0].FirstDay);
        if (earlier.All(w => WeekOf(w.FirstDay) == week) && windows.All(w => w.FirstDay == w.LastDay && w.FirstDay < week) && NamesOnlyDays(said.Words))
        {
            windows = [.. windows.Select(w => w with { FirstDay = In(week, w.FirstDay), LastDay = In(week, w.LastDay) })];
        }

        var (from, to) = (earlier[0].NotBefore, earlier[0].NotAfter);
        if (earlier.All(w => w.NotBefore == from && w.NotAfter == to) && windows.All(w => w is { NotBefore: null, NotAfter: null }) && !Moods.AnyTime.IsIn(Utterance.Of(text)))
        {
            windows = [.. windows.Select(w => w with { NotBefore = from, NotAfter = to })];
        }

        return windows;
    }

    private static LocalDate WeekOf(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static LocalDate In(LocalDate monday, LocalDate day) => monday.PlusDays((int)day.DayOfWeek - 1);

    /// <summary>Whether a day of the week was named and nothing that says of which week: no date, no "tomorrow", no "this week".</summary>
    private static bool NamesOnlyDays(string words)
    {
        var any = false;
        foreach (var term in Utterance.Of(words).Terms)
        {
            var isDay = ShortDays.Contains(term.Text) || LongDays.Any(day => term.Text.StartsWith(day, StringComparison.Ordinal));
            any |= isDay;
            if (!isDay && (term.IsNumber || term.Text.Length > 3))
            {
                return false;
            }
        }

        return any;
    }
}
