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

    /// <summary>So the words begin that name a stretch of days, or any of them.</summary>
    private static readonly ImmutableArray<string> Stretches =
    [
        "viik", "seuraav", "ensi", "joulu", "juhann", "vapp", "pääsi", "arki", "veck", "vardag", "helg", "varje", "nästa", "annan", "påsk", "midsommar", "week", "every", "which", "next", "other", "another", "christmas", "easter",
    ];

    private static readonly FrozenSet<string> AnyDay = new[]
    {
        "tänä", "tän", "tämän", "ens", "joka", "mikä", "minä", "milloin", "millon", "koska", "muu", "muuna", "kaikki", "päivä", "päivänä", "päivää", "dag", "dagar", "när", "vilken", "alla", "jul", "day", "days", "any", "when", "all", "month", "kuussa", "månad", "månaden",
    }.ToFrozenSet();

    private static readonly Lexicon OfAnyDay = new("tahansa", "joka|kaikki päivä|aamu|ilta|iltapäivä", "som helst", "varje", "any", "every", "whenever");

    private static readonly ImmutableArray<string> Near = ["huomen", "huomis", "ylihuomen", "tänään", "tänää", "imor", "övermorgon", "idag", "this", "denna", "tomor", "tmr", "today", "tonight", "coming", "tuleva"];

    private const int DaysOfAWeek = 7;

    /// <summary>The windows that are wished for now.</summary>
    /// <param name="before">What was wished for until now; null or empty: nothing.</param>
    /// <param name="said">What was said now.</param>
    /// <param name="text">All of the customer's words.</param>
    /// <param name="offered">The days of the times on offer.</param>
    public static ImmutableArray<LocalWindow> After(ImmutableArray<LocalWindow>? before, Finding<ImmutableArray<LocalWindow>> said, string text, ImmutableArray<LocalDate> offered)
    {
        if (before is not { Length: > 0 } earlier)
        {
            return said.Value;
        }

        var windows = said.Value;
        if (windows.All(w => w is not { NotBefore: null, NotAfter: null } && w.LastDay > w.FirstDay) && NamesNoDay(said.Words) && !OfAnyDay.IsIn(Utterance.Of(text)) && earlier.All(w => w.LastDay < w.FirstDay.PlusDays(DaysOfAWeek)) && (offered.IsEmpty || offered.Any(day => earlier.Any(w => day >= w.FirstDay && day <= w.LastDay))))
        {
            return [.. earlier.SelectMany(_ => windows, (day, hours) => hours with { FirstDay = day.FirstDay, LastDay = day.LastDay }).Distinct()]; // "Better in the afternoon" is of the day they spoke of.
        }

        var week = WeekOf(earlier[0].FirstDay);
        if (earlier.All(w => WeekOf(w.FirstDay) == week) && windows.All(w => w.FirstDay == w.LastDay && w.FirstDay < week) && windows.All(w => NamesOnlyDays(said.Words, w.FirstDay)))
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

    /// <summary>Whether the words tell only an hour or a part of a day, and neither a week nor any day.</summary>
    private static bool NamesNoDay(string words) =>
        !Utterance.Of(words).Terms.Any(t => AnyDay.Contains(t.Text) || Matcher.IsMonth(t.Text) || Stretches.Any(beginning => t.Text.StartsWith(beginning, StringComparison.Ordinal)));

    private static LocalDate WeekOf(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static LocalDate In(LocalDate monday, LocalDate day) => monday.PlusDays((int)day.DayOfWeek - 1);

    /// <summary>Whether a day of the week was named, with its hours or without, and nothing that says of which week: no date, no "tomorrow", no "this week".</summary>
    private static bool NamesOnlyDays(string words, LocalDate day)
    {
        var any = false;
        foreach (var term in Utterance.Of(words).Terms)
        {
            any |= ShortDays.Contains(term.Text) || LongDays.Any(named => term.Text.StartsWith(named, StringComparison.Ordinal));
            if ((term.IsNumber && term.Number == day.Day) || AnyDay.Contains(term.Text) || Near.Any(beginning => term.Text.StartsWith(beginning, StringComparison.Ordinal)) || Matcher.IsMonth(term.Text) || Stretches.Any(beginning => term.Text.StartsWith(beginning, StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return any;
    }
}
