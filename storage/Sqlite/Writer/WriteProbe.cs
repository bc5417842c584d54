using System.Globalization;
using SmartPulse.Storage.Sqlite.Connections;

namespace SmartPulse.Storage.Sqlite.Writer;

/// <summary>Asks the disk whether it can be written. A row that is set to what it was is not written by SQLite, so a number that means nothing else goes up.</summary>
internal static class WriteProbe
{
    /// <summary>Writes one page, inside a transaction.</summary>
    public static int Run(Db database)
    {
        var next = (database.ScalarLong("PRAGMA user_version") + 1) % int.MaxValue;
        database.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {next}"));
        return 1;
    }
}
