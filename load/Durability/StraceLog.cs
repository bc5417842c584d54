using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SmartPulse.Load.Durability;

/// <summary>
/// Reads what <c>strace -f -y -xx</c> wrote: one call a line, the thread in front, file names beside their descriptors, bytes as hexadecimal escapes. A call that another
/// thread's interrupted stands in two lines. Pure.
/// </summary>
internal static partial class StraceLog
{
    /// <summary>The calls that are watched: every way in which SQLite's files change, and the lines that go out through a pipe.</summary>
    public const string Watched = "pwrite64,pwritev,write,writev,fsync,fdatasync,sync_file_range,ftruncate,fallocate,rename,renameat,renameat2,unlink,unlinkat,msync";

    private const string Unfinished = " <unfinished ...>";

    /// <summary>The calls about files in a folder, and the lines said, in order. A way of changing them that is not understood is refused: it must not go unseen.</summary>
    public static IEnumerable<DiskCall> Read(IEnumerable<string> lines, string folder)
    {
        var begun = new Dictionary<int, string>();
        foreach (var line in lines)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var thread = int.Parse(line.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture);
            var call = WithNames(line[(space + 1)..].TrimStart());
            if (call.EndsWith(Unfinished, StringComparison.Ordinal))
            {
                var head = call[..^Unfinished.Length];
                begun[thread] = head;
                if (Sync(head, folder) is { } path)
                {
                    yield return new DiskCall.SyncBegan(path, thread);
                }

                // Said as soon as it may have been heard.
                foreach (var early in Lines(head))
                {
                    yield return early;
                }

                continue;
            }

            var isRest = Resumed().Match(call) is { Success: true } resumed;
            var whole = isRest ? begun[thread] + Resumed().Replace(call, "") : call;
            if (isRest)
            {
                begun.Remove(thread);
            }

            if (Sync(whole, folder) is { } synced)
            {
                if (!isRest)
                {
                    yield return new DiskCall.SyncBegan(synced, thread);
                }

                Succeeded(whole);
                yield return new DiskCall.SyncEnded(synced, thread);
            }
            else if (Change(whole, folder) is { } change)
            {
                Succeeded(whole);
                yield return change;
            }
            else if (!isRest)
            {
                foreach (var said in Lines(whole))
                {
                    yield return said;
                }
            }
        }
    }

    private static string? Sync(string call, string folder) =>
        SyncCall().Match(call) is { Success: true } match && Path(match, folder) is { } path ? path : null;

    private static DiskCall? Change(string call, string folder)
    {
        if (WriteCall().Match(call) is { Success: true } write)
        {
            return Path(write, folder) is { } path ? new DiskCall.Write(path, long.Parse(write.Groups["at"].ValueSpan, CultureInfo.InvariantCulture), Bytes(write.Groups["bytes"].Value)) : null;
        }

        if (TruncateCall().Match(call) is { Success: true } truncate)
        {
            return Path(truncate, folder) is { } path ? new DiskCall.Truncate(path, long.Parse(truncate.Groups["length"].ValueSpan, CultureInfo.InvariantCulture)) : null;
        }

        if (RemoveCall().Match(call) is { Success: true } remove)
        {
            return Path(remove, folder) is { } path ? new DiskCall.Remove(path) : null;
        }

        // Named files only: what is written to pipes and terminals changes no disk, and a shared-memory index is made again from the WAL.
        return call.Contains(folder, StringComparison.Ordinal) && !call.Contains("-shm>", StringComparison.Ordinal) && call.Contains(") = ", StringComparison.Ordinal) && !call.Contains(") = -1", StringComparison.Ordinal)
            ? throw new InvalidDataException($"A file of the database is changed in a way that is not understood: {call[..Math.Min(call.Length, 200)]}")
            : null;
    }

    private static IEnumerable<DiskCall.Said> Lines(string call) =>
        SayCall().Match(call) is { Success: true } say
            ? Encoding.UTF8.GetString(Bytes(say.Groups["bytes"].Value)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new DiskCall.Said(line))
            : [];

    /// <summary>File names made readable, beside descriptors and as arguments; data stays as it is.</summary>
    private static string WithNames(string call)
    {
        var named = Descriptor().Replace(call, static match => $"<{Encoding.UTF8.GetString(Bytes(match.Groups["name"].Value))}>");
        return named.Contains("write", StringComparison.Ordinal) ? named : Argument().Replace(named, static match => $"\"{Encoding.UTF8.GetString(Bytes(match.Groups["name"].Value))}\"");
    }

    private static void Succeeded(string call)
    {
        if (call.Contains(") = -1", StringComparison.Ordinal))
        {
            throw new InvalidDataException($"A call about a file of the database failed: {call[^Math.Min(call.Length, 120)..]}");
        }
    }

    private static string? Path(Match match, string folder) =>
        match.Groups["path"].Value is var path && path.StartsWith(folder, StringComparison.Ordinal) && !path.EndsWith("-shm", StringComparison.Ordinal) ? path : null;

    private static byte[] Bytes(string escaped)
    {
        var bytes = new byte[escaped.Length / 4];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = byte.Parse(escaped.AsSpan((4 * i) + 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        return bytes;
    }

    [GeneratedRegex(@"^<\.\.\. \w+ resumed>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Resumed();

    [GeneratedRegex(@"^f(data)?sync\(\d+<(?<path>[^>]*)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SyncCall();

    [GeneratedRegex(@"^pwrite64\(\d+<(?<path>[^>]*)>, ""(?<bytes>(\\x[0-9a-f]{2})*)"", \d+, (?<at>\d+)\) += ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WriteCall();

    [GeneratedRegex(@"^ftruncate\(\d+<(?<path>[^>]*)>, (?<length>\d+)\) += ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TruncateCall();

    [GeneratedRegex(@"<(?<name>(\\x[0-9a-f]{2})+)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Descriptor();

    [GeneratedRegex(@"""(?<name>(\\x[0-9a-f]{2})+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();

    [GeneratedRegex(@"^unlink\(""(?<path>[^""]*)""\) += 0", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RemoveCall();

    [GeneratedRegex(@"^write\(\d+<pipe:[^>]*>, ""(?<bytes>(\\x[0-9a-f]{2})*)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SayCall();
}
