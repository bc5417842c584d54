using SmartPulse.Conversations.Deciding;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>What a job is called when it is told back.</summary>
public sealed class JobNameTests
{
    [Theory]
    [InlineData("svc_leak", Language.Finnish, "keittiön hana vuotaa")]
    [InlineData("svc_leak", Language.Swedish, "kranen läcker")]
    [InlineData("svc_leak", Language.English, "kitchen tap is leaking")]
    [InlineData("svc_drain", Language.English, "drain is blocked")]
    [InlineData("svc_drain", Language.Finnish, "kylpyhuoneen viemäri tukossa")]
    public void CV175_a_short_name_in_the_customers_words_stands(string service, Language language, string words) =>
        Assert.Equal(words, JobName.Of(words, Service(service), language));

    [Theory]
    [InlineData("svc_drain", Language.Finnish, "tukossa", "Viemärin avaus")]
    [InlineData("svc_leak", Language.Finnish, "hana tippuu ei kiire", "Hana tai vuoto")]
    [InlineData("svc_leak", Language.Finnish, "hanasta", "Hana tai vuoto")]
    [InlineData("svc_toilet", Language.English, "My mother's toilet wont flush", "Toilet")]
    [InlineData("svc_leak", Language.English, "tap in the kitchen is", "Tap or leak")]
    [InlineData("svc_drain", Language.English, "blocked", "Drain unblocking")]
    [InlineData("svc_leak", Language.English, "does it include the tap?", "Tap or leak")]
    [InlineData("svc_leak", Language.English, "tap (kran + leak", "Tap or leak")]
    [InlineData("svc_drain", Language.Swedish, "det är stopp igen", "Avloppsrensning")]
    [InlineData("svc_leak", Language.Swedish, null, "Kran eller läcka")]
    public void CV175_anything_else_is_told_by_the_services_name(string service, Language language, string? words, string expected) =>
        Assert.Equal(expected, JobName.Of(words, Service(service), language));

    [Fact]
    public void CV175_without_a_service_the_words_are_all_there_is()
    {
        Assert.Equal("jotain tippuu", JobName.Of("jotain tippuu", null, Language.Finnish));
        Assert.Null(JobName.Of(null, null, Language.Finnish));
    }

    private static ServiceSettings Service(string id) => Tenant.PlumberInHelsinki.Services.Single(s => s.Id.Value == id);
}
