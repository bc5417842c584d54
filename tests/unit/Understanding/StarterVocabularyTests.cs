using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>The words that a new tenant begins with.</summary>
public sealed class StarterVocabularyTests
{
    private static readonly Language[] Languages = [Language.Finnish, Language.Swedish, Language.English];

    public static TheoryData<Trade> Trades => [.. Enum.GetValues<Trade>()];

    [Theory]
    [MemberData(nameof(Trades))]
    public void UN120_every_word_of_a_starter_vocabulary_finds_its_service(Trade trade)
    {
        var services = StarterVocabulary.Of(trade);
        var location = Tenant.Clinic with { Trade = trade, Services = [.. services.Select(s => s.At(new("", "", ""), new Money(0, "EUR")))] };
        var lost =
            from service in services
            from language in Languages
            from word in service.Words.In(language).SelectMany(JobVocabulary.Spelled)
            let found = Heard.In(language, word, at: location).Service?.Value.Value
            where found != $"svc_{service.Name}"
            // A word that two services share may find either.
            where !services.Any(s => $"svc_{s.Name}" == found && s.Words.In(language).SelectMany(JobVocabulary.Spelled).Contains(word))
            select $"{language} {service.Name}: {word} -> {found}";

        Assert.Empty(lost);
    }

    [Theory]
    [MemberData(nameof(Trades))]
    public void UN120_every_trade_speaks_all_three_languages(Trade trade) =>
        Assert.All(StarterVocabulary.Of(trade), service => Assert.All(Languages, language =>
        {
            Assert.NotEmpty(service.Title.In(language));
            Assert.True(service.Words.In(language).Length >= 3, $"{service.Name} has too few words in {language}.");
        }));

    [Fact]
    public void UN121_a_sign_tells_of_a_service_only_where_none_is_named()
    {
        var location = Tenant.PlumberInHelsinki with { Services = [.. StarterVocabulary.Of(Trade.Plumbing).Select(s => s.At(new("", "", ""), new Money(0, "EUR")))] };

        Assert.Equal("svc_leak", Heard.Fi("alkoi vuotaa", at: location).Service?.Value.Value);
        Assert.Equal("svc_water_heater", Heard.Fi("varaaja vuotaa", at: location).Service?.Value.Value);
        Assert.Equal("svc_tap", Heard.En("the tap is leaking", at: location).Service?.Value.Value);
        Assert.Equal("svc_blockage", Heard.Sv("det är stopp", at: location).Service?.Value.Value);
    }
}
