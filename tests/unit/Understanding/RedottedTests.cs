using SmartPulse.Conversations;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>What is typed without dots and rings is understood as if it had them.</summary>
public sealed class RedottedTests
{
    [Theory]
    [InlineData(Language.Finnish, "paasisitteko tanaan myohemmin, vessanpontto on tukossa", "pääsisittekö tänään myöhemmin, vessanpönttö on tukossa")]
    [InlineData(Language.Finnish, "alkaa lahettako enaa naita", "älkää lähettäkö enää näitä")]
    [InlineData(Language.Finnish, "ala siis peru sita aikaa", "älä siis peru sitä aikaa")]
    [InlineData(Language.Finnish, "remontti alkaa maanantaina", "remontti alkaa maanantaina")]
    [InlineData(Language.Swedish, "nar kan ni komma? toan lacker och jag behover hjalp fore tisdag", "när kan ni komma? toan läcker och jag behöver hjälp före tisdag")]
    [InlineData(Language.Swedish, "lor eller son gar bra", "lör eller sön går bra")]
    [InlineData(Language.Swedish, "min man och son ar hemma", "min man och son är hemma")]
    public void UN550_words_get_the_dots_that_they_have(Language language, string typed, string read) =>
        Assert.Equal(read, Read(language, typed));

    [Theory]
    [InlineData(Language.Finnish, "tänään tai huomenna, myohemmin")]
    [InlineData(Language.Swedish, "för oss passar det nar som helst")]
    public void UN550_where_one_word_has_dots_those_without_have_none(Language language, string typed) => Assert.Equal(typed, Read(language, typed));

    [Theory]
    [InlineData(Language.Swedish, "can you come at 3 for an hour")]
    [InlineData(Language.Swedish, "at 3 for 2 hours")]
    [InlineData(Language.Finnish, "the man on the stairs has a key")]
    public void UN550_english_words_keep_theirs(Language language, string typed) => Assert.Equal(typed, Read(language, typed));

    [Fact]
    public void UN550_a_name_stays_as_the_customer_typed_it()
    {
        Assert.Equal("Vaino Hamalainen", Heard.Fi("nimi on Vaino Hamalainen", Asked.Name).Name?.Value);
        Assert.Equal("Asa Ostlund", Heard.Sv("jag heter Asa Ostlund", Asked.Name).Name?.Value);
    }

    private static string Read(Language language, string typed)
    {
        var said = Redotted.Of(Utterance.Of(typed), new UnderstandingContext(Given.Tenant.PlumberInHelsinki, Heard.Now, language, Asked.Nothing, []));
        return string.Concat(said.Terms.Select(t => t.Gap + t.Text)) + said.Tail;
    }
}
