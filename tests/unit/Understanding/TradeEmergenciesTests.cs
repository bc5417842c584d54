using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>The emergencies of the trades besides plumbers and dentists, and the hurry that circumstances tell.</summary>
public sealed class TradeEmergenciesTests
{
    [Theory]
    [InlineData(Trade.Electrical, "pistorasia kipinöi", "burning")]
    [InlineData(Trade.Electrical, "sulaketaulu surisee ja on kuuma", "burning")]
    [InlineData(Trade.Electrical, "eluttaget är varmt och luktar bränt", "burning")]
    [InlineData(Trade.Electrical, "det slår gnistor ur kontakten", "burning")]
    [InlineData(Trade.Electrical, "burning smell from the socket", "burning")]
    [InlineData(Trade.Electrical, "fick en stöt av spisen", "shock")]
    [InlineData(Trade.Electrical, "jääkaappi antaa sähköä kun koskee", "shock")]
    [InlineData(Trade.Electrical, "poika työnsi haarukan pistorasiaan ja sai tällin", "shock")]
    [InlineData(Trade.Plumbing, "stopp!! det kommer upp bajs ur golvbrunnen", "sewage")]
    [InlineData(Trade.Electrical, "got a shock from the washing machine", "shock")]
    [InlineData(Trade.Electrical, "bare wires hanging from the ceiling", "live_wire")]
    [InlineData(Trade.Electrical, "vettä tulee pistorasiaan", "water")]
    [InlineData(Trade.Heating, "det luktar gas i pannrummet", "gas")]
    [InlineData(Trade.Locksmith, "lapsi jäi lukkojen taakse", "locked_in")]
    [InlineData(Trade.Locksmith, "locked out and my baby is inside", "locked_in")]
    [InlineData(Trade.Locksmith, "utelåst och spisen är på", "stove_on")]
    [InlineData(Trade.CarRepair, "vauva jäi autoon ja ovet meni lukkoon", "locked_in")]
    [InlineData(Trade.Legal, "my brother was arrested", "arrested")]
    public void UN133_each_trade_hears_its_own_emergencies(Trade trade, string words, string kind) =>
        Assert.Equal(kind, Heard.Fi(words, at: Tenant.PlumberInHelsinki with { Trade = trade }).Emergency?.Value);

    [Theory]
    [InlineData(Trade.Electrical, "lamppu ei pala eteisessä vaikka vaihdoin polttimon")]
    [InlineData(Trade.Electrical, "brandvarnaren piper till då och då")]
    [InlineData(Trade.Electrical, "smoke alarm keeps chirping")]
    [InlineData(Trade.Electrical, "sulake paloi eilen, ei savua")]
    [InlineData(Trade.Electrical, "ei mikään hengenhätä mutta pistorasia rikki")]
    [InlineData(Trade.Electrical, "sladden till lampan är av")]
    [InlineData(Trade.Hair, "Hiukset paloi kotivärjäyksessä, hätätapaus!!!")]
    [InlineData(Trade.Hair, "HAIR EMERGENCY my bleach went wrong")]
    [InlineData(Trade.Locksmith, "jäin ulos, avaimet sisällä")]
    [InlineData(Trade.Cleaning, "siivous ennen juhlia, hätä on suuri")]
    public void UN134_and_no_look_alikes(Trade trade, string words) =>
        Assert.Null(Heard.Fi(words, at: Tenant.PlumberInHelsinki with { Trade = trade }).Emergency);

    [Theory]
    [InlineData(Trade.Plumbing, "varmvattnet är slut sen imorse", Urgency.Today)]
    [InlineData(Trade.Plumbing, "alkoi vuotaa ja pahenee koko ajan", Urgency.Today)]
    [InlineData(Trade.Electrical, "sähköt meni koko talosta", Urgency.Today)]
    [InlineData(Trade.Electrical, "smoke alarm keeps chirping", Urgency.Normal)]
    [InlineData(Trade.Electrical, "sauna stove is dead, people over saturday", Urgency.Soon)]
    [InlineData(Trade.Dental, "hammas särkee ihan hulluna", Urgency.Today)]
    [InlineData(Trade.Dental, "lagning ramlade ur", Urgency.Soon)]
    public void UN135_circumstances_tell_the_hurry_where_nobody_names_it(Trade trade, string words, Urgency urgency) =>
        Assert.Equal(urgency, Heard.Fi(words, at: Tenant.PlumberInHelsinki with { Trade = trade }).Urgency?.Value);

    [Theory]
    [InlineData("voitteko tulla huomenna")]
    [InlineData("Mihin aikaan te lopetatte tänään?")]
    [InlineData("vessa tukossa eikä vedä ollenkaan")]
    public void UN135_a_day_or_a_question_is_no_hurry(string words) => Assert.Null(Heard.Fi(words).Urgency);
}
