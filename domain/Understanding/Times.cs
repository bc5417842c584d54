using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Understanding.TimeGrammar;
using SmartPulse.Understanding.TimeGrammar.Finnish;
using SmartPulse.Understanding.TimeGrammar.Telling;

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

        /// <summary>Where times are named that may be wishes, whatever became of them.</summary>
        public ImmutableArray<Match> Named { get; init; } = [];

        /// <summary>The days of what is booked, which are no wish; null when none was named.</summary>
        public Finding<ImmutableArray<LocalWindow>>? Booked { get; init; }
    }

    /// <summary>No time was named.</summary>
    public static readonly Result Nothing = new(null, TurnsDown: false);

    /// <summary>Who asks somebody at home first wishes for nothing yet: "jag måste kolla med min sambo, hon kommer hem vid sex".</summary>
    private static readonly Lexicon HasToAsk = new("kysyn|kysyä|kysytään|jutella|juttelen|varmistan|varmistaa|tarkistan|tarkistaa ~ vaimo*|mies*|miehe*|avopuoliso*|puoliso*|emännä*|isännä*", "kolla|kollar|fråga|frågar|prata|stämma|stämmer ~ med|av ~ min|mitt|frun|maken|sambon", "fråga|frågar min|frun|maken|sambon", "check|ask|speak|talk|run ~ with|to|by|my ~ my|wife|husband|partner|boss");

    /// <summary>Reads the times of an utterance. Terms that are taken by something else are left alone.</summary>
    public static Result Read(Utterance utterance, UnderstandingContext context, Language language, bool[] taken)
    {
        var mentions = new Mentions(utterance, context, language, taken).Read();
        var named = TimesNamed.Of(utterance, mentions);
        var result = Of(utterance, context, language, mentions) with { Named = named };
        if (mentions.Booked is not [{ } first, ..] booked)
        {
            return result;
        }

        var windows = new WishedWindows(context);
        booked.ForEach(day => windows.Add(day, null));
        return result with { Booked = new(windows.All, utterance.Words(first.At, booked[^1].End), 0.9) };
    }

    private static Result Of(Utterance utterance, UnderstandingContext context, Language language, Mentions mentions)
    {
        var suitsAnyTime = context.Asked != Asked.Who && Moods.AnyTime.First(utterance) is { } anyTime && !Habits.GoesOn(utterance, anyTime);
        if (mentions.IsEmpty && (!suitsAnyTime || context.Asked == Asked.Nothing || !context.Offers.IsEmpty))
        {
            return Nothing; // Most messages name no time.
        }

        if (Advertising.IsIn(utterance))
        {
            return Nothing;
        }

        var isAsked = context.Asked != Asked.Choice && (Moods.OnlyAsked.IsIn(utterance) || Moods.OpenOrShut.IsIn(utterance));
        if (isAsked && language == Language.English)
        {
            PriceAndTime.LeaveOutAsked(utterance, mentions);
        }

        var named = DaysTogether.MonthsApplied(mentions.Days, context.Now.Date);
        var (days, downDays) = (Of(named, Mood.Wished), Of(named, Mood.TurnedDown));
        var hours = mentions.Hours.FindAll(h => h.Mood == Mood.Wished);
        var turnsDown = downDays.Count > 0 || mentions.Hours.Exists(h => h.Mood == Mood.TurnedDown);
        if (hours.Count == 0 && mentions.Hours is [{ Mood: Mood.TurnedDown, Relation: Relation.Between, From: not null, To: not null } gap] && (downDays.Count == 0 || (days.Count > 0 && downDays.TrueForAll(d => Math.Abs(gap.At - d.End) > 2))))
        {
            // "Thursday but not between twelve and one": what is before and after.
            hours = [gap with { Mood = Mood.Wished, To = null, Relation = Relation.Before }, gap with { Mood = Mood.Wished, From = gap.To, To = null, Relation = Relation.After }];
        }

        if (isAsked && (language == Language.English ? mentions.IsEmpty : IsAskedThroughout(utterance, days, hours)))
        {
            return Nothing;
        }

        hours = WithinLimits(utterance, hours, hasDays: days.Count > 0);
        hours = language == Language.Swedish ? SwedishBounds.Joined(utterance, hours, days) : hours;
        if (days.Count == 0 && context.Known is { } held && ((context.Asked == Asked.Confirm && !held.IsBooked) || (held.IsBooked && OtherHours.Asked(utterance) is not null)) && hours.Exists(h => h.From is not null))
        {
            // "Puoli kymmeneltä kävisi paremmin": on the day that is held; "tulisko aikasemmin jo kymmeneltä": on that of the visit.
            var day = held.Slot.Start.InZone(DateTimeZoneProviders.Tzdb[context.Settings.TimeZone]).Date;
            days = [new(day, day, DayKind.Date, 0, null, hours[0].At, hours[0].End, Mood.Wished)];
        }

        days = DaysTogether.NarrowestFirst(DaysTogether.WorkdaysApplied(DaysTogether.Started(utterance, DaysTogether.StretchesApplied(DaysTogether.WeeksApplied(days, context.Now.Date), context.Now.Date))));
        days = DaysTogether.Excluding(days, downDays, mentions.Hours);
        if (days.Count == 0 && hours.Count > 0 && downDays.Count > 0)
        {
            days = DaysTogether.Excluding([new(context.Now.Date, context.Now.Date.PlusDays(6), DayKind.Stretch, 0, null, hours[0].At, hours[0].End, Mood.Wished)], downDays, mentions.Hours);
        }

        var apart = mentions.Parts is null || days.Count == 0 ? [] : FinnishHoursApart.Of(utterance, days, hours);
        hours = apart.Count == 0 ? hours : hours.FindAll(h => !apart.Contains(h));
        var windows = new WishedWindows(context);
        if (days.Count == 0 && hours.Count == 0)
        {
            if (!suitsAnyTime && !(turnsDown && context.Asked is Asked.Choice or Asked.Confirm))
            {
                return new(null, turnsDown);
            }

            windows.AddAllBut(downDays, mentions.Hours.Find(h => h is { Part: not null, From: null, Mood: Mood.TurnedDown } && (mentions.Parts is null || downDays.TrueForAll(d => h.At != d.At && h.At - d.End is not (0 or 1))))?.Part);
            return Found(0.6);
        }

        var owned = new OwnHours(utterance, days, hours);
        foreach (var h in owned.Free.FindAll(h => days.TrueForAll(d => d.At > h.At)))
        {
            windows.Add(h);
        }

        foreach (var day in days)
        {
            var isWhole = mentions.Parts is not null && FinnishHoursApart.IsWhole(utterance, day, days, hours);
            var own = isWhole ? [] : ((mentions.Parts is { } parts ? FinnishHoursApart.OfDay(parts, day, days, hours) : null) ?? owned.Of(day)).FindAll(h => !(h.IsLimit && IsFreeOf(utterance, h, day)));
            foreach (var h in own)
            {
                windows.Add(day, h);
            }

            if (own.Count == 0 && !owned.IsSaidElsewhere(day))
            {
                windows.Add(day, null);
            }
        }

        foreach (var h in owned.Free.FindAll(h => !days.TrueForAll(d => d.At > h.At)))
        {
            windows.Add(h);
        }

        apart.ForEach(windows.Add);
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

    /// <summary>What they are busy with bounds the part of the day that is wished for ("kvällar, jobbar till fem"), and says nothing beside other hours; that they leave at seven alone is no wish.</summary>
    private static List<HourMention> WithinLimits(Utterance utterance, List<HourMention> hours, bool hasDays)
    {
        var limit = hours.FindLast(h => h.IsLimit);
        if (limit is null)
        {
            return hours;
        }

        var others = hours.FindAll(h => !h.IsLimit);
        if (limit.Relation is Relation.After or Relation.Before && others.Count > 0 && others.TrueForAll(h => h.IsNamed && h.Relation == limit.Relation))
        {
            return [limit]; // "Efter jobbet, slutar halv fem".
        }

        return others.Count == 0 ? (HasToAsk.IsIn(utterance) || limit.Relation == Relation.Before && !hasDays ? [] : [limit])
            : others.ConvertAll(h => h is { From: null, Part: { } part } ? limit with { Part = part, IsWithinPart = true, IsLimit = false, At = h.At, End = h.End } : h);
    }

    /// <summary>"Jobbar 8–17 men hemma på lördag": what they are busy with does not bound that day.</summary>
    private static bool IsFreeOf(Utterance utterance, HourMention limit, DayMention day)
    {
        var (isAgainst, isFree) = (false, false);
        for (var i = limit.End + 1; i < utterance.Count && i <= day.End + 4; i++)
        {
            isAgainst |= i < day.At && Moods.Against.Contains(utterance[i].Text);
            isFree |= isAgainst && utterance[i].Text is "hemma" or "ledig" or "lediga" or "home" or "free" or "off" or "kotona" or "vapaa" or "vapaalla" or "vapaata";
        }

        return isFree;
    }

    /// <summary>Finnish words after which nothing is asked: "torstaina jos ootte auki", "heti kun avaatte".</summary>
    private static readonly FrozenSet<string> Supposing = "jos kun ku kunhan mikäli vai".Split(' ').ToFrozenSet();

    /// <summary>Leaves out what is named in a sentence that only asks ("Vad kostar det på lördagar? Kan ni komma på fredag?"); whether nothing is left then.</summary>
    private static bool IsAskedThroughout(Utterance utterance, List<DayMention> days, List<HourMention> hours)
    {
        var sentences = Sentences.Of(utterance);
        HashSet<int> asking = [];
        foreach (var list in new[] { Moods.OnlyAsked, Moods.OpenOrShut })
        {
            for (var found = list.First(utterance); found is { } match; found = list.From(utterance, match.From + 1))
            {
                if (!utterance.IsAny(match.From - 1, Supposing) && !utterance.Is(match.To + 1, "då"))
                {
                    asking.Add(sentences[match.From]); // "På söndag kväll, har ni öppet då?" is a wish.
                }
            }
        }

        days.RemoveAll(d => asking.Contains(sentences[d.At]));
        hours.RemoveAll(h => asking.Contains(sentences[h.At]));
        return days.Count == 0 && hours.Count == 0;
    }
}
