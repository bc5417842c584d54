using FsCheck;
using FsCheck.Fluent;
using SmartPulse.Bookings;

namespace SmartPulse.Tests.Unit.Bookings;

public class CalendarProperties
{
    private const int Histories = 250;

    [Fact]
    public void BK02_BK03_BK09_BK11_BK26_BK27_any_history_keeps_every_promise() => Run(CalendarGuards.All);

    [Fact]
    public void BK02_without_the_overlap_guard_a_history_is_found_that_books_a_van_twice() =>
        Assert.Contains("overlap.", Assert.ThrowsAny<Exception>(() => Run(CalendarGuards.All with { Overlap = false })).Message, StringComparison.Ordinal);

    [Fact]
    public void BK06_without_the_owner_guard_a_history_is_found_that_confirms_what_is_another_customers() =>
        Assert.Contains("NotYours", Assert.ThrowsAny<Exception>(() => Run(CalendarGuards.All with { HoldOwner = false })).Message, StringComparison.Ordinal);

    private static void Run(CalendarGuards guards) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Histories).WithEndSize(60),
        Prop.ForAll(CalendarHistory.Any, steps =>
        {
            var history = new CalendarHistory(guards);
            foreach (var step in steps)
            {
                history.Take(step);
            }

            history.End();
        }));
}
