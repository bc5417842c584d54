using SmartPulse.Conversations;
using SmartPulse.Gateway.Demo;
using SmartPulse.Gateway.Webhooks.Calls;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Webhooks;

public sealed class KnownHintsTests
{
    private static readonly LocationSettings Location = DemoPlumbing.Business.Locations[0];

    private readonly KnownHints hints = new();

    [Fact]
    public void CH76_what_callers_may_say_is_worked_out_once_for_a_version_of_the_settings()
    {
        var first = hints.Of(Location, Asked.Job, Locale.FiFi);

        Assert.Contains("vuotava hana tai putki", first.Text, StringComparison.Ordinal);
        Assert.Same(first, hints.Of(Location, Asked.Job, Locale.FiFi));
        Assert.Contains("läckande kran eller rör", hints.Of(Location, Asked.Job, Locale.SvFi).Text, StringComparison.Ordinal);
        Assert.NotEqual(first.Text, hints.Of(Location, Asked.Urgency, Locale.FiFi).Text);
    }

    [Fact]
    public void CH76_a_service_that_is_new_in_the_settings_is_listened_for()
    {
        _ = hints.Of(Location, Asked.Job, Locale.En);
        var changed = Location with { Services = [Location.Services[0] with { Name = new("sauna", "bastu", "sauna stove") }] };

        Assert.Contains("sauna stove", hints.Of(changed, Asked.Job, Locale.En).Text, StringComparison.Ordinal);
    }
}
