namespace SmartPulse.Load.Bench.Measuring;

/// <summary>What this process spends in one side of the pairs: unlike a rate it does not change with what else the machine does.</summary>
internal sealed class Spent
{
    /// <summary>Processor time so far.</summary>
    public double Microseconds { get; private set; }

    /// <summary>KiB handed to the kernel to write so far, whatever to: a database writes a page to its log, and again when it takes the log into the file.</summary>
    public double Kibibytes { get; private set; }

    /// <summary>Adds what a measurement takes.</summary>
    public async Task<double> OfAsync(Func<Task<double>> measure)
    {
        var (time, written) = (Environment.CpuUsage.TotalTime, Written());
        var value = await measure();
        Microseconds += (Environment.CpuUsage.TotalTime - time).TotalMicroseconds;
        Kibibytes += Written() - written;
        return value;
    }

    private static double Written()
    {
        const string field = "wchar:";
        var line = File.ReadLines("/proc/self/io").First(line => line.StartsWith(field, StringComparison.Ordinal));
        return long.Parse(line.AsSpan(field.Length), System.Globalization.NumberStyles.AllowLeadingWhite, System.Globalization.CultureInfo.InvariantCulture) / 1024.0;
    }
}
