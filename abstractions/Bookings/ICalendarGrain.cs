namespace SmartPulse.Bookings;

/// <summary>The slots of a set of resources scheduled together, and their only writer. Key: organisation / calendar. Every request is answered once; a repeat gets the same answer.</summary>
[Alias("SmartPulse.ICalendarGrain")]
public interface ICalendarGrain : IGrainWithStringKey
{
    /// <summary>Real free times for a service, best first, none of them held or booked now.</summary>
    [Alias("FindTimes")]
    Task<TimesResult> FindTimesAsync(TimesRequest request);

    /// <summary>Holds a slot until a time. The same hold id again gives the same answer: a lapsed hold never comes back, a no never turns into a yes.</summary>
    [Alias("Hold")]
    Task<HoldResult> HoldAsync(HoldRequest request);

    /// <summary>Turns a hold into a booking; with <see cref="ConfirmRequest.Replaces"/> the older booking is given up in the same append.</summary>
    [Alias("Confirm")]
    Task<ConfirmResult> ConfirmAsync(ConfirmRequest request);

    /// <summary>Lets a hold go. Nothing happens when it is not held.</summary>
    [Alias("Release")]
    Task<ReleaseResult> ReleaseAsync(HoldId hold);

    /// <summary>Calls a booking off.</summary>
    [Alias("Cancel")]
    Task<CancelResult> CancelAsync(BookingId booking);

    /// <summary>The sweeper's poke: lapses what has lapsed.</summary>
    [Alias("Wake")]
    Task WakeAsync();
}
