using System.Text;

namespace SmartPulse.Tests.Integration.Telemetry;

/// <summary>A span as a collector gets it.</summary>
internal sealed record Span(string Trace, string Id, string Parent, string Name, IReadOnlyDictionary<string, string> Tags, IReadOnlyList<string> Links)
{
    /// <summary>The spans of one request; the field numbers are OTLP's (opentelemetry-proto, trace/v1).</summary>
    public static IEnumerable<Span> ReadAll(byte[] request) =>
        from resource in Fields(request).Where(f => f.Number == 1)
        from scope in Fields(resource.Bytes).Where(f => f.Number == 2)
        from span in Fields(scope.Bytes).Where(f => f.Number == 2)
        select Read(Fields(span.Bytes).ToList());

    private static Span Read(List<(int Number, ReadOnlyMemory<byte> Bytes)> fields)
    {
        return new(
            Hex(1), Hex(2), Hex(4), Text(fields, 5),
            fields.Where(f => f.Number == 9).Select(f => Fields(f.Bytes).ToList()).ToDictionary(a => Text(a, 1), a => ValueOf(a.First(f => f.Number == 2).Bytes), StringComparer.Ordinal),
            [.. fields.Where(f => f.Number == 13).Select(f => HexOf(Fields(f.Bytes).First(l => l.Number == 2).Bytes))]);

        string Hex(int number) => HexOf(fields.FirstOrDefault(f => f.Number == number).Bytes);
    }

    private static string ValueOf(ReadOnlyMemory<byte> any) =>
        Fields(any).Select(f => f.Number == 1 ? Encoding.UTF8.GetString(f.Bytes.Span) : $"{f.Number}").FirstOrDefault() ?? "";

    private static string Text(List<(int Number, ReadOnlyMemory<byte> Bytes)> fields, int number) => Encoding.UTF8.GetString(fields.FirstOrDefault(f => f.Number == number).Bytes.Span);

    private static string HexOf(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(bytes.Span);

    /// <summary>The fields of a protobuf message. Numbers in between are stepped over; only texts, bytes and messages are given.</summary>
    private static IEnumerable<(int Number, ReadOnlyMemory<byte> Bytes)> Fields(ReadOnlyMemory<byte> message)
    {
        var at = 0;
        while (at < message.Length)
        {
            var key = Varint(message, ref at);
            switch (key & 7)
            {
                case 0:
                    Varint(message, ref at);
                    break;
                case 1:
                    at += 8;
                    break;
                case 5:
                    at += 4;
                    break;
                case 2:
                    var length = (int)Varint(message, ref at);
                    yield return ((int)(key >> 3), message.Slice(at, length));
                    at += length;
                    break;
                default:
                    throw new FormatException($"No protobuf has a field of wire type {key & 7}.");
            }
        }
    }

    private static ulong Varint(ReadOnlyMemory<byte> message, ref int at)
    {
        var (value, shift) = (0UL, 0);
        while (true)
        {
            var part = message.Span[at++];
            value |= (ulong)(part & 0x7F) << shift;
            shift += 7;
            if (part < 0x80)
            {
                return value;
            }
        }
    }
}
