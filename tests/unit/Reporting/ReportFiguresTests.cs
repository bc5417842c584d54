using System.Text.Json;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Reporting;
using static SmartPulse.Tests.Unit.Reporting.Rows;

namespace SmartPulse.Tests.Unit.Reporting;

public sealed class ReportFiguresTests
{
    [Fact]
    public void RP01_new_work_and_unknown_are_counted_and_the_rest_are_other_contacts_by_purpose()
    {
        var section = Report(Missed, Missed with { Purpose = Purpose.Unknown }, Missed with { Purpose = Purpose.Invoice }, Missed with { Purpose = Purpose.Private }, Missed with { Purpose = Purpose.Invoice }).AllCalls;

        Assert.Equal(2, section.Counted.Value);
        Assert.Equal([(Purpose.Invoice, 2L), (Purpose.Private, 1L)], section.OtherContacts.Select(o => (o.Purpose, o.Count.Value)));
        Assert.Equal(new Rate(0, 2, 2), section.Rate(Figure.CaptureRate));
    }

    [Fact]
    public void RP02_a_line_behind_a_phone_has_figures_of_its_own_titled_of_missed_calls()
    {
        var report = Report(Booked, Missed with { Coverage = NumberMode.Beside }, Booked with { Coverage = NumberMode.Behind });

        Assert.Equal(new Rate(1, 2, 1), report.AllCalls.Rate(Figure.CaptureRate));
        Assert.Equal(new Rate(1, 1, 0), report.OfMissedCalls.Rate(Figure.CaptureRate));
        Assert.Equal("Of missed calls", FigureDefinitions.Title(Coverage.OfMissedCalls).English);
    }

    [Fact]
    public void RP03_a_call_that_staff_answered_to_an_unknown_end_is_shown_apart_and_in_no_rate()
    {
        var answered = Missed with { FirstKind = CaptureKind.AnsweredCall, Outcome = Outcome.AnsweredUnknown, EngagedAt = Noon, EngagedByHuman = true, HumanAt = Noon };

        var section = Report(Booked, answered).AllCalls;

        Assert.Equal((2, 1, 1), (section.Counted.Value, section.OutcomeUnknown.Value, section.Opportunities.Value));
        Assert.All(section.Rates.Where(r => r.Figure != Figure.CaptureByEvents), r => Assert.Equal(1, r.Rate.Denominator));
    }

    [Fact]
    public void RP04_a_rate_out_of_nothing_has_no_value()
    {
        var section = Report().AllCalls;

        Assert.All(section.Rates, r => Assert.Null(r.Rate.Value));
        Assert.All(section.ResponseTimes, r => Assert.Null(r.P90));
    }

    [Theory]
    [InlineData(60, 1)]
    [InlineData(61, 0)]
    public void RP05_engaged_is_a_meaningful_response_within_sixty_seconds_of_the_clocks_start(int seconds, int engaged)
    {
        var section = Report(Missed with { ClockStart = Noon + Seconds(20), EngagedAt = Noon + Seconds(20 + seconds) }).AllCalls;

        Assert.Equal(engaged, section.Rate(Figure.EngagedRate).Numerator);
        Assert.Equal(1 - engaged, section.AnsweredLater.Value);
    }

    [Fact]
    public void RP05_another_limit_is_marked()
    {
        var late = Engaged with { EngagedAt = Noon + Seconds(100) };

        var published = ReportFigures.Of([late], [], Terms);
        var own = ReportFigures.Of([late], [], Terms with { EngagedWithin = Seconds(120) });

        Assert.Equal((true, 0L), (published.EngagedWithinIsPublished, published.AllCalls.Rate(Figure.EngagedRate).Numerator));
        Assert.Equal((false, 1L), (own.EngagedWithinIsPublished, own.AllCalls.Rate(Figure.EngagedRate).Numerator));
    }

    [Fact]
    public void RP06_each_step_of_the_funnel_is_out_of_the_step_before()
    {
        var section = Report(Missed, Engaged, Replied, Qualified, Booked).AllCalls;

        Assert.Equal(new Rate(4, 5, 4), section.Rate(Figure.EngagedRate));
        Assert.Equal(new Rate(3, 4, 3), section.Rate(Figure.ReplyRate));
        Assert.Equal(new Rate(2, 4, 3), section.Rate(Figure.QualifiedOfEngaged));
        Assert.Equal(new Rate(2, 3, 2), section.Rate(Figure.QualifiedOfReplied));
        Assert.Equal(new Rate(1, 2, 1), section.Rate(Figure.BookingRate));
        Assert.Equal(0.2, section.Rate(Figure.CaptureRate).Value);
    }

