using System.Diagnostics;

namespace SmartPulse.Tests.Simulation;

public sealed class ReplayTests
{
    private const int Seeds = 50;

    [Fact]
    public async Task AW01_the_same_seeds_give_the_same_hashes_in_two_processes()
    {
        var here = Simulation.Seeds.Hashes(1, Seeds);

        var there = await InAnotherProcessAsync(1, Seeds);

        Assert.Equal(here, there);
        Assert.Equal(Seeds, here.Select(line => line.Split(' ')[1]).Distinct(StringComparer.Ordinal).Count());
    }

    private static async Task<string[]> InAnotherProcessAsync(int first, int last)
    {
        // The test host is started by the dotnet that runs the tests; the same one runs our own entry point.
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        using var process = Process.Start(new ProcessStartInfo(dotnet)
        {
            ArgumentList = { "exec", typeof(Program).Assembly.Location, "hashes", $"{first}", $"{last}" },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
