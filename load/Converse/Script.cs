using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SmartPulse.Tenants;

namespace SmartPulse.Load.Converse;

/// <summary>A dialogue as somebody wrote it: a business, an hour, and what happens, one JSON object a line.</summary>
/// <param name="File">Where it stands.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Shop">Whom the customer talks to.</param>
/// <param name="At">The hour it begins, on the business's clock.</param>
/// <param name="Steps">What happens, in order.</param>
internal sealed record Script(string File, string Title, LocationSettings Shop, LocalDateTime At, ImmutableArray<ScriptStep> Steps)
{
    /// <summary>A customer who has a goal and a temperament instead of lines; null: what they say stands in the steps.</summary>
    public CrowdCustomer? Customer { get; init; }

    private static readonly LocalDateTimePattern Hour = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>Reads a script; throws <see cref="FormatException"/> that names file, line and what is wrong with it.</summary>
    public static Script Read(string file)
    {
        var lines = System.IO.File.ReadLines(file).Select((text, i) => (Text: text, Number: i + 1)).Where(l => l.Text.Trim().Length > 0).ToArray();
        if (lines.Length == 0)
        {
            throw new FormatException($"{file} is empty.");
        }

        try
        {
            var head = Parse(lines[0].Text);
            var shop = Text(head, "shop");
            return new(
                file, Text(head, "script"), Shops.All.GetValueOrDefault(shop) ?? throw new FormatException($"There is no shop '{shop}'; there are {string.Join(", ", Shops.All.Keys.Order(StringComparer.Ordinal))}."),
                LocalTime(Text(head, "at")), [.. lines[1..].Select(l => Step(l.Text, l.Number, file))])
            {
                Customer = Maybe(head, "goal") is { } goal
                    ? new CrowdCustomer(head.TryGetProperty("seed", out var seed) ? seed.GetInt32() : 1, One<Goal>(goal), One<Temperament>(Text(head, "temperament")), One<Language>(Text(head, "language")), LocalTime(Text(head, "at")))
                    : null,
            };
        }
        catch (FormatException e) when (!e.Message.StartsWith(file, StringComparison.Ordinal))
        {
            throw new FormatException($"{file}:1: {e.Message}", e);
        }
    }

    private static ScriptStep Step(string text, int number, string file)
    {
        try
        {
            var step = Parse(text);
            return new ScriptStep(number, Kind(step))
            {
                Texts = [.. step.TryGetProperty("they", out var they) ? Texts(they) : step.TryGetProperty("another", out they) ? Texts(they) : step.TryGetProperty("speaks", out they) ? Texts(they) : []],
                Holds = [.. step.TryGetProperty("we", out var we) ? Texts(we) : []],
                Lacks = [.. step.TryGetProperty("not", out var not) ? Texts(not) : []],
                Count = step.TryGetProperty("texts", out var texts) ? texts.GetInt32() : null,
                Wait = step.TryGetProperty("wait", out var wait) ? Span(wait.GetString()!) : null,
                Word = step.TryGetProperty("staff", out var staff) ? staff.GetString() : null,
                Hour = step.TryGetProperty("gone", out var gone) ? LocalTime(gone.GetString()!) : null,
                End = step.TryGetProperty("end", out var end) ? Ending(end) : null,
                Channel = step.TryGetProperty("by", out var by) && by.GetString() == "whatsapp" ? Channels.Channel.WhatsApp : Channels.Channel.Sms,
            };
        }
        catch (FormatException e)
        {
            throw new FormatException($"{file}:{number}: {e.Message}", e);
        }
    }

    private static StepKind Kind(JsonElement step)
    {
        (string Name, StepKind Kind)[] kinds =
        [
            ("speaks", StepKind.Speak), ("call", CallOf(step)), ("they", StepKind.Write), ("another", StepKind.Stranger), ("wait", StepKind.Wait), ("staff", StepKind.Staff), ("gone", StepKind.Gone), ("end", StepKind.End),
            ("we", StepKind.Expect), ("not", StepKind.Expect), ("texts", StepKind.Expect),
        ];
        foreach (var (name, kind) in kinds)
        {
            if (step.TryGetProperty(name, out _))
            {
                return kind;
            }
        }

        throw new FormatException($"a step says one of {string.Join(", ", kinds.Select(k => k.Name))}.");
    }

    private static StepKind CallOf(JsonElement step) => Maybe(step, "call") switch { "answered" => StepKind.Answered, "over" => StepKind.HangUp, _ => StepKind.Call };

