using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using SmartPulse.Storage.Keys;

namespace SmartPulse.Storage.Transfer;

/// <summary>Writes an export line by line, in constant memory.</summary>
internal sealed class ExportWriter : IDisposable
{
    private readonly GZipStream file;
    private readonly RootSecret secret;
    private readonly IncrementalHash digest;
    private readonly ArrayBufferWriter<byte> line = new(4096);
    private readonly Utf8JsonWriter json;
    private readonly Dictionary<string, long> counts = new(StringComparer.Ordinal);

    public ExportWriter(Stream target, RootSecret secret)
    {
        file = new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true);
        this.secret = secret;
        digest = ExportFile.NewDigest(secret);
        json = new Utf8JsonWriter(line);
    }

    public void Header(ExportHeader header)
    {
        JsonSerializer.Serialize(json, header, ExportFile.Json);
        EndLine();
    }

    public void Row(ExportTable table, object?[] row)
    {
        counts[table.Name] = counts.GetValueOrDefault(table.Name) + 1;
        json.WriteStartArray();
        json.WriteStringValue(table.Name);
        for (var i = 0; i < row.Length; i++)
        {
            Cell(table, i, row);
        }

        json.WriteEndArray();
        EndLine();
    }

    /// <summary>The trailer: without it the file is refused.</summary>
    public void End()
    {
        var trailer = new ExportTrailer(ExportTable.All.ToDictionary(table => table.Name, table => counts.GetValueOrDefault(table.Name), StringComparer.Ordinal), digest.GetCurrentHash());
        json.WriteStartArray();
        json.WriteStringValue(ExportFile.End);
        JsonSerializer.Serialize(json, trailer, ExportFile.Json);
        json.WriteEndArray();
        EndLine();
        file.Flush();
    }

    public void Dispose()
    {
        json.Dispose();
        digest.Dispose();
        file.Dispose();
    }

    private void Cell(ExportTable table, int index, object?[] row)
    {
        var column = table.Columns[index];
        switch (row[index])
        {
            case null:
                json.WriteNullValue();
                break;
            case byte[] bytes when column.Sealed:
                json.WriteBase64StringValue(Sealing.Seal(secret.ExportKey, bytes, ExportFile.SealContext(table, column, row)));
                break;
            case string text when column.Sealed:
                json.WriteBase64StringValue(Sealing.Seal(secret.ExportKey, ExportFile.Utf8.GetBytes(text), ExportFile.SealContext(table, column, row)));
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case byte[] bytes:
                json.WriteBase64StringValue(bytes);
                break;
            case var other:
                throw new InvalidOperationException($"{table.Name}.{column.Name} holds a {other.GetType().Name}, which no export can hold.");
        }
    }

    private void EndLine()
    {
        json.Flush();
        json.Reset();
        line.GetSpan(1)[0] = (byte)'\n';
        line.Advance(1);
        digest.AppendData(line.WrittenSpan);
        file.Write(line.WrittenSpan);
        line.ResetWrittenCount();
    }
}
