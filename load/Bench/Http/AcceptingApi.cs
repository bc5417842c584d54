using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SmartPulse.Load.Bench.Http;

/// <summary>The carrier's API as the gateway sees it: takes every text at once, and remembers to whom.</summary>
internal sealed class AcceptingApi : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, int> texts = new(StringComparer.Ordinal);
    private long taken;

    private AcceptingApi(WebApplication app) => this.app = app;

    /// <summary>Where it answers.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>How many texts it took.</summary>
    public long Taken => Interlocked.Read(ref taken);

    /// <summary>How many texts that number was sent.</summary>
    public int To(string number) => texts.GetValueOrDefault(number);

    public static async Task<AcceptingApi> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var api = new AcceptingApi(builder.Build());
        api.app.MapPost("/2010-04-01/Accounts/{account}/Messages.json", api.TakeAsync);
        await api.app.StartAsync();
        return api;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        texts.AddOrUpdate(form["To"].ToString(), 1, static (_, n) => n + 1);
        return Results.Text($$"""{"sid":"SM{{Interlocked.Increment(ref taken):x32}}","status":"queued"}""", "application/json", statusCode: StatusCodes.Status201Created);
    }
}
