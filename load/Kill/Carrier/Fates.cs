using System.Collections.Concurrent;
using SmartPulse.Load.Kill.Customers;

namespace SmartPulse.Load.Kill.Carrier;

/// <summary>The carrier tells how some of the texts it took fare: not always, not in order, some of it twice.</summary>
internal sealed class Fates(Deliverer deliverer, int seed, CancellationToken cancellation) : IDisposable
{
    private const int ToldPercent = 30;
    private const int OutOfOrderPercent = 20;
    private const int TwicePercent = 10;

    /// <summary>News that go out at once; the rest waits, as at a carrier, so that they do not crowd out the customers.</summary>
    private const int AtOnce = 48;

    private readonly Lock gate = new();
    private readonly Random random = new(seed);
    private readonly ConcurrentDictionary<Task, bool> telling = new();
    private readonly SemaphoreSlim lines = new(AtOnce);

    /// <summary>A text was taken.</summary>
    public void Taken(TakenText text)
    {
        if (text.Callback is null || Plan(text) is not { Count: > 0 } news)
        {
            return;
        }

        var task = TellAsync(news);
        telling.TryAdd(task, true);
        _ = task.ContinueWith(done => telling.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
    }

    /// <summary>Ends when everything that was begun has been told.</summary>
    public Task ToldAsync() => Task.WhenAll(telling.Keys);

    public void Dispose() => lines.Dispose();

    private List<Delivery> Plan(TakenText text)
    {
        lock (gate)
        {
            if (random.Next(100) >= ToldPercent
                || TakenText.Parameter(text.Callback, "org") is not { } organisation || TakenText.Parameter(text.Callback, "contact") is not { } contact)
            {
                return [];
            }

            List<Delivery> news = [.. ((string[])["sent", "delivered"]).Select(status => Deliveries.Fares(text.Callback!, organisation, contact, text.Sid, text.From, text.To, status))];
            if (random.Next(100) < OutOfOrderPercent)
            {
                news.Reverse();
            }

            if (random.Next(100) < TwicePercent)
            {
                news.Add(news[0]);
            }

            return news;
        }
    }

    private async Task TellAsync(List<Delivery> news)
    {
        await Task.Yield();
        await lines.WaitAsync(cancellation);
        try
        {
            foreach (var delivery in news)
            {
                await deliverer.DeliverAsync(delivery, cancellation);
            }
        }
        finally
        {
            lines.Release();
        }
    }
}
