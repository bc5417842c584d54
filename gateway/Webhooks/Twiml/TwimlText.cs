using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace SmartPulse.Gateway.Webhooks.Twiml;

/// <summary>
/// Elements, attributes and text, escaped: the little of XML that instructions need. Each webhook of a call is answered with some five hundred
/// characters, and an XmlWriter clears buffers of twelve kilobytes for each.
/// </summary>
internal sealed class TwimlText
{
    private const string Header = """<?xml version="1.0" encoding="UTF-8"?>""";

    /// <summary>What is not written as it is: markup, white space that an attribute would lose, and what needs a look whether XML can carry it at all.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>\"\uFFFE\uFFFF", .. Enumerable.Range(0, ' ').Select(c => (char)c), .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    private readonly StringBuilder text = new(Header, capacity: 1024);
    private readonly Stack<string> open = new(4);
    private bool inTag;

    /// <summary>An element begins.</summary>
    public void WriteStartElement(string name)
    {
        EndTag();
        text.Append('<').Append(name);
        open.Push(name);
        inTag = true;
    }

    /// <summary>An attribute of the element that has just begun.</summary>
    public void WriteAttributeString(string name, string value)
    {
        if (!inTag)
        {
            throw new InvalidOperationException($"'{name}' comes after what is in the element.");
        }

        text.Append(' ').Append(name).Append("=\"");
        Escape(value);
        text.Append('"');
    }

    /// <summary>Text in the element; throws on what XML cannot carry, escaped or not.</summary>
    public void WriteString(string value)
    {
        EndTag();
        Escape(value);
    }

    /// <summary>The element ends that began last.</summary>
    public void WriteEndElement()
    {
        var name = open.Pop();
        if (inTag)
        {
            text.Append(" />");
            inTag = false;
        }
        else
        {
            text.Append("</").Append(name).Append('>');
        }
    }

    /// <summary>The document.</summary>
    public override string ToString() => open.Count == 0 ? text.ToString() : throw new InvalidOperationException($"'{open.Peek()}' has not ended.");

    private void EndTag()
    {
        if (inTag)
        {
            text.Append('>');
            inTag = false;
        }
    }

    private void Escape(ReadOnlySpan<char> value)
    {
        for (int at; (at = value.IndexOfAny(Special)) >= 0;)
        {
            text.Append(value[..at]);
            var length = char.IsHighSurrogate(value[at]) && at + 1 < value.Length && char.IsLowSurrogate(value[at + 1]) ? 2 : 1;
            Escape(value.Slice(at, length), text);
            value = value[(at + length)..];
        }

        text.Append(value);
    }

    private static void Escape(ReadOnlySpan<char> special, StringBuilder text) => _ = special switch
    {
        "&" => text.Append("&amp;"),
        "<" => text.Append("&lt;"),
        ">" => text.Append("&gt;"),
        "\"" => text.Append("&quot;"),
        "\t" or "\n" or "\r" => text.Append(CultureInfo.InvariantCulture, $"&#{(int)special[0]};"),
        { Length: 2 } => text.Append(special),
        _ => throw new XmlException($"XML cannot carry the character U+{(int)special[0]:X4}."),
    };
}
