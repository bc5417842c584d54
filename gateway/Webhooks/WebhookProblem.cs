using Microsoft.AspNetCore.Http.HttpResults;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>The refusals that a webhook can answer. None repeats a number or a text.</summary>
internal static class WebhookProblem
{
    public static readonly ProblemHttpResult TooLarge = Of(StatusCodes.Status413PayloadTooLarge, "body-too-large", "The body is larger than 64 KB.");
    public static readonly ProblemHttpResult TooManyParameters = Of(StatusCodes.Status400BadRequest, "too-many-parameters", "The form has more than 1,000 parameters.");
    public static readonly ProblemHttpResult BadSignature = Of(
        StatusCodes.Status403Forbidden, "bad-signature",
        "The request is not signed with our auth token for this address. Behind a proxy, SmartPulse:Gateway:PublicBaseUrl must be the address that Twilio calls.");
    public static readonly ProblemHttpResult WrongAccount = Of(StatusCodes.Status403Forbidden, "wrong-account", "The request is signed, but names another account.");
    public static readonly ProblemHttpResult BadBody = Of(StatusCodes.Status400BadRequest, "bad-body", "The JSON body cannot be read.");
    public static readonly ProblemHttpResult BadId = Of(StatusCodes.Status400BadRequest, "bad-id", "The call's or message's id is missing or is none.");
    public static readonly ProblemHttpResult BadCalledNumber = Of(StatusCodes.Status400BadRequest, "bad-called-number", "'To' is no number in E.164 form.");
    public static readonly ProblemHttpResult BadCaller = Of(StatusCodes.Status400BadRequest, "bad-caller", "'From' is no number in E.164 form, nor one of the words for a withheld one.");
    public static readonly ProblemHttpResult UnknownNumber = Of(
        StatusCodes.Status404NotFound, "unknown-number", "The called number is not connected. Connect it to a location, under its line, before customers reach it.");
    public static readonly ProblemHttpResult UnknownMessage = Of(
        StatusCodes.Status404NotFound, "unknown-message", "The callback's address does not say which message it is about; ours carries org, contact and message.");
    public static readonly ProblemHttpResult JournalDamaged = Of(
        StatusCodes.Status500InternalServerError, "journal-damaged", "This conversation's journal is damaged. It stops until it is mended; the others go on.");
    public static readonly ProblemHttpResult NotStored = Of(
        StatusCodes.Status503ServiceUnavailable, "not-stored", "Nothing was stored, or nobody knows. Deliver it again: a repeat is recognised.");
    public static readonly ProblemHttpResult ShuttingDown = Of(
        StatusCodes.Status503ServiceUnavailable, "shutting-down", "This process is ending. Deliver it again: nothing was stored.");

    private static ProblemHttpResult Of(int status, string slug, string detail) =>
        TypedResults.Problem(detail, statusCode: status, title: slug, type: $"urn:smartpulse:problem:{slug}");
}
