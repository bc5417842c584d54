using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;
using SmartPulse.Directories;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>Calls: comes in, the outcome of ringing staff, and its end.</summary>
internal sealed class VoiceWebhooks(
    WebhookReceiver receiver, GatewayAddress address, INumberDirectory numbers, ISettingsSource settings, ISignalRouter router)
{
    /// <summary>A call has come in.</summary>
    public Task<IResult> IncomingAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice", async request =>
    {
        var (call, problem) = await ReadAsync(request, http.RequestAborted);
        if (call is null)
        {
            return problem!;
        }

        // Events of an exchange tell of this line's calls; a webhook that comes all the same carries nothing.
        if (call.Line.Mode == NumberMode.Beside)
        {
            return WebhookReceiver.Instructions();
        }

        var at = receiver.At(request);
        if (await DeliverAsync(call, new Signal.CallStarted(call.Signal("started"), at, call.Reach, call.Sid)) is { } refusal)
        {
            return refusal;
        }

        var location = await settings.CurrentAsync(call.Line.Organisation, call.Line.Location);
        if (call.Line.Mode == NumberMode.InFront && location is { RingNumbers.IsDefaultOrEmpty: false })
        {
            return WebhookReceiver.Instructions(new Verb.Dial($"{address.PathPrefix}/twilio/voice/dial", location.RingFor, location.RingNumbers));
        }

        // In front with nobody to ring: missed on arrival, and no dial outcome will come to say so.
        return call.Line.Mode == NumberMode.InFront
            && await DeliverAsync(call, new Signal.CallMissed(call.Signal("missed"), at, call.Reach, call.Sid, MissedBecause.NoAnswer)) is { } notMissed
                ? notMissed
                : Farewell(location, call);
    });

    /// <summary>What came of ringing staff.</summary>
    public Task<IResult> DialledAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice/dial", async request =>
    {
        var (call, problem) = await ReadAsync(request, http.RequestAborted);
        if (call is null)
        {
            return problem!;
        }

        var at = receiver.At(request);
        if (request["DialCallStatus"] is "completed" or "answered")
        {
            return await DeliverAsync(call, new Signal.CallAnswered(call.Signal("answered"), at, call.Reach, call.Sid)) ?? WebhookReceiver.Instructions();
        }

        // A status that we do not know does not say that anybody answered, so the caller is not left without a word.
        var because = Missed(request["DialCallStatus"]) ?? MissedBecause.Failed;
        return await DeliverAsync(call, new Signal.CallMissed(call.Signal("missed"), at, call.Reach, call.Sid, because))
            ?? Farewell(await settings.CurrentAsync(call.Line.Organisation, call.Line.Location), call);
    });

    /// <summary>A call's status changed. Only its end tells us something: the caller may have hung up before any outcome of ringing.</summary>
    public Task<IResult> StatusAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice/status", async request =>
    {
        var status = request["CallStatus"];
        if (status != "completed" && Missed(status) is null)
        {
            return TypedResults.NoContent();
        }

        var (call, problem) = await ReadAsync(request, http.RequestAborted);
        if (call is null)
        {
            return problem!;
        }

        var at = receiver.At(request);
        Signal signal = Missed(status) is { } because
            ? new Signal.CallMissed(call.Signal("missed"), at, call.Reach, call.Sid, because)
            : new Signal.CallEnded(call.Signal("ended"), at, call.Reach, call.Sid);
        return await DeliverAsync(call, signal) ?? TypedResults.Ok();
    });

    private static MissedBecause? Missed(string status) => status switch
    {
        "no-answer" => MissedBecause.NoAnswer,
        "busy" => MissedBecause.Busy,
        "failed" => MissedBecause.Failed,
        "canceled" => MissedBecause.Abandoned,
        _ => null,
    };

    private IResult Farewell(LocationSettings? location, Call call) => location is null
        ? WebhookReceiver.Instructions(new Verb.Hangup())
        : WebhookReceiver.Instructions(SpokenWords.Missed(location, call.Reach.Customer, receiver.Now), new Verb.Hangup());

    private Task<IResult?> DeliverAsync(Call call, Signal signal) =>
        receiver.RefusalOfAsync(router.DeliverAsync(call.Line.Organisation, call.Reach.Customer, call.Sid, signal));

    private async Task<(Call?, IResult?)> ReadAsync(SignedRequest request, CancellationToken cancellation)
    {
        var sid = request["CallSid"];
        return !WebhookReceiver.IsSid(sid) ? (null, WebhookProblem.BadId)
            : !PhoneNumber.TryParse(request["To"], out var called) ? (null, WebhookProblem.BadCalledNumber)
            : !Caller.TryRead(request["From"], out var caller) ? (null, WebhookProblem.BadCaller)
            : await numbers.FindAsync(called, cancellation) is not { } line ? (null, WebhookProblem.UnknownNumber)
            : (new Call(sid, line, new Reach(line.Location, line.Line, line.Number, line.Mode, Channel.Voice, caller)), null);
    }

    private sealed record Call(string Sid, NumberEntry Line, Reach Reach)
    {
        public SignalId Signal(string what) => new($"call:{Sid}:{what}");
    }
}
