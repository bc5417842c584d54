using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

public sealed class YesNoTests
{
    [Theory]
    [InlineData(Language.Finnish, "KYLLÄ")]
    [InlineData(Language.Finnish, "joo")]
    [InlineData(Language.Finnish, "no joo")]
    [InlineData(Language.Finnish, "kyllä kiitos")]
    [InlineData(Language.Finnish, "kyllä, ei ole kiirettä")]
    [InlineData(Language.Finnish, "joo ei haittaa")]
    [InlineData(Language.Finnish, "Eiköhän se käy")]
    [InlineData(Language.Finnish, "No mikäs siinä")]
    [InlineData(Language.Finnish, "sopii")]
    [InlineData(Language.Finnish, "ok")]
    [InlineData(Language.Finnish, "👍")]
    [InlineData(Language.Swedish, "JA")]
    [InlineData(Language.Swedish, "ja tack")]
    [InlineData(Language.Swedish, "det går bra")]
    [InlineData(Language.Swedish, "inga problem")]
    [InlineData(Language.English, "YES")]
    [InlineData(Language.English, "yes please")]
    [InlineData(Language.English, "no problem, see you then")]
    [InlineData(Language.English, "sounds good")]
    public void UN10_agreement_is_a_yes_also_where_it_has_a_no_in_it(Language language, string words)
    {
        var acts = Heard.In(language, words, Asked.Confirm).Acts;
        Assert.Contains(Act.Yes, acts);
        Assert.DoesNotContain(Act.No, acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "ei")]
    [InlineData(Language.Finnish, "joo ei")]
    [InlineData(Language.Finnish, "ei käy")]
    [InlineData(Language.Finnish, "No joo, tai siis ei ku keskiviikkona onkin futistreenit")]
    [InlineData(Language.Swedish, "nej")]
    [InlineData(Language.Swedish, "nja")]
    [InlineData(Language.Swedish, "nja, onsdan är lite knepig")]
    [InlineData(Language.Swedish, "det passar inte")]
    [InlineData(Language.English, "no")]
    [InlineData(Language.English, "yeah no")]
    [InlineData(Language.English, "that doesn't work")]
    [InlineData(Language.English, "Not tomorrow. Day after, same time?")]
    public void UN11_a_refusal_is_a_no_also_where_it_has_a_yes_in_it(Language language, string words)
    {
        var acts = Heard.In(language, words, Asked.Confirm).Acts;
        Assert.Contains(Act.No, acts);
        Assert.DoesNotContain(Act.Yes, acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "joo mutta torstaina")]
    [InlineData(Language.Finnish, "kyllä?")]
    [InlineData(Language.Finnish, "monelta?")]
    [InlineData(Language.Finnish, "hetkinen")]
    [InlineData(Language.Finnish, "hmm")]
    [InlineData(Language.Swedish, "ja men inte på onsdag")]
    [InlineData(Language.Swedish, "kanske")]
    [InlineData(Language.English, "yes but the address is wrong")]
    [InlineData(Language.English, "who is this?")]
    public void UN12_a_yes_with_a_condition_a_question_or_a_hum_is_no_yes(Language language, string words) =>
        Assert.DoesNotContain(Act.Yes, Heard.In(language, words, Asked.Confirm).Acts);

    [Fact]
    public void UN13_jo_is_a_yes_in_finland_and_none_in_sweden()
    {
        Assert.Contains(Act.Yes, Heard.Sv("jo", Asked.Confirm, Tenant.PlumberInHelsinki).Acts);
        Assert.DoesNotContain(Act.Yes, Heard.Sv("jo", Asked.Confirm).Acts);
        Assert.DoesNotContain(Act.Yes, Heard.Fi("jo", Asked.Confirm).Acts);
    }

    [Theory]
    [InlineData("vessa ei vedä")]
    [InlineData("ei tule lämmintä vettä")]
    [InlineData("en tiedä mikä siinä on")]
    public void UN14_a_no_that_describes_the_job_answers_nothing(string words) => Assert.DoesNotContain(Act.No, Heard.Fi(words, Asked.Job).Acts);
}
