using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Which job it is, by how customers describe what ails it: they rarely name the service.</summary>
public sealed class SymptomsTests
{
    [Theory]
    [InlineData(Trade.Plumbing, Language.Swedish, "fuktfläck i taket som växer", "leak")]
    [InlineData(Trade.Plumbing, Language.Swedish, "vattnet står kvar i diskhon", "blockage")]
    [InlineData(Trade.Plumbing, Language.Swedish, "toasitsen har lossnat", "toilet")]
    [InlineData(Trade.Plumbing, Language.Swedish, "bara kallt i kranarna", "water_heater")]
    [InlineData(Trade.Plumbing, Language.Swedish, "det stinker ur golvbrunnen", "smell")]
    [InlineData(Trade.Plumbing, Language.Finnish, "allaskaapissa on lammikko", "leak")]
    [InlineData(Trade.Plumbing, Language.Finnish, "vesi ei laske suihkussa", "blockage")]
    [InlineData(Trade.Plumbing, Language.Finnish, "vetonuppi jäi käteen", "toilet")]
    [InlineData(Trade.Plumbing, Language.Finnish, "mädän kananmunan haju vessassa", "smell")]
    [InlineData(Trade.Plumbing, Language.English, "wet patch in the cupboard under the sink", "leak")]
    [InlineData(Trade.Plumbing, Language.English, "water just sits in the shower", "blockage")]
    [InlineData(Trade.Plumbing, Language.English, "bedroom rad stone cold", "radiator")]
    [InlineData(Trade.Electrical, Language.Swedish, "kolsvart i halva lägenheten", "outage")]
    [InlineData(Trade.Electrical, Language.Swedish, "det kittlar i fingrarna när jag rör kylskåpet", "shock")]
    [InlineData(Trade.Electrical, Language.Swedish, "uttaget är svart och har smält", "burning")]
    [InlineData(Trade.Electrical, Language.Finnish, "keittiöstä katos sähköt", "outage")]
    [InlineData(Trade.Electrical, Language.Finnish, "mökille pitäs vetää sähköt", "wiring")]
    [InlineData(Trade.Electrical, Language.Finnish, "pesukone antaa pieniä sätkyjä", "shock")]
    [InlineData(Trade.Electrical, Language.English, "half the flat has no power", "outage")]
    [InlineData(Trade.Electrical, Language.English, "wee tingle off the washing machine", "shock")]
    [InlineData(Trade.Electrical, Language.English, "scorch marks round the socket", "burning")]
    [InlineData(Trade.Dental, Language.Swedish, "tanden blev lös när han ramlade", "knocked_out")]
    [InlineData(Trade.Dental, Language.Swedish, "en bit av tanden gick av på en karamell", "lost_filling")]
    [InlineData(Trade.Dental, Language.Swedish, "tandköttet blöder när jag borstar", "hygienist")]
    [InlineData(Trade.Dental, Language.Finnish, "hampaasta lähti pala", "lost_filling")]
    [InlineData(Trade.Dental, Language.Finnish, "ikenessä on patti", "swelling")]
    [InlineData(Trade.Dental, Language.Finnish, "purressa sattuu", "pain")]
    [InlineData(Trade.Dental, Language.English, "cheek has blown up overnight", "swelling")]
    [InlineData(Trade.Dental, Language.English, "a chunk of tooth came away", "lost_filling")]
    [InlineData(Trade.Dental, Language.English, "paracetamol isnt touching it", "pain")]
    [InlineData(Trade.Hair, Language.Swedish, "min sexåring behöver klippas", "kids_cut")]
    [InlineData(Trade.Hair, Language.Finnish, "harmaat peittoon", "colour")]
    [InlineData(Trade.Hair, Language.English, "cut for the wee man, hes 4", "kids_cut")]
    [InlineData(Trade.Heating, Language.Swedish, "huset är utkylt", "no_heat")]
    [InlineData(Trade.Heating, Language.Finnish, "sisällä 12 astetta", "no_heat")]
    [InlineData(Trade.Heating, Language.English, "boiler wont fire up", "boiler")]
    [InlineData(Trade.Locksmith, Language.Swedish, "står i trapphuset utan nyckel", "lockout")]
    [InlineData(Trade.Locksmith, Language.Finnish, "oon oven takana pyjamassa", "lockout")]
    [InlineData(Trade.Locksmith, Language.English, "toddler locked himself in the bathroom", "lockout")]
    [InlineData(Trade.Cleaning, Language.Swedish, "hunden har kissat på mattan", "upholstery")]
    [InlineData(Trade.Cleaning, Language.Finnish, "rempan jälkeen pölyt pois", "deep")]
    [InlineData(Trade.Cleaning, Language.English, "2 rooms and a kitchen every other friday", "home")]
    [InlineData(Trade.CarRepair, Language.Swedish, "pedalen går i botten", "brakes")]
    [InlineData(Trade.CarRepair, Language.Finnish, "auto ei inahdakkaan", "breakdown")]
    [InlineData(Trade.CarRepair, Language.English, "nail in my tyre", "tyres")]
    [InlineData(Trade.Legal, Language.Swedish, "min sambo dog och hans syskon kräver huset", "inheritance")]
    [InlineData(Trade.Legal, Language.Finnish, "palkka maksamatta", "employment")]
    [InlineData(Trade.Legal, Language.English, "my ex wont let me see the kids", "family")]
    public void UN183_a_symptom_tells_of_the_service(Trade trade, Language language, string words, string service) =>
        Assert.Equal($"svc_{service}", Service(trade, language, words));

