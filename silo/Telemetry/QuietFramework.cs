using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SmartPulse.Telemetry;

/// <summary>
/// Below warnings frameworks log addresses, headers and arguments: sign-in tokens and whatever a stranger wrote into a URL. No setting can turn
/// that on, for whichever logger; our own categories are filtered as they are configured.
/// </summary>
internal sealed class QuietFramework : IPostConfigureOptions<LoggerFilterOptions>
{
    private static readonly string[] Framework = ["Microsoft", "System", "Orleans"];

    /// <inheritdoc/>
    public void PostConfigure(string? name, LoggerFilterOptions options)
    {
        var loud = options.Rules.Where(static r => IsFramework(r.CategoryName) && r.LogLevel is null or < LogLevel.Warning).ToList();
        foreach (var rule in loud)
        {
            options.Rules.Remove(rule);
            options.Rules.Add(new LoggerFilterRule(rule.ProviderName, rule.CategoryName, LogLevel.Warning, rule.Filter));
        }

        // A rule for one logger, whatever its category, comes before a rule for all loggers.
        foreach (var logger in options.Rules.Select(static r => r.ProviderName).Append(null).Distinct(StringComparer.Ordinal).ToList())
        {
            foreach (var category in Framework.Where(c => !options.Rules.Any(r => r.ProviderName == logger && r.CategoryName == c)))
            {
                options.Rules.Add(new LoggerFilterRule(logger, category, LogLevel.Warning, filter: null));
            }
        }
    }

    private static bool IsFramework(string? category) =>
        category is not null && Framework.Any(f => category.StartsWith(f, StringComparison.OrdinalIgnoreCase) && (category.Length == f.Length || category[f.Length] is '.' or '*'));
}
