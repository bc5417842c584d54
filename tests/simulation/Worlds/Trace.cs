using System.Text;

namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>What happened, for two readers: a hash over all of it, and the last steps for a person.</summary>
internal sealed class Trace
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int Kept = 25;

    private readonly Queue<string> last = new();
    private ulong hash = Basis;

    /// <summary>Keeps every step, when somebody wants to read them all.</summary>
    public static Action<string>? Listener { get; set; }

    public ulong Hash => hash;

    public IEnumerable<string> Last => last;

    public void Step(DateTimeOffset at, string what)
    {
        var line = $"{at:dd HH:mm:ss.fff} {what}";
        Mix(Encoding.UTF8.GetBytes(line));
        last.Enqueue(line);
        if (last.Count > Kept)
        {
            last.Dequeue();
        }

        Listener?.Invoke(line);
    }

    /// <summary>Takes bytes into the hash that nobody would read.</summary>
    public void Mix(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            hash = (hash ^ b) * Prime;
        }
    }
}
