using NodaTime;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>Hours that are said after a day, and times that are asked for again. It is Tuesday 24 November 2026.</summary>
public sealed class NarrowedWishesTests
{
    private static readonly LocalDate Thursday = new(2026, 11, 26);
    private static readonly LocalTime Noon = new(12, 0);

    [Theory]
    [InlineData("mieluiten iltapäivällä")]
    [InlineData("iltapäivä ois parempi")]
    [InlineData("klo 12 jälkeen")]
    public void CV196_hours_without_a_day_are_of_the_day_that_was_spoken_of(string then)
    {
        var wish = Assert.Single(Asked().Texts("torstaina").Texts(then).Opportunity.Intake.Wishes!.Value);

        Assert.Equal((Thursday, Thursday, Noon), (wish.FirstDay, wish.LastDay, wish.NotBefore));
    }

    [Theory]
    [InlineData("minä tahansa iltapäivänä käy")]
    [InlineData("viikonloppuna iltapäivällä")]
    public void CV196_hours_of_any_day_or_of_a_week_are_not(string then) =>
        Assert.DoesNotContain(Asked().Texts("torstaina").Texts(then).Opportunity.Intake.Wishes!.Value, w => w.FirstDay == Thursday && w.LastDay == Thursday);

    [Fact]
    public void CV132_a_day_with_its_hours_is_of_the_week_that_was_wished_for()
    {
        var wish = Assert.Single(Asked().Texts("ensi viikolla").Texts("tiistaina vasta iltapäivällä").Opportunity.Intake.Wishes!.Value);

        Assert.Equal((new LocalDate(2026, 12, 1), Noon), (wish.FirstDay, wish.NotBefore));
    }

    [Fact]
    public void CV197_the_afternoon_of_the_day_on_offer_is_offered_again_though_it_was_shown()
    {
        var talk = Asked().Texts("torstaina");
        var shown = talk.Opportunity.Offers.Select(o => o.Slot).ToArray();

        talk.Texts("mieluiten iltapäivällä");

        Assert.NotEmpty(talk.Opportunity.Offers);
        Assert.All(talk.Opportunity.Offers, o => Assert.Contains(o.Slot, shown));
    }

    private static Talk Asked() => Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa, ei kiirettä").Texts("Koivukuja 12 B 34, 00530");
}
