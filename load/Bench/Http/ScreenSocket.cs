using System.Buffers;
using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SmartPulse.Load.Bench.Http;

/// <summary>
/// The hub's WebSocket over a bare socket. Two hundred of them read on the cores of what they measure, and the framework's client costs
/// more than the gateway's side of it. Understands what our gateway sends: frames that are not compressed, of text, and its good-bye.
/// </summary>
internal sealed class ScreenSocket : IDisposable
{
    private const byte EndOfMessage = 0x1e;
    private const byte Text = 0x81;
    private const byte Masked = 0x80;
    private const byte Length16 = 126;
    private const byte Length64 = 127;
    private const int OpcodeBits = 0x0f;
    private const int OpcodeOfText = 1;
    private const int OpcodeOfClose = 8;
    private const int MaskBytes = 4;

    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly ArrayBufferWriter<byte> messages = new(64 * 1024);
    private byte[] buffer = new byte[64 * 1024];
    private int end;

    private ScreenSocket()
    {
    }

    /// <summary>Connects, and returns when the hub speaks WebSocket.</summary>
    public static async Task<ScreenSocket> OpenAsync(Uri server, string cookie, CancellationToken cancellation)
    {
        var opened = new ScreenSocket();
        try
        {
            await opened.socket.ConnectAsync(IPAddress.Loopback, server.Port, cancellation);
            var upgrade = $"GET /hub HTTP/1.1\r\nHost: {server.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + $"Sec-WebSocket-Key: {Convert.ToBase64String(new byte[16])}\r\nSec-Fetch-Site: same-origin\r\nCookie: {cookie}\r\n\r\n";
            await opened.socket.SendAsync(Encoding.ASCII.GetBytes(upgrade), cancellation);
            await opened.TakeUpgradeAsync(cancellation);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Says one message of up to 64 KB. The mask that the protocol asks for is nought: nothing stands between that it would protect.</summary>
    public async Task SayAsync(string message)
    {
        var said = Encoding.UTF8.GetByteCount(message) + 1;
        var frame = new byte[2 + sizeof(ushort) + MaskBytes + said];
        (frame[0], frame[1]) = (Text, Masked | Length16);
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(2), checked((ushort)said));
        Encoding.UTF8.GetBytes(message, frame.AsSpan(2 + sizeof(ushort) + MaskBytes));
        frame[^1] = EndOfMessage;
        for (var sent = 0; sent < frame.Length;)
        {
            sent += await socket.SendAsync(frame.AsMemory(sent));
        }
    }

    /// <summary>Reads once and hands over each message that is whole. False when the hub has said good-bye.</summary>
    public async Task<bool> HearAsync(Action<ReadOnlySpan<byte>> heard)
    {
        var isOpen = await ReceiveAsync(CancellationToken.None) && TakeFrames();
        var from = 0;
        for (int length; (length = messages.WrittenSpan[from..].IndexOf(EndOfMessage)) >= 0; from += length + 1)
        {
            heard(messages.WrittenSpan.Slice(from, length));
        }

        var rest = messages.WrittenCount - from;
        if (from > 0)
        {
            var begun = rest == 0 ? [] : messages.WrittenSpan[from..].ToArray();
            messages.ResetWrittenCount();
            messages.Write(begun);
        }

        return isOpen;
    }

    public void Dispose() => socket.Dispose();

    private async Task TakeUpgradeAsync(CancellationToken cancellation)
    {
        int head;
        while ((head = buffer.AsSpan(0, end).IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!await ReceiveAsync(cancellation))
            {
                throw new IOException("The gateway closed the connection instead of opening the hub.");
            }
        }

        if (!buffer.AsSpan(0, end).StartsWith("HTTP/1.1 101 "u8))
        {
            throw new IOException($"The hub did not open: {Encoding.UTF8.GetString(buffer, 0, head)}");
        }

        Drop(head + "\r\n\r\n".Length);
    }

    private async Task<bool> ReceiveAsync(CancellationToken cancellation)
    {
        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, 2 * buffer.Length);
        }

        var read = await socket.ReceiveAsync(buffer.AsMemory(end), cancellation);
        end += read;
        return read > 0;
    }

    /// <summary>Moves what whole frames carry to the messages. False at the good-bye.</summary>
    private bool TakeFrames()
    {
        var from = 0;
        while (FrameAt(from) is { } frame)
        {
            switch (buffer[from] & OpcodeBits)
            {
                case <= OpcodeOfText:
                    messages.Write(buffer.AsSpan(frame.Start, frame.Length));
                    break;
                case OpcodeOfClose:
                    return false;
                default:
                    break; // the transport's own pings need no answer within a bench's life
            }

            from = frame.Start + frame.Length;
        }

        Drop(from);
        return true;
    }

    private (int Start, int Length)? FrameAt(int from)
    {
        var head = buffer.AsSpan(from, end - from);
        if (head.Length < 2)
        {
            return null;
        }

        var (start, length) = (head[1], head.Length) switch
        {
            (Length16, < 4) or (Length64, < 10) => (0, long.MaxValue),
            (Length16, _) => (4, BinaryPrimitives.ReadUInt16BigEndian(head[2..])),
            (Length64, _) => (10, BinaryPrimitives.ReadInt64BigEndian(head[2..])),
            var (small, _) => (2, small),
        };
        return length <= head.Length - start ? (from + start, (int)length) : null;
    }

    private void Drop(int count)
    {
        buffer.AsSpan(count, end - count).CopyTo(buffer);
        end -= count;
    }
}
