using System.Collections.Concurrent;

namespace SmartPulse.Tests.Simulation.Faults;

/// <summary>What a run has seen. Worlds on several threads count into one.</summary>
internal sealed class Coverage
{
    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);

    public void Count(Fault fault) => Count($"fault {fault}");

    public void Count(string what) => counts.AddOrUpdate(what, 1, static (_, n) => n + 1);

    public int Of(string what) => counts.GetValueOrDefault(what);

    /// <summary>What was seen less often than it must be, one line each.</summary>
    public IReadOnlyList<string> Short(IEnumerable<(string What, int AtLeast)> wanted) =>
        [.. wanted.Where(w => Of(w.What) < w.AtLeast).Select(w => $"{w.What}: {Of(w.What)} of {w.AtLeast}")];

    public IEnumerable<string> Lines() => counts.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}: {c.Value}");
}
