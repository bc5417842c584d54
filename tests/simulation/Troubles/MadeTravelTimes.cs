using NodaTime;
using SmartPulse.Bookings;

namespace SmartPulse.Tests.Simulation.Troubles;

/// <summary>The ordinary travel times, but to places of which nothing is known.</summary>
internal sealed class MadeTravelTimes(MadeTrouble made) : ITravelTimes
{
    public Duration Between(string from, string to) =>
        made.Uncharted.Contains(from) || made.Uncharted.Contains(to)
            ? throw new KeyNotFoundException("A test says that nobody knows the way.")
            : PostalTravelTimes.Default.Between(from, to);
}
