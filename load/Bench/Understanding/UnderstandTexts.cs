using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Understand;
using SmartPulse.Tenants;
using SmartPulse.Understanding;

namespace SmartPulse.Load.Bench.Understanding;

/// <summary>What understanding a text message costs, a language each, against cutting the same words and looking each of them up once.</summary>
internal sealed class UnderstandTexts : IFigure
{
    private const int Times = 400;

    /// <summary>One message in three names no time, as in an inbox.</summary>
    private static readonly (Language Language, string Name, string[] Texts)[] Messages =
    [
        (Language.Finnish, "fi",
        [
            "vesi tulee katosta, huomen aamuna ois kiva, meen töihin yheksäksi", "moi keittiön hana tiputtaa, ens viikolla ke tai to joskus kahden jälkeen kävis", "vessa tukossa eikä vedä ollenkaan, voisko joku soittaa",
        ]),
        (Language.Swedish, "sv",
        [
            "på torsdag efter halv tre funkar, men inte fredag", "kranen läcker, kan ni komma imorgon förmiddag mellan nio och elva eller nästa vecka", "toaletten är helt stopp och det luktar i hela badrummet",
        ]),
        (Language.English, "en",
        [
            "my boiler is leaking, could someone come next week tuesday or wednesday afternoon, any time after three", "can we move it to friday at half past two", "the kitchen tap keeps dripping and the sink is slow to drain",
        ]),
    ];

    /// <inheritdoc/>
    public string Name => "understand";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        var understander = new Understander();
        var location = TradeTenant.Of(Trade.Plumbing, sellsIts: true, "Europe/Helsinki");
        var times = settings.IsQuick ? 5 : Times;
        List<FigureResult> results = [];
        foreach (var (language, name, texts) in Messages)
        {
            var context = new UnderstandingContext(location, new LocalDateTime(2026, 11, 24, 10, 0), language, Asked.Nothing, []);
            var words = texts.SelectMany(t => t.Split(' ')).ToHashSet(StringComparer.Ordinal);
            // Until the code is compiled as well as it will ever be, the compiler is what is measured.
            for (var i = 0; i < settings.Pairs; i++)
            {
                progress.Say($"{Name}-{name}: warming up");
                _ = (Ours(times), Floor(times));
            }

            var bytes = Bytes(() => understander.Understand(texts[0], context));
            var pairs = await Pairs.AlternateAsync($"{Name}-{name}", settings.Pairs, progress, () => Task.FromResult(Ours(times)), () => Task.FromResult(Floor(times)), cancellation);
            results.Add(pairs.Result(
                results.Count == 0 ? Name : $"{Name}-{name}", "µs", new Bar(BarOf.Value, AtLeast: false, 1_000),
                $"processor time of one message in {language}, {bytes:N0} bytes for the first; floor: the same words split and each looked up once"));

            double Ours(int rounds) => Microseconds(rounds, texts.Length, text => !understander.Understand(texts[text], context).IsEmpty);

            // A thousand times the rounds: the kernel counts processor time in steps that a few hundred splits do not fill.
            double Floor(int rounds) => Microseconds(rounds * 1_000, texts.Length, text => Array.TrueForAll(texts[text].Split(' '), words.Contains));
        }

        return results;
    }

    private static double Microseconds(int rounds, int texts, Func<int, bool> read)
    {
        var before = ThreadCpu.Current();
        for (var i = 0; i < rounds * texts; i++)
        {
            if (!read(i % texts))
            {
                throw new InvalidOperationException($"Message {i % texts} was not read.");
            }
        }

        return (ThreadCpu.Current() - before) / (rounds * texts);
    }

    private static long Bytes(Action read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
