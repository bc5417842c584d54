using FsCheck;
using FsCheck.Fluent;
using SmartPulse.Channels;
using SmartPulse.Reporting;
using static SmartPulse.Tests.Unit.Reporting.Rows;

namespace SmartPulse.Tests.Unit.Reporting;

/// <summary>What is true of the report of any cohort.</summary>
public sealed class ReportProperties
{
    private static readonly Arbitrary<OpportunityRow[]> cohorts = Any.ArrayOf().Select(rows => Numbered(rows).ToArray()).ToArbitrary();

    [Fact]
    public void RP04_every_rate_of_any_cohort_is_between_none_and_all() => Holds(cohort =>
    {
        foreach (var rate in Sections(cohort).SelectMany(s => s.Rates).Select(r => r.Rate))
        {
            Assert.InRange(rate.Numerator, 0, rate.Denominator == 0 ? 0 : rate.Denominator);
            Assert.InRange(rate.Open, 0, cohort.Length);
            Assert.Equal(rate.Denominator == 0, rate.Value is null);
        }
    });

    [Fact]
    public void RP01_counted_and_others_are_all_contacts_of_any_cohort() => Holds(cohort =>
    {
        var report = Of(cohort);
        Assert.Equal(cohort.Length, report.Contacts);
        Assert.Equal(report.Contacts, Sections(cohort).Sum(s => s.Counted.Value + s.OtherContacts.Sum(o => o.Count.Value)));
        Assert.All(Sections(cohort), s => Assert.Equal(s.Counted.Value, s.Opportunities.Value + s.OutcomeUnknown.Value));
    });

    [Fact]
    public void RP08_net_is_within_capture_and_recovered_and_hands_free_are_within_the_booked() => Holds(cohort =>
    {
        foreach (var section in Sections(cohort))
        {
            var captured = section.Rate(Figure.CaptureRate).Numerator;
            Assert.InRange(section.Rate(Figure.NetCaptureRate).Numerator, 0, captured);
            Assert.InRange(section.Rate(Figure.BookingRate).Numerator, 0, captured);
            Assert.InRange(section.RecoveredFromNew.Booked.Value + section.RecoveredFromExisting.Booked.Value, 0, captured);
            Assert.Equal(section.Rate(Figure.NetCaptureRate).Numerator, section.Value.Sum(v => v.Of) + section.Unpriced);
        }
    });

    [Fact]
    public void RP10_percentiles_are_those_of_a_naive_list_with_infinities() => Holds(cohort =>
    {
        foreach (var section in Sections(cohort))
        {
            foreach (var figure in section.ResponseTimes.Where(r => r.Clock == ResponseClock.Useful))
            {
                var seconds = cohort
                    .Where(r => ReportFigures.Matches(figure.Count.Key, r, Terms))
                    .Select(r => r.EngagedAt is { } at ? Math.Max(0, (at - r.ClockStart).TotalSeconds) : double.PositiveInfinity)
                    .ToArray();
                Assert.Equal(Naive(seconds, 0.5), Seconds(figure.P50));
                Assert.Equal(Naive(seconds, 0.9), Seconds(figure.P90));
            }
        }

        // The smallest of the times that at least that share does not exceed: the definition, word by word.
        static double? Naive(double[] times, double share) =>
            times.Length == 0 ? null : times.Where(t => times.Count(other => other <= t) >= (share * times.Length) - 1e-9).Min();

        static double? Seconds(ResponseTime? time) => time switch
        {
            ResponseTime.Within within => within.Seconds,
            ResponseTime.Never => double.PositiveInfinity,
            _ => null,
        };
    });

