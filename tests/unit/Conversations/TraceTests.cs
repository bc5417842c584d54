using System.Text.Json;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>A trace survives a wait: what is owed for later remembers the turn that came to owe it.</summary>
public sealed class TraceTests
{
    private const string OfTheCall = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private const string OfTheWake = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    [Fact]
    public void TE01_what_leaves_after_a_wait_goes_on_in_the_trace_of_the_turn_that_owed_it()
    {
        var talk = Talk.WithPlumber();
        talk.Trace = OfTheCall;
        talk.MissesCall();
        talk.Trace = OfTheWake;

        Assert.Null(ConversationDue.TraceOf(talk.State, talk.Now));
        var due = ConversationDue.Next(talk.State, talk.Context)!.Value;
        Assert.Equal(OfTheCall, ConversationDue.TraceOf(talk.State, due));
        talk.After(due - talk.Now);

        Assert.Equal([OfTheCall], talk.Claims.Where(c => c.What is Effect.SendMessage).Select(c => c.Trace));
    }

    [Fact]
    public void TE01_the_trace_is_found_again_in_the_envelopes_and_in_the_snapshot()
    {
        var talk = Talk.WithPlumber();
        talk.Trace = OfTheCall;
        talk.MissesCall();

        var envelopes = talk.Journal.Select(r => EventEnvelopes.Of(r, Talk.Contact)).ToList();
        Assert.All(envelopes, e => Assert.Equal(OfTheCall, e.TraceParent));
        var folded = talk.Journal.Aggregate(Conversation.New, ConversationFold.Evolve);
        var read = JsonSerializer.Deserialize(JsonSerializer.Serialize(folded, WireFormat.Json.Conversation), WireFormat.Json.Conversation)!;

        Assert.Equal([OfTheCall], read.Owed.Select(o => o.Trace));
    }

    [Fact]
    public void TE01_a_snapshot_from_before_there_were_traces_is_still_read()
    {
        var talk = Talk.WithPlumber().MissesCall();
        var json = JsonSerializer.Serialize(talk.State, WireFormat.Json.Conversation);
        Assert.DoesNotContain("trace", json, StringComparison.OrdinalIgnoreCase);

        var read = JsonSerializer.Deserialize(json, WireFormat.Json.Conversation)!;

        Assert.Null(Assert.Single(read.Owed).Trace);
    }

    [Fact]
    public void TE01_no_decision_depends_on_a_trace()
    {
        var (traced, plain) = (Talk.WithPlumber(), Talk.WithPlumber());
        traced.Trace = OfTheCall;

        foreach (var talk in new[] { traced, plain })
        {
            talk.MissesCall().After(Duration.FromSeconds(5)).Texts("keittiön hana vuotaa").Texts("2");
        }

        Assert.True(plain.Journal.Count > 10);
        Assert.Equal(plain.Journal.Select(Written), traced.Journal.Select(Written));

        static string Written(Recorded<ConversationEvent> r) =>
            $"{r.Version} {r.At} {r.Actor} {r.Cause} {r.SettingsVersion} {JsonSerializer.Serialize(r.Event, WireFormat.Json.ConversationEvent)}";
    }
}
