using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>The loop from a missed call to a booking, as customers live it.</summary>
public sealed class LoopTests
{
    [Fact]
    public void CV01_a_missed_call_is_answered_by_one_text_five_seconds_after_it_ended()
    {
        var talk = Talk.WithPlumber().MissesCall();

        talk.After(Duration.FromSeconds(4.9));
        Assert.Empty(talk.Sent);
        talk.After(Duration.FromSeconds(0.1));

        var text = Assert.Single(talk.Sent);
        Assert.Equal(Phrase.TextBack, text.Phrase);
        Assert.Equal(Talk.Customer, text.To);
        Assert.Equal(Talk.OurNumber, text.From);
        Assert.Contains("automaattinen avustaja", text.Text);
        Assert.Contains("LOPETA", text.Text);
        Assert.Equal(Stage.AskingJob, talk.Opportunity.Stage);
        Assert.Equal(talk.Now, talk.Opportunity.EngagedAt);
    }

    [Fact]
    public void CV02_a_plumbers_customer_goes_from_a_missed_call_to_a_booked_window_in_finnish()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5);

        talk.Texts("keittiön hana vuotaa");
        Assert.Equal(Stage.AskingUrgency, talk.Opportunity.Stage);
        Assert.Equal(Purpose.NewWork, talk.Opportunity.Purpose);
        talk.Texts("2");
        Assert.Equal(Stage.AskingAddress, talk.Opportunity.Stage);
        talk.Texts("Koivukuja 12 B 34, 00530 Helsinki");
        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
        Assert.Equal(3, talk.Opportunity.Offers.Length);
        Assert.NotNull(talk.Opportunity.QualifiedAt);
        talk.Texts("1");
        Assert.Equal(Stage.AskingName, talk.Opportunity.Stage);
        talk.Texts("Väinö Virtanen");
        Assert.Equal(Stage.AwaitingYes, talk.Opportunity.Stage);
        Assert.Contains("Koivukuja 12 B 34", talk.LastText);
        talk.Texts("kyllä");

        Assert.Equal(Outcome.Booked, talk.Opportunity.Outcome);
        var reservation = Assert.Single(talk.Calendar.Reservations);
        Assert.Equal(talk.Opportunity.BookedSlot, reservation.Slot);
        Assert.Equal(talk.Opportunity.Booking, reservation.Booking);
        Assert.Equal(Phrase.BookedAtCustomers, talk.Sent[^1].Phrase);
        Assert.Empty(talk.State.Owed);
    }

    [Fact]
    public void CV03_a_clinics_patient_is_asked_with_whom_and_never_where()
    {
        var talk = Talk.WithClinic().MissesCall().After(5).Texts("tarkastus");

        Assert.Equal(Stage.AskingWho, talk.Opportunity.Stage);
        talk.Texts("Sarille");
        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
        talk.Texts("2").Texts("Liisa Laine").Texts("joo");

        Assert.Equal(Outcome.Booked, talk.Opportunity.Outcome);
        Assert.Equal(new ResourceId("res_sari"), Assert.Single(talk.Calendar.Reservations).Resources.Single());
        Assert.DoesNotContain(talk.Sent, m => m.Phrase is Phrase.AskAddress or Phrase.AskPostalCode or Phrase.AskStreet);
    }

    [Fact]
    public void CV04_somebody_who_writes_first_hears_in_the_first_words_that_this_is_a_machine()
    {
        var talk = Talk.WithPlumber().Texts("Hi, my kitchen tap is leaking, can you come?");

        var text = Assert.Single(talk.Sent);
        Assert.Contains("automated assistant", text.Text.Split('\n')[0]);
        Assert.Contains("STOP", text.Text);
        Assert.Equal(Locale.En, talk.Opportunity.Locale);
        talk.Texts("2");
        Assert.DoesNotContain("automated assistant", talk.LastText);
    }

    [Fact]
    public void CV05_the_same_conversation_goes_on_from_sms_to_whatsapp()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5).Texts("hana vuotaa").Texts("2", Channel.WhatsApp);

        Assert.Single(talk.State.Opportunities);
        Assert.Equal([Channel.Sms, Channel.Sms, Channel.WhatsApp], talk.Sent.Select(m => m.Channel));
    }

    [Fact]
    public void CV06_a_call_on_a_line_behind_a_phone_was_missed_when_it_reached_us()
    {
        var talk = Talk.WithPlumber();
        talk.Hear(new Signal.CallStarted(new("call:CA1:started"), talk.Now, talk.Reach(NumberMode.Behind, Channel.Voice), "CA1"));

        talk.After(Duration.FromSeconds(9.9));
        Assert.Empty(talk.Sent);
        talk.After(Duration.FromSeconds(0.1));

        Assert.Single(talk.Sent);
        Assert.Equal(NumberMode.Behind, talk.Opportunity.Coverage);
    }

    [Fact]
    public void CV06_when_the_callback_tells_when_it_ended_the_text_counts_from_there()
    {
        var talk = Talk.WithPlumber();
        talk.Hear(new Signal.CallStarted(new("call:CA1:started"), talk.Now, talk.Reach(NumberMode.Behind, Channel.Voice), "CA1"));
        talk.After(2);
        talk.Hear(new Signal.CallEnded(new("call:CA1:ended"), talk.Now, talk.Reach(NumberMode.Behind, Channel.Voice), "CA1"));

        talk.After(5);

        Assert.Single(talk.Sent);
    }

    [Fact]
    public void CV07_a_caller_who_hung_up_before_an_answer_is_known_by_the_number_level_callback_alone()
    {
        var talk = Talk.WithPlumber();
        talk.Hear(new Signal.CallStarted(new("call:CA1:started"), talk.Now, talk.Reach(channel: Channel.Voice), "CA1"));
        talk.After(7);
        talk.Hear(new Signal.CallEnded(new("call:CA1:ended"), talk.Now, talk.Reach(channel: Channel.Voice), "CA1"));

        talk.After(5);

        Assert.Single(talk.Sent);
        Assert.Equal(talk.Now - Duration.FromSeconds(5), talk.Opportunity.ClockStart);
    }

    [Fact]
    public void CV08_a_call_that_staff_answered_is_never_texted_back_whatever_the_order_of_its_callbacks()
    {
        var talk = Talk.WithPlumber();
        talk.Hear(new Signal.CallAnswered(new("call:CA1:answered"), talk.Now, talk.Reach(channel: Channel.Voice), "CA1"));
        talk.Hear(new Signal.CallEnded(new("call:CA1:ended"), talk.Now, talk.Reach(channel: Channel.Voice), "CA1"));
        talk.Hear(new Signal.CallStarted(new("call:CA1:started"), talk.Now, talk.Reach(channel: Channel.Voice), "CA1"));

        talk.After(60);

        Assert.Empty(talk.Sent);
        Assert.Equal(Outcome.AnsweredUnknown, talk.Opportunity.Outcome);
    }

    [Fact]
    public void CV09_whoever_redials_before_the_text_left_gets_no_text_on_top_of_the_ringing_phone()
    {
        var talk = Talk.WithPlumber().MissesCall().After(3);

        talk.Hear(new Signal.CallStarted(new("call:CA2:started"), talk.Now, talk.Reach(channel: Channel.Voice), "CA2"));
        talk.After(10);
        Assert.Empty(talk.Sent);
        talk.Hear(new Signal.CallMissed(new("call:CA2:missed"), talk.Now, talk.Reach(channel: Channel.Voice), "CA2", MissedBecause.NoAnswer));
        talk.After(5);

        Assert.Single(talk.Sent);
        Assert.Single(talk.State.Opportunities);
    }

    [Fact]
    public void CV10_a_caller_who_reaches_staff_on_the_second_try_is_not_texted()
    {
        var talk = Talk.WithPlumber().MissesCall().After(3);

        talk.Hear(new Signal.CallAnswered(new("call:CA2:answered"), talk.Now, talk.Reach(channel: Channel.Voice), "CA2"));
        talk.After(60);

        Assert.Empty(talk.Sent);
        Assert.True(talk.Opportunity.ReachedStaff);
    }

    [Theory]
    [InlineData("staff")]
    [InlineData("private")]
    [InlineData("ring")]
    public void CV11_staff_family_and_suppliers_are_never_texted_back_and_never_counted(string list)
    {
        var plumber = Talk.WithPlumber().Settings;
        var talk = new Talk(list switch
        {
            "staff" => plumber with { StaffNumbers = [Talk.Customer] },
            "private" => plumber with { PrivateNumbers = [Talk.Customer] },
            _ => plumber with { RingNumbers = [Talk.Customer] },
        });

        talk.MissesCall().After(60);

        Assert.Empty(talk.Sent);
        Assert.Empty(talk.State.Opportunities);
    }

    [Fact]
    public void CV12_a_number_that_asked_never_to_be_texted_gets_a_call_back_task_instead()
    {
        var talk = new Talk(Talk.WithPlumber().Settings with { NeverText = [Talk.Customer] });

        talk.MissesCall().After(60);

        Assert.Empty(talk.Sent);
        Assert.Equal((TaskKind.CallBack, "never-text"), (talk.State.Tasks.Single().Kind, talk.State.Tasks.Single().Reason));
    }

    [Fact]
    public void CV13_a_withheld_caller_becomes_a_call_back_task()
    {
        var talk = Talk.WithPlumber();
        talk.Hear(new Signal.CallMissed(new("call:CA1:missed"), talk.Now, talk.Reach(channel: Channel.Voice, withheld: true), "CA1", MissedBecause.NoAnswer));

        talk.After(60);

        Assert.Empty(talk.Sent);
        Assert.Equal("withheld", talk.State.Tasks.Single().Reason);
        Assert.Equal(CaptureKind.MissedCall, talk.Opportunity.FirstKind);
    }

    [Fact]
    public void CV14_a_landline_becomes_a_call_back_task()
    {
        var talk = Talk.WithPlumber();
        var landline = PhoneNumber.From("+35891234567");
        talk.Hear(new Signal.CallMissed(new("call:CA1:missed"), talk.Now, talk.Reach(channel: Channel.Voice, from: landline), "CA1", MissedBecause.Busy));

        talk.After(60);

        Assert.Empty(talk.Sent);
        Assert.Equal("landline", talk.State.Tasks.Single().Reason);
    }

    [Fact]
    public void CV15_a_repeated_signal_does_nothing_and_gets_the_same_answer()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5).Texts("hana vuotaa");
        var signal = new Signal.MessageReceived(new("sms:SM9"), talk.Now, talk.Reach(), "2", 0);

        var first = talk.Hear(signal);
        var version = talk.State.Version;
        var second = talk.Hear(signal);

        Assert.Equal(first, second);
        Assert.Equal(version, talk.State.Version);
    }

    [Fact]
    public void CV16_an_address_outside_the_area_is_refused_with_the_rule_that_said_so()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5).Texts("hana vuotaa").Texts("2").Texts("Rihkamakatu 3, 06100 Porvoo");

        Assert.Equal(Phrase.OutOfArea, talk.Sent[^1].Phrase);
        Assert.Equal((Outcome.Disqualified, "out-of-area"), (talk.Opportunity.Outcome, talk.Opportunity.OutcomeReason));
        var verdict = talk.Journal.Select(r => r.Event).OfType<ConversationEvent.VerdictReached>().Single();
        Assert.False(verdict.Qualified);
        Assert.Contains(new RuleTrace("in-area", false, "06100"), verdict.Trace);
        talk.Texts("kyllä");
        Assert.Equal(Phrase.OutOfAreaDone, talk.Sent[^1].Phrase);
    }

    [Fact]
    public void CV17_a_time_that_has_just_gone_is_replaced_by_others()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5).Texts("hana vuotaa").Texts("2").Texts("Koivukuja 12, 00530 Helsinki");
        var wanted = talk.Opportunity.Offers[0];
        Take(talk, wanted);

        talk.Texts("1");

        Assert.Equal(Phrase.SlotGone, talk.Sent[^1].Phrase);
        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
        Assert.DoesNotContain(wanted.Slot, talk.Opportunity.Offers.Select(o => o.Slot));
    }

    [Fact]
    public void CV18_a_yes_after_the_hold_lapsed_books_the_time_that_is_still_free()
    {
        var talk = Talk.ReadBackAtPlumber();
        var agreed = talk.Opportunity.Chosen!.Slot;
        talk.Calendar = CalendarDecider.Wake(talk.Calendar, talk.Now + Duration.FromMinutes(16)).Aggregate(talk.Calendar, Calendar.Evolve);

        talk.After(Duration.FromMinutes(16)).Texts("kyllä");

        Assert.Equal(Phrase.BookedAtCustomers, talk.Sent[^1].Phrase);
        Assert.Equal(agreed, talk.Opportunity.BookedSlot);
        Assert.Equal(agreed, Assert.Single(talk.Calendar.Reservations).Slot);
    }

    [Fact]
    public void CV18_a_yes_after_the_hold_lapsed_is_offered_other_times_when_somebody_else_has_it()
    {
        var talk = Talk.ReadBackAtPlumber();
        var agreed = talk.Opportunity.Chosen!;
        talk.Calendar = CalendarDecider.Wake(talk.Calendar, talk.Now + Duration.FromMinutes(16)).Aggregate(talk.Calendar, Calendar.Evolve);
        Take(talk, agreed);

        talk.After(Duration.FromMinutes(16)).Texts("kyllä");

        Assert.Equal(Phrase.SlotGone, talk.Sent[^1].Phrase);
        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
        Assert.Null(talk.Opportunity.Booking);
        Assert.DoesNotContain(agreed.Slot, talk.Opportunity.Offers.Select(o => o.Slot));
        Assert.DoesNotContain(talk.Calendar.Reservations, r => r.Opportunity == talk.Opportunity.Id);
    }

    [Fact]
    public void CV19_a_customer_who_says_no_to_the_read_back_is_not_booked_and_the_slot_is_free_again()
    {
        var talk = Talk.ReadBackAtPlumber().Texts("ei");

        Assert.Equal(Phrase.NotBooked, talk.Sent[^1].Phrase);
        Assert.Empty(talk.Calendar.Reservations);
    }

    [Fact]
    public void CV20_peru_after_booking_calls_the_visit_off_and_is_no_opt_out()
    {
        var talk = Talk.BookedAtPlumber().Texts("PERU");

        Assert.Equal(Phrase.BookingCancelled, talk.Sent[^1].Phrase);
        Assert.Equal(Outcome.Cancelled, talk.Opportunity.Outcome);
        Assert.False(talk.State.OptedOut);
        Assert.Empty(talk.Calendar.Reservations);
    }

    [Fact]
    public void CV21_siirra_moves_the_visit_in_one_step_and_keeps_the_old_time_until_then()
    {
        var talk = Talk.BookedAtPlumber();
        var old = talk.Opportunity.BookedSlot;

        talk.Texts("SIIRRÄ");
        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
        Assert.Equal(old, talk.Opportunity.BookedSlot);
        talk.Texts("1").Texts("kyllä");

        Assert.Equal(Outcome.Booked, talk.Opportunity.Outcome);
        Assert.NotEqual(old, talk.Opportunity.BookedSlot);
        Assert.Equal(talk.Opportunity.BookedSlot, Assert.Single(talk.Calendar.Reservations).Slot);
    }

    [Fact]
    public void CV22_an_emergency_reaches_everybody_on_call_at_once_and_safety_words_go_first()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5).Texts("apua putki halkesi ja vettä tulvii keittiöön!");

        Assert.Equal(Phrase.EmergencyPlumbing, talk.Sent[^1].Phrase);
        Assert.Contains("112", talk.LastText);
        Assert.Equal(talk.Settings.OnCall, talk.ToStaff.Select(m => m.To));
        Assert.Equal(TaskKind.Emergency, talk.State.Tasks.Single().Kind);
        Assert.Equal(Outcome.HandedOver, talk.Opportunity.Outcome);
    }

    [Fact]
    public void CV23_three_misunderstandings_in_a_row_bring_a_human()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5).Texts("hana vuotaa").Texts("???").Texts("xyzzy");
        Assert.Equal(Phrase.NotUnderstoodAgain, talk.Sent[^1].Phrase);
        talk.Texts("plugh");

        Assert.Equal(Phrase.HandOver, talk.Sent[^1].Phrase);
        Assert.Equal(Stage.WithHuman, talk.Opportunity.Stage);
        Assert.Contains(talk.State.Tasks, t => t.Kind == TaskKind.TakeOver);
    }

    [Fact]
    public void CV24_an_opportunity_falls_silent_72_hours_after_our_last_word()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5);

        // Our last word is the nudge, four hours after the text-back.
        talk.After(Duration.FromHours(75.9));
        Assert.Equal(Outcome.Open, talk.Opportunity.Outcome);
        talk.After(Duration.FromHours(0.2));

        Assert.Equal(Outcome.Silent, talk.Opportunity.Outcome);
    }

    [Fact]
    public void CV25_an_invoice_question_is_passed_on_and_is_no_opportunity()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5).Texts("kysyisin laskusta, summa on väärin");

        Assert.Equal(Phrase.PassedOn, talk.Sent[^1].Phrase);
        Assert.Equal(Purpose.Invoice, talk.Opportunity.Purpose);
        Assert.Equal(Outcome.NotAnOpportunity, talk.Opportunity.Outcome);
    }

    [Fact]
    public void CV26_a_contact_who_comes_back_later_than_the_join_limit_opens_another_opportunity()
    {
        var talk = Talk.WithPlumber().MissesCall().After(Duration.FromHours(80)).MissesCall("CA2").After(5);

        Assert.Equal(2, talk.State.Opportunities.Length);
        Assert.Equal([Phrase.TextBack, Phrase.Nudge, Phrase.TextBackClosed], talk.Sent.Select(m => m.Phrase));
    }

    [Fact]
    public void CV27_emoji_or_nothing_never_breaks_the_talk()
    {
        var talk = Talk.WithPlumber().Texts(string.Empty).Texts("👍🏽").Texts(new string('x', 1600));

        Assert.All(talk.Sent, m => Assert.NotEmpty(m.Text));
    }

    /// <summary>Somebody else holds that time, with whoever could do it.</summary>
    private static void Take(Talk talk, FreeTime wanted)
    {
        var rival = 0;
        foreach (var resource in talk.Settings.Resources)
        {
            var request = new HoldRequest(
                new($"hld_rival_{++rival}"), new("opp_rival"), talk.Settings.Location, 1, talk.Opportunity.Intake.Service!.Value,
                wanted with { Resources = [resource.Id] }, Duration.FromHours(1), "00530");
            var decision = CalendarDecider.Hold(talk.Calendar, request, talk.Settings, talk.Now, PostalTravelTimes.Default);
            talk.Calendar = decision.Events.Aggregate(talk.Calendar, Calendar.Evolve);
        }
    }
}
