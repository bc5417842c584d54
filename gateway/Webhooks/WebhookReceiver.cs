using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;
using SmartPulse.Gateway.Admission;
using SmartPulse.Gateway.Webhooks.Calls;
using SmartPulse.Gateway.Webhooks.Twiml;
using SmartPulse.Journals;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>What every webhook of Twilio goes through: signature, account, a place at the gate, and the one mapping from receipts to answers.</summary>
internal sealed partial class WebhookReceiver(
    TwilioAccount account, GatewayAddress address, TimeProvider time, IHostApplicationLifetime lifetime, WebhookInstruments instruments,
    AdmissionGate gate, ILogger<WebhookReceiver> logger)
{
    /// <summary>The carrier gives up after 15 s; we do before it, so that it is told to try again instead of hearing nothing.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(8);

    /// <summary>A caller who waits on the line hears silence meanwhile, and one request may need two turns and a look at what to say.</summary>
    public static readonly TimeSpan LongestLiveTurn = TimeSpan.FromSeconds(5);

    /// <summary>The conversation waits 1.5 s for something to say; more than twice that is trouble.</summary>
    private static readonly TimeSpan LongestListen = TimeSpan.FromSeconds(3.5);

    private static readonly SearchValues<char> SidCharacters = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly Duration BelievedClockError = Duration.FromDays(1);

    /// <summary>Now.</summary>
    public Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Receives one webhook and hands it on once it is known to be Twilio's and for us.</summary>
    public async Task<IResult> ReceiveAsync(HttpContext http, string endpoint, Func<SignedRequest, Task<IResult>> handle)
    {
        var began = time.GetTimestamp();
        var result = await AnswerAsync(http, handle);
        var status = result is IStatusCodeHttpResult { StatusCode: { } code } ? code : StatusCodes.Status200OK;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            gate.TellWhen(http);
        }

        instruments.Answered(endpoint, status, time.GetElapsedTime(began));
        // A crowd is counted at the gate; a line for each of it would cost more than refusing them.
        if (result is WebhookProblem problem && problem != WebhookProblem.Overloaded)
        {
            LogRefused(endpoint, status, problem.Type);
        }

        return result;
    }

    /// <summary>
    /// When it happened: the carrier's word when it gives one that can be true, else our clock. What has happened is not ahead of us: where the two
    /// clocks differ, waiting for ours to get there would keep a customer waiting.
    /// </summary>
    public Instant At(SignedRequest request) =>
        Now is var now && Rfc2822.Read(request["Timestamp"]) is { } told && told >= now - BelievedClockError && told <= now ? told : now;

    /// <summary>Waits for a turn and answers with the problem that its receipt stands for; null when it was taken.</summary>
    public async Task<IResult?> RefusalOfAsync(Task<Receipt> turn, TimeSpan? atMost = null)
    {
        var limit = atMost ?? LongestTurn;
        Receipt receipt;
        try
        {
            receipt = await turn.WaitAsync(limit, time);
        }
        catch (TimeoutException)
        {
            // The turn may still run and be stored; the repeat that we ask for is then recognised.
            LogSlow(limit);
            return WebhookProblem.NotStored;
        }
        catch (OrleansException e)
        {
            // The host of grains shed the load or lost the grain; what was in the turn is not known.
            LogHostFailed(e);
            return WebhookProblem.NotStored;
        }

        switch (receipt)
        {
            case Receipt.Accepted or Receipt.Refused:
                return null;
            case Receipt.NotStored not:
                LogNotStored(not.Why);
                return WebhookProblem.NotStored;
            case Receipt.Damaged damaged:
                LogDamaged(damaged.What);
                return WebhookProblem.JournalDamaged;
            default:
                throw new InvalidOperationException($"The router let {receipt.GetType().Name} escape; it was to deliver the signal to that contact.");
        }
    }

    /// <summary>Waits for what a caller hears next. Trouble is no answer yet: they are put off, and the carrier asks again.</summary>
    public async Task<Hearing> HearingOfAsync(Task<Hearing> listening)
    {
        try
        {
            return await listening.WaitAsync(LongestListen, time);
        }
        catch (TimeoutException)
        {
            LogSlow(LongestListen);
        }
        catch (OrleansException e)
        {
            LogHostFailed(e);
        }

        return new Hearing.NothingYet(null);
    }

    /// <summary>A carrier's id of a call or message: letters and digits, so that it can be part of a signal's id.</summary>
    public static bool IsSid(string sid) => sid.Length is > 0 and <= 64 && !sid.AsSpan().ContainsAnyExcept(SidCharacters);

    /// <summary>A small whole number that the carrier sent, or null.</summary>
    public static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>An answer in the carrier's instruction language.</summary>
    public static IResult Instructions(CallAnswer answer) => TypedResults.Text(Encoding.UTF8.GetBytes(TwimlWriter.Write(answer)), "text/xml; charset=utf-8", StatusCodes.Status200OK);

    private async Task<IResult> AnswerAsync(HttpContext http, Func<SignedRequest, Task<IResult>> handle)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return WebhookProblem.ShuttingDown;
        }

        var (request, problem) = await SignedRequest.ReadAsync(http, address, account.Tokens);
        return request is null ? problem!
            : !string.Equals(request["AccountSid"], account.Sid, StringComparison.Ordinal) ? WebhookProblem.WrongAccount
            : await AdmitAsync(http, request, handle);
    }

    private async Task<IResult> AdmitAsync(HttpContext http, SignedRequest request, Func<SignedRequest, Task<IResult>> handle)
    {
        var kind = http.GetEndpoint()?.Metadata.GetMetadata<AdmittedAs>()?.Kind ?? throw new InvalidOperationException("A webhook does not say what it is for.");
        using var place = gate.TryEnter(kind);
        var someoneIsOnTheLine = kind is WorkKind.CallStep or WorkKind.CallArrival;
        if (place is null)
        {
            if (!someoneIsOnTheLine)
            {
                return WebhookProblem.Overloaded;
            }

            // They are told what to do all the same, as when the store is in trouble, and no conversation is asked.
            request.TurnAway();
        }

        try
        {
            return await handle(request);
        }
        catch (StoreUnavailableException e)
        {
            // Not even whose number it is can be read, and this process does not know it from before.
            LogNotStored(e.Trouble.ToString());
            return someoneIsOnTheLine ? Instructions(HoldOn(http, request)) : WebhookProblem.NotStored;
        }
    }

    /// <summary>The caller is asked to hold the line, and the carrier to ask the very same again. In what language they should be spoken to, nobody knows.</summary>
    private CallAnswer HoldOn(HttpContext http, SignedRequest request)
    {
        var again = CallDesk.Step(request, "again") ?? 0;
        var query = QueryString.Create([.. http.Request.Query.Where(q => q.Key != "again"), new("again", (again + 1).ToString(CultureInfo.InvariantCulture))]);
        return CallScript.HoldOn(scene: null, again, new CallPath($"{address.PathPrefix}{http.Request.Path}{query}"));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Webhook {Endpoint} refused: {Status} {Problem}")]
    private partial void LogRefused(string endpoint, int status, string? problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A conversation took longer than {Limit}; the carrier or the caller is asked to repeat")]
    private partial void LogSlow(TimeSpan limit);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The host of grains failed a conversation; the carrier or the caller is asked to repeat")]
    private partial void LogHostFailed(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A signal was not stored: {Why}")]
    private partial void LogNotStored(string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "A conversation's journal is damaged: {What}")]
    private partial void LogDamaged(string what);
}
