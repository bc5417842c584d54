namespace SmartPulse.Bookings;

/// <summary>What a <see cref="CalendarRequest"/> is answered.</summary>
public abstract record CalendarAnswer
{
    private CalendarAnswer() { }

    /// <summary>To a wish to hold.</summary>
    public sealed record OfHold(HoldResult Result) : CalendarAnswer;

    /// <summary>To a wish to confirm.</summary>
    public sealed record OfConfirm(ConfirmResult Result) : CalendarAnswer;

    /// <summary>To a release.</summary>
    public sealed record OfRelease(ReleaseResult Result) : CalendarAnswer;

    /// <summary>To a cancellation.</summary>
    public sealed record OfCancel(CancelResult Result) : CalendarAnswer;

    /// <summary>What has lapsed has lapsed.</summary>
    public sealed record Woken : CalendarAnswer;

    /// <summary>Nothing was stored, or nobody knows whether it was: ask again with the same ids.</summary>
    public sealed record Unavailable(string Why) : CalendarAnswer;
}
