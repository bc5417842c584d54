using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SmartPulse.Channels;
using SmartPulse.Gateway.StandIn.Handsets;

namespace SmartPulse.Gateway.StandIn.Calls;

/// <summary>What a document says, or what is wrong with it.</summary>
internal abstract record Reading
{
    private Reading() { }

    /// <summary>Its verbs, in order.</summary>
    public sealed record Document(ImmutableArray<Instruction> Instructions) : Reading;

    /// <summary>It cannot be carried out.</summary>
    public sealed record Wrong(CallTrouble Trouble) : Reading;
}

/// <summary>
/// Reads TwiML strictly: a verb, an attribute or a value that Twilio's documentation does not know is an error and no guess, so that a fault in what the
/// product writes shows here and not on a customer's call. Pure.
/// </summary>
internal static class TwimlReader
{
    private const int LongestSay = 4096;
    private const int AutoNeedsModel = 13335;
    private const int BadNumber = 13223;
    private const string UsualLanguage = "en-US";

    private static readonly SearchValues<char> AllKeys = SearchValues.Create("0123456789*#");
    private static readonly ImmutableHashSet<string> Styling = ["prosody", "break", "emphasis", "lang", "p", "s", "phoneme", "say-as", "sub", "w"];

    /// <summary>Reads a document.</summary>
    public static Reading Read(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = 1_000_000 });
            var root = XDocument.Load(reader).Root!;
            return root.Name.LocalName == "Response" && root.Name.NamespaceName.Length == 0
                ? new Reading.Document(Verbs(Checked(root), isNested: false))
                : throw new Fault(ErrorCodes.DocumentParseFailure, $"The document's element is <{root.Name.LocalName}>, not <Response>.");
        }
        catch (XmlException e)
        {
            return new Reading.Wrong(new(ErrorCodes.DocumentParseFailure, $"The answer is no XML: line {e.LineNumber}, column {e.LinePosition}."));
        }
        catch (Fault fault)
        {
            return new Reading.Wrong(new(fault.Code, fault.Message));
        }
    }

    private static ImmutableArray<Instruction> Verbs(XElement parent, bool isNested)
    {
        NoText(parent);
        return [.. parent.Elements().SelectMany(e => isNested ? Prompt(e) : Verb(e))];
    }

    private static IEnumerable<Instruction> Prompt(XElement element) => element.Name.LocalName switch
    {
        "Say" => Say(element),
        "Pause" => [Pause(element)],
        var other => throw new Fault(ErrorCodes.SchemaValidation, $"<{other}> cannot stand inside <{element.Parent!.Name.LocalName}>."),
    };

    private static IEnumerable<Instruction> Verb(XElement element) => element.Name.LocalName switch
    {
        "Say" or "Pause" => Prompt(element),
        "Gather" => [Gather(element)],
        "Dial" => [Dial(element)],
        "Record" => [Record(element)],
        "Redirect" => [new Instruction.Redirect(Value(Posted(Checked(element, "method"))))],
        "Hangup" => [Hangup(element)],
        "Reject" => [new Instruction.Reject(Word(Empty(Checked(element, "reason")), "reason", "rejected", "rejected", "busy") == "busy")],
        "Start" => RecordsCall(Checked(element, "action", "method"), isOn: true),
        "Stop" => RecordsCall(Checked(element), isOn: false),
        var other => throw new Fault(ErrorCodes.SchemaValidation, $"<{other}> is no verb that the stand-in knows."),
    };

    private static IEnumerable<Instruction> Say(XElement element)
    {
        Checked(element, "voice", "language", "loop");
        var rate = 1.0;
        foreach (var style in element.Descendants())
        {
            rate = Styling.Contains(style.Name.LocalName)
                ? style.Name.LocalName == "prosody" && style.Attribute("rate") is { } said ? Rate(said.Value) : rate
                : throw new Fault(ErrorCodes.SchemaValidation, $"<{style.Name.LocalName}> cannot stand inside <Say>.");
        }

        var text = string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length > LongestSay ? throw new Fault(ErrorCodes.SchemaValidation, $"<Say> has {text.Length} characters; at most {LongestSay} are said.")
            : text.Length == 0 ? []
            : Enumerable.Repeat(new Instruction.Say(text, element.Attribute("language")?.Value ?? UsualLanguage, rate), Number(element, "loop", 1, 1, 1000));
    }

    private static double Rate(string said) => said switch
    {
        "x-slow" => 0.5,
        "slow" => 0.8,
        "medium" or "default" => 1.0,
        "fast" => 1.25,
        "x-fast" => 1.5,
        _ when said.EndsWith('%') && double.TryParse(said[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 20 and <= 200 => percent / 100,
        _ => throw new Fault(ErrorCodes.SchemaValidation, $"rate=\"{said}\" is no speed of <prosody>."),
    };

    private static Instruction.Pause Pause(XElement element) => new(Number(Empty(Checked(element, "length")), "length", 1, 1, 600));

    private static Instruction.Hangup Hangup(XElement element)
    {
        Empty(Checked(element));
        return new();
    }

    private static Instruction.Gather Gather(XElement element)
    {
        Posted(Checked(
            element, "action", "method", "input", "timeout", "speechTimeout", "finishOnKey", "numDigits", "language", "hints", "actionOnEmptyResult", "profanityFilter", "speechModel",
            "enhanced", "partialResultCallback", "partialResultCallbackMethod", "debug"));
        var input = Word(element, "input", "dtmf", "dtmf", "speech", "dtmf speech", "speech dtmf");
        if (element.Attribute("speechTimeout") is { } speechTimeout)
        {
            if (speechTimeout.Value == "auto" && element.Attribute("speechModel") is null)
            {
                throw new Fault(AutoNeedsModel, "speechTimeout=\"auto\" needs a speechModel.");
            }

            _ = speechTimeout.Value == "auto" ? 0 : Number(element, "speechTimeout", 0, 1, 600);
        }

        return new(
            element.Attribute("action")?.Value, input.Contains("speech", StringComparison.Ordinal), input.Contains("dtmf", StringComparison.Ordinal),
            Number(element, "timeout", 5, 1, 600), element.Attribute("numDigits") is null ? null : Number(element, "numDigits", 0, 1, 1000), Keys(element, "finishOnKey", "#"),
            Truth(element, "actionOnEmptyResult", isUsual: false), element.Attribute("language")?.Value ?? UsualLanguage, Verbs(element, isNested: true));
    }

    private static Instruction.Dial Dial(XElement element)
    {
        Posted(Checked(
            element, "action", "method", "timeout", "hangupOnStar", "timeLimit", "callerId", "record", "trim", "recordingStatusCallback", "recordingStatusCallbackMethod",
            "recordingStatusCallbackEvent", "answerOnBridge", "ringTone", "sequential"));
        ImmutableArray<DialNumber> numbers = element.Elements().Any()
            ? [.. element.Elements().Select(DialNumber)]
            : [new(PhoneOf(Value(element)), Url: null)];
        if (element.Elements().Any())
        {
            NoText(element);
        }

        return numbers.Length <= 10
            ? new(element.Attribute("action")?.Value, Number(element, "timeout", 30, 1, 600), Truth(element, "answerOnBridge", isUsual: false), element.Attribute("callerId")?.Value, numbers)
            : throw new Fault(ErrorCodes.SchemaValidation, $"<Dial> rings at most 10 phones at once, not {numbers.Length}.");
    }

    private static DialNumber DialNumber(XElement element) => element.Name.LocalName == "Number"
        ? new(
            PhoneOf(Value(Posted(Checked(
                element, "url", "method", "sendDigits", "byoc", "statusCallback", "statusCallbackEvent", "statusCallbackMethod", "machineDetection", "machineDetectionTimeout",
                "machineDetectionSpeechThreshold", "machineDetectionSpeechEndThreshold", "machineDetectionSilenceTimeout", "amdStatusCallback", "amdStatusCallbackMethod")))),
            element.Attribute("url")?.Value)
        : throw new Fault(ErrorCodes.SchemaValidation, $"The stand-in dials <Number> only, not <{element.Name.LocalName}>.");

    private static Instruction.Record Record(XElement element)
    {
        Posted(Checked(
            element, "action", "method", "timeout", "finishOnKey", "maxLength", "playBeep", "trim", "recordingStatusCallback", "recordingStatusCallbackMethod",
            "recordingStatusCallbackEvent", "transcribe", "transcribeCallback"));
        Empty(element);
        var transcribed = element.Attribute("transcribeCallback")?.Value;
        var isTranscribed = Truth(element, "transcribe", isUsual: transcribed is not null);
        var events = (element.Attribute("recordingStatusCallbackEvent")?.Value ?? "completed").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return Array.Find(events, e => e is not ("in-progress" or "completed" or "absent")) is { } unknown
            ? throw new Fault(ErrorCodes.SchemaValidation, $"recordingStatusCallbackEvent=\"{unknown}\" is not known.")
            : new(
                element.Attribute("action")?.Value, Number(element, "timeout", 5, 1, 600), Number(element, "maxLength", isTranscribed ? 120 : 3600, 1, 14_400),
                Keys(element, "finishOnKey", "1234567890*#"), Truth(element, "playBeep", isUsual: true), isTranscribed ? transcribed : null,
                element.Attribute("recordingStatusCallback")?.Value, events.Contains("absent"), events.Contains("completed"));
    }

    private static IEnumerable<Instruction> RecordsCall(XElement element, bool isOn)
    {
        NoText(element);
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName != "Recording")
            {
                throw new Fault(ErrorCodes.SchemaValidation, $"<{child.Name.LocalName}> cannot stand inside <{element.Name.LocalName}>.");
            }

            Empty(Checked(child, "name", "recordingStatusCallback", "recordingStatusCallbackMethod", "recordingStatusCallbackEvent", "trim", "track", "channels"));
            yield return new Instruction.RecordCall(isOn);
        }
    }

    /// <summary>The element, once it is known to have no attribute but these.</summary>
    private static XElement Checked(XElement element, params ReadOnlySpan<string> allowed)
    {
        foreach (var attribute in element.Attributes())
        {
            if (!allowed.Contains(attribute.Name.LocalName) || attribute.Name.NamespaceName.Length > 0)
            {
                throw new Fault(ErrorCodes.SchemaValidation, $"<{element.Name.LocalName}> has no attribute {attribute.Name.LocalName}.");
            }
        }

        return element;
    }

    private static XElement Posted(XElement element) => element.Attribute("method") is null or { Value: "POST" }
        ? element
        : throw new Fault(ErrorCodes.SchemaValidation, $"The stand-in posts; <{element.Name.LocalName}> asks for {element.Attribute("method")!.Value}.");

    private static XElement Empty(XElement element) => element.Value.Trim().Length == 0 && !element.HasElements
        ? element
        : throw new Fault(ErrorCodes.SchemaValidation, $"<{element.Name.LocalName}> has no content.");

    private static void NoText(XElement element)
    {
        if (element.Nodes().OfType<XText>().Any(t => t.Value.Trim().Length > 0))
        {
            throw new Fault(ErrorCodes.SchemaValidation, $"Text cannot stand directly inside <{element.Name.LocalName}>.");
        }
    }

    private static string Value(XElement element) => element.Value.Trim() is { Length: > 0 } value && !element.HasElements
        ? value
        : throw new Fault(ErrorCodes.SchemaValidation, $"<{element.Name.LocalName}> is empty, or holds elements.");

    // The message never repeats the number: it goes to a log.
    private static PhoneNumber PhoneOf(string text) => PhoneNumber.TryParse(text, out var number) ? number : throw new Fault(BadNumber, "<Number> holds no number in E.164 form.");

    private static int Number(XElement element, string name, int usual, int least, int most) =>
        element.Attribute(name) is not { } attribute ? usual
        : int.TryParse(attribute.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new Fault(ErrorCodes.SchemaValidation, $"{name}=\"{attribute.Value}\" of <{element.Name.LocalName}> is no number from {least} to {most}.");

    private static bool Truth(XElement element, string name, bool isUsual) => Word(element, name, isUsual ? "true" : "false", "true", "false") == "true";

    private static string Word(XElement element, string name, string usual, params ReadOnlySpan<string> allowed) =>
        element.Attribute(name) is not { } attribute ? usual
        : allowed.Contains(attribute.Value) ? attribute.Value
        : throw new Fault(ErrorCodes.SchemaValidation, $"{name}=\"{attribute.Value}\" of <{element.Name.LocalName}> is not known.");

    private static string Keys(XElement element, string name, string usual) =>
        element.Attribute(name) is not { } attribute ? usual
        : attribute.Value.AsSpan().IndexOfAnyExcept(AllKeys) < 0 ? attribute.Value
        : throw new Fault(ErrorCodes.SchemaValidation, $"{name}=\"{attribute.Value}\" of <{element.Name.LocalName}> are no keys.");

    /// <summary>Leaves the reading where a fault was found; never leaves this class.</summary>
    private sealed class Fault(int code, string message) : Exception(message)
    {
        public int Code { get; } = code;
    }
}
