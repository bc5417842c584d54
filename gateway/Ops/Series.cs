namespace SmartPulse.Gateway.Ops;

/// <summary>What a series adds up.</summary>
internal enum SeriesKind
{
    /// <summary>How often something happened.</summary>
    Count,

    /// <summary>How much of something there is; of a stretch of time its peak is kept.</summary>
    Level,

    /// <summary>How long or how large something was, each time: how often, and quantiles to within a fifth.</summary>
    Spread,
}

/// <summary>Part of the last hour of one series. Null where nothing was measured.</summary>
/// <param name="Count">How often.</param>
/// <param name="Peak">The highest level or value.</param>
/// <param name="Median">Half were at most this.</param>
/// <param name="Slow">99 of 100 were at most this.</param>
internal sealed record SeriesSpan(long Count, double? Peak, double? Median, double? Slow);

/// <summary>The last hour of one measured thing, in slots of fifteen seconds: bounded, however much happens. Safe from any thread.</summary>
internal sealed class Series(SeriesKind kind)
{
    /// <summary>How long a slot is.</summary>
    public static readonly TimeSpan SlotLength = TimeSpan.FromSeconds(15);

    /// <summary>Slots of a minute, and of the hour that is kept.</summary>
    public const int Minute = 4, Hour = 240;

    // Each bucket is a fifth wider than the one before: from 10 µs (or 10⁻⁵ of anything) to some hours.
    private const int Buckets = 120;
    private const double Smallest = 1e-5;
    private static readonly double LogOfWidth = Math.Log(1.2);

    private readonly Lock gate = new();
    private readonly Slot?[] slots = new Slot?[Hour];
    private long now;
    private double level;

    /// <summary>What it adds up.</summary>
    public SeriesKind Kind => kind;

    /// <summary>How often it was measured since the start.</summary>
    public long Total { get; private set; }

    /// <summary>The level as it was last heard.</summary>
    public double Level
    {
        get
        {
            lock (gate)
            {
                return level;
            }
        }
    }

    /// <summary>Something was measured: so many times, or that value.</summary>
    public void Add(double value)
    {
        lock (gate)
        {
            var slot = Current();
            switch (kind)
            {
                case SeriesKind.Count:
                    slot.Count += (long)value;
                    Total += (long)value;
                    break;
                case SeriesKind.Level:
                    level = value;
                    slot.Peak = slot.Count++ == 0 ? value : Math.Max(slot.Peak, value);
                    break;
                default:
                    slot.Peak = slot.Count++ == 0 ? value : Math.Max(slot.Peak, value);
                    (slot.Spread ??= new int[Buckets])[BucketOf(value)]++;
                    Total++;
                    break;
            }
        }
    }

    /// <summary>A level rose or fell by so much.</summary>
    public void Shift(double by)
    {
        lock (gate)
        {
            level += by;
            var slot = Current();
            slot.Peak = slot.Count++ == 0 ? Math.Max(level, level - by) : Math.Max(slot.Peak, level);
        }
    }

    /// <summary>Time has gone on to that slot, counted from the start.</summary>
    public void Tick(long slot)
    {
        lock (gate)
        {
            for (var i = Math.Max(now + 1, slot - Hour + 1); i <= slot; i++)
            {
                slots[i % Hour] = null;
            }

            now = Math.Max(now, slot);
        }
    }

    /// <summary>The newest so many slots together.</summary>
    public SeriesSpan Last(int count)
    {
        lock (gate)
        {
            var within = Within(0, count).ToList();
            var spread = kind == SeriesKind.Spread && within.Count > 0 ? Together(within) : null;
            return new(
                kind == SeriesKind.Level ? 0 : within.Sum(s => s.Count), kind == SeriesKind.Count || within.Count == 0 ? null : within.Max(s => s.Peak),
                Quantile(spread, 0.5), Quantile(spread, 0.99));
        }
    }

    /// <summary>The last hour minute by minute, oldest first: counts, or the peak of a level.</summary>
    public double[] ByMinute()
    {
        lock (gate)
        {
            return [.. Enumerable.Range(0, Hour / Minute).Select(minute => Hour / Minute - 1 - minute)
                .Select(ago => Within(ago * Minute, Minute).Aggregate(0.0, (sum, s) => kind == SeriesKind.Level ? Math.Max(sum, s.Peak) : sum + s.Count))];
        }
    }

    private static int BucketOf(double value) => value <= Smallest ? 0 : Math.Clamp((int)(Math.Log(value / Smallest) / LogOfWidth) + 1, 0, Buckets - 1);

    private static int[] Together(List<Slot> within)
    {
        var all = new int[Buckets];
        foreach (var spread in within.Select(s => s.Spread).OfType<int[]>())
        {
            for (var i = 0; i < Buckets; i++)
            {
                all[i] += spread[i];
            }
        }

        return all;
    }

    /// <summary>The upper end of the bucket that the quantile falls into.</summary>
    private static double? Quantile(int[]? spread, double share)
    {
        if (spread is null)
        {
            return null;
        }

        var (below, rank) = (0L, (long)Math.Ceiling(share * spread.Sum(static n => (long)n)));
        for (var i = 0; i < Buckets; i++)
        {
            below += spread[i];
            if (below >= rank)
            {
                return Smallest * Math.Exp(i * LogOfWidth);
            }
        }

        throw new System.Diagnostics.UnreachableException("The buckets add up to less than a share of themselves.");
    }

    private IEnumerable<Slot> Within(int skip, int count)
    {
        for (var i = now - skip; i > now - skip - count && i >= 0 && i > now - Hour; i--)
        {
            if (slots[i % Hour] is { } slot)
            {
                yield return slot;
            }
        }
    }

    private Slot Current() => slots[now % Hour] ??= new();

    private sealed class Slot
    {
        public long Count { get; set; }

        public double Peak { get; set; }

        public int[]? Spread { get; set; }
    }
}
