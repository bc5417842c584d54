using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Directories;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Phrasing;

namespace SmartPulse.Gateway.StandIn;

/// <summary>The part of Twilio's REST API that the stand-in carrier speaks. It sends nothing anywhere: what it takes stays in its book.</summary>
internal sealed class StandInApi(StandInBook book, StandInWriter writer, StandInCallbacks callbacks, TwilioAccount account, TimeProvider time)
{
    private const int LongestBody = 64 * 1024;
    private const int LongestText = 1600;

    /// <summary>Rings a phone for a call, and later tells of it; false when nobody holds one of that number, or it is on another call.</summary>
    public Func<StandInCall, string, bool> Rings { get; set; } = static (_, _) => false;

    /// <summary>Ends a call on the phone.</summary>
    public Action<string> HangsUp { get; set; } = static _ => { };

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Takes a message.</summary>
    public async Task<IResult> CreateMessageAsync(HttpContext http)
    {
        if (Stranger(http) is { } refused)
        {
            return refused;
        }

        if (await ReadFormAsync(http.Request) is not { } form)
        {
            return Error(400, 20001, "The form cannot be read.");
        }

        var (to, from, service, body) = (form("To"), form("From"), form("MessagingServiceSid"), form("Body"));
        var behaviour = BadNumbers.Of(to);
        if (Problem() is { } problem)
        {
            return problem;
        }

        if (behaviour.Refuse is { } code)
        {
            if (behaviour.Status is 429 or 503)
            {
                http.Response.Headers.RetryAfter = "1";
            }

            return Error(behaviour.Status, code, "The stand-in carrier did as this number asks.");
        }

        var media = form("MediaUrl").Length > 0 ? 1 : 0;
        var message = new StandInMessage(
            (media > 0 ? "MM" : "SM") + RandomNumberGenerator.GetHexString(32, lowercase: true), to, from.Length > 0 ? from : null, service.Length > 0 ? service : null, body, media,
            Gsm7.Segments(body), Now, Now, Sent: null, "queued", ErrorCode: null, form("StatusCallback") is { Length: > 0 } callback ? callback : null);
        book.Add(message);
        callbacks.Took(message);
        return behaviour.LoseAnswer
            ? Error(500, 20500, "The stand-in carrier took it, and lost its answer, as this number asks.")
            : TypedResults.Json(writer.Write(message), StandInResources.Default.MessageJson, statusCode: StatusCodes.Status201Created);

        JsonHttpResult<ErrorJson>? Problem() =>
            to.Length == 0 ? Error(400, 21604, "A 'To' number is required.")
            : from.Length == 0 && service.Length == 0 ? Error(400, 21603, "A 'From' number or a 'MessagingServiceSid' is required.")
            : body.Length == 0 && form("MediaUrl").Length == 0 && form("ContentSid").Length == 0 ? Error(400, 21602, "A message body is required.")
            : body.Length > LongestText ? Error(400, 21617, "The message body has more than 1600 characters.")
            : !IsAddress(to) ? Error(400, 21211, "The 'To' number is not a valid phone number.")
            : from.Length > 0 && !IsAddress(from) ? Error(400, 21212, "The 'From' number is not a valid phone number.")
            : form("StatusCallback") is { Length: > 0 } url && !IsHttp(url) ? Error(400, 21609, "The 'StatusCallback' is not a valid address.")
            : null;
    }

    /// <summary>One message.</summary>
    public IResult Message(HttpContext http, string sid) =>
        Stranger(http) is { } refused ? refused
        : book.Message(sid) is { } message ? TypedResults.Json(writer.Write(message), StandInResources.Default.MessageJson)
        : NotFound();

    /// <summary>The messages that fit the filters, newest first.</summary>
    public IResult Messages(HttpContext http)
    {
        if (Stranger(http) is { } refused)
        {
            return refused;
        }

        var query = http.Request.Query;
        var (to, from) = (query["To"].ToString(), query["From"].ToString());
        if (!TryPage(query, ["To", "From", "DateSent", "DateSent<", "DateSent>"], out var page) || !TryDates(query, "DateSent", out var isWithin))
        {
            return Error(400, 20001, "A filter cannot be read.");
        }

        // A message that waits to be sent is listed by when it was made: one just handed over must be found.
        var found = book.Messages.Where(m => Fits(to, m.To) && Fits(from, m.From) && isWithin(m.Sent ?? m.Created)).ToList();
        return TypedResults.Json(writer.Messages(page, found), StandInResources.Default.MessageListJson);
    }

