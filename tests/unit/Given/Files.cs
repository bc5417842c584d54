namespace SmartPulse.Tests.Unit.Given;

/// <summary>Where the repository's own files are.</summary>
internal static class Files
{
    /// <summary>The folder that holds SmartPulse.sln, found upwards from the test's own.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SmartPulse.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds SmartPulse.sln.");
    }
}
