using System.Globalization;
using SmartPulse.Conversations;
using SmartPulse.Gateway.Webhooks.Twiml;

namespace SmartPulse.Gateway.Webhooks.Calls;

/// <summary>The assistant talks with a caller: what they said, what they hear next, and putting them through.</summary>
internal sealed class TalkWebhooks(WebhookReceiver receiver, CallDesk desk)
{
    private const int MostKeys = 32;

    /// <summary>What a caller said or pressed, or their silence.</summary>
    public Task<IResult> SpokeAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice/talk", async request =>
    {
        var (call, problem) = await desk.ReadAsync(request, http.RequestAborted);
        if (call is null)
        {
            return problem!;
        }

        if (CallDesk.Step(request, "heard") is not { } heard)
        {
            return WebhookProblem.BadStep;
        }

        // Derived from what they had heard, so that a repeated request is the same signal and gets the same answer.
        var signal = new Signal.CallerSpoke(
            call.Signal(string.Create(CultureInfo.InvariantCulture, $"spoke:{heard}")), receiver.At(request), call.Reach, call.Sid, heard,
            MessageWebhooks.Fit(request["SpeechResult"]).Text, Keys(request["Digits"]), Confidence(request["Confidence"]));
        var isKept = await desk.TellAsync(call, signal);
        var scene = await desk.SceneAsync(call);
        return WebhookReceiver.Instructions(isKept || scene is null
            ? await desk.NextAsync(call, scene, heard)
            : CallScript.AskAgain(scene, heard, CallDesk.Step(request, "again") ?? 0));
    });

    /// <summary>The caller waits for us.</summary>
    public Task<IResult> MoreAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice/more", async request =>
    {
        var (call, problem) = await desk.ReadAsync(request, http.RequestAborted);
        return call is null ? problem!
            : CallDesk.Step(request, "heard") is not { } heard || CallDesk.Step(request, "waits") is not { } waits ? WebhookProblem.BadStep
            : WebhookReceiver.Instructions(await desk.NextAsync(call, await desk.SceneAsync(call), heard, waits));
    });

    /// <summary>What came of putting the caller through.</summary>
    public Task<IResult> TransferredAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice/transfer", async request =>
    {
        var (call, problem) = await desk.ReadAsync(request, http.RequestAborted);
        if (call is null)
        {
            return problem!;
        }

        if (CallDesk.Step(request, "heard") is not { } heard)
        {
            return WebhookProblem.BadStep;
        }

        var at = receiver.At(request);
        if (await desk.AnswerOfAsync(call, request) is var answer and not StaffAnswer.No)
        {
            return await desk.StaffHadAsync(call, answer, at) ?? WebhookReceiver.Instructions(CallAnswer.Hangup);
        }

        // The end of the call tells the rest.
        if (CallDesk.IsOver(request))
        {
            return WebhookReceiver.Instructions(CallAnswer.Hangup);
        }

        var missed = new Signal.TransferMissed(
            call.Signal(string.Create(CultureInfo.InvariantCulture, $"transfer:{heard}")), at, call.Reach, call.Sid, heard, CallDesk.Unanswered(request["DialCallStatus"]));
        var isKept = await desk.TellAsync(call, missed);
        var scene = await desk.SceneAsync(call);
        return WebhookReceiver.Instructions(
            scene is null ? CallAnswer.Hangup
            : request.Query("last") == "1" ? CallScript.NobodyCame(scene)
            : isKept ? await desk.NextAsync(call, scene, heard)
            : CallScript.AskAgain(scene, heard, again: 0));
    });

    private static string Keys(string keys) => string.Concat(keys.Where(k => char.IsAsciiDigit(k) || k is '*' or '#').Take(MostKeys));

    private static double? Confidence(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var confidence) ? Math.Clamp(confidence, 0, 1) : null;
}
