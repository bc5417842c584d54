using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Understanding.Numbers;

/// <summary>A number that was said.</summary>
/// <param name="Value">What it counts; a third is rounded.</param>
/// <param name="IsOrdinal">"Third" rather than "three".</param>
/// <param name="Words">As it was said.</param>
/// <param name="Start">Where the words begin in the text.</param>
public sealed record SaidNumber(decimal Value, bool IsOrdinal, string Words, int Start);

/// <summary>An amount of money that was said.</summary>
/// <param name="Amount">In the currency's main unit: "två kronor och 23 öre" is 2.23.</param>
/// <param name="Currency">ISO 4217 code; null where the words leave it open ("dollar", "cents" alone).</param>
/// <param name="Unit">The unit as a stable English word: euro, krona, dollar, pound, cent.</param>
/// <param name="Words">As it was said.</param>
/// <param name="Start">Where the words begin in the text.</param>
public sealed record SaidMoney(decimal Amount, string? Currency, string Unit, string Words, int Start);

/// <summary>A length of time that was said.</summary>
/// <param name="Length">Months and years stay what they are: no number of days is guessed.</param>
/// <param name="Words">As it was said.</param>
/// <param name="Start">Where the words begin in the text.</param>
public sealed record SaidDuration(Period Length, string Words, int Start);

/// <summary>All numbers, ordinals, money and durations of a text. Pure, and never an exception for what somebody wrote.</summary>
/// <param name="Numbers">Cardinals and fractions that are neither glued to a unit nor part of a date or clock written in figures.</param>
/// <param name="Ordinals">"Third", "3:e".</param>
/// <param name="Money">Amounts with a currency.</param>
/// <param name="Durations">Lengths of time.</param>
public sealed record Quantities(
    ImmutableArray<SaidNumber> Numbers, ImmutableArray<SaidNumber> Ordinals, ImmutableArray<SaidMoney> Money, ImmutableArray<SaidDuration> Durations)
{
    /// <summary>Reads at most 1,600 characters, words of the given language first.</summary>
    public static Quantities Read(string text, Language language)
    {
        var utterance = Utterance.Of(text);
        var numbers = ImmutableArray.CreateBuilder<SaidNumber>();
        var ordinals = ImmutableArray.CreateBuilder<SaidNumber>();
        var money = ImmutableArray.CreateBuilder<SaidMoney>();
        var durations = ImmutableArray.CreateBuilder<SaidDuration>();
        var (numberFrom, moneyFrom, durationFrom) = (0, 0, 0);
        for (var at = 0; at < utterance.Count; at++)
        {
            if (at >= moneyFrom && MoneyWords.TryRead(utterance, at, language, out var amount, out var last))
            {
                money.Add(amount with { Words = utterance.Words(at, last), Start = utterance[at].Start });
                moneyFrom = last + 1;
            }

            if (at >= durationFrom && DurationWords.TryRead(utterance, at, language, out var length, out last))
            {
                durations.Add(new(length, utterance.Words(at, last), utterance[at].Start));
                durationFrom = last + 1;
            }

            if (at >= numberFrom && Counting.TryRead(utterance, at, language, out var counted))
            {
                numberFrom = counted.Last + 1;
                if (!counted.IsGlued && !IsInDate(utterance, at, counted) && !IsArticle(utterance, at, counted, language))
                {
                    (counted.IsOrdinal ? ordinals : numbers).Add(new(counted.Value, counted.IsOrdinal, utterance.Words(at, counted.Last), utterance[at].Start));
                }
            }
        }

        return new(numbers.ToImmutable(), ordinals.ToImmutable(), money.ToImmutable(), durations.ToImmutable());
    }

    /// <summary>"Ett giltigt tal": before a word the Swedish article is mostly no number, and that word's own reader knows what it counts.</summary>
    private static bool IsArticle(Utterance utterance, int at, Counted counted, Language language) =>
        language == Language.Swedish && counted.Last == at && at > 0 && utterance[at].Text is "en" or "ett" && at + 2 < utterance.Count && utterance[at + 1].Gap == " " && utterance[at + 2].Gap == " "
        && !utterance[at + 1].IsNumber && !Counting.TryRead(utterance, at + 1, language, out _);

    /// <summary>"Den 4 maj" counts nothing.</summary>
    private static bool IsInDate(Utterance utterance, int at, Counted counted) =>
        utterance[at].IsNumber && counted.Last + 1 < utterance.Count && TimeGrammar.Matcher.IsMonth(utterance[counted.Last + 1].Text);
}
