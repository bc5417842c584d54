using System.Collections.Concurrent;
using System.Threading.Channels;
using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Kill.Carrier;

namespace SmartPulse.Load.Kill.Customers;

/// <summary>
/// Customers, as many at once as asked for: when one is done the next one comes. The hasty keep turns in flight and wait for nothing; the patient answer what they are
/// texted until they have an appointment, and most of them then call it off, so that there is always something left to fight for.
/// </summary>
/// <param name="deliverer">Carries what they say.</param>
/// <param name="book">What they are texted.</param>
/// <param name="seed">What they grow from.</param>
/// <param name="thinking">How long the patient think at most before they say something; not at all unless said.</param>
internal sealed class Crowd(Deliverer deliverer, CarrierBook book, int seed, TimeSpan thinking = default) : IDisposable
{
    /// <summary>A text can be late by an attempt's lease and more; whoever waits longer has been forgotten, and the checks will say so.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(100);

    private const int MostTexts = 24;
    private const int CallsOffPercent = 80;

    private readonly ConcurrentQueue<string> toldBooked = new();
    private readonly CancellationTokenSource closing = new();
    private readonly Door haste = new();
    private int next;
    private int gaveUp;
    private volatile bool isClosed;

    /// <summary>Who was told that their appointment stands.</summary>
    public IReadOnlyCollection<string> ToldBooked => toldBooked;

    /// <summary>How many patient customers left without hearing anything.</summary>
    public int GaveUp => Volatile.Read(ref gaveUp);

    /// <summary>Lets them come until <see cref="Close"/>; ends when the last one is done.</summary>
    public Task RunAsync(int hasty, int patient, CancellationToken cancellation) => Task.WhenAll(
        [.. Enumerable.Range(0, hasty).Select(_ => OneAfterAnotherAsync(HastyAsync, cancellation)),
         .. Enumerable.Range(0, patient).Select(_ => OneAfterAnotherAsync(PatientAsync, cancellation))]);

    /// <summary>Lets so many of the hasty come each second, however many are still busy; ends when the last one is done.</summary>
    public Task ArriveAsync(double perSecond, TimeSpan during, CancellationToken cancellation) =>
        OpenLoop.RunAsync(perSecond, during, seed, _ => LiveAsync(HastyAsync, cancellation));

    /// <summary>The hasty say nothing new until <see cref="Hurry"/>, so that the others get on with their talks.</summary>
    public void HoldBack() => haste.Shut();

    /// <summary>From here on the hasty talk.</summary>
    public void Hurry() => haste.Open();

    /// <summary>Nobody new comes; those who are here finish, and the patient wait so long for further texts.</summary>
    public void Close(TimeSpan patience)
    {
        isClosed = true;
        closing.CancelAfter(patience);
    }

    public void Dispose() => closing.Dispose();

    private async Task OneAfterAnotherAsync(Func<string, Random, CancellationToken, Task> live, CancellationToken cancellation)
    {
        await Task.Yield();
        while (!isClosed)
        {
            await LiveAsync(live, cancellation);
        }
    }

    private Task LiveAsync(Func<string, Random, CancellationToken, Task> live, CancellationToken cancellation)
    {
        var number = Interlocked.Increment(ref next);
        return live($"+35840{2_000_000 + number}", new Random(unchecked((seed * 1_000_003) + number)), cancellation);
    }

    private async Task HastyAsync(string from, Random random, CancellationToken cancellation)
    {
        await haste.OpenedAsync(cancellation);
        var plan = HastyPlan.Of(from, random);
        if (plan.Call is var (path, form))
        {
            await deliverer.PostOnceAsync(path, form, cancellation);
        }

        foreach (var wave in plan.Waves)
        {
            await haste.OpenedAsync(cancellation);
            await Task.WhenAll(wave.Select(d => deliverer.DeliverAsync(d, cancellation)));
        }
    }

    private async Task PatientAsync(string from, Random random, CancellationToken cancellation)
    {
        var texts = book.Phone(from);
        await SayAsync("hei, tarvitsen putkimiehen");
        for (var heard = 0; heard < MostTexts; heard++)
        {
            if (await NextAsync(texts, cancellation) is not { } text)
            {
                Interlocked.Add(ref gaveUp, closing.IsCancellationRequested ? 0 : 1);
                break;
            }

            var reply = PatientReply.To(text.Body);
            if (reply.IsBooked)
            {
                toldBooked.Enqueue(from);
            }

            var words = reply.IsBooked && random.Next(100) < CallsOffPercent ? "PERU" : reply.Words;
            if (words is null)
            {
                break;
            }

            await SayAsync(words);
        }

        book.Forget(from);

        async Task SayAsync(string words)
        {
            await Task.Delay(random.NextDouble() * thinking, cancellation);
            await deliverer.DeliverAsync(Deliveries.Text(DemoLine.Helsinki, from, "SM" + random.GetHexString(32, lowercase: true), words), cancellation);
        }
    }

    private async Task<TakenText?> NextAsync(ChannelReader<TakenText> phone, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation, closing.Token);
        limit.CancelAfter(Patience);
        try
        {
            return await phone.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }
}