    [Fact]
    public void RP07_booked_by_a_human_counts_and_hands_free_is_the_share_without_one()
    {
        var section = Report(Booked, Booked with { BookedByHuman = true, HumanTookPart = true }, Booked with { HumanTookPart = true }).AllCalls;

        Assert.Equal(new Rate(3, 3, 0), section.Rate(Figure.BookingRate));
        Assert.Equal(new Rate(1, 3, 0), section.Rate(Figure.HandsFreeShare));
    }

    [Fact]
    public void RP08_a_cancelled_appointment_was_captured_but_not_net()
    {
        var section = Report(Booked, Cancelled, Missed).AllCalls;

        Assert.Equal(new Rate(2, 3, 1), section.Rate(Figure.CaptureRate));
        Assert.Equal(new Rate(1, 3, 1), section.Rate(Figure.NetCaptureRate));
    }

    [Fact]
    public void RP09_capture_by_events_leaves_out_what_is_in_no_rate_and_never_mixes_coverage()
    {
        var report = ReportFigures.Of([],
        [
            new(CaptureKind.MissedCall, NumberMode.InFront, Purpose.NewWork, Outcome.Booked, 6, 6),
            new(CaptureKind.Sms, NumberMode.Beside, Purpose.Unknown, Outcome.Open, 2, 0),
            new(CaptureKind.Sms, NumberMode.InFront, Purpose.Invoice, Outcome.NotAnOpportunity, 50, 0),
            new(CaptureKind.AnsweredCall, NumberMode.InFront, Purpose.NewWork, Outcome.AnsweredUnknown, 50, 0),
            new(CaptureKind.MissedCall, NumberMode.Behind, Purpose.NewWork, Outcome.Booked, 3, 1),
        ], Terms);

        Assert.Equal(0.75, report.AllCalls.Rate(Figure.CaptureByEvents).Value);
        Assert.Equal(new Rate(1, 3, 0), report.OfMissedCalls.Rate(Figure.CaptureByEvents));
    }

    [Fact]
    public void RP10_the_never_answered_count_as_infinite()
    {
        var useful = Response(Report(Engaged, Engaged with { EngagedAt = Noon + Seconds(9) }, Missed, Engaged with { EngagedAt = Noon + Seconds(7) }), ResponseClock.Useful);

        Assert.Equal((4, 1), (useful.Count.Value, useful.NeverAnswered));
        Assert.Equal(new ResponseTime.Within(Seconds(7)), useful.P50);
        Assert.Equal(new ResponseTime.Never(), useful.P90);
    }

    [Fact]
    public void RP10_a_page_is_told_that_a_time_is_infinite()
    {
        Assert.Equal("""{"kind":"infinite"}""", JsonSerializer.Serialize<ResponseTime>(new ResponseTime.Never()));
        Assert.Equal("""{"kind":"within","Seconds":7.5}""", JsonSerializer.Serialize<ResponseTime>(new ResponseTime.Within(Duration.FromMilliseconds(7_500))));
    }

    [Fact]
    public void RP11_machine_human_and_useful_answers_have_clocks_of_their_own()
    {
        var greetedThenCalled = Missed with { MachineAt = Noon + Seconds(3), EngagedAt = Noon + Seconds(40), EngagedByHuman = true, HumanAt = Noon + Seconds(40) };

        var report = Report(greetedThenCalled);

        Assert.Equal(new ResponseTime.Within(Seconds(3)), Response(report, ResponseClock.Machine).P50);
        Assert.Equal(new ResponseTime.Within(Seconds(40)), Response(report, ResponseClock.Human).P50);
        Assert.Equal(new ResponseTime.Within(Seconds(40)), Response(report, ResponseClock.Useful).P50);
        Assert.Equal(new ResponseTime.Never(), Response(Report(Engaged), ResponseClock.Human).P50);
    }

    [Fact]
    public void RP11_open_hours_stand_apart_from_all_hours()
    {
        var report = Report(Engaged, Missed with { InHours = false });

        Assert.Equal((2, 1), (Response(report, ResponseClock.Useful).Count.Value, Response(report, ResponseClock.Useful, openHoursOnly: true).Count.Value));
        Assert.Equal(new ResponseTime.Within(Seconds(5)), Response(report, ResponseClock.Useful, openHoursOnly: true).P90);
    }

    [Fact]
    public void RP11_an_answer_before_the_clock_started_took_no_time() =>
        Assert.Equal(new ResponseTime.Within(Duration.Zero), Response(Report(Engaged with { ClockStart = Noon + Seconds(30) }), ResponseClock.Useful).P50);

    public static TheoryData<string, bool> Recoveries => new()
    {
        { "missed", true },
        { "voicemail", true },
        { "answered in hours", false },
        { "the assistant answered first in hours", false },
        { "the assistant answered first after hours", true },
        { "after hours", true },
        { "enquiry that no human answered", true },
        { "enquiry that a human answered after 14 minutes", false },
        { "enquiry that a human answered after 15 minutes", true },
        { "a human engaged first", false },
        { "a human answered before us", false },
        { "never replied", false },
        { "replied after the booking", false },
        { "redialled and reached staff", false },
        { "booked after 30 days", false },
        { "booked on day 30", true },
        { "an invoice", false },
    };

