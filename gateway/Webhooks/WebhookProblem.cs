using System.Text.Json;
using SmartPulse.Gateway.Api;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>
/// A refusal that a webhook can answer: problem details (RFC 9457) that repeat no number and no text. Every request is answered with the same bytes, written once: in a
/// crowd refusals are most of the answers, and the framework's own results are changed while they are written, so many requests cannot share one.
/// </summary>
internal sealed class WebhookProblem : IResult, IStatusCodeHttpResult
{
    private readonly byte[] body;
    private readonly int status;

    private WebhookProblem(int status, string slug, string title, string detail)
    {
        this.status = status;
        Type = $"urn:smartpulse:problem:{slug}";
        body = JsonSerializer.SerializeToUtf8Bytes(new Body(Type, title, status, detail), JsonSerializerOptions.Web);
    }

    /// <summary>What kind of problem it is; never changes.</summary>
    public string Type { get; }

    /// <inheritdoc/>
    public int? StatusCode => status;

    public static readonly WebhookProblem TooLarge = new(413, "body-too-large", "The body is too large.", "A webhook has at most 64 KB.");

    public static readonly WebhookProblem TooManyParameters = new(400, "too-many-parameters", "The form is too long.", "At most 1,000 parameters are read.");

    public static readonly WebhookProblem BadSignature = new(
        403, "bad-signature", "The signature is not ours.",
        "X-Twilio-Signature was not made with our auth token for this address. Behind a proxy, SmartPulse:Gateway:PublicBaseUrl must be the address that Twilio calls.");

    public static readonly WebhookProblem WrongAccount = new(403, "wrong-account", "The account is not ours.", "The request is signed, but AccountSid names another account.");

    public static readonly WebhookProblem BadBody = new(400, "bad-body", "The body cannot be read.", "A JSON object was expected.");

    public static readonly WebhookProblem BadId = new(400, "bad-id", "The id cannot be read.", "CallSid or MessageSid is missing, or is no such id.");

    public static readonly WebhookProblem BadCalledNumber = new(400, "bad-called-number", "The called number cannot be read.", "To is no number in E.164 form.");

    public static readonly WebhookProblem BadCaller = new(
        400, "bad-caller", "The sender cannot be read.", "From is no number in E.164 form, nor one of the words for a withheld caller.");

    public static readonly WebhookProblem UnknownNumber = new(
        404, "unknown-number", "The called number is not connected.", "Connect the number to a location before customers reach it.");

    public static readonly WebhookProblem UnknownMessage = new(
        404, "unknown-message", "No message is named.", "The address of a status callback carries org, contact and message; this one does not.");

    public static readonly WebhookProblem BadStep = new(
        400, "bad-step", "The step of the talk cannot be read.", "The address of a talk carries heard, and waits where the caller waits; this one does not.");

    public static readonly WebhookProblem BadPass = new(
        400, "bad-pass", "The pass is not ours, or is over.", "The address carries a call's particulars, encrypted; this one's cannot be read any more.");

    public static readonly WebhookProblem JournalDamaged = new(
        500, "journal-damaged", "This conversation is damaged.", "Its journal cannot be read whole; it stops until it is mended, and the others go on.");

    public static readonly WebhookProblem NotStored = new(
        503, "not-stored", "It could not be stored now.", "Nothing was stored, or nobody knows. Deliver it again: a repeat is recognised.");

    public static readonly WebhookProblem Overloaded = new(
        503, "overloaded", "There is too much to do just now.", "Nothing was read and nothing was stored. Deliver it again: a repeat is recognised.");

    public static readonly WebhookProblem ShuttingDown = new(503, "shutting-down", "This process is ending.", "Nothing was stored. Deliver it again.");

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, Problems.MediaType, body.Length);
        return response.BodyWriter.WriteAsync(body, CancellationToken.None).AsTask();
    }

    private sealed record Body(string Type, string Title, int Status, string Detail);
}
