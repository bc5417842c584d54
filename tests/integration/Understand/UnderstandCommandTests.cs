using System.CommandLine;
using System.Text.Json;
using SmartPulse.Load.Evaluate;
using SmartPulse.Load.Understand;

namespace SmartPulse.Tests.Integration.Understand;

/// <summary>The two commands that show what is understood.</summary>
public sealed class UnderstandCommandTests : IDisposable
{
    private const string Leak = """{"id":"1","text":"hana vuotaa, huomenna aamulla kävis. Koivukuja 3, 02100 Espoo","lang":"fi","tenant":"plumbing","reference":"2026-11-24T10:00:00","zone":"Europe/Helsinki"}""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("understand");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task UN122_every_line_is_answered_and_a_bad_one_is_told_by_its_number()
    {
        var (exit, output, error) = await UnderstandAsync(
            Leak, "no JSON", """{"id":"3","text":"hei","reference":"yesterday"}""", """{"id":"4","reference":"2026-11-24T10:00:00"}""", """{"id":"5","text":"hi","reference":"2026-11-24T10:00:00","tenant":"zoo"}""", Leak);

        Assert.Equal(1, exit);
        Assert.Equal(["1", null, null, null, null, "1"], output.Select(o => o.TryGetProperty("id", out var id) ? id.GetString() : null));
        Assert.Equal([2, 3, 4, 5], output.Where(o => o.TryGetProperty("line", out _)).Select(o => o.GetProperty("line").GetInt32()));
        Assert.Contains("Line 2: the line is no JSON", error, StringComparison.Ordinal);
        Assert.Contains("Line 3: 'reference' is no ISO date and time: 'yesterday'.", error, StringComparison.Ordinal);
        Assert.Contains("Line 4: 'text' is missing.", error, StringComparison.Ordinal);
        Assert.Contains("Line 5: 'tenant' is no trade: 'zoo'.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UN122_what_is_understood_stands_flat_and_with_spans()
    {
        var (exit, output, _) = await UnderstandAsync(Leak);

        Assert.Equal(0, exit);
        var line = Assert.Single(output);
        Assert.Equal("tap", line.GetProperty("job").GetString());
        Assert.Equal("2026-11-25", line.GetProperty("date").GetString());
        Assert.Equal("Koivukuja 3", line.GetProperty("place").GetProperty("street").GetString());
        Assert.Equal("02100", line.GetProperty("place").GetProperty("postal").GetString());
        Assert.Equal(["request"], line.GetProperty("act").EnumerateArray().Select(a => a.GetString()));
        Assert.Equal("fi", line.GetProperty("lang").GetString());
        var service = line.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("what").GetString() == "service");
        Assert.Equal([0, 11], service.GetProperty("span").EnumerateArray().Select(s => s.GetInt32()));
    }

    [Fact]
    public async Task UN123_the_sets_are_counted_by_language_and_grave_errors_alone()
    {
        await File.WriteAllLinesAsync(Path.Combine(folder.FullName, "utterances_open_fi.jsonl"),
        [
            """{"id":"a","text":"hana vuotaa","lang":"fi","tenant":"plumbing","reference":"2026-11-24T10:00:00","zone":"Europe/Helsinki","expect":{"job":"tap","urgency":null,"place":null,"time":null,"act":["request"]}}""",
            """{"id":"b","text":"hana vuotaa","lang":"fi","tenant":"plumbing","reference":"2026-11-24T10:00:00","zone":"Europe/Helsinki","expect":{"job":"toilet","urgency":"emergency","place":null,"time":null,"act":["request"]}}""",
        ]);
        await File.WriteAllLinesAsync(Path.Combine(folder.FullName, "phone_cases.jsonl"), ["""{"id":"p","region":"FI","text":"040 123 4567","expect_e164":"+358401234567"}"""]);
        using var output = new StringWriter();

        var exit = await EvaluateCommand.Build().Parse(["--data", folder.FullName, "--json"]).InvokeAsync(new InvocationConfiguration { Output = output });

        Assert.Equal(0, exit);
        var report = JsonDocument.Parse(output.ToString()).RootElement;
        var job = report.GetProperty("sets").EnumerateArray().Single(s => s.GetProperty("field").GetString() == "job");
        Assert.Equal((1, 1, 0), (job.GetProperty("right").GetInt32(), job.GetProperty("wrong").GetInt32(), job.GetProperty("silent").GetInt32()));
        Assert.Equal(1, report.GetProperty("grave").GetProperty("emergency missed").GetInt32());
        Assert.Equal(0, report.GetProperty("grave").GetProperty("opt-out missed").GetInt32());
        Assert.Equal(1, report.GetProperty("sets").EnumerateArray().Single(s => s.GetProperty("set").GetString() == "phones" && s.GetProperty("field").GetString() == "all").GetProperty("right").GetInt32());
    }

    [Fact]
    public async Task UN122_a_key_that_is_not_known_is_passed_over_but_not_in_silence()
    {
        var line = """{"text":"hei","txet":"hei","reference":"2026-11-24T10:00:00"}""";
        var (exit, output, error) = await UnderstandAsync(line, line);

        Assert.Equal((0, 2), (exit, output.Length));
        Assert.Equal(2, error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("Line 1: 'id' is missing", error, StringComparison.Ordinal);
        Assert.Contains("Line 1: 'txet' is not known and passed over", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no JSON", "utterances_open_fi.jsonl:2: the line is no JSON")]
    [InlineData("""{"id":"a","lang":"fi","expect":{}}""", "utterances_open_fi.jsonl:2: 'text' is missing.")]
    [InlineData(null, "has no row of")]
    public async Task UN123_a_row_that_cannot_be_read_and_a_folder_without_rows_end_it(string? row, string told)
    {
        if (row is not null)
        {
            await File.WriteAllLinesAsync(Path.Combine(folder.FullName, "utterances_open_fi.jsonl"), ["", row]);
        }

        using var error = new StringWriter();

        var exit = await EvaluateCommand.Build().Parse(["--data", folder.FullName]).InvokeAsync(new InvocationConfiguration { Error = error });

        Assert.Equal(2, exit);
        Assert.Contains(told, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bench", "--pairs", "0")]
    [InlineData("converse", "--crowd", "-5")]
    public async Task UN553_none_is_no_count(string command, string option, string count)
    {
        using var error = new StringWriter();

        var exit = await (command == "bench" ? Load.Bench.BenchCommand.Build() : Load.Converse.ConverseCommand.Build())
            .Parse([option, count]).InvokeAsync(new InvocationConfiguration { Error = error, Output = TextWriter.Null });

        Assert.NotEqual(0, exit);
        Assert.Contains($"{option} is {count}; 1 or more is expected.", error.ToString(), StringComparison.Ordinal);
    }

    private static async Task<(int Exit, JsonElement[] Output, string Error)> UnderstandAsync(params string[] lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await UnderstandCommand.RunAsync(input, output, error, CancellationToken.None);
        return (exit, [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)], error.ToString());
    }
}
