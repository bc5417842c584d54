using SmartPulse.Storage.Transfer;

namespace SmartPulse.Storage.Sqlite;

/// <summary>
/// Who uses a database file: any number of gateways, or one command that must be alone with it. The system's lock on a file beside the database; it goes
/// with the process, however that ends.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream file;

    private StoreLock(FileStream file) => this.file = file;

    /// <summary>For a gateway; refused while a command works on the database alone.</summary>
    public static StoreLock Share(string database) => TryOpen(database, FileShare.ReadWrite) ?? throw new StorageStartException(
        $"A data import or rebuild is working on the database '{database}'. Start again when it is done.");

    /// <summary>For a command that must be alone; refused while a gateway has the database open.</summary>
    public static StoreLock Alone(string database) => TryOpen(database, FileShare.None) ?? throw new TransferException(
        $"A gateway (or another data command) has the database '{database}' open. Stop it and run this again.");

    public void Dispose() => file.Dispose();

    private static StoreLock? TryOpen(string database, FileShare share)
    {
        try
        {
            return new StoreLock(new FileStream($"{database}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, share));
        }
        catch (IOException exception) when (IsTaken(exception))
        {
            return null;
        }
    }

    /// <summary>The system's number for "another holds it": on Windows a sharing violation, elsewhere EWOULDBLOCK.</summary>
    private static bool IsTaken(IOException exception) =>
        exception.HResult == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : OperatingSystem.IsLinux() ? 11 : 35);
}
