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
    [InlineData(Language.Swedish, "stopp")]
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
}
