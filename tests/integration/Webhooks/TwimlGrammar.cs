using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SmartPulse.Tests.Integration.Webhooks;

/// <summary>
/// What Twilio's documentation allows in a document that it is answered with: elements, nesting, attributes and the range of each; and what it
/// would silently never reach. Written from the documentation and not from our writer, and stricter: an attribute that nobody needs is an error.
/// </summary>
internal static partial class TwimlGrammar
{
    private static readonly HashSet<string> Languages = new(["fi-FI", "sv-SE", "en-GB"], StringComparer.Ordinal);

    private static readonly Dictionary<string, Rule> Elements = new(StringComparer.Ordinal)
    {
        ["Response"] = new([], ["Say", "Pause", "Gather", "Dial", "Record", "Redirect", "Hangup"], IsText: false),
        ["Say"] = new([new("language", Language, Required: true), new("voice", Voice, Required: true), new("loop", Whole(0, 1000))], ["prosody"], IsText: true),
        ["prosody"] = new([new("rate", Rate, Required: true)], [], IsText: true),
        ["Pause"] = new([new("length", Whole(1, 600))], [], IsText: false),
        ["Gather"] = new(
            [
                new("input", v => v is "dtmf" or "speech" or "dtmf speech", Required: true), new("action", Url, Required: true), new("method", Post, Required: true),
                new("timeout", Whole(1, 600)), new("speechTimeout", Whole(1, 600)), new("numDigits", Whole(1, 100)), new("finishOnKey", v => v.Length == 0 || Keys(v)),
                new("actionOnEmptyResult", Flag), new("language", Language), new("hints", Hints),
            ],
            ["Say", "Pause"], IsText: false),
        ["Dial"] = new(
            [
                new("action", Url, Required: true), new("method", Post, Required: true), new("timeout", Whole(5, 600)), new("answerOnBridge", Flag),
                new("callerId", v => Number().IsMatch(v)),
            ],
            ["Number"], IsText: false),
        ["Number"] = new([new("url", Url), new("method", Post)], [], IsText: true),
        ["Record"] = new(
            [
                new("action", Url, Required: true), new("method", Post, Required: true), new("timeout", Whole(1, 600)), new("finishOnKey", Keys), new("playBeep", Flag),
                new("maxLength", Whole(2, 14_400), Required: true), new("transcribe", Flag), new("transcribeCallback", Url),
                new("recordingStatusCallback", Url), new("recordingStatusCallbackMethod", Post),
                new("recordingStatusCallbackEvent", v => v.Split(' ').All(e => e is "in-progress" or "completed" or "absent")),
            ],
            [], IsText: false),
        ["Redirect"] = new([new("method", Post)], [], IsText: true),
        ["Hangup"] = new([], [], IsText: false),
    };

    /// <summary>Fails with everything that is wrong. Nobody's number stands in an address.</summary>
    public static XElement Check(string document)
    {
        Assert.StartsWith("""<?xml version="1.0" encoding="UTF-8"?>""", document, StringComparison.Ordinal);
        var root = XDocument.Parse(document, LoadOptions.PreserveWhitespace).Root!;
        List<string> wrong = [.. Element(root), .. Order(root), .. root.Descendants().SelectMany(Meaning)];
        if (root.Name.LocalName != "Response")
        {
            wrong.Insert(0, "The root is no Response.");
        }

        Assert.True(wrong.Count == 0, $"{string.Join('\n', wrong)}\n{document}");
        return root;
    }

    private static IEnumerable<string> Element(XElement element)
    {
        if (!Elements.TryGetValue(element.Name.LocalName, out var rule) || element.Name.NamespaceName.Length > 0)
        {
            return [$"There is no element {element.Name}."];
        }

        var name = element.Name.LocalName;
        return
        [
            .. element.Attributes().Where(a => rule.Attributes.All(r => r.Name != a.Name.LocalName)).Select(a => $"{name} has no attribute {a.Name}."),
            .. element.Attributes().Where(a => rule.Attributes.Any(r => r.Name == a.Name.LocalName && !r.Allows(a.Value))).Select(a => $"{name} {a.Name} cannot be '{a.Value}'."),
            .. rule.Attributes.Where(r => r.Required && element.Attribute(r.Name) is null).Select(r => $"{name} needs {r.Name}."),
            .. element.Elements().Where(e => !rule.Children.Contains(e.Name.LocalName)).Select(e => $"{name} cannot hold {e.Name}."),
            .. element.Nodes().OfType<XText>().Any() && !rule.IsText ? [$"{name} cannot hold text."] : Array.Empty<string>(),
            .. rule.IsText && string.IsNullOrWhiteSpace(element.Value) ? [$"{name} is empty."] : Array.Empty<string>(),
            .. element.Elements().SelectMany(Element),
        ];
    }

