using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Words of calling off that call nothing off, in answer to a reminder. Whose visit is called off against their will waits for nobody.</summary>
public sealed class KeepingTests
{
    [Theory]
    [InlineData(Language.English, "we're not going to cancel")]
    [InlineData(Language.English, "nobody here wants to cancel")]
    [InlineData(Language.English, "ye won't cancel on us again?")]
    [InlineData(Language.Finnish, "emme ole perumassa")]
    [InlineData(Language.Finnish, "en aio perua")]
    [InlineData(Language.Finnish, "ettehän te taas peru tätä")]
    [InlineData(Language.Swedish, "vi ställer alltså inte in")]
    [InlineData(Language.Swedish, "tänker inte avboka")]
    [InlineData(Language.Swedish, "ni ställer väl inte in igen")]
    public void UN498_a_denied_calling_off_and_one_feared_of_us_calls_nothing_off(Language language, string words) => IsKept(language, words);

    [Theory]
    [InlineData(Language.English, "can we still cancel on the morning?")]
    [InlineData(Language.Finnish, "voiko tämän vielä tarvittaessa peruuttaa?")]
    [InlineData(Language.Swedish, "kan man fortfarande avboka då?")]
    [InlineData(Language.English, "my other meeting got cancelled so I'm at home")]
    [InlineData(Language.Finnish, "peruin reissun, olen siis kotona")]
    [InlineData(Language.Swedish, "mötet blev inställt så jag är hemma")]
    [InlineData(Language.English, "was going to cancel but I'll keep it")]
    [InlineData(Language.Finnish, "meinasin perua mut pidän ajan")]
    [InlineData(Language.Swedish, "tänkte avboka men behåller tiden")]
    public void UN498_asked_about_done_to_something_else_or_thought_better_of_calls_nothing_off(Language language, string words) => IsKept(language, words);

    [Theory]
    [InlineData(Language.English, "no need to bring a new tap, I have one")]
    [InlineData(Language.English, "please don't come by the side gate, it's locked")]
    [InlineData(Language.English, "can't answer my phone tomorrow, just come")]
    [InlineData(Language.Finnish, "ei tarvitse tuoda uutta hanaa")]
    [InlineData(Language.Finnish, "älkää tulko pääovesta, takaovi on auki")]
    [InlineData(Language.Finnish, "en voi vastata puhelimeen huomenna, tulkaa vaan")]
    [InlineData(Language.Swedish, "ni behöver inte skicka två, en räcker")]
    [InlineData(Language.Swedish, "kom inte via bakdörren, den är trasig")]
    [InlineData(Language.Swedish, "jag kan inte svara i telefon då, kom bara")]
    public void UN498_how_to_come_and_with_what_calls_nothing_off(Language language, string words) => IsKept(language, words);

    [Theory]
    [InlineData(Language.English, "I have to cancel tomorrow")]
    [InlineData(Language.English, "no need to come, it stopped by itself")]
    [InlineData(Language.Finnish, "joudun perumaan huomisen")]
    [InlineData(Language.Finnish, "ei tarvitse tulla, se korjaantui")]
    [InlineData(Language.Swedish, "vi måste avboka imorgon")]
    [InlineData(Language.Swedish, "ni behöver inte komma, det löste sig")]
    public void UN498_who_calls_off_does(Language language, string words) =>
        Assert.Contains(Act.CancelBooking, Heard.WhenBooked(language, words));

    [Theory]
    [InlineData(Language.English, "the stop cock wont turn")]
    [InlineData(Language.English, "I never sent STOP, why did the messages end")]
    [InlineData(Language.Finnish, "en ole kirjoittanut LOPETA, miksi viestit loppuivat")]
    [InlineData(Language.Swedish, "jag har inte skickat SLUTA, varför kommer inga sms")]
    [InlineData(Language.Finnish, "en halua perua")]
    [InlineData(Language.English, "no more texts needed, just come to the door")]
    public void UN499_a_thing_called_stop_a_stop_that_was_not_sent_and_a_visit_that_is_kept_opt_nobody_out(Language language, string words) =>
        Assert.DoesNotContain(Act.OptOut, Heard.In(language, words).Acts);

    [Theory]
    [InlineData(Language.Swedish, "sluta smsa mig jag ringer nån annan")]
    [InlineData(Language.English, "stop texting me, I'll ring somebody else")]
    [InlineData(Language.Finnish, "ei kiitos viestejä enää")]
    [InlineData(Language.English, "pack it in with the texts")]
    [InlineData(Language.Finnish, "stop kokonaan")]
    public void UN499_who_will_ring_somebody_else_has_named_no_way_to_reach_them(Language language, string words) =>
        Assert.Contains(Act.OptOut, Heard.In(language, words).Acts);

    [Theory]
    [InlineData(Language.English, "Thanks for your message! We'll get back to you shortly. Our hours are Mon-Fri 9-5.")]
    [InlineData(Language.English, "You have 2 new voicemails. Dial 121 to listen.")]
    [InlineData(Language.Finnish, "Selvä, kiitos viestistä! Vastaamme arkisin klo 8-16.")]
    [InlineData(Language.Finnish, "Hei, en pysty juuri nyt vastaamaan. Soitan sinulle myöhemmin.")]
    [InlineData(Language.Finnish, "Posti: Pakettisi on noudettavissa. Noutokoodi 4471.")]
    [InlineData(Language.Swedish, "Du har 1 nytt röstmeddelande i din röstbrevlåda")]
    public void UN500_what_a_shop_s_machine_a_mailbox_or_the_post_sends_is_no_customer_s(Language language, string words) =>
        Assert.Contains(Heard.In(language, words).Acts, a => a is Act.AutoReply);

    private static void IsKept(Language language, string words) =>
        Assert.DoesNotContain(Heard.WhenBooked(language, words), a => a is Act.CancelBooking or Act.ChangeBooking or Act.MoveBooking or Act.OptOut);
}
