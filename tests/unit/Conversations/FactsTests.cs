using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>What customers ask and say on the way, and the way back to the question.</summary>
public sealed class FactsTests
{
    [Fact]
    public void CV94_a_question_about_the_hours_is_answered_with_the_question_that_stands_and_its_day_is_no_wish()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa").Texts("ei kiirettä. oletteko auki lauantaina?");

        Assert.StartsWith("Olemme auki ma-pe klo 8-17.", talk.LastText, StringComparison.Ordinal);
        Assert.Contains("Mihin osoitteeseen", talk.LastText, StringComparison.Ordinal);
        Assert.Null(talk.Opportunity.Intake.Wishes);
        Assert.Equal(Urgency.Normal, talk.Opportunity.Intake.Urgency);
    }

    [Fact]
    public void CV94_the_tenants_own_answer_comes_before_the_question_that_stands()
    {
        var settings = Talk.WithPlumber().Settings with
        {
            Answers = [new("tax", new(["kotitalousvähennys"], ["rot-avdrag"], ["tax credit"]), new("Työstä saa kotitalousvähennyksen.", "Du får hushållsavdrag.", "You get the tax credit."))],
        };
        var talk = new Talk(settings).MissesCall().After(60).Texts("saako kotitalousvähennyksen?");

        Assert.StartsWith("Työstä saa kotitalousvähennyksen.", talk.LastText, StringComparison.Ordinal);
        Assert.Equal(Stage.AskingJob, talk.Opportunity.Stage);
        Assert.Equal(0, talk.Opportunity.Misunderstood);
    }

    [Fact]
    public void CV94_who_we_are_is_told_at_the_read_back_and_the_question_comes_again()
    {
        var talk = Talk.ReadBackAtPlumber().Texts("kuka te olette?");

        Assert.Contains("automaattinen avustaja", talk.LastText, StringComparison.Ordinal);
        Assert.EndsWith("\nVaraanko ajan, KYLLÄ vai EI?", talk.LastText, StringComparison.Ordinal);
        talk.Texts("kyllä");
        Assert.Equal(Outcome.Booked, talk.Opportunity.Outcome);
    }

    [Fact]
    public void CV94_the_question_follows_an_answer_twice_and_then_no_more()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa");

        talk.Texts("mihin asti olette auki?").Texts("mihin asti olette auki?");
        Assert.Equal(Phrase.AskUrgency, talk.Sent[^1].Phrase);
        talk.Texts("mihin asti olette auki?");
        Assert.Equal("Olemme auki ma-pe klo 8-17.", talk.LastText);
    }

    [Fact]
    public void CV95_what_was_agreed_is_told_again_and_brings_no_human()
    {
        var talk = Talk.BookedAtPlumber().After(Duration.FromHours(1)).Texts("mihin aikaan se asentaja olikaan tulossa?");

        Assert.Equal(Phrase.AgreedAtCustomers, talk.Sent[^1].Phrase);
        Assert.DoesNotContain(talk.State.Tasks, t => t.Kind == TaskKind.TakeOver);
    }

    [Fact]
    public void CV95_where_nothing_is_agreed_that_is_told()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa").Texts("mitä me sovittiin?");

        Assert.StartsWith("Sinulle ei ole vielä varattu aikaa.", talk.LastText, StringComparison.Ordinal);
        Assert.Equal(Phrase.AskUrgency, talk.Sent[^1].Phrase);
    }

    [Fact]
    public void CV96_abuse_is_met_calmly_once_and_then_by_a_human()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa").Texts("haista vittu");

        Assert.StartsWith("Ymmärrän, että harmittaa.", talk.LastText, StringComparison.Ordinal);
        talk.Texts("saatanan idiootit");
        Assert.Equal(Outcome.HandedOver, talk.Opportunity.Outcome);
    }

    [Fact]
    public void CV96_swearing_at_the_tap_is_no_abuse()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("perkeleen hana vuotaa taas");

        Assert.Equal(Phrase.AskUrgency, talk.Sent[^1].Phrase);
        Assert.Equal(0, talk.Opportunity.Swore);
    }

    [Fact]
    public void CV97_who_needs_us_no_more_is_let_go_and_a_no_to_the_nudge_says_so_too()
    {
        var gone = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa").Texts("asia on jo hoidossa");
        Assert.Equal((Outcome.LostTheirs, Phrase.NotBooked), (gone.Opportunity.Outcome, gone.Sent[^1].Phrase!.Value));

        var nudged = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa").After(Duration.FromHours(5));
        Assert.Equal(Phrase.Nudge, nudged.Sent[^1].Phrase);
        nudged.Texts("ei");
        Assert.Equal(Outcome.LostTheirs, nudged.Opportunity.Outcome);
    }

    [Fact]
    public void CV97_an_appointment_is_not_called_off_by_that_alone()
    {
        var talk = Talk.BookedAtPlumber().Texts("asia on jo hoidossa");

        Assert.Equal(Phrase.ChangeMenu, talk.Sent[^1].Phrase);
        Assert.NotNull(talk.Opportunity.Booking);
    }

    [Fact]
    public void CV98_who_has_to_think_is_left_to_it_and_has_misunderstood_nothing()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa").Texts("3").Texts("Koivukuja 12, 00530").Texts("pitää kysyä ensin vaimolta");

        Assert.Equal((Phrase.NoHurry, Stage.Offering, 0), (talk.Sent[^1].Phrase!.Value, talk.Opportunity.Stage, talk.Opportunity.Misunderstood));
        talk.Texts("1");
        Assert.Equal(Stage.AskingName, talk.Opportunity.Stage);
    }

    [Fact]
    public void CV99_two_jobs_at_the_customers_are_one_visit_and_staff_know()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa ja viemäri on tukossa, Koivukuja 12, 00530").Texts("3").Texts("1").Texts("Väinö Virtanen");

        Assert.Contains("Työ: Hana tai vuoto + Viemärin avaus", talk.LastText, StringComparison.Ordinal);
        talk.Texts("kyllä");
        Assert.Contains(talk.State.Tasks, t => t is { Kind: TaskKind.Notice, Reason: "second-job-same-visit" });
        Assert.Single(talk.Calendar.Reservations);
    }

    [Fact]
    public void CV99_a_job_that_is_added_later_does_not_take_the_place_of_the_first()
    {
        var talk = Talk.WithPlumber().MissesCall().After(60).Texts("hana vuotaa").Texts("ja viemäri on myös tukossa");

        Assert.Equal(new ServiceId("svc_leak"), talk.Opportunity.Intake.Service);
        Assert.Equal(new ServiceId("svc_drain"), talk.Opportunity.Intake.Also);
    }
}
