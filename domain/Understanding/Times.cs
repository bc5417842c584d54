using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>When it would suit. What is past, turned down, asked about or only mentioned is no wish: silence is better than a wrong date.</summary>
internal static class Times
{
    private static readonly FrozenSet<string> Negating = new[]
    {
        "ei", "en", "emme", "ette", "eikä", "enkä", "paitsi", "inte", "ej", "utom", "not", "cant", "cannot", "dont", "doesnt", "wont", "isnt", "except", "no", "nja", "nä", "nej", "never", "ilman", "excluding",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> PastWords = new[]
    {
        "alkoi", "alko", "alkanut", "oli", "ollut", "ollu", "meni", "mennyt", "hajosi", "hajos", "rikkoutui", "tuli", "tulivat", "soitin", "kävi", "kävitte", "kävin", "lähti", "luvattiin", "lupasitte", "sanoitte", "sanottiin", "sovittiin", "eilen", "viime", "viimeksi", "lähtien", "asti", "saakka", "korjattiin", "varasin", "varattu", "nukkunut", "nukkunu", "jäi", "katkesi", "irtosi",
        "började", "börja", "var", "gick", "ringde", "kom", "varit", "förra", "lovade", "sa", "sade", "igår", "sedan", "sen", "bokade", "slutade", "hände", "lagade", "sov",
        "started", "was", "were", "broke", "came", "called", "since", "last", "ago", "promised", "said", "been", "had", "yesterday", "booked", "happened", "stopped", "fixed", "slept", "agreed",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Turning = new[]
    {
        "vaan", "mutta", "mut", "men", "but", "instead", "sopisi", "sopis", "sopii", "sopisiko", "sopisko", "käy", "kävis", "kävisi", "käviskö", "kävisikö", "käykö", "passaa", "passais", "voitteko", "voisitteko", "voisiko", "voiko", "pääseekö", "pääsisikö", "pääsiskö", "pääsettekö", "haluan", "haluaisin", "mieluummin", "mielummin", "laita", "onnistuu", "onnistuisi", "onnistuisiko", "ehtisi", "ehtisikö", "tulisitteko", "tarvitsen", "tarvittaisiin",
        "passar", "funkar", "går", "kan", "kunde", "vill", "gärna", "hellre", "skulle", "behöver", "boka",
        "can", "could", "would", "want", "need", "works", "suits", "prefer", "rather", "please", "pls",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Awkward = new[] { "knepig", "knepigt", "svårt", "svår", "hankala", "hankalaa", "huono", "huonosti", "vaikea", "vaikeaa", "mahdoton", "mahdotonta", "tricky", "difficult", "bad", "impossible", "omöjligt", "dåligt", "dålig", "varattu", "upptagen" }.ToFrozenSet();

    private static readonly Lexicon OnlyAsked = new(
        "auki", "kiinni", "avoinna", "lopetatte", "suljette", "avaatte", "aukeatte", "aukioloaj*", "töissä", "päivystättekö", "paljonko", "maksaa", "öppet", "öppettider", "stänger", "öppnar", "stängt", "jobbar ni", "hur mycket", "kostar", "are you open", "open on|today|tomorrow|until", "opening hours", "do you close|open", "you close|open", "closing", "how much", "cost", "costs");

    private static readonly FrozenSet<string> Next = new[] { "ensi", "ens", "tulevana", "seuraavana", "seuraava", "nästa", "nästkommande", "next" }.ToFrozenSet();
    private static readonly FrozenSet<string> BeforeWords = new[] { "ennen", "före", "innan", "before", "until" }.ToFrozenSet();
    private static readonly FrozenSet<string> ByWords = new[] { "by", "senast", "viimeistään", "latest" }.ToFrozenSet();
    private static readonly FrozenSet<string> AfterWords = new[] { "efter", "after", "från", "from", "vasta", "aikaisintaan", "tidigast", "past", "earliest" }.ToFrozenSet();
    private static readonly FrozenSet<string> AboutWords = new[] { "noin", "n", "runt", "kring", "vid", "around", "about", "ca", "cirka", "typ", "approx", "suunnilleen", "ungefär" }.ToFrozenSet();
    private static readonly FrozenSet<string> AboutAfterwards = new[] { "maissa", "aikaan", "aikoihin", "pintaan", "tienoilla", "tienoissa", "korvilla", "ish", "tiden", "hujakoilla" }.ToFrozenSet();
    private static readonly FrozenSet<string> Between = new[] { "mellan", "between", "väliltä", "from", "från" }.ToFrozenSet();

    private static readonly FrozenDictionary<string, Part> Parts = new Dictionary<string, Part>
    {
        ["aamulla"] = Part.Morning, ["aamu"] = Part.Morning, ["aamuna"] = Part.Morning, ["aamuksi"] = Part.Morning, ["aamusta"] = Part.Morning, ["aamuun"] = Part.Morning, ["aamut"] = Part.Morning, ["aamupäivät"] = Part.Forenoon, ["iltapäivät"] = Part.Afternoon, ["illat"] = Part.Evening, ["aamuisin"] = Part.Morning, ["aamulle"] = Part.Morning,
        ["huomenaamulla"] = Part.Morning, ["huomisaamuna"] = Part.Morning,
        ["morgonen"] = Part.Morning, ["morgon"] = Part.Morning, ["morron"] = Part.Morning, ["bitti"] = Part.Morning, ["morgnar"] = Part.Morning,
        ["morning"] = Part.Forenoon, ["mornings"] = Part.Forenoon, ["am"] = Part.Forenoon,
        ["aamupäivällä"] = Part.Forenoon, ["aamupäivä"] = Part.Forenoon, ["aamupäivästä"] = Part.Forenoon, ["aamupäiväksi"] = Part.Forenoon, ["aamupäivälle"] = Part.Forenoon, ["aamuaika"] = Part.Morning, ["aamuajan"] = Part.Morning, ["iltapäivälle"] = Part.Afternoon, ["iltapäiväaika"] = Part.Afternoon, ["iltapäiväajan"] = Part.Afternoon, ["illalle"] = Part.Evening, ["iltaaika"] = Part.Evening, ["aamupäivän"] = Part.Forenoon, ["aamupäivisin"] = Part.Forenoon, ["ap"] = Part.Forenoon, ["förmiddag"] = Part.Forenoon, ["förmiddagen"] = Part.Forenoon, ["förmiddagar"] = Part.Forenoon, ["fm"] = Part.Forenoon, ["forenoon"] = Part.Forenoon,
        ["päivällä"] = Part.Midday,
        ["iltapäivällä"] = Part.Afternoon, ["iltapäivä"] = Part.Afternoon, ["iltapäivästä"] = Part.Afternoon, ["iltapäiväksi"] = Part.Afternoon, ["iltapäivänä"] = Part.Afternoon, ["iltapäivän"] = Part.Afternoon, ["iltapäivisin"] = Part.Afternoon, ["ip"] = Part.Afternoon, ["huomisiltapäivänä"] = Part.Afternoon,
        ["eftermiddag"] = Part.Afternoon, ["eftermiddagen"] = Part.Afternoon, ["eftermiddagar"] = Part.Afternoon, ["em"] = Part.Afternoon, ["afternoon"] = Part.Afternoon, ["afternoons"] = Part.Afternoon, ["arvo"] = Part.Afternoon, ["pm"] = Part.Afternoon,
        ["illalla"] = Part.Evening, ["ilta"] = Part.Evening, ["iltana"] = Part.Evening, ["illaksi"] = Part.Evening, ["iltaan"] = Part.Evening, ["illasta"] = Part.Evening, ["iltaisin"] = Part.Evening, ["huomisiltana"] = Part.Evening, ["kväll"] = Part.Evening, ["kvällen"] = Part.Evening, ["kvällar"] = Part.Evening, ["ikväll"] = Part.Evening, ["evening"] = Part.Evening, ["evenings"] = Part.Evening, ["tonight"] = Part.Evening,
    }.ToFrozenDictionary();

    private static readonly ImmutableArray<(Lexicon Said, int Ahead, Part? Part)> NearDays =
    [
        (Days.ThisEvening, 0, Part.Evening), (Days.ThisAfternoon, 0, Part.Afternoon), (Days.AfterTomorrow, 2, null), (Days.Today, 0, null), (Days.Tomorrow, 1, null),
    ];

    private enum Relation
    {
        At,
        About,
        After,
        Before,
        By,
        Between,
    }

    private enum Mood
    {
        Wished,
        TurnedDown,
        Past,
    }

    private sealed record Day(LocalDate First, LocalDate Last, int At, Mood Mood, bool IsWeekday);

    private sealed record Hours(Clock? From, Clock? To, Relation Relation, Part? Part, int At, int End, Mood Mood);

    /// <summary>What was found.</summary>
    /// <param name="Wish">When it would suit; null when nothing was wished.</param>
    /// <param name="TurnsDown">Whether a time was turned down.</param>
    public sealed record Result(Finding<ImmutableArray<LocalWindow>>? Wish, bool TurnsDown);

    public static Result Read(Utterance utterance, UnderstandingContext context, Language language, bool[] taken)
    {
        var scan = new Scan(utterance, context, language, taken);
        scan.Run();
        return scan.Result();
    }

    private sealed class Scan(Utterance utterance, UnderstandingContext context, Language language, bool[] taken)
    {
        private const int Horizon = 13;

        private static readonly Result Nothing = new(null, TurnsDown: false);

        private readonly List<Day> days = [];
        private readonly List<Hours> hours = [];
        private readonly LocalDate today = context.Now.Date;
        private Mood mood = Mood.Wished;
        private int weeksAhead;
        private Mood weekMood;
        private int weekAt = -1;
        private Day? nextDays;
        private bool early;
        private bool late;
        private bool guessed;

        public void Run()
        {
            for (var at = 0; at < utterance.Count; at++)
            {
                if (at > 0 && utterance[at].Clause != utterance[at - 1].Clause)
                {
                    mood = Mood.Wished;
                }

                if (taken[at])
                {
                    continue;
                }

                if (Requests.GreetingAt(utterance, at) is { } greeting && (at == 0 || utterance[at].Clause != utterance[at - 1].Clause) && greeting.To > at)
                {
                    at = greeting.To;
                    continue;
                }

                if (DayAt(at, out var last) || HoursAt(at, out last))
                {
                    at = last;
                    continue;
                }

                Turn(at);
            }
        }

        public Result Result()
        {
            if (days.Count == 0 && hours.Count == 0 && weekAt < 0 && nextDays is null && !SuitsAnyTime())
            {
                return Nothing; // Most messages name no time.
            }

            var asked = OnlyAsked.IsIn(utterance) && context.Asked != Asked.Choice;
            var (wished, downDays) = (days.Where(d => d.Mood == Mood.Wished).ToList(), days.Where(d => d.Mood == Mood.TurnedDown).ToList());
            var (wishedHours, downHours) = (hours.Where(h => h.Mood == Mood.Wished).ToList(), hours.Where(h => h.Mood == Mood.TurnedDown).ToList());
            var turnsDown = downDays.Count + downHours.Count > 0;

            ApplyWeeks(wished);
            if (asked || (wished.Count == 0 && wishedHours.Count == 0 && !SuitsAnyTime() && !(turnsDown && context.Asked is Asked.Choice or Asked.Confirm)))
            {
                return new(null, turnsDown && !asked);
            }

            if (wished.Count == 0 && wishedHours.Count == 0)
            {
                return new(Found(Besides(downDays, downHours), 0.6), turnsDown);
            }

            var windows = ImmutableArray.CreateBuilder<LocalWindow>();
            if (wished.Count == 0)
            {
                foreach (var h in wishedHours)
                {
                    Add(windows, today, today.PlusDays(6), h, isWeekday: false);
                }
            }
            else
            {
                foreach (var day in wished)
                {
                    var own = Own(day, wished, wishedHours);
                    if (own.Count == 0)
                    {
                        Add(windows, day.First, day.Last, null, day.IsWeekday);
                    }

                    foreach (var h in own)
                    {
                        Add(windows, day.First, day.Last, h, day.IsWeekday);
                    }
                }
            }

            return windows.Count == 0 ? new(null, turnsDown) : new(Found(windows.ToImmutable(), guessed ? 0.5 : 0.9), turnsDown);
        }

        private bool SuitsAnyTime() => context.Asked != Asked.Who && Days.AnyTime.IsIn(utterance);

        private Finding<ImmutableArray<LocalWindow>>? Found(ImmutableArray<LocalWindow> windows, double confidence)
        {
            if (windows.IsEmpty)
            {
                return null;
            }

            var marks = days.Select(d => d.At).Concat(hours.SelectMany(h => new[] { h.At, h.End })).Concat(weekAt >= 0 ? [weekAt] : nextDays is { } near ? [near.At] : Array.Empty<int>()).ToList();
            var words = marks.Count == 0 ? utterance.Text.Trim() : utterance.Words(marks.Min(), Math.Min(utterance.Count - 1, marks.Max()));
            return new(windows, words, confidence);
        }

        /// <summary>Hours belong to the day before them, or to the day after when they come first; one that follows all days holds for all.</summary>
        private static List<Hours> Own(Day day, List<Day> all, List<Hours> hours)
        {
            if (hours.Count <= 1 || all.Count == 1)
            {
                return hours;
            }

            var own = hours.Where(h => all.MinBy(d => Math.Abs(d.At - h.At) + (d.At > h.At ? 1 : 0)) == day).ToList();
            return own;
        }

        private void ApplyWeeks(List<Day> wished)
        {
            if (nextDays is { } near && wished.Count == 0 && weekAt < 0)
            {
                wished.Add(near); // A day that they name says more.
                return;
            }

            if (weekAt < 0 || weekMood != Mood.Wished)
            {
                return;
            }

            var monday = Monday(today).PlusWeeks(weeksAhead);
            var weekdays = wished.Where(d => d.IsWeekday).ToList();
            if (weekdays.Count > 0)
            {
                foreach (var day in weekdays)
                {
                    var date = monday.PlusDays((int)day.First.DayOfWeek - 1);
                    wished[wished.IndexOf(day)] = day with { First = date, Last = monday.PlusDays((int)day.Last.DayOfWeek - 1), IsWeekday = false };
                }

                return;
            }

            if (wished.Count > 0)
            {
                return;
            }

            var first = weeksAhead == 0 ? today : monday;
            var range = early ? (first, monday.PlusDays(1)) : late ? (monday.PlusDays(3) < first ? first : monday.PlusDays(3), monday.PlusDays(4)) : (first, monday.PlusDays(6));
            if (range.Item2 >= range.Item1)
            {
                wished.Add(new Day(range.Item1, range.Item2, weekAt, Mood.Wished, false));
            }
        }

        private ImmutableArray<LocalWindow> Besides(List<Day> down, List<Hours> downHours)
        {
            var windows = ImmutableArray.CreateBuilder<LocalWindow>();
            var part = downHours.Find(h => h.Part is not null && h.From is null)?.Part;
            var (notBefore, notAfter) = part switch
            {
                Part.Morning or Part.Forenoon => (new LocalTime(12, 0), (LocalTime?)null),
                Part.Afternoon => ((LocalTime?)null, new LocalTime(11, 59)),
                Part.Evening => (null, new LocalTime(16, 59)),
                _ => ((LocalTime?)null, (LocalTime?)null),
            };
            LocalDate? start = null;
            for (var date = today; date <= today.PlusDays(Horizon + 1); date = date.PlusDays(1))
            {
                var isDown = date > today.PlusDays(Horizon) || down.Any(d => (d.IsWeekday && d.First == d.Last && d.First.DayOfWeek == date.DayOfWeek) || (date >= d.First && date <= d.Last));
                if (isDown && start is { } from)
                {
                    windows.Add(new LocalWindow(from, date.PlusDays(-1), notBefore, notAfter));
                    start = null;
                }
                else if (!isDown)
                {
                    start ??= date;
                }
            }

            return windows.ToImmutable();
        }

        private void Add(ImmutableArray<LocalWindow>.Builder windows, LocalDate first, LocalDate last, Hours? h, bool isWeekday)
        {
            var (notBefore, notAfter) = h is null ? (null, null) : Bounds(h, first, last);

            // Today counts while it is not past; a weekday that is today and past is the next such day, a date that is past is nobody's wish.
            if (last == today && first == today && notAfter is { } end && end < context.Now.TimeOfDay)
            {
                if (!isWeekday)
                {
                    return;
                }

                (first, last) = (first.PlusWeeks(1), last.PlusWeeks(1));
            }

            var window = new LocalWindow(first, last, notBefore, notAfter);
            if (!windows.Contains(window))
            {
                windows.Add(window);
            }
        }

        private (LocalTime? NotBefore, LocalTime? NotAfter) Bounds(Hours h, LocalDate first, LocalDate last)
        {
            if (h.From is not { } from)
            {
                return h.Part switch
                {
                    Part.Morning => (null, new LocalTime(9, 59)),
                    Part.Forenoon => (null, new LocalTime(11, 59)),
                    Part.Midday => (new LocalTime(10, 0), new LocalTime(15, 59)),
                    Part.Afternoon => (new LocalTime(12, 0), new LocalTime(16, 59)),
                    _ => (new LocalTime(17, 0), null),
                };
            }

            var start = from.In(h.Part, IsOpen, out var unsure);
            guessed |= unsure;
            if (h.To is { } to)
            {
                var end = to.In(h.Part, IsOpen, out _);
                if (end <= start)
                {
                    end = to.Hour < 12 ? new LocalTime(to.Hour + 12, to.Minute) : LocalTime.MaxValue;
                }

                // "8-10" promises a start before ten: the window that begins at ten is another one.
                return (start, end == LocalTime.MaxValue ? null : end.PlusMinutes(-1));
            }

            return h.Relation switch
            {
                Relation.After => (start, null),
                Relation.Before => (null, start.PlusMinutes(-1)),
                Relation.By => (null, start),
                Relation.About => (start.PlusMinutes(-30), start.PlusMinutes(30)),
                _ => (start, start),
            };

            bool IsOpen(LocalTime time) => context.Settings.Hours.Weekly.Any(w =>
                (first != last || w.Day == first.DayOfWeek) && w.From <= time && (time < w.To || w.To == LocalTime.Midnight));
        }

        private bool DayAt(int at, out int last)
        {
            last = at;
            if (Days.ThisMorning.At(utterance, at) is { } earlier && context.Now.Hour >= 11)
            {
                last = earlier.To;
                return true;
            }

            foreach (var (lexicon, ahead, part) in NearDays)
            {
                if (lexicon.At(utterance, at) is { } match)
                {
                    last = match.To;
                    AddDay(today.PlusDays(ahead), today.PlusDays(ahead), at, isWeekday: false, related: true, ref last);
                    if ((part ?? Glued(utterance[at].Text)) is { } said)
                    {
                        hours.Add(new Hours(null, null, Relation.At, said, at, last, mood));
                    }

                    return true;
                }
            }

            return DateAt(at, out last) || WeekAt(at, out last) || InDaysAt(at, out last) || WeekdayAt(at, out last);

            static Part? Glued(string word) => word is "huomenaamulla" or "huomisaamuna" or "huomisiltana" or "huomisiltapäivänä" ? Parts[word] : null;
        }

        private bool WeekAt(int at, out int last)
        {
            last = at;
            if (Days.NextDays.At(utterance, at) is { } soon)
            {
                // From tomorrow on: whoever says so does not mean an hour of today, and on a Sunday not the week that ends.
                var near = new Day(today.PlusDays(1), today.PlusDays(4), at, mood, false);
                nextDays = mood == Mood.Wished ? near : nextDays;
                if (mood == Mood.TurnedDown)
                {
                    days.Add(near);
                }

                last = soon.To;
                return true;
            }

            var (next, now) = (Days.NextWeek.At(utterance, at), Days.ThisWeek.At(utterance, at));
            if ((next ?? now) is { } week)
            {
                (weeksAhead, weekAt, weekMood, last) = (next is null ? 0 : 1, at, mood, week.To);
                return true;
            }

            if (Days.EndOfMonth.At(utterance, at) is { } month)
            {
                var end = today.With(DateAdjusters.EndOfMonth);
                days.Add(new Day(LocalDate.Max(today, end.PlusDays(-3)), end, at, mood, false));
                last = month.To;
                return true;
            }

            if (Days.Weekend.At(utterance, at) is { } weekend)
            {
                var saturday = today.DayOfWeek == IsoDayOfWeek.Sunday ? today : NextOrToday(IsoDayOfWeek.Saturday);
                days.Add(new Day(saturday, today.DayOfWeek == IsoDayOfWeek.Sunday ? today : saturday.PlusDays(1), at, mood, true));
                last = weekend.To;
                return true;
            }

            if (Days.Weekdays.At(utterance, at) is { } weekdays)
            {
                var first = today.DayOfWeek >= IsoDayOfWeek.Saturday ? NextOrToday(IsoDayOfWeek.Monday) : today;
                var friday = first.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Friday));
                days.Add(new Day(first, friday, at, mood, false));
                days.Add(new Day(friday.PlusDays(3), friday.PlusDays(7), at, mood, false));
                last = weekdays.To;
                return true;
            }

            if (Days.EarlyInWeek.At(utterance, at) is { } beginning)
            {
                (early, last) = (true, beginning.To);
                if (utterance[at].Text.StartsWith("alkuviik", StringComparison.Ordinal))
                {
                    (weekAt, weekMood, weeksAhead) = (at, mood, today.DayOfWeek <= IsoDayOfWeek.Tuesday ? weeksAhead : 1);
                }

                return true;
            }

            if (Days.LateInWeek.At(utterance, at) is { } ending)
            {
                (late, last) = (true, ending.To);
                if (utterance[at].Text.StartsWith("loppuviik", StringComparison.Ordinal) && weekAt < 0)
                {
                    (weekAt, weekMood) = (at, mood);
                }

                return true;
            }

            return false;
        }

        /// <summary>"Kolmen päivän päästä", "om två veckor", "in three days".</summary>
        private bool InDaysAt(int at, out int last)
        {
            last = at;
            var number = utterance[at].Text is "om" or "in" ? at + 1 : at;
            if (number >= utterance.Count)
            {
                return false;
            }

            int count;
            if (utterance[number].IsNumber)
            {
                count = utterance[number].Number;
            }
            else if (utterance[number].Text is "en" or "a" or "parin" or "par" or "couple" or "viikon")
            {
                count = utterance[number].Text is "parin" or "par" or "couple" ? 2 : 1;
            }
            else if (!Numerals.TryRead(utterance[number].Text, out count, out _))
            {
                return false;
            }

            var unit = utterance[number].Text == "viikon" ? number : number + 1;
            if (unit >= utterance.Count || count > 60)
            {
                return false;
            }

            var said = number > at || (unit + 1 < utterance.Count && utterance[unit + 1].Text is "päästä" or "kuluttua");
            var end = number > at ? unit : unit + 1;
            switch (utterance[unit].Text)
            {
                case "päivän" or "dagar" or "dag" or "dagars" or "days" or "day" when said:
                    days.Add(new Day(today.PlusDays(count), today.PlusDays(count), at, mood, false));
                    break;
                case "viikon" or "veckor" or "vecka" or "weeks" or "week" when said:
                    days.Add(new Day(today.PlusDays((7 * count) - 1), today.PlusDays((7 * count) + 1), at, mood, false));
                    break;
                default:
                    return false;
            }

            last = end;
            return true;
        }

        private bool WeekdayAt(int at, out int last)
        {
            last = at;
            if (!IsWeekday(at, out var weekday))
            {
                return false;
            }

            // "I fredags" is past, whatever follows it.
            if (utterance[at].Text.EndsWith("dags", StringComparison.Ordinal))
            {
                return true;
            }

            var first = NextOrToday(weekday);
            var isNext = at > 0 && Next.Contains(utterance[at - 1].Text);
            if (isNext)
            {
                first = Monday(today).PlusWeeks(1).PlusDays((int)weekday - 1);
            }

            var end = first;
            if (at + 1 < utterance.Count && IsWeekday(at + 1, out var second) && utterance[at + 1].Gap.Trim() is "-" or "–")
            {
                end = first.With(DateAdjusters.Next(second));
                last = at + 1;
            }
            else if (at + 2 < utterance.Count && at > 0 && Between.Contains(utterance[at - 1].Text) && utterance[at + 1].Text is "och" or "and" or "ja" or "till" or "to" && IsWeekday(at + 2, out second))
            {
                end = first.With(DateAdjusters.Next(second));
                last = at + 2;
            }

            else if (at + 1 < utterance.Count && utterance[at].Text.EndsWith("sta", StringComparison.Ordinal) && utterance[at + 1].Text.EndsWith("hin", StringComparison.Ordinal) && IsWeekday(at + 1, out second))
            {
                end = first.With(DateAdjusters.Next(second));
                last = at + 1;
            }

            AddDay(first, end, at, !isNext, related: true, ref last);
            return true;
        }

        private bool IsWeekday(int at, out IsoDayOfWeek weekday)
        {
            var word = utterance[at].Text;
            if (Days.TryWeekday(word, out weekday) || (word.EndsWith("dags", StringComparison.Ordinal) && Days.TryWeekday(word[..^1], out weekday)))
            {
                return true;
            }

            if (!Days.TryShortWeekday(word, language, out weekday) && !(word.Length >= 3 && (Days.TryShortWeekday(word, Language.Swedish, out weekday) || Days.TryShortWeekday(word, Language.English, out weekday)) && utterance.Count <= 4))
            {
                return false;
            }

            // A short one is also another word ("to", "sun"): it needs a number, a part of the day or another day beside it, or to stand nearly alone.
            return utterance.Count <= 3
                || (at + 1 < utterance.Count && (utterance[at + 1].IsNumber || Parts.ContainsKey(utterance[at + 1].Text) || utterance[at + 1].Text is "klo" or "kl" or "at" or "tai" or "eller" or "or" || Days.TryShortWeekday(utterance[at + 1].Text, language, out _)))
                || (at > 0 && (utterance[at - 1].Text is "tai" or "eller" or "or" or "on" or "this" or "next" or "på" or "ensi" or "ens" || Days.TryShortWeekday(utterance[at - 1].Text, language, out _)) && word.Length + (language == Language.Finnish ? 1 : 0) >= 3);
        }

        private bool DateAt(int at, out int last)
        {
            last = at;
            var term = utterance[at];
            if (!term.IsNumber && Days.TryMonth(term.Text, out var named) && at + 1 < utterance.Count && utterance[at + 1] is { IsNumber: true, Number: >= 1 and <= 31, Written.Length: <= 2 } after && term.Text.Length >= 3 && language == Language.English)
            {
                last = at + 1;
                return AddDate(after.Number, named, null, at, ref last);
            }

            if (!term.IsNumber || term.Number is < 1 or > 31 || term.Written.Length > 2)
            {
                return false;
            }

            // "24. marraskuuta", "24:e november", "the 24th of November".
            var next = at + 1;
            while (next < utterance.Count && utterance[next].Text is "e" or "a" or "th" or "nd" or "rd" or "st" or "of" or "päivä" or "päivänä")
            {
                next++;
            }

            if (next < utterance.Count && Days.TryMonth(utterance[next].Text, out var month) && utterance[next].Clause - term.Clause <= 1 && utterance[next].Gap.Trim() is "" or "." or ":")
            {
                last = next;
                return AddDate(term.Number, month, null, at, ref last);
            }

            if (at + 1 >= utterance.Count || utterance[at + 1] is not { IsNumber: true, Gap: "." or "/" } second || second.Number is < 1 or > 12)
            {
                return false;
            }

            // "9.30" and "9.05" are on the clock; so is anything after "klo".
            var afterGap = utterance.GapAfter(at + 1);
            var isClock = second.Gap == "." && (second.Written is ['0', _] || (at > 0 && Clocks.Prefixes.Contains(utterance[at - 1].Text)) || (second.Number == 10 && !afterGap.StartsWith('.') && at == 0 && language != Language.Swedish));
            if (isClock)
            {
                return false;
            }

            int? year = at + 2 < utterance.Count && utterance[at + 2] is { IsNumber: true, Gap: "." or "/", Written.Length: 4 } y ? y.Number : null;
            last = year is null ? at + 1 : at + 2;
            return AddDate(term.Number, second.Number, year, at, ref last);
        }

        private bool AddDate(int day, int month, int? year, int at, ref int last)
        {
            if (!IsDate(year ?? today.Year, month, day) || year is < 2000 or > 2200)
            {
                // Impossible: it is asked about, and swallowed here so that its parts are not read as something else.
                return true;
            }

            var date = new LocalDate(year ?? today.Year, month, day);
            if (date < today && year is null && IsDate(today.Year + 1, month, day) && Period.DaysBetween(today, new LocalDate(today.Year + 1, month, day)) <= 300)
            {
                date = new LocalDate(today.Year + 1, month, day);
            }

            if (date >= today)
            {
                // "Wed 25 Nov" is one day said twice.
                days.RemoveAll(d => d.IsWeekday && d.At >= at - 2 && d.First.DayOfWeek == date.DayOfWeek);
                AddDay(date, date, at, isWeekday: false, related: true, ref last);
            }

            return true;
        }

        private static bool IsDate(int year, int month, int day) =>
            month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 9998 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

        private void AddDay(LocalDate first, LocalDate end, int at, bool isWeekday, bool related, ref int last)
        {
            var before = at > 0 ? utterance[at - 1].Text : "";
            if (before is "på" or "on" or "the" or "den" or "nästa" or "next" or "ensi" && at > 1)
            {
                before = utterance[at - 2].Text is var earlier && (BeforeWords.Contains(earlier) || ByWords.Contains(earlier) || earlier is "efter" or "after") ? earlier : before;
            }

            var after = last + 1 < utterance.Count ? utterance[last + 1].Text : "";
            if (related && first == end)
            {
                if (BeforeWords.Contains(before) && mood != Mood.TurnedDown)
                {
                    (first, end, isWeekday) = (today, first.PlusDays(-1), false);
                }
                else if (ByWords.Contains(before) || after == "mennessä")
                {
                    (first, isWeekday) = (today, false);
                }
                else if (before is "efter" or "after" || after == "jälkeen")
                {
                    (first, end, isWeekday) = (first.PlusDays(1), first.PlusDays(7), false);
                }
                else if (after is "eteenpäin" or "alkaen" or "framåt" or "onwards")
                {
                    (end, isWeekday) = (first.PlusDays(6), false);
                }
                else if (Tells(last, "before then") || Tells(last, "siihen mennessä"))
                {
                    (first, end, isWeekday) = (today, first.PlusDays(-1), false);
                }
            }

            if (end >= first)
            {
                days.Add(new Day(first, end, at, MoodOf(at, last, canBePast: isWeekday), isWeekday));
            }
        }

        private bool Tells(int from, string words)
        {
            var rest = utterance.Text[utterance[from].End..];
            return rest.Contains(words, StringComparison.OrdinalIgnoreCase);
        }

        /// <summary>What follows may still turn it down or put it in the past: "onsdag är knepig", "perjantaina alkoi vuotaa".</summary>
        private Mood MoodOf(int at, int last, bool canBePast)
        {
            for (var i = last + 1; i < Math.Min(utterance.Count, last + 5) && utterance[i].Clause == utterance[at].Clause; i++)
            {
                if (Awkward.Contains(utterance[i].Text))
                {
                    return Mood.TurnedDown;
                }

                if (i <= last + 2 && utterance[i].Text is "ei" or "en" or "emme" or "inte" or "doesnt" or "isnt" or "wont" && !(i > 0 && Turning.Contains(utterance[i - 1].Text) && utterance[i - 1].Text is "vaan" or "mutta" or "men" or "but"))
                {
                    return Mood.TurnedDown;
                }

                if (canBePast && i <= last + 2 && PastWords.Contains(utterance[i].Text))
                {
                    return Mood.Past;
                }
            }

            return mood == Mood.Past && !canBePast ? Mood.Wished : mood;
        }

        private bool HoursAt(int at, out int last)
        {
            last = at;
            if (Parts.TryGetValue(utterance[at].Text, out var part) && IsPart(at))
            {
                // "Kolmelta iltapäivällä", "at three in the afternoon": the part says which three.
                var clock = hours.FindLastIndex(h => h.From is { IsSure: false } && h.Part is null && at - h.End <= 3);
                if (clock >= 0)
                {
                    hours[clock] = hours[clock] with { Part = part, End = at };
                }
                else
                {
                    hours.Add(new Hours(null, null, Relation.At, part, at, at, MoodOf(at, at, canBePast: true)));
                }

                return true;
            }

            var start = at;
            while (start < utterance.Count && (Clocks.Prefixes.Contains(utterance[start].Text) || AboutWords.Contains(utterance[start].Text) || BeforeWords.Contains(utterance[start].Text) || AfterWords.Contains(utterance[start].Text)
                || ByWords.Contains(utterance[start].Text) || Between.Contains(utterance[start].Text)))
            {
                start++;
            }

            if (start >= utterance.Count || taken[start] || !Clocks.TryRead(utterance, start, out var from, out var end, out var isPlain, out var form))
            {
                return false;
            }

            var relation = Relation.At;
            for (var i = at; i < start; i++)
            {
                var word = utterance[i].Text;
                relation = BeforeWords.Contains(word) ? Relation.Before : ByWords.Contains(word) ? Relation.By : AfterWords.Contains(word) ? Relation.After : AboutWords.Contains(word) && word is not "vid" ? Relation.About : relation;
            }

            if (RangeEnd(at, start, end, isPlain, out var to, out var rangeEnd))
            {
                last = Swallow(rangeEnd);
                AddHours(from, to, Relation.Between, at, last);
                return true;
            }

            var post = end + 1 < utterance.Count ? utterance[end + 1].Text : "";
            var isRelated = start > at;
            switch (post)
            {
                case "jälkeen" or "eteenpäin" or "alkaen" or "onwards":
                    (relation, isRelated, end) = (Relation.After, true, end + 1);
                    break;
                case "mennessä":
                    (relation, isRelated, end) = (Relation.By, true, end + 1);
                    break;
                case var _ when AboutAfterwards.Contains(post):
                    (relation, isRelated, end) = (Relation.About, true, end + 1);
                    break;
            }

            isRelated |= form == Numerals.Case.At || utterance[end].Text == "oclock";
            var besideDay = days.Exists(d => at - d.At is 1 or 2 && utterance[at].Clause == utterance[d.At].Clause) && (utterance[start].IsNumber || language != Language.Finnish);
            // Alone after an offer, a number that is no choice is an hour.
            var answers = context.Asked == Asked.Choice && utterance.Count == 1 && from.Hour > Math.Max(6, context.Offers.Length);
            if (isPlain && !isRelated && !besideDay && !answers)
            {
                return false;
            }

            // "From nine" names a start; a bare Finnish genitive ("kolmen") without its postposition names nothing.
            if (form is Numerals.Case.Of && isPlain && !isRelated)
            {
                return false;
            }

            last = end;
            AddHours(from, null, relation, at, last);
            return true;
        }

        private void AddHours(Clock from, Clock? to, Relation relation, int at, int end)
        {
            var said = MoodOf(at, end, canBePast: true);

            // "Cannot before four" is a wish for after four.
            if (said == Mood.TurnedDown && relation is Relation.Before or Relation.After)
            {
                (said, relation) = (Mood.Wished, relation == Relation.Before ? Relation.After : Relation.Before);
                mood = Mood.Wished;
            }

            // The part may have come first: "huomenna aamulla yhdeksältä".
            var part = hours.FindLastIndex(h => h.From is null && h.Part is not null && at - h.End <= 3 && h.Mood == said);
            if (part >= 0)
            {
                hours[part] = new Hours(from, to, relation, hours[part].Part, hours[part].At, end, said);
            }
            else
            {
                hours.Add(new Hours(from, to, relation, null, at, end, said));
            }
        }

        private bool RangeEnd(int at, int start, int end, bool isPlain, out Clock to, out int last)
        {
            (to, last) = (default, end);
            if (end + 1 >= utterance.Count)
            {
                return false;
            }

            var next = end + 1;
            var dashed = utterance[next].Gap.Trim() is "-" or "–" or "—";
            var joined = utterance[next].Text is "ja" or "och" or "and" or "till" or "to" or "tom" or "until";
            if (joined)
            {
                next++;
            }

            if ((!dashed && !joined) || next >= utterance.Count || taken[next] || !Clocks.TryRead(utterance, next, out to, out last, out var plainEnd, out _))
            {
                return false;
            }

            if (dashed)
            {
                return !isPlain || !plainEnd || (utterance[start].IsNumber && utterance[next].IsNumber && utterance[start].Number < 24);
            }

            var framed = (at < start && Enumerable.Range(at, start - at).Any(i => Between.Contains(utterance[i].Text))) || (last + 1 < utterance.Count && utterance[last + 1].Text.StartsWith("välil", StringComparison.Ordinal))
                || (utterance[end + 1].Text is "till" or "to" && (at < start || !isPlain));
            return framed;
        }

        private int Swallow(int end) => end + 1 < utterance.Count && utterance[end + 1].Text.StartsWith("välil", StringComparison.Ordinal) ? end + 1 : end;

        private bool IsPart(int at)
        {
            var word = utterance[at].Text;
            if (word is "am" or "pm" or "em" or "fm" or "ap" or "ip")
            {
                return word is "em" or "fm" or "ap" or "ip" && days.Exists(d => at - d.At <= 3);
            }

            return true;
        }

        private void Turn(int at)
        {
            var word = utterance[at].Text;
            var isQuestionWord = word is "ei" && utterance.Is(at + 1, "kun");
            if (word is "but" && at > 0 && utterance[at - 1].Text is "anytime" or "time" or "day" or "anything")
            {
                mood = Mood.TurnedDown;
            }
            else if (word is "no" && (language != Language.English || at == 0))
            {
                return;
            }
            else if (word is "en" && language != Language.Finnish)
            {
                return;
            }
            else if (Negating.Contains(word) && !isQuestionWord)
            {
                mood = Mood.TurnedDown;
            }
            else if (PastWords.Contains(word))
            {
                mood = Mood.Past;
            }
            else if (Turning.Contains(word) && !(mood == Mood.TurnedDown && IsHelper(word)))
            {
                mood = Mood.Wished;
            }
        }

        /// <summary>"Ei käy torstaina", "inte passar", "kan inte": the verb belongs to the no before it.</summary>
        private static bool IsHelper(string word) => word is not ("vaan" or "mutta" or "mut" or "men" or "but" or "instead");

        private LocalDate NextOrToday(IsoDayOfWeek day) => today.With(DateAdjusters.NextOrSame(day));

        private static LocalDate Monday(LocalDate date) => date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
    }
}
