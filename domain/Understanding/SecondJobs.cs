using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>Two jobs in one message: "hana vuotaa ja viemäri on tukossa". Each side of the "and" names a thing of its own.</summary>
internal static class SecondJobs
{
    private static readonly ImmutableArray<string> Between =
        [" ja sit ", " ja lisäksi ", " sekä ", " ja ", " lisäksi ", " och så ", " samt ", " och ", " dessutom ", " and also ", " and ", " plus ", ". ", ", ", "; ", "\n"];

    /// <summary>Less than this is a guess, and a guess books no second job.</summary>
    private const double Sure = 0.8;

    /// <summary>The other job than the one found first, with the words of its own part; null when there is one job alone.</summary>
    public static Finding<ServiceId>? Read(Utterance utterance, LocationSettings settings, Language language, Finding<ServiceId>? first)
    {
        if (first is null)
        {
            return null;
        }

        foreach (var joint in Between)
        {
            var at = utterance.Text.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (at <= 0)
            {
                continue;
            }

            var (before, after) = (utterance.Text[..at], utterance.Text[(at + joint.Length)..]);
            if (Of(before, settings, language) is { } left && Of(after, settings, language) is { } right && left.Value != right.Value)
            {
                return left.Value == first.Value ? right : left;
            }
        }

        return null;
    }

    private static Finding<ServiceId>? Of(string part, LocationSettings settings, Language language)
    {
        var said = Utterance.Of(part);
        return Jobs.Read(said, settings, language).Finding is { } found && found.Confidence >= Sure ? found : null;
    }
}
