using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Who wants to hear from us no more in words of their own, and by when somebody answers us.</summary>
public class UnwantedContactTests
{
    [Theory]
    [InlineData("please refrain from texting me")]
    [InlineData("get me off your marketing list, I live abroad now")]
    [InlineData("I told you last month. Stop contacting us")]
    [InlineData("erase us from your database please")]
    [InlineData("Toivon ettei minuun enää oltaisi yhteydessä")]
    [InlineData("Kiellän tietojeni käytön")]
    [InlineData("älkää enää muistutelko minua viesteillä")]
    [InlineData("pois teidän postituslistalta")]
    [InlineData("vois ne tarjousviestit lopettaa")]
    [InlineData("skriv aldrig hit igen")]
    [InlineData("ni ska inte höra av er nåt mer")]
    [InlineData("använd aldrig mitt nummer")]
    public void UN380_who_asks_that_nobody_writes_is_heard(string words) => Assert.Contains(Act.OptOut, Heard.En(words).Acts);

    [Theory]
    [InlineData("Ottakaa mut pois listalta huomiselta, en pääse")]
    [InlineData("please stop contacting my tenant, contact me about the tap instead: call me")]
    [InlineData("skriv inte upp mig på torsdag, det går inte")]
    [InlineData("muistuttakaa mua viestillä")]
    [InlineData("ni får gärna höra av er igen")]
    public void UN380_who_speaks_of_one_visit_or_wants_to_be_reached_is_not_silenced(string words) => Assert.DoesNotContain(Act.OptOut, Heard.En(words).Acts);

    [Theory]
    [InlineData("kiitos, vastaan huomenna")]
    [InlineData("pitää kysyä, palaan asiaan torstaina")]
    [InlineData("jag återkommer efter lunch")]
    [InlineData("jag svarar på fredag")]
    [InlineData("thanks, I'll reply after lunch")]
    [InlineData("will let you know on Thursday")]
    public void UN381_by_when_they_answer_is_no_time_for_a_visit(string words) => Assert.Null(Heard.En(words).Time);
}
