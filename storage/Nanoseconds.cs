using NodaTime;

namespace SmartPulse.Storage;

/// <summary>Instants as the stores keep them: nanoseconds since the Unix epoch, 1677 to 2262, nothing rounded.</summary>
internal static class Nanoseconds
{
    public static long Of(Instant instant) => (instant - NodaConstants.UnixEpoch).ToInt64Nanoseconds();

    public static Instant ToInstant(long nanoseconds) => NodaConstants.UnixEpoch + Duration.FromNanoseconds(nanoseconds);
}
