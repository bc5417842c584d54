using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SmartPulse.Channels;
using SmartPulse.Gateway.Hosting;
using SmartPulse.Gateway.StandIn.Handsets;
using SmartPulse.Wire;

namespace SmartPulse.Gateway.StandIn;

/// <summary>A text as it was kept: one that the carrier took, or one that was written on a phone. The last line about an id is what it has become.</summary>
/// <param name="Taken">A text of the product.</param>
/// <param name="Phone">The phone that wrote, for a text of a customer.</param>
/// <param name="Written">A text of a customer.</param>
internal sealed record KeptText(StandInMessage? Taken, PhoneNumber? Phone, OwnText? Written)
{
    /// <summary>The carrier's id of it.</summary>
    [JsonIgnore]
    public string Sid => Taken?.Sid ?? Written?.Sid ?? string.Empty;
}

/// <summary>
/// The stand-in carrier's memory of texts: one line each in the data directory, so that a restart empties nobody's phone and a text whose answer was
/// lost is found again instead of being sent twice. A real carrier remembers too. Without a data directory nothing is kept.
/// </summary>
internal sealed partial class StandInTexts : IDisposable
{
    private const string FileName = "stand-in-texts.jsonl";

    private static readonly KeptTextJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new NodaTimeConverter<Instant>(InstantPattern.ExtendedIso) },
    });

    private readonly Lock gate = new();
    private readonly StreamWriter? file;

    public StandInTexts(DataDirectory? data, ILogger<StandInTexts> logger)
    {
        if (data is null)
        {
            return;
        }

        var path = Path.Combine(data.Root.FullName, FileName);
        Kept = Read(path, logger);
        // Written anew at each start: what changed ten times is one line again, and the oldest are let go.
        var next = path + ".new";
        File.WriteAllLines(next, Kept.Select(t => JsonSerializer.Serialize(t, Json.KeptText)));
        File.Move(next, path, overwrite: true);
        file = new StreamWriter(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read)) { AutoFlush = true };
    }

    /// <summary>What was kept before this start, oldest first.</summary>
    public IReadOnlyList<KeptText> Kept { get; } = [];

    /// <summary>Keeps a text, or what it has become. It survives the process, not a power cut: it is a stand-in.</summary>
    public void Keep(KeptText text)
    {
        lock (gate)
        {
            file?.WriteLine(JsonSerializer.Serialize(text, Json.KeptText));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            file?.Dispose();
        }
    }

    private static List<KeptText> Read(string path, ILogger logger)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var last = new Dictionary<string, KeptText>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                if (JsonSerializer.Deserialize(line, Json.KeptText) is { Sid.Length: > 0 } text)
                {
                    if (!last.ContainsKey(text.Sid))
                    {
                        order.Add(text.Sid);
                    }

                    last[text.Sid] = text;
                }
            }
            catch (JsonException)
            {
                // The process was killed in the middle of a line: the text before it is whole, and this one was never answered.
                LogTorn(logger);
            }
        }

        return [.. order.TakeLast(StandInBook.Capacity).Select(sid => last[sid])];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A torn line in the stand-in carrier's memory of texts was left out")]
    private static partial void LogTorn(ILogger logger);
}

/// <summary>The JSON of that memory.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(KeptText))]
internal sealed partial class KeptTextJson : JsonSerializerContext;
