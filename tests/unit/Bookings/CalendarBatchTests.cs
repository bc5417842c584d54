using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Bookings;

public class CalendarBatchTests
{
    private static readonly StreamId Journal = new(new("org_aalto"), StreamKind.Calendar, "cal_helsinki");
    private static readonly LocationSettings Settings = Shop.Settings();
    private static readonly CalendarState New = CalendarState.Fold(CalendarGuards.All).Seed;
    private static readonly Instant Ten = Shop.At(Shop.Monday, 10);

    [Fact]
    public void BK30_of_two_who_want_one_slot_at_the_same_time_the_first_has_it()
    {
        var batch = Decide(New, Hold(1, Ten), Hold(2, Ten, Shop.Bert), Hold(3, Ten + Duration.FromHours(1)));

        Assert.Equal(
            [new HoldResult.Held(Shop.Now + Duration.FromMinutes(15)), new HoldResult.Taken(), new HoldResult.Held(Shop.Now + Duration.FromMinutes(15))],
            batch.Answers.Select(a => Assert.IsType<CalendarAnswer.OfHold>(a).Result));
        Assert.Equal(["slot-held", "hold-refused", "slot-held"], batch.Events.Select(e => e.Type));
        Assert.Equal([1L, 3L], batch.Rows.Select(r => Assert.IsType<RowChange.PutBooking>(r).Row.Version));
        Assert.Equal(3, batch.Next.Version);
    }

    [Fact]
    public void BK30_a_repeat_that_comes_together_with_its_first_gets_the_same_answer_and_happens_once()
    {
        var hold = Hold(1, Ten);
        var confirm = new CalendarRequest.ToConfirm(new(Shop.Hold(1), Shop.Ada, Shop.Booking(1), Replaces: null));
        var cancel = new CalendarRequest.ToCancel(Shop.Booking(1));

        var batch = Decide(New, hold, hold, Hold(2, Ten), Hold(2, Ten), confirm, confirm, cancel, cancel, hold);

        Assert.Equal(["slot-held", "hold-refused", "booking-confirmed", "booking-cancelled"], batch.Events.Select(e => e.Type));
        Assert.All([0, 2, 4, 6], first => Assert.Equal(batch.Answers[first], batch.Answers[first + 1]));
        Assert.Equal(new CalendarAnswer.OfHold(new HoldResult.Lapsed()), batch.Answers[^1]);
    }

    [Fact]
    public void BK30_each_event_names_the_request_and_the_settings_that_caused_it_and_whose_it_is()
    {
        var batch = Decide(New, Hold(1, Ten) with { Trace = "one" }, new CalendarRequest.ToRelease(Shop.Hold(1)) { Trace = "two" }, Hold(2, Ten, Shop.Bert));

        Assert.Equal([("hld_1", 1, "one"), ("hld_1", 0, "two"), ("hld_2", 1, null)], batch.Events.Select(e => (e.Cause, e.SettingsVersion, e.TraceParent)));
        Assert.Equal([Shop.Ada, Shop.Ada, Shop.Bert], batch.Events.Select(e => e.Opportunity!.Value));
    }

    [Fact]
    public void BK30_no_event_is_told_as_earlier_than_the_last_though_the_clock_was_set_back()
    {
        var before = Decide(New, Hold(1, Ten));

        var after = CalendarBatch.Decide(
            Journal, before.Next, [new CalendarRequest.ToRelease(Shop.Hold(1)), Hold(2, Ten)], Shop.Now - Duration.FromHours(1), PostalTravelTimes.Default);

        Assert.Equal([Shop.Now, Shop.Now], after.Events.Select(e => e.At));
    }

