using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SmartPulse.Conversations;

/// <summary>What conversations tell about themselves: the stages of the loop, and the attempts at what they owe.</summary>
internal sealed class ConversationInstruments
{
    private const string KindTag = "smartpulse.capture.kind";
    private const string ByTag = "smartpulse.engaged.by";
    private const string EffectTag = "smartpulse.effect";
    private const string AttemptTag = "smartpulse.attempt";
    private const string OutcomeTag = "smartpulse.outcome";

    private readonly Counter<long> detected;
    private readonly Counter<long> engaged;
    private readonly Counter<long> qualified;
    private readonly Counter<long> booked;
    private readonly Histogram<double> timeToEngage;
    private readonly UpDownCounter<long> inFlight;
    private readonly Counter<long> repeated;
    private readonly Histogram<double> attempts;
    private readonly TimeProvider time;

    public ConversationInstruments(IMeterFactory meters, TimeProvider time)
    {
        this.time = time;
        var meter = meters.Create(TurnInstruments.Name);
        detected = meter.CreateCounter<long>("smartpulse.loop.detected", "{opportunity}", "Opportunities that were opened.");
        engaged = meter.CreateCounter<long>("smartpulse.loop.engaged", "{opportunity}", "Opportunities whose first meaningful response reached the customer.");
        qualified = meter.CreateCounter<long>("smartpulse.loop.qualified", "{opportunity}", "Opportunities that met the business's rules.");
        booked = meter.CreateCounter<long>("smartpulse.loop.booked", "{opportunity}", "Opportunities whose first appointment was confirmed.");
        timeToEngage = meter.CreateHistogram<double>("smartpulse.loop.engage.duration", "s", "From detection (missed call: its end) to the first meaningful response.");
        inFlight = meter.CreateUpDownCounter<long>("smartpulse.effect.in_flight", "{attempt}", "Attempts under way at what conversations owe.");
        repeated = meter.CreateCounter<long>("smartpulse.effect.repeated", "{attempt}", "Attempts that were not the first at the same thing.");
        attempts = meter.CreateHistogram<double>("smartpulse.effect.duration", "s", "One attempt, from its claim to its outcome.");
    }

    /// <summary>A turn is on disk.</summary>
    public void Moved(Conversation before, Conversation after)
    {
        foreach (var (stage, opportunity) in LoopProgress.Of(before, after))
        {
            switch (stage)
            {
                case LoopStage.Detected:
                    detected.Add(1, new KeyValuePair<string, object?>(KindTag, opportunity.FirstKind.ToString()));
                    break;
                case LoopStage.Engaged:
                    engaged.Add(1, new KeyValuePair<string, object?>(ByTag, opportunity.EngagedByHuman ? "human" : "assistant"));
                    timeToEngage.Record((opportunity.EngagedAt!.Value - opportunity.ClockStart).TotalSeconds);
                    break;
                case LoopStage.Qualified:
                    qualified.Add(1);
                    break;
                case LoopStage.Booked:
                    booked.Add(1);
                    break;
            }
        }
    }

    /// <summary>
    /// An attempt begins, at once or long after it came to be owed: its span is the child of the turn that owed it, and the turn that claimed it is linked.
    /// </summary>
    public Attempt Begin(Claim claim) => new(this, claim);

    /// <summary>An attempt under way; its span lasts until its outcome was reported.</summary>
    public readonly struct Attempt : IDisposable
    {
        private readonly ConversationInstruments instruments;
        private readonly string effect;
        private readonly Activity? activity;
        private readonly long began;

        internal Attempt(ConversationInstruments instruments, Claim claim)
        {
            this.instruments = instruments;
            effect = claim.What.GetType().Name;
            began = instruments.time.GetTimestamp();
            activity = TurnInstruments.Source.HasListeners() ? Span(claim, effect) : null;
            instruments.inFlight.Add(1);
            if (claim.Attempt > 1)
            {
                instruments.repeated.Add(1, new KeyValuePair<string, object?>(EffectTag, effect));
            }
        }

        /// <summary>It came to this; what follows is the report.</summary>
        public void Ended(EffectResult result)
        {
            var outcome = result.GetType().Name;
            activity?.SetTag(OutcomeTag, outcome);
            instruments.inFlight.Add(-1);
            instruments.attempts.Record(
                instruments.time.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>(EffectTag, effect), new KeyValuePair<string, object?>(OutcomeTag, outcome));
        }

        /// <inheritdoc/>
        public void Dispose() => activity?.Dispose();

        private static Activity? Span(Claim claim, string effect)
        {
            var turn = Activity.Current;
            var owedBy = claim.Trace is null ? turn?.Context ?? default : TurnInstruments.ContextOf(claim.Trace);
            ActivityLink[]? links = turn is not null && turn.SpanId != owedBy.SpanId ? [new ActivityLink(turn.Context)] : null;
            return TurnInstruments.Source.StartActivity(
                ActivityKind.Internal, owedBy, [new(EffectTag, effect), new(AttemptTag, claim.Attempt)], links, name: $"attempt {effect}");
        }
    }
}
