using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Load.Kill.Customers;

/// <summary>Posts signed webhooks and web forms, repeats what was not acknowledged with the same ids, and keeps the driver's own record of what was.</summary>
/// <param name="gateway">The address that the gateway is known by: what is sent is signed for it.</param>
/// <param name="account">Whose token signs.</param>
/// <param name="door">Whether the gateway is up.</param>
/// <param name="balancer">Which of several gateways is asked; null when there is one, at its own address.</param>
internal sealed class Deliverer(Uri gateway, TwilioAccount account, Door door, IBalancer? balancer = null) : IDisposable
{
    /// <summary>The carrier gives up on an answer after this.</summary>
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(15);

    /// <summary>A gateway that never takes something is a finding, not a reason to wait for ever; this is some ten minutes of being up.</summary>
    private const int MostAttempts = 500;

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false }) { Timeout = LongestAnswer };
    private readonly ConcurrentQueue<Acknowledgement> acknowledged = new();
    private readonly ConcurrentQueue<string> refused = new();
    private long posted;
    private long repeated;

    /// <summary>What the gateway acknowledged, in the order heard; a delivery that was made twice stands here twice.</summary>
    public IReadOnlyCollection<Acknowledgement> Acknowledged => acknowledged;

    /// <summary>Good requests that were answered as if they were bad, or never taken: a rule broken by somebody.</summary>
    public IReadOnlyCollection<string> Refused => refused;

    /// <summary>How many requests were sent.</summary>
    public long Posted => Interlocked.Read(ref posted);

    /// <summary>How many of them repeated one that was not acknowledged.</summary>
    public long Repeated => Interlocked.Read(ref repeated);

    /// <summary>Hears of every answer, on no particular thread.</summary>
    public Action<Answer> Answered { get; set; } = static _ => { };

    /// <summary>Delivers, as often as it takes within reason.</summary>
    public async Task DeliverAsync(Delivery delivery, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await door.OpenedAsync(cancellation);
            switch (await PostAsync(delivery, attempt, cancellation))
            {
                case >= 200 and < 300:
                    acknowledged.Enqueue(new(delivery, door.Life));
                    return;
                case >= 400 and < 500 and var status:
                    refused.Enqueue($"{delivery.Signal} was answered {status} at {delivery.Path.Split('?')[0]}");
                    return;
            }

            if (attempt == MostAttempts)
            {
                refused.Enqueue($"{delivery.Signal} was sent {attempt} times to {delivery.Path.Split('?')[0]} and never acknowledged");
                return;
            }

            // Nobody answered, or the answer was "again": repeated a little later and then less often, not all at once.
            var spread = 100 + (Math.Abs(delivery.Signal.GetHashCode(StringComparison.Ordinal) % 200));
            await Task.Delay(TimeSpan.FromMilliseconds(spread * Math.Min(attempt, 8)), cancellation);
        }
    }

    /// <summary>Posts once and leaves it at that: a caller on the line is never told of trouble, so the answer acknowledges nothing.</summary>
    public Task PostOnceAsync(string path, FormPair[] form, CancellationToken cancellation) =>
        PostAsync(new("", "", new Customer.Phone(""), path, form, null), attempt: 1, cancellation);

    public void Dispose() => http.Dispose();

    /// <summary>The status; <see cref="Answer.None"/> when no answer came.</summary>
    private async Task<int> PostAsync(Delivery delivery, int attempt, CancellationToken cancellation)
    {
        var server = balancer?.Next() ?? gateway;
        using var request = Request(delivery, server);
        Interlocked.Increment(ref posted);
        Interlocked.Add(ref repeated, attempt > 1 ? 1 : 0);
        using var passage = door.Enter();
        var sent = Stopwatch.GetTimestamp();
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            var body = await response.Content.ReadAsStringAsync(cancellation);
            Answered(new(
                delivery, attempt, (int)response.StatusCode, sent, Stopwatch.GetTimestamp(), response.Headers.RetryAfter is not null,
                body.Contains("<Response>", StringComparison.Ordinal)));
            return (int)response.StatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            balancer?.Failed(server);
            Answered(new(delivery, attempt, Answer.None, sent, Stopwatch.GetTimestamp(), SaysWhen: false, HasInstructions: false));
            return Answer.None;
        }
    }

    private HttpRequestMessage Request(Delivery delivery, Uri server)
    {
        var url = new Uri(gateway, delivery.Path);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, delivery.Path));
        if (delivery.WebForm is { } sent)
        {
            request.Content = new StringContent(sent.Json, new MediaTypeHeaderValue("application/json"));
            request.Headers.Add("X-SmartPulse-Key", sent.Key);
            request.Headers.Add("Idempotency-Key", sent.Repeat);
            return request;
        }

        FormPair[] form = [new("AccountSid", account.Sid), new("ApiVersion", "2010-04-01"), .. delivery.Form];
        request.Content = new StringContent(FormBody.Write(form), new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
        request.Headers.Add(TwilioSignature.Header, TwilioSignature.Sign(account.PrimaryToken, url.AbsoluteUri, form));
        return request;
    }
}
