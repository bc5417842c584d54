using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Emergencies as people describe them who are in one, and the hurry a good dispatcher would write on the card.</summary>
public sealed class HurryTests
{
    [Theory]
    [InlineData(Trade.Heating, Language.Swedish, "kolmonoxidlarmet tjuter i pannrummet")]
    [InlineData(Trade.Heating, Language.Finnish, "häkävaroitin ulvoo")]
    [InlineData(Trade.Heating, Language.English, "the carbon monoxide detector keeps sounding")]
    [InlineData(Trade.Electrical, Language.Swedish, "elskåpet låter som ett bi och är skitvarmt")]
    [InlineData(Trade.Electrical, Language.Finnish, "sähkötaulusta kuuluu rätinää")]
    [InlineData(Trade.Electrical, Language.English, "scorch marks round the socket")]
    [InlineData(Trade.Electrical, Language.Finnish, "lapsi työnsi naulan pistorasiaan")]
    [InlineData(Trade.Electrical, Language.Swedish, "min man fick en smäll av spisen nyss")]
    [InlineData(Trade.Electrical, Language.English, "my lad stuck a fork in the socket")]
    [InlineData(Trade.CarRepair, Language.Swedish, "bilen stannade mitt i körfältet på motorvägen")]
    [InlineData(Trade.CarRepair, Language.Finnish, "konepellin alta tulee savua")]
    [InlineData(Trade.CarRepair, Language.English, "stuck on the hard shoulder with the kids")]
    [InlineData(Trade.Dental, Language.Swedish, "framtanden ligger i ett glas mjölk")]
    [InlineData(Trade.Dental, Language.Finnish, "suu ei aukea ja poski turvoksissa")]
    [InlineData(Trade.Dental, Language.English, "fell off my bike and lost two teeth")]
    [InlineData(Trade.Locksmith, Language.Swedish, "min tvååring har låst in sig på toaletten")]
    [InlineData(Trade.Locksmith, Language.Finnish, "mummo ei vastaa ja ovi lukossa")]
    [InlineData(Trade.Locksmith, Language.English, "my 2 year old is stuck in the loo")]
    [InlineData(Trade.Legal, Language.English, "my son is in a cell")]
    [InlineData(Trade.Plumbing, Language.Swedish, "det forsar ner från grannen ovanpå")]
    [InlineData(Trade.Plumbing, Language.Finnish, "yläkerran naapurista tulee vettä meille")]
    [InlineData(Trade.Plumbing, Language.English, "stopcock is seized and water is at full blast")]
    public void UN184_danger_is_heard_in_the_words_of_those_who_are_in_it(Trade trade, Language language, string words) =>
        Assert.Equal(Urgency.Emergency, Hurry(trade, language, words));

    [Theory]
    [InlineData(Trade.Plumbing, Language.English, "smells of sewage in the downstairs loo")]
    [InlineData(Trade.Electrical, Language.Finnish, "sain sätkyn kun luin laskun")]
    [InlineData(Trade.Electrical, Language.Swedish, "jag fick en chock av priset")]
    [InlineData(Trade.Electrical, Language.Swedish, "proppen ryker varje gång vi använder vattenkokaren")]
    [InlineData(Trade.Electrical, Language.Swedish, "jag bor i lägenhet 1203, uttaget sitter löst")]
    [InlineData(Trade.Electrical, Language.English, "just static off the jumper i think, but the switch is loose")]
    [InlineData(Trade.Electrical, Language.Swedish, "min bror fick en smäll av uttaget i somras, nu vill vi byta det")]
    [InlineData(Trade.Heating, Language.English, "could you fit a carbon monoxide alarm")]
    [InlineData(Trade.CarRepair, Language.Finnish, "olen ruuhkassa kehä ykkösellä, myöhästyn")]
    [InlineData(Trade.CarRepair, Language.Swedish, "ring i morgon, jag står vid bilen då")]
    [InlineData(Trade.Locksmith, Language.English, "my husband locked himself out of his phone")]
    [InlineData(Trade.Dental, Language.Finnish, "hampaasta lähti pala")]
    public void UN185_what_only_resembles_danger_is_none(Trade trade, Language language, string words) =>
        Assert.NotEqual(Urgency.Emergency, Hurry(trade, language, words));

    [Theory]
    [InlineData(Trade.Heating, Language.Swedish, "pumpen stannade i natt, vi har spädbarn", Urgency.Today)]
    [InlineData(Trade.Heating, Language.Finnish, "ei lämpöä ja ulkona -25", Urgency.Today)]
    [InlineData(Trade.Heating, Language.Finnish, "talossa 14 astetta", Urgency.Today)]
    [InlineData(Trade.Heating, Language.English, "heat pump blowing cold, its -12 out and theres a baby in the house", Urgency.Today)]
    [InlineData(Trade.Plumbing, Language.Finnish, "patteri on ihan kylmä makkarissa, muut lämpenee", Urgency.Soon)]
    [InlineData(Trade.Plumbing, Language.Swedish, "elementet i sovrummet blir inte varmt", Urgency.Soon)]
    [InlineData(Trade.CarRepair, Language.English, "brake pedal goes to the floor", Urgency.Today)]
    [InlineData(Trade.CarRepair, Language.Swedish, "det gnisslar när jag bromsar", Urgency.Soon)]
    [InlineData(Trade.Locksmith, Language.Swedish, "utelåst i morgonrock", Urgency.Today)]
    [InlineData(Trade.Legal, Language.English, "landlord says out by friday", Urgency.Soon)]
    [InlineData(Trade.Hair, Language.Swedish, "HJÄLP håret lossnar i tussar efter blekning", Urgency.Soon)]
    [InlineData(Trade.Hair, Language.English, "prom updo for my daughter", null)]
    [InlineData(Trade.Dental, Language.English, "paracetamol isnt touching it", Urgency.Today)]
    [InlineData(Trade.Dental, Language.Swedish, "har ni ont om tider", null)]
    public void UN186_circumstances_tell_the_hurry_in_every_trade(Trade trade, Language language, string words, Urgency? urgency) =>
        Assert.Equal(urgency, Hurry(trade, language, words));

    [Theory]
    [InlineData(Language.Finnish, "keittiön hana tippuu, tulisiko joku heti kun ehditte", Urgency.Today)]
    [InlineData(Language.Swedish, "kranen droppar, kom så fort ni kan", Urgency.Today)]
    [InlineData(Language.Finnish, "pikkuvuoto, ei paniikkia", Urgency.Normal)]
    [InlineData(Language.Finnish, "hanan vaihto joutaa odottaa", Urgency.Normal)]
    [InlineData(Language.Swedish, "byta kran i köket, låg prio", Urgency.Normal)]
    [InlineData(Language.English, "dripping tap, no panic", Urgency.Normal)]
    [InlineData(Language.Finnish, "onks teillä tänään auki", null)]
    [InlineData(Language.Finnish, "sopii vaikka heti aamusta", null)]
    [InlineData(Language.Swedish, "jag kan komma direkt efter jobbet", null)]
    public void UN187_hurry_and_none_in_everyday_words(Language language, string words, Urgency? urgency) =>
        Assert.Equal(urgency, Hurry(Trade.Plumbing, language, words));

    private static Urgency? Hurry(Trade trade, Language language, string words) =>
        Heard.In(language, words, at: Tenant.PlumberInHelsinki with { Trade = trade }).Urgency?.Value;
}
