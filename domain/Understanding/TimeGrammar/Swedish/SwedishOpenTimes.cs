using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar.Swedish;

/// <summary>How Swedes leave an end open: "tidigt på måndag", "torsdag eller senare", "så tidigt som möjligt imorgon", "från tio till och med tolv".</summary>
internal static class SwedishOpenTimes
{
    private const string Or = "eller|el|och|o|å";

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. Rule.Table(
            Kind.Date,
            ("denna|den här? eller|el|och|o|å nästa vecka|veckan|v", MeanWeeks.ThisWeekAndNext),
            ("hela veckan", MeanWeeks.Week(0)),
            ("hela nästa vecka", MeanWeeks.Week(1)),
            ("tidigt|tidig på? <date>", Early),
            ("i|under|på veckan|vecka efter nästa", MeanWeeks.Week(2)),
            ("om <length> på en|någon|nån <weekday>", Mean.WeekdayAfter),
            ("så tidigt som möjligt <date>", Early)),
        .. Rule.Table(
            Kind.Days,
            ("<date> tidigt", Early),
            ("<date> så tidigt som möjligt", Early),
            ("<date> först på morgonen|dagen|dan", Early),
            ($"<date> {Or} senare", Mean.Onwards),
            ($"<date> {Or} dagarna efter|därefter|därpå", Mean.Onwards)),
        .. Rule.Table(
            Kind.Hours,
            ("på|en|någon|nån? sen|sena eftermiddag|eftermiddagar|em", MeanHours.PartOf(Part.Afternoon)),
            ("på|en|någon|nån? sen|sena förmiddag|förmiddagar|fm", MeanHours.PartOf(Part.Forenoon)),
            ("på|en|någon|nån? sen|sena|tidig|tidiga kväll|kvällar", MeanHours.PartOf(Part.Evening)),
            ("på|en|någon|nån? tidig|tidiga morgon|morgnar|mornar", MeanHours.PartOf(Part.Morning)),
            ("på|en|någon|nån? tidig|tidiga eftermiddag|eftermiddagar|em", MeanHours.PartOf(Part.Afternoon)),
            ("på|en|någon|nån? tidig|tidiga förmiddag|förmiddagar|fm", MeanHours.PartOf(Part.Forenoon)),
            ("tidigt på|om dagen|dan|dagarna", MeanHours.PartOf(Part.Morning)),
            ("sent på|om dagen|dan|dagarna", MeanHours.PartOf(Part.Afternoon)),
            ("från och med <clock>", MeanHours.After),
            ("först|tidigast vid|efter|från|kring|runt <clock>", MeanHours.After),
            ("först <clock>", s => MeanHours.ForClock(s) is { } clock ? clock with { Relation = Relation.After } : null),
            ("inte|ej|inget förrän|förän|förrens vid|efter|kring|runt? <clock>", MeanHours.After),
            ("mellan <clock> och|o|å|till <clock> tiden|snåret", MeanHours.Between),
            ("<clock> eller|el tidigare", MeanHours.By)),
    ];

    /// <summary>Early on a single day.</summary>
    private static Value? Early(Sense s) => s.Of(Kind.Date) is { HasDays: true, Part: null, Clock: null } day && day.First == day.Last ? day with { Part = Part.Morning } : null;
}
