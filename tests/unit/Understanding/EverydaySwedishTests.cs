using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>What people from Malmö to Vasa write to a small business: a situation told in passing, who asks somebody first, what a machine wrote in their name.</summary>
public sealed class EverydaySwedishTests
{
    [Theory]
    [InlineData(Trade.CarRepair, "dags att byta olja, 1800 mil sen sist", "service")]
    [InlineData(Trade.CarRepair, "kan ni sätta på sommarskorna", "tyres")]
    [InlineData(Trade.CarRepair, "pedalen skakar när jag bromsar ner", "brakes")]
    [InlineData(Trade.CarRepair, "råkade tanka diesel i bensinbilen, feltankat alltså", "breakdown")]
    [InlineData(Trade.CarRepair, "har körförbud sen juni", "inspection")]
    [InlineData(Trade.CarRepair, "backade in i en pelare i garaget", "bodywork")]
    [InlineData(Trade.CarRepair, "den mullrar som en stridsvagn", "exhaust")]
    [InlineData(Trade.CarRepair, "fläkten blåser bara varmt", "air_conditioning")]
    [InlineData(Trade.Cleaning, "nycklarna ska lämnas till hyresvärden på fredag", "move_out")]
    [InlineData(Trade.Cleaning, "slipdamm i varenda skåp", "deep")]
    [InlineData(Trade.Cleaning, "rutorna är fulla av pollen", "windows")]
    [InlineData(Trade.Cleaning, "fyra mötesrum och ett pentry", "office")]
    [InlineData(Trade.Cleaning, "katten har kissat i fåtöljen", "upholstery")]
    [InlineData(Trade.Dental, "var hos tandläkaren för åtta år sen sist, dags att kolla", "checkup")]
    [InlineData(Trade.Dental, "kinden är som en golfboll", "swelling")]
    [InlineData(Trade.Dental, "fick en puck i munnen", "knocked_out")]
    [InlineData(Trade.Dental, "bet av en bit av en kindtand på knäckebröd", "lost_filling")]
    [InlineData(Trade.Dental, "åttan längst bak bråkar", "wisdom_tooth")]
    [InlineData(Trade.Electrical, "sitter med stearinljus, hela huset är mörklagt", "outage")]
    [InlineData(Trade.Electrical, "skulle behöva el i växthuset", "wiring")]
    [InlineData(Trade.Electrical, "vill kunna ladda hybriden hemma", "ev_charger")]
    [InlineData(Trade.Hair, "grabben behöver snaggas", "kids_cut")]
    [InlineData(Trade.Hair, "mitt hår blev orange hemma i badrummet", "colour")]
    [InlineData(Trade.Hair, "något uppsatt till min systers vigsel", "updo")]
    [InlineData(Trade.Heating, "utedelen brummar och skakar", "heat_pump")]
    [InlineData(Trade.Heating, "årlig översyn av värmepumpen", "service")]
    [InlineData(Trade.Heating, "byta ut oljepannan mot bergvärme, offert", "installation")]
    [InlineData(Trade.Legal, "syskonen bråkar om sommarstugan", "inheritance")]
    [InlineData(Trade.Legal, "chefen vägrar betala övertid", "employment")]
    [InlineData(Trade.Legal, "hyran höjs med tusen kronor", "housing")]
    [InlineData(Trade.Locksmith, "dörren slog igen bakom mig och nyckeln hänger inne", "lockout")]
    [InlineData(Trade.Locksmith, "förra ägaren har kvar en nyckel", "rekey")]
    [InlineData(Trade.Locksmith, "vill kunna öppna med mobilen", "smart_lock")]
    [InlineData(Trade.Plumbing, "det gurglar i diskhon", "blockage")]
    [InlineData(Trade.Plumbing, "locket på cisternen är spräckt", "toilet")]
    [InlineData(Trade.Plumbing, "skållar mig i duschen, temperaturen pendlar", "shower")]
    public void UN370_a_situation_told_in_passing_tells_of_the_service_in_swedish(Trade trade, string words, string service) =>
        Assert.Equal($"svc_{service}", In(trade, words).Service?.Value.Value);

    [Theory]
    [InlineData(Trade.Hair, "måste hämta på dagis fyra")]
    [InlineData(Trade.Hair, "jag ser inte utan glasögonen")]
    [InlineData(Trade.Plumbing, "den andra passar bra")]
    [InlineData(Trade.Electrical, "jag låser upp grinden")]
    [InlineData(Trade.Locksmith, "portkoden är 4711")]
    [InlineData(Trade.Legal, "jag är på jobbet till fem")]
    [InlineData(Trade.Dental, "hur många kronor blir det")]
    public void UN370_words_of_every_day_tell_of_no_service(Trade trade, string words) =>
        Assert.Null(In(trade, words).Service);

    [Theory]
    [InlineData("måste stämma av med gubben först")]
    [InlineData("vi sover på saken")]
    [InlineData("låt mig klura lite, måste tänka")]
    [InlineData("får prata med styrelsen")]
    [InlineData("återkommer när jag vet")]
    public void UN371_who_must_ask_somebody_first_comes_back_with_the_answer_in_swedish(string words)
    {
        var acts = Heard.Sv(words, Asked.Choice).Acts;

        Assert.Contains(Act.Wait, acts);
        Assert.DoesNotContain(Act.Yes, acts);
    }

