using System.Text;

namespace SmartPulse.Storage.Postgres.Connections;

/// <summary>
/// PostgreSQL's text holds neither U+0000 nor half a surrogate pair, and refuses the whole statement. Such a character in what a customer wrote becomes
/// U+FFFD in its row; the journal keeps the payload byte by byte.
/// </summary>
internal static class Storable
{
    public static string? Text(string? value)
    {
        if (value is null || (!value.Contains('\0', StringComparison.Ordinal) && value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0))
        {
            return value;
        }

        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value)).Replace('\0', '\uFFFD');
    }
}