    private static ScriptEnd Ending(JsonElement end)
    {
        string[] known = ["outcome", "booked", "name", "address", "service", "language", "tasks", "optedOut"];
        if (end.EnumerateObject().FirstOrDefault(p => !known.Contains(p.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } odd)
        {
            throw new FormatException($"an end has no '{odd.Name}'; it has {string.Join(", ", known)}.");
        }

        return new ScriptEnd(Text(end, "outcome"))
        {
            Booked = [.. end.TryGetProperty("booked", out var booked) ? Texts(booked).Select(LocalTime) : []],
            Name = Maybe(end, "name"),
            Address = Maybe(end, "address"),
            Service = Maybe(end, "service"),
            Language = Maybe(end, "language"),
            Tasks = end.TryGetProperty("tasks", out var tasks) ? [.. Texts(tasks)] : null,
            OptedOut = end.TryGetProperty("optedOut", out var opted) && opted.GetBoolean(),
        };
    }

    private static JsonElement Parse(string text)
    {
        try
        {
            var parsed = JsonDocument.Parse(text).RootElement;
            return parsed.ValueKind == JsonValueKind.Object ? parsed : throw new FormatException("a line is one JSON object.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"this is no JSON: {e.Message}", e);
        }
    }

    private static IEnumerable<string> Texts(JsonElement one) => one.ValueKind == JsonValueKind.Array ? one.EnumerateArray().Select(e => e.GetString()!) : [one.GetString()!];

    /// <summary>A word of ours as scripts write it: <c>book-and-move</c>.</summary>
    private static T One<T>(string word) where T : struct, Enum =>
        Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var one) && Enum.IsDefined(one) ? one
        : throw new FormatException($"'{word}' is none of {string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName))}.");

    private static string Text(JsonElement of, string name) => Maybe(of, name) ?? throw new FormatException($"'{name}' is missing.");

    private static string? Maybe(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static LocalDateTime LocalTime(string text) => Hour.Parse(text).TryGetValue(default, out var time) ? time : throw new FormatException($"'{text}' is no hour such as 2026-11-24T10:00.");

    private static Duration Span(string text) => PeriodPattern.Roundtrip.Parse(text).TryGetValue(Period.Zero, out var period) ? period.ToDuration() : throw new FormatException($"'{text}' is no span such as PT4H.");
}

/// <summary>What a step does.</summary>
internal enum StepKind
{
    /// <summary>The customer calls and nobody answers.</summary>
    Call,

    /// <summary>The customer calls, and the assistant takes it.</summary>
    Answered,

    /// <summary>The customer says something on the call.</summary>
    Speak,

    /// <summary>The customer hangs up.</summary>
    HangUp,

    /// <summary>The customer writes; several texts come within seconds of each other.</summary>
    Write,

    /// <summary>Somebody writes from another number.</summary>
    Stranger,

    /// <summary>Time passes.</summary>
    Wait,

    /// <summary>Staff take over, hand back, or write.</summary>
    Staff,

    /// <summary>Somebody else books an offered time.</summary>
    Gone,

    /// <summary>What we said since the customer's last word holds or lacks words, or is so many texts.</summary>
    Expect,

    /// <summary>How it ends.</summary>
    End,
}

/// <summary>One step of a script.</summary>
/// <param name="Number">Its line in the file.</param>
/// <param name="Kind">What it does.</param>
internal sealed record ScriptStep(int Number, StepKind Kind)
{
    /// <summary>What is written.</summary>
    public required ImmutableArray<string> Texts { get; init; }

    /// <summary>What our words hold.</summary>
    public required ImmutableArray<string> Holds { get; init; }

    /// <summary>What they lack.</summary>
    public required ImmutableArray<string> Lacks { get; init; }

    /// <summary>In how many texts we answered.</summary>
    public int? Count { get; init; }

    /// <summary>How long nothing happens.</summary>
    public Duration? Wait { get; init; }

    /// <summary>What staff do: takes-over, hands-back, or the words they write.</summary>
    public string? Word { get; init; }

    /// <summary>Which offered time somebody else takes.</summary>
    public LocalDateTime? Hour { get; init; }

    /// <summary>The channel that is written on.</summary>
    public Channels.Channel Channel { get; init; }

    /// <summary>How it ends.</summary>
    public ScriptEnd? End { get; init; }
}

/// <summary>How a dialogue should have ended. What is not said of the bookings is that there are none.</summary>
/// <param name="Outcome">Of the customer's last opportunity, as the outcome's name is written.</param>
internal sealed record ScriptEnd(string Outcome)
{
    /// <summary>When the standing appointments begin, on the business's clock.</summary>
    public required ImmutableArray<LocalDateTime> Booked { get; init; }

    /// <summary>In whose name.</summary>
    public string? Name { get; init; }

    /// <summary>Where: street and flat, postal code.</summary>
    public string? Address { get; init; }

    /// <summary>Which service, without the prefix of its id.</summary>
    public string? Service { get; init; }

    /// <summary>The language we write in last.</summary>
    public string? Language { get; init; }

    /// <summary>The open tasks by kind; null when it does not matter.</summary>
    public ImmutableArray<string>? Tasks { get; init; }

    /// <summary>Whether the customer wants no more messages.</summary>
    public bool OptedOut { get; init; }
}