    [Theory]
    [InlineData("kan ni komma och kika på det?")]
    [InlineData("skulle någon kunna hjälpa oss?")]
    [InlineData("kan ni skicka en montör?")]
    public void UN372_who_asks_us_to_come_and_do_it_wants_it_done_in_swedish(string words)
    {
        var told = In(Trade.Plumbing, words);

        Assert.DoesNotContain(Act.AskOther, told.Acts);
        Assert.Equal(Purpose.NewWork, told.Purpose);
    }

    [Theory]
    [InlineData("är receptionen bemannad på midsommarafton?", Act.AskHours)]
    [InlineData("har ni kvällsöppet?", Act.AskHours)]
    [InlineData("jobbar ni i skärgården?", Act.AskArea)]
    [InlineData("räcker min rotpott?", Act.AskTax)]
    [InlineData("är du en inspelad röst eller?", Act.AskRobot)]
    [InlineData("lever du?", Act.AskRobot)]
    [InlineData("koppla mig till någon som kan besluta", Act.AskPerson)]
    [InlineData("hänvisa mig till chefen", Act.AskPerson)]
    [InlineData("slå mig en lur", Act.CallMe)]
    [InlineData("vi behöver er kostnadsberäkning på badrummet", Act.RequestQuote)]
    public void UN373_what_is_asked_of_us_in_swedish_is_heard_however_it_is_put(string words, Act act) =>
        Assert.Contains(act, In(Trade.Plumbing, words).Acts);

    [Theory]
    [InlineData("jag annullerar besöket", Act.CancelBooking)]
    [InlineData("strunta i torsdagen", Act.CancelBooking)]
    [InlineData("tiden kan strykas", Act.CancelBooking)]
    [InlineData("går det att skjuta fram en vecka", Act.MoveBooking)]
    [InlineData("försov mig, är där strax", Act.Late)]
    [InlineData("tåget är inställt", Act.Late)]
    [InlineData("ta bort mig från sändlistan", Act.OptOut)]
    [InlineData("sluta med era utskick", Act.OptOut)]
    public void UN374_what_becomes_of_the_visit_and_the_messages_is_said_in_plain_swedish(string words, Act act) =>
        Assert.Contains(act, Booked(words));

    [Theory]
    [InlineData("tanden stör mig inte men den ska bort")]
    [InlineData("jag skrev fel, huset är nummer 12")]
    public void UN374_words_that_only_look_like_it_stop_nothing(string words) =>
        Assert.DoesNotContain(Booked(words), a => a is Act.OptOut or Act.WrongNumber or Act.CancelBooking);

    [Theory]
    [InlineData("Abonnenten kan inte nås just nu")]
    [InlineData("Det här meddelandet är automatiskt genererat och går inte att besvara")]
    [InlineData("Din inkorg är full, meddelandet kunde inte levereras")]
    public void UN375_what_a_swedish_machine_wrote_carries_no_wish(string words) =>
        Assert.Equal(Act.AutoReply, Assert.Single(In(Trade.Plumbing, words).Acts));

    [Theory]
    [InlineData("montören svor åt min mamma")]
    [InlineData("ni har brutit sönder vårt staket")]
    [InlineData("tredje gången ni ställer in")]
    public void UN376_discontent_is_a_complaint_in_swedish(string words) =>
        Assert.Contains(Act.Complain, In(Trade.Plumbing, words).Acts);

    [Theory]
    [InlineData(Trade.Legal, "min sambo hotar att döda mig")]
    [InlineData(Trade.Legal, "polisen har tagit min bror")]
    [InlineData(Trade.Electrical, "ungen stack en spik i väggen där uttaget sitter")]
    [InlineData(Trade.Electrical, "grävmaskinen grävde av elkabeln")]
    [InlineData(Trade.Hair, "svårt att andas efter färgen")]
    [InlineData(Trade.Heating, "röken väller ut ur pannan")]
    [InlineData(Trade.Dental, "tanden ligger i handen")]
    public void UN377_danger_is_heard_in_everyday_swedish(Trade trade, string words) =>
        Assert.NotNull(In(trade, words).Emergency);

    [Theory]
    [InlineData(Trade.Legal, "polisen tog min telefon")]
    [InlineData(Trade.Electrical, "en lös sladd hänger vid lampan")]
    [InlineData(Trade.Electrical, "det brinner i knutarna här, när kan ni dra el")]
    [InlineData(Trade.Dental, "slog ut en tand som barn och vill ha en krona")]
    public void UN377_what_only_sounds_like_danger_wakes_nobody(Trade trade, string words) =>
        Assert.Null(In(trade, words).Emergency);

    private static Findings In(Trade trade, string words) => Heard.By(trade, Language.Swedish, words);

    private static ImmutableArray<Act> Booked(string words) => Heard.WhenBooked(Language.Swedish, words);
}
