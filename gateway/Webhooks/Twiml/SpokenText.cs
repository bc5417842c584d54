using System.Text;
using System.Xml;

namespace SmartPulse.Gateway.Webhooks.Twiml;

/// <summary>Makes texts such that the carrier can say them.</summary>
internal static class SpokenText
{
    /// <summary>The carrier's better voices take so many bytes of UTF-8 at once; what is longer is not said at all.</summary>
    public const int MostBytes = 3000;

    /// <summary>And so many characters once the text is encoded for an address, which triples most bytes.</summary>
    public const int MostEncoded = 4500;

    /// <summary>Whether a text can be said in one piece.</summary>
    public static bool Fits(string text)
    {
        var (bytes, encoded) = Weight(text);
        return !string.IsNullOrWhiteSpace(text) && bytes <= MostBytes && encoded <= MostEncoded && string.Equals(text, Allowed(text), StringComparison.Ordinal);
    }

    /// <summary>The text in pieces that can be said one after another, cut between words where there are any.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        var (bytes, encoded) = (0, 0);
        foreach (var word in Allowed(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(Halves))
        {
            var more = Weight(word);
            if (piece.Length > 0 && (bytes + 1 + more.Bytes > MostBytes || encoded + 3 + more.Encoded > MostEncoded))
            {
                yield return piece.ToString();
                piece.Clear();
                (bytes, encoded) = (0, 0);
            }

            if (piece.Length > 0)
            {
                piece.Append(' ');
                (bytes, encoded) = (bytes + 1, encoded + 3);
            }

            piece.Append(word);
            (bytes, encoded) = (bytes + more.Bytes, encoded + more.Encoded);
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    /// <summary>Without the control characters and half surrogates that XML cannot carry at all, escaped or not.</summary>
    public static string Allowed(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0)
        {
            return text; // As nearly every text: neither the one nor the other, nor anything that needs a look.
        }

        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                kept.Append(text[at]).Append(text[++at]);
            }
            else if (!char.IsSurrogate(text[at]) && XmlConvert.IsXmlChar(text[at]))
            {
                kept.Append(text[at]);
            }
        }

        return kept.ToString();
    }

    /// <summary>A word that is itself too long, in parts; never within a character.</summary>
    private static IEnumerable<string> Halves(string word)
    {
        var (bytes, encoded) = Weight(word);
        if (bytes <= MostBytes && encoded <= MostEncoded)
        {
            return [word];
        }

        var middle = word.Length / 2;
        middle += char.IsLowSurrogate(word[middle]) ? 1 : 0;
        return [.. Halves(word[..middle]), .. Halves(word[middle..])];
    }

    private static (int Bytes, int Encoded) Weight(string text)
    {
        var (bytes, encoded) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            encoded += rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value is '-' or '_' or '.' or '~') ? 1 : 3 * rune.Utf8SequenceLength;
        }

        return (bytes, encoded);
    }
}
