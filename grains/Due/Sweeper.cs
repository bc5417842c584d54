using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Journals;

namespace SmartPulse.Due;

/// <summary>
/// Pokes whoever's due row has passed: what is owed is carried out though its activation, or the whole process, has gone meanwhile.
/// At most so many at once; who was poked and moved nothing (a damaged journal, a store in trouble) is left alone for a while that doubles, and does
/// not stand in the way of the others meanwhile.
/// </summary>
internal sealed partial class Sweeper(IDueQueue due, IGrainFactory grains, IClock clock, TimeProvider time, SweepInstruments instruments, ILogger<Sweeper> logger) : ISweeper
{
    /// <summary>How many are poked in one sweep.</summary>
    internal const int AtOnce = 256;

    private readonly StuckRows stuck = new();

    public async Task<int> SweepAsync(CancellationToken cancellation)
    {
        // Those left alone come first in the queue, being the oldest: there must be room behind them.
        var now = clock.GetCurrentInstant();
        var passed = await due.PassedAsync(now, AtOnce + stuck.Count, cancellation);
        instruments.Found(passed.Count, passed.Count == 0 ? Duration.Zero : now - passed[0].At);
        var pokes = stuck.Choose(passed, AtOnce, time.GetElapsedTime(0)).Select(PokeAsync).ToArray();
        await Task.WhenAll(pokes);
        return pokes.Length;
    }

    private async Task PokeAsync(DueRow row)
    {
        try
        {
            await (row.Stream.Kind switch
            {
                StreamKind.Conversation => grains.GetGrain<IConversationGrain>(row.Stream.GrainKey)
                    .HandleAsync(new Signal.Woken(OwnSignals.Wake, clock.GetCurrentInstant())),
                StreamKind.Calendar => grains.GetGrain<ICalendarGrain>(row.Stream.GrainKey).WakeAsync(),
                _ => throw new InvalidOperationException($"Nobody owns journals of kind {row.Stream.Kind}."),
            });
        }
        catch (Exception e) when (e is TimeoutException or OrleansException)
        {
            instruments.NotWoken();
            LogNotPoked(row.Stream.Kind, e); // Its row stays: a later sweep pokes it again.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A due {Kind} could not be woken; a later sweep tries again")]
    private partial void LogNotPoked(StreamKind kind, Exception error);
}
