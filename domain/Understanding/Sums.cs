using SmartPulse.Conversations;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Understanding;

/// <summary>The money that a customer names: "sata euroa", "1 500 kr", "€80".</summary>
internal static class Sums
{
    /// <summary>The first amount; none where the words leave the currency open, and none that is too large to be one.</summary>
    public static Finding<Money>? Read(Utterance utterance, UnderstandingContext context, Language language)
    {
        for (var at = MoneyWords.IsIn(utterance) ? 0 : utterance.Count; at < utterance.Count; at++)
        {
            if (MoneyWords.TryRead(utterance, at, language, out var said, out var last))
            {
                return (said.Currency ?? (said.Unit == "pound" && !Districts.IsNordic(context.Settings) ? "GBP" : null)) is { } currency && decimal.Abs(said.Amount) < 1_000_000_000_000m
                    ? new(new(decimal.ToInt64(decimal.Round(said.Amount * 100)), currency), utterance.Words(at, last), 0.9)
                    : null;
            }
        }

        return null;
    }
}
