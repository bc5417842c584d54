using System.Diagnostics;
using System.Text.RegularExpressions;
using SmartPulse.Load.Bench.Measuring;

namespace SmartPulse.Load.Bench.Http;

/// <summary>P17: two hundred screens that watch one board while a hundred things a second happen on it: what they miss, how late they are, what they cost.</summary>
internal sealed partial class WatchedBoard : IFigure
{
    private const int Callers = 32;
    private const double EventsPerSecond = 100;
    private const string Organisation = "org_aallokas";
    private const string Location = "loc_aallokas_helsinki";

    private static readonly TimeSpan LongestFrame = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public string Name => "board";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        var screens = settings.IsQuick ? 5 : 200;
        await using var gateway = await GatewayUnderTest.StartAsync(settings.Folder.CreateSubdirectory("ours"), cancellation);
        var cookie = await SignInAsync(gateway, cancellation);
        var connections = await gateway.ConnectAsync(Callers);
        var viewers = new List<BoardViewer>();
        var (customer, seed, lost, behind) = (1_000_000, 0, 0L, 0);
        List<double> coresWith = [], coresWithout = [];
        List<IReadOnlyList<Seen>> seen = [];

        Task EventsAsync(TimeSpan duration) => OpenLoop.RunAsync(EventsPerSecond, duration, ++seed, async _ =>
            await gateway.SendAsync(gateway.Posts.CallOver(Interlocked.Increment(ref customer), gateway.NewSid("CA"), SignedPosts.BoardLine)));

        async Task<double> CoresAsync()
        {
            using var before = gateway.Measured;
            var (time, clock) = (before.TotalProcessorTime, Stopwatch.GetTimestamp());
            await EventsAsync(settings.Slice * 5);
            using var after = gateway.Measured;
            return (after.TotalProcessorTime - time) / Stopwatch.GetElapsedTime(clock);
        }

        async Task<double> TurnsAsync(TimeSpan duration)
        {
            var events = EventsAsync(duration);
            var turns = (await gateway.CallsAsync(connections, duration, 1_000, prepared: 4_000)).PerSecond;
            await events;
            return turns;
        }

        async Task<double> WatchedAsync()
        {
            await LookAsync();
            coresWith.Add(await CoresAsync());
            seen.Add([.. viewers.SelectMany(v => v.TakeSeen())]);
            var turns = await TurnsAsync(settings.Slice);
            await LookAwayAsync();
            return turns;
        }

        async Task LookAsync() =>
            viewers.AddRange(await Task.WhenAll(Enumerable.Range(0, screens).Select(_ => BoardViewer.OpenAsync(gateway.Address, cookie, Organisation, Location, cancellation))));

        async Task LookAwayAsync()
        {
            behind += await CatchUpAsync(viewers);
            lost += viewers.Sum(v => v.Lost);
            foreach (var viewer in viewers)
            {
                await viewer.DisposeAsync();
            }

            viewers.Clear();
        }

        async Task<double> UnwatchedAsync()
        {
            coresWithout.Add(await CoresAsync());
            return await TurnsAsync(settings.Slice);
        }

        progress.Say($"{Name}: warming up with screens for {settings.WarmUp.TotalSeconds:0.#} s");
        await LookAsync();
        await TurnsAsync(settings.WarmUp);
        await LookAwayAsync();

        var pairs = await Pairs.AlternateAsync(Name, settings.Pairs, progress, WatchedAsync, UnwatchedAsync, cancellation);
        Array.ForEach(connections, c => c.Dispose());

        // The first pair counts for nothing, here as in the pairs.
        double[] ages = [.. seen.Skip(1).SelectMany(s => s.Select(t => t.Age.TotalMilliseconds))];
        double[] ways = [.. seen.Skip(1).SelectMany(s => s.Select(t => t.OnTheWay.TotalMilliseconds))];
        var (with, without) = (coresWith[1..], coresWithout[1..]);
        var note = $"{screens} screens on one board, {EventsPerSecond:0} missed calls a second on it, each in at least one patch";
        return
        [
            new Series([Quantiles.Percentile(ages, 0.99)]).Result(Name, "ms", new Bar(BarOf.Value, AtLeast: false, 300),
                $"99 of 100 things that happened were on a screen this long after they were decided; median {Quantiles.Median(ages):0} ms; of that on the way from the board to the screen {Quantiles.Percentile(ways, 0.99):0} ms, median {Quantiles.Median(ways):0} ms; {note}"),
            new("board-lost", lost + behind, 0, lost + behind, "patches", settings.Pairs, Aa: 1, new Bar(BarOf.Value, AtLeast: false, 0),
                $"gaps in the numbers that screens saw, and screens that ended behind the furthest; {note}"),
            new Series([.. with.Zip(without, (watched, unwatched) => watched - unwatched)]).Result("board-cores", "cores", new Bar(BarOf.Value, AtLeast: false, 0.30),
                $"what the gateway took with the screens ({Quantiles.Median(with):0.00}) beyond without ({Quantiles.Median(without):0.00}); {note}"),
            pairs.Result("board-turns", "turns/s", new Bar(BarOf.Ratio, AtLeast: true, 0.85),
                $"calls on another board's line at {Callers} connections, against the same without screens; the screens' own cost, on the same two cores, is in it; {note}"),
        ];
    }

    /// <summary>Waits until all have seen the same; how many never do.</summary>
    private static async Task<int> CatchUpAsync(List<BoardViewer> viewers)
    {
        var began = Stopwatch.GetTimestamp();
        while (viewers.Any(v => v.Sequence < viewers.Max(w => w.Sequence)) && Stopwatch.GetElapsedTime(began) < LongestFrame)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        var furthest = viewers.Max(v => v.Sequence);
        return viewers.Count(v => v.Sequence < furthest);
    }

    private static async Task<string> SignInAsync(GatewayUnderTest gateway, CancellationToken cancellation)
    {
        Match link;
        while (!(link = Link().Match(gateway.Said)).Success)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellation); // it is printed just after the door has opened
        }

        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        using var answer = await client.GetAsync(new Uri(link.Value), cancellation);
        return answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    [GeneratedRegex(@"http://\S+/sign-in\S+", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
