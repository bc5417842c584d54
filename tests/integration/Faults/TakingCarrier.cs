using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SmartPulse.Tests.Integration.Faults;

/// <summary>A carrier on a real socket that takes every text, and lets a test await the next one to a phone.</summary>
internal sealed class TakingCarrier : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, System.Threading.Channels.Channel<string>> phones = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string To, string Text)> all = new();
    private readonly WebApplication app;

    private TakingCarrier(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    /// <summary>Every text it took.</summary>
    public IReadOnlyCollection<(string To, string Text)> All => all;

    public static async Task<TakingCarrier> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = builder.Build();
        var carrier = new TakingCarrier(server);
        server.MapGet("/2010-04-01/Accounts/{account}/Messages.json", () => Results.Json(new { messages = Array.Empty<string>() }));
        server.MapPost("/2010-04-01/Accounts/{account}/Messages.json", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            var (to, text) = (form["To"].ToString(), form["Body"].ToString());
            carrier.all.Enqueue((to, text));
            carrier.Phone(to).Writer.TryWrite(text);
            return Results.Json(new { sid = $"SM{carrier.all.Count:x32}", status = "queued" }, statusCode: StatusCodes.Status201Created);
        });
        await server.StartAsync();
        return carrier;
    }

    /// <summary>The next text to that phone. The limit is only for a text that never comes.</summary>
    public Task<string> NextAsync(string to) => Phone(to).Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private System.Threading.Channels.Channel<string> Phone(string number) => phones.GetOrAdd(number, _ => System.Threading.Channels.Channel.CreateUnbounded<string>());
}
