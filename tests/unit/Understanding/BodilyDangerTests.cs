using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Danger to somebody's body, in Finnish and Swedish; in English it stands with the other everyday English.</summary>
public class BodilyDangerTests
{
    [Theory]
    [InlineData(Language.Finnish, "laitoin teiltä ostettua väriä ja nyt naama turpoaa ja silmät on ummessa")]
    [InlineData(Language.Finnish, "vaimo ei saa henkeä")]
    [InlineData(Language.Finnish, "isä lyyhistyi lattialle")]
    [InlineData(Language.Finnish, "kurkku turpoaa puudutuksen jälkeen")]
    [InlineData(Language.Finnish, "pesuainetta meni silmään, polttaa ihan hulluna, silmä palaa")]
    [InlineData(Language.Finnish, "asiakas putosi tikkailta")]
    [InlineData(Language.Finnish, "äidin happirikastin sammui kun sähköt meni")]
    [InlineData(Language.Swedish, "mamma får ingen luft")]
    [InlineData(Language.Swedish, "jag har svårt att andas sen färgen kom på")]
    [InlineData(Language.Swedish, "ansiktet svullnar efter färgningen i morse")]
    [InlineData(Language.Swedish, "städaren ramlade från stegen")]
    [InlineData(Language.Swedish, "dottern har svalt klorin")]
    [InlineData(Language.Swedish, "halsen snörs ihop")]
    public void UN342_danger_to_a_body_is_an_emergency_in_every_trade(Language language, string words)
    {
        foreach (var trade in (Trade[])[Trade.Hair, Trade.Cleaning, Trade.Dental])
        {
            Assert.NotNull(Heard.In(language, words, at: Tenant.PlumberInHelsinki with { Trade = trade }).Emergency);
        }
    }

    [Theory]
    [InlineData(Language.Finnish, "meinasin saada sydänkohtauksen kun näin laskun")]
    [InlineData(Language.Finnish, "räystäskouru roikkuu katolla")]
    [InlineData(Language.Finnish, "naama turposi väristä viime kerralla, onko teillä hellävaraisempaa")]
    [InlineData(Language.Finnish, "en pysty hengittämään nenän kautta, siirretäänkö aika")]
    [InlineData(Language.Finnish, "kissanhiekkaa meni viemäriin")]
    [InlineData(Language.Swedish, "värmepumpen får ingen luft, filtret är nog fullt")]
    [InlineData(Language.Swedish, "lampan hänger från taket i en sladd")]
    [InlineData(Language.Swedish, "jag höll på att få hjärtinfarkt av räkningen")]
    [InlineData(Language.Swedish, "svullnade upp av färgen förra året, så bara klippning")]
    public void UN342_what_is_over_or_a_manner_of_speaking_or_no_body_is_none(Language language, string words)
    {
        foreach (var trade in (Trade[])[Trade.Hair, Trade.Cleaning])
        {
            Assert.Null(Heard.In(language, words, at: Tenant.PlumberInHelsinki with { Trade = trade }).Emergency);
        }
    }
}