    /// <summary>What stands after a verb that never goes on is never reached; after one that goes on only in trouble stands the way out of it.</summary>
    private static IEnumerable<string> Order(XElement root)
    {
        var verbs = root.Elements().Select(e => e.Name.LocalName).ToList();
        for (var at = 0; at < verbs.Count; at++)
        {
            var after = verbs.Skip(at + 1).ToList();
            switch (verbs[at])
            {
                case "Hangup" or "Redirect" or "Dial" when after.Count > 0:
                    yield return $"Nothing after {verbs[at]} is reached.";
                    break;
                case "Gather" or "Record" when after is not ["Redirect"]:
                    yield return $"After {verbs[at]} stands one Redirect, or the call ends when it fails.";
                    break;
                case "Say" or "Pause" when after.Count == 0:
                    yield return "After the last word the call would end by falling off the document.";
                    break;
            }
        }
    }

    private static IEnumerable<string> Meaning(XElement element)
    {
        string? Of(string attribute) => element.Attribute(attribute)?.Value;
        switch (element.Name.LocalName)
        {
            case "Say" when Encoding.UTF8.GetByteCount(element.Value) > 3000 || Uri.EscapeDataString(element.Value).Length > 4500:
                yield return "Say holds more than the voice takes (13521).";
                break;
            case "Say" when element.Nodes().Count() > 1:
                yield return "Say holds a text or one prosody.";
                break;
            case "Gather":
                var listens = Of("input")!.Contains("speech", StringComparison.Ordinal);
                if (listens != (Of("language") is not null) || listens != (Of("speechTimeout") is not null) || (!listens && Of("hints") is not null))
                {
                    yield return "Gather has a language and a speech time-out when it listens, and neither when it does not.";
                }

                break;
            case "Dial" when element.Elements("Number").Count() is < 1 or > 10:
                yield return "Dial rings one to ten phones.";
                break;
            case "Number" when !Number().IsMatch(element.Value):
                yield return $"'{element.Value}' is no number in E.164 form.";
                break;
            case "Redirect" when !Url(element.Value):
                yield return $"'{element.Value}' is no address of ours.";
                break;
            case "Record" when Of("transcribe") == "true" != (Of("transcribeCallback") is not null):
                yield return "Words are asked for with an address for them, or not at all.";
                break;
            case "Record" when Of("transcribe") == "true" && int.Parse(Of("maxLength")!, CultureInfo.InvariantCulture) > 120:
                yield return "The carrier transcribes two minutes at most.";
                break;
        }
    }

    private static Func<string, bool> Whole(int least, int most) =>
        value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;

    private static bool Flag(string value) => value is "true" or "false";

    private static bool Post(string value) => value == "POST";

    private static bool Language(string value) => Languages.Contains(value);

    private static bool Voice(string value) => VoiceName().IsMatch(value);

    private static bool Rate(string value) => value is "x-slow" or "slow" or "medium" or "fast" or "x-fast"
        || (value.EndsWith('%') && Whole(20, 200)(value[..^1]));

    private static bool Keys(string value) => value.Length > 0 && value.All(k => char.IsAsciiDigit(k) || k is '*' or '#');

    private static bool Hints(string value) =>
        value.Split(',') is { Length: <= 500 } hints && hints.All(h => h.Trim().Length is > 0 and <= 100);

    /// <summary>From the root, with nobody's number in it.</summary>
    private static bool Url(string value) =>
        UrlPath().IsMatch(value) && Uri.TryCreate("https://example.fi" + value, UriKind.Absolute, out _) && !Digits().IsMatch(value.Split("pass=")[0]);

    [GeneratedRegex(@"^\+[1-9][0-9]{6,14}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(Polly|Google)\.[\p{L}\p{Nd}-]+$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex VoiceName();

    [GeneratedRegex(@"^(/[a-z0-9-]+)+(\?[a-z]+=[A-Za-z0-9_-]+(&[a-z]+=[A-Za-z0-9_-]+)*)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex UrlPath();

    [GeneratedRegex("[0-9]{7}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();

    private sealed record Attribute(string Name, Func<string, bool> Allows, bool Required = false);

    private sealed record Rule(Attribute[] Attributes, string[] Children, bool IsText);
}
