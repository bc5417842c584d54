using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>How urgent it is, by the answers to each trade's own question and by words that nobody asked for.</summary>
public sealed class UrgencyAnswersTests
{
    [Theory]
    [InlineData(Trade.Electrical, Language.Finnish, "joo koko talo on pimeänä", Urgency.Emergency)]
    [InlineData(Trade.Electrical, Language.Finnish, "ei oo kuuma eikä savua", null)]
    [InlineData(Trade.Electrical, Language.Swedish, "ja uttaget är varmt", Urgency.Emergency)]
    [InlineData(Trade.Electrical, Language.English, "the whole house is dark", Urgency.Emergency)]
    [InlineData(Trade.Electrical, Language.English, "water no no water it is the socket", null)]
    [InlineData(Trade.Heating, Language.Finnish, "ollaan ilman lämpöä", Urgency.Emergency)]
    [InlineData(Trade.Heating, Language.Swedish, "vi är utan värme", Urgency.Emergency)]
    [InlineData(Trade.Heating, Language.English, "yes there is no heat", Urgency.Emergency)]
    [InlineData(Trade.Locksmith, Language.Finnish, "olen tässä ulkona", Urgency.Emergency)]
    [InlineData(Trade.Locksmith, Language.Finnish, "en pääse sisään", Urgency.Emergency)]
    [InlineData(Trade.Locksmith, Language.Swedish, "ja jag är utelåst", Urgency.Emergency)]
    [InlineData(Trade.Locksmith, Language.English, "yes I'm locked out", Urgency.Emergency)]
    [InlineData(Trade.Locksmith, Language.English, "I'm not locked out", null)]
    [InlineData(Trade.CarRepair, Language.Finnish, "auto jäi tielle", Urgency.Emergency)]
    [InlineData(Trade.CarRepair, Language.English, "it can wait", Urgency.Normal)]
    [InlineData(Trade.Hair, Language.Finnish, "tulee vettä", null)]
    public void CV179_the_answer_fits_the_trades_own_question(Trade trade, Language language, string words, Urgency? urgency) =>
        Assert.Equal(urgency, Heard.Aloud(language, words, Asked.Urgency, Tenant.PlumberInHelsinki with { Trade = trade }).Urgency?.Value);

    [Theory]
    [InlineData(Trade.Plumbing, "1", Urgency.Emergency)]
    [InlineData(Trade.Plumbing, "3", Urgency.Soon)]
    [InlineData(Trade.Hair, "1", Urgency.Today)]
    [InlineData(Trade.Hair, "2", Urgency.Soon)]
    [InlineData(Trade.Cleaning, "3", Urgency.Normal)]
    public void CV171_a_number_means_what_the_trades_list_says(Trade trade, string number, Urgency urgency) =>
        Assert.Equal(urgency, Heard.Fi(number, Asked.Urgency, Tenant.PlumberInHelsinki with { Trade = trade }).Urgency?.Value);

    [Theory]
    [InlineData(Language.Finnish, "hana tippuu vaan")]
    [InlineData(Language.Finnish, "hana vuotaa, ei mittää hätää")]
    [InlineData(Language.Finnish, "hana tarttis joskus vaihtaa")]
    [InlineData(Language.Finnish, "keittiön hana tiputtaa hiljalleen")]
    [InlineData(Language.Finnish, "viemäri vetää huonosti, ei oo kiirus")]
    [InlineData(Language.Finnish, "tää joutaa odottamaan")]
    [InlineData(Language.Swedish, "kranen droppar bara lite")]
    [InlineData(Language.Swedish, "kranen läcker, det hastar inte")]
    [InlineData(Language.Swedish, "avloppet är trögt, ingen stress")]
    [InlineData(Language.English, "the tap just drips")]
    [InlineData(Language.English, "tap is dripping slowly, no emergency")]
    [InlineData(Language.English, "leaking tap, take your time")]
    public void CV176_words_tell_that_it_may_wait(Language language, string words) =>
        Assert.Equal(Urgency.Normal, Heard.In(language, words, at: language == Language.Swedish ? Tenant.PlumberInStockholm : null).Urgency?.Value);

    [Theory]
    [InlineData(Language.Finnish, "vettä tulee katosta")]
    [InlineData(Language.Finnish, "putki halkesi, tippuu kovaa lattialle")]
    [InlineData(Language.English, "water is pouring out of the ceiling")]
    public void CV176_but_water_where_it_does_harm_may_not(Language language, string words) =>
        Assert.Equal(Urgency.Emergency, Heard.In(language, words).Urgency?.Value);
}
