using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Load.Kill.Carrier;
using SmartPulse.Load.Kill.Checking;
using SmartPulse.Load.Kill.Customers;

namespace SmartPulse.Tests.Integration.Kill;

/// <summary>The checks after a campaign can fail: each promise, broken by hand in records that keep all of them, is found and named.</summary>
public sealed class ChecksTests
{
    private const string Organisation = "org_aallokas";
    private const string Ada = "+358402000001";
    private const string AdasContact = "con_ada";

    private static readonly Instant Nine = Instant.FromUtc(2026, 11, 23, 9, 0);

    private static readonly Delivery AdasText = Deliveries.Text(DemoLine.Helsinki, Ada, "SM1", "hana vuotaa");

    private static readonly Slot AdasSlot = new(
        Organisation, DemoLine.Helsinki.Calendar, "hld_1", "bkg_1", Nine, Nine + Duration.FromHours(1), Nine, Nine + Duration.FromMinutes(75), "res_van1 res_van2");

    private static readonly DriverRecord Driver = new([new(AdasText, 1)], [], [Ada], [Carried("SMa", "msg_1")]);

    private static readonly StoreRecord Store = new()
    {
        At = Nine + Duration.FromMinutes(10),
        Contacts = ImmutableDictionary<(string, string), string>.Empty.Add((Organisation, Ada), AdasContact),
        Signals = [new(Organisation, AdasContact, AdasText.Signal, Turns: 1, Captures: 1, ["hana vuotaa"])],
        Texts = [new("msg_1", Ada, "Varattu!", Nine, TextEnd.Sent, "accepted"), new("msg_2", Ada, "Miten kiireellinen?", Nine, TextEnd.Dropped, "customer-spoke")],
        Stuck = [],
        Appointments = [new(Organisation, AdasContact, "bkg_1", AdasSlot.Start, AdasSlot.End)],
        EverBooked = [AdasContact],
        Reservations = [new(AdasSlot, Since: 2, Until: null)],
        SlotRows = [AdasSlot],
        Captures = ImmutableDictionary<string, (long, long)>.Empty.Add("Sms", (1, 1)),
        MessageFaults = [],
        Contradictions = [],
        Damaged = [],
    };

    [Fact]
    public void DU01_records_that_keep_every_promise_pass() => Assert.Empty(Checks.Run(Driver, Store));

    [Fact]
    public void DU01_an_acknowledged_signal_that_is_in_no_journal_is_missing() => Finds("missing", Driver, Store with { Signals = [] });

    [Fact]
    public void DU01_an_acknowledged_signal_in_another_customers_journal_is_missing() =>
        Finds("missing", Driver, Store with { Signals = [Store.Signals[0] with { Contact = "con_bo" }] });

    [Fact]
    public void DU01_a_customer_whom_nobody_knows_is_missing() =>
        Finds("missing", Driver with { ToldBooked = [] }, Store with { Contacts = Store.Contacts.Clear() });

    [Fact]
    public void DU01_other_words_than_were_acknowledged_are_found() =>
        Finds("changed", Driver, Store with { Signals = [Store.Signals[0] with { Words = ["hana vuo"] }] });

    [Fact]
    public void DU02_a_signal_that_was_decided_on_twice_is_doubled() => Finds("doubled", Driver, Store with { Signals = [Store.Signals[0] with { Turns = 2 }] });

    [Fact]
    public void DU02_two_capture_events_of_one_signal_are_doubled() => Finds("doubled", Driver, Store with { Signals = [Store.Signals[0] with { Captures = 2 }] });

    [Fact]
    public void DU02_words_that_were_noted_twice_are_doubled() =>
        Finds("doubled", Driver, Store with { Signals = [Store.Signals[0] with { Words = ["hana vuotaa", "hana vuotaa"] }] });

    [Fact]
    public void DU02_a_signal_in_two_conversations_is_doubled() =>
        Finds("doubled", Driver, Store with { Signals = [.. Store.Signals, Store.Signals[0] with { Contact = "con_bo" }] });

    [Fact]
    public void DU02_a_row_too_many_in_a_read_model_is_found() => Finds("read-model", Driver, Store with { Captures = Store.Captures.SetItem("Sms", (1, 2)) });

    [Fact]
    public void DU02_a_slot_that_only_the_read_model_knows_is_found() =>
        Finds("read-model", Driver, Store with { SlotRows = [AdasSlot, AdasSlot with { Hold = "hld_2", Booking = null }] });

    [Fact]
    public void DU03_one_resource_at_one_time_for_two_is_found() =>
        Finds("slot-twice", Driver, Store with
        {
            Reservations = [.. Store.Reservations, new(AdasSlot with { Hold = "hld_2", Booking = null, From = Nine + Duration.FromHours(1), Resources = "res_van2" }, 9, null)],
            SlotRows = [AdasSlot, AdasSlot with { Hold = "hld_2", Booking = null, From = Nine + Duration.FromHours(1), Resources = "res_van2" }],
        });