    [Fact]
    public void RP16_every_number_is_the_count_of_the_opportunities_that_its_key_lists() => Holds(cohort =>
    {
        foreach (var section in Sections(cohort))
        {
            Tally[] tallies =
            [
                section.Counted, section.OutcomeUnknown, section.Opportunities, section.StillOpen, section.AnsweredLater,
                section.RecoveredFromNew.Booked, section.RecoveredFromNew.Standing, section.RecoveredFromExisting.Booked, section.RecoveredFromExisting.Standing,
                .. section.OtherContacts.Select(o => o.Count), .. section.ResponseTimes.Select(r => r.Count),
                .. section.Leak.ByReason.Select(r => r.Count), .. section.UnmetDemand.Select(u => u.Count),
                .. section.Value.Select(v => new Tally(v.Of, new(Figure.Value, FigurePart.Of, section.Coverage, v.Sum.Currency))),
                .. section.Rates.Where(r => r.Figure != Figure.CaptureByEvents).SelectMany(r => new Tally[]
                {
                    new(r.Rate.Numerator, r.Key), new(r.Rate.Denominator, r.Key with { Part = FigurePart.Over }), new(r.Rate.Open, r.Key with { Part = FigurePart.Open }),
                }),
            ];

            Assert.All(tallies, t => Assert.Equal((t.Key.ToString(), t.Value), (t.Key.ToString(), cohort.LongCount(r => ReportFigures.Matches(t.Key, r, Terms)))));
            Assert.Equal(section.Leak.ByReason.Sum(r => r.Count.Value), section.Leak.Totals.Sum(t => t.Of) + section.Leak.WithoutBasis);
        }
    });

    [Fact]
    public void RP02_what_came_behind_a_phone_changes_nothing_in_the_other_section() => Holds(cohort =>
    {
        var seen = cohort.Where(r => r.Coverage != NumberMode.Behind).ToArray();
        var behind = cohort.Where(r => r.Coverage == NumberMode.Behind).ToArray();

        Assert.Equal(Text(Of(seen).AllCalls), Text(Of(cohort).AllCalls));
        Assert.Equal(Text(Of(behind).OfMissedCalls), Text(Of(cohort).OfMissedCalls));
        Assert.Equal(0, Of(behind).AllCalls.Counted.Value);
    });

    [Fact]
    public void RP17_the_order_of_rows_changes_nothing() => Holds(cohort =>
        Assert.Equal(Text(Of(cohort).AllCalls), Text(Of([.. cohort.Reverse()]).AllCalls)));

    [Fact]
    public void RP18_restating_one_purpose_moves_just_that_opportunity() => Holds(cohort =>
    {
        if (cohort.FirstOrDefault(r => r.Purpose is Purpose.NewWork or Purpose.Unknown) is not { } moved)
        {
            return;
        }

        var restated = cohort.Select(r => r.Opportunity == moved.Opportunity ? r with { Purpose = Purpose.Supplier } : r).ToArray();
        foreach (var (before, after) in Sections(cohort).Zip(Sections(restated)))
        {
            var one = before.Coverage == (moved.Coverage is NumberMode.Behind ? Coverage.OfMissedCalls : Coverage.AllCalls) ? 1 : 0;
            Assert.Equal(before.Counted.Value - one, after.Counted.Value);
            Assert.Equal(Others(before) + one, Others(after));
            Assert.Equal(Others(before, Purpose.Supplier) + one, Others(after, Purpose.Supplier));
        }

        foreach (var figure in FigureDefinitions.All)
        {
            foreach (var (before, after) in cohort.Zip(restated).Where(p => p.First.Opportunity != moved.Opportunity))
            {
                var key = new FigureKey(figure.Figure, FigurePart.Of, Coverage.AllCalls);
                Assert.Equal(ReportFigures.Matches(key, before, Terms), ReportFigures.Matches(key, after, Terms));
            }
        }

        static long Others(ReportSection section, Purpose? purpose = null) =>
            section.OtherContacts.Where(o => purpose is null || o.Purpose == purpose).Sum(o => o.Count.Value);
    });

    [Fact]
    public void Cohorts_of_these_properties_show_every_figure_in_both_sections()
    {
        var rows = Any.Sample(20_000).ToArray();

        foreach (var key in from d in FigureDefinitions.All from c in Enum.GetValues<Coverage>() select new FigureKey(d.Figure, FigurePart.Of, c))
        {
            Assert.True(rows.Count(r => ReportFigures.Matches(key, r, Terms)) >= 3, $"Too few rows of {key}: its properties prove nothing.");
        }
    }

    private static void Holds(Action<OpportunityRow[]> claim) => Prop.ForAll(cohorts, claim).QuickCheckThrowOnFailure();

    private static Report Of(OpportunityRow[] cohort) => ReportFigures.Of(cohort, [], Terms);

    private static ReportSection[] Sections(OpportunityRow[] cohort) => [Of(cohort).AllCalls, Of(cohort).OfMissedCalls];

    private static string Text(ReportSection section) => System.Text.Json.JsonSerializer.Serialize(section);
}
