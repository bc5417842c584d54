using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Orleans.Runtime;

/// <summary>A timer of one activation; disposing it stops it.</summary>
public interface IGrainTimer : IDisposable
{
    /// <summary>Sets when it ticks from now on.</summary>
    /// <param name="dueTime">How long until the next tick.</param>
    /// <param name="period">How long from the end of one tick to the next.</param>
    void Change(TimeSpan dueTime, TimeSpan period);
}

/// <summary>When a timer ticks, and how a tick meets other turns.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct GrainTimerCreationOptions()
{
    /// <summary>Sets both times.</summary>
    /// <param name="dueTime">How long until the first tick.</param>
    /// <param name="period">How long from the end of one tick to the next.</param>
    [SetsRequiredMembers]
    public GrainTimerCreationOptions(TimeSpan dueTime, TimeSpan period)
        : this()
    {
        DueTime = dueTime;
        Period = period;
    }

    /// <summary>How long until the first tick; <see cref="Timeout.InfiniteTimeSpan"/> for never.</summary>
    public required TimeSpan DueTime { get; init; }

    /// <summary>How long from the end of one tick to the next; <see cref="Timeout.InfiniteTimeSpan"/> for only once.</summary>
    public required TimeSpan Period { get; init; }

    /// <summary>Whether a tick may interleave with other turns. The default is false.</summary>
    public bool Interleave { get; init; }

    /// <summary>Whether a tick counts as use of the grain and so keeps it in memory. The default is false.</summary>
    public bool KeepAlive { get; init; }
}
