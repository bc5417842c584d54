using Npgsql;

namespace SmartPulse.Storage.Postgres.Connections;

/// <summary>Where connections come from: a few that read and do small things, and one for each lane of the writer.</summary>
internal sealed class Sources : IAsyncDisposable
{
    /// <summary>The plans of the writer's statements follow their arrays row by row: so two processes lock rows in the same order and cannot wait for each other. Plans that avoid what is off look dear, and the server would compile them each time: not that either.</summary>
    private const string ArraysFirst = "-c enable_hashjoin=off -c enable_mergejoin=off -c enable_seqscan=off -c jit=off -c plan_cache_mode=force_generic_plan";

    /// <summary>Npgsql's own limits in seconds, which nobody asked for: longer than the carrier waits for us.</summary>
    private const int UnaskedTimeout = 15;
    private const int UnaskedCommandTimeout = 30;

    /// <summary>How long a server that says nothing is waited for, in seconds: to connect, to read; to write so much longer than a lock is waited for.</summary>
    private const int LongestConnect = 4;
    private const int LongestRead = 5;
    private const int LongerThanLocks = 3;

    private readonly NpgsqlDataSource readers;
    private readonly NpgsqlDataSource writers;
    private readonly NpgsqlDataSource starters;
    private volatile bool closed;

    private Sources(NpgsqlDataSource readers, NpgsqlDataSource writers, NpgsqlDataSource starters, TimeProvider time)
    {
        (this.readers, this.writers, this.starters) = (readers, writers, starters);
        Absence = new Absence(time);
    }

    /// <summary>Whether the server is away.</summary>
    public Absence Absence { get; }

    /// <summary>Whether the store is shutting down.</summary>
    public bool IsClosed => closed;

    /// <summary>Sources for that server; throws <see cref="StorageStartException"/> when the connection string is none.</summary>
    public static Sources Of(StorageOptions options, TimeProvider time)
    {
        var text = Parse(options);
        // Nothing is ever set on a connection, so nothing has to be reset when it goes back.
        text.NoResetOnClose = true;
        text.MaxAutoPrepare = 200;
        text.AutoPrepareMinUsages = 2;
        text.ApplicationName = ApplicationOf(options);
        // Who is over time is not asked to stop first: a server that says nothing would not hear that either.
        text.CancellationTimeout = -1;
        text.Timeout = text.Timeout == UnaskedTimeout ? LongestConnect : text.Timeout;
        var asked = text.CommandTimeout == UnaskedCommandTimeout ? (int?)null : text.CommandTimeout;
        var waits = FormattableString.Invariant($"-c lock_timeout={(int)options.BusyTimeout.TotalMilliseconds}");
        var reading = new NpgsqlConnectionStringBuilder(text.ConnectionString) { MaxPoolSize = options.ReaderConnections, MinPoolSize = 0, CommandTimeout = asked ?? LongestRead, Options = $"{text.Options} {waits}".Trim() };
        var writing = new NpgsqlConnectionStringBuilder(text.ConnectionString)
        {
            Pooling = false, CommandTimeout = asked ?? (int)Math.Ceiling(options.BusyTimeout.TotalSeconds) + LongerThanLocks, Options = $"{text.Options} {waits} {ArraysFirst}".Trim(),
        };
        var starting = new NpgsqlConnectionStringBuilder(writing.ConnectionString) { CommandTimeout = 0 };
        return new Sources(NpgsqlDataSource.Create(reading), NpgsqlDataSource.Create(writing), NpgsqlDataSource.Create(starting), time);
    }

    /// <summary>Server, port and database, for people: never the user or the password.</summary>
    public static string NameOf(StorageOptions options)
    {
        var text = Parse(options);
        return $"{text.Host}:{text.Port}/{text.Database}";
    }

    /// <summary>What a gateway's connections to that server are called.</summary>
    public static string ApplicationOf(StorageOptions options) => Parse(options).ApplicationName ?? "SmartPulse";

    /// <summary>The connection string of a data command: a connection of its own that is not taken for a gateway's, and waits as long as it takes.</summary>
    public static string ForTransfer(StorageOptions options)
    {
        var text = Parse(options);
        text.ApplicationName = $"{ApplicationOf(options)} data";
        (text.Pooling, text.CommandTimeout) = (false, 0);
        return text.ConnectionString;
    }

    /// <summary>A connection of its own that waits as long as it takes: bringing the schema up to date may be long.</summary>
    public ValueTask<NpgsqlConnection> OpenStarterAsync(CancellationToken cancellation) => starters.OpenConnectionAsync(cancellation);

    /// <summary>A connection of its own, outside the pool; refused at once while the server is known to be away.</summary>
    public ValueTask<NpgsqlConnection> OpenWriterAsync(CancellationToken cancellation)
    {
        Absence.RefuseWhileKnown();
        return writers.OpenConnectionAsync(cancellation);
    }

    /// <summary>A connection of the pool; refused likewise, unless it is there to find out.</summary>
    public ValueTask<NpgsqlConnection> OpenReaderAsync(bool findsOut, CancellationToken cancellation)
    {
        if (!findsOut)
        {
            Absence.RefuseWhileKnown();
        }

        return readers.OpenConnectionAsync(cancellation);
    }

    /// <summary>Drops the idle connections: after the server was restarted they are all dead.</summary>
    public void DropIdle() => readers.Clear();

    /// <summary>From now on whoever asks is told that the store closes.</summary>
    public void Close() => closed = true;

    public async ValueTask DisposeAsync()
    {
        Close();
        await readers.DisposeAsync();
        await writers.DisposeAsync();
        await starters.DisposeAsync();
    }

    private static NpgsqlConnectionStringBuilder Parse(StorageOptions options)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(options.ConnectionString);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException)
        {
            // The message may repeat the text, and the text holds the password.
            throw new StorageStartException(
                $"{StorageOptions.Section}:{nameof(StorageOptions.ConnectionString)} is no connection string; write 'Host=…;Username=…;Password=…;Database=…'.");
        }
    }
}
