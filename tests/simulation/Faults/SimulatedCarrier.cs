using SmartPulse.Tests.Simulation.Troubles;
using SmartPulse.Tests.Simulation.Worlds;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Simulation.Faults;

/// <summary>A carrier that can do all that a carrier can do to us, but tells the truth when it is asked what it has.</summary>
internal sealed class SimulatedCarrier(World world) : IMessageCarrier
{
    private readonly List<(OutboundMessage Message, string ProviderId, Instant At)> created = [];

    /// <summary>The texts it has made, oldest first.</summary>
    public IReadOnlyList<(OutboundMessage Message, string ProviderId, Instant At)> Created => created;

    public Task<SendOutcome> SendAsync(OutboundMessage message, CancellationToken cancellation)
    {
        world.Ledger.HandedOver(message);
        switch (world.Made.Carrier)
        {
            case CarrierOutage.Refuses:
                return Answer(new SendOutcome.TryAgain("connection-refused", null));
            case CarrierOutage.Fails:
                return Answer(new SendOutcome.Unknown("500"));
            case CarrierOutage.TimesOut:
                return Waiting(TimeSpan.FromSeconds(10), () => new SendOutcome.Unknown("time-out"), cancellation);
        }

        if (world.Made.CarrierTakes is { } takes)
        {
            return Waiting(takes, () => new SendOutcome.Accepted(Create(message)), cancellation);
        }

        var weather = world.Weather;
        if (cancellation.IsCancellationRequested || weather.Strikes(Fault.CarrierUnreachable))
        {
            return Answer(cancellation.IsCancellationRequested ? new SendOutcome.Unknown("cancelled") : new SendOutcome.TryAgain("connection-refused", null));
        }

        if (weather.Strikes(Fault.CarrierBusy))
        {
            return Answer(new SendOutcome.TryAgain("429", world.Chance.Next(2) == 0 ? Duration.FromSeconds(world.Chance.Next(1, 30)) : null));
        }

        if (weather.Strikes(Fault.CarrierRefused))
        {
            return Answer(world.Chance.Next(3) switch
            {
                0 => new SendOutcome.Refused(SendRefusal.OptedOut, 21610),
                1 => new SendOutcome.Refused(SendRefusal.NotTextable, 21614),
                _ => new SendOutcome.Refused(SendRefusal.Other, 30001),
            });
        }

        if (weather.Strikes(Fault.CarrierLostRequest))
        {
            return Waiting(TimeSpan.FromSeconds(world.Chance.Next(1, 30)), () => new SendOutcome.Unknown("connection-lost"), cancellation);
        }

        if (weather.Strikes(Fault.CarrierTooSlow))
        {
            // Taken just after we gave up, and before anybody may look.
            var answer = new TaskCompletionSource<SendOutcome>();
            cancellation.Register(() =>
            {
                answer.TrySetResult(new SendOutcome.Unknown("time-out"));
                world.Soon(TimeSpan.FromMilliseconds(world.Chance.Next(1, 4_500)), () => Create(message));
            });
            return answer.Task;
        }

        var slow = weather.Strikes(Fault.CarrierSlow);
        var lost = weather.Strikes(Fault.CarrierLostAnswer);
        var wait = TimeSpan.FromMilliseconds(slow ? world.Chance.Next(1_000, 24_000) : world.Chance.Next(50, 400));
        return Waiting(
            wait,
            () =>
            {
                var id = Create(message);
                return lost ? new SendOutcome.Unknown("answer-lost") : new SendOutcome.Accepted(id);
            },
            cancellation);
    }

    public Task<LookupOutcome> FindAsync(OutboundMessage message, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested || world.Made.Carrier != CarrierOutage.None || world.Weather.Strikes(Fault.LookupUnavailable))
        {
            return Task.FromResult<LookupOutcome>(new LookupOutcome.Unknown("unavailable"));
        }

        var found = created.Find(c => c.Message.To == message.To && c.Message.From == message.From && c.Message.Text == message.Text && c.At >= message.OwedAt);
        return Task.FromResult<LookupOutcome>(found.ProviderId is { } id ? new LookupOutcome.Found(id) : new LookupOutcome.NotFound());
    }

    private static Task<SendOutcome> Answer(SendOutcome outcome) => Task.FromResult(outcome);

    /// <summary>A request that is cut off before the carrier took it never arrives; one that arrived is answered or not.</summary>
    private Task<SendOutcome> Waiting(TimeSpan wait, Func<SendOutcome> end, CancellationToken cancellation)
    {
        var answer = new TaskCompletionSource<SendOutcome>();
        var cut = false;
        cancellation.Register(() =>
        {
            cut = true;
            answer.TrySetResult(new SendOutcome.Unknown("time-out"));
        });
        world.Soon(wait, () =>
        {
            if (!cut)
            {
                answer.TrySetResult(end());
            }
        });
        return answer.Task;
    }

    private string Create(OutboundMessage message)
    {
        var id = $"SM{created.Count}";
        created.Add((message, id, world.Now));
        world.Step($"carrier takes {message.Message} for {message.Contact}");
        world.Ledger.TakenByCarrier(message);
        Report(message, MessageStatus.Sent, TimeSpan.FromMilliseconds(world.Chance.Next(100, 2_000)));
        var arrives = TimeSpan.FromMilliseconds(world.Chance.Next(500, 6_000));
        if (world.Weather.Strikes(Fault.TextUndelivered))
        {
            Report(message, world.Chance.Next(2) == 0 ? MessageStatus.Failed : MessageStatus.Undelivered, arrives);
            return id;
        }

        Report(message, MessageStatus.Delivered, arrives);
        if (message.Channel == Channel.WhatsApp)
        {
            Report(message, MessageStatus.Read, arrives + TimeSpan.FromSeconds(world.Chance.Next(1, 60)));
        }

        world.Soon(arrives, () => world.Crowd.Texted(message));
        return id;
    }

    private void Report(OutboundMessage message, MessageStatus status, TimeSpan after) =>
        world.Soon(after, () => world.Network.Send(new(
            new Signal.DeliveryReported(
                new($"delivery:{message.Message.Value}:{status}"), world.Now, message.Message, status, status is MessageStatus.Failed or MessageStatus.Undelivered ? 30003 : null),
            message.To, Call: null, message.Contact)));
}
