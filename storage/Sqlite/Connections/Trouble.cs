using Microsoft.Data.Sqlite;
using SmartPulse.Journals;
using SQLitePCL;

namespace SmartPulse.Storage.Sqlite.Connections;

/// <summary>Tells troubles of the store, which hit everybody, from errors that belong to one append; and says what to do about them.</summary>
internal static class Trouble
{
    /// <summary>What the trouble is, or null when the error is not the store's.</summary>
    public static StoreTrouble? Of(Exception exception) => exception switch
    {
        StoreUnavailableException known => known.Trouble,
        SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED } => StoreTrouble.Locked,
        SqliteException { SqliteErrorCode: raw.SQLITE_FULL } => StoreTrouble.Full,
        SqliteException { SqliteErrorCode: raw.SQLITE_READONLY or raw.SQLITE_PERM } => StoreTrouble.ReadOnly,
        SqliteException { SqliteErrorCode: raw.SQLITE_IOERR or raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_CANTOPEN or raw.SQLITE_NOMEM or raw.SQLITE_PROTOCOL } => StoreTrouble.Io,
        _ => null,
    };

    /// <summary>The exception that callers see: why, and what to do.</summary>
    public static StoreUnavailableException ToUnavailable(Exception exception)
    {
        if (exception is StoreUnavailableException known)
        {
            return known;
        }

        var trouble = Of(exception) ?? StoreTrouble.Io;
        return new StoreUnavailableException(trouble, Advice(trouble), exception);
    }

    private static string Advice(StoreTrouble trouble) => trouble switch
    {
        StoreTrouble.Locked =>
            "Another process held the database for longer than SmartPulse:Storage:BusyTimeout, so nothing was acknowledged. End that process (a shell or a backup with an open transaction); the store goes on by itself.",
        StoreTrouble.Full =>
            "The disk (or the database's size limit) is full, so nothing was acknowledged. Free space on the volume of SmartPulse:Storage:DatabasePath; the store goes on by itself.",
        StoreTrouble.ReadOnly =>
            "The database cannot be written, so nothing was acknowledged. Give this process the right to write the file and its folder at SmartPulse:Storage:DatabasePath, or remount the volume for writing.",
        _ =>
            "Reading or writing the database failed, so nothing was acknowledged, and nobody knows whether the last transaction is on disk. Check the volume of SmartPulse:Storage:DatabasePath and its logs; if the file is damaged, restore a backup.",
    };
}
