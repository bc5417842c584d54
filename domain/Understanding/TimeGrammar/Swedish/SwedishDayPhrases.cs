using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar.Swedish;

/// <summary>More that Swedes say of days: several at once, seasons, what is left of today, and until something ends.</summary>
internal static class SwedishDayPhrases
{
    private const string Next = "nästa|nästkommande|kommande|följande";
    private const string This = "denna|den|innevarande";
    private const string Week = "vecka|veckan|v";
    private const string Or = "eller|el|och|o|å";
    private const string Any = "en|någon|nån|nåon|vilken|alla|varje";

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. Rule.Table(
            Kind.Date,
            ("nu på|under|i|till eftermiddag|eftermiddagen|eftermiddan|em", Mean.Day(0, Part.Afternoon)),
            ("nu på|under|i|till förmiddag|förmiddagen|förmiddan|fm", Mean.Day(0, Part.Forenoon)),
            ("nu på|under|i|till morgon|morgonen|morron", Mean.Day(0, Part.Forenoon)),
            ("nu på|under|i|till kväll|kvällen|kvälln", Mean.Day(0, Part.Evening)),
            ("nu vid|klockan|kl|runt <clock>", NowAt),
            ("imon|imoro|imoron|imårron|imorrn", Mean.Day(1)),
            ("i mårron|imon|moron|mon", Mean.Day(1)),
            ($"på? <weekday> {Or} på? <weekday> i? {Next} {Week}", MeanLists.WeekdaysOfWeek(1)),
            ($"på? <weekday> {Or} på? <weekday> i? {This} här? {Week}", MeanLists.WeekdaysOfWeek(0)),
            ($"på? {Any}? <weekday> i|under <month> <year>?", MeanLists.WeekdaysOfMonth),
            ("<ordinal> helgen|helg i|av <month>", MeanLists.NthWeekend),
            ($"på? den <number> {Or} den? <number>", MeanLists.DaysInFigures),
            ($"på? den <number> <number> {Or} <number>", MeanLists.DaysInFigures),
            ($"på? den? <number> <number> {Or} <number> <month> <year>?", MeanLists.DaysOfNamedMonth),
            ("skjuta|skjut|flytta|flyttar på|fram|upp det|den|besöket|tiden? <length>", MeanKnown.LaterBy),
            ("på|till? <ordinal>", OrdinalInFigures),
            ($"<ordinal> {Or} <ordinal>", s => OrdinalInFigures(s) is null ? null : Mean.DayOrDay(s)),
            ("under hösten", Ahead(9)),
            ("under sommaren", Ahead(6)),
            ("under vintern", Ahead(12)),
            ("under våren", Ahead(3)),
            ("under dagen|dan", s => Value.On(s.Today) with { IsImplied = true }),
            ("före|innan kvällen|kväll", s => Value.On(s.Today) with { IsImplied = true, Clock = new(17, 0, IsSure: true), Relation = Relation.Before }),
            ("veckan|vecka innan|före", MeanWeeks.Beside(-1)),
            ("veckan|vecka efter|därpå|därefter", MeanWeeks.Beside(1)),
            ("helgen|helg innan|före", MeanWeeks.WeekendBeside(-1)),
            ("veckan|vecka innan|före <date>", MeanWeeks.BesideDate(-1)),
            ("veckan|vecka efter <date>", MeanWeeks.BesideDate(1))),
        .. Rule.Table(
            Kind.Days,
            ("före|innan nästa|till? våren|vår", Until(Mean.Season(3))),
            ("före|innan nästa|till? sommaren|sommar", Until(Mean.Season(6))),
            ("före|innan nästa|till? hösten|höst", Until(Mean.Season(9))),
            ("före|innan nästa|till? vintern|vinter", Until(Mean.Season(12))),
            ("före|innan veckan|vecka är|e|tar slut|över", Mean.ByEndOfWeek),
            ("före|innan månaden är|e|tar slut|över", Mean.ByEndOfMonth),
            ("före|innan <month> är|e|tar slut|över", ByEndOf),
            ("före|innan årsskiftet|nyårsskiftet", Mean.ByEndOfYear),
            ("tidigare tid? än <date>", Mean.Before),
            ("senare tid? än <date>", Mean.Later),
            ("nån|någon gång <date>", Mean.Same),
            ("from|fom <date>", Mean.Onwards),
            ("fr|from o|och|å m|med <date>", Mean.Onwards),
            ("från o|å med <date>", Mean.Onwards),
            ("<date> o|å framåt", Mean.Onwards)),
    ];

    /// <summary>"I höst" said when it is autumn: the one of which so little is left is not meant, and nobody knows whether the next one is.</summary>
    private static Meaning Ahead(int month) => s => Mean.Season(month)(s) is { } days && days.First < s.Today.PlusMonths(9) ? days : null;

    /// <summary>"8:e", "24e" without a "den"; before the third it is mostly another thing.</summary>
    private static Value? OrdinalInFigures(Sense s) => s.Language == Language.Swedish && s.Of(Kind.Ordinal) is { HasEnding: true, Number: > 2 } ? Mean.DayOfMonth(s) : null;

    private static Value? NowAt(Sense s) => s.Of(Kind.Clock) is { Clock: { } clock } ? Value.On(s.Today) with { Clock = clock } : null;

    private static Value? ByEndOf(Sense s) => Mean.Month(s) is { HasDays: true } month ? Value.From(s.Today, month.Last) : Value.Nothing;

    private static Meaning Until(Meaning days) => s => days(s) is { HasDays: true } until ? Value.From(s.Today, until.First.PlusDays(-1)) : null;
}
