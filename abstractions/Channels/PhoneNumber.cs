using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse.Channels;

/// <summary>A phone number in E.164 form: a plus sign, a country code that does not start with 0, 7 to 15 digits in all.</summary>
[JsonConverter(typeof(PhoneNumberConverter))]
public sealed record PhoneNumber
{
    private PhoneNumber(string e164) => E164 = e164;

    /// <summary>The number, plus sign included.</summary>
    public string E164 { get; }

    /// <summary>Takes a number that is known to be well formed; throws <see cref="FormatException"/> otherwise. The message never repeats the number.</summary>
    public static PhoneNumber From(string e164) =>
        TryParse(e164, out var number) ? number : throw new FormatException("A phone number is '+', a country code and 7 to 15 digits in all, without spaces.");

    /// <summary>Reads a number without throwing.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = text is { Length: >= 8 and <= 16 } && text[0] == '+' && text[1] is >= '1' and <= '9'
            && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            ? new PhoneNumber(text)
            : null;
        return number is not null;
    }

    /// <summary>The last two digits only, so that a log line or an exception cannot leak a number.</summary>
    public override string ToString() => $"+…{E164[^2..]}";
}
