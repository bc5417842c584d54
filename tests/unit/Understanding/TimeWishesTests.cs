using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Whatever wish the generator can say, in any language and inflection, bare or in a sentence, is read back to the windows it was said of.</summary>
public sealed class TimeWishesTests
{
    private static readonly Understander Understander = new();

    [Theory]
    [InlineData(Language.Finnish)]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void UN540_hours_with_a_bound_are_read_back(Language language)
    {
        var misread = new Misread(language);
        foreach (var chance in Chances())
        {
            var (now, day) = Some(chance);
            var (from, to) = Hours(chance);
            foreach (var (words, window) in (IEnumerable<(string, LocalWindow)>)
            [
                .. TimeWishes.After(from, language).Select(w => (w, new LocalWindow(day, day, from, null))),
                .. TimeWishes.Before(to, language).Select(w => (w, new LocalWindow(day, day, null, to.PlusMinutes(-1)))),
                .. TimeWishes.Between(from, to, language).Select(w => (w, new LocalWindow(day, day, from, to.PlusMinutes(-1)))),
            ])
            {
                misread.Hear(chance, $"{TimeWishes.On(day, language)} {words}", now, window);
                misread.Hear(chance, $"{words} {TimeWishes.On(day, language)}", now, window);
            }
        }

        misread.None();
    }

    [Theory]
    [InlineData(Language.Finnish)]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void UN541_parts_of_a_day_are_read_back(Language language)
    {
        var misread = new Misread(language);
        foreach (var chance in Chances())
        {
            var (now, day) = Some(chance);
            foreach (var (words, from, to) in TimeWishes.Parts(language))
            {
                misread.Hear(chance, $"{TimeWishes.On(day, language)} {words}", now, new LocalWindow(day, day, from, to));
            }
        }

        misread.None();
    }

    [Theory]
    [InlineData(Language.Finnish)]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void UN542_one_of_two_days_all_days_but_one_and_a_day_taken_back_are_read_back(Language language)
    {
        var misread = new Misread(language);
        foreach (var chance in Chances())
        {
            var (now, one) = Some(chance);
            var other = now.Date.PlusDays(1 + ((Period.DaysBetween(now.Date, one) + chance.Next(0, 4)) % 5));
            if (other == one)
            {
                continue;
            }

            foreach (var words in TimeWishes.Either(one, other, language).Where(w => w is not ("mån eller sön" or "sön eller mån"))) // Without dots a husband or a son.
            {
                misread.Hear(chance, words, now, new LocalWindow(one, one, null, null), new LocalWindow(other, other, null, null));
            }

            foreach (var words in TimeWishes.Instead(one, other, language))
            {
                misread.Hear(chance, words, now, new LocalWindow(other, other, null, null));
            }

            foreach (var words in TimeWishes.AllBut(one, language))
            {
                misread.HearDays(words, now, [.. Enumerable.Range(0, 14).Select(d => now.Date.PlusDays(d)).Where(d => d.DayOfWeek != one.DayOfWeek)]);
            }
        }

        misread.None();
    }

    [Theory]
    [InlineData(Language.Finnish)]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void UN543_feasts_and_numbered_weeks_are_read_back(Language language)
    {
        var misread = new Misread(language);
        foreach (var chance in Chances())
        {
            var (year, sentence) = (chance.Next(2025, 2040), TimeWishes.Sentences(language));
            var march = new LocalDate(year, 3, 1).At(new LocalTime(7, 0));
            foreach (var (words, day) in TimeWishes.Feasts(year, language))
            {
                misread.Hear(chance, words, march, new LocalWindow(day, day, null, null));
            }

            var monday = new LocalDate(year, 3, 1).Next(IsoDayOfWeek.Monday).PlusWeeks(chance.Next(1, 38));
            foreach (var words in TimeWishes.Weeks(NodaTime.Calendars.WeekYearRules.Iso.GetWeekOfWeekYear(monday), language))
            {
                misread.Hear(chance, words, march, new LocalWindow(monday, monday.PlusDays(6), null, null));
            }
        }

        misread.None();
    }

