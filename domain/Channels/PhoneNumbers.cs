using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SmartPulse.Channels;

/// <summary>Whether a text can reach a number, as far as its numbering plan tells.</summary>
public enum Textable
{
    /// <summary>A mobile number.</summary>
    Yes,

    /// <summary>A number of the fixed network.</summary>
    Landline,

    /// <summary>A company, freephone, premium or machine number: nobody reads texts there.</summary>
    Service,

    /// <summary>We do not know the plan. Worth trying: the carrier tells.</summary>
    Unknown,
}

/// <summary>Reads numbers as people write them, and knows which of them can be texted. Pure knowledge of numbering plans, nothing is looked up.</summary>
public static class PhoneNumbers
{
    /// <summary>No number that people write is longer, however they group it.</summary>
    private const int MaxWritten = 40;

    /// <summary>Whether a text can reach the number.</summary>
    public static Textable Textable(PhoneNumber number)
    {
        var digits = number.E164.AsSpan(1);
        return NumberingPlan.OfInternational(digits) is { Classify: { } classify } plan
            ? classify(digits[plan.CountryCode.Length..]) switch
            {
                NumberClass.Mobile => Channels.Textable.Yes,
                NumberClass.Landline => Channels.Textable.Landline,
                NumberClass.Service => Channels.Textable.Service,
                // A range that was opened after this was written: the carrier knows better.
                _ => Channels.Textable.Unknown,
            }
            : Channels.Textable.Unknown;
    }

    /// <summary>Whether a text-back is worth sending: a mobile number, or one we cannot judge.</summary>
    public static bool MayText(PhoneNumber number) => Textable(number) is Channels.Textable.Yes or Channels.Textable.Unknown;

    /// <summary>
    /// Reads a number written by hand, international or as dialled in a region (two letters, such as FI). False when it is none. What a customer writes may be an identity code
    /// whose digits are a number as well: ask <see cref="IdentityCodes.IsFinnish"/> first.
    /// </summary>
    public static bool TryRead(string? text, string region, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = null;
        if (Stripped(text) is not { } written)
        {
            return false;
        }

        var international = International(written, region);
        if (international is null)
        {
            return false;
        }

        // A zero in brackets or after the country code is for callers at home: (0)40 and +358 040 are the same number as +358 40.
        var plan = NumberingPlan.OfInternational(international);
        if (plan is { Trunk: "0" })
        {
            international = plan.CountryCode + international[plan.CountryCode.Length..].TrimStart('0');
        }

        return plan?.Classify?.Invoke(international.AsSpan(plan.CountryCode.Length)) is not NumberClass.Invalid
            && PhoneNumber.TryParse("+" + international, out number);
    }

    private static string? International(string written, string region)
    {
        if (written[0] == '+')
        {
            return written[1..];
        }

        if (written.StartsWith("00", StringComparison.Ordinal))
        {
            return written[2..];
        }

        if (NumberingPlan.OfRegion(region) is not { } plan)
        {
            return null;
        }

        if (plan.Trunk.Length > 0 && written.StartsWith(plan.Trunk, StringComparison.Ordinal))
        {
            return plan.CountryCode + written[plan.Trunk.Length..];
        }

        if (plan.Trunk.Length == 0 && plan.Classify is null)
        {
            return plan.CountryCode + written;
        }

        // Neither plus nor zero: "40 123 4567" and "358 40 123 4567" are written too. Only for mobiles: a customer's other numbers are too easily something else.
        return written.StartsWith(plan.CountryCode, StringComparison.Ordinal) && plan.Classify?.Invoke(written.AsSpan(plan.CountryCode.Length)) is NumberClass.Mobile ? written
            : plan.Classify?.Invoke(written) is NumberClass.Mobile ? plan.CountryCode + written
            : null;
    }

    /// <summary>A leading plus and the digits; null when there is anything that no number is written with. A letter right behind the last digit is let go of, as libphonenumber does.</summary>
    private static string? Stripped(string? text)
    {
        var rest = text.AsSpan().Trim();
        if (rest.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[4..];
        }

        if (rest.Length is 0 or > MaxWritten)
        {
            return null;
        }

        if (rest.Length > 1 && char.IsAsciiLetter(rest[^1]) && char.IsAsciiDigit(rest[^2]))
        {
            rest = rest[..^1];
        }

        var kept = new StringBuilder(rest.Length);
        foreach (var c in rest)
        {
            switch (c)
            {
                case >= '0' and <= '9':
                case '+' when kept.Length == 0:
                    kept.Append(c);
                    break;
                case '-' or '.' or '/' or '(' or ')' or '\u2010' or '\u2011' or '\u2012' or '\u2013':
                case var space when char.IsWhiteSpace(space):
                    break;
                default:
                    return null;
            }
        }

        return kept.Length > 1 ? kept.ToString() : null;
    }
}
