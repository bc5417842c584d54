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
