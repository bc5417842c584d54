using System.Net.Http.Headers;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Gateway.StandIn;

/// <summary>What a webhook was answered with.</summary>
/// <param name="Status">The HTTP status; 0 when no answer came.</param>
/// <param name="Body">The body.</param>
/// <param name="MediaType">What the body says it is.</param>
internal sealed record PostAnswer(int Status, string Body, string MediaType)
{
    /// <summary>Whether it was taken.</summary>
    public bool IsTaken => Status is >= 200 and < 300;
}

/// <summary>Posts webhooks to the gateway's own address, signed as Twilio signs them, over real HTTP.</summary>
internal sealed partial class CarrierPost(TwilioAccount account, GatewayAddress address, IHttpClientFactory clients, ILogger<CarrierPost> logger)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Client = "stand-in-webhooks";

    /// <summary>Twilio cuts at 15 s.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private const int LongestAnswer = 256 * 1024;

    /// <summary>The gateway's address as the webhooks are configured with it; null before it listens.</summary>
    public string? Root => address.CallBack;

    /// <summary>Where the carrier's recordings of this account would be fetched.</summary>
    public string Site => $"{Root}/carrier/{StandInWriter.ApiVersion}/Accounts/{account.Sid}";

    /// <summary>Posts a form. What goes wrong is an answer too: status 0.</summary>
    public async Task<PostAnswer> PostAsync(string url, IEnumerable<FormPair> parameters, CancellationToken cancellation)
    {
        FormPair[] form = [new("AccountSid", account.Sid), new("ApiVersion", StandInWriter.ApiVersion), .. parameters];
        if (Target(url) is not { } target)
        {
            return new(0, "", "");
        }

        try
        {
            using var client = clients.CreateClient(Client);
            using var request = new HttpRequestMessage(HttpMethod.Post, target)
            {
                Content = new StringContent(FormBody.Write(form), new MediaTypeHeaderValue("application/x-www-form-urlencoded")),
            };
            request.Headers.Add(TwilioSignature.Header, TwilioSignature.Sign(account.PrimaryToken, url, form));
            using var response = await client.SendAsync(request, cancellation);
            return new((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellation), response.Content.Headers.ContentType?.MediaType ?? "");
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            LogNotDelivered(e.GetType().Name);
            return new(0, "", "");
        }
    }

    /// <summary>Registers the HTTP client.</summary>
    public static void AddClient(IServiceCollection services) =>
        services.AddHttpClient(Client, static c => (c.Timeout, c.MaxResponseContentBufferSize) = (Longest, LongestAnswer))
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false })
            .RemoveAllLoggers();

    // Signed is the public address; called is this very process, which a proxy or a name that is not set up yet must not stand before.
    private string? Target(string url) =>
        address.Local is not { } local ? null
        : address.Configured is { } configured && url.StartsWith(configured, StringComparison.OrdinalIgnoreCase) ? local + url[configured.Length..]
        : url;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stand-in carrier's webhook could not be delivered: {Why}")]
    private partial void LogNotDelivered(string why);
}
