using System.CommandLine;
using System.Text.Json;
using SmartPulse.Load.Bench;

namespace SmartPulse.Tests.Integration.Bench;

public sealed class BenchCommandTests
{
    [Fact]
    public async Task BN01_the_json_is_one_object_with_six_members_for_each_figure()
    {
        var (exit, printed, said) = await RunAsync("--quick", "--only", "allocations,find-times", "--json");

        Assert.True(exit == 0, said);
        using var document = JsonDocument.Parse(printed);
        Assert.Equal(["allocations", "find-times", "find-times-full", "find-times-growth"], document.RootElement.EnumerateObject().Select(f => f.Name));
        Assert.All(document.RootElement.EnumerateObject(), figure =>
        {
            Assert.All(["value", "floor", "ratio", "aa"], name => Assert.True(figure.Value.GetProperty(name).GetDouble() > 0, $"{figure.Name}.{name}"));
            Assert.NotEqual(string.Empty, figure.Value.GetProperty("unit").GetString());
            Assert.Equal(3, figure.Value.GetProperty("pairs").GetInt32());
        });
    }

    [Fact]
    public async Task BN02_a_turn_that_is_measured_is_answered_by_a_text_and_the_floor_commits_in_groups()
    {
        var (exit, printed, said) = await RunAsync("--quick", "--only", "durable-turns");

        Assert.True(exit == 0, said);
        var flat = string.Join(' ', printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        // About two: a slice begins and ends between a turn and its acceptance.
        Assert.Matches(@" (1\.[89]|2\.[012])\d? appends \(the turn, and the carrier's acceptance\)", flat);
        Assert.Matches(@" and (1\.[89]|2\.[012])\d? messages", flat);
        Assert.Contains("Floor: 3 rows of the same bytes", flat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BN03_a_figure_that_does_not_exist_is_refused_by_name()
    {
        var (exit, _, said) = await RunAsync("--only", "allocations,horsepower");

        Assert.Equal(1, exit);
        Assert.Contains("There is no figure 'horsepower'. There are: ", said, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Printed, string Said)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exit = await BenchCommand.Build().Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (exit, output.ToString(), error.ToString());
    }
}