    [Fact]
    public void BK30_any_requests_together_are_decided_as_one_after_the_other() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(Arb.From(Gen.ArrayOf(AnyRequest)), requests =>
        {
            var together = Decide(New, requests);
            var state = New;
            List<CalendarBatch> singly = [];
            foreach (var request in requests)
            {
                singly.Add(Decide(state, request));
                state = singly[^1].Next;
            }

            Assert.Equal(state, together.Next);
            Assert.Equal(singly.SelectMany(b => b.Answers).Select(a => $"{a}"), together.Answers.Select(a => $"{a}"));
            Assert.Equal(singly.SelectMany(b => b.Events).Select(e => Convert.ToHexString(e.Payload.Span)), together.Events.Select(e => Convert.ToHexString(e.Payload.Span)));
            Assert.Equal(singly.SelectMany(b => b.Rows).Select(r => $"{r}"), together.Rows.Select(r => $"{r}"));
        }));

    [Fact]
    public void BK34_what_has_lapsed_is_told_in_appends_of_500_the_first_to_lapse_first_and_then_the_request_is_decided()
    {
        const int Holds = 1001;
        var time = Shop.Time(Settings, Ten);
        var state = Enumerable.Range(1, Holds).Aggregate(New, (calendar, n) => CalendarState.Evolve(calendar, new(
            new CalendarEvent.SlotHeld(
                Shop.Hold(n), Shop.Ada, Shop.Location, Shop.Repair, time.Slot, time.Occupies, [n == 1 ? Shop.Van : new($"res_{n}")], Area: null, Shop.Now - Duration.FromSeconds(n)),
            n, Shop.Now - Duration.FromHours(1), "system", "hld", 1, Trace: null)));

        List<CalendarBatch> batches = [];
        do
        {
            batches.Add(Decide(state, Hold(Holds + 1, Ten), new CalendarRequest.ToWake()));
            state = batches[^1].Next;
        }
        while (batches[^1].Answers.IsEmpty);

        Assert.Equal([CalendarDecider.MostLapses, CalendarDecider.MostLapses, 2], batches.Select(b => b.Events.Length));
        Assert.Equal(Enumerable.Range(1, Holds).Reverse().Select(Shop.Hold), batches.SelectMany(b => b.Rows).Select(r => ((RowChange.PutBooking)r).Row.Hold).SkipLast(1));
        Assert.Equal(
            [new CalendarAnswer.OfHold(new HoldResult.Held(Shop.Now + Duration.FromMinutes(15))), new CalendarAnswer.Woken()], batches[^1].Answers.AsEnumerable());
        Assert.Equal([Shop.Hold(Holds + 1)], state.Calendar.Reservations.Select(r => r.Hold));
    }

    [Fact]
    public void BK34_a_time_whose_hold_has_lapsed_is_found_though_that_is_not_written_yet()
    {
        var held = Decide(New, Hold(1, Ten)).Next.Calendar;
        var until = held.NextLapse!.Value;

        Assert.NotEqual(Starts(Calendar.Empty, until - Duration.Epsilon), Starts(held, until - Duration.Epsilon));
        Assert.Equal(Starts(Calendar.Empty, until), Starts(held, until));

        IEnumerable<Instant> Starts(Calendar calendar, Instant now) =>
            Assert.IsType<TimesResult.Found>(Availability.Find(calendar, Settings, Shop.Times(count: 100, now), PostalTravelTimes.Default)).Times.Select(t => t.Slot.Start);
    }

    private static Gen<CalendarRequest> AnyRequest { get; } =
        from kind in Gen.Choose(0, 9)
        from n in Gen.Choose(1, 6)
        select kind switch
        {
            < 4 => (CalendarRequest)Hold(n, Ten + Duration.FromMinutes(30 * n)),
            < 7 => new CalendarRequest.ToConfirm(new(Shop.Hold(n), Shop.Ada, Shop.Booking(n), kind == 4 ? Shop.Booking((n % 6) + 1) : null)),
            7 => new CalendarRequest.ToRelease(Shop.Hold(n)),
            8 => new CalendarRequest.ToCancel(Shop.Booking(n)),
            _ => new CalendarRequest.ToWake(),
        };

    private static CalendarBatch Decide(CalendarState state, params ReadOnlySpan<CalendarRequest> requests) =>
        CalendarBatch.Decide(Journal, state, [.. requests], Shop.Now, PostalTravelTimes.Default);

    private static CalendarRequest.ToHold Hold(int n, Instant start, OpportunityId? who = null) => new(Shop.Request(Settings, n, start, who), Settings);
}
