using SmartPulse.Load.Databases;

namespace SmartPulse.Load.Outage;

/// <summary>PostgreSQL's machine hangs, or the network to it does: connections stay, and nobody answers on them.</summary>
internal sealed class PostgresFrozen(PostgresServer server) : IOutage
{
    public Task BeginAsync() => server.FreezeAsync();

    public Task EndAsync() => server.ThawAsync();
}
