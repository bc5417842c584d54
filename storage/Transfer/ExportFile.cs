using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SmartPulse.Storage.Keys;

namespace SmartPulse.Storage.Transfer;

/// <summary>
/// The format of an export: gzip of JSON lines. A header with the tables and their columns; a line for each row, the table's name first; a trailer with the number
/// of rows of each table and an HMAC-SHA-256 over every line before it, line feeds included. Bytes are base64. The HMAC's key and the seal of columns that name
/// people derive from the root secret, which stands in the header as the store keeps it: wrapped by the master key, which does not travel.
/// </summary>
internal static class ExportFile
{
    /// <summary>Raised when a file of this code cannot be read by the code before it.</summary>
    public const int Format = 2;

    public const string Mark = "smartpulse-export";

    public const string End = "end";

    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IncrementalHash NewDigest(RootSecret secret) => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret.ExportKey);

    /// <summary>What a sealed cell is bound to: moved to another row or column it does not open.</summary>
    public static byte[] SealContext(ExportTable table, ExportColumn column, object?[] row) =>
        Utf8.GetBytes($"export|{table.Name}|{column.Name}|{string.Join('|', table.Order.Select(key => row[IndexOf(table, key)]))}");

    public static int IndexOf(ExportTable table, string column)
    {
        for (var i = 0; i < table.Columns.Length; i++)
        {
            if (table.Columns[i].Name == column)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"The table {table.Name} has no column {column}.");
    }

    /// <summary>Header and trailer are written and read with this.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);
}

/// <summary>The first line of an export.</summary>
/// <param name="File">Always <see cref="ExportFile.Mark"/>.</param>
/// <param name="Format">See <see cref="ExportFile.Format"/>.</param>
/// <param name="Made">When, ISO 8601 in UTC.</param>
/// <param name="RootSecret">As the store keeps it.</param>
/// <param name="Tables">The columns of each table, in the order of its lines.</param>
internal sealed record ExportHeader(string File, int Format, string Made, WrappedSecret RootSecret, Dictionary<string, string[]> Tables);

/// <summary>The last line of an export.</summary>
/// <param name="Rows">How many rows of each table there are.</param>
/// <param name="Hmac">Over every line before this one.</param>
internal sealed record ExportTrailer(Dictionary<string, long> Rows, byte[] Hmac);
