using SmartPulse.Load.Databases;

namespace SmartPulse.Load.Outage;

/// <summary>PostgreSQL is stopped and started again.</summary>
/// <param name="server">The server.</param>
/// <param name="crashes">Whether it ends as in a crash (<c>pg_ctl stop -m immediate</c>), or in good order (<c>-m fast</c>).</param>
internal sealed class PostgresGone(PostgresServer server, bool crashes) : IOutage
{
    public Task BeginAsync() => crashes ? server.CrashAsync() : server.StopAsync();

    public Task EndAsync() => server.StartAgainAsync();
}
