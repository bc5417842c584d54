using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SmartPulse.Storage.Sqlite.Writer;

/// <summary>A constraint of the store forbids what one append wanted; never leaves the store.</summary>
internal sealed class ConstraintException(string constraint) : Exception($"The constraint '{constraint}' forbids it.")
{
    /// <summary>The constraint that an exception is about, or null when it is about none.</summary>
    public static string? NameOf(Exception exception) => exception switch
    {
        ConstraintException known => known.Constraint,
        // SQLite names tables and columns here, never values.
        SqliteException { SqliteErrorCode: raw.SQLITE_CONSTRAINT } sqlite => sqlite.Message,
        _ => null,
    };

    public string Constraint { get; } = constraint;
}
