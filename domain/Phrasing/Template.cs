using System.Buffers;
using System.Runtime.CompilerServices;

namespace SmartPulse.Phrasing;

/// <summary>A text with holes in braces. A part in square brackets is left out when one of its holes has no value.</summary>
internal static class Template
{
    private const int UsualLength = 512;

    private static readonly SearchValues<char> Openings = SearchValues.Create("[{");

    /// <summary>Fills the holes; null when one has no value, and tells which.</summary>
    public static string? Fill(ReadOnlySpan<char> template, Func<string, string?> value, out string missing)
    {
        missing = "";
        var text = new DefaultInterpolatedStringHandler(0, 0, provider: null, stackalloc char[UsualLength]);
        for (var at = 0; at < template.Length;)
        {
            var plain = template[at..].IndexOfAny(Openings);
            if (plain != 0)
            {
                var end = plain < 0 ? template.Length : at + plain;
                text.AppendFormatted(template[at..end]);
                at = end;
            }
            else if (template[at] == '[')
            {
                var close = at + template[at..].IndexOf(']');
                text.AppendLiteral(Fill(template[(at + 1)..close], value, out _) ?? "");
                at = close + 1;
            }
            else
            {
                var close = at + template[at..].IndexOf('}');
                var hole = template[(at + 1)..close].ToString();
                if (value(hole) is not { Length: > 0 } given)
                {
                    text.Clear();
                    missing = hole;
                    return null;
                }

                text.AppendLiteral(given);
                at = close + 1;
            }
        }

        return text.ToStringAndClear();
    }
}
