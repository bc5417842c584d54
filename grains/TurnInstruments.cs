using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SmartPulse;

/// <summary>
/// Every turn of a grain: a span and how long it took. Kinds and counts only: no key, no name, no word. Nobody listens: nothing is made.
/// </summary>
internal sealed class TurnInstruments(IMeterFactory meters, TimeProvider time)
{
    /// <summary>The name of the grains' source of spans and of their meter.</summary>
    public const string Name = "SmartPulse.Grains";

    private const string GrainTag = "smartpulse.grain";
    private const string WhatTag = "smartpulse.turn";
    private const string EventsTag = "smartpulse.turn.events";
    private const string ClaimedTag = "smartpulse.turn.claimed";

    private readonly TimeProvider time = time;
    private readonly Histogram<double> duration = meters.Create(Name).CreateHistogram<double>(
        "smartpulse.turn.duration", "s", "One turn of a grain, from its beginning to its answer.");

    private readonly Counter<long> stale = meters.Create(Name).CreateCounter<long>(
        "smartpulse.turn.stale", "{turn}", "Turns whose append was refused because another activation had written to the journal.");

    /// <summary>Where all spans of grains come from.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>A turn begins.</summary>
    /// <param name="grain">The kind of grain.</param>
    /// <param name="what">What it was asked, as a kind.</param>
    /// <param name="owedBy">W3C trace parent of what made the turn necessary, for a turn that nobody called: it goes on in that trace.</param>
    public Turn Begin(string grain, string what, string? owedBy = null) => new(this, grain, what, owedBy);

    /// <summary>An append was refused because another activation had written to the journal.</summary>
    /// <param name="grain">The kind of grain.</param>
    public void WasStale(string grain) => stale.Add(1, new KeyValuePair<string, object?>(GrainTag, grain));

    /// <summary>The context of a trace parent, or of nothing when there is none or it cannot be read.</summary>
    public static ActivityContext ContextOf(string? traceParent) =>
        traceParent is not null && ActivityContext.TryParse(traceParent, traceState: null, out var context) ? context : default;

    /// <summary>A turn under way; it ends when it is disposed of.</summary>
    public readonly struct Turn : IDisposable
    {
        private readonly TurnInstruments instruments;
        private readonly string grain;
        private readonly string what;
        private readonly Activity? activity;
        private readonly long began;

        internal Turn(TurnInstruments instruments, string grain, string what, string? owedBy)
        {
            (this.instruments, this.grain, this.what) = (instruments, grain, what);
            began = instruments.duration.Enabled ? instruments.time.GetTimestamp() : 0;
            activity = !Source.HasListeners() ? null
                : Activity.Current is null ? Source.StartActivity($"{grain} {what}", ActivityKind.Internal, ContextOf(owedBy))
                : Source.StartActivity($"{grain} {what}");
        }

        /// <summary>The turn has decided.</summary>
        public void Decided(int events, int claimed) => activity?.SetTag(EventsTag, events).SetTag(ClaimedTag, claimed);

        /// <inheritdoc/>
        public void Dispose()
        {
            activity?.Dispose();
            if (instruments.duration.Enabled)
            {
                instruments.duration.Record(
                    instruments.time.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>(GrainTag, grain), new KeyValuePair<string, object?>(WhatTag, what));
            }
        }
    }
}
