using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Load.Bench.Measuring;

namespace SmartPulse.Load.Bench.Http;

/// <summary>P7: how long somebody on the line waits for us at a thousand turns of talk a second: the rest of the pause is the carrier's recogniser and voice.</summary>
internal sealed partial class VoiceTurns : IFigure
{
    private const double TurnsPerSecond = 1_000;

    private static readonly string[] Says = ["köksblandaren läcker", "det är inte bråttom", "Storgatan 12, 11122 Stockholm"];

    /// <inheritdoc/>
    public string Name => "voice";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        await using var gateway = await GatewayUnderTest.StartAsync(settings.Folder.CreateSubdirectory("ours"), cancellation);
        var offered = settings.IsQuick ? TurnsPerSecond / 20 : TurnsPerSecond;
        var (customer, seed) = (0, 0);
        var (ofOurs, own) = (new ProcessSpent(() => gateway.Measured), new ProcessSpent(Process.GetCurrentProcess));
        async Task<Answers> TalkAsync(double turnsPerSecond, TimeSpan duration)
        {
            var waits = new ConcurrentBag<double>();
            var calls = await OpenLoop.RunAsync(turnsPerSecond / (Says.Length + 1), duration, ++seed, _ => CallAsync(gateway, Interlocked.Increment(ref customer), waits));
            return new([.. waits], calls.Took);
        }

        // At a rate that leaves a processor to the compiler: at the full one it comes to nothing for a minute, and all that is measured is a crowd.
        var warmUp = 2 * settings.WarmUp;
        progress.Say($"{Name}: warming up for {warmUp.TotalSeconds:0.#} s");
        await TalkAsync(offered / 4, warmUp);
        List<double> medians = [], worst = [], rates = [];
        var series = await Series.RepeatAsync(
            Name, settings.Pairs, progress,
            async () =>
            {
                var turns = await ofOurs.InAsync(() => own.InAsync(() => TalkAsync(offered, settings.Slice * 3)));
                medians.Add(Quantiles.Median(turns.Milliseconds));
                worst.Add(turns.Milliseconds.Max());
                rates.Add(turns.PerSecond);
                return Quantiles.Percentile(turns.Milliseconds, 0.99);
            },
            cancellation);
        return
        [
            series.Result(Name, "ms", new Bar(BarOf.Value, AtLeast: false, 50),
                $"the 99th percentile of a turn from a new call's greeting to its third answer, stored; median {Quantiles.Median(medians):0.0} ms, worst {worst.Max():0} ms; "
                + $"{offered:N0} turns/s offered, {Quantiles.Median(rates):N0}/s had; processor time a turn {ofOurs.Microseconds:0} µs, the generator's, with signing, {own.Microseconds:0} µs; "
                + "seen by the caller's side over loopback"),
        ];
    }

    /// <summary>Somebody calls, is greeted, answers three questions and hangs up. What they are asked next tells where they answer.</summary>
    private static async Task CallAsync(GatewayUnderTest gateway, int customer, ConcurrentBag<double> waits)
    {
        var sid = gateway.NewSid("CA");
        var answer = await TurnAsync(gateway, gateway.Posts.Call(customer, sid, SignedPosts.AssistantLine), waits);
        foreach (var words in Says)
        {
            while (!answer.Contains("<Gather", StringComparison.Ordinal) && Next().Match(answer) is { Success: true } more)
            {
                answer = await TurnAsync(gateway, gateway.Posts.Step(Path(more), customer, sid, SignedPosts.AssistantLine), waits);
            }

            if (Next().Match(answer) is not { Success: true } action)
            {
                throw new InvalidOperationException($"The assistant asked nothing: {answer}");
            }

            answer = await TurnAsync(gateway, gateway.Posts.Step(Path(action), customer, sid, SignedPosts.AssistantLine, new FormPair("SpeechResult", words), new FormPair("Confidence", "0.92")), waits);
        }

        _ = await gateway.SendAsync(gateway.Posts.CallOver(customer, sid, SignedPosts.AssistantLine));
    }

    private static async Task<string> TurnAsync(GatewayUnderTest gateway, byte[] request, ConcurrentBag<double> waits)
    {
        var asked = Stopwatch.GetTimestamp();
        var (status, body) = await gateway.SendAsync(request, readBody: true);
        waits.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
        return status == 200 ? body : throw new InvalidOperationException($"A caller was answered {status}: {body}");
    }

    private static string Path(Match match) => match.Groups["path"].Value.Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex("(?:action=\"|<Redirect method=\"POST\">)(?<path>[^\"<]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Next();
}
