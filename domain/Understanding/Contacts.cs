using System.Text.RegularExpressions;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>Phone numbers and e-mail addresses in what was written; whatever is one is nothing else.</summary>
internal static partial class Contacts
{
    private const int FewestDigits = 7;

    private const int PostalDigits = 5;

    /// <summary>Of a number dialled within Britain or Ireland.</summary>
    private const int FewestDigitsAbroad = 9;

    /// <summary>The first phone number, as its digits stand in one run of figures.</summary>
    public static Finding<PhoneNumber>? Phone(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        for (var from = 0; from < utterance.Count; from++)
        {
            if (!IsDigits(utterance[from]) || taken[from] || IsCodeBeforeNumber(utterance, from))
            {
                continue;
            }

            var (to, digits) = (from, utterance[from].Written.Length);
            while (to + 1 < utterance.Count && IsDigits(utterance[to + 1]) && !taken[to + 1] && IsWithin(utterance[to + 1].Gap))
            {
                to++;
                digits += utterance[to].Written.Length;
            }

            var isAbroad = from == 0 ? utterance.Text.AsSpan(0, utterance[from].Start).EndsWith("+") : utterance[from].Gap.EndsWith('+');
            var isCode = to + 1 < utterance.Count && utterance[to + 1].IsGlued && IdentityCodes.IsFinnish(utterance.Words(from, to + 1));
            if (isCode)
            {
                Array.Fill(taken, true, from, to + 2 - from); // Of no other use either.
            }
            else if (digits >= (isAbroad || Districts.IsNordic(context.Settings) ? FewestDigits : FewestDigitsAbroad) && (isAbroad || utterance[from].Written[0] == '0')
                && !IsDenied(utterance, from) && PhoneNumbers.TryRead((isAbroad ? "+" : "") + utterance.Words(from, to), NumberedAt(context.Settings), out var number))
            {
                Array.Fill(taken, true, from, to - from + 1);
                return new(number, utterance.Words(from, to), 0.95);
            }

            from = to;
        }

        return null;
    }

    /// <summary>The first e-mail address.</summary>
    public static Finding<string>? Email(Utterance utterance, bool[] taken)
    {
        if (!utterance.Text.Contains('@', StringComparison.Ordinal) || Address().Match(utterance.Text) is not { Success: true } match)
        {
            return null;
        }

        for (var i = 0; i < utterance.Count; i++)
        {
            taken[i] |= utterance[i].Start >= match.Index && utterance[i].End <= match.Index + match.Length;
        }

        return new(match.Value.ToLowerInvariant().Replace('’', '\''), match.Value, 0.95);
    }

    /// <summary>"Not 040 1234567 but 050 7654321": the first is another's, or none.</summary>
    private static bool IsDenied(Utterance utterance, int at) => at > 0 && utterance[at - 1].Text is "ei" or "eikä" or "inte" or "ej" or "not";

    /// <summary>"00530 040 123 4567": the postal code is no part of the number.</summary>
    private static bool IsCodeBeforeNumber(Utterance utterance, int at) =>
        utterance[at].Written.Length == PostalDigits && !utterance[at].Gap.EndsWith('+') && at + 1 < utterance.Count && utterance[at + 1] is { Gap: " ", Written: ['0', >= '1' and <= '9', ..] };

    /// <summary>The country in whose way numbers are written where the tenant is.</summary>
    public static string NumberedAt(LocationSettings settings) => settings.TimeZone switch
    {
        "Europe/Stockholm" => "SE",
        "Europe/London" => "GB",
        "Europe/Dublin" => "IE",
        _ => "FI",
    };

    private static bool IsDigits(Term term) => char.IsAsciiDigit(term.Written[0]);

    private static bool IsWithin(string gap) => gap is " " or "-" or "" or " (" or ") " or ")" or "/" or " - " or "." or "(";

    [GeneratedRegex(@"([\w.+-]{0,32}\b\w{1,3}['’])?[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,4}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Address();
}
