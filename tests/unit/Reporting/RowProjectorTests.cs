using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Tests.Unit.Conversations;

namespace SmartPulse.Tests.Unit.Reporting;

/// <summary>Rows out of journals: the same that the turns wrote.</summary>
public sealed class RowProjectorTests
{
    private static readonly StreamId Stream = new(OrganisationId.From("org_one"), StreamKind.Conversation, Talk.Contact.Value);

    [Fact]
    public void ST65_rows_made_event_by_event_are_those_that_the_turns_wrote()
    {
        var talk = Talk.BookedAtPlumber();
        talk.Texts("voinko siirtää ajan").Texts("1").After(600).Texts("peruuta");

        var projected = Project(talk.Journal.Select(Stored));

        var written = Last(talk.Rows);
        Assert.True(written.Count > 10, "The conversation wrote hardly any rows; this proves nothing.");
        Assert.Equal(written, Last(projected));
    }

    [Fact]
    public void ST66_events_that_were_forgotten_make_no_rows_and_the_rest_still_do()
    {
        var talk = Talk.BookedAtPlumber();

        var projected = Project(talk.Journal.Select(e => Stored(e) is { Type: "conversation-opened" or "capture-recorded" or "intake-filled" or "customer-said" or "words-understood" or "effect-owed" } personal
            ? personal with { Payload = null }
            : Stored(e)));

        var row = Assert.Single(Last(projected).Values.OfType<RowChange.PutOpportunity>()).Row;
        Assert.Equal((null, null, null, null), (row.CustomerName, row.Phone, row.Address, row.JobWords));
        Assert.Equal((Outcome.Booked, talk.Opportunity.Booking, talk.Opportunity.BookedAt), (row.Outcome, row.Booking, row.BookedAt));
        Assert.Equal((Stream.Organisation, Talk.Contact), (row.Organisation, row.Contact));
        Assert.Empty(projected.OfType<RowChange.SetMessageStatus>());
    }

    [Fact]
    public void ST64_something_owed_that_nothing_wakes_is_told()
    {
        var talk = Talk.WithPlumber().MissesCall();
        var projection = new RowProjector().Begin(Stream);
        foreach (var happened in talk.Journal)
        {
            projection.Next(Stored(happened));
        }

        var due = ConversationDue.Next(talk.State, talk.Context);
        Assert.NotNull(due);
        Assert.Null(projection.WrongWith(due));
        Assert.Contains("nothing wakes it", projection.WrongWith(null));
        Assert.Contains("woken only at", projection.WrongWith(due + NodaTime.Duration.FromHours(1)));
    }

    private static List<RowChange> Project(IEnumerable<StoredEvent> events)
    {
        var projection = new RowProjector().Begin(Stream);
        return [.. events.SelectMany(e => projection.Next(e))];
    }

    /// <summary>Each row as it stands at the end; a message's fate is kept beside it.</summary>
    private static Dictionary<string, RowChange> Last(IEnumerable<RowChange> changes)
    {
        var rows = new Dictionary<string, RowChange>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            rows[KeyOf(change)] = change;
        }

        return rows;
    }

    private static string KeyOf(RowChange change) => change switch
    {
        RowChange.PutOpportunity put => put.Row.Opportunity.Value,
        RowChange.PutTask put => put.Row.Task.Value,
        RowChange.AddMessage add => add.Row.Message.Value,
        RowChange.SetMessageStatus set => $"status of {set.Message.Value}",
        RowChange.AddCaptureEvent add => add.Row.Signal.Value,
        _ => throw new InvalidOperationException($"No conversation writes {change.GetType().Name}."),
    };

    private static StoredEvent Stored(Recorded<ConversationEvent> recorded)
    {
        var written = EventEnvelopes.Of(recorded, Talk.Contact);
        return new(recorded.Version, written.Type, written.Schema, written.At, written.Actor, written.Cause, written.TraceParent, written.SettingsVersion, written.Payload);
    }
}
