using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>The stages of the loop are counted as they are reached, each once.</summary>
public sealed class LoopProgressTests
{
    [Fact]
    public void TE02_each_stage_of_the_loop_is_counted_once_for_an_opportunity()
    {
        var talk = Talk.BookedAtPlumber();
        talk.Texts("SIIRRÄ").Texts("1").Texts("kyllä").After(Duration.FromDays(1));

        Assert.Equal(
            [LoopStage.Detected, LoopStage.Engaged, LoopStage.Qualified, LoopStage.Booked],
            talk.Steps.Select(s => s.Stage));
        Assert.All(talk.Steps, s => Assert.Equal(talk.Opportunity.Id, s.Opportunity.Id));
    }

    [Fact]
    public void TE02_the_time_to_engage_runs_from_the_end_of_the_missed_call()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5);

        var engaged = Assert.Single(talk.Steps, s => s.Stage == LoopStage.Engaged).Opportunity;

        Assert.Equal(Duration.FromSeconds(5), engaged.EngagedAt - engaged.ClockStart);
    }
}
