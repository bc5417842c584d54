using SmartPulse.Storage.Transfer;

namespace SmartPulse.Gateway.Data;

/// <summary>Tells people how far a command is: a line every two seconds at most, so a short command says nothing and a long one fills no log.</summary>
internal sealed class ProgressLines(TextWriter to, TimeProvider time) : IProgress<TransferProgress>
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private long last = time.GetTimestamp();

    /// <inheritdoc/>
    public void Report(TransferProgress value)
    {
        if (time.GetElapsedTime(last) < Every)
        {
            return;
        }

        last = time.GetTimestamp();
        to.WriteLine(value.Of is { } all && all > 0
            ? $"{value.Doing}: {value.Done:N0} of {all:N0} ({100 * value.Done / all} %)"
            : $"{value.Doing}: {value.Done:N0}");
    }
}
