using System.Diagnostics;

namespace SmartPulse.Tests.Integration.Faults;

/// <summary>A volume of a few megabytes that is really full, and really read-only, when a test says so.</summary>
internal sealed class Volume : IDisposable
{
    private readonly DirectoryInfo mount = Directory.CreateTempSubdirectory("smartpulse-volume-");

    public Volume(int megabytes)
    {
        Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "smartpulse", mount.FullName);
        Data = mount.CreateSubdirectory("data");
    }

    /// <summary>A data directory on it.</summary>
    public DirectoryInfo Data { get; }

    private FileInfo Ballast => new(Path.Combine(mount.FullName, "ballast"));

    /// <summary>Takes all the space that is left.</summary>
    public void Fill()
    {
        using var ballast = Ballast.Open(new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, BufferSize = 0 });
        foreach (var size in new[] { 64 * 1024, 4096, 1 })
        {
            try
            {
                while (true)
                {
                    ballast.Write(new byte[size]);
                }
            }
            catch (IOException)
            {
                // Full, for pieces of that size.
            }
        }
    }

    /// <summary>Gives the space back.</summary>
    public void Free() => Ballast.Delete();

    /// <summary>Forbids writing. The system refuses that while any file on it is open for writing.</summary>
    public void ForbidWriting() => Run("mount", "-o", "remount,ro", mount.FullName);

    public void AllowWriting() => Run("mount", "-o", "remount,rw", mount.FullName);

    public void Dispose()
    {
        Run("umount", "-l", mount.FullName);
        mount.Delete();
    }

    /// <summary>Whether this machine lets us mount; if not, why.</summary>
    public static string? WhyNot()
    {
        try
        {
            using var tried = new Volume(1);
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return $"No volume can be mounted here: {e.Message}";
        }
    }

    private static void Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{command} {string.Join(' ', arguments)}: {said.Trim()}");
        }
    }
}

/// <summary>A test that needs a volume of its own. Where none can be mounted it is skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class VolumeFactAttribute : FactAttribute
{
    private static readonly string? Reason = Volume.WhyNot();

    // Only who may mount can fill a real disk. Null, the usual case, skips nothing; the store's own tests show a full and a read-only database without a mount.
    public VolumeFactAttribute() => Skip = Reason;
}
