using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace SmartPulse.Tests.Integration.Telemetry;

/// <summary>
/// Hears everything that could leave the process: every log line of every category as deep as filters let it, with its values and scopes; every span
/// of every source with its tags, events and baggage; every measurement with its tags. Of the whole test process: a marker that nobody else uses tells whose it was.
/// </summary>
internal sealed class Ears : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> heard = new();
    private readonly ActivityListener spans;
    private readonly MeterListener measurements = new();
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public Ears()
    {
        spans = new ActivityListener
        {
            // The framework's own spans carry addresses; nothing of ours listens to them (TelemetryRegistration), so nothing of them leaves.
            ShouldListenTo = static source => source.Name.StartsWith("SmartPulse", StringComparison.Ordinal),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Hear(
                $"span {activity.DisplayName} {activity.StatusDescription} {activity.TraceStateString} {Join(activity.TagObjects)} {Join(activity.Baggage)} {string.Join(' ', activity.Events.Select(e => $"{e.Name} {Join(e.Tags)}"))}"),
        };
        ActivitySource.AddActivityListener(spans);
        measurements.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Name.StartsWith("smartpulse", StringComparison.Ordinal))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        measurements.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Hear($"measured {instrument.Name} {Join(tags.ToArray())}"));
        measurements.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Hear($"measured {instrument.Name} {Join(tags.ToArray())}"));
        measurements.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Hear($"measured {instrument.Name} {Join(tags.ToArray())}"));
        measurements.Start();
    }

    public IReadOnlyCollection<string> Heard => heard;

    public void Hear(string line) => heard.Enqueue(line);

    public ILogger CreateLogger(string categoryName) => new Ear(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
        spans.Dispose();
        measurements.Dispose();
    }

    private static string Join<T>(IEnumerable<KeyValuePair<string, T>> pairs) => string.Join(' ', pairs.Select(p => $"{p.Key}={p.Value}"));

    private sealed class Ear(Ears ears, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => ears.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = $"log {category} {logLevel} {formatter(state, exception)} {(state is IEnumerable<KeyValuePair<string, object?>> values ? Join(values) : state)} {exception}";
            ears.scopes.ForEachScope((scope, _) => line += $" {(scope is IEnumerable<KeyValuePair<string, object?>> pairs ? Join(pairs) : scope)}", 0);
            ears.Hear(line);
        }
    }
}
