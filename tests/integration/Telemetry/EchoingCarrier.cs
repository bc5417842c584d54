using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SmartPulse.Tests.Integration.FrontDoor;
using SmartPulse.Tests.Integration.Webhooks;

namespace SmartPulse.Tests.Integration.Telemetry;

/// <summary>A carrier whose every answer is an error that repeats all it was told: the number, the text, the account.</summary>
internal sealed class EchoingCarrier : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<Asked> requests = Channel.CreateUnbounded<Asked>();

    private EchoingCarrier(WebApplication app) => this.app = app;

    /// <summary>What it answers with; 500 first, so that the text is looked up too.</summary>
    public int Status { get; set; } = StatusCodes.Status500InternalServerError;

    public static async Task<EchoingCarrier> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var carrier = new EchoingCarrier(builder.Build());
        carrier.app.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            var body = Uri.UnescapeDataString((await reader.ReadToEndAsync()).Replace('+', ' '));
            carrier.requests.Writer.TryWrite(new(http.Request.Method, http.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
            http.Response.StatusCode = carrier.Status;
            http.Response.Headers["X-Echo"] = Uri.EscapeDataString(body);
            await http.Response.WriteAsJsonAsync(new { code = 20500, message = $"{http.Request.Path}{http.Request.QueryString} said: {body}", more_info = body, status = carrier.Status });
        });
        await carrier.app.StartAsync();
        return carrier;
    }

    public GatewayApp ReachedFrom(GatewayApp app) => app
        .With("SmartPulse:Twilio:AccountSid", WebhookHost.Account).With("SmartPulse:Twilio:AuthToken", WebhookHost.Token).With("SmartPulse:Twilio:ApiBaseUrl", this.app.Urls.First());

    /// <summary>The next request. The limit is only for one that never comes.</summary>
    public Task<Asked> NextAsync() => requests.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    internal sealed record Asked(string Method, IReadOnlyDictionary<string, string> Headers);
}
