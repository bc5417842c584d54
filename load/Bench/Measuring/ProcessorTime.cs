namespace SmartPulse.Load.Bench.Measuring;

/// <summary>Processor time that this process spends in one side of the pairs: unlike a rate it does not change with what else the machine does.</summary>
internal sealed class ProcessorTime
{
    /// <summary>So far.</summary>
    public double Microseconds { get; private set; }

    /// <summary>Adds what a measurement takes.</summary>
    public async Task<double> OfAsync(Func<Task<double>> measure)
    {
        var before = Environment.CpuUsage.TotalTime;
        var value = await measure();
        Microseconds += (Environment.CpuUsage.TotalTime - before).TotalMicroseconds;
        return value;
    }
}
