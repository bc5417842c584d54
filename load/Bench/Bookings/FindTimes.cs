using SmartPulse.Bookings;
using SmartPulse.Load.Bench.Measuring;

namespace SmartPulse.Load.Bench.Bookings;

/// <summary>P20: what finding the next ten free times costs in a large calendar.</summary>
internal sealed class FindTimes : IFigure
{
    private const int Bookings = 10_000;
    private const int Staff = 20;
    private const int Times = 200;

    /// <inheritdoc/>
    public string Name => "find-times";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        var bar = new Bar(BarOf.Value, AtLeast: false, 1.0);
        var (usual, full, large) = (BusyShop.Of(Bookings, Staff, BusyShop.Usual), BusyShop.Of(Bookings, Staff, share: 1), BusyShop.Of(Bookings * 10, Staff, BusyShop.Usual));
        var times = settings.IsQuick ? 100 : Times; // Fewer may take less than the kernel's next count of it.
        // Until the code is compiled as well as it will ever be, the compiler is what is measured.
        for (var i = 0; i < settings.Pairs; i++)
        {
            progress.Say($"{Name}: warming up");
            _ = (Milliseconds(usual, times), Milliseconds(full, times), Milliseconds(large, times));
        }

        var ofUsual = await Series.RepeatAsync(Name, settings.Pairs, progress, () => Task.FromResult(Milliseconds(usual, times)), cancellation);
        var ofFull = await Series.RepeatAsync($"{Name}-full", settings.Pairs, progress, () => Task.FromResult(Milliseconds(full, times)), cancellation);
        var growth = await Pairs.AlternateAsync(
            $"{Name}-growth", settings.Pairs, progress, () => Task.FromResult(Milliseconds(large, times)), () => Task.FromResult(Milliseconds(usual, times)), cancellation);
        return
        [
            ofUsual.Result(Name, "ms", bar, $"processor time of one search for 10 times; {Bookings:N0} bookings, {Staff} staff, {BusyShop.Usual:P0} booked"),
            ofFull.Result($"{Name}-full", "ms", bar, $"the same where the first {full.Days} days have nothing free"),
            growth.Result($"{Name}-growth", "ms", new Bar(BarOf.Ratio, AtLeast: false, 1.5), $"ten times the bookings, as densely, over {large.Days} days instead of {usual.Days}"),
        ];
    }

    private static double Milliseconds(BusyShop shop, int times)
    {
        var before = ThreadCpu.Current();
        for (var i = 0; i < times; i++)
        {
            var found = shop.Find(10);
            if (found is not TimesResult.Found { Times.Length: 10 })
            {
                throw new InvalidOperationException($"Ten times were to be found; it was {found}.");
            }
        }

        return (ThreadCpu.Current() - before) / 1000 / times;
    }
}
