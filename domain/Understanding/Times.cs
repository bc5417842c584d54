using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Understanding.TimeGrammar;

namespace SmartPulse.Understanding;

/// <summary>When it would suit. What is past, turned down, asked about or only mentioned is no wish: silence is better than a wrong date.</summary>
internal static class Times
{
    /// <summary>What was found.</summary>
    /// <param name="Wish">When it would suit; null when nothing was wished.</param>
    /// <param name="TurnsDown">Whether a time was turned down.</param>
    public sealed record Result(Finding<ImmutableArray<LocalWindow>>? Wish, bool TurnsDown)
    {
        /// <summary>What was said of each window.</summary>
        public ImmutableArray<SaidTime> Said { get; init; } = [];
    }

    private static readonly Result Nothing = new(null, TurnsDown: false);

    /// <summary>Reads the times of an utterance. Terms that are taken by something else are left alone.</summary>
    public static Result Read(Utterance utterance, UnderstandingContext context, Language language, bool[] taken)
    {
        var mentions = new Mentions(utterance, context, language, taken).Read();
        var suitsAnyTime = context.Asked != Asked.Who && Moods.AnyTime.IsIn(utterance);
        if (mentions.IsEmpty && !suitsAnyTime)
        {
            return Nothing; // Most messages name no time.
        }

        var isAsked = context.Asked != Asked.Choice && Moods.OnlyAsked.IsIn(utterance);
        var (days, downDays) = (Of(mentions.Days, Mood.Wished), Of(mentions.Days, Mood.TurnedDown));
        var hours = mentions.Hours.FindAll(h => h.Mood == Mood.Wished);
        var turnsDown = downDays.Count > 0 || mentions.Hours.Exists(h => h.Mood == Mood.TurnedDown);
        if (isAsked)
        {
            return Nothing;
        }

        days = WeeksApplied(days, context.Now.Date);
        var windows = new WishedWindows(context);
        if (days.Count == 0 && hours.Count == 0)
        {
            if (!suitsAnyTime && !(turnsDown && context.Asked is Asked.Choice or Asked.Confirm))
            {
                return new(null, turnsDown);
            }

            windows.AddAllBut(downDays, mentions.Hours.Find(h => h is { Part: not null, From: null, Mood: Mood.TurnedDown })?.Part);
            return Found(0.6);
        }

        foreach (var h in days.Count == 0 ? hours : [])
        {
            windows.Add(h);
        }

        foreach (var day in days)
        {
            var own = Own(day, days, hours);
            foreach (var h in own)
            {
                windows.Add(day, h);
            }

            if (own.Count == 0)
            {
                windows.Add(day, null);
            }
        }

        return Found(windows.IsAmbiguous ? 0.5 : 0.9);

        Result Found(double confidence) => windows.All is { IsEmpty: false } all
            ? new(new(all, Words(utterance, mentions), confidence), turnsDown) { Said = windows.Said }
            : new(null, turnsDown);
    }

    private static List<DayMention> Of(List<DayMention> days, Mood mood) => days.FindAll(d => d.Mood == mood);

    private static string Words(Utterance utterance, Mentions mentions)
    {
        if (mentions.IsEmpty)
        {
            return utterance.Text.Trim();
        }

        var (from, to) = (utterance.Count, 0);
        foreach (var (at, end) in mentions.Days.Select(d => (d.At, d.End)).Concat(mentions.Hours.Select(h => (h.At, h.End))))
        {
            (from, to) = (Math.Min(from, at), Math.Max(to, end));
        }

        return utterance.Words(from, to);
    }

    /// <summary>
    /// A week tells which of its days a bare weekday is ("nästa vecka, helst onsdag"); beside a day that is named it says nothing more, nor do the next few days
    /// beside anything else.
    /// </summary>
    private static List<DayMention> WeeksApplied(List<DayMention> days, LocalDate today)
    {
        var weeks = days.FindAll(d => d.Kind == DayKind.Week);
        if (weeks.Count == 0 && days.Find(d => d is { Kind: DayKind.Date, Week: > 0 }) is { } dated)
        {
            // "Next week Tuesday or Wednesday".
            return days.ConvertAll(d => d.Kind == DayKind.Weekday && d.At > dated.At && d.First < dated.First && d.First == d.Last
                ? d with { First = Calendars.InWeek(dated.First, 0, (int)d.First.DayOfWeek), Last = Calendars.InWeek(dated.First, 0, (int)d.First.DayOfWeek), Kind = DayKind.Date }
                : d);
        }

        if (weeks.Count == 0 || weeks.Count == days.Count)
        {
            return days;
        }

        var monday = Calendars.Monday(weeks[^1].First);
        var others = days.FindAll(d => d.Kind != DayKind.Week);
        return others.ConvertAll(d => d.Kind == DayKind.Weekday && monday.PlusDays((int)d.First.DayOfWeek - 1) is var date && date >= today
            ? d with { First = date, Last = date.PlusDays(Period.DaysBetween(d.First, d.Last)), Kind = DayKind.Date }
            : d);
    }

    /// <summary>Hours belong to the day before them, or to the day after when they come first; one that follows all days holds for all.</summary>
    private static List<HourMention> Own(DayMention day, List<DayMention> all, List<HourMention> hours) =>
        hours.Count <= 1 || all.Count == 1 ? hours : hours.FindAll(h => all.MinBy(d => Math.Abs(d.At - h.At) + (d.At > h.At ? 1 : 0)) == day);
}
