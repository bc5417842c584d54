using System.Text.RegularExpressions;

namespace SmartPulse.Understanding;

/// <summary>The comma that a voice has and a recogniser does not write: before a counter-question, so that the no before it does not turn down what it asks for.</summary>
internal static partial class HeardClauses
{
    /// <summary>The same words: "ei noista mikään onnistuisko perjantaina" becomes "ei noista mikään, onnistuisko perjantaina".</summary>
    public static string Marked(string? heard) => CounterQuestion().Replace(heard is { Length: > Utterance.Longest } ? heard[..Utterance.Longest] : heard ?? "", ", ");

    [GeneratedRegex(
        @"(?<=[\p{L}\p{N}]) (?=(onnistuisi?ko|onnistuuko|kävisi?kö|käykö|sopisi?ko|sopiiko|passaisi?ko|olisiko|oisko|löytyisi?kö|onko teillä|entä|entäs|mites|miten olisi|har ni|finns det|går det|skulle det gå|hur är det med|vad sägs om|what about|how about|do you have|have you got|is there|can you do|could you do)\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CounterQuestion();
}
