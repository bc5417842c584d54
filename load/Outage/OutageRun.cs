using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using NodaTime;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Load.Kill.Carrier;
using SmartPulse.Load.Kill.Checking;
using SmartPulse.Load.Kill.Customers;
using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Outage;

/// <summary>
/// Customers come steadily to a gateway that runs as a process; what it leans on is taken away, and comes back. The gateway is neither restarted nor told: when nothing is owed
/// any more, everything that this process was told is held against what the store says.
/// </summary>
internal sealed class OutageRun(OutageSettings settings, Action<string> say)
{
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Afterwards = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    /// <summary>Nothing that customers are owed here waits for longer by design; reminders and the like come later and are not due.</summary>
    private static readonly Duration Soon = Duration.FromMinutes(10);

    /// <summary>A text whose fate stays unknown is let go after a quarter of an hour; what is owed still after this is forgotten, and the checks say so.</summary>
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(20);

    private const int MostRounds = 8;

    private readonly CarrierWeather weather = new(settings.Seed);
    private readonly TwilioAccount account = new("AC" + RandomNumberGenerator.GetHexString(32, lowercase: true), [RandomNumberGenerator.GetHexString(32, lowercase: true)], isStandIn: false);
    private readonly ConcurrentQueue<Answer> answers = new();
    private readonly Stopwatch took = Stopwatch.StartNew();
    private int told;

