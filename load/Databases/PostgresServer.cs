using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace SmartPulse.Load.Databases;

/// <summary>
/// A private PostgreSQL of the installed binaries, in a temporary folder, on a unix socket of its own; durable as it comes (fsync on). It ends with whoever
/// disposes it, or with this process, however that ends.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable, IDisposable
{
    private const string Superuser = "postgres";

    // PostgreSQL refuses root. The shell waits at our end of the pipe: a word there is the signal to pass on, the pipe's end means that we are gone.
    private const string Keeper = """
        exec 3<&0
        "$@" </dev/null 3<&- & server=$!
        { read -r how <&3 || touch "$0/orphan"; kill -"${how:-QUIT}" $server; kill -CONT $server; } >/dev/null 2>&1 & keeper=$!
        wait $server
        kill $keeper 2>/dev/null
        [ ! -e "$0/orphan" ] || rm -rf "$0"
        """;

    private readonly string folder;
    private readonly List<string> settings = [];
    private Process? keeper;
    private int databases;

    private PostgresServer(string folder) => this.folder = folder;

    /// <summary>The folder of its socket: what a connection string calls the host.</summary>
    public string Host => folder;

    /// <summary>What the server wrote to its log so far.</summary>
    public string Log => File.Exists(LogFile) ? File.ReadAllText(LogFile) : string.Empty;

    private string LogFile => Path.Combine(folder, "log");

    private string Data => Path.Combine(folder, "data");

    /// <summary>Makes a cluster and starts it.</summary>
    /// <param name="settings">Settings of the server, such as <c>max_connections=20</c>.</param>
    public static async Task<PostgresServer> StartAsync(params string[] settings)
    {
        var server = new PostgresServer(Directory.CreateTempSubdirectory("smartpulse-pg-").FullName);
        try
        {
            if (Environment.UserName == "root")
            {
                await RunAsync("chown", Superuser, server.folder);
            }

            // The cluster's own files need not survive a power cut while they are made; everything after that is synced.
            await RunAsync([.. AsPostgres(), Binary("initdb"), "--no-sync", "--pgdata", server.Data, "--username", Superuser, "--auth", "trust", "--encoding", "UTF8", "--locale", "C"]);
            await server.StartAgainAsync(settings);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>The connection string of a database on this server.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder { Host = Host, Username = Superuser, Database = database }.ConnectionString;

    /// <summary>A new database, as a copy of another when one is named; returns its connection string.</summary>
    public async Task<string> CreateDatabaseAsync(string? template = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"db{Interlocked.Increment(ref databases)}");
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template ?? "template0"}");
        return ConnectionString(name);
    }

    /// <summary>Runs SQL as the superuser, in the database <c>postgres</c> when none is named.</summary>
    public async Task ExecuteAsync(string sql, string? connectionString = null)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString ?? ConnectionString("postgres")) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
#pragma warning disable CA2100 // Tests and benches write their own SQL; nobody else's words get here.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Runs one of PostgreSQL's own tools against it, such as pg_dump.</summary>
    public Task RunToolAsync(string tool, params string[] arguments) => RunAsync([Binary(tool), "--host", Host, "--username", Superuser, .. arguments]);

    /// <summary>Stops it in good order: connections are ended, everything is written.</summary>
    public Task StopAsync() => EndAsync("INT");

    /// <summary>Ends it as a crash does: every process at once, nothing written; the next start recovers from the log.</summary>
    public Task CrashAsync() => EndAsync("QUIT");

    /// <summary>Stops every one of its processes where it is: connections stay open, and nobody answers on them.</summary>
    public Task FreezeAsync() => SignalAsync("STOP");

    /// <summary>Lets them go on.</summary>
    public Task ThawAsync() => SignalAsync("CONT");

    /// <summary>Starts it again on the same data; settings of an earlier start stay unless named again.</summary>
    public async Task StartAgainAsync(params string[] more)
    {
        settings.AddRange(more);
        var start = new ProcessStartInfo("sh") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-c", Keeper, folder, .. AsPostgres(), Binary("postgres"), "-D", Data, .. Settings()])
        {
            start.ArgumentList.Add(argument);
        }

        var started = Process.Start(start) ?? throw new InvalidOperationException("sh did not start.");
        keeper = started;
        var log = File.AppendText(LogFile);
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        started.OutputDataReceived += (_, line) => { };
        started.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is not { } text)
            {
                log.Dispose();
                ready.TrySetException(new InvalidOperationException($"PostgreSQL ended before it was ready:\n{Log}"));
                return;
            }

            log.WriteLine(text);
            log.Flush();
            if (text.Contains("ready to accept connections", StringComparison.Ordinal))
            {
                ready.TrySetResult();
            }
        };
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        await ready.Task;
    }

    /// <summary>Ends the server and removes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        await CrashAsync();
        NpgsqlConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The same, waiting.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task SignalAsync(string signal)
    {
        var postmaster = (await File.ReadAllLinesAsync(Path.Combine(Data, "postmaster.pid")))[0];
        // The parent first: it starts no more of them while they are stopped.
        await RunAsync("kill", "-s", signal, postmaster);
        // Found by their parent: one that has ended meanwhile is no error.
        await RunAsync("sh", "-c", $"pkill -{signal} -P {postmaster} || true");
    }

    private async Task EndAsync(string signal)
    {
        if (Interlocked.Exchange(ref keeper, null) is not { } ending)
        {
            return;
        }

        using (ending)
        {
            if (!ending.HasExited)
            {
                await ending.StandardInput.WriteLineAsync(signal);
                await ending.StandardInput.FlushAsync();
            }

            await ending.WaitForExitAsync();
        }
    }

    private IEnumerable<string> Settings() =>
        ((string[])["listen_addresses=", $"unix_socket_directories={folder}", "unix_socket_permissions=0777", "max_connections=200", .. settings]).SelectMany(setting => (string[])["-c", setting]);

    private static string[] AsPostgres() => Environment.UserName == "root" ? ["setpriv", $"--reuid={Superuser}", $"--regid={Superuser}", "--clear-groups"] : [];

    private static string Binary(string name) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin", name)).Where(File.Exists).Order(StringComparer.Ordinal).LastOrDefault() ?? name
            : name;

    private static async Task RunAsync(params string[] command)
    {
        var start = new ProcessStartInfo(command[0]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in command.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} failed: {error}");
        }
    }
}
