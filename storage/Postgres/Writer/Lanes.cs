using SmartPulse.Journals;

namespace SmartPulse.Storage.Postgres.Writer;

/// <summary>The writer: a few lanes side by side. While one waits for the server, another makes its batch ready.</summary>
internal sealed class Lanes(Lane[] lanes) : IAsyncDisposable
{
    public int Length => lanes.Sum(lane => lane.Length);

    public long Commits => lanes.Sum(lane => lane.Commits);

    public StoreUnavailableException? LastFailure => lanes.Select(lane => lane.LastFailure).FirstOrDefault(failure => failure is not null);

    /// <summary>Whether a lane takes nothing in.</summary>
    public bool IsFull(int capacity) => lanes.Any(lane => lane.Length >= capacity);

    public Task<AppendOutcome> AppendAsync(JournalAppend append) => lanes[(uint)append.Stream.GetHashCode() % lanes.Length].AppendAsync(append);

    public void Recovered() => Array.ForEach(lanes, lane => lane.Recovered());

    public void Close() => Array.ForEach(lanes, lane => lane.Close());

    public async ValueTask DisposeAsync()
    {
        foreach (var lane in lanes)
        {
            await lane.DisposeAsync();
        }
    }
}
