using System.Globalization;
using SmartPulse.Gateway.Hosting;

namespace SmartPulse.Gateway.StandIn.FastForward;

/// <summary>The time as it truly is. What must not expire because somebody moved the clock asks here: sessions and sign-in links.</summary>
/// <param name="Provider">Its source.</param>
internal sealed record TrueTime(TimeProvider Provider);

/// <summary>
/// The true time, and as far ahead as somebody at the phones has moved it. Only the hands move: timers and elapsed time run as ever. How far is
/// kept in the data directory, because a clock that went back with a restart would write journals backwards.
/// </summary>
internal sealed class ShiftedTime : TimeProvider
{
    private readonly TimeProvider beneath;
    private readonly FileInfo file;
    private readonly Lock gate = new();
    private long aheadSeconds;

    private ShiftedTime(TimeProvider beneath, FileInfo file)
    {
        this.beneath = beneath;
        this.file = file;
        aheadSeconds = Read(file);
    }

    /// <summary>How far ahead of the true time it is.</summary>
    public TimeSpan Ahead => TimeSpan.FromSeconds(Interlocked.Read(ref aheadSeconds));

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => beneath.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => beneath.TimestampFrequency;

    /// <summary>
    /// The clock of a data directory: one that can be moved at the stand-in carrier, the true one with a real account. Either is steady: it does not
    /// go back when the system's is set back.
    /// </summary>
    public static TimeProvider Of(TrueTime time, DataDirectory data, bool isStandIn)
    {
        var kept = new FileInfo(Path.Combine(data.Root.FullName, "stand-in-clock"));
        var steady = new SteadyTime(time.Provider);
        return isStandIn ? new ShiftedTime(steady, kept)
            : Read(kept) == 0 ? steady
            : throw new InvalidOperationException(
                $"The clock of {data.Root.FullName} was moved ahead at the stand-in carrier, so its journals lie in the future. Use a new SmartPulse:DataDirectory with a Twilio account.");
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => beneath.GetUtcNow() + Ahead;

    /// <inheritdoc/>
    public override long GetTimestamp() => beneath.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => beneath.CreateTimer(callback, state, dueTime, period);

    /// <summary>Moves the clock ahead by whole seconds. It is on disk before anybody reads the new time.</summary>
    public void MoveAhead(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (gate)
        {
            var moved = aheadSeconds + (long)Math.Ceiling(by.TotalSeconds);
            var aside = file.FullName + ".new";
            File.WriteAllText(aside, moved.ToString(CultureInfo.InvariantCulture));
            File.Move(aside, file.FullName, overwrite: true);
            Interlocked.Exchange(ref aheadSeconds, moved);
        }
    }

    private static long Read(FileInfo kept) =>
        !kept.Exists ? 0
        : long.TryParse(File.ReadAllText(kept.FullName), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds
        : throw new InvalidDataException($"{kept.FullName} does not hold a number of seconds; how far ahead its journals are is not known.");
}
