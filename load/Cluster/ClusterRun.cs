using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using NodaTime;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Load.Databases;
using SmartPulse.Load.Kill;
using SmartPulse.Load.Kill.Carrier;
using SmartPulse.Load.Kill.Checking;
using SmartPulse.Load.Kill.Customers;
using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Cluster;

/// <summary>
/// A cluster of real processes on a PostgreSQL of its own, under conversations that never end: one failure after the other, each watched until it is over. When nothing is
/// owed any more, everything that this process was told is held against what the store says.
/// </summary>
internal sealed class ClusterRun(ClusterSettings settings, PostgresServer server, string connectionString, ClusterLog log, Action<string> progress)
{
    /// <summary>Nothing that customers are owed here waits for longer by design; reminders and the like come later and are not due.</summary>
    private static readonly Duration Soon = Duration.FromMinutes(10);

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(20);

    private readonly CarrierWeather weather = new(settings.Seed);
    private readonly TwilioAccount account = new("AC" + RandomNumberGenerator.GetHexString(32, lowercase: true), [RandomNumberGenerator.GetHexString(32, lowercase: true)], isStandIn: false);
    private readonly string masterKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private readonly Uri known = new($"http://127.0.0.1:{GatewayLaunch.FreePort()}");
    private readonly ConcurrentQueue<Answer> answers = new();
    private readonly Stopwatch took = Stopwatch.StartNew();
    private int told;

    /// <summary>Runs it whole.</summary>
    public async Task<ClusterReport> RunAsync(CancellationToken cancellation)
    {
        await using var carrier = await PlayedCarrier.StartAsync(account, weather, cancellation);
        var (silos, gateways) = Nodes(carrier);
        try
        {
            foreach (var node in silos.Concat(gateways))
            {
                await node.StartAsync(cancellation);
                Say($"{node.Name} takes work");
            }

            var door = new Door();
            using var deliverer = new Deliverer(known, account, door, new Balancer([.. gateways.Select(gateway => gateway.Address)])) { Answered = Hear };
            using var fates = new Fates(deliverer, settings.Seed, cancellation);
            carrier.Taken = fates.Taken;
            using var crowd = new Crowd(deliverer, carrier.Book, settings.Seed, settings.Thinking);
            door.Open();
            var talking = crowd.RunAsync(hasty: 0, settings.Conversations, cancellation);

            await PassAsync("conversations begin", settings.Thinking + settings.Each, carrier.Book, cancellation);
            var calm = await WatchedAsync(new("calm", static _ => Task.CompletedTask), carrier.Book, cancellation);
            var stretches = new List<Stretch>();
            foreach (var failure in Failures(silos, gateways))
            {
                stretches.Add(await WatchedAsync(failure, carrier.Book, cancellation));
                Say($"{failure.Name}: {Recovery.Of(stretches[^1], answers).Text}");
            }

            weather.Clear();
            crowd.Close(settings.Thinking);
            await talking;
            await RestAsync(carrier.Book, fates, cancellation);
            foreach (var node in gateways.Concat(silos))
            {
                await node.StopAsync(cancellation);
            }

            await using var reader = Reader();
            Say("reading the store");
            var store = await reader.ReadAsync(deliverer.Acknowledged, Now, cancellation);
            var driver = new DriverRecord([.. deliverer.Acknowledged], [.. deliverer.Refused], [.. crowd.ToldBooked], [.. carrier.Book.Texts]);
            return Report(calm, stretches, silos.Concat(gateways).Sum(node => node.StaleWrites), driver, store, deliverer);
        }
        finally
        {
            foreach (var node in gateways.Concat(silos))
            {
                await node.DisposeAsync();
            }
        }
    }

    private void Say(string line)
    {
        progress(line);
        log.Write("progress", line);
    }

    private void Hear(Answer answer)
    {
        answers.Enqueue(answer);
        log.Write(answer);
    }

