using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SmartPulse.Load.Kill.Checking;

namespace SmartPulse.Load.Cluster;

/// <summary>What a trial of a cluster came to.</summary>
internal sealed record ClusterReport
{
    /// <summary>What stood there.</summary>
    public required ClusterSettings Settings { get; init; }

    /// <summary>Before anything happened.</summary>
    public required Recovery Calm { get; init; }

    /// <summary>Things acknowledged a second then.</summary>
    public required double CalmPerSecond { get; init; }

    /// <summary>Each failure, in order.</summary>
    public required ImmutableArray<Recovery> Failures { get; init; }

    /// <summary>Writes that the store refused because another activation had written first.</summary>
    public required int StaleWrites { get; init; }

    /// <summary>Requests, and those of them that were repeats.</summary>
    public required (long All, long Repeated) Posted { get; init; }

    /// <summary>Different things that were acknowledged.</summary>
    public required int Acknowledged { get; init; }

    /// <summary>Texts that journals say were owed, and those that the carrier took.</summary>
    public required (int Owed, int Carried) Texts { get; init; }

    /// <summary>Appointments ever confirmed, and customers who were told of theirs.</summary>
    public required (int Confirmed, int Told) Booked { get; init; }

    /// <summary>How long it all took.</summary>
    public required TimeSpan Took { get; init; }

    /// <summary>Promises that were not kept.</summary>
    public required ImmutableArray<Violation> Violations { get; init; }

    /// <summary>The figures, by name, in the order they are told.</summary>
    public IEnumerable<(string Name, string Value)> Figures()
    {
        yield return ("cluster", $"{Settings.Silos} silos, {Settings.Gateways} gateways, {Settings.Conversations:N0} conversations at once, on PostgreSQL");
        yield return ("calm", $"{CalmPerSecond:N0} acknowledged a second, p99 {Calm.P99:N0} ms, {Calm.Failed:N0} requests repeated");
        foreach (var failure in Failures)
        {
            yield return (failure.What, failure.Text);
        }

        yield return ("stale writes refused", $"{StaleWrites:N0}");
        yield return ("requests", $"{Posted.All:N0}, {Posted.Repeated:N0} of them repeats");
        yield return ("acknowledged", $"{Acknowledged:N0}");
        yield return ("texts", $"{Texts.Owed:N0} owed, {Texts.Carried:N0} at the carrier");
        yield return ("appointments", $"{Booked.Confirmed:N0} confirmed, {Booked.Told:N0} customers told");
        yield return ("took", $"{Took:hh\\:mm\\:ss}");
        yield return ("violations", $"{Violations.Length}");
    }

    /// <summary>The same for machines.</summary>
    public JsonObject ToJson() => new()
    {
        ["silos"] = Settings.Silos,
        ["gateways"] = Settings.Gateways,
        ["conversations"] = Settings.Conversations,
        ["perSecond"] = Math.Round(CalmPerSecond, 1),
        ["p99"] = Math.Round(Calm.P99, 1),
        ["failures"] = new JsonArray([.. Failures.Select(f => (JsonNode)new JsonObject
        {
            ["what"] = f.What,
            ["seconds"] = Math.Round(f.After.TotalSeconds, 2),
            ["failed"] = f.Failed,
            ["late"] = f.Late,
            ["acknowledged"] = f.Acknowledged,
            ["p99"] = Math.Round(f.P99, 1),
        })]),
        ["staleWrites"] = StaleWrites,
        ["posted"] = Posted.All,
        ["repeated"] = Posted.Repeated,
        ["acknowledged"] = Acknowledged,
        ["owed"] = Texts.Owed,
        ["carried"] = Texts.Carried,
        ["booked"] = Booked.Confirmed,
        ["toldBooked"] = Booked.Told,
        ["seconds"] = Math.Round(Took.TotalSeconds, 1),
        ["violations"] = new JsonArray([.. Violations.Select(v => (JsonNode)new JsonObject { ["promise"] = v.Promise, ["what"] = v.What })]),
    };
}
