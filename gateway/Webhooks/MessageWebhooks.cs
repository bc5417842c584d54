using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Gateway.Webhooks.Twiml;
using SmartPulse.Reporting;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>Texts: what customers write, and how ours fare.</summary>
internal sealed class MessageWebhooks(WebhookReceiver receiver, ConnectedNumbers numbers, ISignalRouter router)
{
    /// <summary>The most characters that a signal's text has; no carrier sends more.</summary>
    public const int MaxText = 1600;

    /// <summary>A customer wrote.</summary>
    public Task<IResult> IncomingAsync(HttpContext http) => receiver.ReceiveAsync(http, "messages", async request =>
    {
        var sid = request["MessageSid"];
        if (!WebhookReceiver.IsSid(sid))
        {
            return WebhookProblem.BadId;
        }

        if (!Caller.TryReadTextAddress(request["To"], out _, out var called))
        {
            return WebhookProblem.BadCalledNumber;
        }

        if (!Caller.TryReadTextAddress(request["From"], out var channel, out var customer))
        {
            return WebhookProblem.BadCaller;
        }

        if (await numbers.FindAsync(called, http.RequestAborted) is not { } line)
        {
            return WebhookProblem.UnknownNumber;
        }

        var (text, isCut) = Fit(request["Body"]);
        var signal = new Signal.MessageReceived(
            new SignalId($"{(channel == Channel.WhatsApp ? "wa" : "sms")}:{sid}"), receiver.At(request),
            new Reach(line.Location, line.Line, line.Number, line.Mode, channel, customer),
            text, (WebhookReceiver.Number(request["NumMedia"]) ?? 0) + (isCut ? 1 : 0));
        return await receiver.RefusalOfAsync(router.DeliverAsync(line.Organisation, customer, call: null, signal)) ?? WebhookReceiver.Instructions(CallAnswer.Nothing);
    });

    /// <summary>The carrier tells how one of our texts fares.</summary>
    public Task<IResult> StatusAsync(HttpContext http) => receiver.ReceiveAsync(http, "messages/status", async request =>
    {
        if (!OpaqueId.TryFrom<OrganisationId>(request.Query("org"), out var organisation)
            || !OpaqueId.TryFrom<ContactId>(request.Query("contact"), out var contact)
            || !OpaqueId.TryFrom<MessageId>(request.Query("message"), out var message))
        {
            return WebhookProblem.UnknownMessage;
        }

        var sid = request["MessageSid"];
        if (!WebhookReceiver.IsSid(sid))
        {
            return WebhookProblem.BadId;
        }

        var status = request["MessageStatus"];
        if (Meaning(status) is not { } meaning)
        {
            return TypedResults.NoContent();
        }

        var signal = new Signal.DeliveryReported(
            new SignalId($"dlr:{sid}:{status}"), receiver.At(request), message, meaning, WebhookReceiver.Number(request["ErrorCode"]) is { } code and not 0 ? code : null);
        return await receiver.RefusalOfAsync(router.DeliverAsync(organisation, contact, signal)) ?? TypedResults.Ok();
    });

    private static MessageStatus? Meaning(string status) => status switch
    {
        "accepted" or "scheduled" or "queued" or "sending" => MessageStatus.Accepted,
        "sent" => MessageStatus.Sent,
        "delivered" => MessageStatus.Delivered,
        "read" => MessageStatus.Read,
        "failed" or "canceled" => MessageStatus.Failed,
        "undelivered" => MessageStatus.Undelivered,
        _ => null,
    };

    /// <summary>
    /// The beginning of a text that is longer than any carrier sends; refusing it would lose all of it. The rest counts as an attachment, so
    /// that staff see that there is more than the words. Never cut inside a character.
    /// </summary>
    public static (string Text, bool IsCut) Fit(string text) =>
        text.Length <= MaxText ? (text, false) : (text[..(char.IsHighSurrogate(text[MaxText - 1]) ? MaxText - 1 : MaxText)], true);
}
