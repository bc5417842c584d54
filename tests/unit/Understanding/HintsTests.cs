using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

public sealed class HintsTests
{
    [Fact]
    public void VO30_a_recogniser_is_told_at_most_a_hundred_short_phrases_none_twice_and_none_with_a_comma()
    {
        foreach (var asked in Enum.GetValues<Asked>())
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                foreach (var settings in new[] { Tenant.PlumberInHelsinki, Tenant.PlumberInStockholm, Tenant.Clinic })
                {
                    var hints = Hints.For(asked, settings, language, Heard.ThreeWindows);
                    Assert.InRange(hints.Length, 10, Hints.Most);
                    Assert.Equal(hints.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
                    Assert.All(hints, h => Assert.InRange(h.Length, 1, 60));
                    Assert.All(hints, h => Assert.DoesNotContain(',', h));
                }
            }
        }
    }

    [Fact]
    public void VO31_the_likeliest_answers_come_first_and_what_may_always_be_said_is_never_pushed_out()
    {
        Assert.Equal("Hana tai vuoto", Hints.For(Asked.Job, Tenant.PlumberInHelsinki, Language.Finnish)[0]);
        Assert.Contains("viemäri", Hints.For(Asked.Job, Tenant.PlumberInHelsinki, Language.Finnish));
        Assert.Contains("Sari Virtanen", Hints.For(Asked.Who, Tenant.Clinic, Language.Finnish));
        Assert.Contains("vem som helst", Hints.For(Asked.Who, Tenant.Clinic, Language.Swedish));
        Assert.Contains("kahdeksan ja kymmenen välillä", Hints.For(Asked.Choice, Tenant.PlumberInHelsinki, Language.Finnish, Heard.ThreeWindows));
        Assert.Contains("at two", Hints.For(Asked.Choice, Tenant.PlumberInHelsinki, Language.English, Heard.ThreeWindows));
        Assert.Contains("nolla", Hints.For(Asked.Address, Tenant.PlumberInHelsinki, Language.Finnish));

        var many = Tenant.PlumberInHelsinki with
        {
            Services = [.. Tenant.PlumberInHelsinki.Services.Select(s => s with { Words = s.Words with { Finnish = [.. Enumerable.Range(0, 80).Select(i => $"{s.Id}{i}")] } })],
        };
        Assert.Contains("ihminen", Hints.For(Asked.Job, many, Language.Finnish));
        Assert.All(many.Services, s => Assert.Contains($"{s.Id}0", Hints.For(Asked.Job, many, Language.Finnish)));
    }
}
