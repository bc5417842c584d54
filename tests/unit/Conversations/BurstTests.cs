using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>People write in short bursts, and machines for ever.</summary>
public sealed class BurstTests
{
    [Fact]
    public void CV88_texts_within_seconds_are_answered_once()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60);
        var before = talk.Sent.Count;

        Writes(talk, "Moi");
        Writes(talk, "hana vuotaa");
        Writes(talk, "keittiössä");
        Assert.Equal(before, talk.Sent.Count);
        talk.After(4);

        Assert.Equal(Phrase.AskUrgency, Assert.Single(talk.Sent.Skip(before)).Phrase);
        Assert.Equal(0, talk.Opportunity.Misunderstood);
    }

    [Fact]
    public void CV88_safety_words_do_not_wait_for_the_end_of_a_burst()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60);

        Writes(talk, "Moi");
        Writes(talk, "putki räjähti ja vettä tulvii lattialle");

        Assert.Equal(Phrase.EmergencyPlumbing, talk.Sent[^1].Phrase);
    }

    [Fact]
    public void CV88_a_location_may_answer_everything_at_once()
    {
        var settings = Talk.WithPlumber().Settings;
        var talk = new Talk(settings with { Dialogue = settings.Dialogue with { BurstSettles = Duration.Zero } }).MissesCall().After(60);

        Writes(talk, "Moi");

        Assert.Equal(Phrase.AskJob, talk.Sent[^1].Phrase);
    }

    [Fact]
    public void CV89_a_word_that_helps_nothing_in_the_same_breath_is_no_misunderstanding()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa");
        var before = talk.Sent.Count;

        talk.After(2);
        Writes(talk, "keittiössä");
        talk.After(10);

        Assert.Equal(before, talk.Sent.Count);
        Assert.Equal(0, talk.Opportunity.Misunderstood);
    }

    [Fact]
    public void CV90_two_machines_do_not_talk_for_ever()
    {
        var settings = Talk.WithPlumber().Settings;
        var talk = new Talk(settings with { Dialogue = settings.Dialogue with { TextsAtMost = 10, MisunderstandingsBeforeHuman = 10 } }).MissesCall().After(60);

        for (var i = 0; i < 30; i++)
        {
            talk.Texts(i % 2 == 0 ? "paljonko hanan korjaus maksaa" : "kranen läcker, vad kostar det");
        }

        Assert.Equal(Outcome.HandedOver, talk.Opportunity.Outcome);
        Assert.Equal(11, talk.Sent.Count);
        Assert.Contains(talk.State.Tasks, t => t.Reason == "too-many-texts");
    }

    [Fact]
    public void CV91_another_door_in_the_same_street_keeps_the_held_time()
    {
        var talk = Talk.ReadBackAtPlumber();
        var (hold, time) = (talk.Opportunity.Hold, talk.Opportunity.Chosen);

        talk.Texts("ei kun Koivukuja 14 B 36");

        Assert.Equal(Phrase.ReadBackAtCustomers, talk.Sent[^1].Phrase);
        Assert.Contains("Koivukuja 14 B 36", talk.LastText, StringComparison.Ordinal);
        Assert.Equal((hold, time), (talk.Opportunity.Hold, talk.Opportunity.Chosen));
        talk.Texts("kyllä");
        Assert.Equal(Outcome.Booked, talk.Opportunity.Outcome);
    }

    [Fact]
    public void CV91_another_postal_area_asks_for_other_times()
    {
        var talk = Talk.ReadBackAtPlumber().Texts("ei kun Mannerheimintie 10, 00100");

        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
        Assert.Null(talk.Opportunity.Hold);
    }

    [Fact]
    public void CV92_an_hour_that_was_turned_down_is_offered_again_when_it_is_named()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa").Texts("3").Texts("Koivukuja 12 B 34, 00530 Helsinki");
        var turnedDown = talk.Opportunity.Offers[1].Slot.Start;
        var local = turnedDown.InZone(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).LocalDateTime;

        talk.Texts("mikään noista ei käy").Texts($"no {local.Day}.{local.Month}. klo {local.Hour}.{local.Minute:00} käy sittenkin");

        Assert.Contains(talk.Opportunity.Offers, o => o.Slot.Start == turnedDown);
    }

    [Fact]
    public void CV93_after_an_appointment_a_question_is_no_thanks()
    {
        var talk = Talk.BookedAtPlumber();
        var before = talk.Sent.Count;

        talk.Texts("Moi, onko asentajalla oma imuri mukana?");
        Assert.Equal(before + 1, talk.Sent.Count);
        talk.Texts("ok kiitos, nähdään huomenna");

        Assert.Equal(before + 1, talk.Sent.Count);
    }

    private static void Writes(Talk talk, string text)
    {
        talk.Hear(new Signal.MessageReceived(talk.NextId("sms"), talk.Now, talk.Reach(), text, 0));
        talk.After(1);
    }
}
