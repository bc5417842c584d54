using System.Diagnostics.Metrics;
using Microsoft.Extensions.AI;

namespace SmartPulse.Connectors.LanguageModels;

/// <summary>What a model is asked and what it costs. No words.</summary>
internal sealed class ModelInstruments
{
    /// <summary>The meter's name.</summary>
    public const string Name = "SmartPulse.Connectors.LanguageModels";

    private readonly Histogram<double> duration;
    private readonly Counter<long> tokens;
    private readonly TimeProvider time;

    public ModelInstruments(IMeterFactory meters, TimeProvider time)
    {
        this.time = time;
        var meter = meters.Create(Name);
        duration = meter.CreateHistogram<double>("smartpulse.model.duration", "s", "One question to the language model, by how it ended.");
        tokens = meter.CreateCounter<long>("smartpulse.model.tokens", "{token}", "What the language model read and wrote, by direction: what it is paid for.");
    }

    /// <summary>Now, for <see cref="Ended"/>.</summary>
    public long Began() => time.GetTimestamp();

    /// <summary>A question has ended.</summary>
    /// <param name="outcome">A stable word.</param>
    /// <param name="began">When it began.</param>
    public void Ended(string outcome, long began) => duration.Record(time.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>("smartpulse.outcome", outcome));

    /// <summary>What it used, where it says so.</summary>
    public void Used(UsageDetails? usage)
    {
        Count(usage?.InputTokenCount, "input");
        Count(usage?.OutputTokenCount, "output");
    }

    private void Count(long? count, string direction)
    {
        if (count > 0)
        {
            tokens.Add(count.Value, new KeyValuePair<string, object?>("smartpulse.direction", direction));
        }
    }
}