    [Fact]
    public void DU03_a_slot_that_was_promised_twice_for_a_while_is_found() =>
        Finds("slot-twice", Driver, Store with { Reservations = [.. Store.Reservations, new(AdasSlot with { Hold = "hld_0", Booking = "bkg_0" }, Since: 1, Until: 4)] });

    [Fact]
    public void DU03_a_slot_that_was_given_up_before_it_was_given_again_is_in_order() =>
        Assert.Empty(Checks.Run(Driver, Store with { Reservations = [.. Store.Reservations, new(AdasSlot with { Hold = "hld_0", Booking = "bkg_0" }, Since: 1, Until: 2)] }));

    [Fact]
    public void DU03_a_customer_who_was_told_of_an_appointment_that_no_journal_knows_is_found() =>
        Finds("told-wrongly", Driver, Store with { EverBooked = [] });

    [Fact]
    public void DU03_an_appointment_that_the_calendar_lost_is_found() =>
        Finds("booking-lost", Driver, Store with { Reservations = [], SlotRows = [] });

    [Fact]
    public void DU03_an_appointment_at_another_time_than_the_calendar_has_is_found() =>
        Finds("booking-changed", Driver, Store with { Appointments = [Store.Appointments[0] with { Start = Nine + Duration.FromMinutes(30) }] });

    [Fact]
    public void DU03_a_booking_that_no_conversation_knows_is_found() => Finds("booking-unknown", Driver, Store with { Appointments = [] });

    [Fact]
    public void DU04_a_text_that_the_carrier_took_twice_is_found() =>
        Finds("sent-twice", Driver with { Carried = [.. Driver.Carried, Carried("SMb", "msg_1")] }, Store);

    [Fact]
    public void DU04_a_text_that_nobody_owed_is_found() =>
        Finds("sent-unasked", Driver with { Carried = [.. Driver.Carried, Carried("SMb", "msg_9")] }, Store);

    [Fact]
    public void DU04_a_text_that_says_something_else_is_found() =>
        Finds("sent-changed", Driver, Store with { Texts = [Store.Texts[0] with { Words = "Varattu?" }, Store.Texts[1]] });

    [Theory]
    [InlineData(TextEnd.Owed)]
    [InlineData(TextEnd.GivenUp)]
    [InlineData(TextEnd.Sent)]
    internal void DU05_a_text_that_never_left_is_found_whatever_the_journal_says(TextEnd end) =>
        Finds("unsent", Driver, Store with { Texts = [Store.Texts[0], Store.Texts[1] with { End = end }] });

    [Fact]
    public void DU05_a_reminder_of_next_week_need_not_have_left() => Assert.Empty(Checks.Run(
        Driver, Store with { Texts = [Store.Texts[0], new("msg_3", Ada, "Huomenna klo 9", Store.At + Duration.FromDays(7), TextEnd.Owed, "")] }));

    [Fact]
    public void DU05_a_later_text_of_the_same_words_stands_for_one_that_was_found_by_them()
    {
        var twins = Store with { Texts = [Store.Texts[0], Store.Texts[0] with { Message = "msg_0" }] };

        Assert.Empty(Checks.Run(Driver, twins));
        Finds("unsent", Driver, twins with { Texts = [Store.Texts[0], twins.Texts[1] with { DueAt = Nine + Duration.FromMinutes(1) }] });
    }

    [Fact]
    public void DU05_a_text_that_left_and_was_called_dropped_is_found() =>
        Finds("unsent", Driver with { Carried = [.. Driver.Carried, Carried("SMb", "msg_2") with { Body = "Miten kiireellinen?" }] }, Store);

    [Fact]
    public void DU05_an_effect_that_nobody_carries_out_is_found() => Finds("stuck", Driver, Store with { Stuck = ["FindTimes of org_aallokas/conversation/con_ada"] });

    [Fact]
    public void DU06_a_journal_whose_chain_does_not_hold_is_found() => Finds("damaged", Driver, Store with { Damaged = ["Journal org_aallokas/conversation/con_ada is damaged"] });

    [Fact]
    public void DU02_what_cannot_have_happened_is_found() => Finds("contradiction", Driver, Store with { Contradictions = ["eff_1 ends (accepted) and is not owed"] });

    [Fact]
    public void DU03_a_run_without_an_appointment_is_not_green()
    {
        Assert.Empty(Checks.Looked(Driver, Store));
        Assert.Equal(["nothing-booked"], Checks.Looked(Driver, Store with { Reservations = [] }).Select(v => v.Promise));
        Assert.Equal(["nothing-booked"], Checks.Looked(Driver with { ToldBooked = [] }, Store).Select(v => v.Promise));
    }

    private static void Finds(string promise, DriverRecord driver, StoreRecord store) =>
        Assert.Equal([promise], Checks.Run(driver, store).Select(v => v.Promise).Distinct());

    private static TakenText Carried(string sid, string message) => new(
        sid, Ada, DemoLine.Helsinki.Number, "Varattu!", Nine.ToDateTimeOffset(), new Uri($"http://127.0.0.1/twilio/messages/status?org={Organisation}&contact={AdasContact}&message={message}"), false);
}
