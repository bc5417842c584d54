using SmartPulse.Reporting;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>What the boards are told of a turn.</summary>
public sealed class BoardChangesTests
{
    [Fact]
    public void BD10_how_a_text_fares_is_told_though_it_changes_no_card()
    {
        var talk = Talk.WithPlumber().MissesCall().After(10);
        var message = talk.Sent[^1].Message;

        var sent = Report(talk, message, MessageStatus.Sent);
        var delivered = Report(talk, message, MessageStatus.Delivered);
        var late = Report(talk, message, MessageStatus.Sent);

        Assert.Equal(["message-fared", "message-fared"], new[] { sent, delivered }.Select(c => Assert.Single(Assert.Single(c).Change.Entries).Type));
        Assert.All(delivered, c => Assert.Equal((talk.Settings.Location, talk.Opportunity.Id), (c.Location, c.Change.Entries[0].Opportunity)));
        Assert.Empty(delivered[0].Change.Cards);
        Assert.Empty(late); // Never backwards, and nothing to tell.
    }

    [Fact]
    public void BD10_a_turn_that_changes_the_card_tells_once()
    {
        var talk = Talk.WithPlumber().MissesCall().After(10);

        Assert.Single(Report(talk, talk.Sent[^1].Message, MessageStatus.Failed));
    }

    private static List<(LocationId Location, SmartPulse.Board.BoardChange Change)> Report(Talk talk, MessageId message, MessageStatus status)
    {
        var signal = new Signal.DeliveryReported(talk.NextId("report"), talk.Now, message, status, null);
        var changes = BoardChanges.Of(ConversationDecider.Decide(talk.State, signal, talk.Context)).ToList();
        talk.Hear(signal);
        return changes;
    }
}
