using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Tests.Integration.Webhooks;

namespace SmartPulse.Tests.Integration.Carrier;

/// <summary>A carrier on a real socket that answers as the test says, and remembers what it was asked.</summary>
internal sealed class BadCarrier : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ServiceProvider services;

    private BadCarrier(WebApplication app, ServiceProvider services, ConcurrentQueue<Asked> requests, CapturedLogs logs) =>
        (this.app, this.services, Requests, Logs) = (app, services, requests, logs);

    public ConcurrentQueue<Asked> Requests { get; }

    public CapturedLogs Logs { get; }

    public IMessageCarrier Carrier => services.GetRequiredService<IMessageCarrier>();

    public static OutboundMessage Message { get; } = new(
        new("org_plumber"), new("con_ada"), new("msg_one"), Channel.Sms, PhoneNumber.From("+358912345602"), PhoneNumber.From("+358401234567"),
        "Hei! Hana & vuoto: huomenna klo 9?", Instant.FromUtc(2026, 11, 21, 12, 0, 0));

    public static async Task<BadCarrier> StartAsync(Func<HttpContext, Task> answer, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = builder.Build();
        var requests = new ConcurrentQueue<Asked>();
        server.Run(async http =>
        {
            var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync() : FormCollection.Empty;
            requests.Enqueue(new(http.Request.Method, http.Request.Path, http.Request.QueryString.Value ?? "", http.Request.Headers.Authorization.ToString(), form));
            await answer(http);
        });
        await server.StartAsync();
        var logs = new CapturedLogs();
        return new(server, Connect(server.Urls.First(), logs, settings), requests, logs);
    }

    /// <summary>The connector, pointed at an address.</summary>
    public static ServiceProvider Connect(string url, CapturedLogs logs, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["SmartPulse:Twilio:AccountSid"] = WebhookHost.Account,
                ["SmartPulse:Twilio:AuthToken"] = WebhookHost.Token,
                ["SmartPulse:Twilio:ApiBaseUrl"] = url,
                ["SmartPulse:Gateway:PublicBaseUrl"] = "https://pulse.example.fi",
            })
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)))
            .Build();
        return new ServiceCollection()
            .AddLogging(l => l.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs))
            .AddSingleton<IConfiguration>(configuration)
            .AddTwilioCarrier()
            .BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await app.DisposeAsync();
    }

    public static Func<HttpContext, Task> Answer(int status, string body, params (string Name, string Value)[] headers) => async http =>
    {
        http.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            http.Response.Headers[name] = value;
        }

        await http.Response.WriteAsync(body);
    };

    public sealed record Asked(string Method, string Path, string Query, string Authorization, IFormCollection Form);
}