    private static Instant Now => Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());

    /// <summary>Runs it whole.</summary>
    public async Task<OutageReport> RunAsync(CancellationToken cancellation)
    {
        weather.Clear();
        await using var carrier = await PlayedCarrier.StartAsync(account, weather, cancellation);
        var launch = settings.Gateway.Launch(carrier.Address, account.Sid, account.PrimaryToken);
        var door = new Door();
        using var deliverer = new Deliverer(launch.Address, account, door) { Answered = answers.Enqueue };
        using var fates = new Fates(deliverer, settings.Seed, cancellation);
        carrier.Taken = fates.Taken;
        using var crowd = new Crowd(deliverer, carrier.Book, settings.Seed);
        using var readiness = new Readiness(launch.Address);
        using var watched = CancellationTokenSource.CreateLinkedTokenSource(cancellation);

        Moments moments;
        await using (var gateway = await GatewayProcess.StartAsync(launch, cancellation))
        {
            door.Open();
            var watching = readiness.WatchAsync(watched.Token);
            crowd.Hurry();
            var arriving = crowd.ArriveAsync(settings.PerSecond, Before + settings.Away + Afterwards, cancellation);
            var talking = crowd.RunAsync(hasty: 0, settings.Patient, cancellation);
            moments = await GoneAndBackAsync(readiness, carrier.Book, cancellation);

            await arriving;
            crowd.Close(TimeSpan.Zero);
            await talking;
            await RestAsync(carrier.Book, fates, cancellation);
            await watched.CancelAsync();
            await watching;
            await gateway.StopAsync(cancellation);
        }

        var store = await ReadAsync(launch, deliverer, cancellation);
        var driver = new DriverRecord([.. deliverer.Acknowledged], [.. deliverer.Refused], [.. crowd.ToldBooked], [.. carrier.Book.Texts]);
        return Report(driver, store, moments, readiness.Changes, deliverer);
    }

    private async Task<Moments> GoneAndBackAsync(Readiness readiness, CarrierBook book, CancellationToken cancellation)
    {
        var outage = settings.Outage(weather);
        await PassAsync("before", Before, readiness, book, cancellation);
        var began = Stopwatch.GetTimestamp();
        await outage.BeginAsync();
        try
        {
            await PassAsync("gone", settings.Away, readiness, book, cancellation);
        }
        finally
        {
            await outage.EndAsync();
        }

        var (ended, endedAt) = (Stopwatch.GetTimestamp(), Now);
        await PassAsync("back", Afterwards, readiness, book, cancellation);
        return new(began, ended, endedAt);
    }

    private async Task PassAsync(string phase, TimeSpan duration, Readiness readiness, CarrierBook book, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        while (Math.Ceiling((duration - Stopwatch.GetElapsedTime(began)).TotalMilliseconds) is > 0 and var left)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(left, 1_000)), cancellation);
            var since = answers.Skip(told).ToList();
            told += since.Count;
            say($"{phase} {Math.Min(Stopwatch.GetElapsedTime(began).TotalSeconds, duration.TotalSeconds):0}/{duration.TotalSeconds:0} s: {since.Count(a => a.Acknowledges):N0} acknowledged, "
                + $"{since.Count(a => a.Status == 503):N0} refused, {since.Count(a => a.Status == Answer.None):N0} unanswered, {since.Count(a => a.IsCaller):N0} callers, {book.Texts.Count:N0} texts; "
                + (readiness.Why is null ? "ready" : "not ready"));
        }
    }

    /// <summary>Waits until nothing is owed, looking into the store beside the gateway: a restart would mend what the gateway must mend itself.</summary>
    private async Task RestAsync(CarrierBook book, Fates fates, CancellationToken cancellation)
    {
        await OwedNothingAsync(cancellation);
        while (TimeProvider.System.GetUtcNow() - book.LastAt < Quiet)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
        }

        await fates.ToldAsync();
    }

    private async Task OwedNothingAsync(CancellationToken cancellation)
    {
        var resting = Stopwatch.StartNew();
        do
        {
            await using var reader = await settings.Gateway.OpenBesideAsync(cancellation);
            var now = Now;
            if (await reader.OwedUntilAsync(now + Soon, cancellation) is not { } until)
            {
                return;
            }

            var wait = Duration.Max(until - now, Duration.Zero).ToTimeSpan() + Quiet;
            say($"coming to rest: something is owed until {until}; looking again in {wait.TotalSeconds:0} s");
            await Task.Delay(wait, cancellation);
        }
        while (resting.Elapsed < LongestRest);
    }

    /// <summary>Reads the store that is left. A timer that ran out as the gateway ended may have made us owe something more: such a text is given its time.</summary>
    private async Task<StoreRecord> ReadAsync(GatewayLaunch launch, Deliverer deliverer, CancellationToken cancellation)
    {
        for (var round = 1; ; round++)
        {
            await using (var reader = settings.Gateway.Open())
            {
                var now = Now;
                if (await reader.OwedUntilAsync(now + Soon, cancellation) is null || round == MostRounds)
                {
                    say("reading the store");
                    return await reader.ReadAsync(deliverer.Acknowledged, now, cancellation);
                }
            }

            say($"round {round}: something came to be owed as the gateway ended");
            await using var gateway = await GatewayProcess.StartAsync(launch, cancellation);
            await OwedNothingAsync(cancellation);
            await gateway.StopAsync(cancellation);
        }
    }

    private OutageReport Report(DriverRecord driver, StoreRecord store, Moments moments, IReadOnlyList<Readiness.Change> readiness, Deliverer deliverer)
    {
        var trouble = readiness.FirstOrDefault(c => c.At >= moments.Began && c.Why is not null);
        var ready = readiness.LastOrDefault(c => c.At >= moments.Ended && c.Why is null);
        return new()
        {
            Database = settings.Database,
            What = settings.What,
            Away = Stopwatch.GetElapsedTime(moments.Began, moments.Ended),
            Meanwhile = OutageReading.During(answers, moments),
            Afterwards = OutageReading.After(answers, moments, driver.Carried, store.Texts),
            Why = trouble.Why,
            ToldAfter = trouble.At == 0 ? null : Stopwatch.GetElapsedTime(moments.Began, trouble.At),
            ReadyAfter = ready.At == 0 ? null : Stopwatch.GetElapsedTime(moments.Ended, ready.At),
            Posted = (deliverer.Posted, deliverer.Repeated),
            Acknowledged = driver.Acknowledged.DistinctBy(a => (a.Delivery.Organisation, a.Delivery.Signal)).Count(),
            Texts = (store.Texts.Length, driver.Carried.Length),
            Took = took.Elapsed,
            Violations = [.. OutageReading.Broken(answers, moments, readiness, settings.What == OutageCommand.Database), .. Checks.Run(driver, store)],
        };
    }
}
