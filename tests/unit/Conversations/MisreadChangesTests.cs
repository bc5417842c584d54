using SmartPulse.Conversations;

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
}
