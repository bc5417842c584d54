using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Tests.Simulation.Faults;

namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>A signal on its way to us.</summary>
/// <param name="Signal">What.</param>
/// <param name="Customer">Whose number, unless withheld.</param>
/// <param name="Call">The call, when the number is withheld.</param>
/// <param name="Contact">The contact, where the sender knows it.</param>
internal sealed record Parcel(Signal Signal, PhoneNumber? Customer, string? Call, ContactId? Contact);

/// <summary>Delivers at least once, at any time, in any order: exactly what providers promise, and no more.</summary>
internal sealed class Network(World world)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly SortedDictionary<string, int> newest = new(StringComparer.Ordinal);
    private int sent;

    /// <summary>Signals that nobody has acknowledged yet.</summary>
    public int Undelivered { get; private set; }

    /// <summary>What is told to whoever sent the signal, once.</summary>
    public Action<Signal, Receipt>? Answered { get; set; }

    public void Send(Parcel parcel)
    {
        var (number, callback) = (++sent, parcel.Signal is Signal.DeliveryReported);
        Undelivered++;
        Travel(parcel, number, attempt: 1, isCopy: false, Delay(callback ? Fault.CallbackLate : Fault.SignalLate));
        if (world.Weather.Strikes(callback ? Fault.CallbackDuplicated : Fault.SignalDuplicated))
        {
            for (var copies = world.Chance.Next(1, 4); copies > 0; copies--)
            {
                Travel(parcel, number, attempt: 1, isCopy: true, Delay(callback ? Fault.CallbackLate : Fault.SignalLate));
            }
        }
    }

    private TimeSpan Delay(Fault late) =>
        world.Weather.Strikes(late)
            ? TimeSpan.FromSeconds(world.Chance.Next(20) == 0 ? world.Chance.Next(60, 10_000) : world.Chance.Next(1, 60))
            : TimeSpan.FromMilliseconds(world.Chance.Next(5, 300));

    private void Travel(Parcel parcel, int number, int attempt, bool isCopy, TimeSpan after) =>
        world.Soon(after, () => _ = world.Scheduler.Start(() => DeliverAsync(parcel, number, attempt, isCopy)));

    private async Task DeliverAsync(Parcel parcel, int number, int attempt, bool isCopy)
    {
        var id = parcel.Signal.Id.Value;
        try
        {
            CountReordered(parcel, number);
            var receipt = await TryAsync(parcel);
            world.Step($"{parcel.Signal.GetType().Name} {id}{(isCopy ? " (copy)" : string.Empty)} -> {receipt.GetType().Name}");
            if (receipt is Receipt.NotStored or Receipt.BelongsTo)
            {
                // Nobody knows, or we do not: a provider repeats what was not acknowledged; a copy was never owed.
                if (!isCopy)
                {
                    var wait = world.Weather.IsClear ? TimeSpan.FromSeconds(1) : TimeSpan.FromMilliseconds(world.Chance.Next(500, Math.Min(attempt, 6) * 10_000));
                    Travel(parcel, number, attempt + 1, isCopy, wait);
                }

                return;
            }

            if (receipt is Receipt.Damaged && world.Made.Damaged.Count > 0)
            {
                return; // As the test wanted it.
            }

            if (receipt is Receipt.Damaged damaged)
            {
                world.Violate(Promises.JournalReadable, damaged.What);
            }
            else if (receipt is Receipt.Accepted)
            {
                world.Ledger.Acknowledged(parcel.Signal);
            }

            if (!isCopy)
            {
                Undelivered--;
                Answered?.Invoke(parcel.Signal, receipt);
            }
        }
        catch (Exception e)
        {
            world.Violate(Promises.NothingThrows, e.ToString());
        }
    }

    private async Task<Receipt> TryAsync(Parcel parcel)
    {
        if (world.AnyNode() is not { } node)
        {
            return new Receipt.NotStored("nobody is there");
        }

        try
        {
            var answer = parcel.Contact is { } contact
                ? node.Router.DeliverAsync(Town.Organisation, contact, parcel.Signal)
                : node.Router.DeliverAsync(Town.Organisation, parcel.Customer, parcel.Call, parcel.Signal);
            return await answer.WaitAsync(Patience, world.Scheduler.Time);
        }
        catch (Exception e) when (e is TimeoutException or StoreUnavailableException)
        {
            // The gateway answers 5xx, or nothing at all.
            return new Receipt.NotStored(e.GetType().Name);
        }
    }

    private void CountReordered(Parcel parcel, int number)
    {
        var whose = parcel.Customer?.E164 ?? parcel.Call ?? parcel.Contact?.Value ?? string.Empty;
        if (newest.TryGetValue(whose, out var last) && last > number)
        {
            world.Coverage.Count(parcel.Signal is Signal.DeliveryReported ? Fault.CallbackReordered : Fault.SignalReordered);
        }

        newest[whose] = Math.Max(last, number);
    }
}
