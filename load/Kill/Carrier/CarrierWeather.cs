namespace SmartPulse.Load.Kill.Carrier;

/// <summary>How well the carrier works, request by request, by one seed; after <see cref="Clear"/> it works as it should.</summary>
internal sealed class CarrierWeather(int seed)
{
    private static readonly (int Percent, Treatment Treatment)[] Bad =
    [
        (4, Treatment.TakeSlowly), (2, Treatment.TakeAndFail), (2, Treatment.TakeAndHangUp), (2, Treatment.PutOff), (2, Treatment.Fail),
    ];

    private const int LookupsThatFailPercent = 3;

    private readonly Lock gate = new();
    private readonly Random random = new(seed);
    private bool isClear;
    private bool isGone;

    /// <summary>From here on everything is taken and answered at once.</summary>
    public void Clear() => Volatile.Write(ref isClear, true);

    /// <summary>Whether whoever asks is hung up on, without an answer and without anything taken.</summary>
    public bool IsGone
    {
        get => Volatile.Read(ref isGone);
        set => Volatile.Write(ref isGone, value);
    }

    /// <summary>What happens to the next text.</summary>
    public Treatment Next()
    {
        var left = Percent();
        foreach (var (percent, treatment) in Bad)
        {
            if (left < percent)
            {
                return treatment;
            }

            left -= percent;
        }

        return Treatment.Take;
    }

    /// <summary>How late a slow answer is.</summary>
    public TimeSpan Delay()
    {
        lock (gate)
        {
            return TimeSpan.FromMilliseconds(random.Next(100, 1500));
        }
    }

    /// <summary>Whether the next look-up is answered with a server error.</summary>
    public bool LookupFails() => Percent() < LookupsThatFailPercent;

    private int Percent()
    {
        lock (gate)
        {
            return Volatile.Read(ref isClear) ? 100 : random.Next(100);
        }
    }
}