    [Theory]
    [InlineData(Trade.Electrical, Language.Swedish, "sluta ringa mig hela dagarna")]
    [InlineData(Trade.Electrical, Language.Finnish, "johtuu liikenteestä")]
    [InlineData(Trade.Plumbing, Language.English, "stop calling me")]
    [InlineData(Trade.Dental, Language.Swedish, "sista klockslaget passar bäst")]
    [InlineData(Trade.Dental, Language.Swedish, "hur många kronor blir det")]
    [InlineData(Trade.Dental, Language.Finnish, "peruin ajan ja silti tuli lasku")]
    public void UN180_a_common_word_is_no_misspelt_job(Trade trade, Language language, string words) =>
        Assert.Null(Service(trade, language, words));

    [Theory]
    [InlineData(Trade.Electrical, Language.Finnish, "sähkötaulun tarkistus, ei hätää", "panel")]
    [InlineData(Trade.Electrical, Language.Finnish, "vikavirta ei pysy ylhäällä", "fuse")]
    [InlineData(Trade.Dental, Language.Finnish, "takahammas juilii", "pain")]
    public void UN180_the_longest_word_is_meant(Trade trade, Language language, string words, string service) =>
        Assert.Equal($"svc_{service}", Service(trade, language, words));

    [Theory]
    [InlineData(Trade.Electrical, Language.Swedish, "proppen går när vi kör diskmaskin + ugn", "fuse")]
    [InlineData(Trade.Electrical, Language.Finnish, "kun laittaa uunin ja pesukoneen päälle niin sulake laukeaa", "fuse")]
    [InlineData(Trade.Electrical, Language.Swedish, "grannen luktade bränt igår men det var bara köttbullar, jag behöver två spottar", "light")]
    [InlineData(Trade.Electrical, Language.Finnish, "naapurissa paloi keittiö niin meidän vanha sähkötaulu pitäis tarkistaa", "panel")]
    [InlineData(Trade.Plumbing, Language.Swedish, "det droppar från taket när grannen duschar", "leak")]
    public void UN181_what_is_told_beside_it_is_not_the_job(Trade trade, Language language, string words, string service) =>
        Assert.Equal($"svc_{service}", Service(trade, language, words));

    [Theory]
    [InlineData(Trade.Dental, Language.English, "sorry to be a pain")]
    [InlineData(Trade.Dental, Language.Swedish, "det tog hål på budgeten")]
    [InlineData(Trade.Dental, Language.Finnish, "tarkistan kalenterin")]
    [InlineData(Trade.Electrical, Language.Finnish, "sain sätkyn kun luin laskun")]
    [InlineData(Trade.Electrical, Language.English, "got a shock when i saw the bill")]
    [InlineData(Trade.Plumbing, Language.English, "tap on the door when you get here")]
    [InlineData(Trade.Plumbing, Language.Swedish, "STOPP")]
    [InlineData(Trade.Locksmith, Language.English, "lock it in for friday")]
    [InlineData(Trade.Hair, Language.English, "cut to the chase, yes")]
    public void UN182_a_figure_of_speech_names_no_job(Trade trade, Language language, string words) =>
        Assert.Null(Service(trade, language, words));

    private static string? Service(Trade trade, Language language, string words) =>
        Heard.In(language, words, at: Tenant.Clinic with { Trade = trade, Services = [.. StarterVocabulary.Of(trade).Select(s => s.At(new("", "", ""), new Money(0, "EUR")))] }).Service?.Value.Value;
}
