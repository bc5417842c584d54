using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar.Swedish;

/// <summary>How Swedes say the clock: "halv tre", "kvart i fyra", "fem i halv nio", "kl. 14.30".</summary>
internal static class SwedishClocks
{
    private const string Clock = "kl|klockan|klock|klocka";
    private const string About = "runt|kring|omkring|cirka|ca|ungefär|typ|någon|nån|kanske";
    private const string AfterClock = "tiden|snåret|hugget|ungefär|cirka|exakt|precis|prick";

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. Rule.Table(
            Kind.Clock,
            ($"{Clock}? <figureclock>", MeanClock.Figures),
            ("<hour>", MeanClock.Hour),
            ($"{Clock} <hour>", MeanClock.OClock),
            ($"{Clock}? halv <hour>", MeanClock.HalfTo),
            ($"{Clock}? en? kvart i <hour>", MeanClock.QuarterTo),
            ($"{Clock}? en? kvart över|efter <hour>", MeanClock.QuarterPast),
            ($"{Clock}? <minutes> minuter|min|minut? i <hour>", MeanClock.MinutesTo),
            ($"{Clock}? <minutes> minuter|min|minut? över|efter <hour>", MeanClock.MinutesPast),
            ("en? kvart över", MeanClock.PastHour(15)),
            ("<minutes> minuter|min? över", MeanClock.MinutesPastAnHour),
            ($"{Clock}? <minutes> minuter|min? i halv <hour>", MeanClock.MinutesToHalf),
            ($"{Clock}? <minutes> minuter|min? över halv <hour>", MeanClock.MinutesPastHalf),
            ($"{Clock}? <hour:bare> <minutes:bare>", MeanClock.HourMinutes),
            ($"{Clock}? <hour:bare> noll <minutes:bare>", MeanClock.HourOhMinutes),
            ($"{Clock}? <hour:bare> noll noll", MeanClock.OClock),
            ("midnatt", MeanClock.Fixed(0))),
        .. Rule.Table(
            Kind.Hours,
            ("på|under|i|till|om? <part>", MeanHours.Part),
            ("en|nån|någon <part>", MeanHours.Part),
            ("middag|middagen", MeanHours.PartOf(Part.Midday)),
            ("mitt på|om dagen|dan", MeanHours.PartOf(Part.Midday)),
            ("på|vid middagen|middag", MeanHours.PartOf(Part.Midday)),
            ("vid|runt|kring lunch|lunchtid|lunchen", MeanHours.PartOf(Part.Lunch)),
            ("<clock>", MeanHours.Same),
            ($"<clock> {AfterClock}", MeanHours.At),
            ("vid <clock>", MeanHours.At),
            ($"{About} {About}? <clock> tiden|snåret|hugget?", MeanHours.About),
            ("<clock> tiden|snåret|hugget", MeanHours.About),
            ("vid midnatt", MeanHours.Same),
            ("efter <clock>", MeanHours.After),
            ("från|fr <clock>", MeanHours.After),
            ("från och med <clock>", MeanHours.After),
            ("från <clock> och framåt", MeanHours.After),
            ("tidigast <clock>", MeanHours.After),
            ("inte före|innan <clock>", MeanHours.After),
            ("inget|ingenting före|innan <clock>", MeanHours.After),
            ("första tiden|tid på|för dagen|dan|morgonen", MeanHours.PartOf(Part.Morning)),
            ("dagens första tid?", MeanHours.PartOf(Part.Morning)),
            ("<clock> och framåt|senare", MeanHours.After),
            ("<clock> framåt|tidigast", MeanHours.After),
            ("före|innan <clock>", MeanHours.Before),
            ("på|till? e m", MeanHours.PartOf(Part.Afternoon)),
            ("på|till? f m", MeanHours.PartOf(Part.Forenoon)),
            ("ingen|inga tid|tider före|innan <clock>", MeanHours.After),
            ("förrän vid|runt|på? <clock>", MeanHours.Before),
            ("tidigare tid än <clock>", MeanHours.Before),
            ("senare tid än <clock>", MeanHours.After),
            ("från <clock> o|å framåt", MeanHours.After),
            ("<clock> o|å framåt|senare", MeanHours.After),
            ("<clock> eller|el senare", MeanHours.After),
            ("fr|från o|å|och m|med <clock>", MeanHours.After),
            ("tidigare än <clock>", MeanHours.Before),
            ("senare än <clock>", MeanHours.After),
            ("senast <clock>", MeanHours.By),
            ("<clock> senast", MeanHours.By),
            ("fram? till|tills <clock>", MeanHours.Before),
            ("<clock> - <clock>", MeanHours.Dashed),
            ("från|fr <clock> - <clock>", MeanHours.Between),
            ("från|fr <clock> till|tills|t <clock>", MeanHours.Between),
            ("<clock> till|tills <clock>", MeanHours.Between),
            ("mellan <clock> och|o|å|till <clock>", MeanHours.Between),
            ("mellan <clock> - <clock>", MeanHours.Between),
            ("efter <clock> men|och före|innan <clock>", MeanHours.Between),
            ("<hour> eller? <hour> nånting|någonting|nåt|tiden|snåret|ungefär|kanske", MeanHours.HourOrNext),
            ("vid|runt|kring|omkring <hour> eller? <hour> nånting|tiden|snåret?", MeanHours.HourOrNext),
            ($"{About} <hours>", MeanHours.AsSaid),
            ("nån|någon gång <hours>", MeanHours.AsSaid),
            ("på|under? kontorstid|kontorstider", MeanHours.FromTo(8, 16)),
            ("före|innan lunch|lunchen", MeanHours.BeforeFixed(12)),
            ("efter lunch|lunchen", MeanHours.AfterFixed(13, 17)),
            ("efter jobbet|arbetet|skolan|jobb", MeanHours.AfterFixed(16)),
            ("före|innan jobbet|arbetet", MeanHours.BeforeFixed(8)),
            ("<clock> på|om <part>", MeanHours.ClockAndPart),
            ("<clock> <part>", MeanHours.ClockAndPart)),
        .. Enumerable.Range(1, 24).Select(hour => Rule.Of(
            Kind.Hours, $"vid|kring|runt|framåt? {Phrasing.SwedishNumbers.Cardinal(hour)}tiden|{Phrasing.SwedishNumbers.Cardinal(hour)}snåret", MeanHours.AboutHour(hour))),
    ];
}
