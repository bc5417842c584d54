using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;

namespace SmartPulse.Gateway.Api;

/// <summary>Every refusal of the API: what was wrong, and what to do about it. The type ends with a slug that never changes.</summary>
internal static class Problems
{
    /// <summary>The media type that they are written in.</summary>
    public const string MediaType = "application/problem+json";

    public static ProblemHttpResult SignInFirst() =>
        Of(401, "sign-in-first", "You are not signed in.", "The request carries no session, or one that has ended.", "Open a sign-in link, then repeat the request.");

    public static ProblemHttpResult LinkUsedUp() =>
        Of(401, "link-used-up", "This sign-in link does not work.", "It was used before, has expired, or is not complete.", "Ask for a new link; each works once.");

    public static ProblemHttpResult NotFound() =>
        Of(404, "not-found", "There is no such thing.", "Nothing that you may see has this address.", "Check the ids in the address.");

    public static ProblemHttpResult RoleTooLow() =>
        Of(403, "role-too-low", "Your role does not allow this.", "You may see this location, but not do this there.", "Ask a manager to do it, or for another role.");

    public static ProblemHttpResult CrossSite() =>
        Of(403, "cross-site", "The request came from another site.", "Neither Sec-Fetch-Site nor Origin says that it comes from this site.", "Send it from this site's own page, or with an Origin header of this site.");

    public static ProblemHttpResult WrongMethod() =>
        Of(405, "wrong-method", "That cannot be done here.", "The address exists, but not for this method.", "See /openapi/v1.json for what can be asked of it.");

    public static ProblemHttpResult BadRequest(string detail) =>
        Of(400, "bad-request", "The request cannot be read.", detail, "See /openapi/v1.json for what is expected.");

    public static ProblemHttpResult NotJson() =>
        Of(415, "not-json", "The body is not marked as JSON.", "A request that changes something needs Content-Type: application/json.", "Set the header; an empty body is {}.");

    public static ProblemHttpResult BodyTooLarge(int limit) =>
        Of(413, "body-too-large", "The body is too large.", $"At most {limit} bytes are read.", "Send less.");

    public static ProblemHttpResult MalformedBody(string field, string detail) =>
        Of(400, "malformed-body", "The body cannot be read.", $"{field}: {detail}", "Mend that field and send it again.", ("field", field));

    public static ProblemHttpResult Malformed(string field, string detail) =>
        Of(400, "malformed", "A value cannot be read.", $"{field}: {detail}", "Mend that value and send it again.", ("field", field));

    public static ProblemHttpResult WrongKey() =>
        Of(401, "wrong-key", "The form's key is not valid here.", "X-SmartPulse-Key is missing, or is not the key of this location's form.", "Copy the key from the location's settings.");

    public static ProblemHttpResult OriginNotAllowed() =>
        Of(403, "origin-not-allowed", "This site may not send the form.", "The request's Origin is not among the location's form origins.", "Add the site's origin to the location's settings.");

    public static ProblemHttpResult TooMany() =>
        Of(429, "too-many", "Too many requests with this key.", "The limit per minute has been reached.", "Wait as long as Retry-After says.");

    public static ProblemHttpResult NoLine() =>
        Of(409, "no-line", "The location has no number yet.", "A form is answered by text, and there is no number to send it from.", "Connect a number to the location.");

    public static ProblemHttpResult Refused(string slug, string detail, string action) =>
        Of(409, slug, "It was not done.", detail, action);

    public static ProblemHttpResult Outdated(int version) =>
        Of(409, "outdated", "Somebody else changed the settings meanwhile.", $"The newest version is {version}; nothing was stored.",
            "Read the settings again, make your change in them, and send it with that version.", ("version", version));

    public static ProblemHttpResult NotValid(string field, ImmutableArray<string> problems) =>
        Of(400, "not-valid", "The settings cannot be like this.", string.Join(' ', problems), "Mend what is named and send it again.", ("field", field), ("problems", problems.ToArray()));

    public static ProblemHttpResult TryLater(string detail) =>
        Of(503, "try-later", "It could not be stored now.", detail, "Send the same request again, with the same Idempotency-Key.");

    public static ProblemHttpResult Overloaded() =>
        Of(503, "overloaded", "There is too much to do just now.", "Nothing was done or stored.", "Wait as long as Retry-After says, then send the same request again.");

    public static ProblemHttpResult Damaged() =>
        Of(500, "conversation-damaged", "This conversation is damaged.", "Its journal cannot be read whole; nothing was changed.", "Tell whoever runs the server; the log names the journal.");

    public static ProblemHttpResult Unexpected() =>
        Of(500, "unexpected", "Something broke here.", "It is our fault; the log has it.", "Try again; tell whoever runs the server if it stays.");

    private static ProblemHttpResult Of(int status, string slug, string title, string detail, string action, params ReadOnlySpan<(string Name, object Value)> more)
    {
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["action"] = action };
        foreach (var (name, value) in more)
        {
            extensions[name] = value;
        }

        return TypedResults.Problem(detail, instance: null, status, title, $"urn:smartpulse:problem:{slug}", extensions);
    }
}
