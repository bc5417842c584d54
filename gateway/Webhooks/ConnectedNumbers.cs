using System.Collections.Concurrent;
using SmartPulse.Channels;
using SmartPulse.Directories;
using SmartPulse.Journals;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>
/// Whose number was called or written to. Every webhook asks, and numbers change once a year: the directory is asked again after a few seconds.
/// A number that is not connected is not remembered; it may be in a moment.
/// </summary>
internal sealed class ConnectedNumbers(INumberDirectory directory, TimeProvider time)
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<PhoneNumber, (NumberEntry Entry, long ReadAt)> known = new();

    /// <summary>The number's entry; null when it is not connected. While the directory cannot be asked, what was known last.</summary>
    public ValueTask<NumberEntry?> FindAsync(PhoneNumber number, CancellationToken cancellation) =>
        known.TryGetValue(number, out var found) && time.GetElapsedTime(found.ReadAt) < FreshFor ? new(found.Entry) : new(AskAsync(number, found.Entry, cancellation));

    private async Task<NumberEntry?> AskAsync(PhoneNumber number, NumberEntry? last, CancellationToken cancellation)
    {
        try
        {
            var entry = await directory.FindAsync(number, cancellation);
            if (entry is null)
            {
                known.TryRemove(number, out _);
            }
            else
            {
                known[number] = (entry, time.GetTimestamp());
            }

            return entry;
        }
        catch (StoreUnavailableException) when (last is not null)
        {
            // A caller on the line must not be refused for want of an answer that we have.
            return last;
        }
    }
}
