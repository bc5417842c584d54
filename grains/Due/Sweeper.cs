using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Journals;

namespace SmartPulse.Due;

/// <summary>Pokes whoever's due row has passed: what is owed is carried out though its activation, or the whole process, has gone meanwhile.</summary>
internal sealed partial class Sweeper(IDueQueue due, IGrainFactory grains, IClock clock, SweepInstruments instruments, ILogger<Sweeper> logger) : ISweeper
{
    private const int AtOnce = 256;

    public async Task<int> SweepAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var passed = await due.PassedAsync(now, AtOnce, cancellation);
        instruments.Found(passed.Count, passed.Count == 0 ? Duration.Zero : now - passed[0].At);
        var pokes = new Task[passed.Count];
        for (var i = 0; i < pokes.Length; i++)
        {
            pokes[i] = PokeAsync(passed[i]);
        }

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
            LogNotPoked(row.Stream.Kind, e); // Its row stays: the next sweep pokes it again.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A due {Kind} could not be woken; the next sweep tries again")]
    private partial void LogNotPoked(StreamKind kind, Exception error);
}
