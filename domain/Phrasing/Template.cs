using System.Text;

namespace SmartPulse.Phrasing;

/// <summary>A text with holes in braces. A part in square brackets is left out when one of its holes has no value.</summary>
internal static class Template
{
    /// <summary>Fills the holes; null when one has no value, and tells which.</summary>
    public static string? Fill(string template, Func<string, string?> value, out string missing)
    {
        missing = "";
        var text = new StringBuilder();
        for (var at = 0; at < template.Length; at++)
        {
            switch (template[at])
            {
                case '[':
                    var close = template.IndexOf(']', at);
                    text.Append(Fill(template[(at + 1)..close], value, out _));
                    at = close;
                    break;
                case '{':
                    var end = template.IndexOf('}', at);
                    var hole = template[(at + 1)..end];
                    if (value(hole) is not { Length: > 0 } given)
                    {
                        missing = hole;
                        return null;
                    }

                    text.Append(given);
                    at = end;
                    break;
                default:
                    text.Append(template[at]);
                    break;
            }
        }

        return text.ToString();
    }
}
