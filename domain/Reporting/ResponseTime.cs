using System.Text.Json.Serialization;
using NodaTime;

namespace SmartPulse.Reporting;

/// <summary>How long an answer took. Never is a value and not a gap: leaving out those who were never answered would flatter us.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Within), "within")]
[JsonDerivedType(typeof(Never), "infinite")]
public abstract record ResponseTime
{
    private ResponseTime() { }

    /// <summary>Answered after so long.</summary>
    /// <param name="Elapsed">From the start of the clock.</param>
    public sealed record Within([property: JsonIgnore] Duration Elapsed) : ResponseTime
    {
        /// <summary>The same in seconds.</summary>
        public double Seconds => Elapsed.TotalSeconds;
    }

    /// <summary>Not answered: longer than any time.</summary>
    public sealed record Never : ResponseTime;

    /// <summary>
    /// The nearest-rank percentile: the smallest time within which at least that share was answered. One that really happened, never a mean of two.
    /// Null when there is nobody to speak of.
    /// </summary>
    /// <param name="percent">1 to 100.</param>
    /// <param name="sorted">Times of those who were answered, shortest first.</param>
    /// <param name="never">How many were not.</param>
    internal static ResponseTime? Percentile(int percent, IReadOnlyList<Duration> sorted, int never)
    {
        var all = (long)sorted.Count + never;
        if (all == 0)
        {
            return null;
        }

        var rank = ((percent * all) + 99) / 100;
        return rank <= sorted.Count ? new Within(sorted[(int)rank - 1]) : new Never();
    }
}
