using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;

namespace SmartPulse.Reporting;

/// <summary>Makes a report of a cohort. Pure: the same rows and terms give the same report, in whatever order the rows come.</summary>
public static class ReportFigures
{
    /// <summary>The figures of a cohort.</summary>
    /// <param name="cohort">Its opportunities.</param>
    /// <param name="captures">Its capture events, for the rate that counts by them.</param>
    /// <param name="terms">As of when, and the rest that rows do not tell.</param>
    public static Report Of(IReadOnlyList<OpportunityRow> cohort, IReadOnlyList<CaptureCount> captures, ReportTerms terms)
    {
        var all = new SectionTally(Coverage.AllCalls);
        var missed = new SectionTally(Coverage.OfMissedCalls);
        foreach (var row in cohort)
        {
            var facts = new OpportunityFacts(row, terms);
            (facts.Coverage is Coverage.AllCalls ? all : missed).Add(facts);
        }

        foreach (var count in captures)
        {
            (count.Coverage is NumberMode.Behind ? missed : all).Add(count);
        }

        return new(
            terms.Now, FigureDefinitions.Version, terms.EngagedWithin, terms.EngagedWithin == ReportTerms.PublishedEngagedWithin,
            cohort.Count, all.ToSection(), missed.ToSection());
    }

    /// <summary>Whether an opportunity is behind the number that a key names: what a page lists when a figure is opened.</summary>
    public static bool Matches(FigureKey key, OpportunityRow row, ReportTerms terms)
    {
        var facts = new OpportunityFacts(row, terms);
        var definition = FigureDefinitions.Of(key.Figure);
        var of = definition.Of(facts);
        var over = definition.Over?.Invoke(facts) ?? of;
        return facts.Coverage == key.Coverage
            && key.Part switch
            {
                FigurePart.Of => of,
                FigurePart.Over => over,
                FigurePart.Open => over && facts.Open,
                _ => false,
            }
            // A detail of a figure without lines names nothing: an old link shows an empty list rather than a wrong one.
            && (key.Detail is null || (of && definition.Line is { } line && line(facts, key.Detail)));
    }
}

/// <summary>Counts the opportunities of one coverage, each once.</summary>
internal sealed class SectionTally(Coverage coverage)
{
    private readonly long[] of = new long[FigureDefinitions.All.Length];
    private readonly long[] over = new long[FigureDefinitions.All.Length];
    private readonly long[] open = new long[FigureDefinitions.All.Length];
    private readonly Dictionary<Purpose, long> others = [];
    private readonly Dictionary<ResponseLine, (List<Duration> Times, int Never)> responses = ResponseLine.All.ToDictionary(l => l, _ => (new List<Duration>(), 0));
    private readonly Dictionary<bool, (long Booked, long Standing, MoneySums Value)> recovered = new() { [false] = (0, 0, new()), [true] = (0, 0, new()) };
    private readonly MoneySums value = new();
    private readonly BookedPrices prices = new();
    private readonly List<(string Reason, OpportunityRow Row)> leaked = [];
    private readonly Dictionary<UnmetPlace, long> unmet = [];
    private long unpriced;
    private long events;
    private long eventsOfBooked;

    public void Add(OpportunityFacts facts)
    {
        foreach (var definition in FigureDefinitions.All)
        {
            var counts = definition.Of(facts);
            var among = definition.Over?.Invoke(facts) ?? counts;
            of[(int)definition.Figure] += counts ? 1 : 0;
            over[(int)definition.Figure] += among ? 1 : 0;
            open[(int)definition.Figure] += among && facts.Open ? 1 : 0;
        }

        if (!facts.Counted)
        {
            others[facts.Row.Purpose] = others.GetValueOrDefault(facts.Row.Purpose) + 1;
        }

        if (facts.Rated)
        {
            prices.Add(facts);
            AddResponses(facts);
        }

        if (facts.Stands)
        {
            unpriced += value.Add(facts.Row) ? 0 : 1;
        }

        if (facts.Recovered)
        {
            var (booked, standing, sums) = recovered[facts.Row.ExistingCustomer];
            recovered[facts.Row.ExistingCustomer] = (booked + 1, standing + (facts.Stands ? 1 : 0), sums);
            if (facts.Stands)
            {
                sums.Add(facts.Row);
            }
        }

        if (facts.Leaked)
        {
            leaked.Add((facts.LeakReason, facts.Row));
        }

        if (facts.Unmet)
        {
            unmet[facts.UnmetPlace] = unmet.GetValueOrDefault(facts.UnmetPlace) + 1;
        }
    }

    public void Add(CaptureCount count)
    {
        if (count is { Purpose: Purpose.NewWork or Purpose.Unknown, Outcome: not Outcome.AnsweredUnknown })
        {
            events += count.Events;
            eventsOfBooked += count.OfBooked;
        }
    }

