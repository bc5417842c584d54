using System.Collections.Concurrent;

namespace SmartPulse.Storage.Postgres.Writer;

/// <summary>Numbers for new journals, taken a thousand at a time, so that a first event needs no question. What a process does not use up stays unused.</summary>
internal sealed class StreamIds
{
    /// <summary>So many ids follow each value of the sequence; its increment in the schema.</summary>
    private const int Each = 1000;

    /// <summary>As many blocks as <c>$1</c> says.</summary>
    public const string Sql = "SELECT nextval('stream_id') FROM generate_series(1, $1)";

    private readonly ConcurrentQueue<long> free = new();

    /// <summary>How many blocks are needed before so many journals could begin.</summary>
    public int Missing(int journals) => Math.Max(0, (journals - free.Count + Each - 1) / Each);

    public void Add(IEnumerable<long> blocks)
    {
        foreach (var first in blocks)
        {
            for (var i = 0; i < Each; i++)
            {
                free.Enqueue(first + i);
            }
        }
    }

    public long Take() => free.TryDequeue(out var id) ? id : throw new InvalidOperationException("No number is left for a new journal; the batch asked for too few.");
}
