using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SmartPulse.Storage.Keys;

namespace SmartPulse.Storage.Transfer;

/// <summary>Reads an export line by line, in constant memory, and believes nothing. What it gave is only good once <see cref="CheckEnd"/> has come back.</summary>
internal sealed class ExportReader : IDisposable
{
    private readonly StreamReader lines;
    private readonly byte[] headerLine;
    private readonly Dictionary<string, long> counts = new(StringComparer.Ordinal);
    private RootSecret? secret;
    private IncrementalHash? digest;
    private JsonElement[]? ahead;
    private long lineNumber;

    public ExportReader(Stream source)
    {
        lines = new StreamReader(new GZipStream(source, CompressionMode.Decompress), ExportFile.Utf8, detectEncodingFromByteOrderMarks: false);
        headerLine = NextLine() ?? throw Damaged("it is empty");
        Header = Guarded(() => JsonSerializer.Deserialize<ExportHeader>(headerLine, ExportFile.Json)) is { File: ExportFile.Mark } header
            ? header
            : throw new TransferException("This is no export of SmartPulse: its first line is not an export's header.");
        if (Header.Format != ExportFile.Format)
        {
            throw new TransferException($"The export has format {Header.Format}, and this release reads {ExportFile.Format}: import it with the release that wrote it, or a newer one.");
        }
    }

    public ExportHeader Header { get; }

    /// <summary>Must be called before the first row: with the secret in the header, opened.</summary>
    public void Unlock(RootSecret opened)
    {
        secret = opened;
        digest = ExportFile.NewDigest(opened);
        digest.AppendData(headerLine);
        digest.AppendData("\n"u8);
        ahead = NextCells();
    }

    /// <summary>The rows of a table; tables are asked for in the order of the file.</summary>
    public IEnumerable<object?[]> Rows(ExportTable table)
    {
        var places = PlacesOf(table);
        while (ahead is { } cells && NameOf(cells) == table.Name)
        {
            counts[table.Name] = counts.GetValueOrDefault(table.Name) + 1;
            yield return Guarded(() => Row(table, places, cells));
            ahead = NextCells();
        }
    }

    /// <summary>That the trailer is there, that every row was read, and that no line was changed since it was written.</summary>
    public void CheckEnd()
    {
        if (ahead is not { } cells || NameOf(cells) != ExportFile.End)
        {
            throw Damaged(ahead is null ? "its end is missing: it was cut off" : "there is a line of a table that is not known, or not expected there");
        }

        var trailer = Guarded(() => cells[1].Deserialize<ExportTrailer>(ExportFile.Json)) ?? throw Damaged("its last line is empty");
        if (!CryptographicOperations.FixedTimeEquals(trailer.Hmac, digest!.GetCurrentHash()))
        {
            throw Damaged("its lines are not those that were written: it was changed");
        }

        if (trailer.Rows.Any(table => counts.GetValueOrDefault(table.Key) != table.Value) || Guarded(lines.ReadLine) is not null)
        {
            throw Damaged("its lines are more or fewer than its last line says");
        }
    }

    public void Dispose()
    {
        digest?.Dispose();
        lines.Dispose();
    }

    private int[] PlacesOf(ExportTable table)
    {
        if (!Header.Tables.TryGetValue(table.Name, out var there))
        {
            throw Damaged($"it has no table {table.Name}");
        }

        if (there.FirstOrDefault(name => table.Columns.All(column => column.Name != name)) is { } unknown)
        {
            throw new TransferException($"The export has a column {table.Name}.{unknown} that this release does not know: a newer release has written it. Import it with that one.");
        }

        return [.. table.Columns.Select(column => Array.IndexOf(there, column.Name) is var place && (place >= 0 || column.Nullable)
            ? place
            : throw Damaged($"it has no column {table.Name}.{column.Name}"))];
    }

    private object?[] Row(ExportTable table, int[] places, JsonElement[] cells)
    {
        if (cells.Length != Header.Tables[table.Name].Length + 1)
        {
            throw new FormatException("The line has another number of cells than the table has columns.");
        }

        var row = new object?[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            row[i] = places[i] < 0 ? null : Cell(table.Columns[i], cells[places[i] + 1]);
        }

        // Sealed cells are bound to their row's key, which stands in other columns.
        for (var i = 0; i < places.Length; i++)
        {
            if (table.Columns[i].Sealed && row[i] is byte[] closed)
            {
                var open = Sealing.TryOpen(secret!.ExportKey, closed, ExportFile.SealContext(table, table.Columns[i], row)) ?? throw new FormatException("A sealed cell does not open.");
                row[i] = table.Columns[i].Kind == CellKind.Text ? ExportFile.Utf8.GetString(open) : open;
            }
        }

        return row;
    }

    private static object? Cell(ExportColumn column, JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Null => column.Nullable ? null : throw new FormatException($"{column.Name} is null."),
        _ when column.Sealed => cell.GetBytesFromBase64(),
        _ => column.Kind switch
        {
            CellKind.Number => cell.GetInt64(),
            CellKind.Text => cell.GetString(),
            _ => cell.GetBytesFromBase64(),
        },
    };

    private string NameOf(JsonElement[] cells) => cells is [{ ValueKind: JsonValueKind.String } name, _, ..] ? name.GetString()! : throw Damaged("a line does not begin with a table");

    private JsonElement[]? NextCells()
    {
        if (NextLine() is not { } line)
        {
            return null;
        }

        var cells = Guarded(() => JsonSerializer.Deserialize<JsonElement[]>(line, ExportFile.Json)) ?? throw Damaged("a line is null");
        if (NameOf(cells) != ExportFile.End)
        {
            digest!.AppendData(line);
            digest.AppendData("\n"u8);
        }

        return cells;
    }

    private byte[]? NextLine()
    {
        lineNumber++;
        return Guarded(lines.ReadLine) is { } line ? ExportFile.Utf8.GetBytes(line) : null;
    }

    /// <summary>Whatever a changed byte makes of the file, people are told where, in one sentence.</summary>
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or JsonException or FormatException or InvalidOperationException or DecoderFallbackException)
        {
            throw Damaged("it cannot be read further", exception);
        }
    }

    private TransferException Damaged(string what, Exception? inner = null) =>
        new($"The export is damaged at line {lineNumber}: {what}. Nothing was imported; take another copy of the file.", inner);
}
