using SmartPulse.Journals;

namespace SmartPulse.Storage;

/// <summary>What a store says to work that it does not take in; the same in every store.</summary>
internal static class StoreRefusals
{
    public static StoreUnavailableException Closing() =>
        new(StoreTrouble.Closing, "The store is shutting down; nothing was stored. Send it again once the service is up.");

    public static StoreUnavailableException ClosingForReaders() =>
        new(StoreTrouble.Closing, "The store is shutting down; nothing was read. Ask again once the service is up.");

    public static StoreUnavailableException Busy(int waiting) =>
        new(
            StoreTrouble.Busy,
            $"{waiting} appends are already waiting (SmartPulse:Storage:MaxQueue); nothing was stored. Try again shortly; if this lasts, the disk is slower than the traffic.");
}
