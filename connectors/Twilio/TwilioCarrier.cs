using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using SmartPulse.Channels;

namespace SmartPulse.Connectors.Twilio;

/// <summary>Sends texts through Twilio's REST API, or through the stand-in carrier, which speaks the same.</summary>
internal sealed partial class TwilioCarrier(
    IHttpClientFactory clients, TwilioAccount account, GatewayAddress gateway, IOptions<TwilioOptions> options, TimeProvider time,
    CarrierInstruments instruments, ILogger<TwilioCarrier> logger)
    : IMessageCarrier, IDisposable
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Client = "twilio";

    private const int PageSize = 100;
    private const int MostPages = 5;

    /// <summary>
    /// Twilio tells creation to the second, rounded down, by a clock of its own: one second for each. Too much of it can only take a text for sent
    /// that said the same to the same person two seconds ago; too little sends it twice.
    /// </summary>
    private static readonly Duration ClockSkew = Duration.FromSeconds(2);

    // A carrier that comes back after an outage is not to be run over, nor one account's limit on requests used up at once.
    private readonly SemaphoreSlim turns = new(options.Value.RequestsAtOnce);

    /// <inheritdoc/>
    public async Task<SendOutcome> SendAsync(OutboundMessage message, CancellationToken cancellation)
    {
        if (MessagesUri() is not { } uri)
        {
            return new SendOutcome.TryAgain("not-listening-yet", After: null);
        }

        var form = new List<KeyValuePair<string, string>>
        {
            new("To", AddressOf(message.To, message.Channel)),
            new("From", AddressOf(message.From, message.Channel)),
            new("Body", message.Text),
        };
        // Twilio refuses the whole message when it is given an address that it cannot reach, so our own is for the stand-in only.
        if (options.Value.StatusCallback && (account.IsStandIn ? gateway.CallBack : gateway.Configured) is { } callBack)
        {
            form.Add(new("StatusCallback", $"{callBack}/twilio/messages/status?org={message.Organisation}&contact={message.Contact}&message={message.Message}"));
        }

        var began = instruments.Began();
        using var request = new HttpRequestMessage(HttpMethod.Post, uri) { Content = new FormUrlEncodedContent(form) };
        var outcome = await AskAsync(request, cancellation) switch
        {
            Answer.Failed { MayHaveArrived: false } failed => new SendOutcome.TryAgain(failed.Why, After: null),
            Answer.Failed failed => new SendOutcome.Unknown(failed.Why),
            Answer.Came came => OutcomeOf(came),
            var other => throw new InvalidOperationException($"No outcome is written for {other}."),
        };
        instruments.Ended("send", outcome, began);
        LogSent(message.Message, message.Channel, outcome);
        return outcome;
    }

    /// <inheritdoc/>
    public async Task<LookupOutcome> FindAsync(OutboundMessage message, CancellationToken cancellation)
    {
        var began = instruments.Began();
        var outcome = await LookUpAsync(message, cancellation);
        instruments.Ended("find", outcome, began);
        return outcome;
    }

    private async Task<LookupOutcome> LookUpAsync(OutboundMessage message, CancellationToken cancellation)
    {
        if (MessagesUri() is not { } first)
        {
            return new LookupOutcome.Unknown("not-listening-yet");
        }

        var earliest = message.OwedAt - ClockSkew;
        var day = earliest.InUtc().Date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
        var to = Uri.EscapeDataString(AddressOf(message.To, message.Channel));
        var from = Uri.EscapeDataString(AddressOf(message.From, message.Channel));
        var next = new Uri($"{first}?To={to}&From={from}&DateSent%3E={day}&PageSize={PageSize}");
        for (var page = 0; page < MostPages; page++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, next);
            if (await AskAsync(request, cancellation) is not Answer.Came { Status: HttpStatusCode.OK } came)
            {
                return new LookupOutcome.Unknown("not-answered");
            }

            if (Read(came.Body, TwilioJson.Default.MessagePage) is not { Messages: { } messages } list)
            {
                return new LookupOutcome.Unknown("unreadable-answer");
            }

            if (messages.FirstOrDefault(m => IsSame(m, message.Text, earliest)) is { Sid: { } sid })
            {
                return new LookupOutcome.Found(sid);
            }

            if (list.NextPageUri is not { Length: > 0 } more)
            {
                return new LookupOutcome.NotFound();
            }

            next = new Uri(next, NextPage(next, more));
        }

        // So many texts to one person in a day: not seeing ours among them is no proof that it is not there.
        return new LookupOutcome.Unknown("too-many-to-search");
    }

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();

    private static bool IsSame(MessageResource found, string text, Instant earliest) =>
        string.Equals(found.Body, text, StringComparison.Ordinal) && Rfc2822.Read(found.DateCreated) is { } created && created >= earliest;

    /// <summary>The next page's path comes from the API's root; ours may lie deeper, as the stand-in's does.</summary>
    private static string NextPage(Uri current, string nextPageUri)
    {
        var api = current.AbsolutePath.IndexOf("/2010-04-01/", StringComparison.Ordinal);
        return api > 0 && nextPageUri.StartsWith("/2010-04-01/", StringComparison.Ordinal) ? current.AbsolutePath[..api] + nextPageUri : nextPageUri;
    }

    private static string AddressOf(PhoneNumber number, Channel channel) => channel switch
    {
        Channel.Sms => number.E164,
        Channel.WhatsApp => $"whatsapp:{number.E164}",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "Only SMS and WhatsApp are sent by this carrier."),
    };

    private static SendOutcome OutcomeOf(Answer.Came came)
    {
        if ((int)came.Status is >= 200 and < 300)
        {
            return Read(came.Body, TwilioJson.Default.MessageResource) switch
            {
                { ErrorCode: { } failed, Status: "failed" or "undelivered" } => new SendOutcome.Refused(TwilioCodes.Meaning(failed), failed),
                { Sid: { Length: > 0 } sid } => new SendOutcome.Accepted(sid),
                // It was created, but under which id we cannot tell: the look-up will.
                _ => new SendOutcome.Unknown("unreadable-answer"),
            };
        }

        var code = Read(came.Body, TwilioJson.Default.ApiError)?.Code;
        return came.Status switch
        {
            HttpStatusCode.TooManyRequests => new SendOutcome.TryAgain("429", came.RetryAfter),
            // Only this one of the 5xx says that nothing was done; any other may come from behind the point of no return.
            HttpStatusCode.ServiceUnavailable when came.RetryAfter is { } after => new SendOutcome.TryAgain("503", after),
            >= HttpStatusCode.InternalServerError => new SendOutcome.Unknown($"{(int)came.Status}"),
            _ when code is { } c && TwilioCodes.IsRateLimit(c) => new SendOutcome.TryAgain($"{c}", came.RetryAfter),
            _ when code is { } c && (TwilioCodes.Meaning(c) != SendRefusal.Other || came.Status == HttpStatusCode.BadRequest) =>
                new SendOutcome.Refused(TwilioCodes.Meaning(c), c),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound => new SendOutcome.Refused(SendRefusal.Account, code ?? (int)came.Status),
            HttpStatusCode.RequestTimeout => new SendOutcome.Unknown("408"),
            _ => new SendOutcome.Refused(SendRefusal.Other, code ?? (int)came.Status),
        };
    }

    private static T? Read<T>(byte[] body, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            // Some proxy's page instead of the API's answer. The caller has a case for "could not be read".
            return null;
        }
    }

    private Uri? MessagesUri()
    {
        var api = account.IsStandIn ? gateway.Local is { } own ? $"{own}/carrier" : null : options.Value.ApiBaseUrl.ToString().TrimEnd('/');
        return api is null ? null : new Uri($"{api}/2010-04-01/Accounts/{account.Sid}/Messages.json");
    }

    private async Task<Answer> AskAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.Sid}:{account.PrimaryToken}")));
        try
        {
            await turns.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            return new Answer.Failed("no-turn", MayHaveArrived: false);
        }

        using var timeout = new CancellationTokenSource(options.Value.RequestTimeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        using var activity = CarrierInstruments.Asked(request);
        try
        {
            using var client = clients.CreateClient(Client);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, both.Token);
            CarrierInstruments.Answered(activity, response.StatusCode);
            return new Answer.Came(response.StatusCode, await response.Content.ReadAsByteArrayAsync(both.Token), RetryAfter(response));
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError)
        {
            return Failed("connection-refused", mayHaveArrived: false);
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            // All of them end before a byte of the request has left.
            return Failed("no-connection", mayHaveArrived: false);
        }
        catch (HttpRequestException)
        {
            return Failed("connection-lost", mayHaveArrived: true);
        }
        catch (OperationCanceledException)
        {
            return Failed(timeout.IsCancellationRequested ? "time-out" : "given-up", mayHaveArrived: true);
        }
        finally
        {
            turns.Release();
        }

        Answer Failed(string why, bool mayHaveArrived)
        {
            CarrierInstruments.Failed(activity, why);
            return new Answer.Failed(why, mayHaveArrived);
        }
    }

    private Duration? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => Duration.FromTimeSpan(delta),
        { Date: { } date } when date > time.GetUtcNow() => Duration.FromTimeSpan(date - time.GetUtcNow()),
        { Date: not null } => Duration.Zero,
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Message} by {Channel}: {Outcome}")]
    private partial void LogSent(MessageId message, Channel channel, SendOutcome outcome);

    /// <summary>What came back from the API, if anything did.</summary>
    private abstract record Answer
    {
        public sealed record Came(HttpStatusCode Status, byte[] Body, Duration? RetryAfter) : Answer;

        public sealed record Failed(string Why, bool MayHaveArrived) : Answer;
    }
}
