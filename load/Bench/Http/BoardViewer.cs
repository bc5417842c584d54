using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace SmartPulse.Load.Bench.Http;

/// <summary>A page that watches a board: SignalR's JSON protocol over a bare WebSocket, and nothing drawn.</summary>
internal sealed class BoardViewer : IAsyncDisposable
{
    private const byte EndOfMessage = 0x1e;

    private readonly ClientWebSocket socket = new();
    private readonly ArrayBufferWriter<byte> received = new(64 * 1024);
    private readonly TaskCompletionSource snapshot = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<double> milliseconds = [];
    private readonly Lock gate = new();
    private Task reading = Task.CompletedTask;
    private long sequence;
    private volatile bool isPutAway;

    /// <summary>The last patch that it was given.</summary>
    public long Sequence => Interlocked.Read(ref sequence);

    /// <summary>How many patches never came.</summary>
    public long Lost { get; private set; }

    /// <summary>How old each patch was when it came, from when the board had changed; taken away.</summary>
    public IReadOnlyList<double> TakeAges()
    {
        lock (gate)
        {
            var taken = milliseconds.ToArray();
            milliseconds.Clear();
            return taken;
        }
    }

    /// <summary>Connects, and returns once the whole board is there.</summary>
    public static async Task<BoardViewer> OpenAsync(Uri server, string cookie, string organisation, string location, CancellationToken cancellation)
    {
        var viewer = new BoardViewer();
        viewer.socket.Options.SetRequestHeader("Cookie", cookie);
        viewer.socket.Options.SetRequestHeader("Sec-Fetch-Site", "same-origin");
        await viewer.socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/hub" }.Uri, cancellation);
        await viewer.SendAsync("""{"protocol":"json","version":1}""", cancellation);
        await viewer.SendAsync($$"""{"type":1,"target":"Watch","arguments":["{{organisation}}","{{location}}"]}""", cancellation);
        viewer.reading = viewer.ReadAsync();
        await viewer.snapshot.Task.WaitAsync(TimeSpan.FromSeconds(60), cancellation);
        return viewer;
    }

    public async ValueTask DisposeAsync()
    {
        isPutAway = true;
        socket.Abort();
        await reading;
        socket.Dispose();
    }

    private Task SendAsync(string message, CancellationToken cancellation) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message + (char)EndOfMessage), WebSocketMessageType.Text, endOfMessage: true, cancellation);

    private async Task ReadAsync()
    {
        try
        {
            while (true)
            {
                var read = await socket.ReceiveAsync(received.GetMemory(16 * 1024), CancellationToken.None);
                if (read.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                received.Advance(read.Count);
                Take();
            }
        }
        catch (Exception e) when (isPutAway && e is (WebSocketException or OperationCanceledException or ObjectDisposedException))
        {
            // By whoever opened it. Anything else is thrown when it is put away.
        }
    }

    private void Take()
    {
        var all = received.WrittenMemory;
        var from = 0;
        for (int length; (length = all.Span[from..].IndexOf(EndOfMessage)) >= 0; from += length + 1)
        {
            Message(all.Slice(from, length));
        }

        if (from == 0)
        {
            return;
        }

        var rest = all[from..].ToArray();
        received.ResetWrittenCount();
        received.Write(rest);
    }

    private void Message(ReadOnlyMemory<byte> json)
    {
        using var message = JsonDocument.Parse(json);
        if (!message.RootElement.TryGetProperty("target", out var target))
        {
            return;
        }

        var arguments = message.RootElement.GetProperty("arguments");
        if (target.ValueEquals("Snapshot"u8))
        {
            // In the order in which it came: patches that follow it are counted from here.
            Interlocked.Exchange(ref sequence, Math.Max(Sequence, arguments[0].GetProperty("sequence").GetInt64()));
            snapshot.TrySetResult();
        }
        else if (target.ValueEquals("Patches"u8))
        {
            foreach (var patch in arguments[0].EnumerateArray())
            {
                Patch(patch.GetProperty("sequence").GetInt64(), patch.GetProperty("at").GetDateTimeOffset());
            }
        }
    }

    private void Patch(long number, DateTimeOffset at)
    {
        var last = Sequence;
        // Joined first and read then: what the snapshot holds already may come once more.
        if (number <= last)
        {
            return;
        }

        Lost += last == 0 ? 0 : number - last - 1;
        Interlocked.Exchange(ref sequence, number);
        lock (gate)
        {
            milliseconds.Add((TimeProvider.System.GetUtcNow() - at).TotalMilliseconds);
        }
    }
}
