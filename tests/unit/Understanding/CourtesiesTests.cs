using SmartPulse.Conversations;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>A message means the same with and without what is polite around it.</summary>
public sealed class CourtesiesTests
{
    [Theory]
    [InlineData("Hei! keittiön hana tippuu taas, kiitos jo etukäteen", "keittiön hana tippuu taas")]
    [InlineData("Hej, kan ni komma på torsdag tack så mycket", "kan ni komma på torsdag")]
    [InlineData("Hi there, could you come round on Friday? Thanks!", "could you come round on friday")]
    public void UN551_what_is_polite_around_a_message_is_not_read(string typed, string read) => Assert.Equal(read, Read(typed));

    [Theory]
    [InlineData("no thanks")]
    [InlineData("ei tällä kertaa kiitos ei kiitos")]
    [InlineData("the sink was blocked but i got it sorted thanks")]
    [InlineData("hej på er allihopa")]
    public void UN551_thanks_that_are_the_answer_stay(string typed) => Assert.Equal(typed, Read(typed));

    [Fact]
    public void UN551_what_is_asked_stays_asked_and_a_greeting_still_tells_the_language()
    {
        var heard = Heard.En("Hi, have you got anything on Friday? Many thanks!");
        Assert.Equal("27.11.", Heard.Times(heard));
        Assert.DoesNotContain(Act.Thanks, heard.Acts);
        Assert.Equal(Language.Swedish, Heard.Fi("Hejsan, 2 tim nu på lördag").Language);
    }

    private static string Read(string typed) => string.Concat(Courtesies.Without(Utterance.Of(typed)).Terms.Select((t, i) => (i == 0 ? "" : t.Gap) + t.Text));
}
