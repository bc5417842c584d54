using System.Text.Json;
using NodaTime.Text;
using SmartPulse.Load.Understand;

namespace SmartPulse.Load.Evaluate.Sets;

/// <summary>What customers write, with every field of the right reading, and the errors that are worse than all others.</summary>
internal static class Utterances
{
    private static readonly string[] PlaceFields = ["street", "postal", "town", "area", "note"];
    private static readonly string[] TimeFields = ["date", "date_to", "time", "time_to", "part"];

    public static IEnumerable<Scored> Score(Row row)
    {
        var understood = row.Understand();
        var expect = row.Json.GetProperty("expect");
        return Fields(row, expect, understood).Concat(Grave(row, expect, understood));
    }

    private static IEnumerable<Scored> Fields(Row row, JsonElement expect, Understood understood)
    {
        if (Has(expect, "job") && OneOf(row, "job", Text(expect, "job"), understood.Job) is { } job)
        {
            yield return job;
        }

        if (Has(expect, "urgency") && OneOf(row, "urgency", Text(expect, "urgency"), understood.Urgency) is { } urgency)
        {
            yield return urgency;
        }

        foreach (var scored in Places(row, expect, understood).Concat(Times(row, expect, understood)).Concat(Acts(row, expect, understood)))
        {
            yield return scored;
        }

        if (row.Text("lang") is { } language)
        {
            yield return row.Same("lang", language, understood.Language);
        }
    }

    private static IEnumerable<Scored> Places(Row row, JsonElement expect, Understood understood)
    {
        if (!expect.TryGetProperty("place", out var place))
        {
            yield break;
        }

        foreach (var field in PlaceFields)
        {
            var expected = place.ValueKind == JsonValueKind.Object ? Text(place, field) : null;
            var found = understood.Place.FirstOrDefault(p => p.Name == field).Value;

            // A town that an area implies may be filled in or not.
            var implied = field == "town" && place.ValueKind == JsonValueKind.Object && place.TryGetProperty("area", out _);
            if (expected is null ? found is not null && field != "note" && !implied : !implied || found is not null)
            {
                yield return field == "note" && found is not null
                    ? row.Score(field, Verdict.Right, expected!, found)
                    : row.Same(field, expected, found);
            }
        }
    }

    private static IEnumerable<Scored> Times(Row row, JsonElement expect, Understood understood)
    {
        if (!expect.TryGetProperty("time", out var time))
        {
            return [];
        }

        var flat = understood.Time;
        if (time.ValueKind != JsonValueKind.Object)
        {
            return flat is null ? [] : [row.Score("time", Verdict.Wrong, "nothing", flat.ToString())];
        }

        var first = time.TryGetProperty("options", out var options) ? options[0] : time;
        if (time.TryGetProperty("except", out _) || time.TryGetProperty("same_time", out _) || ((Text(time, "rel") ?? Text(first, "rel")) == "before" && Text(first, "date_to") is null))
        {
            return [row.Score("time", flat is null ? Verdict.Silent : Verdict.Right, time.GetRawText(), flat?.ToString())];
        }

        return TimeFields.Where(f => Text(first, f) is not null).Select(f => row.Same(f, Text(first, f), f switch
        {
            "date" => Dated(first, flat?.Date),
            "date_to" => flat?.DateTo,
            "time" => flat?.Time,
            "time_to" => flat?.TimeTo,
            _ => flat?.Part ?? PartSaid(understood),
        }));
    }

    /// <summary>"Efter den tionde": the rows name the day that is said with <c>rel</c> after it, and the first day that is wished for is the next.</summary>
    private static string? Dated(JsonElement time, string? found) =>
        Text(time, "rel") == "after" && Text(time, "time") is null && Text(time, "date") is { } said && found is not null
        && LocalDatePattern.Iso.Parse(said) is { Success: true, Value: var day } && LocalDatePattern.Iso.Format(day.PlusDays(1)) == found ? said : found;

    /// <summary>The part of the day that was said beside an hour: a row may have both.</summary>
    private static string? PartSaid(Understood understood) =>
        understood.Findings.TimesSaid is [{ Time: not null, Part: { } part }, ..] ? FlatTime.Name(part, understood.Language) : null;

    private static IEnumerable<Scored> Acts(Row row, JsonElement expect, Understood understood)
    {
        var expected = expect.GetProperty("act").EnumerateArray().Select(a => a.GetString()!.Split('|')).ToArray();
        var found = string.Join(", ", understood.Acts);
        foreach (var act in expected)
        {
            var verdict = act.Any(understood.Acts.Contains) ? Verdict.Right : understood.Acts is [] or ["unclear"] ? Verdict.Silent : Verdict.Wrong;
            yield return row.Score("act", verdict, string.Join('|', act), found);
        }

        // What was heard besides counts as wrong, unless it is only politeness or the plain telling of something.
        foreach (var extra in understood.Acts.Where(a => a is not ("thanks" or "inform" or "request" or "unclear") && !expected.Any(e => e.Contains(a))))
        {
            yield return row.Score("act", Verdict.Wrong, "no " + extra, found);
        }
    }

    private static IEnumerable<Scored> Grave(Row row, JsonElement expect, Understood understood)
    {
        var acts = expect.GetProperty("act").EnumerateArray().SelectMany(a => a.GetString()!.Split('|')).ToArray();
        var urgency = (Text(expect, "urgency") ?? "none").Split('|');
        var (emergency, optOut) = (understood.Urgency == "emergency", understood.Acts.Contains("opt_out"));
        string?[] errors =
        [
            acts.Contains("opt_out") && !optOut ? "opt-out missed" : null,
            optOut && !acts.Contains("opt_out") ? "opt-out where none was" : null,
            Has(expect, "urgency") && urgency is ["emergency"] && !emergency ? "emergency missed" : null,
            understood.Acts.Any(a => (a == "yes" || (a.StartsWith("choose:", StringComparison.Ordinal) && a != "choose:?")) && !acts.Contains(a)) ? "yes or choice where none was" : null,
            expect.TryGetProperty("time", out var time) && time.ValueKind == JsonValueKind.Null && understood.Time is not null ? "time taken for a wish" : null,
            Has(expect, "urgency") && emergency && !urgency.Contains("emergency") ? "false emergency" : null,
        ];
        return errors.OfType<string>().Select(e => row.Score("grave", Verdict.Wrong, expect.GetRawText(), $"{string.Join(", ", understood.Acts)} {understood.Urgency} {understood.Time}") with { Grave = e });
    }

    private static Scored? OneOf(Row row, string field, string? expected, string? found)
    {
        var any = (expected ?? "none").Split('|');
        return found is null && any.Contains("none") ? null
            : row.Score(field, found is null ? Verdict.Silent : any.Contains(found) ? Verdict.Right : Verdict.Wrong, string.Join('|', any), found);
    }

    /// <summary>A field that a row does not have at all is not scored.</summary>
    private static bool Has(JsonElement json, string name) => json.TryGetProperty(name, out _);

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
