using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.English;

/// <summary>Times of the year and lengths that are left open in English: "in the autumn", "before summer", "in the new year", "in a month or two".</summary>
internal static class EnglishSeasons
{
    private static readonly (string Names, int Month)[] Seasons = [("spring|springtime", 3), ("summer|summertime", 6), ("autumn|fall", 9), ("winter|wintertime", 12)];

    /// <summary>With these it is another thing: "spring break", "winter tyres".</summary>
    private const string Things = "break|holiday|holidays|hols|camp|term|house|cottage|tyre|tyres|tire|tires|party|wedding|season|clean|cleaning|coat|garden|clothes";

    private static readonly FrozenSet<string> Thing = Things.Split('|').ToFrozenSet();

    /// <summary>Whether a term names a thing of a season, so that the season is no time and hours beside it are some: "Friday at nine for winter tyres".</summary>
    public static bool IsThing(string text) => Thing.Contains(text);

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. Seasons.SelectMany(s => Rule.Table(
            Kind.Date,
            ($"this {s.Names}", Season(s.Month, isThis: true)),
            ($"next|coming {s.Names}", Season(s.Month)),
            ($"in|during|over the {s.Names} <year>?", Season(s.Month)))),
        .. Seasons.Where(s => s.Month != 12).SelectMany(s => Rule.Table(
            Kind.Date,
            ($"in|sometime {s.Names} <year>?", Season(s.Month)),
            ($"early in? {s.Names}", Season(s.Month)))),
        .. Seasons.SelectMany(s => Rule.Table(
            Kind.Days,
            ($"in|during|over|before|by|after|this|next? the? {s.Names} {Things}", _ => Value.Nothing),
            ($"before|by the|next|this? {s.Names}", Until(s.Month)))),
        .. Rule.Table(
            Kind.Date,
            ("in|into|during|over|early in? the? new year", NewYear),
            ("sometime|anytime in? the new year", NewYear),
            ("in|within|over the? next? week or two|so", Ahead(Period.FromDays(1), Period.FromWeeks(2))),
            ("the? next week or two|so", Ahead(Period.Zero, Period.FromWeeks(2))),
            ("this week or so", Ahead(Period.Zero, Period.FromWeeks(1))),
            ("in a week or two|so", Ahead(Period.FromWeeks(1), Period.FromWeeks(2))),
            ("within a week or two|so", Ahead(Period.Zero, Period.FromWeeks(2))),
            ("in|within|over the? next month or two|so", Ahead(Period.FromDays(1), Period.FromMonths(2))),
            ("the next month or two|so", Ahead(Period.FromDays(1), Period.FromMonths(2))),
            ("in a month or two|so", Ahead(Period.FromMonths(1), Period.FromMonths(2))),
            ("within a month or two|so", Ahead(Period.Zero, Period.FromMonths(2))),
            ("in a day or two|so", Ahead(Period.FromDays(1), Period.FromDays(2))),
            ("in|within|over the next day or two|so", Ahead(Period.Zero, Period.FromDays(2))),
            ("this month or the? next", Ahead(Period.Zero, Period.FromMonths(1))),
            ("in|within <number> or|to <number> days", Between(Period.FromDays)),
            ("in|within <number> or|to <number> weeks", Between(Period.FromWeeks)),
            ("in|within <number> or|to <number> months", Between(Period.FromMonths))),
    ];

    /// <summary>From now until that season begins.</summary>
    private static Meaning Until(int month) => s =>
        Mean.Season(month)(s) is { HasDays: true } season && season.First > s.Today ? Value.From(s.Today, season.First.PlusDays(-1)) with { Relation = Relation.Before } : null;

    /// <summary>So few days that are left of a season are not meant where it is not "this" one.</summary>
    private const int FewDays = 14;

    private static Meaning Season(int month, bool isThis = false) => s =>
        Mean.Season(month)(s) is not { HasDays: true } season || (s.Of(Kind.Year) is { } year && year.Number < s.Today.Year) ? Value.Nothing
        : s.Of(Kind.Year) is { } named ? Value.From(new(named.Number, month, 1), new LocalDate(named.Number, month, 1).PlusMonths(3).PlusDays(-1)) with { IsSeason = true }
        : !isThis && season.First == s.Today && season.Last < s.Today.PlusDays(FewDays) ? Value.From(season.Last.PlusDays(1).PlusMonths(9), season.Last.PlusDays(1).PlusMonths(12).PlusDays(-1)) with { IsSeason = true }
        : season with { IsSeason = true };

    /// <summary>January, and not the feast: "I'd like it done in the new year".</summary>
    private static Value? NewYear(Sense s) => new LocalDate(s.Today.Year + 1, 1, 1) is var first ? Value.From(first, first.With(DateAdjusters.EndOfMonth)) : null;

    private static Meaning Ahead(Period from, Period to) => s => Value.From(s.Today.Plus(from), s.Today.Plus(to));

    private static Meaning Between(Func<int, Period> unit) => s =>
        s.Number(Kind.Number) is > 0 and var few && s.Number(Kind.Number, 1) is < 100 and var many && many > few ? Value.From(s.Today.Plus(unit(few)), s.Today.Plus(unit(many))) : null;
}
