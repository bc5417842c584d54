using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Understanding;

public sealed class OptOutTests
{
    [Theory]
    [InlineData(Language.Finnish, "LOPETA")]
    [InlineData(Language.Finnish, "lopeta.")]
    [InlineData(Language.Finnish, "lopettakaa tää mainostaminen")]
    [InlineData(Language.Swedish, "sluta spamma mig")]
    [InlineData(Language.Finnish, "Lopeta kiitos")]
    [InlineData(Language.Finnish, "stop")]
    [InlineData(Language.Finnish, "älkää enää laittako viestejä")]
    [InlineData(Language.Finnish, "Älä enää lähetä mulle tekstareita")]
    [InlineData(Language.Finnish, "en halua enää teiltä viestejä")]
    [InlineData(Language.Finnish, "poistakaa numeroni listalta")]
    [InlineData(Language.Swedish, "SLUTA")]
    [InlineData(Language.Swedish, "avsluta")]
    [InlineData(Language.Swedish, "Stop")]
    [InlineData(Language.Swedish, "sluta smsa mig")]
    [InlineData(Language.Swedish, "inga fler sms tack")]
    [InlineData(Language.Swedish, "jag vill inte ha fler meddelanden från er")]
    [InlineData(Language.English, "STOP")]
    [InlineData(Language.English, "please stop texting me")]
    [InlineData(Language.English, "don’t text me again")]
    [InlineData(Language.English, "Unsubscribe")]
    [InlineData(Language.English, "STOPALL")]
    [InlineData(Language.English, "END")]
    [InlineData(Language.English, "quit")]
    [InlineData(Language.English, "REVOKE")]
    [InlineData(Language.English, "OPTOUT")]
    [InlineData(Language.English, "Cancel")]
    public void UN01_a_stop_word_alone_or_an_unmistakable_phrase_is_an_opt_out(Language language, string words)
    {
        foreach (var asked in Enum.GetValues<Asked>())
        {
            Assert.Equal(Act.OptOut, Assert.Single(Heard.In(language, words, asked).Acts));
        }
    }

    [Theory]
    [InlineData(Language.Finnish, "Peru")]
    [InlineData(Language.Finnish, "PERUUTA")]
    [InlineData(Language.Finnish, "ei")]
    [InlineData(Language.Finnish, "Mihin aikaan te lopetatte tänään?")]
    [InlineData(Language.Finnish, "hana ei lopeta vuotamista")]
    [InlineData(Language.Finnish, "älkää laittako viestiä vaan soittakaa")]
    [InlineData(Language.Finnish, "älkää tulko vielä")]
    [InlineData(Language.Finnish, "loppu")]
    [InlineData(Language.Swedish, "avboka")]
    [InlineData(Language.Swedish, "stopp i avloppet")]
    [InlineData(Language.Swedish, "nej")]
    [InlineData(Language.Swedish, "slut")]
    [InlineData(Language.Swedish, "varmvattnet är slut")]
    [InlineData(Language.Swedish, "kranen slutar inte droppa")]
    [InlineData(Language.English, "the tap won't stop dripping")]
    [InlineData(Language.English, "END of the month works")]
    [InlineData(Language.English, "call me, dont want to do this by text")]
    [InlineData(Language.English, "don't text me, call me")]
    [InlineData(Language.English, "cancel my appointment")]
    [InlineData(Language.English, "no")]
    [InlineData(Language.English, "can you stop by tomorrow?")]
    public void UN02_a_cancellation_a_no_or_a_blocked_drain_is_never_an_opt_out(Language language, string words)
    {
        foreach (var asked in Enum.GetValues<Asked>())
        {
            Assert.DoesNotContain(Act.OptOut, Heard.In(language, words, asked).Acts);
        }
    }

    [Theory]
    [InlineData(Language.Finnish, "Aloita")]
    [InlineData(Language.Swedish, "STARTA")]
    [InlineData(Language.English, "start")]
    public void UN03_a_start_word_alone_asks_for_messages_again(Language language, string words) => Assert.Contains(Act.OptIn, Heard.In(language, words).Acts);