    // The same ones in every run: a phrase that is read wrongly is a bug to be found by trying others, not by whoever builds next.
    private static IEnumerable<Random> Chances() => Enumerable.Range(1, int.Parse(Environment.GetEnvironmentVariable("SMARTPULSE_PHRASES") ?? "40", CultureInfo.InvariantCulture)).Select(seed => new Random(seed));

    /// <summary>Early in some morning, and a day of the week that follows it.</summary>
    private static (LocalDateTime Now, LocalDate Day) Some(Random chance)
    {
        var today = new LocalDate(2026, 1, 1).PlusDays(chance.Next(3_000));
        return (today.At(new LocalTime(7, 0)), today.PlusDays(chance.Next(1, 6)));
    }

    /// <summary>Two whole or half hours of a working day, in their order.</summary>
    private static (LocalTime From, LocalTime To) Hours(Random chance)
    {
        var from = chance.Next(16, 30);
        return (LocalTime.Midnight.PlusMinutes(from * 30), LocalTime.Midnight.PlusMinutes(chance.Next(from + 2, 34) * 30));
    }

    /// <summary>What was not read back, told at the end and all together.</summary>
    private sealed class Misread(Language language)
    {
        private readonly SortedDictionary<string, string> wrong = new(StringComparer.Ordinal);

        public void Hear(Random chance, string words, LocalDateTime now, params ReadOnlySpan<LocalWindow> windows)
        {
            var sentences = TimeWishes.Sentences(language);
            var sentence = string.Format(CultureInfo.InvariantCulture, sentences[chance.Next(1, sentences.Length)], words);
            foreach (var said in new[] { words, sentence, Undotted(sentence), sentence.ToUpperInvariant() }.Distinct())
            {
                var heard = Of(said, now);
                if (heard.Time is not { } time || !time.Value.ToHashSet().SetEquals(windows.ToArray()))
                {
                    wrong[said] = $"{now.Date:uuuu-MM-dd ddd} is {Heard.Times(heard)}, not {string.Join(" | ", windows.ToArray().AsEnumerable())}";
                }
            }
        }

        public void HearDays(string said, LocalDateTime now, ImmutableArray<LocalDate> days)
        {
            var heard = Of(said, now);
            var found = heard.Time?.Value.SelectMany(w => Enumerable.Range(0, Period.DaysBetween(w.FirstDay, w.LastDay) + 1).Select(w.FirstDay.PlusDays)).ToHashSet() ?? [];
            if (!found.SetEquals(days) || heard.Time!.Value.Any(w => w.NotBefore is not null || w.NotAfter is not null))
            {
                wrong[said] = $"{now.Date:uuuu-MM-dd ddd} is {Heard.Times(heard)}";
            }
        }

        public void None() => Assert.True(wrong.Count == 0, $"{wrong.Count} were not read back:\n{string.Join('\n', wrong.Take(400).Select(w => $"'{w.Key}' at {w.Value}"))}");

        /// <summary>As typed where the letters are missing.</summary>
        private static string Undotted(string words) => words.Replace('ä', 'a').Replace('ö', 'o').Replace('å', 'a');

        private Findings Of(string said, LocalDateTime now) => Understander.Understand(said, new UnderstandingContext(Open.EveryDay, now, language, Asked.Nothing, []));
    }

    /// <summary>A place that is open from eight to five every day: no hour of it can be the other one.</summary>
    private static class Open
    {
        public static readonly LocationSettings EveryDay = Tenant.PlumberInHelsinki with
        {
            Hours = new([.. Enumerable.Range(1, 7).Select(d => new WeeklyInterval((IsoDayOfWeek)d, new LocalTime(8, 0), new LocalTime(17, 0)))], []),
        };
    }
}
