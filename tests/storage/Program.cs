using System.Globalization;
using SmartPulse.Tests.Storage.Postgres;

namespace SmartPulse.Tests.Storage;

/// <summary>The other processes of <see cref="ManyProcessesTests"/>: <c>rival NAME ACKNOWLEDGEMENTS</c>; connection string and master key come in the environment.</summary>
internal static class Program
{
    public const string ConnectionString = "RIVAL_CONNECTION";
    public const string MasterKey = "RIVAL_MASTER_KEY";

    public static async Task<int> Main(string[] args)
    {
        if (args is not ["rival", var name, var acknowledgements])
        {
            await Console.Error.WriteLineAsync("rival NAME ACKNOWLEDGEMENTS");
            return 2;
        }

        await RivalProcess.RunAsync(
            Environment.GetEnvironmentVariable(ConnectionString)!, Environment.GetEnvironmentVariable(MasterKey)!, name, int.Parse(acknowledgements, CultureInfo.InvariantCulture));
        return 0;
    }
}
