using System.Buffers.Text;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace SmartPulse.Load.Bench.Http;

/// <summary>
/// A page that watches a board: SignalR's JSON protocol, and nothing drawn. Of a patch it looks for the number and for when each thing
/// happened, and reads nothing else: parsing it whole two hundred times over would be what is measured.
/// </summary>
internal sealed class BoardViewer : IAsyncDisposable
{
    private const int MessagesBetweenSigns = 64;

    private readonly ScreenSocket socket;
    private readonly TaskCompletionSource snapshot = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<Seen> seen = [];
    private readonly Lock gate = new();
    private Task reading = Task.CompletedTask;
    private long sequence;
    private int messages;
    private volatile bool isPutAway;

    private BoardViewer(ScreenSocket socket) => this.socket = socket;

    /// <summary>The last patch that it was given.</summary>
    public long Sequence => Interlocked.Read(ref sequence);

    /// <summary>How many patches never came.</summary>
    public long Lost { get; private set; }

    /// <summary>What came to the screen and when; taken away.</summary>
    public IReadOnlyList<Seen> TakeSeen()
    {
        lock (gate)
        {
            var taken = seen.ToArray();
            seen.Clear();
            return taken;
        }
    }

    /// <summary>Connects, and returns once the whole board is there.</summary>
    public static async Task<BoardViewer> OpenAsync(Uri server, string cookie, string organisation, string location, CancellationToken cancellation)
    {
        var viewer = new BoardViewer(await ScreenSocket.OpenAsync(server, cookie, cancellation));
        await viewer.socket.SayAsync("""{"protocol":"json","version":1}""");
        await viewer.socket.SayAsync($$"""{"type":1,"target":"Watch","arguments":["{{organisation}}","{{location}}"]}""");
        viewer.reading = viewer.ReadAsync();
        await viewer.snapshot.Task.WaitAsync(TimeSpan.FromSeconds(60), cancellation);
        return viewer;
    }

    public async ValueTask DisposeAsync()
    {
        isPutAway = true;
        socket.Dispose();
        await reading;
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await socket.HearAsync(Message))
            {
                // The hub drops whoever has said nothing for half a minute.
                if (++messages % MessagesBetweenSigns == 0)
                {
                    await socket.SayAsync("""{"type":6}""");
                }
            }
        }
        catch (Exception e) when (isPutAway && e is (SocketException or ObjectDisposedException))
        {
            // By whoever opened it. Anything else is thrown when it is put away.
        }
    }

    private void Message(ReadOnlySpan<byte> message)
    {
        if (message.StartsWith("{\"type\":1,\"target\":\"Patches\","u8))
        {
            Patches(message);
        }
        else if (message.StartsWith("{\"type\":1,\"target\":\"Snapshot\","u8))
        {
            // In the order in which it came: patches that follow it are counted from here.
            Interlocked.Exchange(ref sequence, Math.Max(Sequence, Number(After(message, "\"sequence\":"u8))));
            snapshot.TrySetResult();
        }
    }

    private void Patches(ReadOnlySpan<byte> message)
    {
        for (var rest = message; rest.IndexOf("\"sequence\":"u8) >= 0;)
        {
            rest = After(rest, "\"sequence\":"u8);
            var number = Number(rest);
            rest = After(rest, "\"at\":"u8);
            var at = Instant(rest);
            rest = After(rest, "\"entries\":["u8);
            var length = rest.IndexOf((byte)']');
            Patch(number, at, rest[..length]);
            rest = rest[length..];
        }
    }

    private void Patch(long number, DateTimeOffset at, ReadOnlySpan<byte> entries)
    {
        var last = Sequence;
        // Joined first and read then: what the snapshot holds already may come once more.
        if (number <= last)
        {
            return;
        }

        Lost += last == 0 ? 0 : number - last - 1;
        Interlocked.Exchange(ref sequence, number);
        var now = TimeProvider.System.GetUtcNow();
        lock (gate)
        {
            while (entries.IndexOf("\"at\":"u8) >= 0)
            {
                entries = After(entries, "\"at\":"u8);
                seen.Add(new(now - Instant(entries), now - at));
            }
        }
    }

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name) =>
        json.IndexOf(name) is var at and >= 0 ? json[(at + name.Length)..] : throw new InvalidDataException("What the hub sent is not a board.");

    private static long Number(ReadOnlySpan<byte> json) =>
        Utf8Parser.TryParse(json, out long number, out _) ? number : throw new InvalidDataException("A number on the board is not one.");

    private static DateTimeOffset Instant(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
        reader.Read();
        return reader.GetDateTimeOffset();
    }
}

/// <summary>One thing that happened, on one screen.</summary>
/// <param name="Age">How long ago it had been decided.</param>
/// <param name="OnTheWay">How long ago the board had sent it off.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Seen(TimeSpan Age, TimeSpan OnTheWay);
