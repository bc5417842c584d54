using SmartPulse.Load.Bench;
using SmartPulse.Load.Bench.Measuring;

namespace SmartPulse.Tests.Integration.Bench;

public sealed class MeasuringTests
{
    private static readonly IBenchProgress Silent = new Nobody();

    [Fact]
    public async Task BN04_ours_and_the_floor_alternate_and_the_first_pair_counts_for_nothing()
    {
        List<string> order = [];

        var pairs = await Pairs.AlternateAsync("x", 2, Silent, () => Measure("A", 10), () => Measure("B", 5), CancellationToken.None);

        Assert.Equal("ABABAB", string.Concat(order));
        Assert.Equal([11, 12], pairs.Ours);
        Assert.Equal([6, 7], pairs.Floors);

        Task<double> Measure(string who, double value)
        {
            order.Add(who);
            return Task.FromResult(value + order.Count(w => w == who) - 1);
        }
    }

    [Fact]
    public void BN05_the_ratio_is_the_median_of_the_pairs_ratios_and_not_the_ratio_of_the_medians()
    {
        var result = new Pairs([1, 8, 30], [1, 2, 10]).Result("x", "turns/s", null, "");

        Assert.Equal(8, result.Value);
        Assert.Equal(2, result.Floor);
        Assert.Equal(3, result.Ratio);
    }

    [Theory]
    [InlineData(new double[] { 3 }, 3)]
    [InlineData(new double[] { 9, 1, 2 }, 2)]
    [InlineData(new double[] { 4, 1, 2, 9 }, 3)]
    public void BN05_the_median_is_the_middle_one_or_the_mean_of_the_two(double[] values, double median) => Assert.Equal(median, Quantiles.Median(values));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 50)]
    [InlineData(0.99, 99)]
    [InlineData(0.999, 100)]
    [InlineData(1, 100)]
    public void BN06_a_percentile_is_a_value_that_was_measured(double share, double expected) =>
        Assert.Equal(expected, Quantiles.Percentile([.. Enumerable.Range(1, 100).Reverse().Select(n => (double)n)], share));

    [Fact]
    public void BN06_of_nothing_there_is_no_median_and_no_percentile()
    {
        Assert.Throws<ArgumentException>(() => Quantiles.Median([]));
        Assert.Throws<ArgumentException>(() => Quantiles.Percentile([], 0.5));
    }

    [Theory]
    [InlineData(new double[] { 10, 10, 10 }, 1, false)]
    [InlineData(new double[] { 10, 11, 12.1 }, 1.1, false)]
    [InlineData(new double[] { 10, 12, 14.4 }, 1.2, true)]
    [InlineData(new double[] { 10, 8, 6.4 }, 0.8, true)]
    public void BN07_a_machine_that_moves_too_much_under_the_floor_makes_the_run_void_not_red(double[] floors, double aa, bool isVoid)
    {
        var result = new Pairs([.. floors.Select(f => f / 10)], floors).Result("x", "turns/s", new Bar(BarOf.Ratio, AtLeast: true, 0.6), "");

        Assert.Equal(aa, result.Aa, 9);
        Assert.Equal(isVoid, result.IsVoid);
        Assert.Equal(isVoid ? null : false, result.IsMet);
    }

    [Theory]
    [InlineData(BarOf.Ratio, true, 0.6, true)]
    [InlineData(BarOf.Ratio, true, 0.61, false)]
    [InlineData(BarOf.Value, false, 6, true)]
    [InlineData(BarOf.Value, false, 5.9, false)]
    public void BN07_a_bar_is_about_the_ratio_or_the_value_and_its_limit_is_good_enough(object of, bool atLeast, double limit, bool isMet) =>
        Assert.Equal(isMet, new FigureResult("x", 6, 10, 0.6, "ms", 1, 1, new Bar((BarOf)of, atLeast, limit), "").IsMet);

    [Fact]
    public async Task BN08_in_an_open_loop_a_stall_is_waited_for_by_everybody_who_was_due_in_it()
    {
        var due = OpenLoop.Arrivals(1_000, TimeSpan.FromMilliseconds(50), new Random(7));
        var last = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        // Nobody is answered before the last question has been asked.
        var answers = await OpenLoop.RunAsync(1_000, TimeSpan.FromMilliseconds(50), 7, n =>
        {
            if (n == due.Length - 1)
            {
                last.SetResult();
            }

            return last.Task;
        });

        Assert.Equal(due.Length, answers.Count);
        Assert.All(due.Index(), d => Assert.True(answers.Milliseconds[d.Index] >= (due[^1] - d.Item).TotalMilliseconds));
    }

    [Fact]
    public void BN08_arrivals_are_as_many_as_the_rate_says_and_not_evenly_spaced()
    {
        var due = OpenLoop.Arrivals(1_000, TimeSpan.FromSeconds(100), new Random(7));
        var gaps = due.Skip(1).Zip(due, (b, a) => (b - a).TotalSeconds).ToArray();

        Assert.InRange(due.Length, 99_000, 101_000);
        // Of exponential gaps a share of 1/e is longer than the mean.
        Assert.InRange(gaps.Count(g => g > 0.001) / (double)gaps.Length, 0.36, 0.376);
    }

    [Fact]
    public async Task BN09_a_closed_loop_has_so_many_callers_at_once_and_counts_every_answer()
    {
        const int Callers = 4;
        var (all, most, inside, asked) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), 0, 0, 0);

        var answers = await ClosedLoop.RunAsync(Callers, TimeSpan.FromMilliseconds(20), async _ =>
        {
            Interlocked.Increment(ref asked);
            var now = Interlocked.Increment(ref inside);
            InterlockedMax(ref most, now);
            if (now == Callers)
            {
                all.TrySetResult();
            }

            await Task.WhenAny(all.Task);
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        });

        Assert.Equal(Callers, most);
        Assert.Equal(asked, answers.Count);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value)
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }

    private sealed class Nobody : IBenchProgress
    {
        public void Say(string what)
        {
            // Nobody waits.
        }
    }
}