    [Theory]
    [InlineData(Language.Finnish, "Älkää lähetelkö mulle enää mitään, hoidin asian muualla")]
    [InlineData(Language.Finnish, "älkää enää häiritkö")]
    [InlineData(Language.Finnish, "en haluu mitään viestejä teiltä")]
    [InlineData(Language.Finnish, "voisitteko lopettaa viestien lähettämisen")]
    [InlineData(Language.Finnish, "poistakaa mun numero teidän systeemistä")]
    [InlineData(Language.Finnish, "perun tekstiviestit")]
    [InlineData(Language.Finnish, "älkää ottako enää yhteyttä")]
    [InlineData(Language.Finnish, "LOPETA LOPETA")]
    [InlineData(Language.Finnish, "lopettakaa nyt saatana")]
    [InlineData(Language.Finnish, "tää on spämmiä, lopettakaa")]
    [InlineData(Language.Finnish, "älkää soittako tai laittako viestiä enää ikinä")]
    [InlineData(Language.Finnish, "Pyydän, ettette lähetä minulle enää viestejä.")]
    [InlineData(Language.Swedish, "avregistrera mig")]
    [InlineData(Language.Swedish, "ta bort mig från era utskick")]
    [InlineData(Language.Swedish, "Radera mitt nummer ur ert system tack")]
    [InlineData(Language.Swedish, "kontakta mig inte igen")]
    [InlineData(Language.Swedish, "hör inte av er mer")]
    [InlineData(Language.Swedish, "sluta sms:a mig")]
    [InlineData(Language.Swedish, "sluta ringa och smsa")]
    [InlineData(Language.Swedish, "skicka inte nåt mer till mig")]
    [InlineData(Language.Swedish, "jag vill inte att ni kontaktar mig mer")]
    [InlineData(Language.Swedish, "kan jag få slippa dom här smsen")]
    [InlineData(Language.Swedish, "det här är spam, sluta")]
    [InlineData(Language.Swedish, "låt mig vara ifred")]
    [InlineData(Language.English, "stop it")]
    [InlineData(Language.English, "dont send me these messages anymore")]
    [InlineData(Language.English, "quit texting me")]
    [InlineData(Language.English, "never contact me again")]
    [InlineData(Language.English, "I no longer wish to receive texts from you")]
    [InlineData(Language.English, "i dont want to hear from you again")]
    [InlineData(Language.English, "delete my number from your database")]
    [InlineData(Language.English, "how do i unsubscribe from this")]
    [InlineData(Language.English, "can ye not be texting me")]
    [InlineData(Language.English, "enough with the texts")]
    [InlineData(Language.English, "i didnt sign up for this, take me off")]
    [InlineData(Language.English, "opting out")]
    public void UN220_an_order_or_a_wish_about_messages_lists_or_contact_is_an_opt_out(Language language, string words)
    {
        Assert.Equal(Act.OptOut, Assert.Single(Heard.In(language, words).Acts));
        Assert.Equal(Act.OptOut, Assert.Single(Heard.In(language, words, Asked.Reminder).Acts));
    }

    [Theory]
    [InlineData(Language.Finnish, "älkää lähettäkö asentajaa vielä")]
    [InlineData(Language.Finnish, "lopettakaa laskujen lähettäminen kotiin")]
    [InlineData(Language.Finnish, "ei tarvitse laittaa viestiä, soittakaa vaan")]
    [InlineData(Language.Finnish, "en halua viestejä yöllä")]
    [InlineData(Language.Finnish, "en saanut mitään viestiä, milloin tulette")]
    [InlineData(Language.Finnish, "poistakaa se vanha hana samalla")]
    [InlineData(Language.Finnish, "laittakaa viesti ennen kuin tulette")]
    [InlineData(Language.Swedish, "sluta ringa mig hela dagarna, smsa istället så svarar jag")]
    [InlineData(Language.Swedish, "sluta inte skicka påminnelser")]
    [InlineData(Language.Swedish, "sluta skicka fakturor till min gamla adress")]
    [InlineData(Language.Swedish, "sluta smsa, ring istället")]
    [InlineData(Language.Swedish, "ta bort min tid på torsdag")]
    [InlineData(Language.Swedish, "kan ni ta bort mig från torsdagen och ta fredag")]
    [InlineData(Language.Swedish, "fick inga fler sms efter det första, är det bokat?")]
    [InlineData(Language.Swedish, "skicka inte mer folk än nödvändigt")]
    [InlineData(Language.English, "dont stop messaging me")]
    [InlineData(Language.English, "stop the leak please")]
    [InlineData(Language.English, "stop sending bills to my old address")]
    [InlineData(Language.English, "stop texting at night")]
    [InlineData(Language.English, "don't stop the work")]
    [InlineData(Language.English, "i got no text")]
    [InlineData(Language.English, "you never texted me back")]
    [InlineData(Language.English, "dont contact my husband, contact me")]
    [InlineData(Language.English, "take me off the cancellation list, im booked now")]
    [InlineData(Language.English, "can you take me off thursday and put me on friday")]
    public void UN221_for_the_night_about_bills_or_with_a_call_instead_it_is_none(Language language, string words)
    {
        Assert.DoesNotContain(Act.OptOut, Heard.In(language, words).Acts);
        Assert.DoesNotContain(Act.OptOut, Heard.In(language, words, Asked.Reminder).Acts);
    }

    [Theory]
    [InlineData(Asked.Reminder, "STOPP", true)]
    [InlineData(Asked.Confirm, "stopp", true)]
    [InlineData(Asked.Nothing, "STOPP!!", true)]
    [InlineData(Asked.Nothing, "stopp", false)]
    [InlineData(Asked.Job, "STOPP", false)]
    [InlineData(Asked.Which, "Stopp", false)]
    public void UN222_to_a_plumber_who_does_not_know_the_job_a_stopp_is_a_blocked_drain(Asked asked, string words, bool isOptOut) =>
        Assert.Equal(isOptOut, Heard.Sv(words, asked).Acts.Contains(Act.OptOut));
}
