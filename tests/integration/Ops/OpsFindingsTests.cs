using SmartPulse.Connectors.LanguageModels;
using SmartPulse.Gateway.Ops;
using SmartPulse.Health;
using SmartPulse.Journals;

namespace SmartPulse.Tests.Integration.Ops;

/// <summary>What figures mean.</summary>
public sealed class OpsFindingsTests
{
    private static readonly Readiness Well = new(null, EngineAnswers: true, "Ready.");

    [Fact]
    public void PG11_when_all_is_well_nothing_is_found() =>
        Assert.Empty(OpsFindings.Of(Well, [Level("due.oldest.age", 2), Split("carrier.duration", ("Accepted", 40), ("TryAgain", 2)), Split("webhook.duration", ("200", 90))]));

    [Fact]
    public void PG11_what_stops_customers_from_being_served_comes_first() =>
        Assert.Equal<OpsFinding>(
            [new("store", OpsGravity.Bad, "Full"), new("engine", OpsGravity.Bad, ""), new("wal", OpsGravity.Warning, "400000000")],
            OpsFindings.Of(new(StoreTrouble.Full, EngineAnswers: false, ""), [Level("storage.wal.size", 4e8)]));

    [Theory]
    [InlineData(0, 5, "Bad", "5/5")]
    [InlineData(8, 3, "Warning", "3/11")]
    public void PG11_a_carrier_that_fails_is_found_and_one_that_takes_nothing_is_worse(int accepted, int failed, string gravity, string value) =>
        Assert.Equal<OpsFinding>(
            [new("carrier", Enum.Parse<OpsGravity>(gravity), value)],
            OpsFindings.Of(Well, [Split("carrier.duration", [.. accepted == 0 ? [] : new[] { ("Accepted", (long)accepted) }, ("Unknown", failed)])]));

    [Theory]
    [InlineData(59, null)]
    [InlineData(61, "Warning")]
    [InlineData(601, "Bad")]
    public void PG11_what_is_overdue_is_late_and_then_stuck(double seconds, string? gravity) =>
        Assert.Equal(gravity is null ? [] : [gravity], OpsFindings.Of(Well, [Level("due.oldest.age", seconds)]).Select(f => f.Gravity.ToString()));

    [Fact]
    public void PG11_server_errors_and_forged_signatures_are_told_apart() =>
        Assert.Equal(
            ["serverErrors:2", "badSignatures:9"],
            OpsFindings.Of(Well, [Split("webhook.duration", ("200", 90), ("403", 9), ("503", 2))]).Select(f => $"{f.Code}:{f.Value}"));

    [Fact]
    public void CV232_a_model_that_does_not_answer_is_a_warning_after_all_that_hurts_customers() =>
        Assert.Equal<OpsFinding>(
            [new("engine", OpsGravity.Bad, ""), new("modelKey", OpsGravity.Warning, "")],
            OpsFindings.Of(new(null, EngineAnswers: false, ""), [], ModelTrouble.Key));

    private static OpsReading Level(string key, double now) => new(key, SeriesKind.Level, now, 0, new(0, now, null, null), new(0, now, null, null), [], []);

    private static OpsReading Split(string key, params (string Name, long Count)[] parts)
    {
        var span = new SeriesSpan(parts.Sum(p => p.Count), 1, 0.01, 0.02);
        return new(key, SeriesKind.Spread, null, span.Count, span, span, [.. parts.Select(p => new OpsPart(p.Name, p.Count, p.Count))], []);
    }
}
