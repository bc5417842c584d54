using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>The last Sundays of March and October 2027, at a place that is open at night too.</summary>
public sealed class ClockChangeTests
{
    private static readonly SmartPulse.Understanding.Understander Understander = new();

    [Theory]
    [InlineData("Europe/Helsinki", Language.Finnish, "28.3.2027 klo 03.30 yöllä", "28.3. 04:30-04:30")]
    [InlineData("Europe/Stockholm", Language.Swedish, "28/3 2027 kl 02.30 på natten", "28.3. 03:30-03:30")]
    [InlineData("Europe/London", Language.English, "March 28th 2027 at 1:30am", "28.3. 02:30-02:30")]
    public void UN95_a_skipped_time_is_asked_and_its_window_is_what_the_clock_shows_then(string zone, Language language, string words, string windows)
    {
        var heard = At(zone, language, words, new LocalDateTime(2027, 3, 20, 10, 0));
        Assert.Equal(windows, Heard.Times(heard));
        Assert.True(heard.TimesSaid.Single().IsAmbiguous);
    }

    [Theory]
    [InlineData("Europe/Helsinki", Language.Finnish, "31.10.2027 klo 03.30 yöllä", "31.10. 03:30-03:30")]
    [InlineData("Europe/Stockholm", Language.Swedish, "31/10 2027 kl 02.30 på natten", "31.10. 02:30-02:30")]
    [InlineData("Europe/London", Language.English, "October 31st 2027 at 1:30am", "31.10. 01:30-01:30")]
    public void UN95_a_time_shown_twice_is_asked(string zone, Language language, string words, string windows)
    {
        var heard = At(zone, language, words, new LocalDateTime(2027, 10, 20, 10, 0));
        Assert.Equal(windows, Heard.Times(heard));
        Assert.True(heard.TimesSaid.Single().IsAmbiguous);
    }

    [Theory]
    [InlineData("Europe/Helsinki", Language.Finnish, "28.3.2027 klo 04.30 yöllä")]
    [InlineData("Europe/Stockholm", Language.Swedish, "31/10 2027 kl 03.30 på natten")]
    [InlineData("Europe/London", Language.English, "March 28th 2027 at 2:30am")]
    public void UN95_a_time_beside_the_change_is_not_asked(string zone, Language language, string words) =>
        Assert.False(At(zone, language, words, new LocalDateTime(2027, 3, 20, 10, 0)).TimesSaid.Single().IsAmbiguous);

    private static Findings At(string zone, Language language, string words, LocalDateTime now) =>
        Understander.Understand(words, new(AlwaysOpen.In(zone), now, language, Asked.Nothing, []));
}
