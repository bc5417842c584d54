using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>The clock is set by an hour, as one conversation sees it.</summary>
public sealed class ClockSetTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public void FT09_an_attempt_that_still_runs_is_not_repeated_though_the_clock_says_that_its_lease_is_over()
    {
        var talk = Talk.WithPlumber().MissesCall();
        talk.Deaf = true;
        talk.After(5);
        var running = Assert.Single(talk.State.Owed);
        var later = talk.Context with { Now = talk.Now + Hour, Running = [running.Id] };

        Assert.Empty(ConversationDecider.Decide(talk.State, new Signal.Woken(OwnSignals.Wake, later.Now), later).Claimed);
        Assert.True(ConversationDue.Next(talk.State, later) > later.Now, "Who is woken for nothing is woken again at once, for ever.");
        Assert.Single(ConversationDecider.Decide(talk.State, new Signal.Woken(OwnSignals.Wake, later.Now), later with { Running = [] }).Claimed);
    }

    [Fact]
    public void FT09_what_fell_due_in_the_hour_that_the_clock_left_out_is_done_at_once_and_once()
    {
        var talk = Talk.WithPlumber().MissesCall();
        talk.Deaf = true;
        var later = talk.Context with { Now = talk.Now + Hour };

        var decision = ConversationDecider.Decide(talk.State, new Signal.Woken(OwnSignals.Wake, later.Now), later);

        Assert.Equal(Phrase.TextBack, Assert.IsType<Effect.SendMessage>(Assert.Single(decision.Claimed).What).Phrase);
        Assert.Empty(ConversationDecider.Decide(decision.Next, new Signal.Woken(OwnSignals.Wake, later.Now), later).Claimed);
    }

    [Fact]
    public void FT10_no_history_is_told_backwards_though_the_clock_was_set_back_over_a_restart()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5);
        var last = talk.Journal[^1].At;

        var decision = ConversationDecider.Decide(
            talk.State, new Signal.MessageReceived(new("sms:9"), talk.Now - Hour, talk.Reach(), "hana vuotaa", 0), talk.Context with { Now = talk.Now - Hour });

        Assert.NotEmpty(decision.Events);
        Assert.All(decision.Events, e => Assert.True(e.At >= last, $"{e.Event.GetType().Name} is told as at {e.At}, before {last}."));
    }
}
