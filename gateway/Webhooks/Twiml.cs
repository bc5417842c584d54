using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime;
using SmartPulse.Channels;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>One instruction to the carrier about a call.</summary>
internal abstract record Verb
{
    private Verb() { }

    /// <summary>Says a text in a language, such as fi-FI.</summary>
    public sealed record Say(string Text, string Language) : Verb;

    /// <summary>Ends the call.</summary>
    public sealed record Hangup : Verb;

    /// <summary>Rings phones, all at once; the outcome is posted to the action.</summary>
    public sealed record Dial(string Action, Duration Timeout, IReadOnlyList<PhoneNumber> Numbers) : Verb;
}

/// <summary>Writes the carrier's instruction language. All that comes from people is escaped by the writer.</summary>
internal static class Twiml
{
    /// <summary>Twilio rings at most so many phones at once.</summary>
    public const int MostNumbers = 10;

    /// <summary>The document of these verbs; none says "thank you, nothing to do".</summary>
    public static string Write(params ReadOnlySpan<Verb> verbs)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("Response");
            foreach (var verb in verbs)
            {
                Write(xml, verb);
            }

            xml.WriteEndElement();
        }

        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text;
    }

    private static void Write(XmlWriter xml, Verb verb)
    {
        switch (verb)
        {
            case Verb.Say say:
                xml.WriteStartElement("Say");
                xml.WriteAttributeString("language", say.Language);
                xml.WriteString(Allowed(say.Text));
                xml.WriteEndElement();
                break;
            case Verb.Hangup:
                xml.WriteStartElement("Hangup");
                xml.WriteEndElement();
                break;
            case Verb.Dial dial:
                xml.WriteStartElement("Dial");
                xml.WriteAttributeString("action", dial.Action);
                xml.WriteAttributeString("timeout", Math.Clamp((int)dial.Timeout.TotalSeconds, 5, 600).ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("answerOnBridge", "true");
                foreach (var number in dial.Numbers.Take(MostNumbers))
                {
                    xml.WriteElementString("Number", number.E164);
                }

                xml.WriteEndElement();
                break;
            default:
                throw new InvalidOperationException($"No element is written for {verb.GetType().Name}.");
        }
    }

    /// <summary>Without the control characters and half surrogates that XML cannot carry at all, escaped or not.</summary>
    private static string Allowed(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString();
    }
}
