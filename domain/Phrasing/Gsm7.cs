using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SmartPulse.Phrasing;

/// <summary>What a text costs as an SMS: septets in the GSM 7-bit alphabet, and segments in it or in UCS-2.</summary>
public static class Gsm7
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
        + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extended = "\f^{}\\[~]|€";

    private static readonly FrozenDictionary<char, int> Costs =
        Basic.Select(c => (c, 1)).Concat(Extended.Select(c => (c, 2))).ToFrozenDictionary(p => p.c, p => p.Item2);

    /// <summary>Whether every character is in the alphabet; a single one outside cuts a segment from 160 to 70.</summary>
    public static bool IsGsm7(string text) => text.All(Costs.ContainsKey);

    /// <summary>The septets of a text; throws when a character is not in the alphabet.</summary>
    public static int Septets(string text) =>
        text.Sum(c => Costs.TryGetValue(c, out var cost) ? cost : throw new ArgumentException($"U+{(int)c:X4} is not in GSM-7.", nameof(text)));

    /// <summary>How many segments the text is sent as: 160 or 153 septets each, or 70 or 67 UCS-2 units when it does not fit the alphabet.</summary>
    public static int Segments(string text)
    {
        var units = IsGsm7(text) ? text.Select(c => Costs[c]) : text.EnumerateRunes().Select(r => r.Utf16SequenceLength);
        var (single, part) = IsGsm7(text) ? (160, 153) : (70, 67);
        var (total, segments, inSegment) = (0, 1, 0);
        foreach (var unit in units)
        {
            total += unit;

            // An escape pair or a surrogate pair is never cut in two: it moves to the next segment whole.
            (segments, inSegment) = inSegment + unit > part ? (segments + 1, unit) : (segments, inSegment + unit);
        }

        return total <= single ? 1 : segments;
    }

    /// <summary>The same words with typographic marks made plain and pictures left out, so that one of them does not double the price. Letters are kept: a name is never misspelt.</summary>
    public static string Plain(string text)
    {
        if (IsGsm7(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var mark = rune.Value switch
            {
                0x2018 or 0x2019 or 0x201A or 0x2032 or 0x00B4 or 0x0060 => "'",
                0x201C or 0x201D or 0x201E or 0x00AB or 0x00BB or 0x2033 => "\"",
                >= 0x2010 and <= 0x2015 or 0x2212 => "-",
                0x2026 => "...",
                0x00A0 or 0x202F or >= 0x2000 and <= 0x200A or '\t' => " ",
                0x2022 or 0x00B7 => "*",
                _ => null,
            };
            plain.Append(mark ?? (IsPicture(rune) ? "" : rune.ToString()));
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsPicture(Rune rune) => !(rune.IsBmp && Costs.ContainsKey((char)rune.Value)) && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.EnclosingMark
        || rune.Value is 0xFE0F or 0xFE0E or 0xFFFD;
}
