using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using SmartPulse.Understanding;

namespace SmartPulse.Load.Understand;

/// <summary><c>understand</c>: JSON lines in, what the deterministic understanding makes of each out.</summary>
internal static class UnderstandCommand
{
    public static Command Build()
    {
        var input = new Option<FileInfo?>("--in") { Description = "A file of JSON lines; standard input when there is none." };
        var command = new Command("understand", "Understands JSON lines (id, text, lang, reference, zone, expecting, tenant, offers, known) and writes one line for each (docs/operations.md).") { input };
        command.SetAction(async (result, cancellation) =>
        {
            var file = result.GetValue(input);
            if (file is { Exists: false })
            {
                await result.InvocationConfiguration.Error.WriteLineAsync($"There is no file {file.Name}.");
                return 1;
            }

            using var reader = file is null ? Console.In : file.OpenText();
            return await RunAsync(reader, result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancellation);
        });
        return command;
    }

    /// <summary>Reads to the end. A line that cannot be read is told on both sides by its number, and the others go on; then the answer is 1. What is strange but readable is told once.</summary>
    internal static async Task<int> RunAsync(TextReader input, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var understander = new Understander();
        var (number, bad) = (0, 0);
        var told = new HashSet<string>(StringComparer.Ordinal);
        while (await input.ReadLineAsync(cancellation) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var row = UtteranceRow.Read(line);
                foreach (var strange in UtteranceRow.Strange(line).Where(told.Add))
                {
                    await error.WriteLineAsync($"Line {number.ToString(CultureInfo.InvariantCulture)}: {strange}");
                }

                await output.WriteLineAsync(new Understood(row, understander.Understand(row.Text, row.Context)).ToJson());
            }
            catch (Exception e) when (e is JsonException or FormatException or UnparsableValueException)
            {
                bad++;
                var why = e is JsonException ? "the line is no JSON" : e.Message;
                await error.WriteLineAsync($"Line {number.ToString(CultureInfo.InvariantCulture)}: {why}");
                await output.WriteLineAsync($"{{\"line\":{number.ToString(CultureInfo.InvariantCulture)},\"error\":\"{JsonEncodedText.Encode(why)}\"}}");
            }
        }

        await output.FlushAsync(cancellation);
        return bad == 0 ? 0 : 1;
    }
}
