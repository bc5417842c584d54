using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.Metrics;
using SmartPulse.Gateway.StandIn.FastForward;

namespace SmartPulse.Gateway.Ops;

/// <summary>
/// Keeps the last hour of the figures that the operations page shows, for people without a collector. It hears the product's own instruments,
/// as an exporter would, and once a second asks those that only answer when asked.
/// </summary>
internal sealed class OpsBook : BackgroundService
{
    private const string Prefix = "smartpulse.";

    /// <summary>More than that of one figure is one: a tag that grows without end must not take the memory with it.</summary>
    private const int MostParts = 16;

    private const string Rest = "other";

    private readonly ImmutableDictionary<string, Kept> byInstrument = OpsFigure.All.ToImmutableDictionary(f => f.Instrument, f => new Kept(f), StringComparer.Ordinal);
    private readonly MeterListener listener = new();
    private readonly TimeProvider time;
    private readonly long began;

    public OpsBook(TrueTime time)
    {
        // The true time: whoever moves the stand-in's clock ahead must not empty the page.
        this.time = time.Provider;
        began = this.time.GetTimestamp();
        StartedAt = this.time.GetUtcNow();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Name.StartsWith(Prefix, StringComparison.Ordinal) && byInstrument.TryGetValue(instrument.Name, out var kept))
            {
                l.EnableMeasurementEvents(instrument, kept);
            }
        };
        listener.SetMeasurementEventCallback<long>(static (instrument, value, tags, state) => Hear(instrument, value, tags, state));
        listener.SetMeasurementEventCallback<int>(static (instrument, value, tags, state) => Hear(instrument, value, tags, state));
        listener.SetMeasurementEventCallback<double>(static (instrument, value, tags, state) => Hear(instrument, value, tags, state));
        listener.Start();
    }

    /// <summary>Since when it counts.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>Every figure as it stands.</summary>
    public ImmutableArray<OpsReading> Read() => [.. OpsFigure.All.Select(f => byInstrument[f.Instrument].Read())];

    /// <summary>Goes on to now, and asks the instruments that answer when asked; called once a second.</summary>
    internal void Beat()
    {
        var slot = (long)(time.GetElapsedTime(began) / Series.SlotLength);
        foreach (var kept in byInstrument.Values)
        {
            kept.Tick(slot);
        }

        listener.RecordObservableInstruments();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            Beat();
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        listener.Dispose();
        base.Dispose();
    }

    private static void Hear(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) =>
        ((Kept)state!).Hear(value, tags, isShift: instrument is UpDownCounter<long>);

    /// <summary>One figure: the whole, and its parts by tag.</summary>
    private sealed class Kept(OpsFigure figure)
    {
        private readonly Series whole = new(figure.Kind);
        private readonly ConcurrentDictionary<string, Series> parts = new(StringComparer.Ordinal);
        private long slot;

        public void Hear(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, bool isShift)
        {
            if (isShift)
            {
                whole.Shift(value);
                return;
            }

            whole.Add(value);
            if (figure.SplitBy is not null)
            {
                PartOf(tags).Add(value);
            }
        }

        public void Tick(long now)
        {
            Interlocked.Exchange(ref slot, now);
            whole.Tick(now);
            foreach (var part in parts.Values)
            {
                part.Tick(now);
            }
        }

        public OpsReading Read() => new(
            figure.Key, figure.Kind, figure.Kind == SeriesKind.Level ? whole.Level : null, whole.Total, whole.Last(Series.Minute), whole.Last(Series.Hour),
            [.. parts.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new OpsPart(p.Key, p.Value.Last(Series.Minute).Count, p.Value.Last(Series.Hour).Count))],
            [.. whole.ByMinute()]);

        private Series PartOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var name = Rest;
            foreach (var tag in tags)
            {
                if (tag.Key == figure.SplitBy)
                {
                    name = tag.Value as string ?? $"{tag.Value}";
                    break;
                }
            }

            return parts.TryGetValue(name, out var part) ? part : New(parts.Count < MostParts ? name : Rest);
        }

        private Series New(string name) => parts.GetOrAdd(name, static (_, kept) =>
        {
            var part = new Series(kept.Kind);
            part.Tick(kept.Slot);
            return part;
        }, (figure.Kind, Slot: Interlocked.Read(ref slot)));
    }
}
