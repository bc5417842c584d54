using Microsoft.AspNetCore.Http.HttpResults;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>The refusals that a webhook can answer. None repeats a number or a text.</summary>
internal static class WebhookProblem
{
    public static readonly ProblemHttpResult TooLarge = Of(413, "body-too-large", "The body is too large.", "A webhook has at most 64 KB.");

    public static readonly ProblemHttpResult TooManyParameters = Of(400, "too-many-parameters", "The form is too long.", "At most 1,000 parameters are read.");

    public static readonly ProblemHttpResult BadSignature = Of(
        403, "bad-signature", "The signature is not ours.",
        "X-Twilio-Signature was not made with our auth token for this address. Behind a proxy, SmartPulse:Gateway:PublicBaseUrl must be the address that Twilio calls.");

    public static readonly ProblemHttpResult WrongAccount = Of(403, "wrong-account", "The account is not ours.", "The request is signed, but AccountSid names another account.");

    public static readonly ProblemHttpResult BadBody = Of(400, "bad-body", "The body cannot be read.", "A JSON object was expected.");

    public static readonly ProblemHttpResult BadId = Of(400, "bad-id", "The id cannot be read.", "CallSid or MessageSid is missing, or is no such id.");

    public static readonly ProblemHttpResult BadCalledNumber = Of(400, "bad-called-number", "The called number cannot be read.", "To is no number in E.164 form.");

    public static readonly ProblemHttpResult BadCaller = Of(
        400, "bad-caller", "The sender cannot be read.", "From is no number in E.164 form, nor one of the words for a withheld caller.");

    public static readonly ProblemHttpResult UnknownNumber = Of(
        404, "unknown-number", "The called number is not connected.", "Connect the number to a location before customers reach it.");

    public static readonly ProblemHttpResult UnknownMessage = Of(
        404, "unknown-message", "No message is named.", "The address of a status callback carries org, contact and message; this one does not.");

    public static readonly ProblemHttpResult BadStep = Of(
        400, "bad-step", "The step of the talk cannot be read.", "The address of a talk carries heard, and waits where the caller waits; this one does not.");

    public static readonly ProblemHttpResult BadPass = Of(
        400, "bad-pass", "The pass is not ours, or is over.", "The address carries a call's particulars, encrypted; this one's cannot be read any more.");

    public static readonly ProblemHttpResult JournalDamaged = Of(
        500, "journal-damaged", "This conversation is damaged.", "Its journal cannot be read whole; it stops until it is mended, and the others go on.");

    public static readonly ProblemHttpResult NotStored = Of(
        503, "not-stored", "It could not be stored now.", "Nothing was stored, or nobody knows. Deliver it again: a repeat is recognised.");

    public static readonly ProblemHttpResult Overloaded = Of(
        503, "overloaded", "There is too much to do just now.", "Nothing was read and nothing was stored. Deliver it again: a repeat is recognised.");

    public static readonly ProblemHttpResult ShuttingDown = Of(503, "shutting-down", "This process is ending.", "Nothing was stored. Deliver it again.");

    private static ProblemHttpResult Of(int status, string slug, string title, string detail) =>
        TypedResults.Problem(detail, instance: null, status, title, $"urn:smartpulse:problem:{slug}");
}
