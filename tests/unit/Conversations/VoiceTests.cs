using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>Talks on the phone, as callers live them.</summary>
public sealed class VoiceTests
{
    [Fact]
    public void CV60_a_caller_whom_nobody_answered_books_by_speaking_and_gets_the_booking_by_text_too()
    {
        var talk = Talk.OnPhoneWithPlumber();
        Assert.Equal(Phrase.SpokenGreeting, talk.LastSpeech.Phrase);

        talk.Says("keittiön hana vuotaa");
        Assert.Equal(Phrase.AskUrgency, talk.LastSpeech.Phrase);
        Assert.Equal(new SpeechThen.Listen(Asked.Urgency), talk.LastSpeech.Then);
        talk.Says("tänään tai huomenna").Says("Koivukuja 12 B 34, 00530 Helsinki");
        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
        Assert.Equal(Phrase.OfferTimes, talk.LastSpeech.Phrase);
        talk.Says("ensimmäinen").Says("Väinö Virtanen");
        Assert.Equal(Phrase.ReadBackAtCustomers, talk.LastSpeech.Phrase);
        Assert.Empty(talk.Sent);
        talk.Says("joo");

        Assert.Equal(Outcome.Booked, talk.Opportunity.Outcome);
        Assert.Equal(Phrase.BookedAtCustomers, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.HangUp>(talk.LastSpeech.Then);
        Assert.Equal(Phrase.BookedAtCustomers, Assert.Single(talk.Sent).Phrase);
        talk.After(10).HangsUp().After(60);
        Assert.Single(talk.Sent);
        Assert.Equal(talk.Opportunity.BookedSlot, Assert.Single(talk.Calendar.Reservations).Slot);
        Assert.DoesNotContain(talk.State.Owed, e => e.Effect is Effect.Speak);
    }

    [Fact]
    public void CV60_the_disclosure_is_in_the_first_words_and_counts_as_told_once_heard()
    {
        var talk = Talk.OnPhoneWithPlumber();
        Assert.Contains("avustaja", talk.LastSpeech.Text);
        Assert.False(talk.Opportunity.Introduced);

        talk.Says("keittiön hana vuotaa");

        Assert.True(talk.Opportunity.Introduced);
    }

    [Theory]
    [InlineData(false, MissedBecause.NoAnswer, Phrase.SpokenGreeting, CaptureKind.MissedCall)]
    [InlineData(false, null, Phrase.SpokenGreetingFirst, CaptureKind.AssistantCall)]
    [InlineData(true, null, Phrase.SpokenGreetingClosed, CaptureKind.AssistantCall)]
    public void CV61_the_greeting_and_the_kind_of_event_say_whether_staff_were_asked_first(bool atNight, MissedBecause? because, Phrase greeting, CaptureKind kind)
    {
        var talk = Talk.WithPlumber();
        if (atNight)
        {
            talk.After(Duration.FromHours(12));
        }

        talk.IsTaken(because: because);

        Assert.Equal(greeting, talk.LastSpeech.Phrase);
        Assert.Equal(kind, talk.Opportunity.FirstKind);
    }

    [Fact]
    public void CV61_a_call_forwarded_to_us_was_missed_and_is_not_texted_while_we_talk()
    {
        var plumber = Talk.WithPlumber().Settings;
        var talk = new Talk(plumber with { Voice = plumber.Voice with { WhenForwarded = SmartPulse.Tenants.Unanswered.Assistant } }).IsTaken(because: null, mode: NumberMode.Behind);

        talk.After(60);

        Assert.Equal(CaptureKind.MissedCall, talk.Opportunity.FirstKind);
        Assert.Equal(Phrase.SpokenGreeting, talk.LastSpeech.Phrase);
        Assert.Empty(talk.Sent);
    }

    [Fact]
    public void CV62_keys_choose_what_was_asked()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("3");
        Assert.Equal(Urgency.Soon, talk.Opportunity.Intake.Urgency);

        talk.Presses("00530#").Says("Koivukuja 12 B 34");
        Assert.Equal("00530", talk.Opportunity.Intake.Address?.PostalCode);
        talk.Presses("2").Says("Väinö Virtanen").Presses("1");

        Assert.Equal(Outcome.Booked, talk.Opportunity.Outcome);
    }

