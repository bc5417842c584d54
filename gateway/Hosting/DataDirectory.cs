namespace SmartPulse.Gateway.Hosting;

/// <summary>The folder that everything this node keeps is in: back it up, and you have backed up everything.</summary>
/// <param name="Root">Its full path.</param>
internal sealed record DataDirectory(DirectoryInfo Root)
{
    /// <summary>The database; within the folder, unless it is configured to be elsewhere. Null when it is on a server.</summary>
    public FileInfo? Database { get; init; } = new(Path.Combine(Root.FullName, "smartpulse.db"));

    /// <summary>Opens the folder, and makes it when it is not there, readable by its owner only.</summary>
    public static DataDirectory Open(string path)
    {
        var full = Path.GetFullPath(path);
        return new DataDirectory(Make(full));
    }

    /// <summary>Names the folder without making it.</summary>
    public static DataDirectory At(string path) => new(new DirectoryInfo(Path.GetFullPath(path)));

    /// <summary>A folder within it.</summary>
    public DirectoryInfo Folder(string name) => Make(Path.Combine(Root.FullName, name));

    private static DirectoryInfo Make(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
