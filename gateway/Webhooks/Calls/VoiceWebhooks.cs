using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Gateway.Webhooks.Twiml;

namespace SmartPulse.Gateway.Webhooks.Calls;

/// <summary>A call comes in, staff were rung, it is over.</summary>
internal sealed class VoiceWebhooks(WebhookReceiver receiver, CallDesk desk, CallPaths paths)
{
    /// <summary>A call has come in.</summary>
    public Task<IResult> IncomingAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice", async request =>
    {
        var (call, problem) = await desk.ReadAsync(request, http.RequestAborted);
        if (call is null)
        {
            return problem!;
        }

        // Events of an exchange tell of this line's calls; a webhook that comes all the same carries nothing.
        if (call.Line.Mode == NumberMode.Beside)
        {
            return WebhookReceiver.Instructions(CallAnswer.Nothing);
        }

        if (call.IsTurnedAway)
        {
            var known = await desk.SceneAsync(call);
            var again = CallDesk.Step(request, "again") ?? 0;
            return WebhookReceiver.Instructions(CallScript.Crowded(
                known, known is null ? null : CallPlan.OnArrival(known.Location, call.Line.Mode, call.Customer, known.Now), again, paths.Arrival(again + 1)));
        }

        var at = receiver.At(request);
        var scene = await desk.SceneAsync(call);
        var plan = scene is null ? null : CallPlan.OnArrival(scene.Location, call.Line.Mode, call.Customer, scene.Now);
        if (plan is CallStep.Take take)
        {
            // That we take it tells that it came in: the caller who waits for a word waits for one turn.
            return WebhookReceiver.Instructions(await desk.TakeAsync(call, scene!, at, take.By, because: null));
        }

        // A store in trouble must not keep a customer from a human: the phones ring all the same, and later callbacks tell of this call again.
        var isKept = await desk.TellAsync(call, new Signal.CallStarted(call.Signal("started"), at, call.Reach, call.Sid));
        if (scene is null)
        {
            return WebhookReceiver.Instructions(CallAnswer.Hangup);
        }

        return WebhookReceiver.Instructions(plan switch
        {
            CallStep.RingStaff ring => CallScript.Ring(scene, ring.Numbers, ring.RingFor, ring.PressToAccept, paths.Dial(ring.PressToAccept), []),
            // In front with nobody to ring: missed on arrival, and no outcome of ringing will come to say so.
            CallStep.Farewell when call.Line.Mode == NumberMode.InFront => CallScript.Farewell(scene, isKept
                && await desk.TellAsync(call, new Signal.CallMissed(call.Signal("missed"), at, call.Reach, call.Sid, MissedBecause.NoAnswer))),
            CallStep.Farewell => CallScript.Farewell(scene, isKept),
            _ => throw new InvalidOperationException($"No answer is written for {plan?.GetType().Name}."),
        });
    });

    /// <summary>What came of ringing staff.</summary>
    public Task<IResult> DialledAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice/dial", async request =>
    {
        var (call, problem) = await desk.ReadAsync(request, http.RequestAborted);
        if (call is null)
        {
            return problem!;
        }

        var at = receiver.At(request);
        if (await desk.AnswerOfAsync(call, request) is var answer and not StaffAnswer.No)
        {
            return await desk.StaffHadAsync(call, answer, at) ?? WebhookReceiver.Instructions(CallAnswer.Nothing);
        }

        var because = CallDesk.Unanswered(request["DialCallStatus"]);
        var missed = new Signal.CallMissed(call.Signal("missed"), at, call.Reach, call.Sid, because);
        if (CallDesk.IsOver(request))
        {
            return await desk.DeliverAsync(call, missed) ?? WebhookReceiver.Instructions(CallAnswer.Hangup);
        }

        var scene = await desk.SceneAsync(call);
        return WebhookReceiver.Instructions(scene is not null && CallPlan.WhenUnanswered(scene.Location, call.Customer) is CallStep.Take take
            ? await desk.TakeAsync(call, scene, at, take.By, because)
            : await desk.TellAsync(call, missed) is var isKept && scene is not null ? CallScript.Farewell(scene, isKept) : CallAnswer.Hangup);
    });

    /// <summary>A call's status changed. Only its end tells us something: the caller may have hung up before any outcome of ringing.</summary>
    public Task<IResult> StatusAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice/status", async request =>
    {
        var status = request["CallStatus"];
        if (status != "completed" && CallDesk.Missed(status) is null)
        {
            return TypedResults.NoContent();
        }

        var (call, problem) = await desk.ReadAsync(request, http.RequestAborted);
        if (call is null)
        {
            return problem!;
        }

        var at = receiver.At(request);
        Signal signal = CallDesk.Missed(status) is { } because
            ? new Signal.CallMissed(call.Signal("missed"), at, call.Reach, call.Sid, because)
            : new Signal.CallEnded(call.Signal("ended"), at, call.Reach, call.Sid);
        return await desk.DeliverAsync(call, signal) ?? TypedResults.Ok();
    });
}
