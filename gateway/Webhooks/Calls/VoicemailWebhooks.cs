using NodaTime;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;
using SmartPulse.Gateway.Webhooks.Twiml;

namespace SmartPulse.Gateway.Webhooks.Calls;

/// <summary>Messages that callers leave. The carrier tells of a recording twice, in any order; whichever comes first counts.</summary>
internal sealed class VoicemailWebhooks(WebhookReceiver receiver, CallDesk desk)
{
    /// <summary>Recording has ended with the caller still there, or they hung up after speaking, or said nothing.</summary>
    public Task<IResult> RecordedAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice/recorded", async request =>
    {
        var (call, problem) = await desk.ReadAsync(request, http.RequestAborted);
        if (call is null)
        {
            return problem!;
        }

        var scene = await desk.SceneAsync(call);
        if (RecordingOf(request) is not { } recording)
        {
            return WebhookReceiver.Instructions(scene is null ? CallAnswer.Hangup : CallScript.NoMessage(scene));
        }

        var isKept = await desk.TellAsync(call, Recorded(call, recording, receiver.At(request), request));
        return WebhookReceiver.Instructions(
            scene is null || CallDesk.IsOver(request) || request["Digits"] == "hangup" ? CallAnswer.Hangup : CallScript.MessageLeft(scene, isKept));
    });

    /// <summary>A recording is there, or never will be.</summary>
    public Task<IResult> RecordingAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice/recording", async request =>
    {
        var (call, problem) = await desk.ReadPassAsync(request, http.RequestAborted);
        if (call is null)
        {
            return problem!;
        }

        if (request["RecordingStatus"] != "completed")
        {
            return TypedResults.NoContent();
        }

        var ended = Rfc2822.Read(request["RecordingStartTime"]) is { } began ? began + Length(request) : receiver.At(request);
        return RecordingOf(request) is { } recording
            ? await desk.DeliverAsync(call, Recorded(call, recording, ended, request)) ?? TypedResults.Ok()
            : WebhookProblem.BadId;
    });

    /// <summary>What a message says, or that nobody could make it out.</summary>
    public Task<IResult> TranscribedAsync(HttpContext http) => receiver.ReceiveAsync(http, "voice/transcribed", async request =>
    {
        var (call, problem) = await desk.ReadPassAsync(request, http.RequestAborted);
        if (call is null)
        {
            return problem!;
        }

        if (RecordingOf(request) is not { } recording)
        {
            return WebhookProblem.BadId;
        }

        var status = request["TranscriptionStatus"];
        if (status is not ("completed" or "failed"))
        {
            return TypedResults.NoContent();
        }

        var words = MessageWebhooks.Fit(request["TranscriptionText"].Trim()).Text;
        var signal = new Signal.VoicemailTranscribed(
            new SignalId($"words:{recording}"), receiver.At(request), call.Reach, call.Sid, recording, status == "completed" && words.Length > 0 ? words : null);
        return await desk.DeliverAsync(call, signal) ?? TypedResults.Ok();
    });

    private static Signal.VoicemailRecorded Recorded(Call call, string recording, Instant at, SignedRequest request) =>
        new(new SignalId($"voicemail:{recording}"), at, call.Reach, call.Sid, recording, Length(request));

    private static Duration Length(SignedRequest request) => Duration.FromSeconds(WebhookReceiver.Number(request["RecordingDuration"]) ?? 0);

    /// <summary>The recording's id, which some requests only tell as the last part of its address.</summary>
    private static string? RecordingOf(SignedRequest request)
    {
        var sid = request["RecordingSid"] is { Length: > 0 } told ? told : request["RecordingUrl"].Split('/')[^1].Split('.')[0];
        return WebhookReceiver.IsSid(sid) ? sid : null;
    }
}
