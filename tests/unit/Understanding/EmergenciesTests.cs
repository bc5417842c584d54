using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

public sealed class EmergenciesTests
{
    [Theory]
    [InlineData(Language.Finnish, "vettä tulee katosta!!", "flood")]
    [InlineData(Language.Finnish, "keittiö tulvii", "flood")]
    [InlineData(Language.Finnish, "en saa vettä poikki, hana ei mene kiinni", "flood")]
    [InlineData(Language.Finnish, "putki halkesi", "burst_pipe")]
    [InlineData(Language.Finnish, "meillä haisee kaasulle", "gas")]
    [InlineData(Language.Finnish, "lattiakaivosta nousee vettä", "sewage")]
    [InlineData(Language.Swedish, "vattnet sprutar i källaren!!! hittar inte huvudkranen", "flood")]
    [InlineData(Language.Swedish, "det sprutar vatten i köket", "flood")]
    [InlineData(Language.Swedish, "ett rör har spruckit", "burst_pipe")]
    [InlineData(Language.Swedish, "det luktar gas", "gas")]
    [InlineData(Language.Swedish, "det kommer vatten från taket", "flood")]
    [InlineData(Language.Swedish, "det rinner vatten från taket", "flood")]
    [InlineData(Language.Finnish, "no nyt tulvii keittiö", "flood")]
    [InlineData(Language.English, "water is pouring through the ceiling", "flood")]
    [InlineData(Language.English, "burst pipe help", "burst_pipe")]
    [InlineData(Language.English, "I can smell gas", "gas")]
    [InlineData(Language.English, "the kitchen is on fire", "fire")]
    public void UN30_a_plumbers_emergency_is_heard_as_one(Language language, string words, string kind)
    {
        var findings = Heard.In(language, words);
        Assert.Equal(kind, findings.Emergency?.Value);
        Assert.Equal(Urgency.Emergency, findings.Urgency?.Value);
    }

    [Theory]
    [InlineData(Language.Finnish, "Lapselta lähti etuhammas irti kun kaatui", "knocked_out_tooth")]
    [InlineData(Language.Finnish, "poski turvonnut ja kuumetta 39", "swelling")]
    [InlineData(Language.Finnish, "verenvuoto ei tyrehdy", "bleeding")]
    [InlineData(Language.Finnish, "en saa henkeä", "breathing")]
    [InlineData(Language.Swedish, "tanden slogs ut på hockeyn", "knocked_out_tooth")]
    [InlineData(Language.Swedish, "kinden är svullen och jag har feber", "swelling")]
    [InlineData(Language.Swedish, "det slutar inte blöda", "bleeding")]
    [InlineData(Language.Finnish, "löi hampaan irti", "knocked_out_tooth")]
    [InlineData(Language.Finnish, "hammas irtosi", "knocked_out_tooth")]
    [InlineData(Language.Finnish, "jag har slagit ut en tand", "knocked_out_tooth")]
    [InlineData(Language.Swedish, "jag har slagit ut en tand", "knocked_out_tooth")]
    [InlineData(Language.Swedish, "min son slog ut en framtand", "knocked_out_tooth")]
    [InlineData(Language.Swedish, "tappade en tand i en olycka, det blöder", "knocked_out_tooth")]
    [InlineData(Language.Swedish, "tanden lossnade", "knocked_out_tooth")]
    [InlineData(Language.English, "knocked out a tooth", "knocked_out_tooth")]
    [InlineData(Language.English, "my son knocked his tooth out", "knocked_out_tooth")]
    [InlineData(Language.English, "my kid knocked out her front tooth 10 min ago", "knocked_out_tooth")]
    [InlineData(Language.English, "swollen jaw and fever", "swelling")]
    [InlineData(Language.English, "it won't stop bleeding", "bleeding")]
    public void UN31_a_clinics_emergency_is_its_own(Language language, string words, string kind) =>
        Assert.Equal(kind, Heard.In(language, words, at: Tenant.Clinic).Emergency?.Value);

    [Theory]
    [InlineData(Language.Finnish, "moi keittiön hana tiputtaa, ei mikään hengenhätä")]
    [InlineData(Language.Finnish, "ei tulvi mutta hana tiputtaa")]
    [InlineData(Language.Finnish, "viime viikolla tulvi kellari, nyt haluaisin tarjouksen")]
    [InlineData(Language.Finnish, "lamppu ei pala kylppärissä")]
    [InlineData(Language.Finnish, "asentaja tuli jo")]
    [InlineData(Language.Finnish, "mitä jos putki halkeaa?")]
    [InlineData(Language.Finnish, "kaasuliesi pitäisi kytkeä")]
    [InlineData(Language.Finnish, "vettä ei tule ollenkaan")]
    [InlineData(Language.Finnish, "lämminvesivaraaja vuotaa pikkuhiljaa lattialle")]
    [InlineData(Language.Swedish, "brandvarnaren piper till då och då")]
    [InlineData(Language.Swedish, "lampan brinner inte")]
    [InlineData(Language.Swedish, "vi hade översvämning förra året")]
    [InlineData(Language.Swedish, "det är ingen översvämning men det droppar")]
    [InlineData(Language.Swedish, "toan rinner hela tiden")]
    [InlineData(Language.English, "no flood, just a slow drip")]
    [InlineData(Language.English, "hob installation, gas, new build in Espoo")]
    [InlineData(Language.English, "the tap is not flooding or anything")]
    [InlineData(Language.English, "smoke alarm keeps chirping")]
    public void UN32_what_is_negated_past_supposed_or_only_looks_alike_is_no_emergency(Language language, string words) =>
        Assert.Null(Heard.In(language, words).Emergency);

    [Theory]
    [InlineData(Language.Finnish, "maitohammas lähti irti")]
    [InlineData(Language.Finnish, "paikka irtosi hampaasta")]
    [InlineData(Language.Finnish, "ei turvotusta eikä kuumetta, vähän särkee")]
    [InlineData(Language.Finnish, "ikenistä vuotaa vähän verta harjatessa")]
    [InlineData(Language.Swedish, "kronan har lossnat")]
    [InlineData(Language.Swedish, "jag har inte slagit ut en tand")]
    [InlineData(Language.Swedish, "tanden lossnade inte")]
    [InlineData(Language.Swedish, "lagning ramlade ur, gör inte ont")]
    [InlineData(Language.English, "my crown fell out")]
    [InlineData(Language.English, "baby tooth fell out yesterday")]
    [InlineData(Language.English, "tooth is killing me, cant sleep")]
    public void UN32_a_clinic_is_not_woken_for_a_filling(Language language, string words) =>
        Assert.Null(Heard.In(language, words, at: Tenant.Clinic).Emergency);

    [Fact]
    public void UN33_a_trade_hears_only_its_own_emergencies()
    {
        Assert.Null(Heard.Fi("keittiö tulvii", at: Tenant.Clinic).Emergency);
        Assert.Null(Heard.Fi("lapselta lähti etuhammas irti").Emergency);
    }
}
