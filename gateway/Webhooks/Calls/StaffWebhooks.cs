using SmartPulse.Conversations;
using SmartPulse.Gateway.Webhooks.Twiml;

namespace SmartPulse.Gateway.Webhooks.Calls;

/// <summary>A staff phone was picked up: by a human, or by the carrier's own voicemail, which presses no key.</summary>
internal sealed class StaffWebhooks(WebhookReceiver receiver, CallDesk desk, CallPaths paths)
{
    private const string AcceptKey = "1";

    /// <summary>Whoever picked up is asked for a key.</summary>
    public Task<IResult> ScreenAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice/screen", async request =>
    {
        var (call, problem) = await desk.ReadPassAsync(request, http.RequestAborted);
        return call is null ? problem!
            : WebhookReceiver.Instructions(await desk.SceneAsync(call) is { } scene ? CallScript.Screen(scene, paths.Accept(request.Query("pass"))) : CallAnswer.Hangup);
    });

    /// <summary>What they pressed. Nothing more to do connects them with the caller.</summary>
    public Task<IResult> AcceptAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice/accept", async request =>
    {
        var (call, problem) = await desk.ReadPassAsync(request, http.RequestAborted);
        if (call is null)
        {
            return problem!;
        }

        if (request["Digits"] != AcceptKey)
        {
            return WebhookReceiver.Instructions(CallAnswer.Hangup);
        }

        // Stored or not, a human who wants the call gets it; that they were connected is told once more when they are done.
        await desk.TellAsync(call, new Signal.CallAccepted(call.Signal("accepted"), receiver.At(request), call.Reach, call.Sid));
        return WebhookReceiver.Instructions(CallAnswer.Nothing);
    });
}
