using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar.English;

/// <summary>What is said about days in English: until, from, after, between.</summary>
internal static class EnglishRelations
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } = Rule.Table(
        Kind.Days,
        ("<date>", Mean.Same),
        ("wait till|until|til the? spring", Mean.Season(3)),
        ("next|coming spring", Mean.Season(3)),
        ("wait till|until|til the? summer", Mean.Season(6)),
        ("next|coming summer", Mean.Season(6)),
        ("wait till|until|til the? autumn|fall", Mean.Season(9)),
        ("next|coming autumn|fall", Mean.Season(9)),
        ("wait till|until|til the? winter", Mean.Season(12)),
        ("next|coming winter", Mean.Season(12)),
        ("<date> <weekday>", Mean.DateAndWeekday),
        ("any? time? between now and|n <clock>", MeanHours.FromNow),
        ("from now till|until|til|to <clock>", MeanHours.FromNow),
        ("around|about|approximately <date>", Mean.Same),
        ("before <date>", Mean.Before),
        ("after <date> <clock>", Mean.AfterMoment),
        ("before <date> <clock>", Mean.BeforeMoment),
        ("by|until|till|til|through <date>", Mean.By),
        ("wait till|until|til <date>", Mean.Onwards),
        ("wait till|until|til <days>", s => s.Of(Kind.Days) is { Relation: Relation.After } days ? days : null),
        ("manage|last|survive|cope|hold on|out? till|until|til <date>", Mean.Onwards),
        ("start|starting|beginning|commencing from|on|in? <days>", Mean.Starting),
        ("no later than <date>", Mean.By),
        ("<date> so|and? before then|that", Mean.Before),
        ("<date> at the latest", Mean.By),
        ("after <date>", Mean.Later),
        ("since <date>", Mean.Past),
        ("since <clock>", Mean.Past),
        ("since <clock> <date>", Mean.Past),
        ("since <date> <clock>", Mean.Past),
        ("since early|late? <date>", Mean.Past),
        ("from <date>", Mean.Onwards),
        ("starting <date>", s => Mean.Onwards(s) is { HasDays: true } on ? on with { IsStart = true } : null),
        ("<date> onwards|onward", Mean.Onwards),
        ("from <date> on|onwards|onward", Mean.Onwards),
        ("not before <date>", Mean.Onwards),
        ("<date> - <date>", Mean.Range),
        ("from? <date> to|till|until|through|thru <date>", Mean.Range),
        ("between <date> and <date>", Mean.Range),
        ("from? <date> for <length>", Mean.DateFor),
        ("by the? end of the? month", Mean.ByEndOfMonth),
        ("by the? end of next month", Mean.ByEndOfNextMonth),
        ("by the? eom", Mean.ByEndOfMonth),
        ("by the? end of the? week", Mean.ByEndOfWeek),
        ("by the? eod", Mean.Day(0)),
        ("by the? end of the? day", Mean.Day(0)),
        ("by the? end of the? year", Mean.YearIn(0)),
        ("by the? eoy", Mean.YearIn(0)));
}
