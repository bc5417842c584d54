using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SmartPulse.Load.Bench.Http;

/// <summary>
/// One HTTP/1.1 connection over a bare socket, one request at a time: on two cores every microsecond of the generator is taken from what it measures,
/// and HttpClient takes more than the floor itself.
/// </summary>
internal sealed class RawConnection : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[16 * 1024];
    private int bodyAt;
    private int end;

    private RawConnection()
    {
    }

    /// <summary>The body of the last answer. Chunks' lengths, where there are any, stand in it.</summary>
    public string Body => Encoding.UTF8.GetString(buffer, bodyAt, end - bodyAt);

    /// <summary>Connects on the loopback.</summary>
    public static async Task<RawConnection> OpenAsync(int port)
    {
        var connection = new RawConnection();
        try
        {
            await connection.socket.ConnectAsync(IPAddress.Loopback, port);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Sends a whole request and reads the whole answer; its status.</summary>
    public async Task<int> SendAsync(ReadOnlyMemory<byte> request)
    {
        for (var sent = 0; sent < request.Length;)
        {
            sent += await socket.SendAsync(request[sent..]);
        }

        (bodyAt, end) = (0, 0);
        while (!IsComplete())
        {
            if (end == buffer.Length)
            {
                Array.Resize(ref buffer, 2 * buffer.Length);
            }

            var read = await socket.ReceiveAsync(buffer.AsMemory(end));
            if (read == 0)
            {
                throw new IOException("The server closed the connection in the middle of an answer.");
            }

            end += read;
        }

        return Utf8Parser.TryParse(buffer.AsSpan("HTTP/1.1 ".Length), out int status, out _) ? status : throw new InvalidDataException("The answer has no status.");
    }

    public void Dispose() => socket.Dispose();

    private bool IsComplete()
    {
        var answer = buffer.AsSpan(0, end);
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return false;
        }

        bodyAt = head + 4;
        if (Value(answer[..head], "\r\nContent-Length: "u8) is { } length)
        {
            return end - bodyAt >= length;
        }

        // Neither a length nor chunks: an answer without a body, such as 204.
        return answer[..head].IndexOf("\r\nTransfer-Encoding: chunked"u8) < 0 || answer[bodyAt..].EndsWith("0\r\n\r\n"u8);
    }

    private static int? Value(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name) =>
        head.IndexOf(name) is var at and >= 0 && Utf8Parser.TryParse(head[(at + name.Length)..], out int value, out _) ? value : null;
}
