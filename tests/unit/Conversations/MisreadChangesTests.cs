using SmartPulse.Conversations;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>A change that was not quite understood undoes nothing.</summary>
public sealed class MisreadChangesTests
{
    [Fact]
    public void CV134_a_cancellation_of_a_job_that_is_not_booked_shows_what_stands()
    {
        var talk = Talk.BookedAtPlumber().Texts("peru se viemärin avaus");

        Assert.Equal(Phrase.ChangeMenu, talk.Sent[^1].Phrase);
        Assert.NotNull(talk.Opportunity.Booking);
    }

    [Theory]
    [InlineData("peru aika")]
    [InlineData("peru se hanan korjaus")]
    public void CV134_a_cancellation_of_what_is_booked_cancels_it(string words) => Assert.Null(Talk.BookedAtPlumber().Texts(words).Opportunity.Booking);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void UN411_a_visit_is_not_called_off_by_likelihood_alone(bool isSupposed)
    {
        const string words = "ei me sitä miestä enää kaivata";
        var cancels = new Findings { Acts = [Act.CancelBooking], Supposed = new(AsksForWork: false, Tells: false, CallsOff: isSupposed) };
        var talk = new Talk(Talk.WithPlumber().Settings, new Hears(words, cancels)).MissesCall().After(5)
            .Texts("keittiön hana vuotaa").Texts("2").Texts("Koivukuja 12 B 34, 00530 Helsinki").Texts("1").Texts("Väinö Virtanen").Texts("kyllä");
        Assert.NotNull(talk.Opportunity.Booking);

        talk.Texts(words);

        Assert.Equal(isSupposed, talk.Opportunity.Booking is not null);
        Assert.Equal(isSupposed, talk.Sent[^1].Phrase == Phrase.ChangeMenu);
    }

    /// <summary>Understands as always, but for those words.</summary>
    private sealed class Hears(string words, Findings findings) : IUnderstanding
    {
        private readonly Understander understander = new();

        public Findings Understand(string utterance, UnderstandingContext context) => utterance == words ? findings : understander.Understand(utterance, context);
    }
}
