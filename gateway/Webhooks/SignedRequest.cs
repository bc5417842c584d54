using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>A request whose signature was good: its parameters, by their exact names. Parameters that we do not know are no matter.</summary>
internal sealed class SignedRequest(FormPair[] parameters, IQueryCollection query)
{
    /// <summary>The most bytes that a body may have.</summary>
    public const int MaxBody = 64 * 1024;

    /// <summary>Whether there is no room for it: it is answered with what needs no conversation.</summary>
    public bool IsTurnedAway { get; private set; }

    /// <summary>There is no room for it.</summary>
    public void TurnAway() => IsTurnedAway = true;

    /// <summary>The first parameter of that name, or empty.</summary>
    public string this[string name]
    {
        get
        {
            foreach (var pair in parameters)
            {
                if (string.Equals(pair.Name, name, StringComparison.Ordinal))
                {
                    return pair.Value;
                }
            }

            return "";
        }
    }

    /// <summary>A parameter of the signed address, or empty.</summary>
    public string Query(string name) => query[name].ToString();

    /// <summary>Reads the body once and checks its signature before anything else looks at it; a problem when either fails.</summary>
    public static async Task<(SignedRequest? Request, WebhookProblem? Problem)> ReadAsync(HttpContext http, GatewayAddress address, ImmutableArray<string> tokens)
    {
        if (await ReadBodyAsync(http.Request, http.RequestAborted) is not { } body)
        {
            return (null, WebhookProblem.TooLarge);
        }

        var url = SignedUrl(http, address);
        var signature = http.Request.Headers[TwilioSignature.Header].ToString();
        return IsForm(http.Request, body) ? ReadForm(http, body, url, signature, tokens) : ReadJson(http, body, url, signature, tokens);
    }

    private static (SignedRequest?, WebhookProblem?) ReadForm(HttpContext http, byte[] body, string url, string signature, ImmutableArray<string> tokens) =>
        FormBody.Parse(body) switch
        {
            null => (null, WebhookProblem.TooManyParameters),
            var form when !TwilioSignature.IsValid(signature, url, form, tokens) => (null, WebhookProblem.BadSignature),
            var form => (new(form, http.Request.Query), null),
        };

    private static (SignedRequest?, WebhookProblem?) ReadJson(HttpContext http, byte[] body, string url, string signature, ImmutableArray<string> tokens) =>
        !TwilioSignature.IsValidBody(signature, url, body, tokens) ? (null, WebhookProblem.BadSignature)
        : Flatten(body) is not { } parameters ? (null, WebhookProblem.BadBody)
        : (new(parameters, http.Request.Query), null);

    private static bool IsForm(HttpRequest request, byte[] body) =>
        request.ContentType is { } type
            ? type.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
            : body.Length == 0;

    /// <summary>The address as Twilio was given it: path and query exactly as received, and never a fragment.</summary>
    private static string SignedUrl(HttpContext http, GatewayAddress address)
    {
        var target = http.Features.Get<IHttpRequestFeature>()?.RawTarget;
        var pathAndQuery = target is { Length: > 0 } && target[0] == '/' ? target : $"{http.Request.PathBase}{http.Request.Path}{http.Request.QueryString}";
        return (address.Configured ?? $"{http.Request.Scheme}://{http.Request.Host.Value}") + pathAndQuery;
    }

    private static async Task<byte[]?> ReadBodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MaxBody)
        {
            return null;
        }

        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            if (read.Buffer.Length > MaxBody)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>A JSON object's own values as parameters; what is nested deeper is none that we read.</summary>
    private static FormPair[]? Flatten(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind != JsonValueKind.Object
                ? null
                : [.. document.RootElement.EnumerateObject()
                    .Where(p => p.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
                    .Select(p => new FormPair(p.Name, p.Value.ToString()))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Signed, and yet no JSON, or with half a surrogate in a string: the answer says so.
            return null;
        }
    }
}
