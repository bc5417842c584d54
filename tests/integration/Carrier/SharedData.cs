namespace SmartPulse.Tests.Integration.Carrier;

/// <summary>Public material beside the repository: found by walking up, because a worktree lies deeper.</summary>
internal static class SharedData
{
    public static string File(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", name);
            if (System.IO.File.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException($"No shared/data/{name} above {AppContext.BaseDirectory}.");
    }
}
