using System.Buffers;
using System.Text;

namespace SmartPulse.Connectors.Twilio;

/// <summary>One parameter of a form as it was sent: repeated names stay separate.</summary>
internal readonly record struct FormPair(string Name, string Value);

/// <summary>Reads <c>application/x-www-form-urlencoded</c> bodies into raw pairs, in the order received.</summary>
internal static class FormBody
{
    /// <summary>The most pairs that a body may have.</summary>
    public const int MaxPairs = 1000;

    /// <summary>The pairs of a body; null when there are more than <see cref="MaxPairs"/>.</summary>
    public static FormPair[]? Parse(ReadOnlySpan<byte> body)
    {
        var pairs = new List<FormPair>(32);
        foreach (var range in body.Split((byte)'&'))
        {
            var part = body[range];
            if (part.IsEmpty)
            {
                continue;
            }

            if (pairs.Count == MaxPairs)
            {
                return null;
            }

            var equals = part.IndexOf((byte)'=');
            pairs.Add(equals < 0 ? new(Decode(part), "") : new(Decode(part[..equals]), Decode(part[(equals + 1)..])));
        }

        return [.. pairs];
    }

    /// <summary>The body that carries these pairs.</summary>
    public static string Write(ReadOnlySpan<FormPair> pairs)
    {
        var body = new StringBuilder();
        foreach (var (name, value) in pairs)
        {
            body.Append(body.Length == 0 ? "" : "&").Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        }

        return body.ToString();
    }

    private static string Decode(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAny((byte)'%', (byte)'+') < 0)
        {
            return Encoding.UTF8.GetString(text);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(text.Length);
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var b = text[i];
            if (b == '%' && i + 2 < text.Length && char.IsAsciiHexDigit((char)text[i + 1]) && char.IsAsciiHexDigit((char)text[i + 2]))
            {
                buffer[length++] = (byte)((HexValue(text[i + 1]) << 4) | HexValue(text[i + 2]));
                i += 2;
            }
            else
            {
                buffer[length++] = b == '+' ? (byte)' ' : b;
            }
        }

        var decoded = Encoding.UTF8.GetString(buffer, 0, length);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return decoded;
    }

    private static int HexValue(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
