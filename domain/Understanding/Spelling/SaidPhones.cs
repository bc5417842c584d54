using SmartPulse.Channels;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Spelling;

/// <summary>A phone number in words, digit by digit, in pairs or as people group them: "nolla neljäkymmentä yksi kaksi …", "noll sju noll, tolv trettiofyra", "oh seven double five".</summary>
internal static class SaidPhones
{
    private const int FewestDigits = 7;

    private const int FewestOfWrongNumber = 8;

    /// <summary>Whether a written text may have one: most have no zero in letters.</summary>
    public static bool MayBeWritten(Utterance utterance)
    {
        foreach (var term in utterance.Terms)
        {
            if (term.Text is "nolla" or "nol" or "noll" or "zero" or "oh" or "nollanolla" or "nollnoll")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first number that is said.</summary>
    public static Finding<PhoneNumber>? Read(Utterance utterance, UnderstandingContext context, Language language, bool[] taken)
    {
        for (var from = 0; from < utterance.Count; from++)
        {
            var isAbroad = utterance.Is(from, "plus") || utterance.Is(from, "plussa");
            var start = isAbroad ? from + 1 : from;
            if (taken[from] || start >= utterance.Count)
            {
                continue;
            }

            // Finns and Swedes say 41 in one word, so forty and a one are 40 and 1; in English they are two words either way.
            var joinsFirst = language == Language.English;
            if ((Number(joinsFirst) ?? Number(!joinsFirst)) is { } found)
            {
                Array.Fill(taken, true, from, found.Last - from + 1);
                return new(found.Number, utterance.Words(from, found.Last), 0.9);
            }

            if (HeardNumbers.Digits(utterance, start, joinOnes: true) is { Count: > 0 } other)
            {
                if (other[0].Digits[0] == '0' && other.Sum(d => d.Digits.Length) >= FewestOfWrongNumber)
                {
                    Array.Fill(taken, true, from, other[^1].Source.To - from + 1); // A digit is missing: it is a number nonetheless, and no time.
                }

                from = other[^1].Source.To; // A number, and no phone's: its last digits are none either.
            }

            (PhoneNumber Number, int Last)? Number(bool joinOnes)
            {
                var run = HeardNumbers.Digits(utterance, start, joinOnes);
                var digits = string.Concat(run.Select(r => r.Digits));
                return digits.Length >= FewestDigits && (isAbroad || digits[0] == '0')
                    && PhoneNumbers.TryRead((isAbroad ? "+" : "") + digits, Contacts.NumberedAt(context.Settings), out var number)
                    ? (number, run[^1].Source.To)
                    : null;
            }
        }

        return null;
    }
}