    [Fact]
    public void CV62_a_key_wins_over_what_the_recogniser_made_of_the_words_with_it()
    {
        var talk = Talk.ReadBackOnPhone().Presses("2", words: "joo");

        Assert.Null(talk.Opportunity.Booking);
        Assert.Equal(Phrase.NotBooked, talk.LastSpeech.Phrase);
    }

    [Fact]
    public void CV63_a_language_chosen_by_key_is_greeted_in_and_kept()
    {
        var talk = Talk.OnPhoneWithPlumber().Presses("3");

        Assert.Equal(Locale.En, talk.LastSpeech.Locale);
        Assert.Equal(Phrase.SpokenGreeting, talk.LastSpeech.Phrase);
        Assert.Contains("automated assistant", talk.LastSpeech.Text);
        talk.Says("my kitchen tap is leaking");
        Assert.Equal(Locale.En, talk.LastSpeech.Locale);
    }

    [Fact]
    public void CV63_the_numbers_own_language_is_what_a_new_caller_hears()
    {
        Assert.Equal(Locale.SvFi, Talk.WithPlumber().IsTaken(locale: Locale.SvFi).LastSpeech.Locale);
        Assert.Equal(Locale.FiFi, Talk.WithPlumber().IsTaken(locale: Locale.SvSe).LastSpeech.Locale);
    }

    [Fact]
    public void CV64_again_says_the_same_words_and_slower_says_them_slowly_from_there_on()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa");
        var question = talk.LastSpeech;

        talk.Presses("*");
        Assert.Equal(question.Text, talk.LastSpeech.Text);
        Assert.False(talk.LastSpeech.Slowly);
        talk.Says("voisitko puhua hitaammin");
        Assert.Equal(question.Text, talk.LastSpeech.Text);
        Assert.True(talk.LastSpeech.Slowly);
        talk.Presses("2");

