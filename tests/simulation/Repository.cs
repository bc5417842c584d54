namespace SmartPulse.Tests.Simulation;

/// <summary>The folder that everything is in.</summary>
internal static class Repository
{
    /// <summary>The one above the tests that holds the solution.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SmartPulse.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds SmartPulse.sln.");
    }
}
