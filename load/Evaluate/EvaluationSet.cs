using System.IO.Compression;
using System.Text.Json;
using NodaTime.Text;

namespace SmartPulse.Load.Evaluate;

/// <summary>A set of rows with what is right for each.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="File">Its file in the folder of sets, or a pattern of several.</param>
/// <param name="Score">The fields of a row.</param>
internal sealed record EvaluationSet(string Name, string File, Func<Row, IEnumerable<Scored>> Score)
{
    /// <summary>Every set that we know how to read.</summary>
    public static IReadOnlyList<EvaluationSet> All { get; } =
    [
        new("utterances", "utterances_*.jsonl", Sets.Utterances.Score),
        new("dates", "datetime_*.jsonl", Sets.Dates.Score),
        new("dates-strict", "datetime_*.jsonl", Sets.Dates.ScoreStrictly),
        new("numbers", "numbers_*.jsonl", Sets.Amounts.One),
        new("recognizers", "recognizers_*.jsonl", Sets.Amounts.Several),
        new("durations", "durations_*.jsonl", Sets.Amounts.One),
        new("phones", "phone*.jsonl", Sets.Phones.Score),
        new("appointments", "sgd_services_turns.jsonl", Sets.Appointments.Score),
        new("restaurant8k", "restaurant8k.jsonl", Sets.Spans.Restaurants),
        new("hotels", "nlupp_hotels.jsonl", Sets.Spans.Hotels),
        new("slurp", "slurp_calendar.jsonl", Sets.Spans.Calendars),
    ];

    /// <summary>Every field of every row of the set in that folder; none when the folder lacks it. A row that cannot be read is an <see cref="InvalidDataException"/> with its file and line.</summary>
    public IEnumerable<Scored> ScoreAll(DirectoryInfo folder) =>
        folder.EnumerateFiles(File).OrderBy(f => f.Name, StringComparer.Ordinal).SelectMany(file =>
            Lines(file).Select((text, i) => (Text: text, Number: i + 1)).Where(l => !string.IsNullOrWhiteSpace(l.Text)).SelectMany(l => ScoreLine(file, l.Text, l.Number)));

    private IReadOnlyList<Scored> ScoreLine(FileInfo file, string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return [.. Score(new Row(Name, document.RootElement.Clone()))];
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or UnparsableValueException)
        {
            var why = e is JsonException ? "the line is no JSON" : e.Message;
            throw new InvalidDataException($"{file.Name}:{number}: {why}", e);
        }
    }

    private static IEnumerable<string> Lines(FileInfo file)
    {
        using Stream stream = file.Extension == ".gz" ? new GZipStream(file.OpenRead(), CompressionMode.Decompress) : file.OpenRead();
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