    [Theory]
    [MemberData(nameof(Recoveries))]
    public void RP12_recovered_is_what_began_unanswered_and_answered_us_before_it_booked(string what, bool recovered)
    {
        var row = what switch
        {
            "missed" => Booked,
            "voicemail" => Booked with { FirstKind = CaptureKind.Voicemail },
            "answered in hours" => Booked with { FirstKind = CaptureKind.AnsweredCall },
            "the assistant answered first in hours" => Booked with { FirstKind = CaptureKind.AssistantCall },
            "the assistant answered first after hours" => Booked with { FirstKind = CaptureKind.AssistantCall, InHours = false },
            "after hours" => Booked with { FirstKind = CaptureKind.WebForm, InHours = false, HumanAt = Noon + Seconds(30) },
            "enquiry that no human answered" => Booked with { FirstKind = CaptureKind.Sms },
            "enquiry that a human answered after 14 minutes" => Booked with { FirstKind = CaptureKind.Sms, HumanAt = Noon + Duration.FromMinutes(14) },
            "enquiry that a human answered after 15 minutes" => Booked with { FirstKind = CaptureKind.WhatsApp, HumanAt = Noon + Duration.FromMinutes(15) },
            "a human engaged first" => Booked with { EngagedByHuman = true },
            "a human answered before us" => Booked with { HumanAt = Noon + Seconds(4) },
            "never replied" => Booked with { RepliedAt = null },
            "replied after the booking" => Booked with { RepliedAt = Booked.BookedAt + Seconds(1) },
            "redialled and reached staff" => Booked with { ReachedStaff = true },
            "booked after 30 days" => Booked with { BookedAt = Noon + Duration.FromDays(30) + Seconds(1) },
            "booked on day 30" => Booked with { BookedAt = Noon + Duration.FromDays(30) },
            "an invoice" => Booked with { Purpose = Purpose.Invoice },
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No such row."),
        };

        Assert.Equal(recovered ? 1 : 0, Report(row).AllCalls.RecoveredFromNew.Booked.Value);
    }

    [Fact]
    public void RP12_existing_customers_stand_apart_and_a_cancelled_recovery_has_no_value()
    {
        var section = Report(Booked, Cancelled, Booked with { ExistingCustomer = true, ValueMinor = 500 }).AllCalls;

        Assert.Equal((2, 1), (section.RecoveredFromNew.Booked.Value, section.RecoveredFromNew.Standing.Value));
        Assert.Equal<MoneySum>([new MoneySum(new(8_900, "EUR"), 1)], section.RecoveredFromNew.Value);
        Assert.Equal<MoneySum>([new MoneySum(new(500, "EUR"), 1)], section.RecoveredFromExisting.Value);
    }

    [Fact]
    public void RP13_value_is_per_currency_and_falls_when_a_booking_falls()
    {
        var kronor = Booked with { ValueMinor = 95_000, Currency = "SEK" };

        Assert.Equal<MoneySum>([new(new(17_800, "EUR"), 2), new(new(95_000, "SEK"), 1)], Report(Booked, Booked, kronor).AllCalls.Value);
        Assert.Equal<MoneySum>([new(new(8_900, "EUR"), 1), new(new(95_000, "SEK"), 1)], Report(Booked, Cancelled, kronor).AllCalls.Value);
        Assert.Equal(1, Report(Booked with { ValueMinor = null }).AllCalls.Unpriced);
    }

    [Fact]
    public void RP14_a_lost_known_job_is_worth_the_median_price_of_that_job()
    {
        var leak = Report(
            Booked, Booked with { ValueMinor = 12_000 }, Booked with { ValueMinor = 90_000 }, Booked with { Service = Drain, ValueMinor = 1 },
            Lost(OutcomeReasons.NoSlot) with { Service = Leak }, Lost(OutcomeReasons.NoSlot) with { Service = Leak }).AllCalls.Leak;

        var line = Assert.Single(leak.Lines);
        Assert.Equal(new LeakBasis.JobMedian(Helsinki, Leak, new(12_000, "EUR"), 3), line.Basis);
        Assert.Equal((OutcomeReasons.NoSlot, 2L, new Money(24_000, "EUR")), (line.Reason, line.Count, line.Expected));
        Assert.Equal<MoneySum>([new MoneySum(new(24_000, "EUR"), 2)], leak.Totals);
    }

