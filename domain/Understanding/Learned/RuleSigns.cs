using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>What was read of a text by rule, as hashes: the table learns how far to believe it.</summary>
internal static class RuleSigns
{
    /// <summary>The signs of those findings, each once.</summary>
    public static uint[] Of(Findings read, UnderstandingContext context)
    {
        var group = TextSigns.GroupOf(context.Asked).ToString();
        var signs = new HashSet<uint>();
        foreach (var finding in Names(read, context).OfType<string>())
        {
            var hash = TextSigns.HashOf(finding, 2166136261u);
            signs.Add(TextSigns.Sign('r', hash));
            signs.Add(TextSigns.Sign('R', TextSigns.HashOf(group, hash)));
        }

        return [.. signs];
    }

    private static IEnumerable<string?> Names(Findings read, UnderstandingContext context)
    {
        yield return $"trade {context.Settings.Trade}";
        yield return $"acts {string.Join('+', read.Acts)}";
        foreach (var act in read.Acts)
        {
            yield return $"act {act}";
        }

        yield return read.Purpose is { } purpose ? $"purpose {purpose}" : null;
        yield return $"job {read.Service?.Value.Value}";
        yield return read.Service is null ? "no job" : read.Service.Confidence > 0.6 ? "a job" : "perhaps a job";
        yield return read.Emergency is { } emergency ? $"emergency {emergency.Value}" : "no emergency";
        yield return $"urgency {read.Urgency?.Value}";
        yield return read.Time is null ? "no wish" : "wish";
        yield return read.About is null ? null : "about a visit";
        yield return read.Address is null ? null : "address";
        yield return read.Area is null ? null : "area";
        yield return read.Name is null ? null : "name";
        yield return read.Phone is null ? null : "phone";
        yield return read.Choice is null ? null : "choice";
        yield return read.Rival is null ? null : "rival";
        yield return $"language {read.Language}";
        yield return read.IsEmpty ? "nothing" : null;
    }
}