    public ReportSection ToSection() => new()
    {
        Coverage = coverage,
        Counted = Tally(Figure.Counted),
        OtherContacts = [.. others.OrderBy(o => o.Key).Select(o => new PurposeCount(o.Key, new(o.Value, Key(Figure.OtherContacts, o.Key.ToString()))))],
        OutcomeUnknown = Tally(Figure.OutcomeUnknown),
        Opportunities = Tally(Figure.Opportunities),
        StillOpen = new(open[(int)Figure.Opportunities], new(Figure.Opportunities, FigurePart.Open, coverage)),
        AnsweredLater = Tally(Figure.AnsweredLater),
        Rates = [.. FigureDefinitions.All.Where(d => d.IsRate).Select(d => new RateFigure(d.Figure, RateOf(d.Figure), Key(d.Figure)))],
        ResponseTimes = [.. ResponseLine.All.Select(ResponseOf)],
        RecoveredFromNew = RecoveredOf(existing: false),
        RecoveredFromExisting = RecoveredOf(existing: true),
        Value = value.ToArray(),
        Unpriced = unpriced,
        Leak = LeakOf(),
        UnmetDemand =
        [
            .. unmet
                .OrderByDescending(u => u.Value).ThenBy(u => u.Key.Detail, StringComparer.Ordinal)
                .Select(u => new UnmetLine(u.Key, new(u.Value, Key(Figure.UnmetDemand, u.Key.Detail)))),
        ],
    };

    private void AddResponses(OpportunityFacts facts)
    {
        foreach (var line in ResponseLine.All)
        {
            if (!line.Has(facts))
            {
                continue;
            }

            var (times, never) = responses[line];
            if (facts.AnsweredAt(line.Clock) is { } answered)
            {
                // An answer can come before its clock starts: a caller is answered by text while leaving a voicemail. That is at once, not less.
                times.Add(Duration.Max(Duration.Zero, answered - facts.Row.ClockStart));
            }
            else
            {
                responses[line] = (times, never + 1);
            }
        }
    }

    private Rate RateOf(Figure figure) => figure is Figure.CaptureByEvents
        ? new(eventsOfBooked, events, open[(int)figure])
        : new(of[(int)figure], over[(int)figure], open[(int)figure]);

    private ResponseFigure ResponseOf(ResponseLine line)
    {
        var (times, never) = responses[line];
        times.Sort();
        return new(
            line.Clock, line.OpenHoursOnly, new(times.Count + never, Key(Figure.ResponseTime, line.Detail)), never,
            ResponseTime.Percentile(50, times, never), ResponseTime.Percentile(90, times, never));
    }

    private RecoveredFigure RecoveredOf(bool existing)
    {
        var (booked, standing, sums) = recovered[existing];
        var line = FigureDefinitions.RecoveredLine(existing);
        return new(new(booked, Key(Figure.Recovered, line)), new(standing, Key(Figure.RecoveredStanding, line)), sums.ToArray());
    }

    private LeakFigure LeakOf()
    {
        var lines = leaked
            .GroupBy(l => (l.Reason, Basis: prices.BasisOf(l.Row)))
            .Select(g => new LeakLine(g.Key.Reason, g.Key.Basis, g.LongCount(), g.Key.Basis.Expected(g.LongCount())))
            .OrderBy(l => l.Reason, StringComparer.Ordinal).ThenBy(l => l.Basis.ToString(), StringComparer.Ordinal)
            .ToImmutableArray();
        var totals = new MoneySums();
        foreach (var line in lines)
        {
            totals.Add(line.Expected, line.Count);
        }

        return new(
            [.. leaked.CountBy(l => l.Reason).OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => new ReasonCount(r.Key, new(r.Value, Key(Figure.Leak, r.Key))))],
            lines, totals.ToArray(), lines.Where(l => l.Expected is null).Sum(l => l.Count));
    }

    private Tally Tally(Figure figure) => new(of[(int)figure], Key(figure));

    private FigureKey Key(Figure figure, string? detail = null) => new(figure, FigurePart.Of, coverage, detail);
}

/// <summary>Sums per currency. There is no way to get one number out of two currencies.</summary>
internal sealed class MoneySums
{
    private readonly SortedDictionary<string, (long Minor, long Of)> sums = new(StringComparer.Ordinal);

    /// <summary>Adds an opportunity's price; false when it has none.</summary>
    public bool Add(OpportunityRow row) => Add(row is { ValueMinor: { } minor, Currency: { } currency } ? new Money(minor, currency) : null, 1);

    /// <summary>Adds an amount that stands for so many opportunities; false when there is none.</summary>
    public bool Add(Money? amount, long of)
    {
        if (amount is null)
        {
            return false;
        }

        var (minor, before) = sums.GetValueOrDefault(amount.Currency);
        sums[amount.Currency] = (checked(minor + amount.MinorUnits), before + of);
        return true;
    }

    public ImmutableArray<MoneySum> ToArray() => [.. sums.Select(s => new MoneySum(new(s.Value.Minor, s.Key), s.Value.Of))];
}
