using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SmartPulse.Storage.Sqlite.Writer;

/// <summary>Finds the constraint behind an error.</summary>
internal static class Constraints
{
    /// <summary>The constraint that an exception is about, or null when it is about none.</summary>
    public static string? NameOf(Exception exception) => exception switch
    {
        ConstraintException known => known.Constraint,
        // SQLite names tables and columns here, never values.
        SqliteException { SqliteErrorCode: raw.SQLITE_CONSTRAINT } sqlite => sqlite.Message,
        _ => null,
    };
}
