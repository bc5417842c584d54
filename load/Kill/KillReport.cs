using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SmartPulse.Load.Kill.Checking;

namespace SmartPulse.Load.Kill;

/// <summary>What a campaign came to.</summary>
internal sealed record KillReport
{
    /// <summary>Which database.</summary>
    public required string Database { get; init; }

    /// <summary>The seed.</summary>
    public required int Seed { get; init; }

    /// <summary>How many requests waited for an answer at the instant of each kill.</summary>
    public required ImmutableArray<int> InFlightAtKill { get; init; }

    /// <summary>How long the gateway took to take work again after each kill.</summary>
    public required ImmutableArray<TimeSpan> Starts { get; init; }

    /// <summary>Requests sent.</summary>
    public required long Posted { get; init; }

    /// <summary>Those of them that repeated one that was not acknowledged.</summary>
    public required long Repeated { get; init; }

    /// <summary>Different things that were acknowledged.</summary>
    public required int Acknowledged { get; init; }

    /// <summary>Customers.</summary>
    public required int Customers { get; init; }

    /// <summary>Texts the carrier took, and those whose answer was lost.</summary>
    public required (int All, int AnswerLost) Carried { get; init; }

    /// <summary>Texts that journals say were owed.</summary>
    public required int Owed { get; init; }

    /// <summary>Bookings ever confirmed.</summary>
    public required int Booked { get; init; }

    /// <summary>Customers who were told of their appointment.</summary>
    public required int ToldBooked { get; init; }

    /// <summary>Patient customers who heard nothing for too long.</summary>
    public required int GaveUp { get; init; }

    /// <summary>How long it all took.</summary>
    public required TimeSpan Took { get; init; }

    /// <summary>Promises that were not kept.</summary>
    public required ImmutableArray<Violation> Violations { get; init; }

    /// <summary>The figures, by name, in the order they are told.</summary>
    public IEnumerable<(string Name, string Value)> Figures()
    {
        yield return ("database", Database);
        yield return ("seed", $"{Seed}");
        yield return ("kills", $"{InFlightAtKill.Length}");
        yield return ("in flight at a kill", Spread(InFlightAtKill.Select(n => (double)n), "0"));
        yield return ("seconds until it took work again", Spread(Starts.Select(s => s.TotalSeconds), "0.0"));
        yield return ("requests", $"{Posted:N0}, {Repeated:N0} of them repeats");
        yield return ("customers", $"{Customers:N0}, {GaveUp} of them left unanswered");
        yield return ("acknowledged", $"{Acknowledged:N0}");
        yield return ("texts owed", $"{Owed:N0}");
        yield return ("texts carried", $"{Carried.All:N0}, {Carried.AnswerLost:N0} of them with a lost answer");
        yield return ("appointments", $"{Booked:N0} confirmed, {ToldBooked:N0} customers told");
        yield return ("took", $"{Took:hh\\:mm\\:ss}");
        yield return ("violations", $"{Violations.Length}");
    }

    /// <summary>The same for machines.</summary>
    public JsonObject ToJson() => new()
    {
        ["database"] = Database,
        ["seed"] = Seed,
        ["kills"] = InFlightAtKill.Length,
        ["inFlightAtKill"] = new JsonArray([.. InFlightAtKill.Select(n => (JsonNode)n)]),
        ["startSeconds"] = new JsonArray([.. Starts.Select(s => (JsonNode)Math.Round(s.TotalSeconds, 2))]),
        ["posted"] = Posted,
        ["repeated"] = Repeated,
        ["acknowledged"] = Acknowledged,
        ["customers"] = Customers,
        ["carried"] = Carried.All,
        ["answerLost"] = Carried.AnswerLost,
        ["owed"] = Owed,
        ["booked"] = Booked,
        ["toldBooked"] = ToldBooked,
        ["gaveUp"] = GaveUp,
        ["seconds"] = Math.Round(Took.TotalSeconds, 1),
        ["violations"] = new JsonArray([.. Violations.Select(v => (JsonNode)new JsonObject { ["promise"] = v.Promise, ["what"] = v.What })]),
    };

    private static string Spread(IEnumerable<double> values, string format)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? "-" : string.Join(" – ", ((double[])[sorted[0], sorted[sorted.Count / 2], sorted[^1]]).Select(v => v.ToString(format)));
    }
}