        Assert.True(talk.LastSpeech.Slowly);
        Assert.Equal(0, talk.Opportunity.Misunderstood);
    }

    [Fact]
    public void CV65_silence_is_met_by_a_shorter_question_then_by_choices_then_by_a_text()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa");

        talk.KeepsSilent();
        Assert.Equal(Phrase.SpokenSilence, talk.LastSpeech.Phrase);
        talk.KeepsSilent();
        Assert.Equal(Phrase.NotUnderstoodAgain, talk.LastSpeech.Phrase);
        talk.KeepsSilent();

        Assert.Equal(Phrase.SpokenTextFollows, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.HangUp>(talk.LastSpeech.Then);
        Assert.Equal(Phrase.AskUrgency, Assert.Single(talk.Sent).Phrase);
        talk.After(10).HangsUp().After(60);
        Assert.Single(talk.Sent);
    }

    [Fact]
    public void CV65_who_never_says_a_word_hears_the_languages_once_and_gets_the_text_back()
    {
        var talk = Talk.OnPhoneWithPlumber().KeepsSilent();
        Assert.Equal(Phrase.SpokenLanguageKeys, talk.LastSpeech.Phrase);

        talk.KeepsSilent().KeepsSilent();
        Assert.Equal(Phrase.SpokenTextFollows, talk.LastSpeech.Phrase);
        Assert.Empty(talk.Sent);
        talk.After(4).HangsUp().After(5);

        Assert.Equal(Phrase.TextBack, Assert.Single(talk.Sent).Phrase);
    }

    [Fact]
    public void CV65_a_silent_caller_who_cannot_be_texted_is_called_back()
    {
        var talk = Talk.WithPlumber().IsTaken(number: PhoneNumber.From("+358931001234")).Says("keittiön hana vuotaa").KeepsSilent().KeepsSilent().KeepsSilent();

        Assert.Equal(Phrase.SpokenCallBack, talk.LastSpeech.Phrase);
        Assert.Contains(talk.State.Tasks, t => t.Kind == TaskKind.CallBack);
    }

    [Fact]
    public void CV65_silence_while_we_look_something_up_is_not_the_callers()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("2");
        talk.Deaf = true;
        talk.Says("Koivukuja 12 B 34, 00530 Helsinki");

        talk.KeepsSilent().KeepsSilent().KeepsSilent();

        Assert.Equal(0, talk.Call().Silences);
        Assert.IsType<Hearing.NothingYet>(talk.Listens());
    }

    [Fact]
    public void CV66_a_caller_who_hangs_up_in_the_middle_is_asked_on_by_text_once()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("2");

        talk.After(3).HangsUp().After(600);

        var text = Assert.Single(talk.Sent);
        Assert.Equal(Phrase.AskAddress, text.Phrase);
        Assert.DoesNotContain("LOPETA", text.Text);
        talk.Texts("Koivukuja 12 B 34, 00530 Helsinki");
        Assert.Equal(Phrase.OfferTimes, talk.Sent[^1].Phrase);
        Assert.Single(talk.State.Opportunities);
    }

    [Fact]
    public void CV66_times_that_were_being_looked_up_when_the_caller_hung_up_come_by_text_once()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("2");
        talk.Deaf = true;
        talk.Says("Koivukuja 12 B 34, 00530 Helsinki").HangsUp();
        talk.Deaf = false;

        talk.After(Duration.FromMinutes(2));

        Assert.Equal(Phrase.OfferTimes, Assert.Single(talk.Sent).Phrase);
    }

    [Fact]
    public void CV66_a_caller_who_hangs_up_without_a_word_is_texted_back_like_any_missed_call()
    {
        var talk = Talk.OnPhoneWithPlumber().After(8).HangsUp().After(5);

        Assert.Equal(Phrase.TextBack, Assert.Single(talk.Sent).Phrase);
        Assert.Equal(talk.Now - Duration.FromSeconds(5), talk.Opportunity.ClockStart);
        Assert.Equal(talk.Now, talk.Opportunity.EngagedAt);
        Assert.Contains(talk.Rows.OfType<RowChange.SetMessageStatus>(), r => r.Status == MessageStatus.Dropped);
    }

    [Fact]
    public void CV66_an_end_that_is_told_before_the_call_was_taken_is_a_missed_call()
    {
        var talk = Talk.WithPlumber();
        talk.HangsUp().IsTaken().After(5);

        Assert.Empty(talk.Spoken);
        Assert.Equal(Phrase.TextBack, Assert.Single(talk.Sent).Phrase);
    }

    [Fact]
    public void CV66_a_call_whose_end_is_never_told_is_over_after_five_silent_minutes()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa");

        talk.After(Duration.FromMinutes(5) - Duration.FromSeconds(1));
        Assert.Empty(talk.Sent);
        talk.After(1);

        Assert.Equal(Phrase.AskUrgency, Assert.Single(talk.Sent).Phrase);
        Assert.IsType<Hearing.NoTalk>(talk.Listens());
    }

    [Fact]
    public void CV67_somebody_who_was_texted_and_calls_goes_on_where_they_were()
    {
        var talk = Talk.WithPlumber().MissesCall("CA0").After(5).Texts("keittiön hana vuotaa").IsTaken();

        Assert.Equal([Phrase.SpokenGreetingAgain, Phrase.AskUrgency], talk.Spoken.Select(s => s.Phrase));
        Assert.Single(talk.State.Opportunities);
    }

    [Fact]
    public void CV67_a_text_written_during_the_call_is_answered_in_the_callers_ear()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Plays().Texts("2");

        Assert.Equal(Phrase.AskAddress, talk.LastSpeech.Phrase);
        Assert.Empty(talk.Sent);
    }

    [Fact]
    public void CV67_what_somebody_writes_who_has_hung_up_long_ago_is_answered_by_text_though_nobody_told_of_the_end()
    {
        var talk = Talk.OnPhoneWithPlumber().After(120).Texts("keittiön hana vuotaa");

        Assert.Equal(Phrase.AskUrgency, Assert.Single(talk.Sent).Phrase);
        talk.After(Duration.FromMinutes(10));
        Assert.Single(talk.Sent);
    }

    [Fact]
    public void CV67_what_was_answered_on_a_call_that_was_over_is_texted_when_that_is_known()
    {
        var talk = Talk.OnPhoneWithPlumber().After(30).Texts("keittiön hana vuotaa");
        Assert.Empty(talk.Sent);

        talk.After(Duration.FromMinutes(6));

        Assert.Equal(Phrase.AskUrgency, Assert.Single(talk.Sent).Phrase);
    }

    [Fact]
    public void CV67_a_caller_who_wants_a_text_instead_gets_what_was_next_by_text_at_once()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Says("laittakaa mieluummin tekstiviesti");

        Assert.Equal(Phrase.SpokenTextFollows, talk.LastSpeech.Phrase);
        Assert.Equal(Phrase.AskUrgency, Assert.Single(talk.Sent).Phrase);
        Assert.Contains("Jatketaan tässä tekstiviestillä.", talk.Sent[0].Text, StringComparison.Ordinal);
        talk.After(10).HangsUp().After(60);
        Assert.Single(talk.Sent);
    }

    [Theory]
    [InlineData("kan vi ta det på svenska", Locale.SvFi)]
    [InlineData("talar ni svenska", Locale.SvFi)]
    [InlineData("do you speak English", Locale.En)]
    [InlineData("can we do this in English please", Locale.En)]
    public void CV63_who_asks_for_a_language_by_name_hears_the_question_in_it(string words, Locale locale)
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Says(words);

        Assert.Equal((Phrase.AskUrgency, locale), (talk.LastSpeech.Phrase, talk.LastSpeech.Locale));
        Assert.Equal(0, talk.Opportunity.Misunderstood);
    }

    [Fact]
    public void CV63_the_first_words_may_ask_for_a_language()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("do you speak English");

        Assert.Equal((Phrase.AskJob, Locale.En), (talk.LastSpeech.Phrase, talk.LastSpeech.Locale));
    }

    [Theory]
    [InlineData("hei keittiön hana vuotaa", "keittiön hana vuotaa")]
    [InlineData("no niin tuota hana vuotaa", "hana vuotaa")]
    [InlineData("moi! Hana vuotaa", "Hana vuotaa")]
    [InlineData("hana vuotaa, tarvin jonkun tänään", "hana vuotaa")]
    public void CV60_a_greeting_is_not_read_back_as_part_of_the_job(string words, string job) =>
        Assert.Equal(job, Talk.OnPhoneWithPlumber().Says(words).Opportunity.Intake.JobWords);

    [Fact]
    public void CV60_a_caller_who_changes_their_mind_about_the_time_gets_the_other_one()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Says("tänään tai huomenna").Says("Koivukuja 12 B 34, 00530 Helsinki");
        var offers = talk.Opportunity.Offers;
        talk.Says("toinen").Says("ei kun ensimmäinen sittenkin");
        Assert.Equal(Phrase.AskName, talk.LastSpeech.Phrase);
        talk.Says("Väinö Virtanen").Says("joo");

        Assert.Equal(offers[0].Slot, talk.Opportunity.BookedSlot);
        Assert.Single(talk.Calendar.Reservations, r => r.Slot == offers[0].Slot);
    }

    [Fact]
    public void CV68_a_caller_who_wants_to_be_called_later_hears_when_and_staff_have_it()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("voisitteko soittaa myöhemmin");

        Assert.Equal(Phrase.SpokenCallBack, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.HangUp>(talk.LastSpeech.Then);
        Assert.Equal("asked-to-call-later", Assert.Single(talk.State.Tasks).Reason);
        talk.After(10).HangsUp().After(60);
        Assert.Empty(talk.Sent);
    }

    [Fact]
    public void CV69_a_caller_who_asks_for_a_person_in_hours_is_put_through()
    {
        var talk = WithPhones().IsTaken(because: null).Says("haluan puhua ihmisen kanssa");

        Assert.Equal(Phrase.SpokenPutThrough, talk.LastSpeech.Phrase);
        var through = Assert.IsType<SpeechThen.PutThrough>(talk.LastSpeech.Then);
        Assert.Equal(talk.Settings.RingNumbers, through.Numbers);
        Assert.True(through.PressToAccept);
        talk.After(8).IsAccepted();

        Assert.True(talk.Opportunity.ReachedStaff);
        Assert.NotNull(talk.Opportunity.HumanAt);
        Assert.Equal(Outcome.HandedOver, talk.Opportunity.Outcome);
        Assert.Equal(new Hearing.NoTalk(CallProgress.Answered), talk.Listens());
        talk.After(300).HangsUp().After(600);
        Assert.Empty(talk.Sent);
    }

    [Fact]
    public void CV69_when_nobody_takes_the_call_the_caller_hears_when_they_are_called()
    {
        var talk = WithPhones().IsTaken(because: null).Says("haluan puhua ihmisen kanssa").After(20).NobodyTakesIt();

        Assert.Equal(Phrase.SpokenNobodyCame, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.Listen>(talk.LastSpeech.Then);
        Assert.Contains(talk.State.Tasks, t => t is { Kind: TaskKind.CallBack, Reason: "transfer-missed" });
        talk.Says("kertokaa että hana vuotaa");

        Assert.Equal(Phrase.SpokenCallBack, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.HangUp>(talk.LastSpeech.Then);
    }

    [Fact]
    public void CV69_outside_hours_a_person_calls_back_and_the_caller_may_still_say_that_it_is_urgent()
    {
        var talk = WithPhones().After(Duration.FromHours(12)).IsTaken(because: null).Presses("0");
        Assert.Equal(Phrase.HandOverClosed, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.Listen>(talk.LastSpeech.Then);

        talk.Says("mutta kellari tulvii");

        Assert.Equal(Phrase.EmergencyPlumbing, talk.LastSpeech.Phrase);
    }

    [Fact]
    public void CV70_an_emergency_on_the_phone_hears_the_advice_is_put_through_to_who_is_on_call_and_has_it_by_text()
    {
        var talk = WithPhones().IsTaken().Says("putki hajosi ja keittiö tulvii");

        Assert.Equal(Phrase.EmergencyPlumbing, talk.LastSpeech.Phrase);
        Assert.Equal(talk.Settings.OnCall, Assert.IsType<SpeechThen.PutThrough>(talk.LastSpeech.Then).Numbers);
        Assert.Equal(Phrase.EmergencyPlumbing, Assert.Single(talk.Sent).Phrase);
        Assert.Single(talk.ToStaff);
        Assert.Contains(talk.State.Tasks, t => t.Kind == TaskKind.Emergency);
    }

    [Fact]
    public void CV70_an_emergency_of_a_caller_who_hides_their_number_reaches_who_is_on_call_too()
    {
        var talk = WithPhones().IsTaken(hidden: true).Says("putki hajosi ja keittiö tulvii");

        Assert.IsType<SpeechThen.PutThrough>(talk.LastSpeech.Then);
        Assert.Contains("salaisesta numerosta", Assert.Single(talk.ToStaff).Text);
        Assert.Empty(talk.Sent);
    }

    [Fact]
    public void CV70_when_nobody_on_call_takes_an_emergency_the_caller_hears_112_and_that_they_are_rung_at_once()
    {
        var talk = WithPhones().IsTaken().Says("putki hajosi ja keittiö tulvii").After(20).NobodyTakesIt();

        Assert.Equal(Phrase.SpokenNobodyCameEmergency, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.HangUp>(talk.LastSpeech.Then);
        Assert.StartsWith("Jos joku on vaarassa, soita yksi yksi kaksi.", talk.LastSpeech.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(talk.State.Tasks, t => t.Kind == TaskKind.CallBack);
        Assert.All(talk.State.Tasks, t => Assert.Equal(TaskKind.Emergency, t.Kind));
        Assert.Contains(talk.State.Tasks, t => t.Reason == "transfer-missed" && t.DueAt == talk.Now);
    }

    [Fact]
    public void CV70_who_hides_their_number_is_not_promised_a_ring_when_nobody_on_call_took_it()
    {
        var talk = WithPhones().IsTaken(hidden: true).Says("putki hajosi ja keittiö tulvii").After(20).NobodyTakesIt();

        Assert.EndsWith("soita meille uudelleen hetken päästä.", talk.LastSpeech.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void CV70_who_calls_again_in_an_emergency_that_nobody_took_is_put_through_to_who_is_on_call_again()
    {
        var talk = WithPhones().IsTaken().Says("putki hajosi ja keittiö tulvii").After(20).NobodyTakesIt().HangsUp().After(60);
        talk.IsTaken(on: "CA2");

        Assert.Equal(Phrase.EmergencyPlumbing, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.PutThrough>(talk.LastSpeech.Then);
        Assert.All(talk.State.Tasks, t => Assert.Equal(TaskKind.Emergency, t.Kind));
    }

    [Fact]
    public void CV65_silence_after_a_finished_answer_ends_with_thanks_and_not_with_nobody_heard()
    {
        var talk = Talk.WithPlumber().After(Duration.FromHours(12)).IsTaken(because: null).Says("haluan puhua ihmisen kanssa").KeepsSilent();

        Assert.Equal(Phrase.SpokenThanksGoodbye, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.HangUp>(talk.LastSpeech.Then);
    }

    [Fact]
    public void CV71_after_a_take_over_nothing_more_is_spoken_and_what_nobody_heard_is_dropped()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa");
        talk.Hear(new Signal.TakenOver(new("staff:1"), talk.Now, "mikko"));

        Assert.Equal(new Hearing.NoTalk(CallProgress.Taken), talk.Listens());
        Assert.DoesNotContain(talk.State.Owed, e => e.Effect is Effect.Speak);
        var spoken = talk.Spoken.Count;
        talk.Says("2").HangsUp().After(600);

        Assert.Equal(spoken, talk.Spoken.Count);
        Assert.Empty(talk.Sent);
        Assert.Contains(talk.Rows.OfType<RowChange.SetMessageStatus>(), r => r.Status == MessageStatus.Dropped);
        Assert.Contains(talk.Journal, r => r.Event is ConversationEvent.CustomerSaid { Text: "2" });
    }

    [Fact]
    public void FT17_who_was_put_through_after_a_take_over_and_reached_nobody_is_called_back()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa");
        talk.Hear(new Signal.TakenOver(new("staff:1"), talk.Now, "mikko"));
        var spoken = talk.Spoken.Count;

        talk.NobodyTakesIt().NobodyTakesIt();

        Assert.Equal((TaskKind.CallBack, "transfer-missed"), Assert.Single(talk.State.Tasks) is var task ? (task.Kind, task.Reason) : default);
        Assert.Equal(spoken, talk.Spoken.Count);
        Assert.Empty(talk.Sent);
    }

    [Fact]
    public void FT17_a_late_word_of_an_unanswered_transfer_raises_nothing_when_staff_had_the_call()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").IsAccepted();

        talk.NobodyTakesIt();

        Assert.Empty(talk.State.Tasks);
    }

    [Fact]
    public void CV72_a_repeated_webhook_gets_the_same_answer()
    {
        var talk = Talk.OnPhoneWithPlumber().Plays();
        var said = new Signal.CallerSpoke(new("call:CA1:spoke:1"), talk.Now, talk.OnCall(), "CA1", 1, "keittiön hana vuotaa", "", 0.9);
        talk.Hear(said);
        var first = Assert.IsType<Hearing.Speech>(talk.Listens());
        var version = talk.State.Version;

        talk.Hear(said);
        var second = Assert.IsType<Hearing.Speech>(talk.Listens());

        Assert.Equal(version, talk.State.Version);
        Assert.Equal((first.Through, first.Then), (second.Through, second.Then));
        Assert.Equal(first.Lines.ToArray(), second.Lines.ToArray());
    }

    [Fact]
    public void CV72_an_answer_to_something_older_than_what_was_answered_since_is_late_news()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("2");
        var spoken = talk.Spoken.Count;

        talk.Hear(new Signal.CallerSpoke(new("call:CA1:spoke:late"), talk.Now, talk.OnCall(), "CA1", 1, "haluan puhua ihmisen kanssa", "", 0.9));

        Assert.Equal(spoken, talk.Spoken.Count);
        Assert.Equal(Outcome.Open, talk.Opportunity.Outcome);
    }

    [Fact]
    public void CV73_speech_engages_from_its_first_word_once_the_callers_next_request_proves_that_it_was_heard()
    {
        var talk = Talk.OnPhoneWithPlumber();
        var began = talk.Now;
        talk.After(7);
        Assert.Null(talk.Opportunity.EngagedAt);

        talk.Says("keittiön hana vuotaa");

        Assert.Equal(began, talk.Opportunity.EngagedAt);
        Assert.Equal(began, talk.Opportunity.MachineAt);
        Assert.Equal(talk.Now, talk.Opportunity.RepliedAt);
        Assert.Contains(talk.Rows.OfType<RowChange.SetMessageStatus>(), r => r.Status == MessageStatus.Delivered);
        Assert.Contains(talk.Rows.OfType<RowChange.AddMessage>(), r => r.Row is { Channel: Channel.Voice, Author: Author.Assistant });
    }

    [Fact]
    public void CV74_a_caller_is_never_left_waiting_for_nothing()
    {
        string[] words = ["", "mm", "asdf qwerty", "kiitos", "ei", "mikä tää on, robotti?", "paljonko maksaa", "väärä numero", "minulla on kysymys laskusta", "peru aika", "hei"];
        Func<Talk>[] places =
        [
            Talk.OnPhoneWithPlumber,
            () => Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa"),
            () => Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("2"),
            () => Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("2").Says("Koivukuja 12 B 34, 00530 Helsinki"),
            () => Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("2").Says("Koivukuja 12 B 34, 00530 Helsinki").Presses("1"),
            Talk.ReadBackOnPhone,
            () => WithPhones().IsTaken().Presses("0").NobodyTakesIt(),
            () => Talk.BookedAtPlumber().IsTaken(on: "CA2"),
            () => Talk.BookedAtPlumber().IsTaken(on: "CA2").Says("haluan siirtää ajan"),
        ];
        foreach (var place in places)
        {
            foreach (var word in words)
            {
                var talk = place();
                for (var i = 0; i < 5 && talk.Listens() is Hearing.Speech { Then: SpeechThen.Listen }; i++)
                {
                    talk.Says(word);
                    Assert.True(talk.Listens() is Hearing.Speech, $"After '{word}' at {talk.Opportunity.Stage} the caller hears nothing.");
                }
            }
        }
    }

    [Fact]
    public void CV75_words_that_the_recogniser_hardly_believes_book_nothing()
    {
        var talk = Talk.ReadBackOnPhone().Says("joo", confidence: 0.2);

        Assert.Null(talk.Opportunity.Booking);
        Assert.Equal(Phrase.NotUnderstood, talk.LastSpeech.Phrase);
        talk.Says("joo");
        Assert.NotNull(talk.Opportunity.Booking);
    }

    [Fact]
    public void CV76_a_caller_who_opts_out_by_voice_hears_it_and_has_it_by_text()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("älkää enää laittako viestejä");

        Assert.Equal(Phrase.OptedOut, talk.LastSpeech.Phrase);
        Assert.Equal(Phrase.OptedOut, Assert.Single(talk.Sent).Phrase);
        Assert.True(talk.State.OptedOut);
    }

    [Fact]
    public void CV76_who_wants_no_messages_and_calls_us_books_by_voice_and_gets_no_text()
    {
        var talk = Talk.WithPlumber().MissesCall("CA0").After(5).Texts("LOPETA");
        var sent = talk.Sent.Count;

        talk.IsTaken().Says("keittiön hana vuotaa").Presses("2").Says("Koivukuja 12 B 34, 00530 Helsinki").Presses("1").Says("Väinö Virtanen").Presses("1");

        Assert.Equal(Outcome.Booked, talk.Opportunity.Outcome);
        Assert.Equal(sent, talk.Sent.Count);
    }

    [Fact]
    public void CV77_who_calls_it_off_in_another_language_is_answered_in_that_language()
    {
        var talk = Talk.BookedAtPlumber().IsTaken(on: "CA2").Says("jag vill avboka min tid, kan ni hjälpa mig med det");

        Assert.Equal(Phrase.BookingCancelled, talk.LastSpeech.Phrase);
        Assert.Equal(Locale.SvFi, talk.LastSpeech.Locale);
    }

    [Fact]
    public void CV77_an_appointment_is_moved_on_the_phone()
    {
        var talk = Talk.BookedAtPlumber();
        var was = talk.State.Opportunities[0].BookedSlot;
        talk.IsTaken(on: "CA2").Says("haluan siirtää ajan");
        Assert.Equal(Phrase.OfferTimes, talk.LastSpeech.Phrase);

        talk.Presses("1").Presses("1");

        var booked = talk.State.Opportunities[0];
        Assert.Equal(Outcome.Booked, booked.Outcome);
        Assert.NotEqual(was, booked.BookedSlot);
        Assert.Equal(Phrase.BookedAtCustomers, talk.LastSpeech.Phrase);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void CV78_a_caller_without_a_textable_number_who_breaks_off_is_called_back(bool hidden)
    {
        var talk = Talk.WithPlumber().IsTaken(number: hidden ? null : PhoneNumber.From("+358931001234"), hidden: hidden).Says("keittiön hana vuotaa").HangsUp().After(60);

        Assert.Empty(talk.Sent);
        Assert.Equal(TaskKind.CallBack, Assert.Single(talk.State.Tasks).Kind);
    }

    [Fact]
    public void CV78_an_answer_that_a_caller_hung_up_on_is_texted()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("2").Says("Rihkamakatu 1, 06100 Porvoo").After(1).HangsUp();

        Assert.Equal(Phrase.OutOfArea, Assert.Single(talk.Sent).Phrase);
    }

    [Fact]
    public void CV11_staff_who_call_are_not_talked_with_by_the_assistant()
    {
        var plumber = Talk.WithPlumber().Settings;
        var talk = new Talk(plumber with { StaffNumbers = [Talk.Customer] }).IsTaken();

        Assert.Empty(talk.Spoken);
        Assert.Empty(talk.State.Opportunities);
        Assert.Equal(new Hearing.NoTalk(CallProgress.Taken), talk.Listens());
    }

    private static Talk WithPhones() => new(Talk.WithPlumber().Settings with { RingNumbers = [PhoneNumber.From("+358405550001")] });
}
