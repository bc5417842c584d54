namespace SmartPulse.Load.Bench;

/// <summary>Says what is being done on one line that replaces itself; on lines of its own where nobody watches.</summary>
internal sealed class LineProgress(TextWriter output) : IBenchProgress
{
    /// <inheritdoc/>
    public void Say(string what) => output.Write(Console.IsErrorRedirected ? $"{what}\n" : $"\r\e[K{what}");
}
