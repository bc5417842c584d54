using System.Net;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Tests.Integration.FrontDoor;

namespace SmartPulse.Tests.Integration.Cluster;

/// <summary>Orleans' own dashboard, on a gateway that hosts grains.</summary>
public sealed class ClusterDashboardTests : IAsyncLifetime
{
    private readonly GatewayApp app = new GatewayApp().With("SmartPulse:Cluster:Dashboard", "true");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task EN50_the_dashboard_is_shown_to_whoever_runs_the_cluster_and_to_nobody_else()
    {
        using var stranger = app.Stranger();
        using var manager = await app.SignedInAsync("usr_manager", Role.Manager, GatewayApp.Plumbing);

        foreach (var path in (string[])["/cluster/", "/cluster/index.min.js", "/cluster/DashboardCounters", "/cluster/GrainState?grainId=org_aallokas&grainType=x"])
        {
            Assert.Equal((path, HttpStatusCode.Unauthorized), (path, await StatusAsync(stranger, path)));
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, await StatusAsync(manager, path)));
        }
    }

    [Fact]
    public async Task EN50_it_tells_kinds_and_counts_and_neither_states_nor_log_lines()
    {
        var opportunity = await app.CaptureAsync("dashboard-1");
        using var operates = await app.SignedInAsync(new Grants([], Operator: true));

        Assert.Contains("Orleans Dashboard", await operates.GetStringAsync("/cluster/"));
        var kinds = await operates.GetStringAsync("/cluster/GrainTypes");
        Assert.Contains("ConversationGrain", kinds);
        var all = kinds + await operates.GetStringAsync("/cluster/DashboardCounters") + await operates.GetStringAsync("/cluster/ClusterStats") + await operates.GetStringAsync("/cluster/TopGrainMethods");
        Assert.DoesNotContain("con_", all);
        Assert.DoesNotContain(GatewayApp.Plumbing, all);
        Assert.DoesNotContain(opportunity, all);
        foreach (var shut in (string[])["/cluster/GrainState?grainId=x&grainType=y", "/cluster/Reminders", "/cluster/Reminders/1", "/cluster/Trace"])
        {
            Assert.Equal((shut, HttpStatusCode.NotFound), (shut, await StatusAsync(operates, shut)));
        }
    }

    [Fact]
    public async Task EN50_there_is_none_unless_it_is_asked_for()
    {
        await using var without = new GatewayApp();
        using var operates = await without.SignedInAsync(new Grants([], Operator: true));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(operates, "/cluster/"));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        return response.StatusCode;
    }
}
