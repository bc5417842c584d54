using System.Collections.Frozen;
using System.Text.Json;
using SmartPulse.Tenants;

namespace SmartPulse.Phrasing;

/// <summary>How a catalogue marks what one trade says otherwise, and how a word of the trade begins a sentence.</summary>
internal static class TradeWords
{
    private static readonly FrozenDictionary<Trade, string> Names =
        Enum.GetValues<Trade>().ToFrozenDictionary(t => t, t => JsonNamingPolicy.KebabCaseLower.ConvertName(t.ToString()));

    /// <summary>The mark of a trade: <c>ask-job.car-repair</c> stands instead of <c>ask-job</c> in a garage.</summary>
    public static string Of(Trade trade) => Names[trade];

    /// <summary>A value that begins a sentence; a hole with a capital, <c>{Worker}</c>, asks for it.</summary>
    public static string? Capital(string? value) => string.IsNullOrEmpty(value) ? value : char.ToUpperInvariant(value[0]) + value[1..];

    /// <summary>The hole whose value a hole with a capital asks for.</summary>
    public static string Lower(string hole) => char.ToLowerInvariant(hole[0]) + hole[1..];
}
