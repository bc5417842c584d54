namespace SmartPulse.Gateway.Ops;

/// <summary>A figure of the operations page: which instrument it reads, and by which tag it is split.</summary>
/// <param name="Key">Its name on the page: the instrument's, without the product's.</param>
/// <param name="Kind">What is added up.</param>
/// <param name="SplitBy">The tag whose values are told apart; null for none. Its values are few: the code makes them, not a caller.</param>
internal sealed record OpsFigure(string Key, SeriesKind Kind, string? SplitBy = null)
{
    private const string Outcome = "smartpulse.outcome";

    /// <summary>The instrument's name.</summary>
    public string Instrument => $"smartpulse.{Key}";

    /// <summary>Every figure, in the order of the page.</summary>
    public static IReadOnlyList<OpsFigure> All { get; } =
    [
        new("loop.detected", SeriesKind.Count),
        new("loop.engaged", SeriesKind.Count),
        new("loop.qualified", SeriesKind.Count),
        new("loop.booked", SeriesKind.Count),
        new("loop.engage.duration", SeriesKind.Spread),
        new("webhook.duration", SeriesKind.Spread, "http.response.status_code"),
        new("admission.in_progress", SeriesKind.Level),
        new("admission.refused", SeriesKind.Count, "smartpulse.work"),
        new("turn.duration", SeriesKind.Spread),
        new("carrier.duration", SeriesKind.Spread, Outcome),
        new("effect.duration", SeriesKind.Spread, Outcome),
        new("effect.in_flight", SeriesKind.Level),
        new("effect.repeated", SeriesKind.Count),
        new("due.passed", SeriesKind.Level),
        new("due.oldest.age", SeriesKind.Level),
        new("engine.activations", SeriesKind.Level),
        new("engine.calls.in_flight", SeriesKind.Level),
        new("engine.shed", SeriesKind.Count),
        new("engine.timeouts", SeriesKind.Count),
        new("storage.queue.length", SeriesKind.Level),
        new("storage.commits", SeriesKind.Count),
        new("storage.commits.failed", SeriesKind.Count),
        new("storage.append.duration", SeriesKind.Spread),
        new("storage.sync.duration", SeriesKind.Spread),
        new("storage.wal.size", SeriesKind.Level),
        new("live.viewers", SeriesKind.Level),
        new("live.patches", SeriesKind.Count),
        new("live.dropped", SeriesKind.Count),
    ];
}
