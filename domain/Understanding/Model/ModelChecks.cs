using System.Collections.Immutable;
using System.Text;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Model;

/// <summary>
/// Holds a model's claims against the customer's own words. What was understood without it stands; a claim fills a gap when its words were said and, where rules can read
/// them too, they agree. Whatever else was claimed is let go without a word.
/// </summary>
public static class ModelChecks
{
    /// <summary>Less than any rule's: what rests on it is read back.</summary>
    private const double Confidence = 0.5;

    private const int LongestName = 60;

    /// <summary>The findings with what the model adds to them.</summary>
    /// <param name="own">What was understood without it.</param>
    /// <param name="claimed">Its claims.</param>
    /// <param name="words">What it was shown: a claim's words must be among these.</param>
    /// <param name="context">Where the talk is.</param>
    /// <param name="understanding">Reads a claim's words by rule.</param>
    public static Findings Merge(Findings own, ModelReading claimed, string words, UnderstandingContext context, IUnderstanding understanding)
    {
        var said = Plain(words);
        return own with
        {
            Acts = [.. own.Acts.Union(claimed.Acts.Where(a => Said(a.Words)).Select(a => ModelActs.All.TryGetValue(a.Act, out var act) ? act : (Act?)null).OfType<Act>())],
            Service = own.Service ?? ServiceOf(claimed.Service),
            Urgency = own.Urgency ?? UrgencyOf(claimed.Urgency),
            Time = own.Time ?? TimeOf(claimed.Time),
            Address = own.Address ?? AddressOf(claimed.Address),
            Name = own.Name ?? NameOf(claimed.Name),
        };

        bool Said(string quoted) => Plain(quoted) is { Length: > 0 } plain && !plain.Contains('[', StringComparison.Ordinal) && said.Contains(plain, StringComparison.Ordinal);

        Finding<ServiceId>? ServiceOf(ModelClaim? claim) =>
            claim is not null && Said(claim.Words) && context.Settings.Services.FirstOrDefault(s => s.Id.Value == claim.Value) is { } service
                ? new(service.Id, claim.Words, Confidence)
                : null;

        Finding<Urgency>? UrgencyOf(ModelClaim? claim) => claim is null || !Said(claim.Words) ? null : claim.Value switch
        {
            "today" => new(Urgency.Today, claim.Words, Confidence),
            "soon" => new(Urgency.Soon, claim.Words, Confidence),
            "normal" => new(Urgency.Normal, claim.Words, Confidence),
            _ => null,
        };

        // A date has to be in the words: read by rule, they say it too, or something that holds it.
        Finding<ImmutableArray<LocalWindow>>? TimeOf(ModelTime? claim) =>
            claim is not null && Said(claim.Words) && claim.ToWindow() is { } window && window.FirstDay >= context.Now.Date
            && understanding.Understand(claim.Words, context with { Asked = Asked.Choice, Offers = [] }).Time is { Value: var read } && read.Any(r => Holds(r, window))
                ? new([window], claim.Words, Confidence)
                : null;

        Finding<ServiceAddress>? AddressOf(ModelAddress? claim)
        {
            if (claim is null || !Said(claim.Words))
            {
                return null;
            }

            var (street, code, town) = (IfSaid(claim.Street), IfSaid(claim.PostalCode), IfSaid(claim.Town));
            code = code is { Length: 5 } && code.All(char.IsAsciiDigit) ? code : null;
            return street is null && code is null && town is null ? null : new(new(street, null, code, town), claim.Words, Confidence);
        }

        string? IfSaid(string? part) => part is { Length: > 0 and <= 100 } && Said(part) ? part.Trim() : null;

        Finding<string>? NameOf(ModelClaim? claim) =>
            claim is { Value.Length: > 1 and <= LongestName } && Said(claim.Words) && Said(claim.Value) && !claim.Value.Any(c => char.IsControl(c) || char.IsDigit(c))
                ? new(claim.Value.Trim(), claim.Words, Confidence)
                : null;
    }

    /// <summary>What a merge added.</summary>
    public static Findings Gained(Findings own, Findings merged) => new()
    {
        Acts = [.. merged.Acts.Except(own.Acts)],
        Service = own.Service is null ? merged.Service : null,
        Urgency = own.Urgency is null ? merged.Urgency : null,
        Time = own.Time is null ? merged.Time : null,
        Address = own.Address is null ? merged.Address : null,
        Name = own.Name is null ? merged.Name : null,
    };

    private static bool Holds(LocalWindow outer, LocalWindow inner) =>
        outer.FirstDay <= inner.FirstDay && inner.LastDay <= outer.LastDay
        && (outer.NotBefore is not { } from || inner.NotBefore >= from) && (outer.NotAfter is not { } to || inner.NotAfter <= to);

    /// <summary>Small letters, composed, one space between words: how a quotation is compared.</summary>
    private static string Plain(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
