namespace SmartPulse.Load.Overload;

/// <summary>What a request of the crowd is.</summary>
internal enum RequestKind
{
    /// <summary>A customer writes.</summary>
    Text,

    /// <summary>A call is over that nobody answered.</summary>
    CallOver,

    /// <summary>A call comes in.</summary>
    Call,
}

/// <summary>Shares of the kinds of requests; what is left of the whole are texts.</summary>
/// <param name="Call">Calls that come in, of one.</param>
/// <param name="CallOver">Calls that are over.</param>
internal sealed record Mix(double Call, double CallOver)
{
    // Multiples of it are spread evenly over the unit, however many of them are looked at.
    private static readonly double Golden = (Math.Sqrt(5) - 1) / 2;

    /// <summary>Seven texts, two ends of calls and a call in ten.</summary>
    public static Mix Usual { get; } = new(0.1, 0.2);

    /// <summary>Texts.</summary>
    public double Text => 1 - Call - CallOver;

    /// <summary>The shares of what there was.</summary>
    public static Mix Of(IReadOnlyDictionary<RequestKind, int> counts)
    {
        var all = (double)Math.Max(1, counts.Values.Sum());
        return new(counts.GetValueOrDefault(RequestKind.Call) / all, counts.GetValueOrDefault(RequestKind.CallOver) / all);
    }

    /// <summary>What the n-th request is.</summary>
    public RequestKind Kind(int n)
    {
        var place = n * Golden % 1;
        return place < Call ? RequestKind.Call : place < Call + CallOver ? RequestKind.CallOver : RequestKind.Text;
    }
}