    /// <summary>Takes a call. It rings the phone that somebody has picked up; without one nobody hears it.</summary>
    public async Task<IResult> CreateCallAsync(HttpContext http)
    {
        if (Stranger(http) is { } refused)
        {
            return refused;
        }

        if (await ReadFormAsync(http.Request) is not { } form)
        {
            return Error(400, 20001, "The form cannot be read.");
        }

        var (to, from) = (form("To"), form("From"));
        if (!IsAddress(to) || BadNumbers.Of(to).Refuse == 21211)
        {
            return Error(400, to.Length == 0 ? 21201 : 21211, "The 'To' number is missing or not valid.");
        }

        if (!IsAddress(from))
        {
            return Error(400, from.Length == 0 ? 21213 : 21212, "The 'From' number is missing or not valid.");
        }

        if (form("Url").Length == 0 && form("Twiml").Length == 0 && form("ApplicationSid").Length == 0)
        {
            return Error(400, 21205, "A 'Url', 'Twiml' or 'ApplicationSid' is required.");
        }

        var call = new StandInCall(
            "CA" + RandomNumberGenerator.GetHexString(32, lowercase: true), to, from, Now, Now, Ended: null, "queued", form("StatusCallback") is { Length: > 0 } url && IsHttp(url) ? url : null);
        book.Add(call);
        if (form("Url") is not { Length: > 0 } document || !IsHttp(document) || !Rings(call, document))
        {
            callbacks.Took(call);
        }

        return TypedResults.Json(writer.Write(call), StandInResources.Default.CallJson, statusCode: StatusCodes.Status201Created);
    }

    /// <summary>One call.</summary>
    public IResult Call(HttpContext http, string sid) =>
        Stranger(http) is { } refused ? refused
        : book.Call(sid) is { } call ? TypedResults.Json(writer.Write(call), StandInResources.Default.CallJson)
        : NotFound();

    /// <summary>Ends a call.</summary>
    public async Task<IResult> ChangeCallAsync(HttpContext http, string sid)
    {
        if (Stranger(http) is { } refused)
        {
            return refused;
        }

        if (await ReadFormAsync(http.Request) is not { } form || form("Status") is not ("completed" or "canceled" or ""))
        {
            return Error(400, 21218, "A call's status can be changed to completed or canceled only.");
        }

        var status = form("Status");
        if (status.Length > 0)
        {
            HangsUp(sid);
        }

        return !book.Change(sid, (StandInCall c) => status.Length == 0 || c.Ended is not null ? c : c with { Status = status, Updated = Now, Ended = Now }, out var changed)
            ? NotFound()
            : TypedResults.Json(writer.Write(changed), StandInResources.Default.CallJson);
    }

    /// <summary>The calls that fit the filters, newest first.</summary>
    public IResult Calls(HttpContext http)
    {
        if (Stranger(http) is { } refused)
        {
            return refused;
        }

        var query = http.Request.Query;
        var (to, from, status) = (query["To"].ToString(), query["From"].ToString(), query["Status"].ToString());
        return !TryPage(query, ["To", "From", "Status"], out var page)
            ? Error(400, 20001, "A filter cannot be read.")
            : TypedResults.Json(
                writer.Calls(page, [.. book.Calls.Where(c => Fits(to, c.To) && Fits(from, c.From) && Fits(status, c.Status))]), StandInResources.Default.CallListJson);
    }

