using System.Diagnostics;

namespace SmartPulse.Load.Bench.Measuring;

/// <summary>What a process, another one or this, spent while it was asked.</summary>
/// <param name="process">The process, looked at anew each time.</param>
internal sealed class ProcessSpent(Func<Process> process)
{
    private TimeSpan processor, wall;
    private int requests;

    /// <summary>Processor time for each answer.</summary>
    public double Microseconds => processor.TotalMicroseconds / requests;

    /// <summary>How many processors it had.</summary>
    public double Cores => processor / wall;

    /// <summary>Adds what the process spends until the answers are there.</summary>
    public async Task<Answers> InAsync(Func<Task<Answers>> ask)
    {
        using var before = process();
        var spent = before.TotalProcessorTime;
        var answers = await ask();
        using var after = process();
        (processor, wall, requests) = (processor + after.TotalProcessorTime - spent, wall + answers.Took, requests + answers.Count);
        return answers;
    }
}
