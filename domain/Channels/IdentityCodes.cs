using System.Text.RegularExpressions;

namespace SmartPulse.Channels;

/// <summary>Personal identity codes in what people write: of no use to us, never shown to a model and never taken for a phone number (domain.md 15).</summary>
public static partial class IdentityCodes
{
    /// <summary>Whether the whole text is a Finnish one that ends in a letter. One that ends in a figure may as well be a phone number: 010190-1234.</summary>
    public static bool IsFinnish(string? text) => text is not null && Finnish.IsMatch(text);

    [GeneratedRegex(@"^\s*(?:tel:)?(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Ya-fu-y\s./\u2010-\u2013]\d{3}[A-Za-z]\s*$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Finnish { get; }
}
