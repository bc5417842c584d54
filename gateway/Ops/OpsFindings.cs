using System.Collections.Immutable;
using System.Globalization;
using SmartPulse.Connectors.LanguageModels;
using SmartPulse.Health;

namespace SmartPulse.Gateway.Ops;

/// <summary>What the figures mean. Pure; the bounds are where somebody should look, not where something breaks.</summary>
internal static class OpsFindings
{
    private const double LateAfterSeconds = 60;
    private const double StuckAfterSeconds = 600;
    private const double SlowSyncSeconds = 0.1;
    private const double SlowToEngageSeconds = 60;
    private const double LongQueue = 1_000;
    private const double LargeWal = 256 * 1024 * 1024;
    private const int FewFailures = 3;

    /// <summary>Everything that is wrong, worst first.</summary>
    /// <param name="readiness">Whether customers can be served.</param>
    /// <param name="figures">The figures of the last hour.</param>
    /// <param name="model">Why the language model does not answer, where one is configured and does not.</param>
    public static ImmutableArray<OpsFinding> Of(Readiness readiness, ImmutableArray<OpsReading> figures, ModelTrouble? model = null)
    {
        var found = ImmutableArray.CreateBuilder<OpsFinding>();
        if (readiness.Store is { } trouble)
        {
            Add("store", OpsGravity.Bad, trouble.ToString());
        }

        if (!readiness.EngineAnswers)
        {
            Add("engine", OpsGravity.Bad, "");
        }

        var (sent, taken) = (Hour("carrier.duration"), Part("carrier.duration", "Accepted").Hour);
        var failed = sent - taken - Part("carrier.duration", "Found").Hour - Part("carrier.duration", "NotFound").Hour;
        if (failed >= FewFailures && failed * 5 >= sent)
        {
            Add("carrier", taken == 0 ? OpsGravity.Bad : OpsGravity.Warning, $"{failed}/{sent}");
        }

        var overdue = Now("due.oldest.age");
        if (overdue > LateAfterSeconds)
        {
            Add("overdue", overdue > StuckAfterSeconds ? OpsGravity.Bad : OpsGravity.Warning, Text(overdue));
        }

        WhenOver("commitsFailed", Minute("storage.commits.failed"), 0);
        WhenOver("serverErrors", ByStatus(static s => s >= 500).Sum(static p => p.Minute), 0);
        WhenOver("badSignatures", ByStatus(static s => s == 403).Sum(static p => p.Hour), FewFailures);
        WhenOver("overload", Minute("admission.refused"), 0);
        WhenOver("shed", Minute("engine.shed"), 0);
        WhenOver("timeouts", Minute("engine.timeouts"), 0);
        WhenOver("slowDisk", Of("storage.sync.duration")?.Minute.Slow ?? 0, SlowSyncSeconds);
        WhenOver("queue", Of("storage.queue.length")?.Minute.Peak ?? 0, LongQueue);
        WhenOver("wal", Now("storage.wal.size"), LargeWal);
        if (Of("loop.engage.duration") is { Hour: { Count: >= FewFailures, Median: { } median } })
        {
            WhenOver("slowToEngage", median, SlowToEngageSeconds);
        }

        if (model is { } silent)
        {
            Add($"model{silent}", OpsGravity.Warning, ""); // A warning whatever it is: customers are served without.
        }

        return [.. found.OrderBy(static f => f.Gravity)];

        void WhenOver(string code, double value, double bound)
        {
            if (value > bound)
            {
                Add(code, OpsGravity.Warning, Text(value));
            }
        }

        void Add(string code, OpsGravity gravity, string value) => found.Add(new(code, gravity, value));

        OpsReading? Of(string key) => figures.FirstOrDefault(f => f.Key == key);

        double Now(string key) => Of(key)?.Now ?? 0;

        long Minute(string key) => Of(key)?.Minute.Count ?? 0;

        long Hour(string key) => Of(key)?.Hour.Count ?? 0;

        OpsPart Part(string key, string name) => Of(key)?.Parts.FirstOrDefault(p => p.Name == name) ?? new(name, 0, 0);

        IEnumerable<OpsPart> ByStatus(Func<int, bool> which) =>
            (Of("webhook.duration")?.Parts ?? []).Where(p => int.TryParse(p.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && which(status));
    }

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