    /// <summary>The newest messages from lines that the session may see, for people.</summary>
    public async Task<IResult> OutboxAsync(ClaimsPrincipal user, INumberDirectory numbers, CancellationToken cancellation)
    {
        var session = Session.Of(user);
        var readable = new Dictionary<string, bool>(StringComparer.Ordinal);
        var shown = new List<OutboxJson>();
        foreach (var message in book.Messages)
        {
            var from = message.From ?? string.Empty;
            if (!readable.TryGetValue(from, out var mayRead))
            {
                readable.Add(from, mayRead = await MayReadAsync(from));
            }

            if (mayRead && shown.Count < 200)
            {
                shown.Add(StandInWriter.Outbox(message));
            }
        }

        return TypedResults.Json<IReadOnlyList<OutboxJson>>(shown, StandInResources.Default.IReadOnlyListOutboxJson);

        // One stand-in carries for all tenants; a session reads what left from its own locations' lines.
        async Task<bool> MayReadAsync(string from) =>
            PhoneNumber.TryParse(from.StartsWith("whatsapp:", StringComparison.Ordinal) ? from["whatsapp:".Length..] : from, out var number)
            && await numbers.FindAsync(number, cancellation) is { } line
            && session?.Grants.For(line.Organisation) is { } grant && grant.Covers(line.Location);
    }

    private static bool Fits(string filter, string? value) => filter.Length == 0 || string.Equals(filter, value, StringComparison.Ordinal);

    private static bool IsAddress(string address) =>
        PhoneNumber.TryParse(address.StartsWith("whatsapp:", StringComparison.Ordinal) ? address["whatsapp:".Length..] : address, out _);

    private static bool IsHttp(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static bool TryPage(IQueryCollection query, string[] filters, out Page page)
    {
        var repeated = string.Concat(filters.Where(query.ContainsKey).Select(f => $"{Uri.EscapeDataString(f)}={Uri.EscapeDataString(query[f].ToString())}&"));
        var isRead = TryNumber(query["PageSize"], 50, 1, 1000, out var size) & TryNumber(query["Page"], 0, 0, 1_000_000, out var number);
        page = new Page(number, size, repeated);
        return isRead;
    }

    private static bool TryNumber(string? text, int usual, int least, int most, out int number)
    {
        number = usual;
        return string.IsNullOrEmpty(text) || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most);
    }

    /// <summary>The three forms of a date filter: on that day, from it on, and up to its beginning.</summary>
    private static bool TryDates(IQueryCollection query, string name, out Func<Instant, bool> isWithin)
    {
        isWithin = _ => true;
        if (!TryDate(query[name], out var on) || !TryDate(query[$"{name}<"], out var until) || !TryDate(query[$"{name}>"], out var from))
        {
            return false;
        }

        isWithin = at => (on is not { } day || (at >= day && at < day + Duration.FromDays(1))) && (until is not { } end || at <= end) && (from is not { } start || at >= start);
        return true;
    }

    private static bool TryDate(string? text, out Instant? at)
    {
        at = string.IsNullOrEmpty(text) ? null
            : LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date.AtMidnight().InUtc().ToInstant()
            : InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: var instant } ? instant
            : Rfc2822.Read(text);
        return at is not null || string.IsNullOrEmpty(text);
    }

    private static async Task<Func<string, string>?> ReadFormAsync(HttpRequest request)
    {
        if (request.ContentLength is null or > LongestBody)
        {
            return null;
        }

        var body = new byte[request.ContentLength.Value];
        await request.Body.ReadExactlyAsync(body, request.HttpContext.RequestAborted);
        return FormBody.Parse(body) is not { } pairs ? null : name => Array.Find(pairs, p => string.Equals(p.Name, name, StringComparison.Ordinal)).Value ?? "";
    }

    private static JsonHttpResult<ErrorJson> NotFound() => Error(404, 20404, "The requested resource was not found.");

    private static JsonHttpResult<ErrorJson> Error(int status, int code, string message) =>
        TypedResults.Json(new ErrorJson(code, message, $"https://www.twilio.com/docs/errors/{code}", status), StandInResources.Default.ErrorJson, statusCode: status);

    /// <summary>The refusal of whoever does not show the account's token; null for those who do.</summary>
    private JsonHttpResult<ErrorJson>? Stranger(HttpContext http)
    {
        var right = Encoding.UTF8.GetBytes($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.Sid}:{account.PrimaryToken}"))}");
        if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(http.Request.Headers.Authorization.ToString()), right))
        {
            return string.Equals(http.GetRouteValue("account") as string, account.Sid, StringComparison.Ordinal) ? null : NotFound();
        }

        http.Response.Headers.WWWAuthenticate = "Basic realm=\"Twilio API\"";
        return Error(401, 20003, "Authenticate");
    }
}
