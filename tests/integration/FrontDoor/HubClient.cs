using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace SmartPulse.Tests.Integration.FrontDoor;

/// <summary>Speaks SignalR's JSON protocol over a web socket; the .NET client is not on our feed, and the protocol is a page long.</summary>
internal sealed class HubClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly WebSocket socket;
    private readonly Queue<JsonObject> received = new();
    private readonly StringBuilder partial = new();
    private readonly List<string> frames = [];
    private int invocation;

    private HubClient(WebSocket socket) => this.socket = socket;

    /// <summary>Every message that was read so far, as it came.</summary>
    public IReadOnlyList<string> Frames => frames;

    public static async Task<HubClient> ConnectAsync(GatewayApp app, string? cookie, string path = "/hub")
    {
        var client = app.Server.CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            if (cookie is not null)
            {
                request.Headers.Cookie = cookie;
            }
        };
        using var patience = new CancellationTokenSource(Patience);
        return await GreetAsync(await client.ConnectAsync(new Uri($"ws://localhost{path}"), patience.Token));
    }

    /// <summary>Over a real socket.</summary>
    public static async Task<HubClient> ConnectAsync(Uri server, string cookie, string path)
    {
        var real = new ClientWebSocket();
        real.Options.SetRequestHeader("Cookie", cookie);
        using var patience = new CancellationTokenSource(Patience);
        await real.ConnectAsync(new UriBuilder(new Uri(server, path)) { Scheme = "ws" }.Uri, patience.Token);
        return await GreetAsync(real);
    }

    private static async Task<HubClient> GreetAsync(WebSocket socket)
    {
        var hub = new HubClient(socket);
        await hub.SendAsync("""{"protocol":"json","version":1}""");
        var handshake = await hub.NextAsync();
        return handshake["error"] is null ? hub : throw new InvalidOperationException(handshake.ToJsonString());
    }

    /// <summary>Calls a method and gives its completion; what comes meanwhile is kept.</summary>
    public async Task<JsonObject> InvokeAsync(string target, params object[] arguments)
    {
        var id = $"{++invocation}";
        await SendAsync(new JsonObject
        {
            ["type"] = 1, ["invocationId"] = id, ["target"] = target, ["arguments"] = new JsonArray([.. arguments.Select(a => JsonValue.Create(a))]),
        }.ToJsonString());
        return await WaitAsync(m => m["type"]?.GetValue<int>() == 3 && m["invocationId"]?.GetValue<string>() == id);
    }

    /// <summary>The next call of that name, its argument.</summary>
    public async Task<JsonNode> HearAsync(string target) =>
        (await WaitAsync(m => m["type"]?.GetValue<int>() == 1 && m["target"]?.GetValue<string>() == target))["arguments"]![0]!;

    /// <summary>Reads on until a message holds that text; what is read is kept.</summary>
    public async Task UntilHeardAsync(string part)
    {
        while (!frames.Exists(f => f.Contains(part, StringComparison.Ordinal)))
        {
            received.Enqueue(await NextAsync());
        }
    }

    /// <summary>Whether the server ends the connection.</summary>
    public async Task<bool> IsClosedAsync()
    {
        try
        {
            while (true)
            {
                if ((await NextAsync())["type"]?.GetValue<int>() == 7)
                {
                    return true;
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or EndOfStreamException or IOException)
        {
            return true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        socket.Dispose();
        await Task.CompletedTask;
    }

    private async Task<JsonObject> WaitAsync(Func<JsonObject, bool> isIt)
    {
        for (var i = received.Count; i > 0; i--)
        {
            var kept = received.Dequeue();
            if (isIt(kept))
            {
                return kept;
            }

            received.Enqueue(kept);
        }

        while (true)
        {
            var message = await NextAsync();
            if (isIt(message))
            {
                return message;
            }

            received.Enqueue(message);
        }
    }

    private async Task<JsonObject> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var text = partial.ToString();
            var end = text.IndexOf('\u001e', StringComparison.Ordinal);
            if (end >= 0)
            {
                partial.Remove(0, end + 1);
                frames.Add(text[..end]);
                return JsonNode.Parse(text[..end])!.AsObject();
            }

            var result = await socket.ReceiveAsync(buffer, patience.Token);
            if (result.MessageType == WebSocketMessageType.Close)
            {
                throw new EndOfStreamException("The hub closed the connection.");
            }

            partial.Append(Encoding.UTF8.GetString(buffer, 0, result.Count));
        }
    }

    private Task SendAsync(string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message + '\u001e'), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
}