    private static Instant Now => Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());

    private IEnumerable<Failure> Failures(IReadOnlyList<ClusterNode> silos, IReadOnlyList<ClusterNode> gateways) =>
        [.. Failure.All(silos, gateways, server, settings.Frozen), .. settings.Previous is null ? [] : Failure.Upgrade(silos, gateways, settings.Programs)];

    private (IReadOnlyList<ClusterNode> Silos, IReadOnlyList<ClusterNode> Gateways) Nodes(PlayedCarrier carrier)
    {
        var programs = settings.Previous ?? settings.Programs;
        var shared = NodeSettings.Of(connectionString, masterKey, known, carrier.Address, account);
        return (
            [.. Enumerable.Range(1, settings.Silos).Select(n => Node($"silo {n}", programs.Silo))],
            [.. Enumerable.Range(1, settings.Gateways).Select(n => Node($"gateway {n}", programs.Gateway))]);

        ClusterNode Node(string name, FileInfo program) => new(name, new(program, settings.Folder, GatewayLaunch.FreePort(), NodeSettings.OfMember(shared)), log);
    }

    private async Task<Stretch> WatchedAsync(Failure failure, CarrierBook book, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var watched = failure.Lasts ?? settings.Each;
        var happening = MendedAsync();
        await PassAsync(failure.Name, watched, book, cancellation);
        while (!happening.IsCompleted)
        {
            await PassAsync($"{failure.Name}, not mended yet", TimeSpan.FromSeconds(1), book, cancellation);
        }

        await happening;
        return new(failure.Name, began, Stopwatch.GetTimestamp());

        // What was mended late is watched as long from then on.
        async Task MendedAsync()
        {
            await failure.HappenAsync(cancellation);
            if (Stopwatch.GetElapsedTime(began) > watched)
            {
                await Task.Delay(watched, cancellation);
            }
        }
    }

    private async Task PassAsync(string phase, TimeSpan duration, CarrierBook book, CancellationToken cancellation)
    {
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < duration;)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
            var since = answers.Skip(told).ToList();
            told += since.Count;
            Say($"{phase} {Stopwatch.GetElapsedTime(began).TotalSeconds:0}/{duration.TotalSeconds:0} s: {since.Count(a => a.Acknowledges):N0} acknowledged, "
                + $"{since.Count(a => a.Status >= 500):N0} refused, {since.Count(a => a.Status == Answer.None):N0} unanswered, {book.Texts.Count:N0} texts");
        }
    }

    /// <summary>Waits until nothing is owed, looking into the store beside the cluster.</summary>
    private async Task RestAsync(CarrierBook book, Fates fates, CancellationToken cancellation)
    {
        for (var resting = Stopwatch.StartNew(); resting.Elapsed < LongestRest;)
        {
            await using var reader = Reader();
            if (await reader.OwedUntilAsync(Now + Soon, cancellation) is not { } until)
            {
                break;
            }

            var wait = Duration.Max(until - Now, Duration.Zero).ToTimeSpan() + Quiet;
            Say($"coming to rest: something is owed until {until}; looking again in {wait.TotalSeconds:0} s");
            await Task.Delay(wait, cancellation);
        }

        while (TimeProvider.System.GetUtcNow() - book.LastAt < Quiet)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
        }

        await fates.ToldAsync();
    }

    private StoreReader Reader() =>
        StoreReader.Open(new Dictionary<string, string>(CheckedGateway.At(connectionString), StringComparer.Ordinal) { ["SmartPulse:Storage:MasterKey"] = masterKey });

    /// <summary>When all is over: by now whatever was sent has an answer, or none is to be had.</summary>
    private ClusterReport Report(Stretch calm, List<Stretch> stretches, int stale, DriverRecord driver, StoreRecord store, Deliverer deliverer)
    {
        var (quiet, recoveries) = (Recovery.Of(calm, answers), stretches.ConvertAll(stretch => Recovery.Of(stretch, answers)));
        return new()
        {
            Settings = settings,
            Calm = quiet,
            CalmPerSecond = quiet.Acknowledged / settings.Each.TotalSeconds,
            Failures = [.. recoveries],
            StaleWrites = stale,
            Posted = (deliverer.Posted, deliverer.Repeated),
            Acknowledged = driver.Acknowledged.DistinctBy(a => (a.Delivery.Organisation, a.Delivery.Signal)).Count(),
            Texts = (store.Texts.Length, driver.Carried.Length),
            Booked = (store.Reservations.Count(r => r.Slot.Booking is not null), driver.ToldBooked.Length),
            Took = took.Elapsed,
            Violations =
            [
                .. Checks.Run(driver, store),
                .. Checks.Looked(driver, store),
                .. recoveries.Where(r => r.After > Recovery.Bar).Select(r => new Violation("not-on", $"{r.What}: conversations went on after {r.After.TotalSeconds:0.0} s only")),
            ],
        };
    }
}
