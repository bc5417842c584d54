using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>What the rules of told times must leave alone.</summary>
public sealed class PlainWishesStandTests
{
    private static readonly Understander Understander = new();

    [Theory]
    [InlineData(3, 31, "30th or 31st")]
    [InlineData(5, 31, "30th or 31st works")]
    [InlineData(1, 30, "28th or 30th")]
    [InlineData(8, 31, "the 30th or 31st would do")]
    [InlineData(12, 31, "30th and 31st")]
    public void UN432_two_days_at_the_end_of_a_month_are_read_in_a_month_that_has_them(int month, int day, string words)
    {
        var now = new LocalDateTime(2026, month, day, 10, 0);
        var heard = Understander.Understand(words, new UnderstandingContext(Tenant.PlumberInHelsinki, now, Language.English, Asked.Choice, []));
        Assert.NotNull(heard.Time);
    }

    [Theory]
    [InlineData("Give me Tuesday at 10", "24.11. 10:00-10:00")]
    [InlineData("Can you come Tuesday? It's not that big a job", "24.11.")]
    [InlineData("after the 4th but before the 9th", "5.12...8.12.")]
    public void UN433_what_does_not_point_back_leaves_the_wish(string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.En(words, Asked.Choice)));

    [Theory]
    [InlineData("imorgon har vi vattenläcka i köket igen om ni inte kommer", "25.11.")]
    [InlineData("imorgon är jag i Borgå", "24.11. | 26.11...7.12.")]
    public void UN448_only_who_is_elsewhere_turns_a_day_down(string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.Sv(words, Asked.Choice)));
}
