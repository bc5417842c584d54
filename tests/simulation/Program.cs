using System.Diagnostics;
using System.Globalization;
using SmartPulse.Tests.Simulation.Faults;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation;

/// <summary>Seeds by hand, and the second process of <see cref="ReplayTests"/>: <c>hashes 1 50</c>, <c>run 1 1000</c>, <c>show 42</c>.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        if (args is not [var command, var firstText, .. var rest])
        {
            Console.Error.WriteLine("hashes FIRST LAST | run FIRST LAST | show SEED");
            return 2;
        }

        var first = int.Parse(firstText, CultureInfo.InvariantCulture);
        var last = rest is [var lastText, ..] ? int.Parse(lastText, CultureInfo.InvariantCulture) : first;
        switch (command)
        {
            case "hashes":
                foreach (var hash in Seeds.Hashes(first, last))
                {
                    Console.Out.WriteLine(hash);
                }

                return 0;
            case "run":
                return Run(first, last);
            case "show":
                Worlds.Trace.Listener = Console.Out.WriteLine;
                using (var world = new World(first))
                {
                    world.Run();
                }

                return 0;
            default:
                Console.Error.WriteLine($"There is no command '{command}'.");
                return 2;
        }
    }

    private static int Run(int first, int last)
    {
        var watch = Stopwatch.StartNew();
        var coverage = new Coverage();
        var violations = Seeds.Run(first, last, coverage);
        foreach (var line in coverage.Lines())
        {
            Console.Out.WriteLine(line);
        }

        foreach (var broken in violations.GroupBy(v => v.Promise))
        {
            Console.Out.WriteLine($"{broken.Key}: {broken.Count()} seeds: {string.Join(' ', broken.Select(v => v.Seed).Order().Take(12))}");
        }

        foreach (var line in coverage.Short(Wanted.OfAThousandSeeds()))
        {
            Console.Out.WriteLine($"short: {line}");
        }

        Console.Out.WriteLine($"{last - first + 1} seeds in {watch.Elapsed.TotalSeconds:0.0} s, {violations.Count} broken");
        return violations.Count;
    }
}
