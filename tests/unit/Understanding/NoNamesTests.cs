using SmartPulse.Tests.Unit.Conversations;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>What is no name when the name is asked, and odd names that are.</summary>
public sealed class NoNamesTests
{
    private static Talk NameAsked() => Talk.WithPlumber().MissesCall().After(5).Texts("keittiön hana vuotaa").Texts("2").Texts("Koivukuja 12 B 34, 00530 Helsinki").Texts("1");

    [Theory]
    [InlineData("Tiistai")]
    [InlineData("Kauanko kestää")]
    [InlineData("Ykkönen")]
    [InlineData("Jep")]
    [InlineData("odota")]
    [InlineData("myöhemmin")]
    [InlineData("sama nimi kuin viimeksi")]
    [InlineData("Tvåan")]
    [InlineData("vänta")]
    [InlineData("vad kostar det")]
    [InlineData("what?")]
    [InlineData("ok")]
    [InlineData("hmm")]
    [InlineData("wait")]
    [InlineData("later")]
    [InlineData("\U0001F44D")]
    public void UN501_a_day_a_choice_a_question_or_a_mere_reply_is_nobodys_name(string words) => Assert.Null(NameAsked().Texts(words).Opportunity.Intake.Name);

    [Theory]
    [InlineData("Aarre")]
    [InlineData("Toivo")]
    [InlineData("Sulo")]
    [InlineData("Rauha")]
    [InlineData("May")]
    [InlineData("Björn")]
    [InlineData("Sten")]
    [InlineData("Mark")]
    [InlineData("Ilo Virta")]
    [InlineData("Kesä")]
    [InlineData("Jo Brand")]
    public void UN501_an_odd_name_is_one(string words) => Assert.Equal(words, NameAsked().Texts(words).Opportunity.Intake.Name);
}
