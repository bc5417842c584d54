namespace SmartPulse.Storage.Transfer;

/// <summary>A file that is there once it is whole and on disk, and never before; readable by its owner only. One that is there already is never overwritten.</summary>
internal static class NewFile
{
    /// <summary>Streams it.</summary>
    public static void Write(string path, Action<Stream> write) => Make(path, partial =>
    {
        using var file = new FileStream(partial, FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        write(file);
    });

    /// <summary>Has it made by somebody who needs a path: an empty file stands there.</summary>
    public static void Make(string path, Action<string> make)
    {
        var full = Path.GetFullPath(path);
        if (Path.Exists(full) || !Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new TransferException(Path.Exists(full)
                ? $"'{full}' is there already and is not overwritten: name another file."
                : $"There is no folder '{Path.GetDirectoryName(full)}': make it, or name another file.");
        }

        var partial = $"{full}.partial";
        try
        {
            Begin(partial);
            make(partial);
            using (var made = new FileStream(partial, FileMode.Open, FileAccess.ReadWrite))
            {
                made.Flush(flushToDisk: true);
            }

            File.Move(partial, full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new TransferException($"'{full}' cannot be written: {exception.Message}", exception);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static void Begin(string partial)
    {
        File.Delete(partial);
        var settings = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            settings.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var empty = new FileStream(partial, settings);
    }
}
