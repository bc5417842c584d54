using System.Net.Sockets;
using Npgsql;
using SmartPulse.Journals;

namespace SmartPulse.Storage.Postgres.Connections;

/// <summary>Tells troubles of the server, which hit everybody, from errors that belong to one append; and says what to do about them.</summary>
internal static class Trouble
{
    private const string ConnectionString = "SmartPulse:Storage:ConnectionString";

    /// <summary>What the trouble is, or null when the error is not the store's.</summary>
    public static StoreTrouble? Of(Exception exception) => exception switch
    {
        StoreUnavailableException known => known.Trouble,
        PostgresException answer => OfState(answer.SqlState),
        NpgsqlException or SocketException or IOException or TimeoutException or StorageStartException => StoreTrouble.Io,
        _ => null,
    };

    /// <summary>Whether the connection is gone, and the server perhaps with it; one that was only too slow is not.</summary>
    public static bool IsBroken(Exception exception) =>
        exception is NpgsqlException { InnerException: not TimeoutException } and not PostgresException or PostgresException { SqlState: ['5', '7', ..] and not PostgresErrorCodes.QueryCanceled };

    /// <summary>Whether nothing was heard in time. A long question may be the reason as well as a server that hangs.</summary>
    public static bool IsSilence(Exception exception) => exception is NpgsqlException { InnerException: TimeoutException };

    /// <summary>Whether the transaction was taken back because another one was in its way, and may be tried again.</summary>
    public static bool IsCollision(Exception exception) =>
        exception is MovedException or PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or SqlStates.Moved };

    /// <summary>The exception that callers see: why, and what to do.</summary>
    public static StoreUnavailableException ToUnavailable(Exception exception)
    {
        if (exception is StoreUnavailableException known)
        {
            return known;
        }

        var trouble = Of(exception) ?? StoreTrouble.Io;
        return new StoreUnavailableException(trouble, Advice(trouble, exception), exception);
    }

    private static StoreTrouble? OfState(string state) => state switch
    {
        PostgresErrorCodes.DiskFull => StoreTrouble.Full,
        PostgresErrorCodes.TooManyConnections => StoreTrouble.Busy,
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled => StoreTrouble.Locked,
        PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege => StoreTrouble.ReadOnly,
        // Connection exceptions, insufficient resources, operator intervention, system errors, configuration file, internal error; wrong password, no such database.
        _ when state.Length == 5 && state[..2] is "08" or "53" or "57" or "58" or "F0" or "XX" or "28" or "3D" => StoreTrouble.Io,
        _ => null,
    };

    private static string Advice(StoreTrouble trouble, Exception exception) => trouble switch
    {
        StoreTrouble.Full =>
            "PostgreSQL's disk is full, so nothing was acknowledged. Free space on the server's volume; the store goes on by itself.",
        StoreTrouble.Busy =>
            "PostgreSQL has no connection left for us, so nothing was acknowledged. Raise its max_connections, or end what holds them; the store goes on by itself.",
        StoreTrouble.Locked =>
            "Another session held what we need for longer than SmartPulse:Storage:BusyTimeout (or statement_timeout ran out), so nothing was acknowledged. End that session (see pg_stat_activity); the store goes on by itself.",
        StoreTrouble.ReadOnly =>
            $"PostgreSQL does not let us write, so nothing was acknowledged. Point {ConnectionString} at the primary, or give its user the right to write; the store goes on by itself.",
        _ when exception is StorageStartException => $"{exception.Message} Nothing was acknowledged.",
        _ =>
            $"PostgreSQL ({ConnectionString}) could not be reached or failed, so nothing was acknowledged, and nobody knows whether the last transaction is on disk. Check the server and its log; the store connects again by itself.",
    };
}
