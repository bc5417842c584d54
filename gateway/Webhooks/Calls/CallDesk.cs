using Microsoft.Extensions.Options;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;
using SmartPulse.Gateway.Webhooks.Twiml;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Webhooks.Calls;

/// <summary>What every webhook about a call needs: which call it is, its conversation, and the scene of an answer.</summary>
internal sealed class CallDesk(
    WebhookReceiver receiver, ConnectedNumbers numbers, ISettingsSource settings, ISignalRouter router, CallPass passes, CallPaths paths, IOptions<TwilioVoices> voices)
{
    private readonly CallVoices voices = CallVoices.Of(voices.Value);
    private readonly KnownHints hints = new();

    /// <summary>The call that a request of the caller's own leg names, or why it cannot be read.</summary>
    public async Task<(Call? Call, IResult? Problem)> ReadAsync(SignedRequest request, CancellationToken cancellation)
    {
        var sid = request["CallSid"];
        return !WebhookReceiver.IsSid(sid) ? (null, WebhookProblem.BadId)
            : !PhoneNumber.TryParse(request["To"], out var called) ? (null, WebhookProblem.BadCalledNumber)
            : !Caller.TryRead(request["From"], out var caller) ? (null, WebhookProblem.BadCaller)
            : await numbers.FindAsync(called, cancellation) is not { } line ? (null, WebhookProblem.UnknownNumber)
            : (new Call(sid, line, caller) { IsTurnedAway = request.IsTurnedAway }, null);
    }

    /// <summary>The call that a request's pass names.</summary>
    public async Task<(Call? Call, IResult? Problem)> ReadPassAsync(SignedRequest request, CancellationToken cancellation) =>
        passes.Read(request.Query("pass")) is not { } passed ? (null, WebhookProblem.BadPass)
            : await numbers.FindAsync(passed.Called, cancellation) is not { } line ? (null, WebhookProblem.UnknownNumber)
            : (new Call(passed.Sid, line, passed.Customer) { IsTurnedAway = request.IsTurnedAway }, null);

    /// <summary>Tells the conversation of something that can be told again: a problem when it was not stored.</summary>
    public Task<IResult?> DeliverAsync(Call call, Signal signal) => call.IsTurnedAway
        ? Task.FromResult<IResult?>(WebhookProblem.Overloaded)
        : receiver.RefusalOfAsync(router.DeliverAsync(call.Line.Organisation, call.Customer, call.Sid, signal));

    /// <summary>Tells the conversation of something while the caller waits on the line; whether it was stored.</summary>
    public async Task<bool> TellAsync(Call call, Signal signal) =>
        !call.IsTurnedAway
        && await receiver.RefusalOfAsync(router.DeliverAsync(call.Line.Organisation, call.Customer, call.Sid, signal), WebhookReceiver.LongestLiveTurn) is null;

    /// <summary>What the caller hears after speech of that number.</summary>
    public Task<Hearing> ListenAsync(Call call, int heard) => call.IsTurnedAway
        ? Task.FromResult<Hearing>(new Hearing.NothingYet(null))
        : receiver.HearingOfAsync(router.ListenAsync(call.Line.Organisation, call.Customer, call.Sid, heard));

    /// <summary>The scene of an answer; null when the location is not set up, or this process does not know it and may not ask.</summary>
    public async Task<CallScene?> SceneAsync(Call call) =>
        (call.IsTurnedAway ? settings.Known(call.Line.Organisation, call.Line.Location) : await settings.CurrentAsync(call.Line.Organisation, call.Line.Location)) is not { } location ? null : new CallScene(
            location, call.Line.Locale ?? location.DefaultLocale, call.Line.Number, call.Customer, receiver.Now, voices, paths,
            life => passes.Write(new PassedCall(call.Sid, call.Line.Number, call.Customer), life));

    /// <summary>What the caller hears next, as the conversation has it now.</summary>
    public async Task<CallAnswer> NextAsync(Call call, CallScene? scene, int heard, int waits = 0) =>
        scene is not null ? CallScript.Next(scene, await ListenAsync(call, heard), heard, waits, (asked, locale) => hints.Of(scene.Location, asked, locale))
        : call.IsTurnedAway ? CallScript.HoldOn(null, waits, paths.More(heard, waits + 1))
        : CallAnswer.Hangup;

    /// <summary>We take the call; when that cannot be stored, nothing is promised.</summary>
    public async Task<CallAnswer> TakeAsync(Call call, CallScene scene, Instant at, CallTaker by, MissedBecause? because) =>
        await TellAsync(call, new Signal.CallTaken(call.Signal("taken"), at, call.Reach, call.Sid, by, because, call.Line.Locale))
            ? await NextAsync(call, scene, heard: 0)
            : CallScript.Farewell(scene, isKept: false);

    /// <summary>
    /// Whether a member of staff had the call. Where a key is asked for, only the key says so, or the carrier's word that it connected the two;
    /// a voicemail of the carrier's picks up too, and a leg that it had is completed like any other.
    /// </summary>
    public async Task<StaffAnswer> AnswerOfAsync(Call call, SignedRequest request) =>
        request["DialCallStatus"] is not ("completed" or "answered") ? StaffAnswer.No
        : request.Query("strict") != "1" ? StaffAnswer.Yes
        : await ListenAsync(call, heard: 0) is Hearing.NoTalk { Progress: CallProgress.Answered } ? StaffAnswer.YesAsTold
        : request["DialBridged"] == "true" ? StaffAnswer.Yes : StaffAnswer.No;

    /// <summary>Tells the conversation that staff had the call, unless it knows.</summary>
    public async Task<IResult?> StaffHadAsync(Call call, StaffAnswer answer, Instant at) =>
        answer == StaffAnswer.Yes ? await DeliverAsync(call, new Signal.CallAnswered(call.Signal("answered"), at, call.Reach, call.Sid)) : null;

    /// <summary>Whether the caller has gone: there is nobody left to hear an answer.</summary>
    public static bool IsOver(SignedRequest request) => request["CallStatus"] is "completed" or "canceled" or "busy" or "no-answer" or "failed";

    /// <summary>Why nobody answered, in the carrier's words; null for words that say no such thing.</summary>
    public static MissedBecause? Missed(string status) => status switch
    {
        "no-answer" => MissedBecause.NoAnswer,
        "busy" => MissedBecause.Busy,
        "failed" => MissedBecause.Failed,
        "canceled" => MissedBecause.Abandoned,
        _ => null,
    };

    /// <summary>Why staff did not answer: a phone that was picked up by nobody's hand rang out, and of a status that we do not know nothing can be said.</summary>
    public static MissedBecause Unanswered(string dialled) => dialled is "completed" or "answered" ? MissedBecause.NoAnswer : Missed(dialled) ?? MissedBecause.Failed;

    /// <summary>A small number in the signed address, or null.</summary>
    public static int? Step(SignedRequest request, string name) =>
        request.Query(name) is { Length: > 0 and <= 6 } text ? WebhookReceiver.Number(text) : null;
}

/// <summary>Whether a member of staff had a call.</summary>
internal enum StaffAnswer
{
    /// <summary>No.</summary>
    No,

    /// <summary>Yes, and the conversation is to be told.</summary>
    Yes,

    /// <summary>Yes, and the conversation knows it.</summary>
    YesAsTold,
}