    [Fact]
    public void RP14_a_lost_unknown_job_is_worth_the_locations_median_times_its_share_that_become_jobs()
    {
        var leak = Report(Booked, Booked with { ValueMinor = 10_000 }, Booked with { ValueMinor = 20_000 }, Lost(OutcomeReasons.NoAnswer)).AllCalls.Leak;

        var line = Assert.Single(leak.Lines);
        Assert.Equal(new LeakBasis.LocationShare(Helsinki, new(10_000, "EUR"), 3, new(3, 4, 0)), line.Basis);
        Assert.Equal(new Money(7_500, "EUR"), line.Expected);
    }

    [Fact]
    public void RP14_a_median_of_an_even_number_is_the_lower_price_and_never_a_mean()
    {
        var leak = Report(Booked with { ValueMinor = 20_000 }, Booked with { ValueMinor = 10_000 }, Lost(OutcomeReasons.Fault) with { Service = Leak }).AllCalls.Leak;

        Assert.Equal(new Money(10_000, "EUR"), Assert.Single(leak.Lines).Expected);
    }

    [Fact]
    public void RP14_without_a_booking_to_compare_with_the_loss_is_counted_and_has_no_value()
    {
        var leak = Report(Lost(OutcomeReasons.Slow), Booked with { Location = Stockholm }, Booked with { Coverage = NumberMode.Behind }).AllCalls.Leak;

        Assert.Equal(1, leak.WithoutBasis);
        Assert.Empty(leak.Totals);
        Assert.Equal([(OutcomeReasons.Slow, 1L)], leak.ByReason.Select(r => (r.Reason, r.Count.Value)));
    }

    [Fact]
    public void RP14_an_offer_that_went_silent_leaks_and_other_silence_does_not()
    {
        var silent = Engaged with { Outcome = Outcome.Silent };

        var leak = Report(silent, silent with { OutcomeReason = OutcomeReasons.OfferSilent }, Lost("a-word-not-on-the-list")).AllCalls.Leak;

        Assert.Equal([(OutcomeReasons.OfferSilent, 1L), ("unstated", 1L)], leak.ByReason.Select(r => (r.Reason, r.Count.Value)));
    }

    [Fact]
    public void RP15_what_we_do_not_do_is_unmet_demand_by_place_service_and_local_hour_and_never_leak()
    {
        var outOfArea = Engaged with { Outcome = Outcome.Disqualified, OutcomeReason = OutcomeReasons.OutOfArea, PostalCode = "33100", Service = Leak };

        var section = Report(outOfArea, outOfArea, outOfArea with { Location = Stockholm }, outOfArea with { OutcomeReason = "a-rule-of-theirs" }, Engaged with { Outcome = Outcome.LostTheirs, OutcomeReason = OutcomeReasons.Price }).AllCalls;

        Assert.Equal(
        [
            (new UnmetPlace(OutcomeReasons.OutOfArea, "33100", Leak, 12), 2L),
            (new UnmetPlace(OutcomeReasons.OutOfArea, "33100", Leak, 11), 1L),
            (new UnmetPlace(OutcomeReasons.Price, null, null, 12), 1L),
        ], section.UnmetDemand.Select(u => (u.Place, u.Count.Value)));
        Assert.Empty(section.Leak.ByReason);
    }

    [Theory]
    [InlineData("capture-rate:of:allcalls")]
    [InlineData("engaged-rate:open:ofmissedcalls")]
    [InlineData("unmet-demand:of:allcalls:out-of-area/33100/svc_leak/12")]
    public void RP16_a_key_survives_its_text_form(string text)
    {
        Assert.True(FigureKey.TryParse(text, out var key));
        Assert.Equal(text, key.ToString());
        Assert.Equal(key, JsonSerializer.Deserialize<FigureKey>(JsonSerializer.Serialize(key)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("capture-rate")]
    [InlineData("capture-rate:of")]
    [InlineData("capture-rate:of:everything")]
    [InlineData("capture-rate:1:allcalls")]
    [InlineData("no-such-figure:of:allcalls")]
    public void RP16_a_key_of_no_figure_is_refused(string? text) => Assert.False(FigureKey.TryParse(text, out _));

    [Fact]
    public void RP16_a_detail_that_a_figure_does_not_have_lists_nothing() =>
        Assert.False(ReportFigures.Matches(new(Figure.CaptureRate, FigurePart.Of, Coverage.AllCalls, "existing"), Booked, Terms));

    [Fact]
    public void RP15_a_report_without_a_locations_zone_is_a_broken_promise_and_not_a_wrong_hour()
    {
        var full = Engaged with { Location = new("loc_elsewhere"), Outcome = Outcome.LostTheirs, OutcomeReason = OutcomeReasons.Full };

        Assert.Throws<InvalidOperationException>(() => Report(full));
    }

    private static ResponseFigure Response(Report report, ResponseClock clock, bool openHoursOnly = false) =>
        Assert.Single(report.AllCalls.ResponseTimes, r => r.Clock == clock && r.OpenHoursOnly == openHoursOnly);
}
