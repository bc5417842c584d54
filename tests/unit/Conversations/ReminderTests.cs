using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>Words of our own accord: the reminder and the nudge.</summary>
public sealed class ReminderTests
{
    [Fact]
    public void CV85_an_appointment_is_reminded_of_once_a_day_before_and_in_daytime()
    {
        var talk = BookedOnFriday();
        var sent = talk.Sent.Count;
        var slot = talk.Opportunity.BookedSlot!;

        talk.After(slot.Start - talk.Now - Duration.FromHours(24) - Duration.FromSeconds(1));
        Assert.Equal(sent, talk.Sent.Count);
        talk.After(1).After(Duration.FromHours(30));

        Assert.Equal(Phrase.ReminderAtCustomers, Assert.Single(talk.Sent.Skip(sent)).Phrase);
    }

    [Fact]
    public void CV85_an_appointment_that_is_called_off_is_not_reminded_of()
    {
        var talk = BookedOnFriday().Texts("PERU");
        var sent = talk.Sent.Count;

        talk.After(Duration.FromDays(5));

        Assert.Equal(sent, talk.Sent.Count);
    }

    [Fact]
    public void CV85_a_moved_appointment_is_reminded_of_at_its_own_time()
    {
        var talk = BookedOnFriday().Texts("SIIRRÄ").Texts("ensi keskiviikkona").Texts("1").Texts("kyllä");
        var sent = talk.Sent.Count;

        talk.After(Duration.FromDays(10));

        var reminder = Assert.Single(talk.Sent.Skip(sent));
        Assert.Contains("ke 2.12.", reminder.Text);
    }

    [Fact]
    public void CV85_a_reminder_that_a_take_over_dropped_is_owed_again_when_the_human_hands_back()
    {
        var talk = BookedOnFriday();
        talk.Hear(new Signal.TakenOver(new("staff:1"), talk.Now, "mikko"));
        Assert.Empty(talk.State.Owed);
        talk.Hear(new Signal.HandedBack(new("staff:2"), talk.Now, "mikko"));
        var sent = talk.Sent.Count;

        talk.After(Duration.FromDays(5));

        Assert.Single(talk.Sent.Skip(sent));
    }

    [Fact]
    public void CV85_who_opts_out_is_not_reminded()
    {
        var talk = BookedOnFriday().Texts("LOPETA");
        var sent = talk.Sent.Count;

        talk.After(Duration.FromDays(5));

        Assert.Equal(sent, talk.Sent.Count);
    }

    [Fact]
    public void CV85_a_reminder_that_finds_the_carrier_away_leaves_when_it_is_back_for_it_is_not_late_before_it_was_due()
    {
        var talk = BookedOnFriday();
        var sent = talk.Sent.Count;
        talk.After(talk.Opportunity.BookedSlot!.Start - talk.Now - Duration.FromHours(24) - Duration.FromSeconds(1));
        talk.Carrier = () => new EffectResult.TryAgain("429", null);
        talk.After(Duration.FromMinutes(20));
        Assert.NotEmpty(talk.State.Owed);

        talk.Carrier = () => new EffectResult.MessageAccepted("SM2");
        talk.After(Duration.FromMinutes(5));

        Assert.Empty(talk.State.Owed);
        Assert.Empty(talk.State.Tasks);
        Assert.Equal(Phrase.ReminderAtCustomers, talk.Sent[^1].Phrase);
        Assert.True(talk.Sent.Count > sent);
    }

    [Fact]
    public void CV86_an_unanswered_question_is_nudged_once_in_opening_hours()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5);

        talk.After(Duration.FromHours(4) - Duration.FromSeconds(1));
        Assert.Single(talk.Sent);
        talk.After(1);
        Assert.Equal(Phrase.Nudge, talk.Sent[^1].Phrase);
        talk.After(Duration.FromDays(5));

        Assert.Equal(2, talk.Sent.Count);
        Assert.Equal(Outcome.Silent, talk.Opportunity.Outcome);
    }

    [Fact]
    public void CV86_a_nudge_that_would_come_after_closing_comes_when_we_open()
    {
        var talk = Talk.WithPlumber().After(Duration.FromHours(5)).MissesCall().After(5);

        talk.After(Duration.FromDays(1) - Duration.FromHours(7) - Duration.FromSeconds(6));
        Assert.Single(talk.Sent);
        talk.After(1);

        Assert.Equal(Phrase.Nudge, talk.Sent[^1].Phrase);
    }

    [Fact]
    public void CV86_who_has_answered_is_not_nudged_for_it()
    {
        var talk = Talk.BookedAtPlumber();
        var sent = talk.Sent.Count;

        talk.After(Duration.FromHours(20));

        Assert.DoesNotContain(talk.Sent.Skip(sent), m => m.Phrase == Phrase.Nudge);
    }

    private static Talk BookedOnFriday() => Talk.WithPlumber().MissesCall().After(5)
        .Texts("keittiön hana vuotaa").Texts("3").Texts("Koivukuja 12 B 34, 00530 Helsinki").Texts("perjantaina").Texts("1").Texts("Väinö Virtanen").Texts("kyllä");
}
