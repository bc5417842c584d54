using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar.English;

/// <summary>How the clock is said in English: "half past two", "quarter to four", "ten thirty", "3 in the afternoon", "noon".</summary>
internal static class EnglishClocks
{
    private const string About = "about|around|approximately|approx|roughly|maybe|circa";
    private const string In = "in|of|at|on";

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. Rule.Table(
            Kind.Clock,
            ("at? <figureclock> hours?", MeanClock.Figures),
            ("<hour>", MeanClock.Hour),
            ("at? <hour> oclock", MeanClock.OClock),
            ("at? <hour> o clock", MeanClock.OClock),
            ("at? <hour> ish", MeanClock.OClock),
            ("at? half past|after <hour>", MeanClock.HalfPast),
            ("at? half <hour>", MeanClock.HalfPast),
            ("at? a? quarter to|til|till|before|of <hour>", MeanClock.QuarterTo),
            ("at? a? quarter past|after <hour>", MeanClock.QuarterPast),
            ("at? <minutes> minutes|mins|min to|til|till|before <hour>", MeanClock.MinutesTo),
            ("at? <minutes> to|til <hour>", MeanClock.RoundMinutesTo),
            ("at? <minutes> minutes|mins|min? past|after <hour>", MeanClock.MinutesPast),
            ("<minutes> minutes? from <hour>", MeanClock.MinutesPast),
            ("<minutes> minutes? to noon", MeanClock.MinutesToNoon),
            ("at? <hour:bare> <minutes:bare>", MeanClock.HourMinutes),
            ("at? <hour> oh|ou|zero <minutes>", MeanClock.HourOhMinutes),
            ("at? <hour> o <minutes>", s => s.Language == Language.Swedish ? null : MeanClock.HourOhMinutes(s)), // In Swedish it is an "and".
            ("at? noon|midday", MeanClock.Fixed(12)),
            ("the? mid day", MeanClock.Fixed(12)),
            ("the midday", MeanClock.Fixed(12)),
            ("at? midnight", MeanClock.Fixed(0))),
        .. Rule.Table(
            Kind.Hours,
            ($"in|during|at? the? <part>", MeanHours.Part),
            ("in|during? the? early morning|mornings", MeanHours.PartOf(Part.Morning)),
            ("early in the morning", MeanHours.PartOf(Part.Morning)),
            ("first thing in the morning", MeanHours.PartOf(Part.Morning)),
            ("in the early hours of the morning", MeanHours.PartOf(Part.Morning)),
            ("first thing", MeanHours.PartOf(Part.Morning)),
            ("the? first patient|appointment|slot|client|customer|one of the day|morning", MeanHours.PartOf(Part.Morning)),
            ("nothing before <clock>", MeanHours.After),
            ("am", MeanHours.PartOf(Part.Forenoon)),
            ("pm", MeanHours.PartOf(Part.Afternoon)),
            ("<clock>", MeanHours.Same),
            ("at <clock> sharp|exactly?", MeanHours.At),
            ("for <clock>", MeanHours.ForClock),
            ("<clock> sharp|exactly", MeanHours.At),
            ($"at? {About} <clock> ish?", MeanHours.About),
            ("<clock> approximately|approx|ish", MeanHours.About),
            ("later than <clock>", MeanHours.After),
            ("any time|anytime after|from <clock>", MeanHours.After),
            ("from <hour> to|til <hour> on", MeanHours.BetweenHours),
            ("from|after <clock> on|onwards|onward", MeanHours.After),
            ("<clock> onwards|onward", MeanHours.After),
            ("<clock> or|and later|after", MeanHours.After),
            ("not before <clock>", MeanHours.After),
            ("<clock> at the earliest", MeanHours.After),
            ("before|until|till|til|through|untill <clock>", MeanHours.Before),
            ("earlier than <clock>", MeanHours.Before),
            ("by <clock>", MeanHours.By),
            ("no later than <clock>", MeanHours.By),
            ("<clock> at the latest", MeanHours.By),
            ("from|between|around|in|for? <clock> - <clock> ish?", MeanHours.Dashed),
            ("in? between <clock> - <clock> ish?", MeanHours.Between),
            ("from <clock> to|till|until|til|untill|thru|through <clock>", MeanHours.Between),
            ("from <hour> to|til <hour>", MeanHours.BetweenHours), // "From ten to two" is no ten minutes to it.
            ("<clock> to|till|until|til|untill|thru|through <clock>", MeanHours.Between),
            ("in? between <clock> and|to|n <clock>", MeanHours.Between),
            ("after <clock> but|and before <clock>", MeanHours.Between),
            ("later than <clock> but|and before <clock>", MeanHours.Between),
            ("after|past|from <clock>", MeanHours.After),
            ("from? <clock> for <length>", MeanHours.For),
            ("for <length> starting? from <clock>", MeanHours.For),
            ("around|about|at? <hour> or <hour> ish?", MeanHours.HourOrNext),
            ("<hour> <hour> ish", MeanHours.HourOrNext),
            ("during|in|within? office|business|working hours", MeanHours.FromTo(9, 17)),
            ("before lunch|lunchtime", MeanHours.BeforeFixed(12)),
            ("after lunch|lunchtime", MeanHours.AfterFixed(13, 17)),
            ("after work", MeanHours.AfterFixed(16)),
            ("after school", MeanHours.AfterFixed(15)),
            ("before work", MeanHours.BeforeFixed(8)),
            ("at|around|about? noonish", MeanHours.AboutHour(12)),
            ($"<clock> {In}? the? <part>", MeanHours.ClockAndPart)),
        .. Enumerable.Range(1, 12).Select(hour => Rule.Of(Kind.Hours, $"at|around|about? {Phrasing.EnglishNumbers.Cardinal(hour)}ish", MeanHours.AboutHour(hour))),
    ];
}
