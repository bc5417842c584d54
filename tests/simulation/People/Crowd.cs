using SmartPulse.Bookings;
using SmartPulse.Channels;
using SmartPulse.Reporting;
using SmartPulse.Tests.Simulation.Faults;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation.People;

/// <summary>The town's customers, and one who tries to confirm what others hold.</summary>
internal sealed class Crowd(World world)
{
    /// <summary>How the booking ids of the thief begin.</summary>
    public const string StolenBooking = "bkg_stolen";

    private readonly List<Customer> customers = [];
    private readonly HashSet<string> yeses = new(StringComparer.Ordinal);
    private readonly List<string> missedCalls = [];
    private int signals;
    private int thefts;

    public void Arrive()
    {
        var count = world.Chance.Next(3, 11);
        for (var i = 0; i < count; i++)
        {
            var customer = new Customer(world, this, i);
            customers.Add(customer);
            customer.Arrive();
        }

        world.After(TimeSpan.FromSeconds(world.Chance.Next(30, 90)), Steal);
    }

    /// <summary>A text arrives at somebody's phone.</summary>
    public void Texted(OutboundMessage message)
    {
        if (!world.Weather.IsClear && customers.Find(c => c.Number == message.To) is { } customer)
        {
            customer.Read(world.Ledger.PhraseOf(message.Message));
        }
    }

    public SignalId NextId() => new($"customer:{++signals}");

    public void Yes(SignalId id) => yeses.Add(id.Value);

    public bool SaidYes(string cause) => yeses.Contains(cause);

    public void Missed(string call) => missedCalls.Add(call);

    /// <summary>Every call that nobody answered must be known as missed.</summary>
    public void CheckCalls(Func<string, bool> isKnown)
    {
        foreach (var call in missedCalls.Where(call => !isKnown(call)))
        {
            world.Violate(Promises.MissedCallAnswered, $"Nobody knows that call {call} was missed.");
        }
    }

    /// <summary>Asks the calendar directly to confirm what somebody else holds, as a bug of ours might.</summary>
    private void Steal()
    {
        if (world.Weather.IsClear)
        {
            return;
        }

        world.After(TimeSpan.FromSeconds(world.Chance.Next(20, 120)), Steal);
        if (world.AnyNode() is { } node)
        {
            _ = world.Scheduler.Start(() => StealAsync(node));
        }
    }

    private async Task StealAsync(Node node)
    {
        var location = world.Town.Locations[world.Chance.Next(world.Town.Locations.Length)];
        var always = new TimeSlot(world.Now, world.Now + NodaTime.Duration.FromDays(30));
        var held = (await world.Store.ReadModels.BookingsAsync(Town.Organisation, location.Location, always, alsoGone: false, CancellationToken.None))
            .Where(b => b.State == BookingState.Held).ToArray();
        if (held.Length == 0 || !world.Weather.Strikes(Fault.HoldStolen))
        {
            return;
        }

        var victim = held[world.Chance.Next(held.Length)];
        try
        {
            var calendar = node.Grains.GetGrain<ICalendarGrain>(GrainKeys.Of(Town.Organisation, victim.Calendar));
            await calendar.ConfirmAsync(new(victim.Hold, OpportunityId.From("opp_thief"), BookingId.From($"{StolenBooking}_{++thefts}"), Replaces: null));
        }
        catch (Exception e) when (e is TimeoutException or OrleansException)
        {
            world.Step($"the thief gets {e.GetType().Name}");
        }
    }
}
