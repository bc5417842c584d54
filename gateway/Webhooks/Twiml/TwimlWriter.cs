using System.Collections.Immutable;
using System.Globalization;

namespace SmartPulse.Gateway.Webhooks.Twiml;

/// <summary>Writes the carrier's instruction language. All that comes from people is escaped by the writer.</summary>
internal static class TwimlWriter
{
    // Slower than usual, yet not drawling; the neural voices know rate and no pitch.
    private const string SlowRate = "80%";

    private const int SilenceAfterMessage = 5;

    /// <summary>The document of an answer.</summary>
    public static string Write(CallAnswer answer)
    {
        var xml = new TwimlText();
        xml.WriteStartElement("Response");
        if (answer.Then is Ending.Gather gather)
        {
            Write(xml, gather, answer.Says);
        }
        else
        {
            Write(xml, answer.Says);
            Write(xml, answer.Then);
        }

        xml.WriteEndElement();
        return xml.ToString();
    }

    private static void Write(TwimlText xml, ImmutableArray<Prompt> prompts)
    {
        foreach (var prompt in prompts)
        {
            switch (prompt)
            {
                case Prompt.Say say:
                    xml.WriteStartElement("Say");
                    xml.WriteAttributeString("language", say.Voice.Language);
                    xml.WriteAttributeString("voice", say.Voice.Name);
                    if (say.Slowly)
                    {
                        xml.WriteStartElement("prosody");
                        xml.WriteAttributeString("rate", SlowRate);
                        xml.WriteString(say.Text);
                        xml.WriteEndElement();
                    }
                    else
                    {
                        xml.WriteString(say.Text);
                    }

                    xml.WriteEndElement();
                    break;
                case Prompt.Pause pause:
                    xml.WriteStartElement("Pause");
                    xml.WriteAttributeString("length", Text(pause.Seconds));
                    xml.WriteEndElement();
                    break;
                default:
                    throw new InvalidOperationException($"No element is written for {prompt.GetType().Name}.");
            }
        }
    }

    private static void Write(TwimlText xml, Ending ending)
    {
        switch (ending)
        {
            case Ending.Nothing:
                break;
            case Ending.Hangup:
                xml.WriteStartElement("Hangup");
                xml.WriteEndElement();
                break;
            case Ending.Redirect redirect:
                Redirect(xml, redirect.To);
                break;
            case Ending.Dial dial:
                Write(xml, dial);
                break;
            case Ending.Record record:
                Write(xml, record);
                break;
            default:
                throw new InvalidOperationException($"No element is written for {ending.GetType().Name}.");
        }
    }

    private static void Write(TwimlText xml, Ending.Gather gather, ImmutableArray<Prompt> says)
    {
        xml.WriteStartElement("Gather");
        xml.WriteAttributeString("input", gather.Language is null ? "dtmf" : "dtmf speech");
        Action(xml, gather.Action);
        xml.WriteAttributeString("timeout", Text(gather.Timeout));
        xml.WriteAttributeString("actionOnEmptyResult", "true");
        if (gather.Keys is { } keys)
        {
            xml.WriteAttributeString("numDigits", Text(keys));
        }

        if (gather.Language is { } language)
        {
            xml.WriteAttributeString("language", language);
            xml.WriteAttributeString("speechTimeout", Text(gather.SpeechTimeout));
            if (gather.Hints.Text.Length > 0)
            {
                xml.WriteAttributeString("hints", gather.Hints.Text);
            }
        }

        Write(xml, says);
        xml.WriteEndElement();

        // A recogniser that fails is not posted as silence: the carrier goes on to the next verb, and without one the call would end.
        Redirect(xml, gather.Action);
    }

    private static void Write(TwimlText xml, Ending.Dial dial)
    {
        xml.WriteStartElement("Dial");
        Action(xml, dial.Action);
        xml.WriteAttributeString("timeout", Text(dial.Timeout));
        xml.WriteAttributeString("answerOnBridge", "true");
        if (dial.CallerId is { } shown)
        {
            xml.WriteAttributeString("callerId", shown.E164);
        }

        foreach (var number in dial.Numbers)
        {
            xml.WriteStartElement("Number");
            if (dial.Screen is { } screen)
            {
                xml.WriteAttributeString("url", screen.Value);
                xml.WriteAttributeString("method", "POST");
            }

            xml.WriteString(number.E164);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(TwimlText xml, Ending.Record record)
    {
        xml.WriteStartElement("Record");
        Action(xml, record.Action);
        xml.WriteAttributeString("maxLength", Text(record.AtMost));
        xml.WriteAttributeString("timeout", Text(SilenceAfterMessage));
        xml.WriteAttributeString("finishOnKey", "#");
        xml.WriteAttributeString("playBeep", "true");
        xml.WriteAttributeString("recordingStatusCallback", record.Status.Value);
        xml.WriteAttributeString("recordingStatusCallbackMethod", "POST");
        xml.WriteAttributeString("recordingStatusCallbackEvent", "completed absent");
        if (record.Transcribed is { } transcribed)
        {
            xml.WriteAttributeString("transcribe", "true");
            xml.WriteAttributeString("transcribeCallback", transcribed.Value);
        }

        xml.WriteEndElement();
        Redirect(xml, record.Otherwise);
    }

    private static void Action(TwimlText xml, CallPath path)
    {
        xml.WriteAttributeString("action", path.Value);
        xml.WriteAttributeString("method", "POST");
    }

    private static void Redirect(TwimlText xml, CallPath to)
    {
        xml.WriteStartElement("Redirect");
        xml.WriteAttributeString("method", "POST");
        xml.WriteString(to.Value);
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
