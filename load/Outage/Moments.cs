using NodaTime;

namespace SmartPulse.Load.Outage;

/// <summary>When the outage began and ended, by the clock that answers are measured with and by the one that the store writes.</summary>
/// <param name="Began">It was gone from here on: a timestamp of <see cref="System.Diagnostics.Stopwatch"/>.</param>
/// <param name="Ended">It was back.</param>
/// <param name="EndedAt">The same instant on the wall.</param>
internal sealed record Moments(long Began, long Ended, Instant EndedAt);
