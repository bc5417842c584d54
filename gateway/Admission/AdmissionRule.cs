namespace SmartPulse.Gateway.Admission;

/// <summary>Who still gets in. Pure.</summary>
internal static class AdmissionRule
{
    /// <summary>
    /// How many requests, of whatever kind, may be in progress for one of this kind to get in. A kind is never refused for the sake of a less
    /// urgent one: what those leave free is kept for it. Steps of calls get in far beyond the figure: there are no more of them than calls that
    /// were let in, and a step that is not taken spoils a call that was.
    /// </summary>
    public static int Limit(WorkKind kind, int atOnce) => (int)((long)atOnce * Percent(kind) / 100);

    private static int Percent(WorkKind kind) => kind switch
    {
        WorkKind.CallStep => 200,
        WorkKind.CallArrival => 150,
        WorkKind.CallOver => 100,
        WorkKind.Text => 75,
        WorkKind.Form => 65,
        WorkKind.Delivery => 55,
        WorkKind.Read => 45,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No limit is known for this kind of work."),
    };
}
