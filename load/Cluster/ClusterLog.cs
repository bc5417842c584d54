using System.Globalization;
using SmartPulse.Load.Kill.Customers;

namespace SmartPulse.Load.Cluster;

/// <summary>What was said in a trial, with the time, a file for each who spoke: for whoever wants to know why something took long.</summary>
/// <param name="folder">Where; null: nothing is written.</param>
internal sealed class ClusterLog(DirectoryInfo? folder) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, StreamWriter> files = new(StringComparer.Ordinal);

    /// <summary>Writes a line of somebody.</summary>
    public void Write(string who, string line)
    {
        if (folder is null)
        {
            return;
        }

        lock (gate)
        {
            if (!files.TryGetValue(who, out var file))
            {
                folder.Create();
                files[who] = file = new StreamWriter(Path.Combine(folder.FullName, $"{who.Replace(' ', '-')}.log")) { AutoFlush = true };
            }

            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():HH:mm:ss.fff} {line}"));
        }
    }

    /// <summary>Writes what came back for a request that acknowledged nothing.</summary>
    public void Write(Answer answer)
    {
        if (!answer.Acknowledges && !answer.IsCaller)
        {
            Write("requests", string.Create(CultureInfo.InvariantCulture, $"{answer.Delivery.Signal}, sent for the {answer.Attempt}. time: {answer.Status} after {answer.Milliseconds:0} ms"));
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var file in files.Values)
            {
                file.Dispose();
            }
        }
    }
}
