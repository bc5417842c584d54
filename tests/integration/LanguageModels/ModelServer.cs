using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SmartPulse.Tests.Integration.LanguageModels;

/// <summary>A server that speaks OpenAI's chat completions, as well or as badly as it is told to.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private int asked;

    private ModelServer(WebApplication app) => this.app = app;

    public Uri Endpoint => new($"{app.Urls.Single()}/v1");

    /// <summary>How it behaves; answers with <see cref="Answer"/> unless told otherwise.</summary>
    public Func<HttpContext, Task>? Behaves { get; set; }

    /// <summary>What its answers say.</summary>
    public string Answer { get; set; } = """{"acts":[],"service":null,"urgency":null,"time":null,"address":null,"name":null}""";

    /// <summary>The requests it got.</summary>
    public List<JsonObject> Requests { get; } = [];

    public List<string> Keys { get; } = [];

    public int Asked => Volatile.Read(ref asked);

    /// <summary>Completed once somebody asks.</summary>
    public TaskCompletionSource IsAsked { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static async Task<ModelServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ModelServer(builder.Build());
        server.app.MapPost("/v1/chat/completions", server.CompleteAsync);
        await server.app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    /// <summary>A completion that says so, as the API words it.</summary>
    public static string Completion(string? content, string finish = "stop", string? refusal = null) => new JsonObject
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1_764_000_000,
        ["model"] = "made",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = finish,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = content, ["refusal"] = refusal },
        }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 321, ["completion_tokens"] = 45, ["total_tokens"] = 366 },
    }.ToJsonString();

    private async Task CompleteAsync(HttpContext http)
    {
        Interlocked.Increment(ref asked);
        var request = (await JsonNode.ParseAsync(http.Request.Body))!.AsObject();
        lock (Requests)
        {
            Requests.Add(request);
            Keys.Add(http.Request.Headers.Authorization.ToString());
        }

        IsAsked.TrySetResult();
        if (Behaves is { } behaves)
        {
            await behaves(http);
            return;
        }

        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(Completion(Answer));
    }
}
