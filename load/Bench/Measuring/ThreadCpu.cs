using System.Globalization;

namespace SmartPulse.Load.Bench.Measuring;

/// <summary>Processor time of one thread, as the kernel counts it: nobody else's work is in it, however busy the machine is. Linux only.</summary>
internal static class ThreadCpu
{
    // The kernel keeps this many characters of a thread's name.
    private const int NameLength = 15;

    /// <summary>Microseconds that the calling thread has run.</summary>
    public static double Current() => Read("/proc/thread-self/schedstat");

    /// <summary>Where the time of this process's one thread of that name is read.</summary>
    public static Func<double> OfThread(string name)
    {
        var known = name.Length > NameLength ? name[..NameLength] : name;
        var task = Directory.EnumerateDirectories("/proc/self/task").Single(t => File.ReadAllText(Path.Combine(t, "comm")).TrimEnd() == known);
        return () => Read(Path.Combine(task, "schedstat"));
    }

    private static double Read(string file)
    {
        var text = File.ReadAllText(file).AsSpan();
        return long.Parse(text[..text.IndexOf(' ')], CultureInfo.InvariantCulture) / 1000.0;
    }
}
