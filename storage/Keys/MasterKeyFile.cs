using System.Security.Cryptography;
using System.Text;

namespace SmartPulse.Storage.Keys;

/// <summary>Finds the master keys: in the configuration, or in a file outside the database that is made once, with the database.</summary>
internal static class MasterKeyFile
{
    public const string DefaultName = "master.key";

    /// <summary>The configured keys, or the file's; the file is made when the database is new.</summary>
    /// <param name="options">Where to look.</param>
    /// <param name="database">What an operator knows the database by.</param>
    /// <param name="databaseExists">Whether keys were made for it before.</param>
    public static MasterKeys Find(StorageOptions options, string database, bool databaseExists)
    {
        if (!string.IsNullOrWhiteSpace(options.MasterKey))
        {
            return MasterKeys.Parse(options.MasterKey, $"{StorageOptions.Section}:{nameof(StorageOptions.MasterKey)}");
        }

        var path = string.IsNullOrWhiteSpace(options.MasterKeyFile)
            ? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(options.DatabasePath))!, DefaultName)
            : Path.GetFullPath(options.MasterKeyFile);
        if (!File.Exists(path))
        {
            if (databaseExists)
            {
                // A new key would open nothing, and everything after it would be lost with the next repair.
                throw new StorageStartException(
                    $"The master key file '{path}' is missing, and {database} cannot be opened without it. Restore that file (or set {StorageOptions.Section}:{nameof(StorageOptions.MasterKey)}); it never travels with the data, and is never made anew for a database that exists.");
            }

            Create(path);
        }

        return MasterKeys.Parse(File.ReadAllText(path), $"The master key file '{path}'");
    }

    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Aside first: a start that fails in the middle, on a full volume, must not leave a key file without a key.
        var aside = path + ".new";
        var settings = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            settings.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(aside, settings))
        {
            file.Write(Encoding.ASCII.GetBytes($"1:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(Sealing.KeyBytes))}\n"));
            // On disk before the first thing is wrapped with it: a power cut must not keep the database and lose its key.
            file.Flush(flushToDisk: true);
        }

        File.Move(aside, path);
    }
}
