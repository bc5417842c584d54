using System.Diagnostics;
using System.Security.Cryptography;
using NodaTime;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Load.Kill.Carrier;
using SmartPulse.Load.Kill.Checking;
using SmartPulse.Load.Kill.Customers;
using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Kill;

/// <summary>
/// The plug pulled, again and again: customers talk with the gateway through signed webhooks and a carrier of our own, the gateway is killed at random instants and
/// started again, and at the end everything that this process was told is held against what the store says.
/// </summary>
internal sealed class Campaign(KillSettings settings, string database, Action<string> say)
{
    /// <summary>The longest lease of an attempt: what was in flight when the plug was pulled may not be repeated before.</summary>
    private static readonly TimeSpan LongestLease = TimeSpan.FromSeconds(45);

    /// <summary>Nothing that customers of this campaign are owed waits for longer than this by design; reminders and the like come later and are not due.</summary>
    private static readonly Duration Soon = Duration.FromMinutes(10);

    /// <summary>A gateway that does not come to its last turn, or its last appointment, is killed all the same.</summary>
    private static readonly TimeSpan LongestLife = TimeSpan.FromSeconds(60);

    /// <summary>One life in so many, from the first, begins with talks that come to an appointment; in the others hardly a text leaves before the plug is pulled.</summary>
    private const int TalksEvery = 4;

    private const int MostMillisecondsMore = 50;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    private const int MostRounds = 8;

    private readonly Random random = new(settings.Seed);
    private readonly CarrierWeather weather = new(settings.Seed);
    private readonly TwilioAccount account = new("AC" + RandomNumberGenerator.GetHexString(32, lowercase: true), [RandomNumberGenerator.GetHexString(32, lowercase: true)], isStandIn: false);
    private readonly Door door = new();
    private readonly List<int> inFlight = [];
    private readonly List<TimeSpan> starts = [];
    private readonly Stopwatch took = Stopwatch.StartNew();

    /// <summary>Runs it whole.</summary>
    public async Task<KillReport> RunAsync(CancellationToken cancellation)
    {
        await using var carrier = await PlayedCarrier.StartAsync(account, weather, cancellation);
        var launch = settings.Gateway.Launch(carrier.Address, account.Sid, account.PrimaryToken);
        using var deliverer = new Deliverer(launch.Address, account, door);
        using var fates = new Fates(deliverer, settings.Seed, cancellation);
        carrier.Taken = fates.Taken;
        using var crowd = new Crowd(deliverer, carrier.Book, settings.Seed);
        var customers = crowd.RunAsync(settings.Hasty, settings.Patient, cancellation);

        for (var kill = 1; kill <= settings.Times; kill++)
        {
            await LiveAndDieAsync(launch, kill, deliverer, crowd, carrier.Book, cancellation);
        }

        weather.Clear();
        var record = await RestAsync(launch, deliverer, crowd, customers, fates, carrier.Book, cancellation);
        var driver = new DriverRecord([.. deliverer.Acknowledged], [.. deliverer.Refused], [.. crowd.ToldBooked], [.. carrier.Book.Texts]);
        return Report(driver, record, deliverer, crowd);
    }

    private async Task LiveAndDieAsync(GatewayLaunch launch, int kill, Deliverer deliverer, Crowd crowd, CarrierBook book, CancellationToken cancellation)
    {
        var starting = Stopwatch.StartNew();
        await using var gateway = await GatewayProcess.StartAsync(launch, cancellation);
        starts.Add(starting.Elapsed);
        door.Open();
        var (before, told) = (deliverer.Acknowledged.Count, crowd.ToldBooked.Count);
        if ((kill - 1) % TalksEvery == 0)
        {
            var appointments = random.Next(1, (settings.Patient / 2) + 2);
            crowd.HoldBack();
            await LiveUntilAsync(() => crowd.ToldBooked.Count >= told + appointments, cancellation);
        }

        // Everybody at once; a random turn, and a random moment after it: how fast the machine is decides nothing.
        crowd.Hurry();
        await LiveUntilAsync(() => door.InFlight >= settings.Hasty / 2, cancellation);
        var turns = deliverer.Acknowledged.Count + random.Next(settings.MostTurns);
        await LiveUntilAsync(() => deliverer.Acknowledged.Count >= turns, cancellation);
        await Task.Delay(TimeSpan.FromMilliseconds(random.Next(MostMillisecondsMore)), cancellation);
        inFlight.Add(door.InFlight);
        door.Shut();
        await gateway.KillAsync();
        say($"kill {kill}/{settings.Times} after {deliverer.Acknowledged.Count - before:N0} turns and {crowd.ToldBooked.Count - told:N0} appointments: {inFlight[^1]} in flight, {deliverer.Acknowledged.Count:N0} acknowledged, {deliverer.Repeated:N0} repeats, {book.Texts.Count:N0} texts");
    }

    private static async Task LiveUntilAsync(Func<bool> isLongEnough, CancellationToken cancellation)
    {
        for (var living = Stopwatch.StartNew(); !isLongEnough() && living.Elapsed < LongestLife;)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1), cancellation);
        }
    }

    /// <summary>Lets everything come to an end: customers first, then what is owed to them; then reads the store.</summary>
    private async Task<StoreRecord> RestAsync(
        GatewayLaunch launch, Deliverer deliverer, Crowd crowd, Task customers, Fates fates, CarrierBook book, CancellationToken cancellation)
    {
        var rested = Stopwatch.StartNew();
        var wait = LongestLease;
        for (var round = 1; ; round++)
        {
            await using (var gateway = await GatewayProcess.StartAsync(launch, cancellation))
            {
                door.Open();
                crowd.Close(LongestLease);
                say($"coming to rest, round {round}: {wait.TotalSeconds:0} s until the last lease ends");
                await customers;
                while (rested.Elapsed < wait || TimeProvider.System.GetUtcNow() - book.LastAt < Quiet)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
                }

                await fates.ToldAsync();
                door.Shut();
                await gateway.StopAsync(cancellation);
            }

            await using var reader = settings.Gateway.Open();
            var now = Now;
            if (await reader.OwedUntilAsync(now + Soon, cancellation) is not { } until || round == MostRounds)
            {
                say("reading the store");
                return await reader.ReadAsync(deliverer.Acknowledged, now, cancellation);
            }

            (rested, wait) = (Stopwatch.StartNew(), (until - now).ToTimeSpan() + Quiet);
        }
    }

    private static Instant Now => Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());

    private KillReport Report(DriverRecord driver, StoreRecord store, Deliverer deliverer, Crowd crowd) => new()
    {
        Database = database,
        Seed = settings.Seed,
        InFlightAtKill = [.. inFlight],
        Starts = [.. starts],
        Posted = deliverer.Posted,
        Repeated = deliverer.Repeated,
        Acknowledged = driver.Acknowledged.DistinctBy(a => (a.Delivery.Organisation, a.Delivery.Signal)).Count(),
        Customers = store.Contacts.Count,
        Carried = (driver.Carried.Length, driver.Carried.Count(t => t.IsAnswerLost)),
        Owed = store.Texts.Length,
        Booked = store.Reservations.Count(r => r.Slot.Booking is not null),
        ToldBooked = driver.ToldBooked.Length,
        GaveUp = crowd.GaveUp,
        Took = took.Elapsed,
        Violations = [.. Checks.Run(driver, store), .. Checks.Looked(driver, store)],
    };
}
