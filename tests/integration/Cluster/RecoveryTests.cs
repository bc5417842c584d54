using System.Diagnostics;
using SmartPulse.Load.Cluster;
using SmartPulse.Load.Kill.Customers;

namespace SmartPulse.Tests.Integration.Cluster;

/// <summary>How long a failure is said to have lasted, from answers that are made up: a silo dies in second 10, the next thing happens in second 60.</summary>
public sealed class RecoveryTests
{
    [Fact]
    public void EN47_a_failure_that_nobody_noticed_lasted_no_time()
    {
        var recovery = Of(Text("SM1", 9, 9.5, 200), Text("SM2", 11, 15.9, 200));

        Assert.Equal((0, 0, 0, 1), (recovery.After.TotalSeconds, recovery.Failed, recovery.Late, recovery.Acknowledged));
    }

    [Fact]
    public void EN47_it_lasts_until_the_last_that_waited_for_long_is_acknowledged_however_often_it_was_sent()
    {
        var recovery = Of(Text("SM1", 11, 26, Answer.None), Text("SM1", 26.2, 27, 200), Text("SM2", 28, 28.5, 200));

        Assert.Equal((17, 1, 1, 2), (Math.Round(recovery.After.TotalSeconds, 1), recovery.Failed, recovery.Late, recovery.Acknowledged));
        Assert.Equal(16_000, Math.Round(recovery.WorstMilliseconds));
    }

    [Fact]
    public void EN47_what_another_gateway_takes_at_once_was_not_noticed()
    {
        var recovery = Of(Text("SM1", 30, 30.1, Answer.None), Text("SM1", 30.3, 30.4, 200));

        Assert.Equal((0, 1, 0), (recovery.After.TotalSeconds, recovery.Failed, recovery.Late));
    }

    [Fact]
    public void EN47_what_was_under_way_is_met_too()
    {
        var recovery = Of(Text("SM1", 9.9, 10.2, 503), Text("SM1", 10.4, 16, 200));

        Assert.Equal((6, 1), (Math.Round(recovery.After.TotalSeconds, 1), recovery.Late));
    }

    [Fact]
    public void EN47_what_is_never_acknowledged_counts_to_the_end()
    {
        var recovery = Of(Text("SM1", 20, 35, Answer.None), Text("SM1", 35.2, 50.2, Answer.None));

        Assert.Equal((50, 1, 0), (Math.Round(recovery.After.TotalSeconds, 1), recovery.Late, recovery.Acknowledged));
    }

    [Fact]
    public void EN47_what_came_before_and_after_is_somebody_elses()
    {
        var recovery = Of(Text("SM1", 1, 9, 200), Text("SM2", 61, 70, 200));

        Assert.Equal((0, 0, 0), (recovery.After.TotalSeconds, recovery.Late, recovery.Acknowledged));
    }

    private static Recovery Of(params Answer[] answers) => Recovery.Of(new("silo 1 killed", At(10), At(60)), answers);

    private static long At(double second) => (long)(second * Stopwatch.Frequency);

    private static Answer Text(string sid, double sent, double came, int status) => new(
        Deliveries.Text(DemoLine.Helsinki, "+358401110001", sid, "hana vuotaa"), Attempt: 1, status, At(sent), At(came), SaysWhen: true, HasInstructions: false);
}
