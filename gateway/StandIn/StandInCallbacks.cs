using System.Threading.Channels;
using NodaTime;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Gateway.StandIn;

/// <summary>Takes each message from queued to its end, and tells so to the address that the sender gave: signed, over HTTP, once, as Twilio does.</summary>
internal sealed partial class StandInCallbacks(
    StandInBook book, TwilioAccount account, IHttpClientFactory clients, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<StandInCallbacks> logger)
    : BackgroundService
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Client = "stand-in-carrier";

    private const int AtOnce = 8;

    private readonly Channel<Job> jobs = Channel.CreateBounded<Job>(StandInBook.Capacity);

    /// <summary>A message was taken. When too many wait, its fate stays untold: callbacks are best effort at Twilio too.</summary>
    public void Took(StandInMessage message) => jobs.Writer.TryWrite(new Job.Message(message.Sid));

    /// <summary>A delivered message was looked at.</summary>
    public void Read(StandInMessage message) => jobs.Writer.TryWrite(new Job.Read(message.Sid));

    /// <summary>A call was taken.</summary>
    public void Took(StandInCall call) => jobs.Writer.TryWrite(new Job.Call(call.Sid));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Once our own door is open: what an earlier process left on its way goes on, as at a carrier that never stops.
        await using var resumed = lifetime.ApplicationStarted.Register(Resume);
        await Parallel.ForEachAsync(
            jobs.Reader.ReadAllAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken },
            async (job, cancellation) => await (job switch
            {
                Job.Message message => CarryAsync(message.Sid, cancellation),
                Job.Read read => ReadAsync(read.Sid, cancellation),
                Job.Call call => RingAsync(call.Sid, cancellation),
                _ => throw new InvalidOperationException($"No work is written for {job}."),
            }));
    }

    private void Resume()
    {
        foreach (var message in book.Messages.Reverse().Where(m => m.Status is "queued" or "sent"))
        {
            Took(message);
        }
    }

    private async Task CarryAsync(string sid, CancellationToken cancellation)
    {
        if (book.Message(sid) is not { } message)
        {
            return;
        }

        var behaviour = BadNumbers.Of(message.To);
        await TellAsync(message, cancellation);
        foreach (var (status, code) in ((string, int?)[])[("sent", null), (behaviour.EndsAs, behaviour.FailLater)])
        {
            if (!book.Change(sid, (StandInMessage m) => m with { Status = status, ErrorCode = code, Updated = Now, Sent = m.Sent ?? Now }, out var changed))
            {
                return;
            }

            await TellAsync(changed, cancellation);
        }
    }

    private async Task ReadAsync(string sid, CancellationToken cancellation)
    {
        // Looked at twice is read once.
        var isNew = false;
        if (book.Change(sid, (StandInMessage m) => (isNew = m.Status == "delivered") ? m with { Status = "read", Updated = Now } : m, out var message) && isNew)
        {
            await TellAsync(message, cancellation);
        }
    }

    private async Task RingAsync(string sid, CancellationToken cancellation)
    {
        if (book.Change(sid, (StandInCall c) => c.Ended is null ? c with { Status = "no-answer", Updated = Now, Ended = Now } : c, out var call) && call.StatusCallback is { } callback)
        {
            await PostAsync(callback, [new("CallSid", call.Sid), new("From", call.From), new("To", call.To), new("CallStatus", call.Status), new("Direction", "outbound-api")], cancellation);
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private Task TellAsync(StandInMessage message, CancellationToken cancellation) => message.StatusCallback is not { } callback
        ? Task.CompletedTask
        : PostAsync(
            callback,
            [
                new("MessageSid", message.Sid), new("SmsSid", message.Sid), new("MessageStatus", message.Status), new("SmsStatus", message.Status),
                new("From", message.From ?? ""), new("To", message.To),
                .. message.Status == "read" ? [new FormPair("EventType", "READ")] : Array.Empty<FormPair>(),
                .. message.ErrorCode is { } code ? [new FormPair("ErrorCode", $"{code}")] : Array.Empty<FormPair>(),
            ],
            cancellation);

    private async Task PostAsync(string url, FormPair[] parameters, CancellationToken cancellation)
    {
        FormPair[] form = [new("AccountSid", account.Sid), new("ApiVersion", StandInWriter.ApiVersion), .. parameters];
        try
        {
            using var client = clients.CreateClient(Client);
            using var request = new HttpRequestMessage(HttpMethod.Post, url)
            {
                Content = new StringContent(FormBody.Write(form), new System.Net.Http.Headers.MediaTypeHeaderValue("application/x-www-form-urlencoded")),
            };
            request.Headers.Add(TwilioSignature.Header, TwilioSignature.Sign(account.PrimaryToken, url, form));
            using var response = await client.SendAsync(request, cancellation);
            if (!response.IsSuccessStatusCode)
            {
                LogNotTaken((int)response.StatusCode);
            }
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            // Best effort, as at Twilio: a callback that cannot be delivered is lost, and the next one goes out.
            LogNotDelivered(e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stand-in carrier's callback was answered with {Status}")]
    private partial void LogNotTaken(int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stand-in carrier's callback could not be delivered: {Why}")]
    private partial void LogNotDelivered(string why);

    private abstract record Job
    {
        public sealed record Message(string Sid) : Job;

        public sealed record Read(string Sid) : Job;

        public sealed record Call(string Sid) : Job;
    }
}
