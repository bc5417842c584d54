using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Whatever time the generator can say, in any language and inflection, is read back to the day and the time it was said of.</summary>
public sealed class TimePhrasesTests
{
    private static readonly Understander Understander = new();

    [Theory]
    [InlineData(Language.Finnish)]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void UN91_any_time_that_can_be_said_is_read_back(Language language)
    {
        var some = from day in Gen.Choose(0, 3_000) from ahead in Gen.Choose(0, 40) from minutes in Gen.Choose(8 * 12, (16 * 12) + 11) select (Today: new LocalDate(2026, 1, 1).PlusDays(day), ahead, Time: LocalTime.Midnight.PlusMinutes(minutes * 5));
        // The same hundred in every run: a phrase that is read wrongly is a bug to be found by trying others, not by whoever builds next.
        Check.One(Config.QuickThrowOnFailure.WithReplay(2026, 1), Prop.ForAll(some.ToArbitrary(), said =>
        {
            var (today, ahead, time) = said;
            var day = today.PlusDays(ahead);
            // Early in the morning, so that no hour of today is past.
            foreach (var phrase in TimePhrases.Days(day, today, language))
            {
                ReadsBack(phrase, today.At(new LocalTime(7, 0)), language, new(day, day, null, null));
                foreach (var clock in TimePhrases.Clocks(time, language))
                {
                    ReadsBack($"{phrase} {clock}", today.At(new LocalTime(7, 0)), language, new(day, day, time, time));
                }
            }
        }));
    }

    private static void ReadsBack(string phrase, LocalDateTime now, Language language, LocalWindow window)
    {
        var heard = Understander.Understand(phrase, new UnderstandingContext(Open.EveryDay, now, language, Asked.Nothing, []));
        Assert.True(heard.Time?.Value is [var only] && only == window, $"{now}: '{phrase}' is {Heard.Times(heard)}, not {window}");
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
