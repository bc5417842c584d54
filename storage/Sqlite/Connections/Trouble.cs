using Microsoft.Data.Sqlite;
using SmartPulse.Journals;
using SQLitePCL;

namespace SmartPulse.Storage.Sqlite.Connections;

/// <summary>Tells troubles of the store, which hit everybody, from errors that belong to one append; and says what to do about them.</summary>
internal static class Trouble
{
    // The system's own numbers, as on Linux.
    private const int NoRight = 13;
    private const int NoSpace = 28;
    private const int ReadOnlyVolume = 30;
    private const int OverQuota = 122;

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

    /// <summary>
    /// The exception that callers see: why, and what to do. A volume that fills up or becomes read-only under an open file is to SQLite an error of
    /// input and output like any other; the system's own error tells them apart.
    /// </summary>
    public static StoreUnavailableException ToUnavailable(Exception exception, int systemError = 0)
    {
        if (exception is StoreUnavailableException known)
        {
            return known;
        }

        var trouble = Of(exception, systemError);
        return new StoreUnavailableException(trouble, Advice(trouble), exception);
    }

    /// <summary>Why a database cannot be opened, and what to do, for whoever starts us.</summary>
    public static string AtStart(Exception exception, int systemError) => Of(exception, exception is IOException ? exception.HResult : systemError) switch
    {
        StoreTrouble.Full => "its volume is full. Free space there, and start again.",
        StoreTrouble.ReadOnly => "it cannot be written. Give this process the right to write it and its folder, or remount the volume for writing, and start again.",
        StoreTrouble.Locked => "another process holds it. End that process, and start again.",
        _ => exception.Message,
    };

    private static StoreTrouble Of(Exception exception, int systemError) => (Of(exception) ?? StoreTrouble.Io, systemError) switch
    {
        (StoreTrouble.Io, NoSpace or OverQuota) => StoreTrouble.Full,
        (StoreTrouble.Io, ReadOnlyVolume or NoRight) => StoreTrouble.ReadOnly,
        (StoreTrouble.Io, _) when exception is UnauthorizedAccessException => StoreTrouble.ReadOnly,
        var (told, _) => told,
    };

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
