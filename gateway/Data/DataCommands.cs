using System.CommandLine;
using System.Data.Common;
using Microsoft.Extensions.Options;
using SmartPulse.Gateway.Hosting;
using SmartPulse.Reporting;
using SmartPulse.Storage;
using SmartPulse.Storage.Transfer;

namespace SmartPulse.Gateway.Data;

/// <summary>
/// <c>data …</c> in place of a start: moves, checks, rebuilds and backs up the store that the gateway's own settings name.
/// Results go to the output, progress and what went wrong to the error stream.
/// </summary>
internal static class DataCommands
{
    /// <summary>Done, and nothing was found to be wrong.</summary>
    public const int Done = 0;

    /// <summary>Done, and something is damaged or does not fit.</summary>
    public const int Found = 1;

    /// <summary>Refused or failed; nothing was changed.</summary>
    public const int Refused = 2;

    /// <summary>Whether these arguments ask for a command; without one the gateway starts.</summary>
    public static bool Asked(string[] args) => args is ["data", ..];

    /// <summary>Carries a command out and gives the exit code.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("SmartPulse: without a command the gateway starts.") { Build() };
        var parsed = root.Parse(args);
        var code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        return parsed.Errors.Count > 0 ? Refused : code;
    }

    private static Command Build()
    {
        var output = new Option<string>("--out") { Description = "The new file; one that is there is not overwritten.", Required = true };
        var input = new Option<string>("--in") { Description = "The file to import.", Required = true };
        var data = new Command("data", "Moves, checks, rebuilds and backs up what the gateway keeps. Settings are the gateway's own, from the same files, environment and --SmartPulse:… arguments.")
        {
            Command("export", "Writes everything into one file, also while a gateway runs. Importing it needs the same master key.", output, Export),
            Command("import", "Reads such a file into an empty store, all of it or nothing, and makes the read models anew.", input, Import),
            Command("verify", "Checks every journal, due row and read-model row; writes nothing; also while a gateway runs.", null, Verify),
            Command("rebuild", "Makes the read models anew from the journals. The gateway must be stopped.", null, Rebuild),
            Command("backup", "Copies the SQLite database into one file that a gateway can open, also while one runs.", output, Backup),
        };
        return data;
    }

    private static Command Command(string name, string description, Option<string>? file, Func<DataTools, string, TextWriter, int> work)
    {
        var command = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
        if (file is not null)
        {
            command.Add(file);
        }

        command.SetAction(result => Guarded(result.InvocationConfiguration.Error, () =>
        {
            // What is left over is for the gateway's configuration; anything that cannot be a setting is a slip of the keyboard.
            if (SlipsOf(result.UnmatchedTokens).FirstOrDefault() is { } slip)
            {
                throw new TransferException($"'{slip}' is neither an option of 'data {name}' nor a setting (--SmartPulse:Name=value).");
            }

            using var services = Services([.. result.UnmatchedTokens], result.InvocationConfiguration.Error);
            return work(services.GetRequiredService<DataTools>(), file is null ? string.Empty : result.GetRequiredValue(file), result.InvocationConfiguration.Output);
        }));
        return command;
    }

    private static ServiceProvider Services(string[] settings, TextWriter error)
    {
        // The same sources in the same order as the gateway's own start.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        HostingRegistration.Locate(builder.Configuration, DataDirectory.At);
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(builder.Configuration)
            .AddSingleton<IRowProjector, RowProjector>()
            .AddSingleton<IProgress<TransferProgress>>(new ProgressLines(error, TimeProvider.System))
            .AddDataTools()
            .BuildServiceProvider();
    }

    private static int Export(DataTools tools, string file, TextWriter output)
    {
        Print(output, tools.Export(file));
        output.WriteLine($"Exported {tools.Store} to '{file}'. The master key is not in it: keep that apart, importing needs it.");
        return Done;
    }

    private static int Import(DataTools tools, string file, TextWriter output)
    {
        Print(output, tools.Import(file));
        output.WriteLine($"Imported '{file}' into {tools.Store}; every journal is whole, and the read models were made from them.");
        return Done;
    }

    private static int Verify(DataTools tools, string _, TextWriter output)
    {
        var (damage, misfits) = (0L, 0L);
        var (journals, events) = tools.Verify(finding =>
        {
            (damage, misfits) = finding.Kind == FindingKind.Damage ? (damage + 1, misfits) : (damage, misfits + 1);
            output.WriteLine($"{(finding.Kind == FindingKind.Damage ? "damaged" : "does not fit")}: {finding.Where}: {finding.What}");
        });
        var read = $"{journals:N0} journals with {events:N0} events";
        if (damage + misfits == 0)
        {
            output.WriteLine($"Verified {tools.Store}: {read}; all is whole, and the read models are what the journals say.");
            return Done;
        }

        output.WriteLine($"Verified {tools.Store}: {read}; {damage:N0} damaged (restore them from a backup), {misfits:N0} that do not fit (rows: 'data rebuild'; due rows: the journal's next turn).");
        return Found;
    }

    private static int Rebuild(DataTools tools, string _, TextWriter output)
    {
        var rows = tools.Rebuild();
        output.WriteLine($"Rebuilt the read models of {tools.Store}: {rows:N0} rows.");
        return Done;
    }

    private static int Backup(DataTools tools, string file, TextWriter output)
    {
        tools.Backup(file);
        output.WriteLine($"Copied {tools.Store} to '{file}'. The master key is not in it: keep that apart, nothing opens without it.");
        return Done;
    }

    private static void Print(TextWriter output, IReadOnlyList<(string Table, long Rows)> counts)
    {
        foreach (var (table, rows) in counts)
        {
            output.WriteLine($"{table,-14}{rows,14:N0}");
        }
    }

    private static IEnumerable<string> SlipsOf(IReadOnlyList<string> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            // --A:B=value, or --A:B value.
            if (!tokens[i].Contains(':', StringComparison.Ordinal) && !(i > 0 && tokens[i - 1].StartsWith("--", StringComparison.Ordinal) && !tokens[i - 1].Contains('=', StringComparison.Ordinal)))
            {
                yield return tokens[i];
            }
        }
    }

    private static int Guarded(TextWriter error, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (OptionsValidationException exception)
        {
            error.WriteLine(string.Join(Environment.NewLine, exception.Failures));
            return Refused;
        }
        catch (Exception exception) when (exception is TransferException or StorageStartException or DbException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return Refused;
        }
    }
}
