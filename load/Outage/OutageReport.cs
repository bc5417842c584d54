using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SmartPulse.Load.Kill.Checking;

namespace SmartPulse.Load.Outage;

/// <summary>What an outage came to.</summary>
internal sealed record OutageReport
{
    /// <summary>Which database.</summary>
    public required string Database { get; init; }

    /// <summary>What was taken away.</summary>
    public required string What { get; init; }

    /// <summary>For how long it really was.</summary>
    public required TimeSpan Away { get; init; }

    /// <summary>What happened meanwhile.</summary>
    public required Meanwhile Meanwhile { get; init; }

    /// <summary>How it came back.</summary>
    public required Afterwards Afterwards { get; init; }

    /// <summary>What readiness said first about it; null when it said nothing.</summary>
    public required string? Why { get; init; }

    /// <summary>From its going until readiness said so; null when it never did.</summary>
    public required TimeSpan? ToldAfter { get; init; }

    /// <summary>From its return until readiness said so; null when readiness had told of no trouble.</summary>
    public required TimeSpan? ReadyAfter { get; init; }

    /// <summary>Requests, and those of them that were repeats.</summary>
    public required (long All, long Repeated) Posted { get; init; }

    /// <summary>Different things that were acknowledged.</summary>
    public required int Acknowledged { get; init; }

    /// <summary>Texts that journals say were owed, and those that the carrier took.</summary>
    public required (int Owed, int Carried) Texts { get; init; }

    /// <summary>How long it all took.</summary>
    public required TimeSpan Took { get; init; }

    /// <summary>Promises that were not kept.</summary>
    public required ImmutableArray<Violation> Violations { get; init; }

    /// <summary>The figures, by name, in the order they are told.</summary>
    public IEnumerable<(string Name, string Value)> Figures()
    {
        yield return ("gone", $"the {What}, of a gateway on {Database}, for {Away.TotalSeconds:0.0} s");
        yield return ("meanwhile acknowledged", $"{Meanwhile.Accepted:N0}, p99 {Meanwhile.AcceptedP99:N0} ms");
        yield return ("meanwhile refused (503)", $"{Meanwhile.Refused:N0}, p99 {Meanwhile.RefusedP99:N0} ms");
        yield return ("meanwhile unanswered", $"{Meanwhile.Unanswered:N0}");
        yield return ("meanwhile callers answered", $"{Meanwhile.Callers:N0}, p99 {Meanwhile.CallersP99:N0} ms");
        yield return ("not ready", ToldAfter is { } told ? $"after {told.TotalSeconds:0.0} s: {Why}" : "never");
        yield return ("ready again", ReadyAfter is { } ready ? $"{ready.TotalSeconds:0.0} s after its return" : "–");
        yield return ("first acknowledged", Afterwards.FirstAccepted is { } first ? $"{first.TotalSeconds:0.0} s after its return" : "never");
        yield return ("backlog taken", $"{Afterwards.BacklogTaken.TotalSeconds:0.0} s after its return");
        yield return ("backlog sent", $"{Afterwards.BacklogSent.TotalSeconds:0.0} s after its return");
        yield return ("requests", $"{Posted.All:N0}, {Posted.Repeated:N0} of them repeats");
        yield return ("acknowledged", $"{Acknowledged:N0}");
        yield return ("texts", $"{Texts.Owed:N0} owed, {Texts.Carried:N0} at the carrier");
        yield return ("took", $"{Took:hh\\:mm\\:ss}");
        yield return ("violations", $"{Violations.Length}");
    }

    /// <summary>The same for machines.</summary>
    public JsonObject ToJson() => new()
    {
        ["database"] = Database,
        ["what"] = What,
        ["awaySeconds"] = Seconds(Away),
        ["accepted"] = Meanwhile.Accepted,
        ["acceptedP99"] = Math.Round(Meanwhile.AcceptedP99, 1),
        ["refused"] = Meanwhile.Refused,
        ["refusedP99"] = Math.Round(Meanwhile.RefusedP99, 1),
        ["unanswered"] = Meanwhile.Unanswered,
        ["callers"] = Meanwhile.Callers,
        ["callersP99"] = Math.Round(Meanwhile.CallersP99, 1),
        ["why"] = Why,
        ["toldSeconds"] = Seconds(ToldAfter),
        ["readySeconds"] = Seconds(ReadyAfter),
        ["firstAcknowledgedSeconds"] = Seconds(Afterwards.FirstAccepted),
        ["backlogTakenSeconds"] = Seconds(Afterwards.BacklogTaken),
        ["backlogSentSeconds"] = Seconds(Afterwards.BacklogSent),
        ["posted"] = Posted.All,
        ["repeated"] = Posted.Repeated,
        ["acknowledged"] = Acknowledged,
        ["owed"] = Texts.Owed,
        ["carried"] = Texts.Carried,
        ["seconds"] = Seconds(Took),
        ["violations"] = new JsonArray([.. Violations.Select(v => new JsonObject { ["promise"] = v.Promise, ["what"] = v.What })]),
    };

    private static double? Seconds(TimeSpan? span) => span is { } known ? Math.Round(known.TotalSeconds, 2) : null;
}
