using SmartPulse.Reporting;

namespace SmartPulse.Storage;

/// <summary>The order in which groups of capture events are answered, the same in every store.</summary>
internal static class CaptureCounts
{
    public static void Arrange(List<CaptureCount> counts) =>
        counts.Sort((one, other) => (one.Kind, one.Coverage, one.Purpose, one.Outcome).CompareTo((other.Kind, other.Coverage, other.Purpose, other.Outcome)));
}
