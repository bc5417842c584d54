using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>What a time means that is said after another. It is Tuesday 24 November 2026.</summary>
public sealed class WishesTests
{
    private static readonly LocalDate Wednesday = new(2026, 12, 2);
    private static readonly LocalTime Noon = new(12, 0);

    [Theory]
    [InlineData("no ens viikon maanantaina tai tiistaina iltapäivästä", "ei ku keskiviikko")]
    [InlineData("ens viikon maanantaina iltapäivällä", "tai ke")]
    public void CV132_a_day_of_the_week_is_of_the_week_that_was_wished_for_and_keeps_its_hours(string first, string then)
    {
        var wishes = Asked().Texts(first).Texts(then).Opportunity.Intake.Wishes!.Value;

        var wish = Assert.Single(wishes);
        Assert.Equal((Wednesday, Wednesday, Noon), (wish.FirstDay, wish.LastDay, wish.NotBefore));
    }

    [Theory]
    [InlineData("ei ku huomenna")]
    [InlineData("ei kun tän viikon keskiviikkona")]
    [InlineData("ei ku 25.11.")]
    public void CV132_a_day_that_says_its_week_is_itself(string then)
    {
        var wishes = Asked().Texts("ens viikon maanantaina iltapäivällä").Texts(then).Opportunity.Intake.Wishes!.Value;

        Assert.Equal(new LocalDate(2026, 11, 25), Assert.Single(wishes).FirstDay);
    }

    [Fact]
    public void CV132_an_hour_of_its_own_or_any_time_at_all_takes_the_place_of_the_hours_before()
    {
        Assert.Equal(new LocalTime(9, 0), Assert.Single(Asked().Texts("torstaina iltapäivällä").Texts("tai perjantaina klo 9").Opportunity.Intake.Wishes!.Value).NotBefore);
        Assert.Null(Assert.Single(Asked().Texts("torstaina iltapäivällä").Texts("tai perjantaina, mikä vaan aika käy").Opportunity.Intake.Wishes!.Value).NotBefore);
    }

    [Fact]
    public void CV133_no_hurry_refuses_none_of_the_times_on_offer()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa, tänään jos ehtii").Texts("Koivukuja 12 B 34, 00530");
        var offers = talk.Opportunity.Offers;

        talk.Texts("ei oo kiire");

        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
        Assert.Equal(offers, talk.Opportunity.Offers);
        Assert.Equal(Urgency.Normal, talk.Opportunity.Intake.Urgency);
    }

    [Theory]
    [InlineData("hana vuotaa, sopisko ens viikon maanantaina")]
    [InlineData("hana vuotaa, torstai ois hyvä")]
    public void CV176_a_day_wished_for_answers_how_urgent_it_is(string text)
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts(text);

        Assert.Equal((Stage.AskingAddress, Urgency.Soon), (talk.Opportunity.Stage, talk.Opportunity.Intake.Urgency));
    }

    [Theory]
    [InlineData("hana vuotaa, sopisko sunnuntaina", "Silloin olemme kiinni. ")]
    [InlineData("hana vuotaa, illalla kasilta torstaina", "Silloin olemme kiinni. ")]
    [InlineData("hana vuotaa, sopisko 15.2.", "Aikoja voi varata 15.12. asti. ")]
    public void CV177_closed_too_far_ahead_and_full_are_told_apart(string text, string expected) =>
        Assert.StartsWith(expected, Talk.WithPlumber().MissesCall().After(60).Texts(text).Texts("Koivukuja 12 B 34, 00530").LastText, StringComparison.Ordinal);

    private static Talk Asked() => Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa, ei kiirettä");
}
