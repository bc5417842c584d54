using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;

namespace SmartPulse.Load.Outage;

/// <summary>Asks <c>/readyz</c> again and again, as a load balancer does, and keeps what changed.</summary>
internal sealed class Readiness(Uri gateway) : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient http = new() { BaseAddress = gateway, Timeout = TimeSpan.FromSeconds(15) };
    private readonly Lock gate = new();
    private readonly List<Change> changes = [];

    /// <summary>Every change, in order; the first is what it said at the first look.</summary>
    public IReadOnlyList<Change> Changes
    {
        get
        {
            lock (gate)
            {
                return [.. changes];
            }
        }
    }

    /// <summary>Why it takes no work by now; null while it does.</summary>
    public string? Why
    {
        get
        {
            lock (gate)
            {
                return changes.Count == 0 ? null : changes[^1].Why;
            }
        }
    }

    /// <summary>Asks until it is told to stop.</summary>
    public async Task WatchAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                Note(await AskAsync(cancellation));
                await Task.Delay(BetweenLooks, cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The run is over.
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<string?> AskAsync(CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.GetAsync("/readyz", cancellation);
            return answer.StatusCode == HttpStatusCode.OK ? null : JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellation))!["why"]!.GetValue<string>();
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return "Nobody answered.";
        }
    }

    private void Note(string? why)
    {
        lock (gate)
        {
            if (changes.Count == 0 || changes[^1].Why != why)
            {
                changes.Add(new(Stopwatch.GetTimestamp(), why));
            }
        }
    }

    /// <summary>What it said from then on.</summary>
    /// <param name="At">When it was first heard: a timestamp of <see cref="Stopwatch"/>.</param>
    /// <param name="Why">Why it takes no work; null: it does.</param>
    internal readonly record struct Change(long At, string? Why);
}
