using System.Collections.Immutable;
using System.Globalization;
using NodaTime.Text;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What was found in the customer's words, flattened for whoever watches: stable words, and the words they came from.</summary>
internal static class Understood
{
    private static readonly LocalDatePattern Day = LocalDatePattern.Iso;
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The parts, in the order of their kinds; empty when nothing was found.</summary>
    public static ImmutableArray<UnderstoodPart> Parts(Findings findings, string? keys)
    {
        var parts = ImmutableArray.CreateBuilder<UnderstoodPart>();
        Add("language", findings.Language?.ToString(), "", 1);
        foreach (var act in findings.Acts)
        {
            Add("act", act.ToString(), "", 1);
        }

        Add("purpose", findings.Purpose?.ToString(), "", 1);
        Add("choice", findings.Choice?.ToString(CultureInfo.InvariantCulture), "", 1);
        Add("service", findings.Service?.Value.Value, findings.Service?.Words, findings.Service?.Confidence);
        Add("urgency", findings.Urgency?.Value.ToString(), findings.Urgency?.Words, findings.Urgency?.Confidence);
        Add("emergency", findings.Emergency?.Value, findings.Emergency?.Words, findings.Emergency?.Confidence);
        Add("time", findings.Time is { } time ? string.Join("; ", time.Value.Select(Written)) : null, findings.Time?.Words, findings.Time?.Confidence);
        Add("address", Written(findings.Address?.Value), findings.Address?.Words, findings.Address?.Confidence);
        Add("name", findings.Name?.Value, findings.Name?.Words, findings.Name?.Confidence);
        Add("with", findings.With?.Value.Value, findings.With?.Words, findings.With?.Confidence);
        Add("keys", keys, "", 1);
        return parts.ToImmutable();

        void Add(string what, string? value, string? words, double? confidence)
        {
            if (value is { Length: > 0 })
            {
                parts.Add(new(what, value, words ?? "", confidence ?? 1));
            }
        }
    }

    private static string Written(LocalWindow window)
    {
        var days = window.FirstDay == window.LastDay ? Day.Format(window.FirstDay) : $"{Day.Format(window.FirstDay)}/{Day.Format(window.LastDay)}";
        return window is { NotBefore: null, NotAfter: null } ? days
            : $"{days} {(window.NotBefore is { } from ? Clock.Format(from) : "")}-{(window.NotAfter is { } to ? Clock.Format(to) : "")}";
    }

    private static string? Written(ServiceAddress? address) => address is null ? null
        : string.Join(", ", new[]
        {
            string.Join(' ', new[] { address.Street, address.Flat }.Where(p => p is not null)),
            string.Join(' ', new[] { address.PostalCode, address.Town }.Where(p => p is not null)),
        }.Where(p => p.Length > 0));
}
