using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace SmartPulse;

/// <summary>One process is no cluster, and what it does is on the operations page: there is no dashboard here.</summary>
public static class ClusterDashboard
{
    /// <summary>Shows nothing.</summary>
    /// <param name="app">The gateway.</param>
    /// <param name="guard">Says who might see it.</param>
    public static void MapClusterDashboard(this IEndpointRouteBuilder app, Action<IEndpointConventionBuilder> guard)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(guard);
    }
}
